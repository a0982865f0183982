// SPDX-License-Identifier: Apache-2.0
#include "energyworld.h"

#include <algorithm>
#include <utility>

namespace latchkey::bench {

EnergyWorld::EnergyWorld(const Life &life)
    : m_life(life),
      m_end(std::chrono::hours(24) * life.days),
      m_ledger(life.battery),
      m_keeper({m_clock, m_timers, m_gauge, m_light, m_sleeper, m_journal,
                [this] { return m_isUsed ? power::Use::Somebody : power::Use::Nobody; }, [] {}},
               life.terms)
{}

/// From the moment the mains went until nothing is left.
void EnergyWorld::live()
{
    m_keeper.start();
    if (m_life.saving)
        m_keeper.saveNow(true);
    m_answers.deliver();
    if (m_life.perDay <= 0)
        return pass(m_end);
    const Ms between(qint64(86'400'000 / m_life.perDay));
    while (lives()) {
        pass(between);
        visit();
    }
}

/// Somebody presses the button if the box is dark, takes or brings a key, shuts the door and walks away.
void EnergyWorld::visit()
{
    if (lives() && m_sleeper.isAsleep)
        wake();
    if (!lives())
        return;
    m_isUsed = true;
    m_keeper.touched();
    m_answers.deliver();
    use();
    m_isUsed = false;
    if (!lives() || !m_ledger.gulp(Item::Radio, m_life.draws.upload))
        return;
    ++m_tally.exchanges;
    if (m_keeper.plan().service == power::Service::All)
        ++m_tally.withFullService;
    m_keeper.exchangeEnded();
    m_keeper.busyChanged();
    m_answers.deliver();
}

/// The first half goes by until the latch opens, the second until the door is shut.
void EnergyWorld::use()
{
    const Ms before = m_life.use / 2;
    pass(before);
    m_keeper.touched();
    m_keeper.pulsed();
    if (lives() && m_ledger.gulp(Item::Pulses, m_life.draws.pulse))
        pass(m_life.use - before);
}

void EnergyWorld::wake()
{
    const bool resumes = phase() == Phase::Suspended;
    m_waking = resumes ? Phase::Resuming : Phase::Booting;
    ++(resumes ? m_tally.resumes : m_tally.boots);
    pass(resumes ? m_life.draws.resume : m_life.draws.boot);
    m_waking.reset();
    m_slept = Ms(0);
    if (!lives())
        return;
    m_sleeper.wake();
    m_answers.deliver();
}

/// Time goes by, in steps within which no state changes.
void EnergyWorld::pass(Ms by)
{
    while (by > Ms(0) && lives()) {
        const Ms taken = step(by);
        if (m_light.level() > 0 && !m_sleeper.isAsleep)
            m_tally.lit += double(taken.count()) / 1000;
        m_lived += m_ledger.draw(powers(), taken);
        move(taken);
        by -= taken;
    }
}

Ms EnergyWorld::step(Ms by) const
{
    by = std::min(by, m_end - m_lived);
    if (m_sleeper.isAsleep)
        return m_waking ? by : std::min(by, untilDeeper().value_or(by));
    return std::min({by, m_timers.nextIn().value_or(by), m_ledger.untilNextPercent(sum(powers()))});
}

void EnergyWorld::move(Ms by)
{
    if (m_sleeper.isAsleep) {
        m_clock.sleep(by);
        m_slept += by;
        return;
    }
    m_timers.advance(by);
    if (std::exchange(m_toldPercent, m_ledger.percent()) != m_ledger.percent())
        m_gauge.ask();
    m_answers.deliver();
    m_tally.stopped = m_sleeper.isAsleep && m_sleeper.orders.constLast().kind == SleepKind::PowerOff;
}

std::optional<Ms> EnergyWorld::untilDeeper() const
{
    const auto &order = m_sleeper.orders.constLast();
    const bool will = order.kind == SleepKind::Suspend && order.deeperAfter.count() > 0 && m_slept < order.deeperAfter;
    return will ? std::optional<Ms>(order.deeperAfter - m_slept) : std::nullopt;
}

EnergyWorld::Phase EnergyWorld::phase() const
{
    if (m_waking)
        return *m_waking;
    if (!m_sleeper.isAsleep)
        return m_isUsed ? Phase::Used : Phase::Awake;
    const auto &order = m_sleeper.orders.constLast();
    const bool stays = order.kind == SleepKind::Suspend && (order.deeperAfter.count() == 0 || untilDeeper());
    return stays ? Phase::Suspended : Phase::Off;
}

Ledger::Powers EnergyWorld::powers() const
{
    const Draws &draws = m_life.draws;
    Ledger::Powers powers = {};
    const auto add = [&](Item item, double milliwatts) { powers[size_t(item)] += milliwatts; };
    const Phase now = phase();
    if (now == Phase::Suspended || now == Phase::Off) {
        const Item item = now == Phase::Off ? Item::Off : Item::Suspended;
        add(item, now == Phase::Off ? draws.off : draws.suspended);
        add(item, m_sleeper.orders.constLast().wake.badge ? draws.listening : 0);
        return powers;
    }
    // A screen that starts is as bright as the keeper will have it.
    add(Item::Screen, draws.screenAt(m_keeper.plan().backlight));
    if (now == Phase::Booting || now == Phase::Resuming) {
        add(now == Phase::Booting ? Item::Boot : Item::Resume, now == Phase::Booting ? draws.booting : draws.resuming);
        return powers;
    }
    add(Item::Computer, now == Phase::Used ? draws.used : draws.idle);
    add(Item::Line, draws.line);
    add(Item::Radio, draws.radio);
    return powers;
}

} // namespace latchkey::bench
