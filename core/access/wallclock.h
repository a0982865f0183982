// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QTimeZone>
#include <QVarLengthArray>

#include <chrono>

namespace latchkey::access {

/// What the clocks on the wall show around one moment. A zone is slow to ask, so it is asked once here, and then any
/// number of shifts cost little. It knows the changes from three days before the moment to three weeks after it.
class WallClock {
public:
    using Utc = std::chrono::sys_time<std::chrono::milliseconds>;
    using Local = std::chrono::local_time<std::chrono::milliseconds>;

    /// `now` is UTC, `zone` valid.
    WallClock(const QDateTime &now, const QTimeZone &zone);

    [[nodiscard]] Utc now() const { return m_now; }
    /// The date that is shown now.
    [[nodiscard]] std::chrono::local_days today() const;
    /// The first moment at which `time` or a later time is shown: where the clocks skip it, when they are changed.
    [[nodiscard]] Utc firstFrom(Local time) const;
    /// The first moment after which nothing before `time` is shown: where the clocks show it twice, the second, but for
    /// the first of the times that are shown twice, which no earlier one follows again.
    [[nodiscard]] Utc lastBefore(Local time) const;

private:
    struct Stretch {
        Utc from; ///< it lasts until the next one begins
        std::chrono::milliseconds offset; ///< of what is shown from UTC
    };
    QVarLengthArray<Stretch, 4> m_stretches;
    Utc m_now;
};

} // namespace latchkey::access
