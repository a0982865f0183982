// SPDX-License-Identifier: Apache-2.0
// The part of the session that carries out what concerns persons.
#include "exchangesession.h"

#include "identification.h"

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
}

} // namespace latchkey::exchange
