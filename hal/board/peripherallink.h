// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>
#include <hal/board/keyring.h>
#include <hal/board/linestatistics.h>
#include <hal/board/serialboardconfig.h>
#include <hal/board/speaker.h>
#include <hal/wire/linkcommands.h>
#include <hal/wire/securechannel.h>

namespace latchkey::line {

/// How packets get to one device and back: numbers, repeats, BUSY, handshake, session, and starting over. It never
/// speaks in clear behind the greeting (ID, CAP), and it never sends a request a second time in another session.
/// Knows no port and no clock; the bus (ControlPanel) says when it may send.
class PeripheralLink {
public:
    PeripheralLink(const PeripheralConfig &config, int baud, RandomSource &random, Speaker &speaker,
                   LineStatistics &statistics, Ms probe = BoardProbe);

    [[nodiscard]] quint8 address() const { return m_address; }
    [[nodiscard]] Ms due() const;
    [[nodiscard]] bool isUrgent() const;
    [[nodiscard]] bool hasSession() const { return m_stage == Stage::Session; }
    /// The bytes to put on the line now, with mark: something new, or the very same as before. Empty: nothing.
    [[nodiscard]] QByteArray send(Ms now);
    /// A packet from this address. True if the exchange that it answers is over (or has to be made again).
    bool received(Ms now, const osdp::ReceivedFrame &received);
    /// No answer came to what was sent last.
    void timedOut(Ms now);
    /// The port went away, or was opened again: whatever was on the wire is lost.
    void startOver(Ms now, BoardFault why);

    void beginInstall(Ms now, const osdp::Key128 &newKey, Ms window);
    void endInstall(Ms now, InstallOutcome outcome);
    void changeKey(const osdp::Key128 &newKey);
    void changeLine(const osdp::ComSetCommand &to);
    [[nodiscard]] bool isChangingLine() const { return m_comSet.has_value(); }
    /// The rate at which the device is to be spoken to; the bus follows when nobody is changing any more.
    [[nodiscard]] int baud() const { return m_baud; }
    void setBaud(int baud) { m_baud = baud; }
    /// Silent until the whole line has the new rate.
    void pause(bool paused) { m_paused = paused; }

private:
    enum class Stage { Identify, Capabilities, Challenge, Cryptogram, Session };
    enum class Own { None, KeySet, ComSet }; ///< requests that the link itself has to make in the session
    struct Exchange {
        Request request;
        QByteArray bytes;
        quint8 sequence = 0;
        Own own = Own::None;
        int attempts = 0;
        int forged = 0; ///< answers that did not prove themselves
        Ms since{0};
    };

    void expire(Ms now);
    [[nodiscard]] bool isLost(Ms now) const;
    [[nodiscard]] Ms lostAt() const;
    void begin(Ms now);
    void beginGreeting(Ms now, osdp::Command code, const QByteArray &data);
    void beginChallenge(Ms now);
    void beginRequest(Ms now);
    [[nodiscard]] std::optional<Request> ownRequest(Own &own);
    void put(Ms now, const osdp::Frame &frame, Request request, Own own = Own::None);

    [[nodiscard]] bool isRestart(const osdp::Frame &frame) const;
    bool greeted(Ms now, const osdp::Frame &frame);
    bool capable(Ms now, const osdp::Frame &frame);
    bool challenged(Ms now, const osdp::Frame &frame);
    bool proven(Ms now, const osdp::Frame &frame);
    bool answeredSecurely(Ms now, const osdp::ReceivedFrame &received);
    bool answeredInClear(Ms now, const osdp::Frame &frame);
    void nextStage(Ms now, Stage stage);
    void complete(Ms now, const Answer &answer);
    void completeKeySet(Ms now, const Answer &answer);
    void completeComSet(const Answer &answer);
    bool rejectedKey(Ms now);
    void sessionIsUp(Ms now);
    void lose(Ms now, BoardFault why, Ms pause);
    void restart(Ms now);
    void nobodyThere(Ms now);
    void tryOtherWays();
    void deafToHandshake(Ms now);
    void setFault(BoardFault fault);

    quint8 m_address;
    int m_baud;
    RandomSource &m_random;
    Speaker &m_speaker;
    LineStatistics &m_statistics;
    const Ms m_probe; ///< from one look for an absent device to the next
    KeyRing m_keys;
    osdp::SecureChannel m_channel;

    Stage m_stage = Stage::Identify;
    osdp::Check m_check = osdp::Check::Crc;
    quint8 m_sequence = 0; ///< of the next new packet
    std::optional<Exchange> m_current;
    osdp::Frame m_nextFrame; ///< SCRYPT, made while CCRYPT was checked
    Ms m_sendAt{0}; ///< not before
    Ms m_lastValid{0};
    Ms m_lastRestart{-10000};
    int m_misses = 0; ///< unanswered greetings
    int m_deafness = 0; ///< handshakes that found no answer although the greeting did
    bool m_serving = false; ///< the speaker was told of the session
    bool m_paused = false;
    BoardFault m_fault = BoardFault::None;
    Ms m_installUntil = Never;
    std::optional<osdp::ComSetCommand> m_comSet;
    std::optional<osdp::ComSetCommand> m_otherLine; ///< where the device may be, after a lost COM
};

} // namespace latchkey::line
