// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "historychecks.h"
#include "historysleeper.h"

#include <app/kiosk/kioskapplication.h>
#include <tests/core/chance.h>
#include <tests/core/exchangeworld.h>

#include <map>

namespace latchkey::histories {

/// What is wrong with a history on purpose, so that the checks can show that they notice.
enum class Spoil {
    Nothing,
    NeverBusy, ///< somebody sends the box to sleep without looking whether it is busy
    Unsealed, ///< ... or without a word to the journal
    LyingDisk, ///< entries that the disk acknowledged are gone after a power cut
    NoRecovery, ///< the kiosk is not told what a power cut left open
    LineStaysShut, ///< after waking nobody opens the line to the board
    DeafReader, ///< after waking the reader keeps to itself what it reads
    StopsOnUnknown, ///< a level that nobody knows stops the box
    TellsEachEdge, ///< every edge of the mains goes into the journal
};

/// One box on virtual time: the product's kiosk, control panel and simulated board, with a machine around them that sleeps,
/// wakes, dies and starts. What is not on disk when the power goes is lost. ExchangeWorld gives people, keys and disk; its
/// board and session are not used.
class HistoryBox {
public:
    static constexpr int Bins = 20;

    HistoryBox(fakes::Chance &chance, power::Profile profile, Spoil spoil);
    ~HistoryBox();

    /// Lets time pass, and everything happen that is due on the way.
    void pass(Ms by);
    /// What happens later, whatever the machine does meanwhile.
    void later(Ms delay, std::function<void()> then);

    // Energy
    void setMains(bool on);
    void setPercent(double percent);
    /// The gauge says this for so long; over 100: what cannot be, 255: that it does not know.
    void misread(int gauge, Ms lasting);
    /// Everything is dark for so long, at least until there is energy.
    void cutPower(Ms lasting);
    /// The power goes after so many more things have happened.
    void cutPowerAfter(int things) { m_fuse = things; }
    void restartBoard();
    void cutWire(Ms lasting);

    // Hands
    void pressButton();
    /// A badge or fob is held to the reader until the box does something, or for so long.
    void hold(const CardUid &uid, Ms lasting);

    [[nodiscard]] bool runs() const { return m_host == Host::Runs; }
    [[nodiscard]] bool sleeps() const { return m_host == Host::Sleeps; }
    [[nodiscard]] KioskApplication *kiosk() const { return runs() ? m_kiosk.get() : nullptr; }
    [[nodiscard]] HistorySleeper *sleeper() const { return runs() ? m_sleeper.get() : nullptr; }
    [[nodiscard]] const exchange::State *state() const { return m_kiosk ? &m_kiosk->session().state() : nullptr; }
    [[nodiscard]] BoardMetal &metal() { return m_metal; }
    [[nodiscard]] const BoardMetal &metal() const { return m_metal; }
    [[nodiscard]] const LockstepBoard *board() const { return m_board.get(); }
    [[nodiscard]] const ExchangeWorld &site() const { return m_site; }
    [[nodiscard]] HistoryChecks &checks() { return m_checks; }
    [[nodiscard]] Ms now() const { return m_now; }
    [[nodiscard]] bool hasMains() const { return m_mains; }
    [[nodiscard]] double percent() const { return m_percent; }
    [[nodiscard]] const std::optional<CardUid> &held() const { return m_held; }
    [[nodiscard]] HistoryCounts &counts() { return m_checks.counts; }
    /// Answers, queued calls and checks, until nothing is left to do. Whoever uses the kiosk calls it.
    void settle();

private:
    enum class Host { Runs, Sleeps, Off };

    void boot();
    void stop();
    void standStill(SleepKind kind);
    void wake(Ms since);
    void thaw(Ms since);
    void energyIsBack();
    [[nodiscard]] Ms nextMoment() const;
    void moveTo(Ms then);
    bool happen();
    void drain(Ms by);
    void showPower();
    void readHeld(Ms until);
    [[nodiscard]] KioskSetup setup() const;
    [[nodiscard]] std::unique_ptr<HistorySleeper> makeSleeper();
    void spoilBoot();

    fakes::Chance &m_chance;
    Spoil m_spoil;
    power::Profile m_profile;
    ExchangeWorld m_site;
    BoardMetal m_metal;
    HistoryChecks m_checks;
    Ms m_now{0};
    std::multimap<Ms, std::function<void()>> m_later;

    Host m_host = Host::Off;
    bool m_isWaking = false;
    bool m_isDark = false; ///< no energy at all
    int m_life = 0; ///< of the machine: a new one after each cut
    int m_fuse = 0; ///< 0: none
    Ms m_pressedAt{-1};
    Ms m_sleepOrderedAt{0};
    std::optional<CardUid> m_held;
    int m_holds = 0;

    bool m_mains = true;
    double m_percent = 100;
    std::optional<int> m_misread;
    int m_misreads = 0;
    Ms m_sagUntil{0};

    std::unique_ptr<fakes::HandTimers> m_timers;
    std::unique_ptr<LockstepBoard> m_board;
    std::unique_ptr<LockstepReader> m_reader;
    std::unique_ptr<HistorySleeper> m_sleeper;
    std::unique_ptr<KioskApplication> m_kiosk;
    std::unique_ptr<journal::Journal> m_rogueJournal;
    std::unique_ptr<power::PowerKeeper> m_rogue; ///< spoilt: a second one, which is never busy
};

} // namespace latchkey::histories
