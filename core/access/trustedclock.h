// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/clocktrust.h>

#include <QMutex>

#include <functional>

namespace latchkey::access {

/// The time that a box goes by: the machine's own, judged by ClockTrust each time that somebody asks. Any thread may ask.
class TrustedClock : public Clock {
public:
    using Listener = std::function<void(const ClockNews &)>;

    /// `machine` outlives this and may be asked from any thread.
    explicit TrustedClock(const Clock &machine) : m_machine(machine), m_slept(machine.slept()) {}

    /// The machine reads two clocks one after the other: less than this is no sleep.
    static constexpr std::chrono::seconds ShortestSleep{1};

    /// A start on a journal: everything that was known before, also news that nobody heard, is forgotten.
    void resume(const ClockPast &past);
    /// The hub's word.
    void hubSays(const QDateTime &time);
    /// The owner vouches for the machine's clock.
    void ownerSays();
    /// Who is told what belongs into the journal, at once what has waited. Called on the thread of whoever asked for
    /// the time, before the answer is given, so that it is written before what it dates. Empty: news waits.
    void setListener(Listener listener);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_machine.steady(); }
    [[nodiscard]] std::chrono::milliseconds slept() const override { return m_machine.slept(); }
    [[nodiscard]] TimeTrust trust() const override;
    /// What the clock is worth, for the journal's entry of a start.
    [[nodiscard]] ClockPast state() const;

private:
    [[nodiscard]] ClockTrust::Reading reading() const;
    void look() const;
    void spread() const;

    const Clock &m_machine;
    mutable QMutex m_mutex; ///< guards what follows, and keeps two readings in their order
    mutable ClockTrust m_judge;
    mutable std::chrono::milliseconds m_slept; ///< as far as it was noticed
    Listener m_listener;
};

} // namespace latchkey::access
