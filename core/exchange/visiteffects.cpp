// SPDX-License-Identifier: Apache-2.0
// The part of the session that carries out what concerns persons.
#include "exchangesession.h"

#include "identification.h"
#include "journalbodies.h"

namespace latchkey::exchange {

Secret ExchangeSession::takeEntered()
{
    Secret taken = std::move(m_entered);
    m_entered.wipe();
    return taken;
}

void ExchangeSession::run(const effect::LookUpCode &) { m_identification->codes().code(takeEntered()); }

void ExchangeSession::run(const effect::LookUpNumber &) { m_identification->codes().number(takeEntered()); }

void ExchangeSession::run(const effect::LookUpQr &) { m_identification->codes().qr(takeEntered()); }

void ExchangeSession::run(const effect::SendCode &e) { m_identification->factors().send(e.claim, e.again); }

void ExchangeSession::run(const effect::CheckFactor &e)
{
    m_identification->factors().check(e.claim, e.factor, takeEntered());
}

void ExchangeSession::run(const effect::GoAlone &e) { m_identification->list().listAlone(e.claim); }

void ExchangeSession::run(const effect::ListKeys &e) { m_identification->list().list(e.visit); }

void ExchangeSession::run(const effect::Decide &e)
{
    if (const auto *take = std::get_if<purpose::Take>(&e.purpose))
        m_identification->decision().decide(*take);
    else if (const auto *join = std::get_if<purpose::Join>(&e.purpose))
        m_identification->decision().decide(*join, e.visit);
    else if (const auto *receive = std::get_if<purpose::Receive>(&e.purpose))
        m_identification->decision().decide(*receive, e.visit);
}

void ExchangeSession::run(const effect::WriteHandOver &e)
{
    const journal::Placement placement{
        e.handOver.key,
        {keys::Place::Kind::Out, {}, e.to.holder.id, e.to.holder.name.toString(), m_parts.clock.now(), e.due}};
    const auto written = [this, placement](const Result<journal::Head, StoreError> &head) {
        if (!head)
            return handle(event::StoreFailed{head.error()});
        m_parts.keys.move(placement.key, placement.place);
        Q_EMIT placesChanged();
        handle(event::Stored{});
    };
    m_parts.journal.append(handOverEntry(e.handOver, e.to, e.due), {placement}, written);
}

} // namespace latchkey::exchange
