// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/commands.h>
#include <hal/wire/framereader.h>
#include <hal/wire/layout.h>
#include <hal/wire/profile.h>
#include <hal/wire/replies.h>
#include <hal/wire/securechannel.h>
#include <hal/wire/sequence.h>

#include <deque>
#include <functional>
#include <optional>

namespace latchkey::test {

/// A device at the other end of the line that does exactly what a test tells it: right by default, wrong on demand.
/// It follows the rules of numbers and sessions by itself and writes down what it carried out.
class ScriptedPeripheral {
public:
    using Script = std::function<std::optional<osdp::AnyReply>(const osdp::AnyCommand &)>;

    explicit ScriptedPeripheral(quint8 address = 1, osdp::profile::Layout layout = {4, 4});

    /// The bytes of one packet; the answer with mark, or nothing.
    [[nodiscard]] std::optional<QByteArray> hear(const QByteArray &bytes);
    void reboot();

    [[nodiscard]] int executed(osdp::Command code) const;
    [[nodiscard]] bool hasSession() const { return m_channel.isActive(); }

    quint8 address;
    quint32 baud = 115200;
    osdp::profile::Layout layout;
    std::optional<osdp::Key128> key;
    bool installMode = false;
    bool alive = true;
    bool checksumOnly = false; ///< hears no packet with CRC
    bool refusesChannel = false; ///< NAK 5 to the handshake
    bool deafToChannel = false; ///< says nothing to the handshake
    bool answersInClear = false; ///< forgets to secure its answers inside the session
    bool repliesLater = false; ///< ACK to MFG, and the report with a later POLL
    bool clearKeySetAck = false;
    int busy = 0; ///< this many commands get BUSY
    std::optional<osdp::NakCode> clearNak; ///< the next command in the session is answered so, in clear

    /// Asked first; nullopt leaves the answer to the defaults of a key-box board.
    Script script;
    QList<osdp::AnyCommand> commands; ///< carried out, in order, POLL left out
    QList<osdp::OutputRecord> pulses;
    std::deque<osdp::AnyReply> events; ///< one for each POLL
    QList<osdp::InputState> inputs;
    QList<QByteArray> fobs;
    bool tamper = false;
    osdp::profile::FactsReport facts;

private:
    [[nodiscard]] QByteArray answer(const osdp::ReceivedFrame &received);
    [[nodiscard]] osdp::Frame frameFor(const osdp::ReceivedFrame &received);
    [[nodiscard]] osdp::Frame handshake(const osdp::Frame &command);
    [[nodiscard]] osdp::Frame inClear(const osdp::Frame &command);
    [[nodiscard]] osdp::Frame inSession(const osdp::ReceivedFrame &received);
    [[nodiscard]] osdp::AnyReply execute(const osdp::AnyCommand &command);
    [[nodiscard]] osdp::AnyReply defaultReply(const osdp::AnyCommand &command);
    [[nodiscard]] osdp::AnyReply profileReply(const osdp::ManufacturerCommand &command);
    [[nodiscard]] osdp::AnyReply poll();

    osdp::ReplyMemory m_memory;
    osdp::SecureChannel m_channel;
    osdp::Key128 m_sessionKey;
    int m_restarts = 0;
};

} // namespace latchkey::test
