// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/binboard.h>
#include <core/ports/clock.h>
#include <core/ports/randomsource.h>
#include <hal/board/frontpanel.h>
#include <hal/board/linestatistics.h>
#include <hal/board/serialboardconfig.h>

#include <chrono>
#include <functional>
#include <memory>

class QIODevice;

namespace latchkey {

/// The box's board, and with it every other device on the same RS-485 line, spoken to by OSDP (control panel side).
///
/// The line has its own thread. This object lives in the caller's thread, never waits and keeps a copy of the last
/// known state, so that every getter answers at once. Outcomes are queued signals in the order in which the line saw
/// them; nothing of an old session arrives after onlineChanged(false).
class SerialBoard : public BinBoard {
    Q_OBJECT
public:
    /// Makes the device that carries the line, in the line's thread, each time the line is to be opened; the device is
    /// returned open, or null if it cannot be opened now. The default is a QSerialPort.
    using MakeDevice = std::function<std::unique_ptr<QIODevice>()>;

    /// `random` and `clock` (steady half) are used in the line's thread: they must allow that and outlive this object.
    /// `config` must be usable (whatIsWrong() says nothing). Nothing is opened before start().
    SerialBoard(const SerialBoardConfig &config, RandomSource &random, const Clock &clock, MakeDevice makeDevice = {},
                QObject *parent = nullptr);
    ~SerialBoard() override; ///< shuts the line down; open orders get no answer any more

    /// Opens the line, and opens it again whenever it went away, for ever.
    void start();

    [[nodiscard]] bool isOnline() const override;
    [[nodiscard]] BoardFault fault() const override;
    [[nodiscard]] BoardCapabilities capabilities() const override;
    [[nodiscard]] DoorSwitch door(DoorNumber door) const override;
    [[nodiscard]] FobReading fob(BinNumber bin) const override;
    [[nodiscard]] PowerReading power() const override;
    [[nodiscard]] std::optional<BoardFacts> facts() const override;
    void release(const ReleaseOrder &order) override;
    void setAttention(Attention attention) override;
    void readFob(BinNumber bin) override;
    void readPower() override;

    [[nodiscard]] bool isTampered() const; ///< last known; false while not online
    [[nodiscard]] bool isReaderOnline() const; ///< the badge reader of its own, or reader 0 of the board
    /// What the line did since start(): for diagnostics and benches.
    [[nodiscard]] LineStatistics statistics() const;

    /// Opens the guarded installation: for `window` the device is greeted with the public installation key, gets
    /// `newKey` inside that session and must prove it in the next one. It closes with the first success or with the
    /// window; installEnded() follows. Store `newKey` before calling: when the line breaks in between, the device may
    /// have it already. Call only from a screen where an installer stands at the open box.
    void install(Station station, const Secret &newKey, std::chrono::seconds window = std::chrono::seconds(120));
    void cancelInstall();
    /// Replaces the key inside the running session (KEYSET). Store it before; orderEnded(ChangeKey, ...) follows
    /// when the device has proved the new key, or kept the old one.
    void changeKey(Station station, const Secret &newKey);
    /// Gives the device another address, or the whole line another speed (COMSET). Both sides change after the answer.
    void changeLine(Station station, quint8 address, int baud);

    void setLamp(Station station, const Lamp &lamp);
    void sound(Station station, const Sound &sound);
    void showText(Station station, const PanelText &text);
    /// Lets several doors be open at once for `seconds` (at most 65535), for a reason that the board keeps with it.
    /// The caller has written it into the journal.
    void beginOpenAll(std::chrono::seconds seconds, quint8 reason);
    void endOpenAll();
    /// The board goes to sleep `delay` later (at most 65535 s) and wakes by any of `wake`.
    void hibernate(std::chrono::seconds delay, WakeSources wake);
    void stayAwake(); ///< calls hibernate() off
    /// Closes the line, as before the machine sleeps: nothing is asked, and nothing wakes the machine. isOnline() says
    /// no; that the session is over is told after wakeUp(), which opens the line again at once.
    void rest();
    void wakeUp();
    /// Sends up to 32 bytes there and back through the session; orderEnded(Ping, Accepted) when they came back right.
    void ping(const QByteArray &bytes);
    void abortOutputs(Station station); ///< ABORT: the device stops what it does at length
    void keepActive(Station station, std::chrono::milliseconds time); ///< at most 65535 ms

Q_SIGNALS:
    void cardPresented(const latchkey::CardUid &uid); ///< the badge reader's; the same card at most once a second
    void qrPresented(const latchkey::Secret &text); ///< the badge reader's: 1 to 64 printable ASCII characters
    void readerOnlineChanged(bool online);
    void keysPressed(const latchkey::Secret &keys); ///< a reader's own keypad: ASCII digits, '*' and '#'
    void orderEnded(latchkey::OrderKind kind, latchkey::OrderOutcome outcome);
    void installEnded(latchkey::InstallOutcome outcome);
    /// The device answered the address and the speed by which it is reached from now on: keep them.
    void lineChanged(quint8 address, int baud);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace latchkey
