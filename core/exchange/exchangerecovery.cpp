// SPDX-License-Identifier: Apache-2.0
#include "exchangerecovery.h"

#include "journalbodies.h"
#include "resultrule.h"
#include "tamperwatch.h"
#include "timing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

namespace {

constexpr int MostReadings = int(SettleDeadline / SettleTime);
constexpr int HeadBytes = 8;

} // namespace

ExchangeRecovery::ExchangeRecovery(ExchangeSession &session, const QVector<journal::OpenExchange> &open,
                                   const journal::Head &head)
    : m_session(session), m_open(open), m_head(head)
{}

ExchangeRecovery::~ExchangeRecovery() { m_session.m_parts.timers.cancel(m_timer); }

void ExchangeRecovery::begin()
{
    m_running = true;
    ++m_run;
    m_order.reset();
    if (m_witnessChecked)
        resolveNext();
    else
        checkWitness();
}

void ExchangeRecovery::interrupt()
{
    m_running = false;
    ++m_run;
    m_order.reset();
    m_session.m_parts.timers.cancel(m_timer);
}

void ExchangeRecovery::checkWitness()
{
    const auto facts = m_session.m_parts.board.facts();
    if (!facts || facts->lastSequence == 0)
        return witnessChecked();
    if (facts->lastSequence > m_head.sequence)
        return tellRolledBack(*facts);
    const auto compared = [this, facts, run = m_run](const Result<QByteArray, StoreError> &hash) {
        if (run != m_run)
            return;
        if (!hash)
            startTimer(RewriteTime, [this] { checkWitness(); });
        else if (hash->left(HeadBytes) != facts->lastHead)
            tellRolledBack(*facts);
        else
            witnessChecked();
    };
    m_session.m_parts.journal.hashAt(facts->lastSequence, compared);
}

void ExchangeRecovery::tellRolledBack(const BoardFacts &facts)
{
    const journal::Entry entry{journal::EntryType::BoardRolledAhead,
                               {{u"boardSequence"_s, qint64(facts.lastSequence)},
                                {u"boardHead"_s, QString::fromLatin1(facts.lastHead.toHex())},
                                {u"pulses"_s, qint64(facts.pulseCount)},
                                {u"journalSequence"_s, qint64(m_head.sequence)}}};
    m_session.m_parts.throttle.rolledBack(entry, [this, run = m_run](const Result<bool, StoreError> &codesAreOff) {
        if (!codesAreOff || *codesAreOff)
            m_session.raiseAttention();
        if (run != m_run)
            return;
        // Until it is on disk that codes are off, nobody is served.
        if (codesAreOff)
            witnessChecked();
        else
            startTimer(RewriteTime, [this] { checkWitness(); });
    });
}

void ExchangeRecovery::witnessChecked()
{
    m_witnessChecked = true;
    // Codes that an earlier start turned off are off until the owner has seen it.
    m_session.m_parts.throttle.box([this](const Result<access::throttle::Box, StoreError> &box) {
        if (box && box->rolledBack)
            m_session.raiseAttention();
    });
    resolveNext();
}

void ExchangeRecovery::resolveNext()
{
    if (!m_running)
        return;
    if (m_open.isEmpty())
        return closeUp();
    const auto order = orderFrom(m_open.first(), m_session.m_parts.keys);
    if (!order) {
        // Not an intent of ours: an end is written so that it is not found for ever, and staff look at it.
        m_session.write(journal::EntryType::Review, {{u"tx"_s, m_open.first().body["tx"_L1]}, {u"recovered"_s, true}});
        m_session.raiseAttention();
        m_open.removeFirst();
        return resolveNext();
    }
    if (order->holder)
        nameHolder(*order);
    else
        resolve(*order);
}

void ExchangeRecovery::nameHolder(const Order &order)
{
    // The journal has the id alone.
    using Person = std::optional<people::Person>;
    const auto named = [this, order, run = m_run](const Result<Person, StoreError> &person) {
        if (run != m_run)
            return;
        Order known = order;
        if (person && *person)
            known.holder->name = (*person)->name;
        resolve(known);
    };
    m_session.m_parts.people.findById(order.holder->id, named);
}

