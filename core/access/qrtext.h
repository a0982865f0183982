// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <optional>

namespace latchkey::access {

/// What a QR code held to the reader is good for.
struct QrContent {
    Secret digits; ///< ASCII
    bool booking = false; ///< a booking code; else the digits are like typed ones, and any factor is asked as for those
};

/// What the text of a QR code says. A booking code is its nine digits, alone or behind `latchkey:b:` (small letters or
/// capitals, which make a smaller QR code), in one piece or as three groups with blanks or dashes between them. Other
/// digits count if somebody could type them as a code (readCode()). nullopt for everything else: nothing is to be
/// looked up, and no try counts.
[[nodiscard]] std::optional<QrContent> contentOfQr(const Secret &text);

} // namespace latchkey::access
