// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/backoff.h>
#include <core/sync/downlane.h>
#include <core/sync/linewatch.h>
#include <core/sync/uplane.h>

#include <QSet>

namespace latchkey::sync {

/// The box's end of the sync: a session, then entries up and pages down, then it waits for the hub to speak. It asks the
/// hub again only after a failure, and later each time. Nothing else in the box waits for it. docs/sync.md tells the rules.
class SyncEngine : private LaneHost {
public:
    SyncEngine(const SyncParts &parts, const SyncFacts &facts);
    ~SyncEngine() override;
    SyncEngine(const SyncEngine &) = delete;
    SyncEngine &operator=(const SyncEngine &) = delete;

    /// Reads what rests on the disk and goes to the hub. Does nothing for a box without a hub, or that has started.
    void start();
    /// Leaves the hub alone until the next start(), as before the machine sleeps.
    void stop();
    /// There are new entries in the journal: they are sent at once if there is a session.
    void poke();
    /// Somebody wants it now: the network is back, the person at the screen asks. Cuts a wait short.
    void hurry();
    /// How a command ended, or that it was accepted and is under way.
    void finish(const CommandId &command, const CommandResult &result);
    void setPower(PowerSource source, std::optional<int> batteryPercent);

    [[nodiscard]] bool isOnline() const { return m_line.isOnline(); }
    [[nodiscard]] const QDateTime &lastAnswer() const { return m_line.lastAnswer(); }
    [[nodiscard]] const QDateTime &offlineSince() const { return m_line.offlineSince(); }

    /// The contact is written down so often while the line is there.
    static constexpr std::chrono::hours ContactEvery{1};
    /// A hub whose database was put back in silence misses entries until the next session: at most so long.
    static constexpr std::chrono::hours LongestSession{1};
    /// A session that lasted so long was none of a row of failures.
    static constexpr std::chrono::seconds SoundSession{10};
    /// Until the next try where only an update or a manager can help.
    static constexpr std::chrono::minutes LongRest{30};

private:
    enum class State {
        Off,
        Loading,
        Resting, ///< until the hub is asked again
        Greeting,
        Serving,
    };

    void answered() override;
    void failed(const WireFault &fault) override;
    void startOver() override;
    [[nodiscard]] bool isStale() const override;
    void failedOnDisk(StoreError error) override;
    void stalled(Stall why, const QString &detail) override;
    void drained() override;
    void viewCommitted() override;
    void commandCame(const Command &command, std::chrono::milliseconds left) override;
    void commandExpired(const CommandId &command) override;

    void loaded(const Result<SyncStart, StoreError> &start);
    void greet();
    void greet(const journal::Head &head);
    void greeted(std::chrono::milliseconds asked, const Result<SessionReply, WireFault> &answer);
    void endSession();
    void rest(std::chrono::milliseconds time);
    void lineChanged();
    void keepContact();

    SyncParts m_parts;
    SyncFacts m_facts;
    Guard m_guard; ///< for what ends with the session
    Guard m_always;
    UpLane m_up;
    DownLane m_down;
    LineWatch m_line;
    Backoff m_backoff;
    State m_state = State::Off;
    Timers::Token m_resting = 0;
    bool m_descending = false; ///< the lane down has begun in this session
    std::chrono::seconds m_spread{0};
    std::chrono::seconds m_pollWait{50};
    std::optional<std::chrono::milliseconds> m_contactKept; ///< Clock::steady()
    std::chrono::milliseconds m_servingSince{0}; ///< likewise
    QSet<CommandId> m_running; ///< commands that somebody is at
};

} // namespace latchkey::sync
