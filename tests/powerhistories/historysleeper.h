// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "lockstepboard.h"

#include <core/ports/sleeper.h>

namespace latchkey::histories {

/// What a history's machine does when it is told to sleep: the board is ordered to sleep by its own hand, the line rests,
/// and then the machine stands still. It takes its time, refuses, or fails half-way, as the history wants.
class HistorySleeper : public Sleeper {
    Q_OBJECT
public:
    enum class Mood { Willing, Refuses, FailsHalfWay };
    /// How long the board may take to answer before the machine goes on without it.
    static constexpr Ms BoardPatience{1500};
    /// How long others wait for ready(), as logind does.
    static constexpr Ms OthersWait{5000};
    /// And from ready() until the machine stands still, when nothing can hold it up any more.
    static constexpr Ms OthersFreeze{50};

    HistorySleeper(LockstepBoard &board, Timers &timers);
    ~HistorySleeper() override;

    [[nodiscard]] bool can(SleepKind) const override { return true; }
    void sleep(const SleepOrder &order) override;
    void setBlocked(bool blocked) override;
    void ready() override;
    [[nodiscard]] QString trouble() const override { return {}; }

    void sleepByOthers();
    /// The machine runs again.
    void thaw(bool opensLine = true);
    [[nodiscard]] bool isBlocked() const { return m_blocked; }

    Mood mood = Mood::Willing;
    Ms lasts{100}; ///< from the line's rest until the machine stands still

Q_SIGNALS:
    void ordered(const latchkey::SleepOrder &order);
    void stoodStill(latchkey::SleepKind kind);

private:
    enum class Stage { Awake, Board, Machine, Others, Still };
    void boardSleeps();
    void standStill();
    void giveUp(const QString &why);
    void in(Ms delay, std::function<void()> then);

    LockstepBoard &m_board;
    Timers &m_timers;
    Timers::Token m_timer = 0;
    Stage m_stage = Stage::Awake;
    SleepOrder m_order;
    bool m_blocked = false;
    bool m_rests = false; ///< the line
};

} // namespace latchkey::histories
