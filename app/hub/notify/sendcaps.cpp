// SPDX-License-Identifier: Apache-2.0
#include "sendcaps.h"

#include <algorithm>

namespace latchkey::hub::notify {

namespace {
constexpr std::chrono::hours NewsWait{1};
} // namespace

std::optional<Outcome> SendCaps::judge(const Usage &usage, Budget budget) const
{
    const bool isCode = budget != Budget::None;
    const int mostToday = budget == Budget::Proofs ? std::min(proofsToday, codesToday) : codesToday;
    if (isCode && (usage.codesLately >= codesLately || usage.codesToday >= mostToday))
        return GiveUp{{Fault::TooMany}};
    if (usage.organisationToday < organisationToday)
        return std::nullopt;
    if (isCode)
        return GiveUp{{Fault::TooMany}};
    return TryLater{{Fault::TooMany}, NewsWait};
}

} // namespace latchkey::hub::notify
