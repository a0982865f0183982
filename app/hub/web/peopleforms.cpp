// SPDX-License-Identifier: Apache-2.0
#include "forms.h"

namespace latchkey::hub::web {

namespace {

constexpr auto Line = FieldKind::Line;

const Option PersonKinds[]{
    //: Kind of person.
    {"full", QT_TRANSLATE_NOOP("Console", "With an account"),
     //: About people with an account.
     QT_TRANSLATE_NOOP("Console",
                       "Has a mobile number or e-mail, gets codes, and may be known by the number at the box.")},
    //: Kind of person.
    {"box-only", QT_TRANSLATE_NOOP("Console", "At the box only"),
     //: About people without an account.
     QT_TRANSLATE_NOOP("Console", "Has an access code or a badge, and gets no messages.")},
};

const Option PersonRoles[]{
    //: What a person may do at a box.
    {"user", QT_TRANSLATE_NOOP("Console", "Takes keys")},
    //: What a person may do at a box.
    {"staff", QT_TRANSLATE_NOOP("Console", "Staff: sees the keymap at the box")},
    //: What a person may do at a box.
    {"admin", QT_TRANSLATE_NOOP("Console", "Looks after the box")},
};

const FieldSpec PersonFields[]{
    {"name", Line, QT_TRANSLATE_NOOP("Console", "Name"), nullptr, "text", true, "off", {}, 60},
    {"kind", FieldKind::One, QT_TRANSLATE_NOOP("Console", "Kind"), nullptr, "", true, nullptr, PersonKinds},
    {"email", Line, QT_TRANSLATE_NOOP("Console", "E-mail"), nullptr, "email", false, "off", {}, 254},
    {"mobile",
     Line,
     QT_TRANSLATE_NOOP("Console", "Mobile number"),
     //: Below the field for somebody's mobile number.
     QT_TRANSLATE_NOOP("Console", "With + and the country, such as +44 7700 900142."),
     "tel",
     false,
     "off",
     {},
     24},
    {"language", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Language")},
    //: Question: what a person may do at a box.
    {"role", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "At the box"), nullptr, "", true, nullptr, PersonRoles},
    {"groups", FieldKind::Many, QT_TRANSLATE_NOOP("Console", "Groups"), nullptr, "", false},
    //: Field: card numbers.
    {"badges",
     FieldKind::Area,
     QT_TRANSLATE_NOOP("Console", "Badges"),
     //: Below the field for badges.
     QT_TRANSLATE_NOOP("Console", "One card number a line, as readers print them: 04 A1 B2 C3 D4 E5 03."),
     "",
     false,
     nullptr,
     {},
     2000},
    //: Check box.
    {"suspended", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "Blocked"),
     //: About the check box "Blocked".
     QT_TRANSLATE_NOOP("Console", "No box lets this person take a key. They can still drop keys off."), "", false},
};

const FieldSpec AccessCodeFields[]{
    //: Field: digits that somebody types at a box.
    {"code",
     Line,
     QT_TRANSLATE_NOOP("Console", "Access code"),
     //: Below the field for an access code.
     QT_TRANSLATE_NOOP("Console", "Leave it empty and the hub makes one of six digits. Your own may have 4 to 16."),
     "digits",
     false,
     "off",
     {},
     16},
};

const Option GroupKinds[]{
    //: Kind of group.
    {"people", QT_TRANSLATE_NOOP("Console", "Of people")},
    //: Kind of group.
    {"keys", QT_TRANSLATE_NOOP("Console", "Of keys")},
};

const FieldSpec GroupFields[]{
    {"name", Line, QT_TRANSLATE_NOOP("Console", "Name"), nullptr, "text", true, "off", {}, 60},
    {"kind", FieldKind::One, QT_TRANSLATE_NOOP("Console", "Kind"), nullptr, "", true, nullptr, GroupKinds},
    //: Field of a group: who or what is in it.
    {"members", FieldKind::Many, QT_TRANSLATE_NOOP("Console", "In this group"), nullptr, "", false},
};

constexpr auto Save = QT_TRANSLATE_NOOP("Console", "Save");
constexpr auto Remove = QT_TRANSLATE_NOOP("Console", "Remove");
//: Question before something is removed: its name.
constexpr auto RemoveTitle = QT_TRANSLATE_NOOP("Console", "Remove %1?");

//: Title of a form.
const FormSpec PersonForm{QT_TRANSLATE_NOOP("Console", "Person"), Save, PersonFields};
const FormSpec RemovePersonForm{RemoveTitle,
                                Remove,
                                {},
                                //: Before a person is removed.
                                QT_TRANSLATE_NOOP("Console",
                                                  "Boxes with a line stop knowing this person at once, others when "
                                                  "they are back. What happened stays in the activity."),
                                true};
//: Title of a form; somebody's name.
const FormSpec AccessCodeForm{QT_TRANSLATE_NOOP("Console", "New access code for %1"),
                              //: Button.
                              QT_TRANSLATE_NOOP("Console", "Make the code"), AccessCodeFields,
                              //: On the form for a new access code.
                              QT_TRANSLATE_NOOP("Console", "The old code stops working. The new one is shown once.")};
//: Question; somebody's name.
const FormSpec ResetPersonForm{
    QT_TRANSLATE_NOOP("Console", "Take back what %1 has set up?"),
    //: Button.
    QT_TRANSLATE_NOOP("Console", "Take back"),
    {},
    //: Before PIN, app and badges of a person are removed.
    QT_TRANSLATE_NOOP("Console",
                      "Their PIN, authenticator app and linked badges stop working. They can set up new ones."),
    true};
//: Title of a form.
const FormSpec GroupForm{QT_TRANSLATE_NOOP("Console", "Group"), Save, GroupFields};
const FormSpec RemoveGroupForm{
    RemoveTitle,
    Remove,
    {},
    //: Before a group is removed.
    QT_TRANSLATE_NOOP("Console", "Its permissions go with it. The people and keys in it stay."),
    true};

} // namespace

const FormSpec *peopleForm(Form form)
{
    switch (form) {
    case Form::Person: return &PersonForm;
    case Form::RemovePerson: return &RemovePersonForm;
    case Form::AccessCode: return &AccessCodeForm;
    case Form::ResetPerson: return &ResetPersonForm;
    case Form::Group: return &GroupForm;
    case Form::RemoveGroup: return &RemoveGroupForm;
    default: return nullptr;
    }
}

} // namespace latchkey::hub::web
