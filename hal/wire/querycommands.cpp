// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/querycommands.h>

namespace latchkey::osdp {

QByteArray IdCommand::encode() const { return QByteArray(1, extended ? 1 : 0); }

Result<IdCommand, DecodeError> IdCommand::decode(QByteArrayView data)
{
    if (data.size() != 1) {
        return DecodeError::WrongLength;
    }
    if (quint8(data.front()) > 1) {
        return DecodeError::ValueOutOfRange;
    }
    return IdCommand{data.front() == 1};
}

QByteArray CapabilitiesCommand::encode() const { return QByteArray(1, 0); }

Result<CapabilitiesCommand, DecodeError> CapabilitiesCommand::decode(QByteArrayView data)
{
    if (data.size() != 1) {
        return DecodeError::WrongLength;
    }
    if (data.front() != 0) {
        return DecodeError::ValueOutOfRange;
    }
    return CapabilitiesCommand{};
}

} // namespace latchkey::osdp
