// SPDX-License-Identifier: Apache-2.0
#include "sodiumcolumncipher.h"

#include "aeadbox.h"
#include "requiresodium.h"

#include <QtEndian>

#include <algorithm>

namespace latchkey::hal {

namespace {

constexpr char Version = 1;

QByteArray numberOf(quint32 key)
{
    QByteArray bytes(sizeof key, Qt::Uninitialized);
    qToBigEndian(key, bytes.data());
    return bytes;
}

QByteArray headerOf(quint32 key) { return Version + numberOf(key); }

QByteArray bindingOf(QByteArrayView place, quint32 key) { return place.toByteArray() + '|' + numberOf(key); }

} // namespace

SodiumColumnCipher::SodiumColumnCipher(QMap<quint32, Secret> keys) : m_keys(std::move(keys))
{
    requireSodium();
    Q_ASSERT(!m_keys.isEmpty());
    Q_ASSERT(std::all_of(m_keys.cbegin(), m_keys.cend(), [](const Secret &key) { return key.size() == AeadKeyBytes; }));
}

QByteArray SodiumColumnCipher::seal(QByteArrayView plain, QByteArrayView place) const
{
    const quint32 newest = m_keys.lastKey();
    const std::span bytes(reinterpret_cast<const unsigned char *>(plain.data()), size_t(plain.size()));
    return headerOf(newest) + hal::sealed(bytes, bindingOf(place, newest), *std::prev(m_keys.cend()));
}

Result<QByteArray, CipherFault> SodiumColumnCipher::open(QByteArrayView sealed, QByteArrayView place) const
{
    if (sealed.size() < HeaderBytes + AeadOverhead || sealed.front() != Version)
        return CipherFault::Damaged;
    const auto number = qFromBigEndian<quint32>(sealed.data() + 1);
    const auto key = m_keys.constFind(number);
    if (key == m_keys.cend())
        return CipherFault::UnknownKey;
    auto plain = unsealed(sealed.sliced(HeaderBytes), bindingOf(place, number), *key);
    if (!plain)
        return CipherFault::Damaged;
    return std::move(*plain);
}

bool SodiumColumnCipher::isCurrent(QByteArrayView sealed) const
{
    return sealed.size() >= HeaderBytes && sealed.first(HeaderBytes) == headerOf(m_keys.lastKey());
}

} // namespace latchkey::hal
