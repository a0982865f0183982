// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>

#include <QDateTime>
#include <QTime>
#include <QVector>

#include <bitset>

namespace latchkey::access {

/// Hours on some days of the week, in the box's local time. Where `until` is not after `from`, the shift runs over
/// midnight and belongs to the day on which it starts.
struct WeeklyShift {
    std::bitset<7> days; ///< bit 0 is Monday
    QTime from;
    QTime until; ///< exclusive; 00:00 stands for the end of the day
};

/// What a permission lets somebody do with a key. Each may do what those before it may.
enum class KeyRole {
    View, ///< see that it exists and where it is, and take nothing
    Exchange, ///< take it and bring it back
    Continuous, ///< the same, and keep it as long as the permission lasts: it is never overdue before that
    Owner, ///< the same, as its owner: the pick-up is "my pick-up"
};

/// Leave to do something with a key. Whose it is and for which keys, people::Allowance and people::Grant say.
struct Permission {
    QDateTime from; ///< UTC, inclusive; null: since ever
    QDateTime until; ///< UTC, exclusive; null: for ever
    QVector<WeeklyShift> shifts; ///< none: at any hour
    KeyRole role = KeyRole::Exchange;
};

} // namespace latchkey::access
