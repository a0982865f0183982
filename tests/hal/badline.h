// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/board/controlpanel.h>
#include <hal/sim/linefaults.h>
#include <hal/sim/peripheraldevice.h>
#include <tests/fakes/seededrandom.h>

#include <QStringList>

#include <deque>
#include <random>

namespace latchkey::test {

/// The real control panel and the simulated board at the two ends of a cable that does everything wrong, with hands
/// that order releases, shut doors, move fobs, cut the cable and reset the board. All from one seed, in virtual time.
/// What must never happen is written into `breaches`.
class BadLine : private sim::HardwareListener {
public:
    using Ms = std::chrono::milliseconds;
    struct Options {
        quint32 seed = 1;
        int baud = 115200;
        bool witness = true; ///< half of the orders carry a journal entry, else none: the line must be right by itself
        sim::DeviceOptions device;
    };

    explicit BadLine(const Options &options);
    ~BadLine() override;

    /// Until so many packets were put on the cable, both directions together.
    void run(quint64 packets);

    QStringList breaches;
    int ordered = 0;
    int released = 0;
    int refused = 0;
    int unknown = 0;
    int pulses = 0;
    int wentOffline = 0;
    int resets = 0;
    int cuts = 0;
    Ms longestOffline{0}; ///< while the cable was whole, and not counting its own repair
    Ms longestOrder{0};
    [[nodiscard]] quint64 packets() const;
    [[nodiscard]] const LineStatistics &statistics() const { return m_panel.statistics(); }

private:
    struct Order {
        quint64 ticket = 0;
        int door = 0;
        Ms at{0};
        int pulses = 0;
        int outcomes = 0;
        bool refused = false;
        std::optional<quint32> count;
    };
    struct Arrival {
        Ms at;
        QByteArray bytes;
    };

    void pulsed(int door, quint32 count) override;

    void step();
    void carry(sim::LineFaults &faults, std::deque<Arrival> &to, const QByteArray &packet);
    void deliver();
    void take(const BoardEvent &event);
    void ended(quint64 ticket);
    void judge(const Order &order);
    void moveHands();
    void changeWeather();
    void placeOrder();
    void watchTheClock();
    void breach(const QString &what);
    [[nodiscard]] int below(int limit) { return int(m_dice() % quint32(limit)); }
    [[nodiscard]] Ms nextMoment() const;

    std::mt19937 m_dice;
    fakes::SeededRandom m_panelRandom;
    fakes::SeededRandom m_deviceRandom;
    sim::BoardMemory m_memory;
    sim::BinHardware m_hardware;
    sim::PeripheralDevice m_device;
    ControlPanel m_panel;
    sim::LineFaults m_toDevice;
    sim::LineFaults m_toPanel;
    std::deque<Arrival> m_atDevice;
    std::deque<Arrival> m_atPanel;
    Ms m_now{1000};
    bool m_witness;

    Order m_order;
    bool m_waiting = false;
    bool m_storm = false; ///< the next weather is a cut or a reset
    Ms m_nextOrder{3000};
    Ms m_nextHand{1500};
    Ms m_nextWeather{2000};
    std::optional<Ms> m_offlineSince;
};

} // namespace latchkey::test
