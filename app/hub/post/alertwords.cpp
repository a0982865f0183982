// SPDX-License-Identifier: Apache-2.0
#include "alertwords.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::AlertKind;

constexpr std::array<std::pair<AlertKind, QLatin1StringView>, 13> Kinds{{
    {AlertKind::KeyLate, "key-late"_L1},
    {AlertKind::KeyOut, "key-out"_L1},
    {AlertKind::PowerLost, "power-lost"_L1},
    {AlertKind::InternetLost, "internet-lost"_L1},
    {AlertKind::BatteryLow, "battery-low"_L1},
    {AlertKind::DoorOpen, "door-open"_L1},
    {AlertKind::DoorForced, "door-forced"_L1},
    {AlertKind::Tamper, "tamper"_L1},
    {AlertKind::BoxSilent, "box-silent"_L1},
    {AlertKind::LeaseEnding, "lease-ending"_L1},
    {AlertKind::Conflict, "conflict"_L1},
    {AlertKind::JournalFork, "journal-fork"_L1},
    {AlertKind::BadgeUnused, "badge-unused"_L1},
}};

QJsonValue jsonOf(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime momentIn(const QJsonObject &json, const QString &name)
{
    const QJsonValue value = json.value(name);
    return value.isDouble() ? dateOf(value.toInteger()) : QDateTime();
}

std::optional<store::Ms> msOf(const QDateTime &moment)
{
    return moment.isValid() ? std::optional<store::Ms>(moment.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

QString wordFor(AlertKind kind)
{
    const auto found = std::find_if(Kinds.begin(), Kinds.end(), [kind](const auto &one) { return one.first == kind; });
    return found == Kinds.end() ? QString() : QString(found->second);
}

std::optional<AlertKind> alertKindFrom(QStringView word)
{
    const auto found = std::find_if(Kinds.begin(), Kinds.end(), [word](const auto &one) { return word == one.second; });
    return found == Kinds.end() ? std::nullopt : std::optional(found->first);
}

bool isOfKey(AlertKind kind)
{
    return kind == AlertKind::KeyLate || kind == AlertKind::KeyOut || kind == AlertKind::Conflict;
}

namespace {

/// Whether the subject is something of its own, rather than a part of the box.
bool isBesideBox(AlertKind kind) { return isOfKey(kind) || kind == AlertKind::BadgeUnused; }

} // namespace

// What it is about stands last, whatever it is; no id has a stroke.
QString nameOf(const notify::AlertCause &cause)
{
    const bool beside = isBesideBox(cause.kind);
    return wordFor(cause.kind) + u'/' + (beside ? cause.box : cause.subject) + u'/'
        + (beside ? cause.subject : cause.box);
}

std::optional<notify::AlertCause> causeFrom(const QString &name)
{
    const QStringList parts = name.split(u'/');
    const auto kind = alertKindFrom(parts.first());
    if (!kind || parts.size() != 3)
        return std::nullopt;
    return isBesideBox(*kind) ? notify::AlertCause{*kind, parts.at(1), parts.at(2)}
                              : notify::AlertCause{*kind, parts.at(2), parts.at(1)};
}

store::AlertWatch watchOf(const QString &org, const notify::Alarm &alarm)
{
    store::AlertWatch watch{org, alarm.rule, nameOf(alarm.cause)};
    watch.since = msOf(alarm.since);
    watch.firedAt = msOf(alarm.toldAt);
    watch.level = alarm.reminders;
    watch.data = {{u"raised"_s, jsonOf(alarm.raisedAt)}, {u"over"_s, jsonOf(alarm.overSince)}};
    return watch;
}

std::optional<notify::Alarm> alarmFrom(const store::AlertWatch &watch)
{
    const auto cause = causeFrom(watch.subject);
    if (!cause)
        return std::nullopt;
    notify::Alarm alarm;
    alarm.rule = watch.rule;
    alarm.cause = *cause;
    alarm.since = watch.since ? dateOf(*watch.since) : QDateTime();
    alarm.raisedAt = momentIn(watch.data, u"raised"_s);
    alarm.overSince = momentIn(watch.data, u"over"_s);
    alarm.toldAt = watch.firedAt ? dateOf(*watch.firedAt) : QDateTime();
    alarm.reminders = watch.level;
    return alarm;
}

QString factsRule() { return u".facts"_s; }

QString badgesRule() { return u".badges"_s; }

store::AlertWatch watchOf(const QString &org, const notify::AlertFact &fact)
{
    store::AlertWatch watch{org, factsRule(), nameOf(fact.cause)};
    watch.since = msOf(fact.from);
    watch.level = fact.level;
    watch.data = {{u"at"_s, jsonOf(fact.at)}};
    return watch;
}

std::optional<notify::AlertFact> factFrom(const store::AlertWatch &watch)
{
    const auto cause = causeFrom(watch.subject);
    const QDateTime at = momentIn(watch.data, u"at"_s);
    if (!cause || at.isNull())
        return std::nullopt;
    return notify::AlertFact{*cause, at, watch.since ? dateOf(*watch.since) : QDateTime(), watch.level, {}, {}};
}

} // namespace latchkey::hub
