// SPDX-License-Identifier: Apache-2.0
#include "transitions.h"

#include <algorithm>

namespace latchkey::exchange {

using namespace state;

namespace {

constexpr int MostNoteDigits = 20;

bool isNote(const QString &digits)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !digits.isEmpty() && digits.size() <= MostNoteDigits && std::all_of(digits.cbegin(), digits.cend(), isDigit);
}

} // namespace

/// One after the other. After each answer the policy is asked again: it took its time.
Transition askOwners(const Pick &pick, const Order &order, const Asks &asks)
{
    if (!asks.reasons.isEmpty() && !pick.reason)
        return {AskingReason{pick, asks.reasons}, {}};
    if (asks.note && pick.note.isEmpty())
        return {AskingNote{pick, *asks.note}, {}};
    if (asks.missing > 0)
        return {AwaitingPerson{pick, asks.missing}, {}};
    return beginExchange(order);
}

Transition on(const AskingReason &s, const event::ReasonChosen &e)
{
    if (e.index < 0 || e.index >= s.reasons.size())
        return {s, {}, false};
    Pick pick = s.pick;
    pick.reason = s.reasons[e.index];
    return decide(pick);
}

Transition on(const AskingNote &s, const event::NoteEntered &e)
{
    if (!isNote(e.digits))
        return {s, {}, false};
    Pick pick = s.pick;
    pick.note = e.digits;
    return decide(pick);
}

Transition on(const AwaitingPerson &s, const event::CodeTapped &) { return {Identifying{purposeOf(s)}, {}}; }

Transition on(const Deciding &s, const event::PersonAllowed &e)
{
    const auto *join = std::get_if<purpose::Join>(&s.purpose);
    if (!join)
        return {s, {}, false};
    Pick pick = join->pick;
    pick.with.append(s.visit.holder.id);
    pick.weakCompany = pick.weakCompany || e.weak;
    return decide(pick);
}

} // namespace latchkey::exchange