void ExchangeRecovery::resolve(const Order &order)
{
    m_order = order;
    if (wasNeverReleased(m_open.first()))
        return write(Outcome::Aborted, m_order->before);
    if (m_session.m_parts.board.door(m_order->door) == DoorSwitch::Shut)
        return settle();
    m_session.handle(event::DoorMustShut{m_order->door});
}

bool ExchangeRecovery::wasNeverReleased(const journal::OpenExchange &open) const
{
    const auto facts = m_session.m_parts.board.facts();
    if (!facts || open.unlocked || open.opened || open.closed)
        return false;
    const QJsonObject sensors = open.body["sensors"_L1].toObject();
    return facts->lastSequence != open.intent.sequence && sensors.contains("pulses"_L1)
        && qint64(facts->pulseCount) == sensors["pulses"_L1].toInteger();
}

void ExchangeRecovery::doorMoved()
{
    if (!m_running || !m_witnessChecked)
        return;
    if (!m_order)
        return m_open.isEmpty() ? closeUp() : void();
    const DoorSwitch door = m_session.m_parts.board.door(m_order->door);
    if (door == DoorSwitch::Shut) {
        settle();
    } else {
        m_session.m_parts.timers.cancel(m_timer);
        m_session.handle(event::DoorMustShut{m_order->door});
    }
}

void ExchangeRecovery::settle()
{
    m_last.reset();
    m_alike = 0;
    m_readings = 0;
    m_session.m_parts.board.readFob(m_order->bin);
    startTimer(SettleDeadline, [this] { conclude({}); });
}

void ExchangeRecovery::fobRead(BinNumber bin, const FobReading &reading)
{
    if (!m_running || !m_order || m_order->bin != bin
        || m_session.m_parts.board.door(m_order->door) != DoorSwitch::Shut)
        return;
    m_alike = m_last == reading ? m_alike + 1 : 1;
    m_last = reading;
    if (m_alike >= readingsNeeded(reading))
        return conclude(reading);
    if (++m_readings >= MostReadings)
        return conclude({});
    startTimer(SettleTime, [this] { m_session.m_parts.board.readFob(m_order->bin); });
}

void ExchangeRecovery::conclude(const FobReading &found)
{
    m_session.m_parts.timers.cancel(m_timer);
    write(outcomeAfterPowerCut(m_order->kind, m_order->fob, m_order->before, found), found);
}

void ExchangeRecovery::write(Outcome outcome, const FobReading &found)
{
    const Order order = *m_order;
    m_order.reset();
    m_session.writeOutcome(order, outcome, found, true, [this](const Status<StoreError> &written) {
        // A disk that fails now is asked again; until then nobody is served.
        if (!written)
            return startTimer(RewriteTime, [this] { resolveNext(); });
        m_open.removeFirst();
        resolveNext();
    });
}

void ExchangeRecovery::closeUp()
{
    const auto &doors = m_session.m_parts.geometry.doors;
    const auto open = std::find_if(doors.cbegin(), doors.cend(), [this](const keys::Door &door) {
        return m_session.m_parts.board.door(door.number) == DoorSwitch::Open;
    });
    if (open == doors.cend())
        return finish();
    m_session.m_tamper->doorMoved(open->number, DoorSwitch::Open);
    m_session.handle(event::DoorMustShut{open->number});
}

void ExchangeRecovery::finish()
{
    m_running = false;
    // A door that was shut while the line was away told nobody.
    const QVector<DoorNumber> open = m_session.m_tamper->openDoors();
    for (const DoorNumber door : open)
        m_session.m_tamper->doorMoved(door, m_session.m_parts.board.door(door));
    m_session.m_tamper->compareAll({});
    m_session.handle(event::Recovered{});
}

void ExchangeRecovery::startTimer(std::chrono::milliseconds delay, std::function<void()> then)
{
    m_session.m_parts.timers.cancel(m_timer);
    m_timer = m_session.m_parts.timers.start(delay, std::move(then));
}

} // namespace latchkey::exchange
