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

/// Leave for one person to take one key.
struct Permission {
    KeyId key;
    QDateTime from; ///< UTC, inclusive; null: since ever
    QDateTime until; ///< UTC, exclusive; null: for ever
    QVector<WeeklyShift> shifts; ///< none: at any hour
};

} // namespace latchkey::access
