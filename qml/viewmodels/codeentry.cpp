// SPDX-License-Identifier: Apache-2.0
#include "codeentry.h"

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An open-ended code grows by one empty cell at a time.
QList<int> inFours(int cells)
{
    QList<int> groups;
    for (; cells > 0; cells -= 4)
        groups.append(qMin(cells, 4));
    return groups;
}

} // namespace

QStringList CodeEntry::characters() const
{
    QStringList shown;
    for (const unsigned char digit : m_code.bytes())
        shown.append(QString(QLatin1Char(char(digit))));
    return shown;
}

access::CodeFamily CodeEntry::family() const
{
    // Before the first digit the cells are those of the longest code that the box gives out.
    return m_code.isEmpty() ? access::CodeFamily::Booking : access::familyOf(m_code.bytes());
}

QList<int> CodeEntry::groups() const
{
    switch (family()) {
    case access::CodeFamily::Booking: return {3, 3, 3};
    case access::CodeFamily::Access: return {3, 3};
    case access::CodeFamily::Open: break;
    }
    return inFours(qBound(int(MinLength), length() + 1, int(MaxLength)));
}

QString CodeEntry::kind() const
{
    switch (family()) {
    case access::CodeFamily::Booking: return u"booking"_s;
    case access::CodeFamily::Access: return u"access"_s;
    case access::CodeFamily::Open: break;
    }
    return u"key"_s;
}

void CodeEntry::press(int digit)
{
    if (digit < 0 || digit > 9 || length() >= MaxLength)
        return;
    m_code.append((unsigned char)('0' + digit));
    Q_EMIT changed();
    if (length() == access::fixedLength(family()))
        submit();
}

void CodeEntry::erase()
{
    if (m_code.isEmpty())
        return;
    m_code.removeLast();
    Q_EMIT changed();
}

void CodeEntry::submit()
{
    if (!isOkEnabled())
        return;
    Secret code;
    std::swap(code, m_code);
    Q_EMIT changed();
    Q_EMIT entered(std::move(code));
}

void CodeEntry::clear()
{
    m_code.wipe();
    Q_EMIT changed();
}

} // namespace latchkey::ui
