// SPDX-License-Identifier: Apache-2.0
// What the commands of the protocol do. Those of the key-box profile are in peripheralprofile.cpp.
#include <hal/sim/overloaded.h>
#include <hal/sim/peripheraldevice.h>

#include <algorithm>
#include <utility>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;
using osdp::AnyReply;
using osdp::Function;
using osdp::NakCode;
using osdp::OutputControl;

namespace {

constexpr std::chrono::milliseconds Tick{100}; // unit of OSDP's timers

bool isPulse(const osdp::OutputRecord &record) { return record.control == OutputControl::OnForTimer; }

bool isHold(const osdp::OutputRecord &record)
{
    return record.control == OutputControl::OnPermanently || record.control == OutputControl::OnAfterTimer;
}

} // namespace

PeripheralDevice::Answer PeripheralDevice::execute(const osdp::AnyCommand &command)
{
    const auto ackIf = [this](bool possible) -> Answer {
        if (!possible) {
            m_listener->refused(NakCode::CannotProcess, u"no-such-reader"_s);
            return NakCode::CannotProcess;
        }
        return AnyReply(osdp::AckReply());
    };
    return std::visit(
        Overloaded{
            [this](const osdp::PollCommand &) -> Answer { return poll(); },
            // The extended identity is not kept: a device without it answers with the plain one.
            [this](const osdp::IdCommand &) -> Answer { return AnyReply(m_options.identity); },
            [this](const osdp::CapabilitiesCommand &) -> Answer { return capabilities(); },
            [this](const osdp::LocalStatusCommand &) -> Answer { return localStatus(); },
            [this](const osdp::InputStatusCommand &) -> Answer { return inputStatus(); },
            [this](const osdp::OutputStatusCommand &) -> Answer {
                return AnyReply(osdp::OutputStatusReply{m_hardware.outputs()});
            },
            [this](const osdp::ReaderStatusCommand &) -> Answer { return readerStatus(); },
            [this](const osdp::OutputCommand &c) -> Answer { return switchOutputs(c); },
            [&](const osdp::LedCommand &c) -> Answer {
                return ackIf(std::all_of(c.records.begin(), c.records.end(), [this](const osdp::LedRecord &record) {
                    return hasReader(record.reader) && record.led == 0;
                }));
            },
            [&](const osdp::BuzzerCommand &c) -> Answer { return ackIf(hasReader(c.reader)); },
            [&](const osdp::TextCommand &c) -> Answer { return ackIf(c.reader == osdp::profile::Layout::FrontReader); },
            [this](const osdp::ComSetCommand &c) -> Answer { return setLine(c); },
            [this](const osdp::KeySetCommand &c) -> Answer { return setKey(c); },
            [this](const osdp::MaxReceiveCommand &c) -> Answer {
                m_panelReceives = c.size;
                return AnyReply(osdp::AckReply());
            },
            [this](const osdp::ManufacturerCommand &c) -> Answer { return manufacturer(c); },
            [&](const osdp::AbortCommand &) -> Answer { return ackIf(true); },
            [&](const osdp::KeepActiveCommand &) -> Answer { return ackIf(true); },
            // Without their security block these two never come here.
            [](const osdp::ChallengeCommand &) -> Answer { return NakCode::SecurityNotSupported; },
            [](const osdp::ServerCryptogramCommand &) -> Answer { return NakCode::SecurityNotSupported; },
        },
        command);
}

PeripheralDevice::Answer PeripheralDevice::poll()
{
    const auto event = m_events.takeNext();
    return event ? *event : AnyReply(osdp::AckReply());
}

PeripheralDevice::Answer PeripheralDevice::switchOutputs(const osdp::OutputCommand &command)
{
    // A token is for the next order: one that was refused does not leave its authorisation to another.
    const std::optional<ReleaseToken> token = std::exchange(m_token, std::nullopt);
    auto refusal = whyNot(command);
    for (auto record = command.records.begin(); record != command.records.end() && !refusal; ++record) {
        refusal = switchOutput(*record, token);
    }
    if (refusal) {
        m_listener->refused(NakCode::CannotProcess, QString(nameOf(*refusal)));
        return NakCode::CannotProcess;
    }
    return AnyReply(osdp::AckReply());
}

