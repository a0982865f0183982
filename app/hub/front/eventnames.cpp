// SPDX-License-Identifier: Apache-2.0
#include "eventnames.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

const QHash<QString, QString> &plainNames()
{
    static const QHash<QString, QString> names{
        {u"review"_s, u"key.review"_s},
        {u"discrepancy"_s, u"key.review"_s},
        {u"handed-over"_s, u"key.handed_over"_s},
        {u"overdue"_s, u"key.overdue"_s},
        {u"astray"_s, u"key.wrong_box"_s},
        {u"identified"_s, u"access.identified"_s},
        {u"refused"_s, u"access.denied"_s},
        {u"throttle-alarm"_s, u"access.throttled"_s},
        {u"pin-set"_s, u"user.credential_set"_s},
        {u"app-set"_s, u"user.credential_set"_s},
        {u"badge-linked"_s, u"user.credential_set"_s},
        {u"door-alarm"_s, u"box.door_forced"_s},
        {u"fob-alarm"_s, u"fob.unknown"_s},
        {u"tamper"_s, u"box.tampered"_s},
        {u"boot"_s, u"box.started"_s},
        {u"shutdown"_s, u"box.stopped"_s},
    };
    return names;
}

struct CauseName {
    const char *cause;
    const char *event;
};
constexpr CauseName Causes[]{
    {"overdue", "key.overdue"},          {"power-lost", "box.power_lost"},     {"internet-lost", "box.disconnected"},
    {"battery-low", "box.battery_low"},  {"door-open", "box.door_held_open"},  {"tamper", "box.tampered"},
    {"stale-box", "box.lease_expiring"}, {"conflict", "key.custody_conflict"}, {"journal-fork", "box.journal_fork"},
};

} // namespace

QStringList tellingTypes()
{
    QStringList types = plainNames().keys();
    types += {u"committed"_s, u"link"_s, u"power"_s};
    return types;
}

QString eventName(const store::Event &event, const QJsonObject &intent)
{
    if (event.type == u"committed"_s) {
        const QString kind = intent.value(u"kind"_s).toString();
        // What somebody did at a bin that was opened from afar, only its sensors know.
        const bool isEmpty = event.body.value(u"found"_s)[u"is"_s].toString() == u"empty"_s;
        const bool cameIn = kind == u"drop-off"_s || (kind == u"open"_s && !isEmpty);
        return cameIn ? u"key.dropped_off"_s : u"key.picked_up"_s;
    }
    if (event.type == u"link"_s)
        return event.body.value(u"online"_s).toBool() ? u"box.connected"_s : u"box.disconnected"_s;
    if (event.type == u"power"_s)
        return event.body.value(u"mains"_s).toBool() ? u"box.power_restored"_s : u"box.power_lost"_s;
    return plainNames().value(event.type, event.type);
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

} // namespace latchkey::hub::front
