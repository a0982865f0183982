// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/decodeerror.h>

#include <core/base/result.h>

#include <QByteArray>

namespace latchkey::osdp {

/// A command that is only its code: any data is WrongLength.
template <Command C>
struct EmptyCommand {
    static constexpr Command Code = C;
    [[nodiscard]] QByteArray encode() const { return {}; }
    [[nodiscard]] static Result<EmptyCommand, DecodeError> decode(QByteArrayView data)
    {
        if (!data.isEmpty()) {
            return DecodeError::WrongLength;
        }
        return EmptyCommand{};
    }
    friend bool operator==(const EmptyCommand &, const EmptyCommand &) = default;
};

using PollCommand = EmptyCommand<Command::Poll>;
using LocalStatusCommand = EmptyCommand<Command::LocalStatus>;
using InputStatusCommand = EmptyCommand<Command::InputStatus>;
using OutputStatusCommand = EmptyCommand<Command::OutputStatus>;
using ReaderStatusCommand = EmptyCommand<Command::ReaderStatus>;
using AbortCommand = EmptyCommand<Command::Abort>;

/// Asks who the device is; `extended` (since 2.2.2) asks for EXT_PDID instead of PDID.
struct IdCommand {
    static constexpr Command Code = Command::Id;
    bool extended = false;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<IdCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const IdCommand &, const IdCommand &) = default;
};

/// Asks for the table of what the device can do.
struct CapabilitiesCommand {
    static constexpr Command Code = Command::Capabilities;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<CapabilitiesCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const CapabilitiesCommand &, const CapabilitiesCommand &) = default;
};

} // namespace latchkey::osdp
