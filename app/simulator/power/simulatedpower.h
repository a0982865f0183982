// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/simulator/power/simulatedbattery.h>
#include <app/simulator/power/simulatedlight.h>
#include <app/simulator/power/simulatedmachine.h>
#include <hal/sim/simulatedboard.h>

namespace latchkey::simulator {

/// The energy of a simulated box: its machine, the light of its screen and its battery. The board tells the kiosk of it.
class SimulatedPower : public QObject {
    Q_OBJECT
public:
    /// The world's time; all of it outlives this.
    struct Parts {
        sim::SimulatedBoard &board;
        const Clock &clock;
        Timers &timers;
    };

    explicit SimulatedPower(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] SimulatedMachine &machine() { return m_machine; }
    [[nodiscard]] SimulatedLight &light() { return m_light; }
    [[nodiscard]] bool drains() const { return m_battery.isRunning(); }
    /// Whether the battery empties and fills by itself. It can be set either way.
    void setDrains(bool on);
    /// mW, on battery.
    [[nodiscard]] double draw() const;

Q_SIGNALS:
    /// Machine, light or battery.
    void changed();
    /// One line for the log: who tells, and what.
    void happened(const QString &source, const QString &words);

private:
    void watchBoard();
    void watchMachine();
    void follow();

    sim::SimulatedBoard &m_board;
    SimulatedMachine m_machine;
    SimulatedLight m_light;
    SimulatedBattery m_battery;
    bool m_mains;
};

} // namespace latchkey::simulator
