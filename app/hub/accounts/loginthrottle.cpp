// SPDX-License-Identifier: Apache-2.0
#include "loginthrottle.h"

#include <algorithm>

namespace latchkey::hub::loginthrottle {

Verdict admit(const Tries &tries, const QDateTime &now)
{
    if (tries.wrong >= WrongUntilReset)
        return Verdict::NeedsReset;
    // A clock that was set back must not hold anybody back for longer than a wait can be.
    const bool waits = tries.until.isValid() && now < tries.until
        && now.msecsTo(tries.until) <= milliseconds(MostWait).count();
    return waits ? Verdict::Wait : Verdict::MayTry;
}

Tries counted(const Tries &tries, const QDateTime &now)
{
    Tries next{std::min(tries.wrong + 1, WrongUntilReset), QDateTime()};
    if (next.wrong < WrongUntilWait)
        return next;
    constexpr int MostDoublings = 7; // 15 min * 2^7 is beyond MostWait
    const int doublings = std::min(next.wrong - WrongUntilWait, MostDoublings);
    const milliseconds wait = std::min(FirstWait * (1 << doublings), MostWait);
    next.until = now.addMSecs(wait.count());
    return next;
}

} // namespace latchkey::hub::loginthrottle
