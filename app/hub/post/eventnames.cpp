// SPDX-License-Identifier: Apache-2.0
#include "eventnames.h"

#include "alertwords.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Event;

/// Of entries whose word says it all.
const QHash<QString, QString> &plainNames()
{
    static const QHash<QString, QString> names{
        {u"review"_s, u"key.review"_s},
        {u"handed-over"_s, u"key.handed_over"_s},
        {u"overdue"_s, u"key.overdue"_s},
        {u"astray"_s, u"key.wrong_box"_s},
        {u"discrepancy"_s, u"key.review"_s},
        {u"refused"_s, u"access.denied"_s},
        {u"identified"_s, u"access.identified"_s},
        {u"throttle-alarm"_s, u"access.throttled"_s},
        {u"fob-alarm"_s, u"fob.unknown"_s},
        {u"boot"_s, u"box.started"_s},
        {u"shutdown"_s, u"box.stopped"_s},
        {u"clock"_s, u"box.clock_skew"_s},
        {u"board-lost"_s, u"box.board_lost"_s},
        {u"board-online"_s, u"box.board_online"_s},
        {u"pin-set"_s, u"user.credential_set"_s},
        {u"app-set"_s, u"user.credential_set"_s},
        {u"badge-linked"_s, u"user.credential_set"_s},
        {u"person-reset"_s, u"user.credential_reset"_s},
    };
    return names;
}

/// Of entries that say one of several things.
QStringList variedNames()
{
    return {u"key.picked_up"_s,      u"key.dropped_off"_s, u"box.door_forced"_s,  u"box.door_held_open"_s,
            u"box.door_closed"_s,    u"box.tampered"_s,    u"box.tamper_ended"_s, u"box.power_lost"_s,
            u"box.power_restored"_s, u"box.connected"_s,   u"box.disconnected"_s, u"box.battery_low"_s};
}

/// What does not come out of journals.
QStringList otherNames()
{
    return {u"access.used_after_revocation"_s,
            u"booking.created"_s,
            u"booking.changed"_s,
            u"booking.cancelled"_s,
            u"permission.created"_s,
            u"permission.changed"_s,
            u"permission.revoked"_s,
            u"alert.raised"_s,
            u"alert.ended"_s};
}

struct CauseName {
    const char *cause;
    const char *event;
};
constexpr CauseName Causes[]{
    {"overdue", "key.overdue"},
    {"due-soon", "key.due_soon"},
    {"power-lost", "box.power_lost"},
    {"internet-lost", "box.disconnected"},
    {"battery-low", "box.battery_low"},
    {"door-open", "box.door_held_open"},
    {"tamper", "box.tampered"},
    {"stale-box", "box.lease_expiring"},
    {"conflict", "key.custody_conflict"},
    {"journal-fork", "box.journal_fork"},
    {"unused-badge", "user.credential_unused"},
};

/// Mains are there; the entry says it in one of two words.
bool hasPower(const QJsonObject &body) { return body.value(u"on"_s).toBool() || body.value(u"mains"_s).toBool(); }

/// An entry tells either of the mains or of a level that was passed.
bool tellsLevel(const QJsonObject &body) { return body.contains(u"level"_s); }

QString powerName(const QJsonObject &body)
{
    if (tellsLevel(body))
        return body.value(u"level"_s).toString() == u"enough"_s ? QString() : u"box.battery_low"_s;
    return hasPower(body) ? u"box.power_restored"_s : u"box.power_lost"_s;
}

QVector<notify::AlertFact> powerFacts(const Event &event, const QDateTime &at)
{
    QVector<notify::AlertFact> facts;
    if (!tellsLevel(event.body))
        facts.append(notify::power(event.box, hasPower(event.body), at, {}));
    if (const QJsonValue percent = event.body.value(u"percent"_s); percent.isDouble())
        facts.append(notify::battery(event.box, percent.toInt(), at, {}));
    return facts;
}

} // namespace

QString isoText(store::Ms ms) { return dateOf(ms).toString(Qt::ISODateWithMs); }

