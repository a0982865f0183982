// SPDX-License-Identifier: Apache-2.0
#include "resultrule.h"

namespace latchkey::exchange {

Outcome outcomeOf(Kind kind, const CardUid &fob, const FobReading &before, const FobReading &found)
{
    if (!found.isCertain())
        return Outcome::Review;
    if (found == before)
        return Outcome::Aborted;
    const FobReading moved = FobReading::fob(fob);
    const bool done = kind == Kind::DropOff ? found == moved : before == moved && found.kind == FobReading::Kind::Empty;
    return done ? Outcome::Committed : Outcome::Review;
}

Outcome outcomeAfterPowerCut(Kind kind, const CardUid &fob, const FobReading &before, const FobReading &found)
{
    const Outcome outcome = outcomeOf(kind, fob, before, found);
    return outcome == Outcome::Aborted ? Outcome::Review : outcome;
}

} // namespace latchkey::exchange
