// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/replies.h>

#include <QList>

#include <optional>

namespace latchkey::sim {

/// What a peripheral device has to tell at the next POLLs. A device cannot speak by itself. Each change of the inputs
/// is told with the state as it was then, so that a door that opened and shut between two POLLs is not missed.
class EventQueue {
public:
    /// More do not fit. Then the oldest goes: the newest status replies carry the whole state anyway.
    static constexpr qsizetype Limit = 64;

    /// Two equal status replies in a row say nothing new; the second is left out.
    void add(const osdp::AnyReply &event);
    [[nodiscard]] std::optional<osdp::AnyReply> takeNext();
    [[nodiscard]] qsizetype size() const { return m_events.size(); }
    void clear() { m_events.clear(); }

private:
    QList<osdp::AnyReply> m_events;
};

} // namespace latchkey::sim
