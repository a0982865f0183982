// SPDX-License-Identifier: Apache-2.0
// The half of the session that carries effects out.
#include "exchangesession.h"

#include "countdown.h"
#include "exchangewords.h"
#include "identification.h"
#include "journalbodies.h"
#include "timing.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

namespace {

constexpr qsizetype TransactionIdBytes = 16;

} // namespace

void ExchangeSession::run(const effect::WriteIntent &e)
{
    const auto tx = TransactionId::fromBytes(m_parts.random.bytes(TransactionIdBytes));
    const auto *recording = std::get_if<state::Recording>(&m_state);
    const bool hasOpened = recording && recording->doorOpened; // what happens at it wants a record, whatever comes
    if (!tx || (m_leaving && !hasOpened)) { // after the journal is sealed nothing moves
        handle(event::StoreFailed{});
        return;
    }
    const QJsonObject sensors = sensorSnapshot(m_parts.board, m_parts.geometry, m_parts.keys);
    m_parts.journal.append(
        intentEntry(e.order, *tx, sensors),
        [this, tx, fromAfar = e.order.afar.has_value()](const Result<journal::Head, StoreError> &head) {
            if (!head)
                return handle(event::StoreFailed{head.error()});
            // The timer may come after this where the machine stood still meanwhile.
            if (fromAfar && isPresenceOver())
                handle(event::TimedOut{Timer::Presence});
            handle(event::IntentWritten{*tx, *head});
        });
}

void ExchangeSession::run(const effect::Release &e)
{
    m_parts.board.release({++m_ticket, e.order.door, e.order.intent.sequence, e.order.intent.hash});
}

void ExchangeSession::run(const effect::WriteStep &e)
{
    // Evidence on the way. If it cannot be written, the end cannot either, and that one is not let go.
    m_parts.journal.append(stepEntry(e, m_parts.board), [](const Result<journal::Head, StoreError> &) {});
}

void ExchangeSession::run(const effect::WriteOutcome &e)
{
    writeOutcome(e.order, e.outcome, e.found, false, [this, e](const Status<StoreError> &written) {
        if (written) {
            handle(event::OutcomeWritten{});
            return;
        }
        handle(event::StoreFailed{written.error()});
        m_rewrite = m_parts.timers.start(RewriteTime, [this, e] { run(e); });
    });
}

void ExchangeSession::writeOutcome(const Order &order, Outcome outcome, const FobReading &found, bool recovered,
                                   const Written &done)
{
    const auto placements = placementsAfter(order, found, m_parts.keys, m_parts.clock.now());
    const auto written = [this, order, placements, outcome, done](const Result<journal::Head, StoreError> &head) {
        if (head) {
            for (const journal::Placement &placement : placements)
                m_parts.keys.move(placement.key, placement.place);
            if (!placements.isEmpty())
                Q_EMIT placesChanged();
            if (outcome == Outcome::Review)
                raiseAttention();
            if (outcome == Outcome::Committed && order.home)
                m_parts.journal.append(astrayEntry(order), [](const Result<journal::Head, StoreError> &) {});
        }
        done(head ? Status<StoreError>(Done{}) : Status<StoreError>(head.error()));
    };
    m_parts.journal.append(outcomeEntry(order, outcome, found, recovered), placements, written);
}

void ExchangeSession::run(const effect::ReadFob &e) { m_parts.board.readFob(e.bin); }

void ExchangeSession::run(const effect::StartTimer &e)
{
    Timers::Token &token = m_timers[e.timer];
    m_parts.timers.cancel(token);
    token = m_parts.timers.start(e.delay, [this, timer = e.timer] {
        m_timers.erase(timer);
        handle(event::TimedOut{timer});
    });
    if (e.timer == Timer::Resend || e.timer == Timer::Presence)
        m_countdown->start(e.delay);
    if (e.timer == Timer::Presence)
        m_presenceEnds = elapsed() + e.delay;
}

void ExchangeSession::run(const effect::Play &e) { Q_EMIT soundWanted(e.sound); }

void ExchangeSession::run(const effect::Tell &e)
{
    write(journal::EntryType::Note, {{u"report"_s, wordFor(e.report)}, {u"bin"_s, e.order.bin.toInt()}});
    raiseAttention();
}

void ExchangeSession::write(journal::EntryType type, const QJsonObject &body)
{
    m_parts.journal.append({type, body}, [](const Result<journal::Head, StoreError> &) {});
}

void ExchangeSession::cancelTimers()
{
    std::erase_if(m_timers, [this](const auto &entry) {
        const auto [timer, token] = entry;
        if (outlivesPage(timer, m_state))
            return false;
        m_parts.timers.cancel(token);
        return true;
    });
}

} // namespace latchkey::exchange
