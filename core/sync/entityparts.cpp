// SPDX-License-Identifier: Apache-2.0
#include "entityparts.h"

#include <core/access/shifttext.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

constexpr qsizetype MaxShifts = 50;
constexpr qsizetype MaxShiftText = 2000;

} // namespace

QJsonObject factorsToJson(const access::FactorSettings &factors)
{
    return {{u"own_pick_ups"_s, wordIn(words::Factors, factors.ownPickUps)},
            {u"user_pick_ups"_s, wordIn(words::Factors, factors.userPickUps)}};
}

access::FactorSettings factorsFrom(const Fields &fields)
{
    return {fields.word("own_pick_ups"_L1, words::Factors), fields.word("user_pick_ups"_L1, words::Factors)};
}

QVector<access::WeeklyShift> shiftsFrom(const Fields &fields, QLatin1StringView name)
{
    const auto shifts = access::shiftsFromText(fields.maybeText(name, MaxShiftText));
    const auto isNever = [](const access::WeeklyShift &shift) { return shift.days.none(); };
    if (shifts && shifts->size() <= MaxShifts && std::none_of(shifts->cbegin(), shifts->cend(), isNever))
        return *shifts;
    fields.fail(name);
    return {};
}

} // namespace latchkey::sync
