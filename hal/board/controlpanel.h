// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>
#include <hal/board/boardevents.h>
#include <hal/board/keyboxspeaker.h>
#include <hal/board/linestatistics.h>
#include <hal/board/peripherallink.h>
#include <hal/board/readerspeaker.h>
#include <hal/board/serialboardconfig.h>
#include <hal/wire/framereader.h>
#include <hal/wire/trace.h>

#include <functional>
#include <memory>
#include <vector>

namespace latchkey {

/// The control panel's end of a line with one or two devices: time and bytes in, bytes and events out. It has no port,
/// no thread and no clock, so that every rule of the line can be tested by hand:
///
///     panel.lineOpened(now);
///     for (;;) { port.write(panel.advance(now)); wait(panel.nextDue()); panel.received(now, port.readAll()); }
///
/// One exchange is on the wire at a time. Moments are milliseconds of a steady clock and never fall.
class ControlPanel {
public:
    using Ms = std::chrono::milliseconds;
    /// Sees every packet that goes out or comes in.
    using Tap = std::function<void(Ms, osdp::trace::Direction, const QByteArray &)>;

    /// `config` must be usable; `random` must outlive the panel.
    ControlPanel(const SerialBoardConfig &config, RandomSource &random, Tap tap = {});
    ControlPanel(const ControlPanel &) = delete;
    ControlPanel &operator=(const ControlPanel &) = delete;
    ~ControlPanel();

    void lineOpened(Ms now);
    /// The port went away or could not be opened, or (None) is closed for a rest. Every session is over.
    void lineLost(Ms now, BoardFault why = BoardFault::NoPort);
    void received(Ms now, QByteArrayView bytes);
    /// Does what is due and gives what has to be written now; empty: nothing.
    [[nodiscard]] QByteArray advance(Ms now);
    /// When advance() is to be called again, if nothing is received or ordered before.
    [[nodiscard]] Ms nextDue() const;
    /// The speed that the port must have from now on, after COMSET.
    [[nodiscard]] int baud() const { return m_baud; }

    [[nodiscard]] BoardEvents takeEvents() { return std::exchange(m_events, {}); }
    [[nodiscard]] const LineStatistics &statistics() const { return m_statistics; }

    void release(Ms now, const ReleaseOrder &order) { m_box.release(now, order); }
    void readFob(BinNumber bin) { m_box.readFob(bin); }
    void readPower(Ms now) { m_box.readPower(now); }
    void ping(const QByteArray &payload) { m_box.ping(payload); }
    void setAttention(Ms now, Attention attention);
    /// Lamps, sounds and the like. A station that does not exist is not online.
    void order(Station station, OrderKind kind, const line::Request &request);

    void install(Ms now, Station station, const Secret &newKey, Ms window);
    void cancelInstall(Ms now);
    void changeKey(Station station, const Secret &newKey);
    /// All devices that have a session get the new speed, then the line changes to it.
    void changeLine(Station station, quint8 address, int baud);

private:
    struct Device {
        Station station;
        line::StationSpeaker *speaker;
        std::unique_ptr<line::PeripheralLink> link;
    };

    [[nodiscard]] Device *deviceOf(Station station);
    void receiveFrames(Ms now);
    void takeFrame(Ms now, const osdp::ReceivedFrame &frame);
    void dropStalePartial(Ms now);
    [[nodiscard]] bool isAwaiting(Ms now);
    [[nodiscard]] QByteArray sendNext(Ms now);
    [[nodiscard]] QByteArray sendFrom(Ms now, size_t index);
    [[nodiscard]] Ms replyDeadline() const;
    void followSpeed(Ms now);
    void freeLine(Ms now) { m_lineFreeAt = now + line::lineRest(m_baud); }

    RandomSource &m_random;
    Tap m_tap;
    int m_baud;
    BoardEvents m_events;
    LineStatistics m_statistics;
    line::KeyBoxSpeaker m_box;
    line::ReaderSpeaker m_reader;
    std::vector<Device> m_devices;

    osdp::FrameReader m_frames;
    bool m_open = false;
    line::PeripheralLink *m_asked = nullptr; ///< its answer is on the way
    size_t m_turn = 0; ///< who was asked last
    Ms m_sentEnd{0}; ///< when the packet on the wire has been sent
    Ms m_lastByte{0};
    Ms m_lineFreeAt{0};
};

} // namespace latchkey
