// SPDX-License-Identifier: Apache-2.0
#include "eventwords.h"

#include <algorithm>

namespace latchkey::hub::web {

namespace {

// What people can be told of stands first.
const Option Events[]{
    //: What happened: the key should be back and is not.
    {"key.overdue", QT_TRANSLATE_NOOP("Console", "A key is late")},
    //: What happened: a box runs on its battery.
    {"box.power_lost", QT_TRANSLATE_NOOP("Console", "A box has no power")},
    //: What happened: the hub hears nothing from a box.
    {"box.disconnected", QT_TRANSLATE_NOOP("Console", "A box has no line")},
    //: What happened.
    {"box.battery_low", QT_TRANSLATE_NOOP("Console", "A battery is low")},
    //: What happened.
    {"box.door_held_open", QT_TRANSLATE_NOOP("Console", "A door stands open")},
    //: What happened: with nobody signed in.
    {"box.door_forced", QT_TRANSLATE_NOOP("Console", "A door was opened with nobody at the box")},
    //: What happened: somebody tries to take the box off the wall.
    {"box.tampered", QT_TRANSLATE_NOOP("Console", "A box was tampered with")},
    //: What happened.
    {"box.lease_expiring", QT_TRANSLATE_NOOP("Console", "A box has known nothing new for long")},
    //: What happened: hub and box disagree.
    {"key.custody_conflict", QT_TRANSLATE_NOOP("Console", "A key is in two places at once")},
    //: What happened: a key was taken by somebody whose permission had ended.
    {"access.used_after_revocation", QT_TRANSLATE_NOOP("Console", "A key was taken after the permission had ended")},
    //: What happened: many wrong codes.
    {"access.throttled", QT_TRANSLATE_NOOP("Console", "Many wrong codes at a box")},
    //: What happened: a text message or e-mail could not be sent.
    {"hub.notification_failed", QT_TRANSLATE_NOOP("Console", "Messages cannot be sent")},
    //: What happened.
    {"key.picked_up", QT_TRANSLATE_NOOP("Console", "Picked up")},
    //: What happened.
    {"key.dropped_off", QT_TRANSLATE_NOOP("Console", "Dropped off")},
    //: What happened.
    {"key.returned_late", QT_TRANSLATE_NOOP("Console", "Dropped off late")},
    //: What happened: a key was given to somebody else away from the box.
    {"key.handed_over", QT_TRANSLATE_NOOP("Console", "Handed over")},
    //: What happened: a key came back to a box where it does not belong.
    {"key.wrong_box", QT_TRANSLATE_NOOP("Console", "Dropped off at another box")},
    //: What happened: something else than was meant.
    {"key.review", QT_TRANSLATE_NOOP("Console", "Not as meant: look at it")},
    //: What happened.
    {"fob.unknown", QT_TRANSLATE_NOOP("Console", "An unknown fob")},
    //: What happened.
    {"fob.duplicate_detected", QT_TRANSLATE_NOOP("Console", "The same fob in two boxes")},
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
    //: What happened.
    {"offline_code.used", QT_TRANSLATE_NOOP("Console", "Emergency code used")},
    //: What happened: the line is back.
    {"box.connected", QT_TRANSLATE_NOOP("Console", "Line is back")},
    //: What happened.
    {"box.paired", QT_TRANSLATE_NOOP("Console", "Box added")},
    //: What happened.
    {"box.replaced", QT_TRANSLATE_NOOP("Console", "Box replaced")},
    //: What happened.
    {"box.power_restored", QT_TRANSLATE_NOOP("Console", "Power is back")},
    //: What happened: a door does not open.
    {"box.bin_jammed", QT_TRANSLATE_NOOP("Console", "A bin does not open")},
    //: What happened: the clock of a box is wrong.
    {"box.clock_skew", QT_TRANSLATE_NOOP("Console", "A clock is wrong")},
    //: What happened.
    {"box.lease_expired", QT_TRANSLATE_NOOP("Console", "A box lets no more guests in")},
    //: What happened: the record of a box was copied or put back.
    {"box.journal_fork", QT_TRANSLATE_NOOP("Console", "A box tells another story than before")},
    //: What happened.
    {"box.started", QT_TRANSLATE_NOOP("Console", "Box started")},
    //: What happened.
    {"box.stopped", QT_TRANSLATE_NOOP("Console", "Box switched off")},
    //: What happened: a bin was opened from afar.
    {"open_request.succeeded", QT_TRANSLATE_NOOP("Console", "Opened from afar")},
    //: What happened.
    {"open_request.failed", QT_TRANSLATE_NOOP("Console", "Not opened from afar")},
    //: What happened.
    {"user.login_failed", QT_TRANSLATE_NOOP("Console", "A sign-in did not work")},
    //: What happened.
    {"user.password_changed", QT_TRANSLATE_NOOP("Console", "Password changed")},
    //: What happened: a person set a PIN, an app or a badge.
    {"user.credential_set", QT_TRANSLATE_NOOP("Console", "PIN, app or badge set")},
    //: What happened.
    {"settings.security_changed", QT_TRANSLATE_NOOP("Console", "Security settings changed")},
};
constexpr size_t AlertCount = 12;

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
constinit const std::span<const Option> LevelOptions(Levels);

QString wordsOf(std::span<const Option> options, const QString &name, const Reader &reader)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&name](const Option &option) { return name == QLatin1String(option.value); });
    return found == options.end() ? name : reader.say(found->text);
}

} // namespace latchkey::hub::web
