// SPDX-License-Identifier: Apache-2.0
#include "pinentry.h"

namespace latchkey::ui {

PinEntry::PinEntry(int fixedLength, QObject *parent) : QObject(parent) { setFixedLength(fixedLength); }

void PinEntry::setFixedLength(int digits)
{
    m_fixedLength = digits == 0 ? 0 : qBound(int(MinLength), digits, int(MaxLength));
    clear();
}

int PinEntry::pinLength() const
{
    // Places of a PIN of unknown length appear as it is typed: they tell nothing about it.
    return m_fixedLength ? m_fixedLength : qBound(int(MinLength), length() + 1, int(MaxLength));
}

bool PinEntry::isOkEnabled() const { return m_fixedLength ? length() == m_fixedLength : length() >= MinLength; }

void PinEntry::press(int digit)
{
    if (digit < 0 || digit > 9 || length() >= (m_fixedLength ? m_fixedLength : MaxLength))
        return;
    m_pin.append((unsigned char)('0' + digit));
    Q_EMIT changed();
    if (length() == m_fixedLength)
        submit();
}

void PinEntry::erase()
{
    if (m_pin.isEmpty())
        return;
    m_pin.removeLast();
    Q_EMIT changed();
}

void PinEntry::submit()
{
    if (!isOkEnabled())
        return;
    Secret pin;
    std::swap(pin, m_pin);
    Q_EMIT changed();
    Q_EMIT entered(std::move(pin));
}

void PinEntry::clear()
{
    m_pin.wipe();
    Q_EMIT changed();
}

} // namespace latchkey::ui
