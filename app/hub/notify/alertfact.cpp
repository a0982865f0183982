// SPDX-License-Identifier: Apache-2.0
#include "alertfact.h"

#include <algorithm>

namespace latchkey::hub::notify {

namespace {

constexpr int Full = 100;

AlertFact fact(AlertKind kind, const QString &box, const QString &subject, const QDateTime &at, const QDateTime &from,
               const AlertNames &names)
{
    return {{kind, box, subject}, at, from, Full, names, {}};
}

/// Of what is so from now on, or is over.
AlertFact turn(AlertKind kind, const QString &box, const QString &subject, bool on, const QDateTime &at,
               const AlertNames &names)
{
    return fact(kind, box, subject, at, on ? at : QDateTime(), names);
}

} // namespace

QVector<AlertFact> keyTaken(const QString &box, const QString &key, const QDateTime &at, const QDateTime &due,
                            const AlertNames &names)
{
    return {fact(AlertKind::KeyOut, box, key, at, at, names), fact(AlertKind::KeyLate, box, key, at, due, names)};
}

QVector<AlertFact> keyBack(const QString &box, const QString &key, const QDateTime &at, const AlertNames &names)
{
    return {fact(AlertKind::KeyOut, box, key, at, {}, names), fact(AlertKind::KeyLate, box, key, at, {}, names)};
}

AlertFact power(const QString &box, bool on, const QDateTime &at, const AlertNames &names)
{
    return turn(AlertKind::PowerLost, box, {}, !on, at, names);
}

AlertFact connection(const QString &box, bool on, const QDateTime &at, const AlertNames &names)
{
    return turn(AlertKind::InternetLost, box, {}, !on, at, names);
}

AlertFact battery(const QString &box, int percent, const QDateTime &at, const AlertNames &names)
{
    return {{AlertKind::BatteryLow, box, {}}, at, at, percent, names, {}};
}

QVector<AlertFact> doorOpened(const QString &box, int door, bool forced, const QDateTime &at, const AlertNames &names)
{
    const QString number = QString::number(door);
    return {turn(AlertKind::DoorOpen, box, number, true, at, names),
            turn(AlertKind::DoorForced, box, number, forced, at, names)};
}

QVector<AlertFact> doorClosed(const QString &box, int door, const QDateTime &at, const AlertNames &names)
{
    const QString number = QString::number(door);
    return {turn(AlertKind::DoorOpen, box, number, false, at, names),
            turn(AlertKind::DoorForced, box, number, false, at, names)};
}

AlertFact tamper(const QString &box, bool on, const QDateTime &at, const AlertNames &names)
{
    return turn(AlertKind::Tamper, box, {}, on, at, names);
}

AlertFact heard(const QString &box, const QDateTime &at, std::chrono::seconds warn, const AlertNames &names)
{
    AlertFact silent = turn(AlertKind::BoxSilent, box, {}, true, at, names);
    silent.limit = warn;
    return silent;
}

AlertFact lease(const QString &box, const QDateTime &at, std::chrono::seconds guests, const AlertNames &names)
{
    constexpr std::chrono::seconds Ahead = std::chrono::hours(24);
    AlertFact ending = fact(AlertKind::LeaseEnding, box, {}, at, at.addDuration(guests), names);
    ending.limit = -std::min(Ahead, guests / 4);
    return ending;
}

AlertFact conflict(const QString &key, bool on, const QDateTime &at, const AlertNames &names)
{
    return turn(AlertKind::Conflict, {}, key, on, at, names);
}

AlertFact fork(const QString &box, bool on, const QDateTime &at, const AlertNames &names)
{
    return turn(AlertKind::JournalFork, box, {}, on, at, names);
}

AlertFact badgeUsed(const QString &person, const QDateTime &at, const AlertNames &names)
{
    return turn(AlertKind::BadgeUnused, {}, person, true, at, names);
}

AlertFact badgeGone(const QString &person, const QDateTime &at, const AlertNames &names)
{
    return turn(AlertKind::BadgeUnused, {}, person, false, at, names);
}

} // namespace latchkey::hub::notify
