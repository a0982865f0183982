// SPDX-License-Identifier: Apache-2.0
#include "secret.h"

#include <algorithm>
#include <cstring>

namespace latchkey {

void wipeMemory(void *memory, size_t size)
{
    if (size == 0)
        return;
    std::memset(memory, 0, size);
    // The barrier makes the zeros observable, so the memset above is not dead code.
    __asm__ __volatile__("" : : "r"(memory) : "memory");
}

Secret::Secret(std::span<const unsigned char> bytes)
    : m_bytes(std::make_unique<unsigned char[]>(bytes.size())), m_size(bytes.size()), m_capacity(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret Secret::takeFrom(QByteArray &source)
{
    Secret taken({reinterpret_cast<const unsigned char *>(source.constData()), size_t(source.size())});
    if (source.isDetached())
        wipeMemory(source.data(), size_t(source.size()));
    source.clear();
    return taken;
}

Secret::Secret(const Secret &other) : Secret(other.bytes()) {}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other)
        *this = Secret(other);
    return *this;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes)),
      m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

Secret::~Secret() { wipe(); }

void Secret::append(unsigned char byte)
{
    if (m_size == m_capacity) {
        const size_t capacity = std::max<size_t>(32, 2 * m_capacity);
        auto grown = std::make_unique<unsigned char[]>(capacity);
        std::copy_n(m_bytes.get(), m_size, grown.get());
        wipeMemory(m_bytes.get(), m_capacity);
        m_bytes = std::move(grown);
        m_capacity = capacity;
    }
    m_bytes[m_size++] = byte;
}

void Secret::removeLast()
{
    if (m_size > 0)
        m_bytes[--m_size] = 0;
}

void Secret::wipe()
{
    wipeMemory(m_bytes.get(), m_capacity);
    m_size = 0;
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_size != b.m_size)
        return false;
    unsigned char difference = 0;
    for (size_t i = 0; i < a.m_size; ++i)
        difference = static_cast<unsigned char>(difference | (a.m_bytes[i] ^ b.m_bytes[i]));
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &) { return debug << "***"; }

} // namespace latchkey
