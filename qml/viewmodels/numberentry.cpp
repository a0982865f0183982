// SPDX-License-Identifier: Apache-2.0
#include "numberentry.h"

namespace latchkey::ui {

QStringList NumberEntry::characters() const
{
    QStringList shown;
    for (const unsigned char digit : m_digits.bytes())
        shown.append(QString(QLatin1Char(char(digit))));
    return shown;
}

void NumberEntry::setBounds(int least, int most)
{
    m_least = least;
    m_most = most;
    clear();
}

void NumberEntry::press(int digit)
{
    if (digit < 0 || digit > 9 || length() >= m_most)
        return;
    m_digits.append((unsigned char)('0' + digit));
    Q_EMIT changed();
}

void NumberEntry::erase()
{
    if (m_digits.isEmpty())
        return;
    m_digits.removeLast();
    Q_EMIT changed();
}

void NumberEntry::submit()
{
    if (!isOkEnabled())
        return;
    Secret digits;
    std::swap(digits, m_digits);
    Q_EMIT changed();
    Q_EMIT entered(std::move(digits));
}

void NumberEntry::clear()
{
    m_digits.wipe();
    Q_EMIT changed();
}

} // namespace latchkey::ui
