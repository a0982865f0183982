// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey::hub::store {

/// What became of a change that others may have made impossible. Only Done has changed anything.
struct Written {
    enum class Outcome {
        Done,
        Missing, ///< there is none, or not any more
        Stale, ///< somebody changed it since the version that was expected
        Taken, ///< another one has this value of `field` already
    };
    Outcome outcome = Outcome::Done;
    qint64 version = 0; ///< the version that is there now
    QString field = {}; ///< of Taken

    [[nodiscard]] bool isDone() const { return outcome == Outcome::Done; }
};

} // namespace latchkey::hub::store
