// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/lane.h>

#include <deque>

namespace latchkey::sync {

/// Sends the journal and the results of commands, one message at a time (rule S1).
class UpLane {
public:
    UpLane(const SyncParts &parts, LaneHost &host) : m_parts(parts), m_host(host) {}

    /// A session begins: what the hub said it has of this journal.
    void begin(const LogId &log, const journal::Head &hubs);
    void end();
    /// There is more in the journal.
    void poke();
    /// The newest result of a command; one that was Accepted is told, but not the last.
    void add(const OpenCommand &command);

    void forgetResults() { m_results.clear(); }

    [[nodiscard]] const std::optional<LogId> &log() const { return m_log; }
    void setLog(const LogId &log) { m_log = log; }

private:
    enum class State { Off, Idle, Busy };

    void work();
    void send(const EntryBatch &batch);
    void sent(const EntryBatch &batch, const Result<journal::Head, WireFault> &answer);
    /// Goes on from what the hub has, if it is of this journal.
    void goOnFrom(const journal::Head &hubs);
    void fork();
    void report();
    void reported(const OpenCommand &command, const Result<Done, WireFault> &answer);
    void idle();

    SyncParts m_parts;
    LaneHost &m_host;
    Guard m_guard;
    State m_state = State::Off;
    bool m_more = false; ///< something came while it was busy
    std::optional<LogId> m_log;
    quint64 m_sent = 0; ///< the hub has all entries up to this one
    int m_detours = 0; ///< gaps and forks since the last entry that was taken
    std::deque<OpenCommand> m_results;
};

} // namespace latchkey::sync
