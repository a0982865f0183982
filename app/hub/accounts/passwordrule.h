// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <QStringList>

namespace latchkey::hub {

/// What a password of the console must be like. The first two numbers are the owner's choice within bounds.
struct PasswordPolicy {
    static constexpr int Least = 8; ///< the floor for every policy
    static constexpr int Most = 128; ///< characters; longer ones only cost time
    int length = Least;
    bool letterAndDigit = true; ///< at least one of each
};

/// Why a password may not be chosen; the page gives this one reason.
enum class PasswordFault {
    None,
    TooShort,
    TooLong,
    NoLetter,
    NoDigit,
    Personal, ///< little more than the person's or the organisation's own name or address
    TooCommon, ///< in the lists that guessers try first, or built as those are
    NotText, ///< not UTF-8, or with control characters
};

/// Whether `password` (UTF-8) may be chosen. `own` are words that somebody who knows the person tries first: names and
/// the parts of the e-mail address. What guessers know is zxcvbn's matter (Wheeler, USENIX Security 2016): below
/// 10^6 guesses a password is refused.
[[nodiscard]] PasswordFault faultOf(const Secret &password, const PasswordPolicy &policy, const QStringList &own);

} // namespace latchkey::hub
