// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/binhardware.h>
#include <hal/sim/eventqueue.h>
#include <hal/wire/commands.h>
#include <hal/wire/framereader.h>
#include <hal/wire/profile.h>
#include <hal/wire/replies.h>
#include <hal/wire/securechannel.h>
#include <hal/wire/sequence.h>

#include <core/ports/randomsource.h>

#include <chrono>

namespace latchkey::sim {

/// How the device is built. The defaults are those of a good key-box board.
struct DeviceOptions {
    quint8 address = 1; ///< 0 to 126; what COMSET stored wins
    quint32 baud = 115200; ///< only told in COM replies; whoever carries the bytes sets the speed
    bool install = false; ///< starts with the installation window open
    osdp::DeviceIdReply identity = defaultIdentity();
    quint16 receiveBuffer = 256; ///< largest packet that is taken, in bytes; told in capability 10
    bool crc = true; ///< false: capability 8 says that only checksums are understood
    bool answersBadCheck = false; ///< NAK 1 to a packet with a wrong check; else silence, which is safer on a bus
    bool manufacturerLater = false; ///< ACK to MFG, and MFGREP on a later POLL, as some devices do

    [[nodiscard]] static osdp::DeviceIdReply defaultIdentity();
};

/// Why a secure session ended.
enum class SessionEnd {
    StartOver, ///< the panel sent sequence number 0, or another handshake
    Silence, ///< nothing valid for 8 s
    WrongMac, ///< somebody else spoke, or a packet was changed on the way
    NewKey, ///< KEYSET: both sides begin again with the new key
    WindowOver, ///< a session under the installation key outlived the installation window
    Reset, ///< the board restarted
};
[[nodiscard]] QLatin1StringView nameOf(SessionEnd end);

/// Hears what happens on the line.
class DeviceListener {
public:
    virtual ~DeviceListener() = default;
    /// A command was taken, before it is carried out; one line without secrets, as "OUT no=2 code=5 timer=30".
    virtual void commandTaken(const QString & /*text*/) {}
    virtual void repeated(const QString & /*name*/) {}
    virtual void refused(osdp::NakCode /*code*/, const QString & /*why*/) {}
    virtual void linkChanged(bool /*online*/) {}
    virtual void sessionBegan(osdp::KeyKind /*key*/) {}
    virtual void sessionEnded(SessionEnd /*why*/) {}
    virtual void installWindowChanged(bool /*open*/) {}
    virtual void keyStored() {}
    virtual void lineChanged(quint8 /*address*/, quint32 /*baud*/) {}
    virtual void sleepChanged(bool /*asleep*/) {}
    virtual void restarted() {}
};

/// An OSDP peripheral device with the key-box profile: bytes and time in, bytes out, nothing else. It follows
/// docs/protocol.md and works with any control panel.
///
/// - A board without a key (out of the carton) talks in clear. Once it has one, only ID, CAP and the handshake are
///   answered in clear; everything else gets NAK 6, inside and outside of a session.
/// - SCBK-D is accepted only while the installation window is open: InstallWindow long, and only until a KEYSET.
/// - A repeated packet gets the same bytes again and does nothing again.
/// - Door, fob, button, badge and power changes wait in a queue, and go out one for each POLL. What happened while
///   nobody listened is not kept, because a panel reads the whole state after each start; but what is held to the
///   front reader when it wakes the board, or soon after, waits for the first session.
class PeripheralDevice : private HardwareListener {
public:
    static constexpr std::chrono::milliseconds OfflineAfter{8000};
    static constexpr std::chrono::milliseconds GapInPacket{20};
    static constexpr std::chrono::seconds InstallWindow{120};
    /// After waking: so long a badge or code at the front reader waits for the panel.
    static constexpr std::chrono::seconds WakingTime{30};

    /// Powers the hardware on at `start`. `hardware` and `random` must outlive this object.
    PeripheralDevice(BinHardware &hardware, RandomSource &random, const DeviceOptions &options = {},
                     std::chrono::milliseconds start = {});
    PeripheralDevice(const PeripheralDevice &) = delete;
    PeripheralDevice &operator=(const PeripheralDevice &) = delete;
    ~PeripheralDevice() override;

    void setListener(DeviceListener *listener) { m_listener = listener; }

    /// Bytes arrived at `now`, which is steady and never goes back. Returns the packets to send, in order, each whole.
    [[nodiscard]] QList<QByteArray> receive(QByteArrayView bytes, std::chrono::milliseconds now);
    /// Lets the time pass, for the hardware too. Call it at nextDeadline() and before a hand touches the hardware.
    void advance(std::chrono::milliseconds now);
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDeadline() const;

    /// The board's power failed for a moment: latches locked, session gone, a new boot nonce.
    void restart();
    /// Opens the installation window, as the button inside the case does.
    void openInstallWindow();
    /// The next `count` commands are answered with BUSY and not executed.
    void answerBusy(int count) { m_busy = count; }

    [[nodiscard]] quint8 address() const { return m_address; }
    [[nodiscard]] quint32 baud() const { return m_baud; }
    [[nodiscard]] bool isOnline() const { return m_online; }
    [[nodiscard]] bool isAsleep() const { return m_asleep; }
    [[nodiscard]] bool isInstallWindowOpen() const { return m_installUntil.has_value(); }
    /// nullopt while there is no session.
    [[nodiscard]] std::optional<osdp::KeyKind> session() const;
    [[nodiscard]] const QByteArray &bootNonce() const { return m_bootNonce; }
    [[nodiscard]] qsizetype waitingEvents() const { return m_events.size(); }

private:
    using Answer = Result<osdp::AnyReply, osdp::NakCode>;