/// All records are looked at before the first is carried out: a command happens as a whole or not at all.
std::optional<Refusal> PeripheralDevice::whyNot(const osdp::OutputCommand &command) const
{
    std::optional<quint8> released;
    for (const osdp::OutputRecord &record : command.records) {
        const auto door = m_hardware.layout().doorOfOutput(record.output);
        if (!door) {
            return Refusal::NoSuchDoor;
        }
        if (isHold(record)) {
            return Refusal::NotAPulse;
        }
        if (!isPulse(record)) {
            continue;
        }
        if (const auto refusal = m_hardware.whyNot(*door, record.timer * Tick)) {
            return refusal;
        }
        if (released && *released != record.output && !m_hardware.isOpenAll()) {
            return Refusal::OtherLatchReleased;
        }
        released = record.output;
    }
    return std::nullopt;
}

std::optional<Refusal> PeripheralDevice::switchOutput(const osdp::OutputRecord &record,
                                                      const std::optional<ReleaseToken> &token)
{
    const int door = m_hardware.layout().doorOfOutput(record.output).value_or(0);
    if (isPulse(record)) {
        const bool isForIt = token && m_tokenOutput == record.output;
        const auto count = m_hardware.release(door, record.timer * Tick, isForIt ? *token : ReleaseToken());
        return count ? std::nullopt : std::optional(count.error());
    }
    // The permanent state of a latch is "locked", so that going back to it and switching it off are the same.
    if (record.control == OutputControl::OffPermanently || record.control == OutputControl::OffForTimer) {
        m_hardware.lock(door);
    }
    return std::nullopt;
}

PeripheralDevice::Answer PeripheralDevice::setLine(const osdp::ComSetCommand &command)
{
    // A rate that we do not have is not taken; the reply says what will hold.
    const osdp::ComReply reply{command.address, osdp::isLineRate(command.baud) ? command.baud : m_baud};
    if (!m_hardware.memory().setLine(reply.address, reply.baud)) {
        m_listener->refused(NakCode::CannotProcess, u"memory-failed"_s);
        return NakCode::CannotProcess;
    }
    m_newLine = reply;
    return AnyReply(reply);
}

PeripheralDevice::Answer PeripheralDevice::setKey(const osdp::KeySetCommand &command)
{
    if (!m_channel.isActive()) {
        m_listener->refused(NakCode::SecurityNotMet, u"no-session"_s);
        return NakCode::SecurityNotMet;
    }
    const bool weak = command.key == osdp::Key128() || command.key == osdp::Key128::installation();
    if (weak || !m_hardware.memory().setKey(command.key)) {
        m_listener->refused(NakCode::CannotProcess, weak ? u"weak-key"_s : u"memory-failed"_s);
        return NakCode::CannotProcess;
    }
    m_newKey = true;
    return AnyReply(osdp::AckReply());
}

AnyReply PeripheralDevice::capabilities() const
{
    const auto &layout = m_hardware.layout();
    const quint8 security = isInstallWindowOpen() ? 1 : 0;
    return osdp::CapabilitiesReply{
        {{Function::Inputs, 1, quint8(layout.inputCount())},
         {Function::Outputs, 3, quint8(layout.outputCount())},
         {Function::CardFormat, 1, 0},
         {Function::Leds, 4, 1},
         {Function::Sounders, 2, 1},
         {Function::Text, 1, 1},
         {Function::Crc, quint8(m_options.crc ? 1 : 0), 0},
         {Function::Security, 1, security},
         {Function::ReceiveBuffer, quint8(m_options.receiveBuffer & 0xFF), quint8(m_options.receiveBuffer >> 8)},
         {Function::Readers, 0, quint8(layout.readerCount())},
         {Function::Version, 2, 0}}};
}

AnyReply PeripheralDevice::inputStatus() const { return osdp::InputStatusReply{m_hardware.inputs()}; }

AnyReply PeripheralDevice::localStatus() const
{
    return osdp::LocalStatusReply{m_hardware.isTampered(), !m_hardware.power().mains};
}

AnyReply PeripheralDevice::readerStatus() const
{
    constexpr char NotConnected = 1;
    QByteArray states(1, 0);
    for (int bin = 1; bin <= m_hardware.layout().bins; ++bin) {
        states.append(m_hardware.readerFault(bin) == ReaderFault::Dead ? NotConnected : char(0));
    }
    return osdp::ReaderStatusReply{states};
}

} // namespace latchkey::sim
