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

} // namespace latchkey::exchange
