// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "energyledger.h"

#include <core/power/powerkeeper.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/memoryjournal.h>
#include <tests/fakes/powerfakes.h>

namespace latchkey::bench {

/// What is asked of a box in its battery's life.
struct Life {
    power::Terms terms = {};
    bool saving = false; ///< somebody asked for it when the mains went
    double perDay = 0; ///< exchanges, evenly spaced; 0: it only stands there
    Ms use{15'000}; ///< of an exchange, from the first touch until the door is shut
    int days = 400; ///< no longer than that
    double battery = 0; ///< Joules at the load
    Draws draws = {};
};

/// A battery as a source: it tells whenever a percent is gone, and what it holds when it is asked.
class Gauge : public PowerSource {
    Q_OBJECT
public:
    explicit Gauge(const Ledger &ledger) : m_ledger(ledger) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("gauge"); }
    [[nodiscard]] std::optional<PowerReading> reading() const override
    {
        return PowerReading{.mains = false, .percent = m_ledger.percent()};
    }
    [[nodiscard]] QString trouble() const override { return {}; }
    void ask() override { Q_EMIT told(); }

private:
    const Ledger &m_ledger;
};

/// A box without mains on a clock moved by hand: the product's own keeper decides when it dims, sleeps and stops, and a
/// ledger books what that costs until the battery is empty.
class EnergyWorld {
public:
    explicit EnergyWorld(const Life &life);
    void live();

    struct Tally {
        int exchanges = 0;
        int withFullService = 0; ///< of these, before the keeper said that nothing new begins
        int boots = 0;
        int resumes = 0;
        double lit = 0; ///< seconds with the screen lit, starts not counted
        bool stopped = false; ///< in order, by the keeper
    };
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] int wakeUps() const { return m_keeper.wakeUps(); }
    [[nodiscard]] double days() const { return double(m_lived.count()) / 86'400'000; }

private:
    enum class Phase { Awake, Used, Suspended, Off, Booting, Resuming };
    void pass(Ms by);
    [[nodiscard]] Ms step(Ms by) const;
    void move(Ms by);
    void wake();
    void visit();
    void use();
    [[nodiscard]] bool lives() const { return !m_ledger.isEmpty() && !m_tally.stopped && m_lived < m_end; }
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] Ledger::Powers powers() const;
    [[nodiscard]] std::optional<Ms> untilDeeper() const;

    Life m_life;
    Ms m_end;
    Ms m_lived{0};
    Ms m_slept{0}; ///< since it went to sleep
    std::optional<Phase> m_waking;
    bool m_isUsed = false;
    int m_toldPercent = 100;
    Tally m_tally;
    Ledger m_ledger;
    fakes::HandClock m_clock;
    fakes::HandTimers m_timers{m_clock};
    fakes::AnswerQueue m_answers;
    fakes::MemoryJournal m_journal{m_answers};
    fakes::ScriptedLight m_light;
    fakes::ScriptedSleeper m_sleeper;
    Gauge m_gauge{m_ledger};
    power::PowerKeeper m_keeper;
};

} // namespace latchkey::bench
