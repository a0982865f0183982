// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/key.h>

#include <openssl/crypto.h>

#include <algorithm>
#include <numeric>

namespace latchkey::osdp {

Key128::~Key128() { wipe(); }

std::optional<Key128> Key128::fromBytes(std::span<const unsigned char> bytes)
{
    if (bytes.size() != Size) {
        return std::nullopt;
    }
    Key128 key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

std::optional<Key128> Key128::fromBytes(QByteArrayView bytes)
{
    return fromBytes(std::span(reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size())));
}

Key128 Key128::installation()
{
    Key128 key;
    std::iota(key.m_bytes.begin(), key.m_bytes.end(), 0x30);
    return key;
}

void Key128::wipe() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }

bool operator==(const Key128 &a, const Key128 &b)
{
    return CRYPTO_memcmp(a.m_bytes.data(), b.m_bytes.data(), a.m_bytes.size()) == 0;
}

QDebug operator<<(QDebug debug, const Key128 &) { return debug << "***"; }

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    }
    bytes.clear();
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace latchkey::osdp
