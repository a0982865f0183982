// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>

namespace latchkey::hub {

/// Puts a `webhook.test` for one webhook into the outbox, signed like everything else; the message's id.
[[nodiscard]] Result<QString, store::Fault> sendWebhookTest(const Desk &desk, store::Transaction &transaction,
                                                            const QString &org, const QString &webhook);

} // namespace latchkey::hub
