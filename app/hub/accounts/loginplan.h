// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What follows a right password. Pure rules; docs/hub-accounts.md has them as a table that a test holds.
namespace latchkey::hub {

struct LoginFacts {
    bool twoFactor = true; ///< "My login 2FA", on by default
    bool codeDue
        = false; ///< the password was changed or reset since the last login: this one asks for a code in any case
    bool hasApp = false; ///< an authenticator app is enrolled
    bool hasMobile = false;
    bool hasMail = true;
    bool deviceKnown = false; ///< it did this before, less than 30 days ago, and the password is still the same
};

enum class SecondStep {
    None,
    App, ///< a code of the authenticator app; codes that are sent would be a weaker way around it
    TextMessage,
    Mail, ///< where no mobile number is known
    Impossible, ///< a code is asked for and there is no way to send one: an app has to be set up first
};

[[nodiscard]] SecondStep secondStepOf(const LoginFacts &facts);

/// Dangerous acts ask again, with the same step, when the last proof is older than this.
inline constexpr int StepUpMinutes = 5;
inline constexpr int KnownDeviceDays = 30;

} // namespace latchkey::hub
