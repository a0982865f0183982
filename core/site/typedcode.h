// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <QString>

namespace latchkey::site {

/// What is wrong with a person's access code, or an empty text. 4 to 16 digits; the keypad checks a code that
/// begins with 1 to 3 at its sixth digit and one that begins with 4 to 9 at its ninth, so a longer one could
/// never be typed to its end.
[[nodiscard]] QString faultOfAccessCode(const Secret &code);

/// What is wrong with a PIN, or an empty text: 4 to 8 digits.
[[nodiscard]] QString faultOfPin(const Secret &pin);

/// Whether a PIN is among the first that anybody would try: one digit repeated, or a run up or down (9 and 0 are
/// neighbours, as on the keypad).
[[nodiscard]] bool isTrivialPin(const Secret &pin);

} // namespace latchkey::site
