// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/clock.h>
#include <core/ports/randomsource.h>
#include <core/ports/timers.h>
#include <hal/sim/linefaults.h>
#include <hal/sim/peripheraldevice.h>
#include <hal/sim/scenario.h>

#include <memory>

class QFile;

namespace latchkey::sim {

class BoardReporter;
class LinePort;

struct SimulatedBoardOptions {
    osdp::profile::Layout layout{24, 24};
    DeviceOptions device;
    std::optional<osdp::Key128> key; ///< a key in the memory file wins: it is the newer one
    QString memoryFile; ///< where pulse count, witness and key survive the program; empty: they do not
    QString traceFile; ///< every packet with its time; empty: none
    bool paced = false; ///< simulate the time of the bytes on the wire: a pty has none
    quint64 faultSeed = 1;
};

/// A bin controller on a pty or a serial device, with hands in front of it. It is the same to the kiosk as a real
/// one. Lives in one thread with an event loop; it never blocks.
class SimulatedBoard : public QObject {
    Q_OBJECT
public:
    /// Everything must outlive the board. The clock's steady half and the timers must run at the same speed.
    struct Parts {
        const Clock &clock;
        Timers &timers;
        RandomSource &random;
    };

    /// The error is one clear sentence: a bad layout, or a memory or trace file that cannot be used.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedBoard>, QString> create(const SimulatedBoardOptions &options,
                                                                                 const Parts &parts);
    ~SimulatedBoard() override;

    /// Makes a pty. `link`: a symbolic link to make to it, replacing an older one; empty: none.
    [[nodiscard]] Status<QString> openPty(const QString &link = {});
    [[nodiscard]] Status<QString> openTty(const QString &path);
    /// What a control panel opens: the slave of the pty, or the tty.
    [[nodiscard]] QString portName() const;

    [[nodiscard]] const BinHardware &hardware() const { return m_hardware; }
    [[nodiscard]] const PeripheralDevice &device() const { return m_device; }
    [[nodiscard]] int doors() const { return m_hardware.layout().doors; }
    [[nodiscard]] int bins() const { return m_hardware.layout().bins; }
    [[nodiscard]] bool isCut() const { return m_toPanel.isCut(); }
    /// How many packets the cable swallowed, in both directions.
    [[nodiscard]] quint64 lostPackets() const { return m_toBoard.counts().lost + m_toPanel.counts().lost; }
    /// Seeded faults by chance, each direction alone; for soak tests.
    void setFaultRates(const FaultRates &rates);
    /// Refused with a sentence if the scenario is for a box of another size.
    [[nodiscard]] Status<QString> apply(const Scenario &scenario);
    /// The world as it is now, to be saved.
    [[nodiscard]] Scenario scenario(const QString &name) const { return Scenario::of(m_hardware, name); }

public Q_SLOTS:
    // A hand in front of the box. Numbers that the box does not have are ignored (false).
    bool openDoor(int door); ///< false if the latch holds
    bool forceDoor(int door); ///< opens whatever the latch does
    bool closeDoor(int door);
    bool takeFob(int bin); ///< only through an open door
    bool putFob(int bin, const latchkey::CardUid &uid); ///< only through an open door into an empty bin
    void presentBadge(const latchkey::CardUid &uid); ///< a badge or a fob, at the front reader
    /// A QR code of 1 to 64 printable ASCII characters, at the front reader; false and nothing shown for anything else.
    bool showQr(const QString &text);
    /// Digits, '*', '#' and A to D; false and nothing pressed if there is anything else.
    bool pressKeys(const QString &keys);

    // The world around it, without the rules of hands.
    bool placeFob(int bin, const latchkey::CardUid &uid);
    bool placeUnreadable(int bin); ///< something that no reader can read
    bool removeFob(int bin);
    void misreadQr(const QByteArray &bytes); ///< what a bad reader may make of a QR code: any bytes, 255 at most
    void setMains(bool on);
    void setBattery(int percent);
    void setCharging(bool on);
    void setTamper(bool on);
    void setCabinetOpen(bool open);
    void setButton(bool down);
    bool setLatchFault(int door, latchkey::sim::LatchFault fault, int milliseconds = 0);
    bool setSensorFault(int door, latchkey::sim::SensorFault fault);
    bool setReaderFault(int bin, latchkey::sim::ReaderFault fault);
    void restart(); ///< the board reboots
    void openInstallWindow(); ///< the button inside the case

    // The cable.
    void setCut(bool cut);
    void dropReplies(int count);
    void corruptReplies(int count);
    void duplicateReplies(int count);
    void delayReplies(int milliseconds);
    void sendNoise(const QByteArray &bytes); ///< at once
    void answerBusy(int count);

Q_SIGNALS:
    void pulse(int door, quint32 count);
    void latchChanged(int door, bool released);
    void doorChanged(int door, bool open);
    /// `uid` is empty for an empty bin, "?" for something unreadable, else upper-case hex.
    void fobChanged(int bin, const QString &uid);
    void badgePresented(const QString &uid);
    void qrRead();
    void tamperChanged(bool tampered);
    void powerChanged(bool mains, bool charging, int percent);
    void openAllChanged(bool active);
    void commandReceived(const QString &text); ///< without secrets, as "OUT no=2 code=5 timer=30"
    void linkChanged(bool online);
    void secureChannelChanged(bool active, const QString &key); ///< "SCBK", "SCBK-D" or empty
    void installWindowChanged(bool open);
    void restarted();
    void sleepChanged(bool asleep);
    void portLost(const QString &why); ///< the tty went away
    /// The lines that latchkey-board prints, without time.
    void logLine(const QString &line);

private:
    SimulatedBoard(const SimulatedBoardOptions &options, const Parts &parts, const BoardMemory &memory);

    void attach(std::unique_ptr<LinePort> port);
    void heard(const QByteArray &bytes);
    void advance();
    void deliver();
    void answer(const QByteArray &bytes);
    void schedule();
    void trace(bool toPanel, const QByteArray &bytes);
    [[nodiscard]] bool change(bool possible, const std::function<void()> &act);
    void setPower(const std::function<void(PowerState &)> &alter);
    [[nodiscard]] bool isReachable(int bin) const;
    void pace();

    Parts m_parts;
    BoardMemory m_memory;
    BinHardware m_hardware;
    PeripheralDevice m_device;
    std::unique_ptr<BoardReporter> m_reporter;
    std::unique_ptr<LinePort> m_port;
    std::unique_ptr<QFile> m_trace;
    LineFaults m_toBoard;
    LineFaults m_toPanel;
    QList<LineFaults::Transfer> m_inbox;
    QList<LineFaults::Transfer> m_outbox;
    Timers::Token m_timer = 0;
    quint32 m_baud = 0; ///< with which the port runs
    bool m_paced;
};

} // namespace latchkey::sim
