// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QTimeZone>

namespace latchkey::hub::notify {

/// Hours of the day in which somebody wants to hear nothing, as the clocks of `zone` show them. Where `to` is not
/// after `from` they go over midnight; equal, they are none.
struct QuietHours {
    QTime from;
    QTime to;
    QTimeZone zone;

    [[nodiscard]] bool isQuiet(const QDateTime &at) const;
    /// When the quiet of `at` ends, UTC; `at` itself where it is not quiet.
    [[nodiscard]] QDateTime end(const QDateTime &at) const;
};

} // namespace latchkey::hub::notify
