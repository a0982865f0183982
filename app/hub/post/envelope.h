// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/hubsecrets.h>
#include <app/hub/notify/messages.h>

namespace latchkey::hub {

/// What a row of the outbox holds and nobody but the hub may read: to whom, and what it says.
struct Envelope {
    QString to; ///< an e-mail address, a number or the id of a webhook
    notify::Letter letter;
};

/// Sealed for the row with this id: it opens in no other.
[[nodiscard]] QByteArray sealEnvelope(const HubSecrets &secrets, const QString &id, const Envelope &envelope);
/// nullopt: not sealed by this hub, or for another row.
[[nodiscard]] std::optional<Envelope> openEnvelope(const HubSecrets &secrets, const QString &id,
                                                   const QByteArray &sealed);

/// An address as lists show it: enough to know it again, not enough to use it. "a...@harbour.example", "+44...142".
[[nodiscard]] QString maskedAddress(const QString &address);

} // namespace latchkey::hub
