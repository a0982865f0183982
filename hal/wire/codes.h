// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLatin1StringView>

namespace latchkey::osdp {

/// Highest address of one device on the line.
inline constexpr quint8 HighestAddress = 0x7E;
/// Every device answers to it (from address 7F with the reply bit): only for a line with a single device.
inline constexpr quint8 BroadcastAddress = 0x7F;

/// What the control panel asks for.
enum class Command : quint8 {
    Poll = 0x60,
    Id = 0x61,
    Capabilities = 0x62,
    LocalStatus = 0x64,
    InputStatus = 0x65,
    OutputStatus = 0x66,
    ReaderStatus = 0x67,
    Output = 0x68,
    Led = 0x69,
    Buzzer = 0x6A,
    Text = 0x6B,
    ComSet = 0x6E,
    KeySet = 0x75,
    Challenge = 0x76,
    ServerCryptogram = 0x77,
    MaxReceive = 0x7B,
    Manufacturer = 0x80,
    Abort = 0xA2,
    KeepActive = 0xA7,
};

/// What the peripheral device answers.
enum class Reply : quint8 {
    Ack = 0x40,
    Nak = 0x41,
    DeviceId = 0x45,
    Capabilities = 0x46,
    LocalStatus = 0x48,
    InputStatus = 0x49,
    OutputStatus = 0x4A,
    ReaderStatus = 0x4B,
    RawCard = 0x50,
    FormattedCard = 0x51,
    Keypad = 0x53,
    Com = 0x54,
    ExtendedId = 0x59,
    ClientCryptogram = 0x76,
    InitialMac = 0x78,
    Busy = 0x79,
    ManufacturerStatus = 0x83,
    ManufacturerError = 0x84,
    Manufacturer = 0x90,
};

/// Why the device did not do what was asked.
enum class NakCode : quint8 {
    BadCheck = 1,
    WrongLength = 2,
    UnknownCommand = 3,
    WrongSequence = 4,
    SecurityNotSupported = 5, ///< also: the server cryptogram was wrong
    SecurityNotMet = 6, ///< clear command in a session, wrong MAC, or no session
    BioTypeNotSupported = 7,
    BioFormatNotSupported = 8,
    CannotProcess = 9, ///< the record was understood and refused
};

enum class OutputControl : quint8 {
    Nothing = 0,
    OffPermanently = 1, ///< cancels a running timer
    OnPermanently = 2, ///< cancels a running timer
    OffAfterTimer = 3, ///< lets a running timer finish
    OnAfterTimer = 4, ///< lets a running timer finish
    OnForTimer = 5, ///< then back to the permanent state: the pulse of a latch
    OffForTimer = 6,
};

enum class LedTemporary : quint8 { Leave = 0, Cancel = 1, Set = 2 };
enum class LedPermanent : quint8 { Leave = 0, Set = 1 };
enum class LedColour : quint8 { Off, Red, Green, Amber, Blue, Magenta, Cyan, White };
enum class BuzzerTone : quint8 { None = 0, Off = 1, Default = 2 };
enum class TextMode : quint8 { Permanent = 1, PermanentWrapped = 2, Temporary = 3, TemporaryWrapped = 4 };
enum class CardFormat : quint8 { Unspecified = 0, Wiegand = 1 };
/// Values above Active exist since version 2.2.2 of the protocol, for supervised inputs.
enum class InputState : quint8 { Inactive, Active, Short, OpenCircuit, Fault, Unknown };

/// Functions of the capability table. Others may come and are kept as they are.
enum class Function : quint8 {
    Inputs = 1,
    Outputs = 2,
    CardFormat = 3,
    Leds = 4,
    Sounders = 5,
    Text = 6,
    TimeKeeping = 7,
    Crc = 8,
    Security = 9,
    ReceiveBuffer = 10,
    LargestMultipart = 11,
    SmartCard = 12,
    Readers = 13,
    Biometrics = 14,
    SecurePin = 15,
    Version = 16,
    ExtendedId = 17,
};

/// Type of the security block between header and code.
enum class ScsType : quint8 {
    Challenge = 0x11,
    ClientCryptogram = 0x12,
    ServerCryptogram = 0x13,
    InitialMac = 0x14,
    CommandMac = 0x15, ///< command with MAC, without data
    ReplyMac = 0x16, ///< reply with MAC, without data
    CommandEncrypted = 0x17, ///< command with MAC and encrypted data
    ReplyEncrypted = 0x18, ///< reply with MAC and encrypted data
};

/// True for 15 to 18: the packet ends in four MAC bytes before its check bytes.
[[nodiscard]] constexpr bool carriesMac(ScsType type)
{
    return type >= ScsType::CommandMac && type <= ScsType::ReplyEncrypted;
}
/// True for 11 to 14: one step of the handshake, without MAC.
[[nodiscard]] constexpr bool isHandshake(ScsType type)
{
    return type >= ScsType::Challenge && type <= ScsType::InitialMac;
}

/// The protocol's short names ("POLL", "ISTATR"), for traces and for lines that a person reads; "?" if unknown.
[[nodiscard]] QLatin1StringView nameOf(Command code);
[[nodiscard]] QLatin1StringView nameOf(Reply code);
/// What the refusal means, as a phrase ("unknown command").
[[nodiscard]] QLatin1StringView nameOf(NakCode code);
[[nodiscard]] QLatin1StringView nameOf(OutputControl control);
[[nodiscard]] QLatin1StringView nameOf(LedColour colour);
[[nodiscard]] QLatin1StringView nameOf(BuzzerTone tone);
[[nodiscard]] QLatin1StringView nameOf(TextMode mode);
[[nodiscard]] QLatin1StringView nameOf(CardFormat format);
[[nodiscard]] QLatin1StringView nameOf(InputState state);
[[nodiscard]] QLatin1StringView nameOf(Function function);
/// "SCS_11" to "SCS_18".
[[nodiscard]] QLatin1StringView nameOf(ScsType type);

} // namespace latchkey::osdp
