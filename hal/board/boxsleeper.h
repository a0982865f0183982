// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/sleeper.h>
#include <core/ports/timers.h>
#include <hal/board/frontpanel.h>

namespace latchkey {

class SerialBoard;

/// Lays the whole box to rest: the board first, which is then told what may wake it, then its line, then the machine. When
/// the machine is awake, or did not sleep after all, the line is opened again, which wakes the board too.
class BoxSleeper : public Sleeper {
    Q_OBJECT
public:
    /// A board that does not answer is not waited for any longer.
    static constexpr std::chrono::milliseconds BoardPatience{1000};
    /// From the order until the board sleeps. It is awake until the machine is on its way.
    static constexpr std::chrono::seconds BoardDelay{2};

    /// All of them outlive this.
    BoxSleeper(Sleeper &machine, SerialBoard &board, Timers &timers, QObject *parent = nullptr);
    ~BoxSleeper() override;

    [[nodiscard]] bool can(SleepKind kind) const override { return m_machine.can(kind); }
    void sleep(const SleepOrder &order) override;
    void setBlocked(bool blocked) override { m_machine.setBlocked(blocked); }
    /// Before somebody else's sleep the board and its line are laid to rest as well.
    void ready() override;
    [[nodiscard]] QString trouble() const override { return m_machine.trouble(); }

private:
    enum class For { Nobody, Order, Others };
    void watch();
    void layBoard(const WakeSet &wake, For whom);
    void boardLaid();
    void rise();

    Sleeper &m_machine;
    SerialBoard &m_board;
    Timers &m_timers;
    SleepOrder m_order;
    For m_layingFor = For::Nobody; ///< while the board is waited for
    bool m_disturbed = false; ///< somebody came meanwhile
    bool m_othersSleep = false; ///< from aboutToSleep() until it is over
    Timers::Token m_timer = 0;
};

} // namespace latchkey
