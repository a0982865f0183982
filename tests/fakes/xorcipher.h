// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/columncipher.h>

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace latchkey::fakes {

/// A cipher that anybody can break, but that shows nothing in clear and is as strict as a real one about place and
/// key. Sealed: 'X', number of the key, 8 bytes of a hash of the place, the content XOR 0xA5.
class XorCipher : public ColumnCipher {
public:
    /// Seals with the highest of the numbers, and opens what was sealed with any of them.
    explicit XorCipher(QSet<quint8> keys = {1})
        : m_keys(std::move(keys)), m_newest(*std::max_element(m_keys.cbegin(), m_keys.cend()))
    {}

    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView place) const override
    {
        return 'X' + QByteArray(1, char(m_newest)) + markOf(place) + turned(plain);
    }
    [[nodiscard]] Result<QByteArray, CipherFault> open(QByteArrayView sealed, QByteArrayView place) const override
    {
        if (sealed.size() < HeaderBytes || sealed.front() != 'X')
            return CipherFault::Damaged;
        if (!m_keys.contains(quint8(sealed[1])))
            return CipherFault::UnknownKey;
        if (sealed.sliced(2).first(MarkBytes) != markOf(place))
            return CipherFault::Damaged;
        return turned(sealed.sliced(HeaderBytes));
    }
    [[nodiscard]] bool isCurrent(QByteArrayView sealed) const override
    {
        return sealed.size() >= HeaderBytes && quint8(sealed[1]) == m_newest;
    }

private:
    static constexpr qsizetype MarkBytes = 8;
    static constexpr qsizetype HeaderBytes = 2 + MarkBytes;

    static QByteArray markOf(QByteArrayView place)
    {
        return QCryptographicHash::hash(place.toByteArray(), QCryptographicHash::Sha256).first(MarkBytes);
    }
    static QByteArray turned(QByteArrayView bytes)
    {
        QByteArray turned = bytes.toByteArray();
        std::for_each(turned.begin(), turned.end(), [](char &byte) { byte = char(byte ^ 0xA5); });
        return turned;
    }

    QSet<quint8> m_keys;
    quint8 m_newest;
};

} // namespace latchkey::fakes
