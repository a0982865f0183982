// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/actioncommands.h>
#include <hal/wire/linkcommands.h>
#include <hal/wire/querycommands.h>

#include <variant>

namespace latchkey::osdp {

/// Every command that we know. A peripheral visits it; what is not in it is answered with NAK 3.
using AnyCommand = std::variant<PollCommand, IdCommand, CapabilitiesCommand, LocalStatusCommand, InputStatusCommand,
                                OutputStatusCommand, ReaderStatusCommand, OutputCommand, LedCommand, BuzzerCommand,
                                TextCommand, ComSetCommand, KeySetCommand, ChallengeCommand, ServerCryptogramCommand,
                                MaxReceiveCommand, ManufacturerCommand, AbortCommand, KeepActiveCommand>;

/// `data` in clear, as it came or as SecureChannel::unwrapCommand() gave it.
[[nodiscard]] Result<AnyCommand, DecodeError> decodeCommand(quint8 code, QByteArrayView data);
[[nodiscard]] Command codeOf(const AnyCommand &command);
[[nodiscard]] QByteArray encode(const AnyCommand &command);

} // namespace latchkey::osdp
