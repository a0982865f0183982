// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/journal/journal.h>
#include <core/ports/backlight.h>
#include <core/ports/clock.h>
#include <core/ports/powersource.h>
#include <core/ports/sleeper.h>
#include <core/ports/timers.h>
#include <core/power/exchangebudget.h>
#include <core/power/powerrule.h>

#include <functional>

namespace latchkey::power {

/// Who uses the box.
enum class Use {
    Nobody,
    LastPage, ///< nobody any more: a page says how it ended, and need not be waited for
    Somebody, ///< a door is open, an exchange or the wizard runs, something is not on disk yet
};

/// What the keeper stands on; all of it outlives it.
struct KeeperParts {
    const Clock &clock;
    Timers &timers;
    PowerSource &source; ///< the one that is believed
    Backlight &light;
    Sleeper &sleeper;
    journal::Journal &journal;
    std::function<Use()> use;
    std::function<void()> endLastPage; ///< Use::LastPage becomes Use::Nobody, and what that writes is asked for
};

/// Keeps the box's energy: believes its source, dims, says what is left, and sends the box to sleep when nobody needs it.
/// It never sleeps while somebody uses it, nor before the journal is sealed, and the last page is ended before that.
class PowerKeeper : public QObject {
    Q_OBJECT
public:
    enum class Rest {
        Awake,
        Noticed, ///< says that it is going to sleep
        Falling, ///< the journal is being sealed
        Ordered, ///< somebody else puts the machine to sleep, which no touch calls off
        Asleep,
    };
    /// After the machine refused to sleep.
    static constexpr Ms TryAgain{60'000};

    PowerKeeper(KeeperParts parts, const Terms &terms, double exchangesFromFull = ExchangeBudget::Published);
    ~PowerKeeper() override;

    /// Asks the source for the first time.
    void start();
    void setTerms(const Terms &terms);

    // What happens at the box.
    void touched(); ///< somebody is there
    void busyChanged();
    void exchangeEnded();
    void pulsed(); ///< a latch moved: what the battery says in the next seconds is not its level
    void saveNow(bool on);

    [[nodiscard]] const Belief &belief() const { return m_believer.belief(); }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] Rest rest() const { return m_rest; }
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// When the mains went (UTC); null: they are not lost, or nobody knows since when.
    [[nodiscard]] QDateTime lostAt() const { return m_lostAt; }
    /// About how many exchanges are left; nullopt: the battery does not say.
    [[nodiscard]] std::optional<int> exchangesLeft() const;
    [[nodiscard]] double exchangesFromFull() const { return m_budget.fromFull(); }
    [[nodiscard]] int wakeUps() const { return m_wakeUps; } ///< since the start
    [[nodiscard]] const Terms &terms() const { return m_terms; }
    [[nodiscard]] const PowerSource &source() const { return m_parts.source; } ///< the one that is believed
    /// What does not work of it, a line each.
    [[nodiscard]] QStringList troubles() const;

Q_SIGNALS:
    /// Belief, plan (but for the time until sleep) or rest are others.
    void changed();
    /// It slept and is awake again: sessions are to be made anew, doors and fobs read.
    void wokeUp();

private:
    void onTold();
    void onWoke();
    void onRefused();
    void onAboutToSleep();
    void update();
    void follow(const Plan &plan);
    void tellEdges(const Belief &before);
    void restFor(const Plan &plan);
    [[nodiscard]] bool isAtRest() const { return m_rest == Rest::Ordered || m_rest == Rest::Asleep; }
    void fall();
    [[nodiscard]] bool isUsed() const { return m_parts.use() == Use::Somebody; }
    using Written = Result<journal::Head, StoreError>;
    void seal(const QString &how, std::function<void(const Written &)> then);
    void sealed(quint64 fall, const Written &written);
    void schedule();
    void setRest(Rest rest);
    void tell();
    [[nodiscard]] Situation situation() const;
    /// Steady, sleep included: an outage of an hour ago is one, however little of it the box was awake.
    [[nodiscard]] Ms now() const { return m_parts.clock.steady() + m_parts.clock.slept(); }
    void write(journal::EntryType type, const QJsonObject &body);
    [[nodiscard]] QJsonObject withBattery(QJsonObject body) const;

    /// What changed() was last told of.
    struct Shown {
        Belief belief = {};
        Plan plan = {}; ///< without the time until sleep, which only runs
        Rest rest = Rest::Awake;
        bool saving = false;
        std::optional<int> left = {};
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    KeeperParts m_parts;
    Terms m_terms;
    Believer m_believer;
    ExchangeBudget m_budget;
    Plan m_plan;
    Belief m_told; ///< what the journal knows
    Shown m_shown;
    Rest m_rest = Rest::Awake;
    bool m_saving = false;
    bool m_blocked = false;
    Ms m_activeAt{0};
    std::optional<Ms> m_exchangeAt; ///< of this waking
    std::optional<Ms> m_lostSteady;
    QDateTime m_lostAt;
    std::optional<Ms> m_askedAt;
    Ms m_sleepAt{0}; ///< while it is noticed
    std::optional<Ms> m_notBefore; ///< it was refused
    quint64 m_falls = 0; ///< an answer for an earlier one is late
    int m_level = -1; ///< of the backlight; -1: whatever an earlier start left
    int m_wakeUps = 0;
    Timers::Token m_timer = 0;
};

} // namespace latchkey::power
