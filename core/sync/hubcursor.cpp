// SPDX-License-Identifier: Apache-2.0
#include "hubcursor.h"

#include <core/sync/fields.h>

namespace latchkey::sync {

namespace {

std::optional<quint64> number(const QByteArray &text, int base, quint64 most)
{
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber, base);
    return isNumber && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArray HubCursor::toText() const
{
    QByteArrayList parts{snapshot ? "s" : "d", QByteArray::number(epoch), QByteArray::number(rev),
                         QByteArray::number(tag, 16)};
    if (transfer)
        parts += {QByteArray::number(transfer->start), QByteArray::number(transfer->seen),
                  QByteArray::number(transfer->seenTag, 16)};
    return parts.join('.');
}

std::optional<HubCursor> HubCursor::fromText(const QByteArray &text)
{
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 4 && parts.size() != 7)
        return std::nullopt;
    HubCursor cursor;
    cursor.snapshot = parts[0] == "s";
    cursor.epoch = number(parts[1], 10, LargestExact).value_or(0);
    cursor.rev = number(parts[2], 10, LargestExact).value_or(0);
    cursor.tag = number(parts[3], 16, LargestTag).value_or(0);
    if (parts.size() == 7)
        cursor.transfer = Transfer{number(parts[4], 10, LargestExact).value_or(0),
                                   number(parts[5], 10, LargestExact).value_or(0),
                                   number(parts[6], 16, LargestTag).value_or(0)};
    // Written anew it must be the same, so nothing that was wrong has become a 0.
    return cursor.toText() == text ? std::optional(cursor) : std::nullopt;
}

} // namespace latchkey::sync
