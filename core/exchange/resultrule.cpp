// SPDX-License-Identifier: Apache-2.0
#include "resultrule.h"

namespace latchkey::exchange {

namespace {

/// Whoever opens a bin from afar does not say what for: one thing came in, or one went out.
bool isClear(const FobReading &before, const FobReading &found)
{
    return before.isCertain() && (before.kind == FobReading::Kind::Empty || found.kind == FobReading::Kind::Empty);
}

} // namespace

Outcome outcomeOf(Kind kind, const std::optional<CardUid> &fob, const FobReading &before, const FobReading &found)
{
    if (!found.isCertain())
        return Outcome::Review;
    if (found == before)
        return Outcome::Aborted;
    if (kind == Kind::Open)
        return isClear(before, found) ? Outcome::Committed : Outcome::Review;
    const FobReading moved = fob ? FobReading::fob(*fob) : FobReading();
    const bool done = kind == Kind::DropOff ? found == moved : before == moved && found.kind == FobReading::Kind::Empty;
    return done ? Outcome::Committed : Outcome::Review;
}

Outcome outcomeAfterPowerCut(Kind kind, const std::optional<CardUid> &fob, const FobReading &before,
                             const FobReading &found)
{
    const Outcome outcome = outcomeOf(kind, fob, before, found);
    return outcome == Outcome::Aborted ? Outcome::Review : outcome;
}

} // namespace latchkey::exchange
