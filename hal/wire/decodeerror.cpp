// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/decodeerror.h>

namespace latchkey::osdp {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView sentenceOf(DecodeError error)
{
    switch (error) {
    case DecodeError::UnknownCode: return "The packet's code is not one that this program knows."_L1;
    case DecodeError::WrongLength: return "The packet's data has the wrong length for its code."_L1;
    case DecodeError::ValueOutOfRange:
        return "A field of the packet holds a value that the protocol does not allow."_L1;
    case DecodeError::WrongVendor: return "The packet is a manufacturer's own and not of the key-box profile."_L1;
    }
    return {};
}

NakCode nakFor(DecodeError error)
{
    switch (error) {
    case DecodeError::UnknownCode:
    case DecodeError::WrongVendor: return NakCode::UnknownCommand;
    case DecodeError::WrongLength: return NakCode::WrongLength;
    case DecodeError::ValueOutOfRange: break;
    }
    return NakCode::CannotProcess;
}

} // namespace latchkey::osdp
