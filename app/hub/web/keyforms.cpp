// SPDX-License-Identifier: Apache-2.0
#include "forms.h"

namespace latchkey::hub::web {

namespace {

constexpr auto Line = FieldKind::Line;

const Option PeopleCounts[]{
    //: How many people must be there to take a key.
    {"1", QT_TRANSLATE_NOOP("Console", "One person")},
    //: How many people must be there to take a key.
    {"2", QT_TRANSLATE_NOOP("Console", "Two people together")},
    //: How many people must be there to take a key.
    {"3", QT_TRANSLATE_NOOP("Console", "Three people together")},
};

const Option NoOne[]{{"", QT_TRANSLATE_NOOP("Console", "None")}};

const FieldSpec KeyFields[]{
    {"name",
     Line,
     QT_TRANSLATE_NOOP("Console", "Name"),
     //: Below the field for a key's name.
     QT_TRANSLATE_NOOP("Console", "Never an address: the name is shown on screens and in messages."),
     "text",
     true,
     "off",
     {},
     60},
    {"fob",
     Line,
     QT_TRANSLATE_NOOP("Console", "Fob"),
     //: Below the field for a fob's number.
     QT_TRANSLATE_NOOP("Console", "The number that the reader tells, such as 04 A1 B2 C3 D4 E5 03."),
     "text",
     true,
     "off",
     {},
     100},
    //: Field: the box in which a key belongs.
    {"home", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Home box"), nullptr, "", false, nullptr, NoOne},
    //: Field: the bin in which a key belongs.
    {"bin",
     Line,
     QT_TRANSLATE_NOOP("Console", "Home bin"),
     //: Below the field for a bin.
     QT_TRANSLATE_NOOP("Console", "Leave it empty for any free bin."),
     "digits",
     false,
     "off",
     {},
     3},
    //: Check box.
    {"roams", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "May come back to any box"), nullptr, "", false},
    {"owner", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Owner"), nullptr, "", false, nullptr, NoOne},
    {"groups", FieldKind::Many, QT_TRANSLATE_NOOP("Console", "Groups"), nullptr, "", false},
    //: Field: after which time a key is late.
    {"loan",
     Line,
     QT_TRANSLATE_NOOP("Console", "May be out for"),
     //: Below a field for a span of time.
     QT_TRANSLATE_NOOP("Console", "Such as 90m, 8h or 3d. Leave it empty for as long as the permission lasts."),
     "text",
     false,
     "off",
     {},
     8,
     //: Heading of a part of a form: what is asked of who takes a key.
     QT_TRANSLATE_NOOP("Console", "Terms")},
    //: Field.
    {"people", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Taken by"), nullptr, "", true, nullptr, PeopleCounts},
    //: Check box.
    {"reason", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "Ask for a reason"), nullptr, "", false},
    //: Field: what the box asks somebody to type.
    {"note",
     Line,
     QT_TRANSLATE_NOOP("Console", "Ask for a number"),
     //: Below that field.
     QT_TRANSLATE_NOOP("Console", "What the screen asks for, such as Work order number."),
     "text",
     false,
     "off",
     {},
     60},
    //: Check box.
    {"badgeWithPin", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "A badge is not enough alone"), nullptr, "", false},
    //: Check box.
    {"high", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "High security"),
     //: About that check box.
     QT_TRANSLATE_NOOP("Console",
                       "One thing that can be known or copied is never enough, whatever other settings say."),
     "", false},
    //: Check box.
    {"numberAloneOffline", FieldKind::Check,
     QT_TRANSLATE_NOOP("Console", "A mobile number is enough while no code can be sent"),
     //: Warning of that check box.
     QT_TRANSLATE_NOOP("Console", "Anyone who knows the number gets the key then. It is written down as weak."), "",
     false},
    //: Field: the digits that open this key for whoever knows them.
    {"code",
     Line,
     QT_TRANSLATE_NOOP("Console", "Key code"),
     //: Warning below that field.
     QT_TRANSLATE_NOOP("Console",
                       "4 to 16 digits. Whoever knows them takes the key, as often as they like, and nobody knows who "
                       "it was. Use at least 9."),
     "digits",
     false,
     "off",
     {},
     16},
};

const Option Roles[]{
    //: What a permission allows.
    {"view", QT_TRANSLATE_NOOP("Console", "See it"),
     //: About that.
     QT_TRANSLATE_NOOP("Console", "Where it is, and take nothing.")},
    //: What a permission allows.
    {"exchange", QT_TRANSLATE_NOOP("Console", "Take it and bring it back")},
    //: What a permission allows.
    {"continuous", QT_TRANSLATE_NOOP("Console", "Keep it"),
     //: About that.
     QT_TRANSLATE_NOOP("Console", "It is not late before the permission ends.")},
    //: What a permission allows.
    {"owner", QT_TRANSLATE_NOOP("Console", "As its owner")},
};

//: Below a field for the beginning of something.
constexpr auto FromHint = QT_TRANSLATE_NOOP("Console", "By the clock at the box. Leave it empty for now.");
//: Below a field for the end of something.
constexpr auto UntilHint = QT_TRANSLATE_NOOP("Console",
                                             "Leave it empty for no end. A key can be dropped off later all the same.");

const FieldSpec PermissionFields[]{
    {"who", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Who")},
    {"what", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "May take")},
    {"role", FieldKind::One, QT_TRANSLATE_NOOP("Console", "How"), nullptr, "", true, nullptr, Roles},
    {"from", Line, QT_TRANSLATE_NOOP("Console", "From"), FromHint, "datetime-local", false},
    {"until", Line, QT_TRANSLATE_NOOP("Console", "Until"), UntilHint, "datetime-local", false},
    {"shifts", FieldKind::Many, QT_TRANSLATE_NOOP("Console", "Shifts"),
     //: Below the field for shifts.
     QT_TRANSLATE_NOOP("Console", "Choose none for any hour."), "", false},
};

const Option Days[]{
    //: Day of the week.
    {"mon", QT_TRANSLATE_NOOP("Console", "Monday")},
    //: Day of the week.
    {"tue", QT_TRANSLATE_NOOP("Console", "Tuesday")},
    //: Day of the week.
    {"wed", QT_TRANSLATE_NOOP("Console", "Wednesday")},
    //: Day of the week.
    {"thu", QT_TRANSLATE_NOOP("Console", "Thursday")},
    //: Day of the week.
    {"fri", QT_TRANSLATE_NOOP("Console", "Friday")},
    //: Day of the week.
    {"sat", QT_TRANSLATE_NOOP("Console", "Saturday")},
    //: Day of the week.
    {"sun", QT_TRANSLATE_NOOP("Console", "Sunday")},
};

//: Field: days of the week.
constexpr auto OnDays = QT_TRANSLATE_NOOP("Console", "Days");
//: Below the field for the end of a shift.
constexpr auto OvernightHint = QT_TRANSLATE_NOOP("Console", "Earlier than the beginning means the next morning.");
//: Heading of a part of a form: further hours of a shift.
constexpr auto MoreHours = QT_TRANSLATE_NOOP("Console", "Further hours");

const FieldSpec ShiftFields[]{
    {"name", Line, QT_TRANSLATE_NOOP("Console", "Name"), nullptr, "text", true, "off", {}, 60},
    {"days1", FieldKind::Many, OnDays, nullptr, "", true, nullptr, Days},
    {"from1", Line, QT_TRANSLATE_NOOP("Console", "From"), nullptr, "time"},
    {"until1", Line, QT_TRANSLATE_NOOP("Console", "Until"), OvernightHint, "time"},
    {"days2", FieldKind::Many, OnDays, nullptr, "", false, nullptr, Days, 120, MoreHours},
    {"from2", Line, QT_TRANSLATE_NOOP("Console", "From"), nullptr, "time", false},
    {"until2", Line, QT_TRANSLATE_NOOP("Console", "Until"), OvernightHint, "time", false},
};

const FieldSpec BookingFields[]{
    {"keys", FieldKind::Many, QT_TRANSLATE_NOOP("Console", "Keys")},
    //: Field: who a booking is for.
    {"name", Line, QT_TRANSLATE_NOOP("Console", "Guest's name"), nullptr, "text", false, "off", {}, 60},
    {"from", Line, QT_TRANSLATE_NOOP("Console", "From"),
     //: Below the field for the beginning of a booking.
     QT_TRANSLATE_NOOP("Console", "By the clock at the box."), "datetime-local"},
    {"until", Line, QT_TRANSLATE_NOOP("Console", "Until"),
     //: Below the field for the end of a booking.
     QT_TRANSLATE_NOOP("Console", "The key can be dropped off later all the same."), "datetime-local"},
    {"language", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Language")},
    //: Field: where the code of a booking is sent.
    {"sendTo",
     Line,
     QT_TRANSLATE_NOOP("Console", "Send the code to"),
     //: Below that field.
     QT_TRANSLATE_NOOP("Console", "An e-mail address or a mobile number. Leave it empty to pass the code on yourself."),
     "text",
     false,
     "off",
     {},
     254},
};

const FieldSpec ExplainFields[]{
    //: Field: a person.
    {"person", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Person")},
    {"key", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Key")},
    {"box", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Box")},
};

constexpr auto Save = QT_TRANSLATE_NOOP("Console", "Save");
constexpr auto Remove = QT_TRANSLATE_NOOP("Console", "Remove");
constexpr auto RemoveTitle = QT_TRANSLATE_NOOP("Console", "Remove %1?");

const FormSpec KeyForm{QT_TRANSLATE_NOOP("Console", "Key"), Save, KeyFields};
const FormSpec RemoveKeyForm{
    RemoveTitle,
    Remove,
    {},
    //: Before a key is removed.
    QT_TRANSLATE_NOOP("Console", "Boxes forget its fob. If the key is in a bin, take it out first."),
    true};
//: Title of a form.
const FormSpec PermissionForm{QT_TRANSLATE_NOOP("Console", "Permission"), Save, PermissionFields};
const FormSpec RemovePermissionForm{
    RemoveTitle,
    Remove,
    {},
    //: Before a permission is removed.
    QT_TRANSLATE_NOOP("Console",
                      "Boxes with a line heed it within a minute. A box that is offline still lets them in, until it "
                      "is back or its time is over."),
    true};
//: Title of a form: hours of the week.
const FormSpec ShiftForm{QT_TRANSLATE_NOOP("Console", "Shift"), Save, ShiftFields};
const FormSpec RemoveShiftForm{
    RemoveTitle,
    Remove,
    {},
    //: Before a shift is removed.
    QT_TRANSLATE_NOOP("Console", "Permissions that have no other shift then hold at no hour."),
    true};
const FormSpec BookingForm{QT_TRANSLATE_NOOP("Console", "New booking"),
                           //: Button.
                           QT_TRANSLATE_NOOP("Console", "Book"), BookingFields};
//: Question; a guest's name.
const FormSpec RevokeBookingForm{QT_TRANSLATE_NOOP("Console", "Take back the booking of %1?"),
                                 QT_TRANSLATE_NOOP("Console", "Take back"),
                                 {},
                                 //: Before a booking is ended by hand.
                                 QT_TRANSLATE_NOOP("Console",
                                                   "Code and link stop working at every box with a line within a "
                                                   "minute. Keys that are out can still be dropped off."),
                                 true};
const FormSpec ExplainForm{
    QT_TRANSLATE_NOOP("Console", "What would the box decide?"),
    //: Button.
    QT_TRANSLATE_NOOP("Console", "Try it"), ExplainFields,
    //: On the page that tells what a box would decide.
    QT_TRANSLATE_NOOP("Console",
                      "Nothing moves. You see what the hub says, and what the box says with what it knows now.")};

} // namespace

const FormSpec *keyForm(Form form)
{
    switch (form) {
    case Form::Key: return &KeyForm;
    case Form::RemoveKey: return &RemoveKeyForm;
    case Form::Permission: return &PermissionForm;
    case Form::RemovePermission: return &RemovePermissionForm;
    case Form::Shift: return &ShiftForm;
    case Form::RemoveShift: return &RemoveShiftForm;
    case Form::Booking: return &BookingForm;
    case Form::RevokeBooking: return &RevokeBookingForm;
    case Form::Explain: return &ExplainForm;
    default: return nullptr;
    }
}

} // namespace latchkey::hub::web
