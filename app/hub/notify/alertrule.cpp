// SPDX-License-Identifier: Apache-2.0
#include "alertrule.h"

namespace latchkey::hub::notify {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

struct Times {
    seconds after;
    seconds calm;
};

Times usual(AlertKind kind)
{
    switch (kind) {
    case AlertKind::KeyLate: return {15min, 0s};
    case AlertKind::KeyOut: return {24h * 3, 0s};
    case AlertKind::PowerLost: return {1min, 2min};
    case AlertKind::InternetLost: return {10min, 5min};
    case AlertKind::BatteryLow: return {0s, 5min};
    case AlertKind::DoorOpen: return {2min, 30s};
    case AlertKind::DoorForced:
    case AlertKind::Tamper: return {0s, 30s};
    case AlertKind::BoxSilent: return {24h, 0s};
    case AlertKind::LeaseEnding: return {-24h, 0s};
    case AlertKind::Conflict:
    case AlertKind::JournalFork: return {0s, 0s};
    case AlertKind::BadgeUnused: return {24h * 90, 0s};
    }
    return {};
}

bool mayComeBefore(AlertKind kind) { return kind == AlertKind::KeyLate || kind == AlertKind::LeaseEnding; }

bool isWithin(seconds time) { return time >= 0s && time <= AlertRule::Longest; }

} // namespace

AlertRule AlertRule::of(AlertKind kind)
{
    AlertRule rule;
    rule.kind = kind;
    rule.after = usual(kind).after;
    rule.calm = usual(kind).calm;
    return rule;
}

bool AlertRule::isUsable() const
{
    return !id.isEmpty() && !recipients.isEmpty() && recipients.size() <= MostRecipients
        && isWithin(mayComeBefore(kind) ? seconds(std::chrono::abs(after)) : after) && isWithin(calm)
        && isWithin(remindEvery) && (remindEvery == 0s || remindEvery >= 1min) && mostReminders >= 0
        && mostReminders <= 100 && level >= 0 && level <= 100
        && (!quiet || (quiet->from.isValid() && quiet->to.isValid() && quiet->zone.isValid()));
}

} // namespace latchkey::hub::notify
