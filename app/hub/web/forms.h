// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/form.h>

namespace latchkey::hub::web {

/// The forms of the console. docs/console.md lists where each is sent and with which fields.
enum class Form {
    // signing in
    SignIn,
    SignInCode, ///< one that was sent
    SignInAppCode,
    Forgot,
    Reset,
    FirstRun,
    StepUp, ///< with a code that was sent
    StepUpApp,
    // one's own account
    MyLogin,
    MyPickUps,
    UserPickUps,
    MyPin,
    Password,
    AppCode,
    Recovery,
    MyDetails,
    MyMobile,
    MyMobileCode, ///< with the code that was sent to the new number
    MyEmail,
    MyEmailLink, ///< behind the link that was mailed to the new address
    // people
    Person,
    RemovePerson,
    AccessCode,
    ResetPerson,
    Group,
    RemoveGroup,
    // keys and who may take them
    Key,
    RemoveKey,
    Permission,
    RemovePermission,
    Shift,
    RemoveShift,
    Booking,
    RevokeBooking,
    Explain,
    // boxes
    PairCode,
    PairApprove,
    Box,
    Bin,
    LetGoBox,
    OpenBin,
    // what happened
    ActivityFilter,
    AlertRule,
    RemoveAlertRule,
    CloseCase,
    // the hub
    Organisation,
    Member,
    RemoveMember,
    Token,
    Webhook,
    RemoveWebhook,
    Import,
};
constexpr int FormCount = int(Form::Import) + 1;

[[nodiscard]] const FormSpec &specOf(Form form);

/// The parts of specOf(), by subject; null where a form belongs to another.
[[nodiscard]] const FormSpec *loginForm(Form form);
[[nodiscard]] const FormSpec *peopleForm(Form form);
[[nodiscard]] const FormSpec *keyForm(Form form);
[[nodiscard]] const FormSpec *boxForm(Form form);
[[nodiscard]] const FormSpec *hubForm(Form form);

} // namespace latchkey::hub::web
