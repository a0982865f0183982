// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/board/boardevents.h>
#include <hal/board/speaker.h>

#include <deque>

namespace latchkey::line {

/// Orders to one device that are neither releases nor questions: lamps, sounds, sleep. Each ends exactly once.
class OrderQueue {
public:
    /// More than this many waiting means that nobody listens: further ones are refused.
    static constexpr size_t Capacity = 32;

    explicit OrderQueue(BoardEvents &events) : m_events(events) {}

    void add(OrderKind kind, const Request &request, bool online);
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    /// The first one goes on the wire now; it stays first until ended().
    [[nodiscard]] const Request &first() const { return m_waiting.front().request; }
    [[nodiscard]] OrderKind firstKind() const { return m_waiting.front().kind; }
    void ended(OrderOutcome outcome);
    /// From an answer that is only yes or no.
    void answered(const Answer &answer);
    void sessionLost();

private:
    struct Order {
        OrderKind kind;
        Request request;
    };
    BoardEvents &m_events;
    std::deque<Order> m_waiting;
};

} // namespace latchkey::line
