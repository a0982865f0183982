// SPDX-License-Identifier: Apache-2.0
#include "simulatedmachine.h"

#include <utility>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

SimulatedMachine::~SimulatedMachine() { m_timers.cancel(m_timer); }

void SimulatedMachine::sleep(const SleepOrder &order)
{
    if (m_state != State::Awake) {
        Q_EMIT refused(u"it is not awake"_s);
        return;
    }
    m_order = order;
    const bool suspends = order.kind == SleepKind::Suspend;
    if (suspends && order.deeperAfter.count() > 0) {
        m_timer = m_timers.start(order.deeperAfter, [this] {
            m_timer = 0;
            setState(State::Off);
        });
    }
    setState(suspends ? State::Suspended : State::Off);
    Q_EMIT fellAsleep(order.kind);
}

bool SimulatedMachine::pressButton()
{
    if (m_state == State::Awake)
        return false;
    wake(WokenBy::Button);
    return true;
}

bool SimulatedMachine::present(std::function<void()> deliver)
{
    if (m_state == State::Awake) {
        deliver();
        return true;
    }
    if (isAsleep() && !wakesByBadge())
        return false;
    m_held.push_back(std::move(deliver));
    wake(WokenBy::Badge);
    return true;
}

void SimulatedMachine::tamper()
{
    if (m_order.wake.tamper && m_order.kind != SleepKind::PowerOff)
        wake(WokenBy::Tamper);
}

/// A machine that is switched off is started by them whatever it was told.
void SimulatedMachine::mainsCame()
{
    if (m_order.wake.mains || m_order.kind == SleepKind::PowerOff)
        wake(WokenBy::Mains);
}

void SimulatedMachine::wake(WokenBy by)
{
    if (!isAsleep())
        return;
    m_timers.cancel(m_timer);
    const auto start = m_state == State::Suspended ? Resume : Boot;
    setState(State::Starting);
    Q_EMIT wakes(by); // who hears it may change the speed of the time
    m_timer = m_timers.start(start, [this] { awake(); });
}

void SimulatedMachine::awake()
{
    m_timer = 0;
    setState(State::Awake);
    Q_EMIT woke();
    const auto held = std::exchange(m_held, {});
    for (const auto &deliver : held)
        deliver();
}

void SimulatedMachine::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace latchkey::simulator
