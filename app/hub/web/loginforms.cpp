// SPDX-License-Identifier: Apache-2.0
#include "forms.h"

namespace latchkey::hub::web {

namespace {

constexpr auto Line = FieldKind::Line;

const FieldSpec SignInFields[]{
    {"email", Line, QT_TRANSLATE_NOOP("Console", "E-mail"), nullptr, "email", true, "username", {}, 254},
    {"password",
     Line,
     QT_TRANSLATE_NOOP("Console", "Password"),
     nullptr,
     "password",
     true,
     "current-password",
     {},
     256},
    {"next", FieldKind::Hidden},
};

const FieldSpec CodeFields[]{
    //: Field for the digits from a text message, an e-mail or an app.
    {"code", Line, QT_TRANSLATE_NOOP("Console", "Code"), nullptr, "digits", true, "one-time-code", {}, 16},
    //: Check box below the field for a code.
    {"remember", FieldKind::Check, QT_TRANSLATE_NOOP("Console", "Do not ask on this device for 30 days"), nullptr, "",
     false},
    {"next", FieldKind::Hidden},
};

const FieldSpec EmailFields[]{
    {"email", Line, QT_TRANSLATE_NOOP("Console", "E-mail"), nullptr, "email", true, "username", {}, 254},
};

//: Below the field for a new password.
constexpr auto PasswordHint = QT_TRANSLATE_NOOP("Console", "At least 8 characters with a letter and a number.");
//: Field.
constexpr auto NewPassword = QT_TRANSLATE_NOOP("Console", "New password");
//: Field.
constexpr auto PasswordAgain = QT_TRANSLATE_NOOP("Console", "The new password again");

const FieldSpec ResetFields[]{
    {"password", Line, NewPassword, PasswordHint, "password", true, "new-password", {}, 256},
    {"again", Line, PasswordAgain, nullptr, "password", true, "new-password", {}, 256},
};

const FieldSpec FirstRunFields[]{
    //: Field of the first page of a new hub: digits and letters that its log shows.
    {"setup",
     Line,
     QT_TRANSLATE_NOOP("Console", "Set-up code"),
     //: Below the field for the set-up code.
     QT_TRANSLATE_NOOP("Console", "The hub wrote it into its log when it started."),
     "text",
     true,
     "off",
     {},
     64},
    //: Field: the name of the company or house.
    {"organisation",
     Line,
     QT_TRANSLATE_NOOP("Console", "Name of the organisation"),
     nullptr,
     "text",
     true,
     "organization",
     {},
     60},
    //: Field.
    {"name", Line, QT_TRANSLATE_NOOP("Console", "Your name"), nullptr, "text", true, "name", {}, 60},
    {"email", Line, QT_TRANSLATE_NOOP("Console", "E-mail"), nullptr, "email", true, "username", {}, 254},
    {"mobile",
     Line,
     QT_TRANSLATE_NOOP("Console", "Mobile number"),
     //: Below the field for one's own mobile number.
     QT_TRANSLATE_NOOP("Console", "With + and the country. Codes for signing in go there."),
     "tel",
     false,
     "tel",
     {},
     24},
    {"password",
     Line,
     QT_TRANSLATE_NOOP("Console", "Password"),
     PasswordHint,
     "password",
     true,
     "new-password",
     {},
     256},
    {"again", Line, PasswordAgain, nullptr, "password", true, "new-password", {}, 256},
};

const FieldSpec StepUpFields[]{
    {"code", Line, QT_TRANSLATE_NOOP("Console", "Code"), nullptr, "digits", true, "one-time-code", {}, 16},
    {"next", FieldKind::Hidden},
};

const Option LoginFactors[]{
    //: Choice: a code is asked for after the password.
    {"on", QT_TRANSLATE_NOOP("Console", "Ask for a code"),
     //: Where that code comes from.
     QT_TRANSLATE_NOOP("Console",
                       "From the authenticator app if you have set one up, otherwise by text message or e-mail.")},
    //: Choice: no code is asked for after the password.
    {"off", QT_TRANSLATE_NOOP("Console", "No code"),
     //: What it means to sign in without a code.
     QT_TRANSLATE_NOOP("Console", "Anyone who learns your password can sign in as you, and open your boxes.")},
};

const FieldSpec MyLoginFields[]{
    //: Question: which second step follows the password.
    {"factor", FieldKind::One, QT_TRANSLATE_NOOP("Console", "A code after the password"), nullptr, "", true, nullptr,
     LoginFactors},
};

//: Choice: what a box asks for.
constexpr auto SentCode = QT_TRANSLATE_NOOP("Console", "A code by text message");
//: About codes by text message.
constexpr auto SentCodeAbout = QT_TRANSLATE_NOOP(
    "Console", "A new one each time. While the box has no line it asks for a PIN, the app or a badge.");
//: Choice: nothing is asked for.
constexpr auto NothingMore = QT_TRANSLATE_NOOP("Console", "Nothing more");

const Option MyFactors[]{
    {"code", SentCode, SentCodeAbout},
    //: Choice: what a box asks for.
    {"pin", QT_TRANSLATE_NOOP("Console", "My PIN"),
     //: About PINs.
     QT_TRANSLATE_NOOP("Console", "Works without a line too.")},
    {"off", NothingMore,
     //: Warning of the choice that asks for nothing.
     QT_TRANSLATE_NOOP("Console", "Anyone who knows your mobile number or access code has access to your keys.")},
};

const FieldSpec MyPickUpsFields[]{
    //: Question: what a box asks its owner for.
    {"own", FieldKind::One, QT_TRANSLATE_NOOP("Console", "My key pick-ups"), nullptr, "", true, nullptr, MyFactors},
};

const Option UserFactors[]{
    {"code", SentCode, SentCodeAbout},
    //: Choice: what a box asks for.
    {"pin", QT_TRANSLATE_NOOP("Console", "4 digit PINs"),
     //: About 4 digit PINs.
     QT_TRANSLATE_NOOP(
         "Console",
         "Everybody sets their own and types it instead of a new code. Six digits are safer: see Settings.")},
    {"off", NothingMore,
     //: Warning of the choice that asks for nothing.
     QT_TRANSLATE_NOOP("Console",
                       "Anyone who knows a visitor's mobile number or access code has access to your keys.")},
};

const FieldSpec UserPickUpsFields[]{
    //: Question: what a box asks everybody for who takes somebody's keys.
    {"users", FieldKind::One, QT_TRANSLATE_NOOP("Console", "User key pick-ups"), nullptr, "", true, nullptr,
     UserFactors},
};

const FieldSpec MyPinFields[]{
    //: Field for a new PIN.
    {"pin",
     Line,
     QT_TRANSLATE_NOOP("Console", "New PIN"),
     //: Below the field for a new PIN.
     QT_TRANSLATE_NOOP("Console", "Digits that only you know; not your birthday, not the end of your number."),
     "password",
     true,
     "off",
     {},
     8},
};

const FieldSpec PasswordFields[]{
    //: Field.
    {"current",
     Line,
     QT_TRANSLATE_NOOP("Console", "Current password"),
     nullptr,
     "password",
     true,
     "current-password",
     {},
     256},
    {"password", Line, NewPassword, PasswordHint, "password", true, "new-password", {}, 256},
    {"again", Line, PasswordAgain, nullptr, "password", true, "new-password", {}, 256},
};

const FieldSpec MyDetailsFields[]{
    //: Field.
    {"name", Line, QT_TRANSLATE_NOOP("Console", "Your name"), nullptr, "text", true, "name", {}, 60},
    {"language", FieldKind::Select, QT_TRANSLATE_NOOP("Console", "Language"),
     //: Below the field for one's own language.
     QT_TRANSLATE_NOOP("Console", "Of these pages, and of what we write to you.")},
};

const FieldSpec MyMobileFields[]{
    {"mobile",
     Line,
     QT_TRANSLATE_NOOP("Console", "Mobile number"),
     //: Below the field for one's own mobile number.
     QT_TRANSLATE_NOOP("Console",
                       "With + and the country. Codes for signing in go there. Leave it empty to have none."),
     "tel",
     false,
     "tel",
     {},
     24},
};

const FieldSpec MyEmailFields[]{
    {"email", Line, QT_TRANSLATE_NOOP("Console", "E-mail"), nullptr, "email", true, "email", {}, 254},
};

//: Button that goes on to the next step.
constexpr auto Continue = QT_TRANSLATE_NOOP("Console", "Continue");
//: Button that keeps what is in a form.
constexpr auto Save = QT_TRANSLATE_NOOP("Console", "Save");
//: Title and button.
constexpr auto SignIn = QT_TRANSLATE_NOOP("Console", "Sign in");

const FormSpec SignInForm{SignIn, SignIn, SignInFields, nullptr, false, true};
//: Title: a second step follows the password.
const FormSpec CodeForm{QT_TRANSLATE_NOOP("Console", "Type the code"), Continue, CodeFields,
                        //: Above the field for the code that follows the password. The place is never told in full.
                        QT_TRANSLATE_NOOP("Console", "We sent it to %1. A recovery code works too."), false, true};
const FormSpec AppSignInForm{
    QT_TRANSLATE_NOOP("Console", "Type the code"), Continue, CodeFields,
    //: Above the field for the code of an authenticator app.
    QT_TRANSLATE_NOOP("Console", "Your authenticator app shows it. A recovery code works too."), false, true};
//: Title.
const FormSpec ForgotForm{
    QT_TRANSLATE_NOOP("Console", "Forgotten your password?"),
    //: Button.
    QT_TRANSLATE_NOOP("Console", "Send the link"), EmailFields,
    //: Below "Forgotten your password?". The same whether or not the address is known.
    QT_TRANSLATE_NOOP("Console", "If the address has an account here, a link to set a new password goes there."), false,
    true};
//: Title.
const FormSpec ResetForm{QT_TRANSLATE_NOOP("Console", "Set a new password"), Save, ResetFields,
                         //: Below "Set a new password".
                         QT_TRANSLATE_NOOP("Console", "You are then signed out everywhere."), false, true};
//: Title of the first page of a new hub.
const FormSpec FirstRunForm{
    QT_TRANSLATE_NOOP("Console", "Welcome. Who looks after this hub?"),
    //: Button of the first page of a new hub.
    QT_TRANSLATE_NOOP("Console", "Begin"), FirstRunFields,
    //: On the first page of a new hub.
    QT_TRANSLATE_NOOP("Console", "You become its first administrator. You can invite others later."), false, true};
//: Title: somebody who is signed in shows a second time who they are.
const FormSpec StepUpForm{
    QT_TRANSLATE_NOOP("Console", "Is it you?"), Continue, StepUpFields,
    //: Below "Is it you?".
    QT_TRANSLATE_NOOP("Console", "This can open doors, so we ask for a fresh code. We sent it to %1.")};
const FormSpec AppStepUpForm{
    QT_TRANSLATE_NOOP("Console", "Is it you?"), Continue, StepUpFields,
    //: Below "Is it you?".
    QT_TRANSLATE_NOOP("Console", "This can open doors, so we ask for a fresh code from your authenticator app.")};
const FormSpec MyLoginForm{QT_TRANSLATE_NOOP("Console", "My login"), Save, MyLoginFields};
const FormSpec MyPickUpsForm{QT_TRANSLATE_NOOP("Console", "My key pick-ups"), Save, MyPickUpsFields};
const FormSpec UserPickUpsForm{QT_TRANSLATE_NOOP("Console", "User key pick-ups"), Save, UserPickUpsFields};
const FormSpec MyPinForm{QT_TRANSLATE_NOOP("Console", "My PIN"),
                         //: Button: keeps a new PIN.
                         QT_TRANSLATE_NOOP("Console", "Update"), MyPinFields};
//: Title.
const FormSpec PasswordForm{QT_TRANSLATE_NOOP("Console", "Change my password"),
                            //: Button that keeps a new password.
                            QT_TRANSLATE_NOOP("Console", "Confirm"), PasswordFields,
                            //: Below "Change my password".
                            QT_TRANSLATE_NOOP("Console", "The next time you sign in, we ask for a code as well.")};
const FormSpec AppCodeForm{QT_TRANSLATE_NOOP("Console", "Authenticator app"), Save, std::span(CodeFields).first<1>()};

//: Question before new codes on paper are made.
const FormSpec RecoveryForm{QT_TRANSLATE_NOOP("Console", "Make new recovery codes?"),
                            QT_TRANSLATE_NOOP("Console", "Make new ones"),
                            {},
                            //: Before new codes on paper are made.
                            QT_TRANSLATE_NOOP("Console", "The old ones stop working. The new ones are shown once.")};

//: Title: name, language, mobile number and e-mail address of whoever is signed in.
const FormSpec MyDetailsForm{QT_TRANSLATE_NOOP("Console", "Your details"), Save, MyDetailsFields};
//: Title.
const FormSpec MyMobileForm{
    QT_TRANSLATE_NOOP("Console", "Change my mobile number"), Continue, MyMobileFields,
    //: Below "Change my mobile number".
    QT_TRANSLATE_NOOP("Console",
                      "A code goes to the new number. Once you typed it here, the number is yours and you are signed "
                      "out everywhere else.")};
const FormSpec MyMobileCodeForm{
    QT_TRANSLATE_NOOP("Console", "Type the code"), QT_TRANSLATE_NOOP("Console", "Confirm"),
    std::span(CodeFields).first<1>(),
    //: Above the field for the code that went to a new mobile number. The number is never told in full.
    QT_TRANSLATE_NOOP("Console", "We sent it to %1.")};
//: Title.
const FormSpec MyEmailForm{
    QT_TRANSLATE_NOOP("Console", "Change my e-mail address"), QT_TRANSLATE_NOOP("Console", "Send the link"),
    MyEmailFields,
    //: Below "Change my e-mail address".
    QT_TRANSLATE_NOOP("Console",
                      "A link goes to the new address. The old one stays until you opened that link, within 30 "
                      "minutes, and confirmed it.")};
//: Title: the question behind a mailed link. %1 is an e-mail address.
const FormSpec MyEmailLinkForm{
    QT_TRANSLATE_NOOP("Console", "Change your e-mail address to %1?"),
    QT_TRANSLATE_NOOP("Console", "Confirm"),
    {},
    //: Below the question whether an e-mail address is to be changed.
    QT_TRANSLATE_NOOP("Console", "You sign in with it from now on. You are signed out everywhere else.")};

} // namespace

const FormSpec *loginForm(Form form)
{
    switch (form) {
    case Form::SignIn: return &SignInForm;
    case Form::SignInCode: return &CodeForm;
    case Form::SignInAppCode: return &AppSignInForm;
    case Form::Forgot: return &ForgotForm;
    case Form::Reset: return &ResetForm;
    case Form::FirstRun: return &FirstRunForm;
    case Form::StepUp: return &StepUpForm;
    case Form::StepUpApp: return &AppStepUpForm;
    case Form::MyLogin: return &MyLoginForm;
    case Form::MyPickUps: return &MyPickUpsForm;
    case Form::UserPickUps: return &UserPickUpsForm;
    case Form::MyPin: return &MyPinForm;
    case Form::Password: return &PasswordForm;
    case Form::AppCode: return &AppCodeForm;
    case Form::Recovery: return &RecoveryForm;
    case Form::MyDetails: return &MyDetailsForm;
    case Form::MyMobile: return &MyMobileForm;
    case Form::MyMobileCode: return &MyMobileCodeForm;
    case Form::MyEmail: return &MyEmailForm;
    case Form::MyEmailLink: return &MyEmailLinkForm;
    default: return nullptr;
    }
}

} // namespace latchkey::hub::web
