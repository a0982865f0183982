// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace latchkey::fakes {

/// The code that an authenticator app shows at a moment (RFC 6238), without the library that the hub asks.
inline QByteArray appCode(QByteArray base32, qint64 seconds)
{
    base32.replace(" ", "");
    QByteArray key;
    unsigned bits = 0;
    int count = 0;
    for (const char letter : std::as_const(base32)) {
        bits = (bits << 5U) | unsigned(letter >= 'A' ? letter - 'A' : letter - '2' + 26);
        count += 5;
        if (count >= 8) {
            count -= 8;
            key.append(char((bits >> unsigned(count)) & 0xffU));
        }
    }
    QByteArray step(8, '\0');
    qToBigEndian<quint64>(quint64(seconds / 30), step.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(step, key, QCryptographicHash::Sha1);
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + (mac.back() & 15)) & 0x7fffffffU;
    return QByteArray::number(number % 1'000'000).rightJustified(6, '0');
}

} // namespace latchkey::fakes
