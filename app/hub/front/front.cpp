// SPDX-License-Identifier: Apache-2.0
#include "front.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

constexpr QByteArrayView Letters("BCDFGHJKLMNPQRSTVWXZ");
constexpr int Length = 12; // 51 bits, and only some tries an hour

QString plain(const QString &typed)
{
    QString text = typed.toUpper();
    text.remove(u'-');
    text.remove(u' ');
    return text;
}

} // namespace

QString SetupCode::draw(RandomSource &random)
{
    QString code;
    while (code.size() < Length) {
        const QByteArray drawn = random.bytes(Length);
        for (const char byte : drawn) {
            constexpr uchar Fair = 240; // twelve times twenty
            if (uchar(byte) < Fair && code.size() < Length)
                code += QLatin1Char(Letters.at(uchar(byte) % Letters.size()));
        }
    }
    QByteArray bytes = code.toLatin1();
    const std::lock_guard lock(m_mutex);
    m_code = Secret::takeFrom(bytes);
    return code.left(4) + u'-' + code.mid(4, 4) + u'-' + code.mid(8);
}

bool SetupCode::isRight(const QString &typed) const
{
    QByteArray bytes = plain(typed).toUtf8();
    const Secret theirs = Secret::takeFrom(bytes);
    const std::lock_guard lock(m_mutex);
    return !m_code.isEmpty() && m_code == theirs;
}

void SetupCode::end()
{
    const std::lock_guard lock(m_mutex);
    m_code.wipe();
}

} // namespace latchkey::hub::front
