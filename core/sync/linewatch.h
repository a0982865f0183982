// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/clock.h>
#include <core/ports/timers.h>

#include <functional>

namespace latchkey::sync {

/// Whether the hub can be reached: once a session succeeded, as long as the last answer is younger than a poll allows.
/// One request that is lost changes nothing; two in a row do.
class LineWatch {
public:
    static constexpr std::chrono::seconds Grace{30}; ///< beyond the poll, for an answer on its way

    /// `changed` is called after each change.
    LineWatch(const Clock &clock, Timers &timers, std::function<void()> changed)
        : m_clock(clock), m_timers(timers), m_changed(std::move(changed))
    {}
    ~LineWatch() { m_timers.cancel(m_timer); }
    LineWatch(const LineWatch &) = delete;
    LineWatch &operator=(const LineWatch &) = delete;

    void setPollWait(std::chrono::seconds wait) { m_pollWait = wait; }
    /// The hub let us in.
    void sessionBegan();
    void answered();
    void failed();
    void stopped();

    [[nodiscard]] bool isOnline() const { return m_online; }
    [[nodiscard]] const QDateTime &lastAnswer() const { return m_lastAnswer; } ///< UTC, by the box's clock; null: none
    [[nodiscard]] const QDateTime &offlineSince() const { return m_offlineSince; } ///< likewise; null: online

private:
    void watch();
    void set(bool online);

    const Clock &m_clock;
    Timers &m_timers;
    std::function<void()> m_changed;
    Timers::Token m_timer = 0;
    std::chrono::seconds m_pollWait{50};
    std::chrono::milliseconds m_answeredAt{0}; ///< Clock::steady()
    QDateTime m_lastAnswer;
    QDateTime m_offlineSince;
    int m_failures = 0;
    bool m_online = false;
};

} // namespace latchkey::sync
