// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/board/boardevents.h>
#include <hal/board/speaker.h>
#include <hal/wire/layout.h>

#include <deque>
#include <optional>

namespace latchkey::line {

/// Releases, one after the other, each with exactly one outcome. The rule that everything here serves: what was on
/// the wire and found no answer is unknown, and is never sent again in another session; what was not on the wire is
/// refused, and that is certain.
class ReleaseDesk {
public:
    /// Orders that may wait. The board opens one door at a time, so a longer queue is a mistake of the caller.
    static constexpr size_t Capacity = 8;

    ReleaseDesk(BoardEvents &events, osdp::profile::Layout layout, Ms pulse)
        : m_events(events), m_layout(layout), m_pulse(pulse)
    {}

    void order(Ms now, const ReleaseOrder &order, bool online);
    /// A request waits to be sent.
    [[nodiscard]] bool wants() const;
    /// Goes on the wire now. `witness`: the board remembers the journal entry (MFG 07).
    [[nodiscard]] std::optional<Request> next(Ms now, bool witness);
    void answered(Ms now, const Answer &answer, bool witness);
    /// The board's own count at the start of a session.
    void startsWith(quint32 count) { m_leastCount = count; }
    /// A report that was made before the last acknowledged pulse, and comes late, would name its number wrongly.
    [[nodiscard]] bool isStale(const BoardFacts &facts) const { return facts.pulseCount < m_leastCount; }
    /// The board's own count after the pulse.
    void factsAre(const BoardFacts &facts);
    /// The count could not be had: the release itself is known all the same.
    void factsFailed();
    [[nodiscard]] bool wantsFacts() const { return m_phase == Phase::Counting; }
    void sessionLost();

    /// Refuses what waited too long. Call when nextExpiry() has come.
    void expire(Ms now);
    [[nodiscard]] Ms nextExpiry() const;
    [[nodiscard]] Ms lastReleaseAt() const { return m_lastRelease; }

private:
    enum class Phase { Waiting, Token, Pulse, Counting };
    struct Waiting {
        ReleaseOrder order;
        Ms since;
    };

    void tokenAnswered(const Answer &answer);
    void pulseAnswered(Ms now, const Answer &answer, bool witness);
    void refuse(ReleaseRefusal why);
    void finish(BoardEvent outcome);
    [[nodiscard]] const ReleaseOrder &first() const { return m_queue.front().order; }

    BoardEvents &m_events;
    osdp::profile::Layout m_layout;
    Ms m_pulse;
    std::deque<Waiting> m_queue;
    Phase m_phase = Phase::Waiting;
    bool m_tokenTaken = false;
    Ms m_countUntil = Never;
    quint32 m_leastCount = 0; ///< read at the start, and one more for each acknowledged pulse
    Ms m_lastRelease{-60000};
};

} // namespace latchkey::line