QStringList toldNames()
{
    QStringList names = plainNames().values() + variedNames() + otherNames();
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList tellingTypes()
{
    return plainNames().keys() + QStringList{u"committed"_s, u"door-alarm"_s, u"tamper"_s, u"power"_s, u"link"_s};
}

QString nameOf(const Event &event, const QJsonObject &intent)
{
    if (event.type == u"committed"_s) {
        const QString kind = intent.value(u"kind"_s).toString();
        // What somebody did at a bin that was opened from afar, only its sensors know.
        const bool isEmpty = event.body.value(u"found"_s)[u"is"_s].toString() == u"empty"_s;
        const bool wentOut = kind == u"pick-up"_s || (kind == u"open"_s && isEmpty);
        return wentOut ? u"key.picked_up"_s : kind.isEmpty() ? QString() : u"key.dropped_off"_s;
    }
    if (event.type == u"door-alarm"_s) {
        const bool forced = event.body.value(u"forced"_s).toBool();
        const QString open = forced ? u"box.door_forced"_s : u"box.door_held_open"_s;
        return event.body.value(u"open"_s).toBool() ? open : u"box.door_closed"_s;
    }
    if (event.type == u"tamper"_s)
        return event.body.value(u"on"_s).toBool() ? u"box.tampered"_s : u"box.tamper_ended"_s;
    if (event.type == u"power"_s)
        return powerName(event.body);
    if (event.type == u"link"_s)
        return event.body.value(u"online"_s).toBool() ? u"box.connected"_s : u"box.disconnected"_s;
    return plainNames().value(event.type);
}

QString eventOfCause(const QString &cause)
{
    for (const CauseName &name : Causes) {
        if (cause == QLatin1StringView(name.cause))
            return QString::fromLatin1(name.event);
    }
    return {};
}

QString causeOfEvent(const QString &event)
{
    for (const CauseName &name : Causes) {
        if (event == QLatin1StringView(name.event))
            return QString::fromLatin1(name.cause);
    }
    return {};
}

QJsonObject dataOf(const Event &event, const QJsonObject &intent)
{
    const auto text = [&](const QString &name, const QString &own) {
        return own.isEmpty() ? intent.value(name).toString() : own;
    };
    QJsonObject data{{u"box"_s, event.box},
                     {u"log"_s, event.log},
                     {u"seq"_s, event.seq},
                     {u"occurredAt"_s, isoText(event.occurredAt)},
                     {u"receivedAt"_s, isoText(event.receivedAt)},
                     {u"uncertaintyMs"_s, event.errorMs},
                     {u"offline"_s, event.offline}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            data.insert(name, value);
    };
    add(u"key"_s, text(u"key"_s, event.key));
    add(u"person"_s, text(u"person"_s, event.person));
    add(u"exchange"_s, event.tx);
    add(u"mark"_s, event.mark);
    if (event.bin)
        data.insert(u"bin"_s, *event.bin);
    if (event.body.value(u"door"_s).isDouble())
        data.insert(u"door"_s, event.body.value(u"door"_s));
    // The words that Keycafe's receivers know, so that they can move.
    const QString name = nameOf(event, intent);
    if (name == u"key.picked_up"_s)
        data.insert(u"keycafeType"_s, u"PICKUP"_s);
    else if (name == u"key.dropped_off"_s)
        data.insert(u"keycafeType"_s, u"DROPOFF"_s);
    return data;
}

QStringList factTypes() { return {u"door-alarm"_s, u"tamper"_s, u"power"_s, u"identified"_s}; }

bool isBadgeUse(const Event &event)
{
    if (event.type != u"identified"_s)
        return false;
    const QString badge = u"badge"_s;
    return event.body.value(u"method"_s).toString() == badge || event.body.value(u"proof"_s).toArray().contains(badge);
}

QVector<notify::AlertFact> factsOf(const Event &event)
{
    const QDateTime at = dateOf(event.occurredAt);
    if (event.type == u"door-alarm"_s) {
        const int door = event.body.value(u"door"_s).toInt();
        const bool forced = event.body.value(u"forced"_s).toBool();
        return event.body.value(u"open"_s).toBool() ? notify::doorOpened(event.box, door, forced, at, {})
                                                    : notify::doorClosed(event.box, door, at, {});
    }
    if (event.type == u"tamper"_s)
        return {notify::tamper(event.box, event.body.value(u"on"_s).toBool(), at, {})};
    if (event.type == u"power"_s)
        return powerFacts(event, at);
    return {};
}

} // namespace latchkey::hub
