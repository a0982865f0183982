// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/eventreplies.h>
#include <hal/wire/linkreplies.h>
#include <hal/wire/statusreplies.h>

#include <variant>

namespace latchkey::osdp {

/// Every reply that we know.
using AnyReply = std::variant<AckReply, NakReply, DeviceIdReply, ExtendedIdReply, CapabilitiesReply, LocalStatusReply,
                              InputStatusReply, OutputStatusReply, ReaderStatusReply, RawCardReply, FormattedCardReply,
                              KeypadReply, ComReply, ClientCryptogramReply, InitialMacReply, BusyReply,
                              ManufacturerStatusReply, ManufacturerErrorReply, ManufacturerReply>;

/// `data` in clear, as it came or as SecureChannel::unwrapReply() gave it.
[[nodiscard]] Result<AnyReply, DecodeError> decodeReply(quint8 code, QByteArrayView data);
[[nodiscard]] Reply codeOf(const AnyReply &reply);
[[nodiscard]] QByteArray encode(const AnyReply &reply);

} // namespace latchkey::osdp
