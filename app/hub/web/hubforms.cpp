// SPDX-License-Identifier: Apache-2.0
#include "forms.h"

#include "eventwords.h"

namespace latchkey::hub::web {

namespace {

constexpr auto Line = FieldKind::Line;

const Option AnyOne[]{{"", QT_TRANSLATE_NOOP("Console", "All")}};

const FieldSpec FilterFields[]{
    {"box", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Box"), nullptr, "", false, nullptr, AnyOne},
    {"key", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Key"), nullptr, "", false, nullptr, AnyOne},
    {"person", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Person"), nullptr, "", false, nullptr, AnyOne},
    {"from", Line, QT_TRANSLATE_NOOP("Console", "From"), nullptr, "date", false},
    {"until", Line, QT_TRANSLATE_NOOP("Console", "Until"), nullptr, "date", false},
};

const Option Channels[]{
    //: How somebody is told.
    {"email", QT_TRANSLATE_NOOP("Console", "By e-mail")},
    //: How somebody is told.
    {"sms", QT_TRANSLATE_NOOP("Console", "By text message")},
};

const FieldSpec RuleFields[]{
    //: Field of a rule: what has to happen.
    {"event", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "When"), nullptr, "", true, nullptr, AlertOptions},
    //: Field of a rule: how long something has to last before anybody is told.
    {"delay",
     Line,
     QT_TRANSLATE_NOOP("Console", "For longer than"),
     //: Below that field.
     QT_TRANSLATE_NOOP("Console", "Such as 10m, 2h or 3d; 0m is at once. Leave it empty for what is usual."),
     "text",
     false,
     "off",
     {},
     8},
    //: Field of a rule: who is told.
    {"people", FieldKind::Many, QT_TRANSLATE_NOOP("Console", "Tell")},
    {"channel", FieldKind::One, QT_TRANSLATE_NOOP("Console", "Way"), nullptr, "", true, nullptr, Channels},
    //: Check box of a rule.
    {"resolved", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "Tell when it is over, too"), nullptr, "", false},
    //: Field of a rule: hours in which nobody is woken.
    {"quietFrom",
     Line,
     QT_TRANSLATE_NOOP("Console", "From"),
     nullptr,
     "time",
     false,
     nullptr,
     {},
     120,
     //: Heading of a part of a rule: hours in which nobody is woken.
     QT_TRANSLATE_NOOP("Console", "Quiet hours")},
    {"quietUntil", Line, QT_TRANSLATE_NOOP("Console", "Until"), nullptr, "time", false},
};

const FieldSpec CaseFields[]{
    //: Field of a case: what was found out.
    {"note", FieldKind::Area, QT_TRANSLATE_NOOP("Console", "What was it?"), nullptr, "", true, nullptr, {}, 500},
};

const Option PinLengths[]{
    //: Length of PINs.
    {"4", QT_TRANSLATE_NOOP("Console", "4 digits")},
    //: Length of PINs.
    {"6", QT_TRANSLATE_NOOP("Console", "6 digits (recommended)")},
    //: Length of PINs.
    {"8", QT_TRANSLATE_NOOP("Console", "8 digits")},
};

const FieldSpec OrganisationFields[]{
    {"name",
     Line,
     QT_TRANSLATE_NOOP("Console", "Name of the organisation"),
     nullptr,
     "text",
     true,
     "organization",
     {},
     60},
    {"timeZone", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Time zone")},
    {"language", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Language")},
    //: Field: how long PINs are.
    {"pinLength", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "PINs have"), nullptr, "", true, nullptr, PinLengths},
    //: Check box.
    {"strongPasswords", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "Passwords of at least 15 characters"), nullptr,
     "", false},
};

const FieldSpec MemberFields[]{
    {"name", Line, QT_TRANSLATE_NOOP("Console", "Name"), nullptr, "text", true, "off", {}, 60},
    {"email",
     Line,
     QT_TRANSLATE_NOOP("Console", "E-mail"),
     //: Below the field for a new member's address.
     QT_TRANSLATE_NOOP("Console", "A link to set a password goes there."),
     "email",
     true,
     "off",
     {},
     254},
    {"mobile", Line, QT_TRANSLATE_NOOP("Console", "Mobile number"), nullptr, "tel", false, "off", {}, 24},
    {"level", FieldKind::One, QT_TRANSLATE_NOOP("Console", "Access level"), nullptr, "", true, nullptr, LevelOptions},
};

const Option Scopes[]{
    //: What a program may do.
    {"read", QT_TRANSLATE_NOOP("Console", "Read")},
    //: What a program may do.
    {"bookings", QT_TRANSLATE_NOOP("Console", "Read, and make bookings")},
    //: What a program may do.
    {"write", QT_TRANSLATE_NOOP("Console", "Read and change everything that you may")},
};

const Option Lifetimes[]{
    {"30d", QT_TRANSLATE_NOOP("Console", "30 days")},
    //: How long a program's key lives.
    {"90d", QT_TRANSLATE_NOOP("Console", "90 days")},
    {"365d", QT_TRANSLATE_NOOP("Console", "1 year")},
};

const FieldSpec TokenFields[]{
    {"name",
     Line,
     QT_TRANSLATE_NOOP("Console", "Name"),
     //: Below the field for the name of a program's key.
     QT_TRANSLATE_NOOP("Console", "Which program uses it."),
     "text",
     true,
     "off",
     {},
     60},
    {"scope", FieldKind::One, QT_TRANSLATE_NOOP("Console", "May do"), nullptr, "", true, nullptr, Scopes},
    {"life", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Ends"), nullptr, "", true, nullptr, Lifetimes},
};

const FieldSpec WebhookFields[]{
    //: Field: a web address.
    {"url", Line, QT_TRANSLATE_NOOP("Console", "Web address"), nullptr, "url", true, "off", {}, 500},
    {"events", FieldKind::Many, QT_TRANSLATE_NOOP("Console", "Tells of"), nullptr, "", true, nullptr, WebhookOptions},
};

const Option ImportKinds[]{
    {"people", QT_TRANSLATE_NOOP("Console", "People")},
    {"keys", QT_TRANSLATE_NOOP("Console", "Keys")},
};

const FieldSpec ImportFields[]{
    {"kind", FieldKind::One, QT_TRANSLATE_NOOP("Console", "What"), nullptr, "", true, nullptr, ImportKinds},
    //: Field: a file.
    {"file", FieldKind::File, QT_TRANSLATE_NOOP("Console", "File"),
     //: Below the field for a file.
     QT_TRANSLATE_NOOP("Console",
                       "CSV in UTF-8 with one line of headings. Nothing is taken in before you have seen the report.")},
    //: Check box: the import only reports.
    {"try", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "Only try it, and report"), nullptr, "", false},
};

constexpr auto Save = QT_TRANSLATE_NOOP("Console", "Save");
constexpr auto Remove = QT_TRANSLATE_NOOP("Console", "Remove");
constexpr auto RemoveTitle = QT_TRANSLATE_NOOP("Console", "Remove %1?");

const FormSpec FilterForm{QT_TRANSLATE_NOOP("Console", "Activity"), Save, FilterFields};
//: Title of a form: who is told of what.
const FormSpec RuleForm{QT_TRANSLATE_NOOP("Console", "Rule"), Save, RuleFields};
const FormSpec RemoveRuleForm{RemoveTitle,
                              Remove,
                              {},
                              //: Before a rule is removed.
                              QT_TRANSLATE_NOOP("Console", "Nobody is told of it any more."),
                              true};
//: Title and button of a form.
const FormSpec CaseForm{QT_TRANSLATE_NOOP("Console", "Close the case"), QT_TRANSLATE_NOOP("Console", "Close the case"),
                        CaseFields};
//: Title of a form: settings for everybody.
const FormSpec OrganisationForm{QT_TRANSLATE_NOOP("Console", "Organisation"), Save, OrganisationFields};
//: Title of a form: somebody who may sign in.
const FormSpec MemberForm{QT_TRANSLATE_NOOP("Console", "Member"), Save, MemberFields};
const FormSpec RemoveMemberForm{
    RemoveTitle,
    Remove,
    {},
    //: Before a member is removed.
    QT_TRANSLATE_NOOP("Console",
                      "They are signed out everywhere at once, and their tokens end. As a person with keys they stay."),
    true};
const FormSpec TokenForm{QT_TRANSLATE_NOOP("Console", "New token"),
                         //: Button: makes a key for a program.
                         QT_TRANSLATE_NOOP("Console", "Make the token"), TokenFields};
const FormSpec WebhookForm{QT_TRANSLATE_NOOP("Console", "Webhook"), Save, WebhookFields};
const FormSpec RemoveWebhookForm{RemoveTitle,
                                 Remove,
                                 {},
                                 //: Before a webhook is removed.
                                 QT_TRANSLATE_NOOP("Console", "Messages that are still waiting for it are dropped."),
                                 true};
const FormSpec ImportForm{QT_TRANSLATE_NOOP("Console", "Import"),
                          //: Button: takes a file in.
                          QT_TRANSLATE_NOOP("Console", "Take in"), ImportFields};

} // namespace

const FormSpec *hubForm(Form form)
{
    switch (form) {
    case Form::ActivityFilter: return &FilterForm;
    case Form::AlertRule: return &RuleForm;
    case Form::RemoveAlertRule: return &RemoveRuleForm;
    case Form::CloseCase: return &CaseForm;
    case Form::Organisation: return &OrganisationForm;
    case Form::Member: return &MemberForm;
    case Form::RemoveMember: return &RemoveMemberForm;
    case Form::Token: return &TokenForm;
    case Form::Webhook: return &WebhookForm;
    case Form::RemoveWebhook: return &RemoveWebhookForm;
    case Form::Import: return &ImportForm;
    default: return nullptr;
    }
}

} // namespace latchkey::hub::web
