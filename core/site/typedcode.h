// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <QString>

/// What is wrong with digits that somebody is to type, or an empty text. The keypad's own rule is in
/// core/access/typedcode.h: it checks a code that begins with 1 to 3 at its sixth digit and one that begins with 4 to 9
/// at its ninth, so a longer one could never be typed to its end.
namespace latchkey::site {

/// A person's access code: 4 to 16 digits.
[[nodiscard]] QString faultOfAccessCode(const Secret &code);

/// The code of a booking: nine digits, the first of them 4 to 9.
[[nodiscard]] QString faultOfBookingCode(const Secret &code);

/// The code of a key: 4 to 16 digits, but none that the keypad would take for a whole access or booking code.
[[nodiscard]] QString faultOfKeyCode(const Secret &code);

/// A PIN of `length` digits, or of as many as a PIN may have where `length` is 0.
[[nodiscard]] QString faultOfPin(const Secret &pin, int length);

} // namespace latchkey::site
