// SPDX-License-Identifier: Apache-2.0
#include "timing.h"

#include <array>

namespace latchkey::exchange {

namespace {

constexpr Allowance Guest{40s, 20s, {}};

Allowance of(const state::Identifying &) { return Guest; }
// People look for their phones.
Allowance of(const state::AwaitingFactor &s)
{
    return s.asking.factor == access::Factor::Code ? Allowance{90s, 20s, {}} : Guest;
}
Allowance of(const state::ChoosingKey &) { return Guest; }
Allowance of(const state::AskingReason &) { return Guest; }
Allowance of(const state::AskingNote &) { return Guest; }
Allowance of(const state::OverdueNotice &) { return Guest; }
Allowance of(const state::OfferingHandOver &) { return Guest; }
// Somebody is fetched.
Allowance of(const state::AwaitingReceiver &) { return {60s, 20s, {}}; }
Allowance of(const state::AwaitingPerson &) { return {60s, 20s, {}}; }
Allowance of(const state::Account &) { return Guest; }
Allowance of(const state::SettingPin &) { return Guest; }
// The phone has to be found, and unlocked.
Allowance of(const state::SettingApp &) { return {90s, 20s, {}}; }
Allowance of(const state::LinkingBadge &) { return Guest; }
// Somebody walks to the UPS and back. While a check runs the page is kept.
Allowance of(const state::MindingPower &) { return {90s, 20s, {}}; }
// The phone has to be found, and its hotspot switched on; joining it may take 45 s.
Allowance of(const state::ChoosingNetwork &) { return {90s, 20s, {}}; }
Allowance of(const state::JoiningNetwork &) { return {90s, 20s, {}}; }
Allowance of(const state::AwaitingFob &) { return Guest; }
Allowance of(const state::NothingChanged &) { return Guest; }
// What was found is on record already: the page may simply go.
Allowance of(const state::DifferentKey &) { return {60s, {}, {}}; }
Allowance of(const state::Stuck &) { return {40s, {}, {}}; }
Allowance of(const state::HandedOver &) { return {10s, {}, 40s}; }
Allowance of(const state::Finished &) { return {10s, {}, 40s}; }
Allowance of(const state::TurnedAway &) { return {15s, {}, 40s}; }
template <class S>
Allowance of(const S &)
{
    return {};
}

// Key still inside: two chimes, then the door is asked for. Key taken: the door is asked for after 20 s, at 60 s the
// chime comes every 10 s, at 120 s staff are told.
constexpr std::array<DoorReminder, 4> BeforeTheFobMoved{{
    {30s, DoorPatience::Reminded},
    {30s, DoorPatience::Reminded},
    {60s, DoorPatience::LeftOpen},
    {60s, DoorPatience::Abandoned},
}};
constexpr std::array<DoorReminder, 8> AfterTheFobMoved{{
    {20s, DoorPatience::LeftOpen},
    {40s, DoorPatience::LeftOpen},
    {10s, DoorPatience::LeftOpen},
    {10s, DoorPatience::LeftOpen},
    {10s, DoorPatience::LeftOpen},
    {10s, DoorPatience::LeftOpen},
    {10s, DoorPatience::LeftOpen},
    {10s, DoorPatience::Abandoned},
}};

template <size_t N>
std::optional<DoorReminder> at(const std::array<DoorReminder, N> &ladder, int count)
{
    return count < int(N) ? std::optional(ladder[size_t(count)]) : std::nullopt;
}

} // namespace

Allowance allowanceOf(const State &state)
{
    return std::visit([](const auto &s) { return of(s); }, state);
}

bool outlivesPage(Timer timer, const State &state)
{
    if (timer == Timer::Presence)
        return std::holds_alternative<state::Recording>(state);
    return timer == Timer::Resend
        && (std::holds_alternative<state::AwaitingFactor>(state)
            || std::holds_alternative<state::CheckingFactor>(state));
}

std::chrono::milliseconds untilNextTry(const State &state, const QDateTime &now)
{
    const auto *away = std::get_if<state::TurnedAway>(&state);
    const bool waits = away && (away->refusal.why == Refusal::TooManyTries || away->refusal.why == Refusal::StepUp);
    return waits ? std::chrono::milliseconds(now.msecsTo(away->refusal.at)) : 0ms;
}

std::optional<DoorReminder> doorReminder(bool fobMoved, int count)
{
    return fobMoved ? at(AfterTheFobMoved, count) : at(BeforeTheFobMoved, count);
}

} // namespace latchkey::exchange
