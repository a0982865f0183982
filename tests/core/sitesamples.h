// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/siteimage.h>

namespace latchkey::samples {

inline CardUid card(quint32 number)
{
    return *CardUid::fromHex(QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0')));
}

inline QByteArray code(quint32 number) { return QByteArray::number(number).rightJustified(32, '0'); }

inline PersonId personId(int number) { return *PersonId::fromString(QStringLiteral("p-%1").arg(number)); }

inline GroupId groupId(int number) { return *GroupId::fromString(QStringLiteral("g-%1").arg(number)); }

inline KeyGroupId keyGroupId(int number) { return *KeyGroupId::fromString(QStringLiteral("kg-%1").arg(number)); }

inline KeyId keyId(int number) { return *KeyId::fromString(QStringLiteral("k-%1").arg(number)); }

inline people::PersonRecord person(int number)
{
    const people::Person who{personId(number), *Label::fromString(QStringLiteral("Person %1").arg(number)),
                             people::Role::Staff, QStringLiteral("de"), QByteArray("$argon2id$")};
    return {who, {card(0x10000000U + quint32(number))}, {{code(quint32(number))}}, {}, {}, {}, false, {}};
}

inline people::KeyRecord key(int number)
{
    return {{keyId(number), *Label::fromString(QStringLiteral("Maple %1").arg(number)),
             card(0x20000000U + quint32(number)), BinNumber::fromInt(number)},
            {}};
}

/// Two doors with one bin each, and one with three hooks behind it.
inline keys::Geometry geometry()
{
    keys::Geometry geometry;
    geometry.size = {400, 300.5};
    geometry.screen = {10, 20, 222, 125};
    geometry.reader = {250, 20, 40, 60};
    geometry.button = {260, 120};
    geometry.readerSide = keys::ReaderSide::Right;
    for (int door = 1; door <= 3; ++door) {
        QVector<BinNumber> bins{*BinNumber::fromInt(door)};
        if (door == 3)
            bins += {*BinNumber::fromInt(4), *BinNumber::fromInt(5)};
        geometry.doors.append({*DoorNumber::fromInt(door), QRectF(10 * door, 200, 9, 80),
                               door == 2 ? keys::Hinge::Right : keys::Hinge::Left, bins});
    }
    return geometry;
}

inline access::SiteRules rules()
{
    const QDateTime eve(QDate(2025, 12, 24), QTime(12, 0), Qt::UTC);
    return {{{{std::bitset<7>(31), QTime(8, 0), QTime(18, 0)}}, {{eve, eve.addDays(3)}}},
            {{*BinNumber::fromInt(1), access::BinUse::Protected}, {*BinNumber::fromInt(2), access::BinUse::Disabled}}};
}

/// People 1 to `people`, keys 1 to `keys`, and leave for everybody to take every key at any time.
inline people::SiteImage site(int people, int keys)
{
    people::SiteImage image{{*Label::fromString(QStringLiteral("Harbour house")),
                             QTimeZone("Europe/Berlin"),
                             QStringLiteral("+49 40 555 0100"),
                             geometry(),
                             {QStringLiteral("de"), QStringLiteral("en")},
                             rules(),
                             4},
                            {},
                            {},
                            {},
                            {},
                            {}};
    for (int p = 1; p <= people; ++p)
        image.people.append(person(p));
    for (int k = 1; k <= keys; ++k)
        image.keys.append(key(k));
    for (int p = 1; p <= people; ++p) {
        for (int k = 1; k <= keys; ++k)
            image.permissions.append({personId(p), keyId(k), {}});
    }
    return image;
}

} // namespace latchkey::samples
