// SPDX-License-Identifier: Apache-2.0
#include "eventwords.h"

#include <algorithm>

namespace latchkey::hub::web {

namespace {

// Of what only rules wait for, then of what both rules and webhooks tell, then of what webhooks tell alone.
const Option Events[]{
    //: What happened: the key is to be back soon.
    {"key.due_soon", QT_TRANSLATE_NOOP("Console", "A key is due soon")},
    //: What happened.
    {"box.lease_expiring", QT_TRANSLATE_NOOP("Console", "A box has known nothing new for long")},
    //: What happened: hub and box disagree.
    {"key.custody_conflict", QT_TRANSLATE_NOOP("Console", "A key is in two places at once")},
    //: What happened: the record of a box was copied or put back.
    {"box.journal_fork", QT_TRANSLATE_NOOP("Console", "A box tells another story than before")},
    //: What happened: nobody came with this badge for long.
    {"user.credential_unused", QT_TRANSLATE_NOOP("Console", "A badge is not used")},
    //: What happened.
    {"box.battery_low", QT_TRANSLATE_NOOP("Console", "A battery is low")},
    //: What happened: the key should be back and is not.
    {"key.overdue", QT_TRANSLATE_NOOP("Console", "A key is late")},
    //: What happened: a box runs on its battery.
    {"box.power_lost", QT_TRANSLATE_NOOP("Console", "A box has no power")},
    //: What happened: the hub hears nothing from a box.
    {"box.disconnected", QT_TRANSLATE_NOOP("Console", "A box has no line")},
    //: What happened.
    {"box.door_held_open", QT_TRANSLATE_NOOP("Console", "A door stands open")},
    //: What happened: somebody tries to take the box off the wall.
    {"box.tampered", QT_TRANSLATE_NOOP("Console", "A box was tampered with")},
    //: What happened: with nobody signed in.
    {"box.door_forced", QT_TRANSLATE_NOOP("Console", "A door was opened with nobody at the box")},
    //: What happened: a key was taken by somebody whose permission had ended.
    {"access.used_after_revocation", QT_TRANSLATE_NOOP("Console", "A key was taken after the permission had ended")},
    //: What happened: many wrong codes.
    {"access.throttled", QT_TRANSLATE_NOOP("Console", "Many wrong codes at a box")},
    //: What happened.
    {"key.picked_up", QT_TRANSLATE_NOOP("Console", "Picked up")},
    //: What happened.
    {"key.dropped_off", QT_TRANSLATE_NOOP("Console", "Dropped off")},
    //: What happened: a key was given to somebody else away from the box.
    {"key.handed_over", QT_TRANSLATE_NOOP("Console", "Handed over")},
    //: What happened: a key came back to a box where it does not belong.
    {"key.wrong_box", QT_TRANSLATE_NOOP("Console", "Dropped off at another box")},
    //: What happened: something else than was meant.
    {"key.review", QT_TRANSLATE_NOOP("Console", "Not as meant: look at it")},
    //: What happened: a fob moved or was shown that should be elsewhere.
    {"fob.unknown", QT_TRANSLATE_NOOP("Console", "A fob where it should not be")},
    //: What happened.
    {"booking.created", QT_TRANSLATE_NOOP("Console", "Booking made")},
    //: What happened.
    {"booking.changed", QT_TRANSLATE_NOOP("Console", "Booking changed")},
    //: What happened.
    {"booking.cancelled", QT_TRANSLATE_NOOP("Console", "Booking taken back")},
    //: What happened.
    {"permission.created", QT_TRANSLATE_NOOP("Console", "Permission given")},
    //: What happened.
    {"permission.changed", QT_TRANSLATE_NOOP("Console", "Permission changed")},
    //: What happened.
    {"permission.revoked", QT_TRANSLATE_NOOP("Console", "Permission taken back")},
    //: What happened: a box did not let somebody.
    {"access.denied", QT_TRANSLATE_NOOP("Console", "Refused")},
    //: What happened.
    {"access.identified", QT_TRANSLATE_NOOP("Console", "Recognised")},
    //: What happened: the line is back.
    {"box.connected", QT_TRANSLATE_NOOP("Console", "Line is back")},
    //: What happened.
    {"box.power_restored", QT_TRANSLATE_NOOP("Console", "Power is back")},
    //: What happened.
    {"box.door_closed", QT_TRANSLATE_NOOP("Console", "Door closed again")},
    //: What happened: the case of a box is closed again.
    {"box.tamper_ended", QT_TRANSLATE_NOOP("Console", "Case closed again")},
    //: What happened: the clock of a box is wrong.
    {"box.clock_skew", QT_TRANSLATE_NOOP("Console", "A clock is wrong")},
    //: What happened: the box has no line to the part that opens its bins.
    {"box.board_lost", QT_TRANSLATE_NOOP("Console", "A box cannot open its bins")},
    //: What happened.
    {"box.board_online", QT_TRANSLATE_NOOP("Console", "A box can open its bins again")},
    //: What happened.
    {"box.started", QT_TRANSLATE_NOOP("Console", "Box started")},
    //: What happened.
    {"box.stopped", QT_TRANSLATE_NOOP("Console", "Box switched off")},
    //: What happened: a person set a PIN, an app or a badge.
    {"user.credential_set", QT_TRANSLATE_NOOP("Console", "PIN, app or badge set")},
    //: What happened: what a person had set up was taken away.
    {"user.credential_reset", QT_TRANSLATE_NOOP("Console", "PIN, app and badge taken away")},
    //: What happened.
    {"alert.raised", QT_TRANSLATE_NOOP("Console", "An alert began")},
    //: What happened.
    {"alert.ended", QT_TRANSLATE_NOOP("Console", "An alert is over")},
};
constexpr size_t RulesAlone = 5;
constexpr size_t AlertCount = 11;

const Option Levels[]{
    //: Access level.
    {"person", QT_TRANSLATE_NOOP("Console", "Uses keys"),
     //: About the access level.
     QT_TRANSLATE_NOOP("Console", "Sees only their own keys and security.")},
    //: Access level.
    {"viewer", QT_TRANSLATE_NOOP("Console", "Viewer"),
     //: About the access level.
     QT_TRANSLATE_NOOP("Console", "Sees keymap and activity, and changes nothing.")},
    //: Access level.
    {"operator", QT_TRANSLATE_NOOP("Console", "Assistant"),
     //: About the access level.
     QT_TRANSLATE_NOOP("Console", "Also bookings, and opening a bin from afar.")},
    //: Access level.
    {"manager", QT_TRANSLATE_NOOP("Console", "Manager"),
     //: About the access level.
     QT_TRANSLATE_NOOP("Console", "Also people, keys, permissions and alerts.")},
    //: Access level.
    {"admin", QT_TRANSLATE_NOOP("Console", "Administrator"),
     //: About the access level.
     QT_TRANSLATE_NOOP("Console", "Also boxes, members and emergency sheets.")},
    //: Access level.
    {"owner", QT_TRANSLATE_NOOP("Console", "Owner"),
     //: About the access level.
     QT_TRANSLATE_NOOP("Console", "Everything.")},
};

} // namespace

constinit const std::span<const Option> EventOptions(Events);
constinit const std::span<const Option> AlertOptions(Events, AlertCount);
constinit const std::span<const Option> WebhookOptions(std::span<const Option>(Events).subspan(RulesAlone));
constinit const std::span<const Option> LevelOptions(Levels);

QString wordsOf(std::span<const Option> options, const QString &name, const Reader &reader)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&name](const Option &option) { return name == QLatin1String(option.value); });
    return found == options.end() ? name : reader.say(found->text);
}

} // namespace latchkey::hub::web
