// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/codes.h>

namespace latchkey::osdp {

/// Why the data of a packet is not the message that its code names.
enum class DecodeError {
    UnknownCode, ///< this code means nothing to us
    WrongLength, ///< too short, too long, or an inner count does not fit
    ValueOutOfRange, ///< a field holds a value that the protocol does not know
    WrongVendor, ///< a manufacturer's message, but not one of ours
};
[[nodiscard]] QLatin1StringView sentenceOf(DecodeError error);
/// What a peripheral answers to a command that cannot be decoded.
[[nodiscard]] NakCode nakFor(DecodeError error);

} // namespace latchkey::osdp
