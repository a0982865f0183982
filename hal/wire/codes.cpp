// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/codes.h>

namespace latchkey::osdp {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView nameOf(Command code)
{
    switch (code) {
    case Command::Poll: return "POLL"_L1;
    case Command::Id: return "ID"_L1;
    case Command::Capabilities: return "CAP"_L1;
    case Command::LocalStatus: return "LSTAT"_L1;
    case Command::InputStatus: return "ISTAT"_L1;
    case Command::OutputStatus: return "OSTAT"_L1;
    case Command::ReaderStatus: return "RSTAT"_L1;
    case Command::Output: return "OUT"_L1;
    case Command::Led: return "LED"_L1;
    case Command::Buzzer: return "BUZ"_L1;
    case Command::Text: return "TEXT"_L1;
    case Command::ComSet: return "COMSET"_L1;
    case Command::KeySet: return "KEYSET"_L1;
    case Command::Challenge: return "CHLNG"_L1;
    case Command::ServerCryptogram: return "SCRYPT"_L1;
    case Command::MaxReceive: return "ACURXSIZE"_L1;
    case Command::Manufacturer: return "MFG"_L1;
    case Command::Abort: return "ABORT"_L1;
    case Command::KeepActive: return "KEEPACTIVE"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(Reply code)
{
    switch (code) {
    case Reply::Ack: return "ACK"_L1;
    case Reply::Nak: return "NAK"_L1;
    case Reply::DeviceId: return "PDID"_L1;
    case Reply::Capabilities: return "PDCAP"_L1;
    case Reply::LocalStatus: return "LSTATR"_L1;
    case Reply::InputStatus: return "ISTATR"_L1;
    case Reply::OutputStatus: return "OSTATR"_L1;
    case Reply::ReaderStatus: return "RSTATR"_L1;
    case Reply::RawCard: return "RAW"_L1;
    case Reply::FormattedCard: return "FMT"_L1;
    case Reply::Keypad: return "KEYPAD"_L1;
    case Reply::Com: return "COM"_L1;
    case Reply::ExtendedId: return "EXT_PDID"_L1;
    case Reply::ClientCryptogram: return "CCRYPT"_L1;
    case Reply::InitialMac: return "RMAC_I"_L1;
    case Reply::Busy: return "BUSY"_L1;
    case Reply::ManufacturerStatus: return "MFGSTATR"_L1;
    case Reply::ManufacturerError: return "MFGERRR"_L1;
    case Reply::Manufacturer: return "MFGREP"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(NakCode code)
{
    switch (code) {
    case NakCode::BadCheck: return "bad check bytes"_L1;
    case NakCode::WrongLength: return "wrong length"_L1;
    case NakCode::UnknownCommand: return "unknown command"_L1;
    case NakCode::WrongSequence: return "wrong sequence number"_L1;
    case NakCode::SecurityNotSupported: return "secure channel not supported"_L1;
    case NakCode::SecurityNotMet: return "security conditions not met"_L1;
    case NakCode::BioTypeNotSupported: return "biometric type not supported"_L1;
    case NakCode::BioFormatNotSupported: return "biometric format not supported"_L1;
    case NakCode::CannotProcess: return "record cannot be processed"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(OutputControl control)
{
    switch (control) {
    case OutputControl::Nothing: return "nothing"_L1;
    case OutputControl::OffPermanently: return "off"_L1;
    case OutputControl::OnPermanently: return "on"_L1;
    case OutputControl::OffAfterTimer: return "off after timer"_L1;
    case OutputControl::OnAfterTimer: return "on after timer"_L1;
    case OutputControl::OnForTimer: return "on for timer"_L1;
    case OutputControl::OffForTimer: return "off for timer"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(LedColour colour)
{
    switch (colour) {
    case LedColour::Off: return "off"_L1;
    case LedColour::Red: return "red"_L1;
    case LedColour::Green: return "green"_L1;
    case LedColour::Amber: return "amber"_L1;
    case LedColour::Blue: return "blue"_L1;
    case LedColour::Magenta: return "magenta"_L1;
    case LedColour::Cyan: return "cyan"_L1;
    case LedColour::White: return "white"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(BuzzerTone tone)
{
    switch (tone) {
    case BuzzerTone::None: return "none"_L1;
    case BuzzerTone::Off: return "off"_L1;
    case BuzzerTone::Default: return "default"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(TextMode mode)
{
    switch (mode) {
    case TextMode::Permanent: return "permanent"_L1;
    case TextMode::PermanentWrapped: return "permanent, wrapped"_L1;
    case TextMode::Temporary: return "temporary"_L1;
    case TextMode::TemporaryWrapped: return "temporary, wrapped"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(CardFormat format)
{
    switch (format) {
    case CardFormat::Unspecified: return "unspecified"_L1;
    case CardFormat::Wiegand: return "Wiegand"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(InputState state)
{
    switch (state) {
    case InputState::Inactive: return "inactive"_L1;
    case InputState::Active: return "active"_L1;
    case InputState::Short: return "short circuit"_L1;
    case InputState::OpenCircuit: return "open circuit"_L1;
    case InputState::Fault: return "fault"_L1;
    case InputState::Unknown: return "unknown"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(Function function)
{
    switch (function) {
    case Function::Inputs: return "inputs"_L1;
    case Function::Outputs: return "outputs"_L1;
    case Function::CardFormat: return "card format"_L1;
    case Function::Leds: return "lights"_L1;
    case Function::Sounders: return "sounders"_L1;
    case Function::Text: return "text"_L1;
    case Function::TimeKeeping: return "time"_L1;
    case Function::Crc: return "CRC"_L1;
    case Function::Security: return "security"_L1;
    case Function::ReceiveBuffer: return "receive buffer"_L1;
    case Function::LargestMultipart: return "largest multi-part message"_L1;
    case Function::SmartCard: return "smart card"_L1;
    case Function::Readers: return "readers"_L1;
    case Function::Biometrics: return "biometrics"_L1;
    case Function::SecurePin: return "secure PIN"_L1;
    case Function::Version: return "version"_L1;
    case Function::ExtendedId: return "extended identity"_L1;
    }
    return "?"_L1;
}

QLatin1StringView nameOf(ScsType type)
{
    switch (type) {
    case ScsType::Challenge: return "SCS_11"_L1;
    case ScsType::ClientCryptogram: return "SCS_12"_L1;
    case ScsType::ServerCryptogram: return "SCS_13"_L1;
    case ScsType::InitialMac: return "SCS_14"_L1;
    case ScsType::CommandMac: return "SCS_15"_L1;
    case ScsType::ReplyMac: return "SCS_16"_L1;
    case ScsType::CommandEncrypted: return "SCS_17"_L1;
    case ScsType::ReplyEncrypted: return "SCS_18"_L1;
    }
    return "?"_L1;
}

} // namespace latchkey::osdp
