// SPDX-License-Identifier: Apache-2.0
// The part of the session that hears of orders from afar.
#include "exchangesession.h"
#include "exchangewords.h"

#include "timing.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

void ExchangeSession::openFromAfar(const AfarRequest &request, std::chrono::milliseconds left)
{
    const auto refuse = [&](AfarAnswer::State state, const QString &code) {
        Q_EMIT answeredFromAfar({request.whose.command, state, code, 0});
    };
    const auto bin = BinNumber::fromInt(request.bin);
    if (!bin || !m_parts.geometry.doorOf(*bin))
        return refuse(AfarAnswer::State::Refused, u"no-such-bin"_s);
    if (!std::holds_alternative<state::Idle>(m_state) || m_leaving)
        return refuse(AfarAnswer::State::Refused, busyWord(m_state));
    if (lacksEnergy(m_parts))
        return refuse(AfarAnswer::State::Refused, wordFor(Refusal::BatteryLow));
    if (left <= AfarMargin)
        return refuse(AfarAnswer::State::Expired, {});
    const auto order = orderFromAfar(m_parts, request.whose, *bin);
    if (!order)
        return refuse(AfarAnswer::State::Refused, afarWord(order.error()));
    const bool byCode = request.presence == AfarRequest::Presence::ScreenCode;
    handle(event::OrderedFromAfar{*order, byCode ? digitsForScreen(m_parts.random) : QString(), left - AfarMargin});
}

ExchangeSession::Digits ExchangeSession::typeFromAfar(const QString &command, const QString &digits)
{
    const auto *waiting = std::get_if<state::AwaitingPresence>(&m_state);
    if (!waiting || waiting->digits.isEmpty() || waiting->order.afar->command != command)
        return Digits::NotAsked;
    if (waiting->digits != digits) {
        handle(event::WrongDigits{});
        return Digits::Wrong;
    }
    showPresence();
    return Digits::Right;
}

void ExchangeSession::pressOpen()
{
    const auto *waiting = std::get_if<state::AwaitingPresence>(&m_state);
    if (waiting && waiting->digits.isEmpty() && !m_leaving)
        showPresence();
}

bool ExchangeSession::isPresenceOver() const { return elapsed() >= m_presenceEnds; }

/// Time has passed since it was ordered: what is in the way is looked at once more.
void ExchangeSession::showPresence()
{
    const auto &waiting = std::get<state::AwaitingPresence>(m_state);
    if (isPresenceOver())
        return handle(event::TimedOut{Timer::Presence});
    const auto order = orderFromAfar(m_parts, *waiting.order.afar, waiting.order.bin);
    if (order)
        handle(event::PresenceShown{*order});
    else
        handle(event::TurnAway{{order.error(), {}, {}, {}}});
}

void ExchangeSession::run(const effect::AnswerFromAfar &e) { Q_EMIT answeredFromAfar(e.answer); }

} // namespace latchkey::exchange
