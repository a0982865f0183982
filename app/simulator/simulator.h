// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/simulator/hands.h>
#include <app/simulator/hubcard.h>
#include <app/simulator/powercard.h>
#include <app/simulator/world.h>

class QQuickWindow;

namespace latchkey::simulator {

/// The program: a world in a window; made anew for another preset, another panel, or after Reset.
class Simulator : public QObject {
    Q_OBJECT
public:
    explicit Simulator(const Options &options);
    ~Simulator() override;

    /// The error is one sentence.
    [[nodiscard]] Status<QString> start();
    /// Makes the picture that --shot wants as soon as it is there to be seen, then ends the program.
    void shoot();

    [[nodiscard]] World &world() { return *m_world; }
    [[nodiscard]] QQuickWindow *window() const;
    /// The KioskView in the window.
    [[nodiscard]] QObject *view() const;
    /// The chosen theme, language, screen and stillness, onto a freshly made window.
    void dress();

private:
    [[nodiscard]] Status<QString> open(const Preset &preset);
    void openNext();
    [[nodiscard]] bool load();
    [[nodiscard]] bool isSettled() const;

    Options m_options;
    SimulatorClock m_clock;
    hal::SystemTimers m_timers;
    bool m_isShooting = false;
    QString m_next; ///< name of the preset that comes after this world
    std::unique_ptr<World> m_world;
    std::unique_ptr<Hands> m_hands;
    std::unique_ptr<HubCard> m_card;
    std::unique_ptr<PowerCard> m_energy;
};

} // namespace latchkey::simulator
