// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/journal.h>
#include <core/journal/record.h>

#include <QJsonArray>
#include <QTimeZone>

#include <utility>

namespace latchkey::samples {

/// A moment that many seconds into Monday 2 June 2025, 08:00 UTC.
inline journal::Moment at(int seconds)
{
    return {QDateTime(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc()).addSecs(seconds),
            std::chrono::seconds(seconds)};
}

inline QString tx(int number) { return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')); }

/// An entry with the key places that go with it.
using Deed = std::pair<journal::Entry, QVector<journal::Placement>>;

/// A whole pick-up (bin to hand) or drop-off (hand to bin) of the key "maple-3", as an exchange writes it.
inline QVector<Deed> exchange(int number, bool pickUp, int pulse)
{
    using namespace Qt::Literals::StringLiterals;
    using journal::EntryType;
    const QJsonObject wish{{u"tx"_s, tx(number)},    {u"kind"_s, pickUp ? u"pick-up"_s : u"drop-off"_s},
                           {u"key"_s, u"maple-3"_s}, {u"bin"_s, 3},
                           {u"door"_s, 3},           {u"person"_s, u"p-mara"_s}};
    const QJsonObject id{{u"tx"_s, tx(number)}};
    QJsonObject pulsed = id;
    pulsed.insert(u"pulses"_s, pulse);
    keys::Place place;
    place.kind = pickUp ? keys::Place::Kind::Out : keys::Place::Kind::InBin;
    place.since = at(number).now;
    if (pickUp) {
        place.holder = PersonId::fromString(u"p-mara"_s);
        place.due = at(number).now.addDays(1);
    } else {
        place.bin = BinNumber::fromInt(3);
    }
    return {{{EntryType::Intent, wish}, {}},
            {{EntryType::Unlocked, pulsed}, {}},
            {{EntryType::Opened, id}, {}},
            {{EntryType::Closed, id}, {}},
            {{EntryType::Committed, id}, {{*KeyId::fromString(u"maple-3"_s), place}}}};
}

} // namespace latchkey::samples
