// SPDX-License-Identifier: Apache-2.0
#include "entry.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::journal {

QString wordFor(EntryType type)
{
    switch (type) {
    case EntryType::Boot: return u"boot"_s;
    case EntryType::Shutdown: return u"shutdown"_s;
    case EntryType::Intent: return u"intent"_s;
    case EntryType::Unlocked: return u"unlocked"_s;
    case EntryType::Opened: return u"opened"_s;
    case EntryType::Closed: return u"closed"_s;
    case EntryType::Committed: return u"committed"_s;
    case EntryType::Aborted: return u"aborted"_s;
    case EntryType::Review: return u"review"_s;
    case EntryType::Inventory: return u"inventory"_s;
    case EntryType::Identified: return u"identified"_s;
    case EntryType::HandedOver: return u"handed-over"_s;
    case EntryType::Overdue: return u"overdue"_s;
    case EntryType::Astray: return u"astray"_s;
    case EntryType::PinSet: return u"pin-set"_s;
    case EntryType::AppSet: return u"app-set"_s;
    case EntryType::BadgeLinked: return u"badge-linked"_s;
    case EntryType::PersonReset: return u"person-reset"_s;
    case EntryType::Refused: return u"refused"_s;
    case EntryType::DoorAlarm: return u"door-alarm"_s;
    case EntryType::FobAlarm: return u"fob-alarm"_s;
    case EntryType::Discrepancy: return u"discrepancy"_s;
    case EntryType::Tamper: return u"tamper"_s;
    case EntryType::BoardLost: return u"board-lost"_s;
    case EntryType::BoardOnline: return u"board-online"_s;
    case EntryType::BoardRolledAhead: return u"board-ahead"_s;
    case EntryType::UpsTest: return u"ups-test"_s;
    case EntryType::Power: return u"power"_s;
    case EntryType::Sleep: return u"sleep"_s;
    case EntryType::Woke: return u"woke"_s;
    case EntryType::Note: return u"note"_s;
    case EntryType::Imported: return u"imported"_s;
    case EntryType::KeysRotated: return u"keys-rotated"_s;
    case EntryType::Clock: return u"clock"_s;
    case EntryType::Attempt: return u"attempt"_s;
    case EntryType::ThrottleAlarm: return u"throttle-alarm"_s;
    case EntryType::ThrottleCleared: return u"throttle-cleared"_s;
    case EntryType::Link: return u"link"_s;
    case EntryType::Seal: return u"seal"_s;
    }
    return {};
}

} // namespace latchkey::journal
