// SPDX-License-Identifier: Apache-2.0
#include "forms.h"

namespace latchkey::hub::web {

namespace {

constexpr auto Line = FieldKind::Line;

const FieldSpec PairCodeFields[]{
    {"code",
     Line,
     QT_TRANSLATE_NOOP("Console", "Code"),
     //: Below the field for the code on the screen of a new box.
     QT_TRANSLATE_NOOP("Console", "Eight letters, such as BCDF-GHJK. It lives for ten minutes."),
     "text",
     true,
     "off",
     {},
     12},
};

const Option NoOne[]{{"", QT_TRANSLATE_NOOP("Console", "None")}};

const FieldSpec PairApproveFields[]{
    {"name",
     Line,
     QT_TRANSLATE_NOOP("Console", "Name"),
     //: Below the field for the name of a box.
     QT_TRANSLATE_NOOP("Console", "What its screen shows, such as Harbour House lobby."),
     "text",
     true,
     "off",
     {},
     60},
    {"location", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Place"), nullptr, "", false, nullptr, NoOne},
    //: Field of the form that joins a box: one that it stands in for.
    {"replaces", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "In place of"), nullptr, "", false, nullptr, NoOne},
};

const Option Trusts[]{
    //: How long a box without a line lets guests in.
    {"1h", QT_TRANSLATE_NOOP("Console", "1 hour")},
    //: How long a box without a line lets guests in.
    {"24h", QT_TRANSLATE_NOOP("Console", "1 day")},
    //: How long a box without a line lets guests in.
    {"7d", QT_TRANSLATE_NOOP("Console", "7 days")},
    //: How long a box without a line lets guests in.
    {"30d", QT_TRANSLATE_NOOP("Console", "30 days")},
    //: How long a box without a line lets guests in.
    {"365d", QT_TRANSLATE_NOOP("Console", "1 year")},
    {"never", QT_TRANSLATE_NOOP("Console", "No limit")},
};

const Option Days[]{
    {"mon", QT_TRANSLATE_NOOP("Console", "Monday")},    {"tue", QT_TRANSLATE_NOOP("Console", "Tuesday")},
    {"wed", QT_TRANSLATE_NOOP("Console", "Wednesday")}, {"thu", QT_TRANSLATE_NOOP("Console", "Thursday")},
    {"fri", QT_TRANSLATE_NOOP("Console", "Friday")},    {"sat", QT_TRANSLATE_NOOP("Console", "Saturday")},
    {"sun", QT_TRANSLATE_NOOP("Console", "Sunday")},
};

constexpr auto OnDays = QT_TRANSLATE_NOOP("Console", "Days");
constexpr auto OvernightHint = QT_TRANSLATE_NOOP("Console", "Earlier than the beginning means the next morning.");
//: Heading of a part of a form: when a box is closed on certain days.
constexpr auto Closure = QT_TRANSLATE_NOOP("Console", "Closed");

const FieldSpec BoxFields[]{
    {"name", Line, QT_TRANSLATE_NOOP("Console", "Name"), nullptr, "text", true, "off", {}, 60},
    {"location", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Place"), nullptr, "", false, nullptr, NoOne},
    {"timeZone", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Time zone")},
    //: Field: the number that the screen tells people to call.
    {"phone", Line, QT_TRANSLATE_NOOP("Console", "Number of the site team"), nullptr, "tel", false, "off", {}, 24},
    //: Field: which languages a box offers.
    {"languages", FieldKind::Many, QT_TRANSLATE_NOOP("Console", "Languages on the screen")},
    //: Question: how long a box without a line lets guests in.
    {"trust", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Without a line, let guests in for"),
     //: Below that field.
     QT_TRANSLATE_NOOP("Console", "Drop-offs and emergency codes always work."), "", true, nullptr, Trusts},
    //: Field: reasons that people choose from.
    {"reasons",
     FieldKind::Area,
     QT_TRANSLATE_NOOP("Console", "Reasons to choose from"),
     //: Below that field.
     QT_TRANSLATE_NOOP("Console", "One a line, such as Showing. For keys that ask for a reason."),
     "",
     false,
     nullptr,
     {},
     2000},
    //: Check box.
    {"badgeLinking", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "People may link a badge at the box"), nullptr, "",
     false},
    //: Check box.
    {"quickReturn", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "Drop off without saying who"), nullptr, "", false},
    {"days", FieldKind::Many, OnDays, nullptr, "", false, nullptr, Days, 120,
     //: Heading of a part of a form: when keys may be picked up.
     QT_TRANSLATE_NOOP("Console", "Hours for pick-ups")},
    {"from", Line, QT_TRANSLATE_NOOP("Console", "From"), nullptr, "time", false},
    {"until", Line, QT_TRANSLATE_NOOP("Console", "Until"), OvernightHint, "time", false},
    {"closedFrom",
     Line,
     QT_TRANSLATE_NOOP("Console", "From"),
     nullptr,
     "datetime-local",
     false,
     nullptr,
     {},
     120,
     Closure},
    {"closedUntil", Line, QT_TRANSLATE_NOOP("Console", "Until"), nullptr, "datetime-local", false},
};

const Option BinUses[]{
    //: How a bin is used.
    {"normal", QT_TRANSLATE_NOOP("Console", "As any other")},
    //: How a bin is used.
    {"protected", QT_TRANSLATE_NOOP("Console", "Nothing is put in")},
    //: How a bin is used.
    {"disabled", QT_TRANSLATE_NOOP("Console", "Out of use: nothing in, nothing out")},
};

const FieldSpec BinFields[]{
    {"use", FieldKind::One, QT_TRANSLATE_NOOP("Console", "Use"), nullptr, "", true, nullptr, BinUses},
    //: Field: a few words of one's own.
    {"note", Line, QT_TRANSLATE_NOOP("Console", "Note"), nullptr, "text", false, "off", {}, 60},
};

const Option Presences[]{
    //: How a box makes sure that somebody stands before it.
    {"press_button", QT_TRANSLATE_NOOP("Console", "Somebody presses the button on its screen")},
    //: How a box makes sure that somebody stands before it.
    {"screen_code", QT_TRANSLATE_NOOP("Console", "Somebody reads you three digits from its screen")},
};

const FieldSpec OpenFields[]{
    {"bin", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Bin")},
    //: Question: how a box makes sure that somebody stands before it.
    {"presence", FieldKind::One, QT_TRANSLATE_NOOP("Console", "Who is there?"), nullptr, "", true, nullptr, Presences},
    //: Field: why.
    {"reason", Line, QT_TRANSLATE_NOOP("Console", "Reason"), nullptr, "text", true, "off", {}, 200},
};

//: Button: goes on to the words that are compared.
const FormSpec PairCodeForm{
    QT_TRANSLATE_NOOP("Console", "Add a box"), QT_TRANSLATE_NOOP("Console", "Continue"), PairCodeFields,
    //: On the page that joins a box.
    QT_TRANSLATE_NOOP("Console", "On the new box, choose Join a hub. Type the code from its screen here.")};
const FormSpec PairApproveForm{QT_TRANSLATE_NOOP("Console", "Add a box"),
                               //: Button: the four words are alike, the box is joined.
                               QT_TRANSLATE_NOOP("Console", "The words match: add this box"), PairApproveFields};
const FormSpec BoxForm{QT_TRANSLATE_NOOP("Console", "Settings"), QT_TRANSLATE_NOOP("Console", "Save"), BoxFields};
//: Title of a form; a number.
const FormSpec BinForm{QT_TRANSLATE_NOOP("Console", "Bin %1"), QT_TRANSLATE_NOOP("Console", "Save"), BinFields};
//: Question; the name of a box.
const FormSpec LetGoForm{
    QT_TRANSLATE_NOOP("Console", "Let %1 go?"),
    //: Button: a box no longer belongs to the hub.
    QT_TRANSLATE_NOOP("Console", "Let it go"),
    {},
    //: Before a box is taken out of the hub.
    QT_TRANSLATE_NOOP(
        "Console",
        "The hub stops speaking with it and its emergency codes end. If it was stolen, change the codes and badges "
        "that it knew. To put another in its place, add the new box and choose this one under In place of."),
    true};
const FormSpec OpenForm{
    QT_TRANSLATE_NOOP("Console", "Open a bin"),
    //: Button.
    QT_TRANSLATE_NOOP("Console", "Open now"), OpenFields,
    //: Before a bin is opened from afar.
    QT_TRANSLATE_NOOP("Console",
                      "The box opens it within a minute or not at all. It never opens while nobody stands before it."),
    true};

} // namespace

const FormSpec *boxForm(Form form)
{
    switch (form) {
    case Form::PairCode: return &PairCodeForm;
    case Form::PairApprove: return &PairApproveForm;
    case Form::Box: return &BoxForm;
    case Form::Bin: return &BinForm;
    case Form::LetGoBox: return &LetGoForm;
    case Form::OpenBin: return &OpenForm;
    default: return nullptr;
    }
}

} // namespace latchkey::hub::web
