// SPDX-License-Identifier: Apache-2.0
#include "simulatedpower.h"

#include "energyfigures.h"

#include <utility>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;
using State = SimulatedMachine::State;

namespace {

QString sentenceOf(SleepKind kind)
{
    switch (kind) {
    case SleepKind::Suspend: return u"sleeps: memory stays on"_s;
    case SleepKind::Hibernate: return u"sleeps: all is off but what wakes it"_s;
    case SleepKind::PowerOff: return u"switches itself off"_s;
    }
    return {};
}

QString sentenceOf(WokenBy by)
{
    switch (by) {
    case WokenBy::Button: return u"woken by the round button"_s;
    case WokenBy::Badge: return u"woken by what was held to the reader"_s;
    case WokenBy::Tamper: return u"woken by the tamper switch"_s;
    case WokenBy::Mains: return u"started by the mains"_s;
    }
    return {};
}

/// mW of the panel at a level from 0 to 100; between what was measured it is a straight line. At 0 its power is cut.
double panelDraw(int level)
{
    if (level <= 0)
        return 0;
    constexpr int Steps = int(figures::Panel.size()) - 1;
    const double place = double(qMin(level, 100)) * Steps / 100;
    const int below = qMin(int(place), Steps - 1);
    const double from = figures::Panel.at(size_t(below));
    return from + (place - below) * (figures::Panel.at(size_t(below) + 1) - from);
}

} // namespace

SimulatedPower::SimulatedPower(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_board(parts.board),
      m_machine(parts.timers),
      m_battery(parts.clock, parts.timers),
      m_mains(parts.board.hardware().power().mains)
{
    m_battery.set(m_board.hardware().power().percent);
    watchBoard();
    watchMachine();
    follow();
}

void SimulatedPower::watchBoard()
{
    connect(&m_board, &sim::SimulatedBoard::powerChanged, this, [this](bool mains, bool, int percent) {
        if (percent != m_battery.percent())
            m_battery.set(percent);
        if (mains && !std::exchange(m_mains, mains))
            m_machine.mainsCame();
        m_mains = mains;
        follow();
    });
    connect(&m_board, &sim::SimulatedBoard::pulse, this, [this] {
        if (!m_mains)
            m_battery.spend(figures::Pulse);
    });
    connect(&m_board, &sim::SimulatedBoard::tamperChanged, this, [this](bool tampered) {
        if (tampered)
            m_machine.tamper();
    });
    connect(&m_battery, &SimulatedBattery::percentChanged, &m_board, &sim::SimulatedBoard::setBattery);
}

void SimulatedPower::watchMachine()
{
    connect(&m_machine, &SimulatedMachine::stateChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(&m_machine, &SimulatedMachine::fellAsleep, this,
            [this](SleepKind kind) { Q_EMIT happened(u"box"_s, sentenceOf(kind)); });
    connect(&m_machine, &SimulatedMachine::wakes, this,
            [this](WokenBy by) { Q_EMIT happened(u"box"_s, sentenceOf(by)); });
    connect(&m_machine, &Sleeper::woke, this, [this] { Q_EMIT happened(u"box"_s, u"is awake"_s); });
    connect(&m_light, &SimulatedLight::levelChanged, this, [this](int percent) {
        Q_EMIT happened(u"light"_s, percent == 0 ? u"screen dark"_s : u"screen light %1 %"_s.arg(percent));
        follow();
        Q_EMIT changed();
    });
}

void SimulatedPower::setDrains(bool on)
{
    if (on == drains())
        return;
    m_battery.run(on);
    follow();
    Q_EMIT changed();
}

double SimulatedPower::draw() const
{
    switch (m_machine.state()) {
    case State::Suspended: return figures::Suspended;
    case State::Off: return figures::Off;
    case State::Starting: return figures::Active + figures::BoardAndReader;
    case State::Awake: break;
    }
    return figures::Idle + figures::BoardAndReader + figures::Radio + panelDraw(m_light.level());
}

void SimulatedPower::follow()
{
    const bool charges = m_mains && drains() && m_battery.percent() < 100;
    m_battery.setDraw(!m_mains ? draw() : charges ? -figures::Charge : 0);
    if (drains() && m_board.hardware().power().charging != charges)
        m_board.setCharging(charges);
}

} // namespace latchkey::simulator
