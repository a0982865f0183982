// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/base/secret.h>

#include <QByteArray>

namespace latchkey::access {

/// How numbers are written at home, where the box hangs.
struct NumberPlan {
    QByteArray country; ///< country calling code, 1 to 3 digits, for example "44"; empty: only international numbers
    QByteArray trunk; ///< what stands before a national number, for example "0"; empty where nothing does
};

/// Why typed digits are no mobile number. None of these counts as a try.
enum class NumberFault {
    NotDigits,
    TooShort,
    TooLong, ///< more than the 15 digits of ITU-T E.164
    NoCountry, ///< a national number where the plan names no country, or +0...
};

constexpr int LeastNumberDigits = 7; ///< with the country code; shorter subscribers' numbers are no mobiles
constexpr int MostNumberDigits = 15; ///< ITU-T E.164

/// The number as E.164 has it, country code first, without the plus sign; so however somebody types their number, the
/// same bytes are looked up. Understood are +44..., 0044..., +44 0 ... and the national form with or without `trunk`. Where
/// there is a trunk prefix, a row without it that begins with the country code is taken for international; where there
/// is none, a row without + or 00 is always national, since mobile numbers may begin like the country code.
[[nodiscard]] Result<Secret, NumberFault> normalised(const Secret &typed, const NumberPlan &plan);

} // namespace latchkey::access
