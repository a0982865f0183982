// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDebug>

#include <memory>
#include <span>

namespace latchkey {

/// Bytes that nobody may read over our shoulder: a PIN, a code, a key. Wiped when dropped, compared in constant
/// time, printed as ***, never shared copy-on-write with a QByteArray or QString that would outlive it.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::span<const unsigned char> bytes);
    /// Takes the bytes over and wipes the source, so that no second copy stays behind.
    [[nodiscard]] static Secret takeFrom(QByteArray &source);

    Secret(const Secret &other);
    Secret &operator=(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_size); }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }

    void append(unsigned char byte);
    void removeLast();
    void wipe();

    /// Takes as long for a match as for a difference in the first byte; only the length is not hidden.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    std::unique_ptr<unsigned char[]> m_bytes;
    size_t m_size = 0;
    size_t m_capacity = 0;
};

QDebug operator<<(QDebug debug, const Secret &);

/// Overwrites memory in a way that the compiler may not leave out.
void wipeMemory(void *memory, size_t size);

} // namespace latchkey
