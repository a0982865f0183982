// SPDX-License-Identifier: Apache-2.0
#include "sendcaps.h"

namespace latchkey::hub::notify {

namespace {
constexpr std::chrono::hours NewsWait{1};
} // namespace

std::optional<Outcome> SendCaps::judge(const Usage &usage, bool isCode) const
{
    if (isCode && (usage.codesLately >= codesLately || usage.codesToday >= codesToday))
        return GiveUp{{Fault::TooMany}};
    if (usage.organisationToday < organisationToday)
        return std::nullopt;
    if (isCode)
        return GiveUp{{Fault::TooMany}};
    return TryLater{{Fault::TooMany}, NewsWait};
}

} // namespace latchkey::hub::notify