    // Packets and time: peripheraldevice.cpp
    void drain(QList<QByteArray> &replies);
    [[nodiscard]] std::optional<QByteArray> hear(const osdp::ReceivedFrame &received);
    [[nodiscard]] std::optional<QByteArray> answerFault(const osdp::FrameFault &fault) const;
    [[nodiscard]] QByteArray process(const osdp::ReceivedFrame &received);
    [[nodiscard]] static QByteArray encoded(const osdp::ReceivedFrame &command, const osdp::Frame &reply);
    [[nodiscard]] osdp::Frame nak(const osdp::ReceivedFrame &command, osdp::NakCode code, const QString &why);
    void settle();
    void setOnline(bool online);
    void powerOn();
    void fallAsleep();

    // Security: peripheralsecurity.cpp
    [[nodiscard]] osdp::Frame answer(const osdp::ReceivedFrame &received);
    [[nodiscard]] osdp::Frame answerClear(const osdp::ReceivedFrame &received);
    [[nodiscard]] osdp::Frame answerSecured(const osdp::ReceivedFrame &received);
    [[nodiscard]] osdp::Frame answerChallenge(const osdp::ReceivedFrame &received);
    [[nodiscard]] osdp::Frame answerCryptogram(const osdp::ReceivedFrame &received);
    [[nodiscard]] Answer decodeAndExecute(quint8 code, QByteArrayView data);
    [[nodiscard]] bool isBarredUnderInstallationKey(const osdp::AnyCommand &command) const;
    [[nodiscard]] QByteArray clientUid() const;
    void endSession(SessionEnd why);
    void closeInstallWindow();

    // What the commands do: peripheralcommands.cpp
    [[nodiscard]] Answer execute(const osdp::AnyCommand &command);
    [[nodiscard]] Answer poll();
    [[nodiscard]] Answer switchOutputs(const osdp::OutputCommand &command);
    [[nodiscard]] std::optional<Refusal> whyNot(const osdp::OutputCommand &command) const;
    [[nodiscard]] std::optional<Refusal> switchOutput(const osdp::OutputRecord &record,
                                                      const std::optional<ReleaseToken> &token);
    [[nodiscard]] bool hasReader(int reader) const { return reader < m_hardware.layout().readerCount(); }
    [[nodiscard]] Answer setLine(const osdp::ComSetCommand &command);
    [[nodiscard]] Answer setKey(const osdp::KeySetCommand &command);
    [[nodiscard]] osdp::AnyReply capabilities() const;
    [[nodiscard]] osdp::AnyReply inputStatus() const;
    [[nodiscard]] osdp::AnyReply localStatus() const;
    [[nodiscard]] osdp::AnyReply readerStatus() const;

    // The key-box profile: peripheralprofile.cpp
    [[nodiscard]] Answer manufacturer(const osdp::ManufacturerCommand &command);
    [[nodiscard]] Answer execute(const osdp::profile::AnyRequest &request);
    [[nodiscard]] osdp::AnyReply report(const osdp::profile::AnyReport &report);
    [[nodiscard]] Answer remember(const osdp::profile::TokenRequest &request);
    [[nodiscard]] osdp::profile::PowerReport power() const;
    [[nodiscard]] osdp::profile::InventoryReport inventory(const osdp::profile::InventoryRequest &request) const;
    [[nodiscard]] osdp::profile::FactsReport facts() const;
    [[nodiscard]] qsizetype largestReplyData() const;
    void hibernate(const osdp::profile::HibernateRequest &request);

    // What the hardware tells: peripheralevents.cpp
    void wakeIf(bool allowed);
    void showAtFront(const osdp::AnyReply &event);
    void tellHeld();
    void inputsChanged() override;
    void cardRead(int reader, const CardUid &uid) override;
    void qrRead(const Secret &text) override;
    void keysPressed(const QByteArray &codes) override;
    void buttonMoved(bool down) override;
    void tamperChanged(bool tampered) override;
    void powerChanged(const PowerState &power) override;
    void queue(const osdp::AnyReply &event);
    [[nodiscard]] bool isHeard() const;

    BinHardware &m_hardware;
    RandomSource &m_random;
    DeviceOptions m_options;
    DeviceListener m_nobody;
    DeviceListener *m_listener = &m_nobody;

    osdp::FrameReader m_reader;
    osdp::ReplyMemory m_replies;
    osdp::SecureChannel m_channel;
    EventQueue m_events;
    QByteArray m_bootNonce;
    quint8 m_address;
    quint32 m_baud;
    quint16 m_panelReceives = 0; ///< 0: the panel did not say
    bool m_powerFailed = false;
    bool m_online = false;
    int m_busy = 0;
    std::optional<ReleaseToken> m_token;
    quint8 m_tokenOutput = 0;
    /// What waits until the reply that announces it has left.
    std::optional<osdp::ComReply> m_newLine;
    bool m_newKey = false;

    bool m_asleep = false;
    osdp::profile::HibernateRequest m_wake;
    std::optional<std::chrono::milliseconds> m_sleepAt;
    std::optional<osdp::AnyReply> m_held; ///< at the front reader, before there was a session
    std::optional<std::chrono::milliseconds> m_wakingUntil;
    std::optional<std::chrono::milliseconds> m_installUntil;
    std::chrono::milliseconds m_lastHeard{0};
    std::chrono::milliseconds m_lastByte{0};
    std::chrono::milliseconds m_now{0};
};

} // namespace latchkey::sim
