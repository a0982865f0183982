// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/throttle.h>

#include <optional>

namespace latchkey::access::throttle {

/// Follows the alarm over the tries at one box: when it begins, when it ends, and when the journal should say so. It
/// begins without one, so that a start tells of an alarm that it finds.
class AlarmWatch {
public:
    /// What the box adds up to at this moment of the steady clock. True: the alarm has begun or ended.
    [[nodiscard]] bool look(const Box &box, Newest newest, milliseconds steady);
    [[nodiscard]] bool isAlarming() const { return m_alarming; }
    /// The owner has seen it: whatever comes next is an alarm of its own.
    void acknowledged() { m_told.reset(); }

    /// Whether a line of the journal is due, and now taken on. One that comes again within AlarmWindow is the same
    /// alarm: somebody who keeps at its brink must not fill the journal.
    [[nodiscard]] bool takeLine();
    /// It could not be written: it is due again.
    void oweLine() { m_owed = true; }

private:
    bool m_alarming = false;
    bool m_owed = false;
    std::optional<milliseconds> m_told; ///< when the newest line became due
};

} // namespace latchkey::access::throttle
