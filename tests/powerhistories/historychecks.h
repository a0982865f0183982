// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "boardmetal.h"

#include <core/exchange/exchangestate.h>
#include <core/ports/sleeper.h>
#include <tests/fakes/memoryjournal.h>

namespace latchkey::histories {

class HistoryBox;

/// What happened, for the summary.
struct HistoryCounts {
    int steps = 0;
    int boots = 0;
    int cuts = 0;
    int sleeps = 0;
    int wakes = 0;
    int refusals = 0;
    int stops = 0;
    int pulses = 0;
    int exchanges = 0; ///< that ended, whatever way
    int recovered = 0; ///< of these, after a cut
    int holds = 0;
    int served = 0; ///< of these, on a box that was asleep or waking
    int accounts = 0; ///< times that book and box were held against each other
    Ms slowestWake{0};

    HistoryCounts &operator+=(const HistoryCounts &other);
};

/// What a power cut left open, as the store finds it.
[[nodiscard]] QVector<journal::OpenExchange> openExchangesOf(const fakes::MemoryJournal &journal);

/// What must hold of a box whatever happens to its power, looked at after everything that happens. Only the first fault
/// counts.
class HistoryChecks {
public:
    /// From the button to a Home that can be used.
    static constexpr Ms WakesWithin{2000};
    /// A badge that is held to a box that can be used is read within this.
    static constexpr Ms ReadsWithin{1500};
    /// Edges of the mains in the journal within a minute: lost, back, lost, back, lost, and then they must stay on for one.
    static constexpr int MostEdges = 5;

    explicit HistoryChecks(const HistoryBox &box) : m_box(box) {}

    /// Empty: everything is as it must be.
    [[nodiscard]] const QString &fault() const { return m_fault; }

    // What happens to the box.
    void look();
    void ended(); ///< the history, in quiet and with power
    void started(bool isClean); ///< nothing was left open
    void sleepOrdered(const SleepOrder &order);
    void othersOrderSleep();
    void fellAsleep();
    void wokeUp(Ms pressedAt);
    void wentDark();
    void disturbed(); ///< board or wire: when it is ready again depends on others
    void pulsed(const sim::ReleaseRecord &release);
    void moved(); ///< a door or a fob
    void heldAnew();
    [[nodiscard]] bool isHeldServed() const { return m_isServed; }

    HistoryCounts counts;

private:
    void fail(const QString &what);
    void lookAsleep();
    void lookAtWaking(bool isUsable);
    void lookAtHeld(bool isUsable);
    void lookAtAccounts(bool isUsable);
    void stopOrdered();
    void account();
    void readJournal();
    void readEdge(const journal::Entry &entry);
    [[nodiscard]] bool isUsable() const;

    const HistoryBox &m_box;
    QString m_fault;
    qsizetype m_read = 0; ///< lines of the journal
    std::optional<bool> m_mains; ///< as the journal has it
    QVector<Ms> m_edges;
    std::optional<Ms> m_wakeSince; ///< Home is waited for
    std::optional<Ms> m_usableSince;
    Ms m_movedAt{0};
    bool m_isAccounted = false;
    bool m_isByOthers = false; ///< it sleeps by their wish: nothing holds them up once they were answered
    bool m_wasOnline = false; ///< since the start
    bool m_wasUsableOnce = false; ///< since somebody holds a badge
    bool m_isServed = false;
    bool m_heldAtRest = false; ///< the box could not be used when it was first held there
};

} // namespace latchkey::histories
