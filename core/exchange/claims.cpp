// SPDX-License-Identifier: Apache-2.0
#include "claims.h"

namespace latchkey::exchange {

PersonId Claims::nobody(const QByteArray &identity)
{
    constexpr qsizetype Digits = 32;
    return *PersonId::fromString(QStringLiteral("nobody:") + QString::fromLatin1(identity.toHex().left(Digits)));
}

Claim Claims::make(Claimant claimant)
{
    m_claimant = std::move(claimant);
    return {++m_number, m_claimant->by};
}

Claims::Claimant *Claims::find(const Claim &claim)
{
    return m_claimant && claim.number == m_number ? &*m_claimant : nullptr;
}

void Claims::proved(const Claimant &claimant)
{
    // A second proof of the same visit is made without the number.
    if (m_proved == claimant.id && claimant.number.isEmpty())
        return;
    m_proved = claimant.id;
    m_typed = claimant.number;
}

Secret Claims::numberOf(const PersonId &person) const { return m_proved == person ? m_typed : Secret(); }

void Claims::forget()
{
    wipe();
    m_proved.reset();
    m_typed.wipe();
}

} // namespace latchkey::exchange
