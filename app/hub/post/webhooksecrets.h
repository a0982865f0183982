// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/notify/webhooksecret.h>

#include <QVector>

namespace latchkey::hub {

/// The keys that events for webhooks are signed with, sealed in the store.
class WebhookSecrets {
public:
    /// How long the earlier key signs, too, so that a receiver can change over.
    static constexpr std::chrono::hours Overlap{24};

    explicit WebhookSecrets(const Desk &desk) : m_desk(desk) {}

    /// Makes the first key of a webhook that has none.
    [[nodiscard]] Status<store::Fault> ensure(store::Transaction &transaction, const QString &org,
                                              const QString &webhook);
    /// A new key; the earlier one goes on signing for a while. Its text, for whoever sets the receiver up.
    [[nodiscard]] Result<Secret, store::Fault> renew(store::Transaction &transaction, const QString &org,
                                                     const QString &webhook);
    /// Those that sign now, the newest first; none: there is no such webhook.
    [[nodiscard]] Result<QVector<notify::WebhookSecret>, store::Fault> signers(const QString &org,
                                                                               const QString &webhook);
    /// The newest as its receiver writes it: whsec_...; nullopt: there is none.
    [[nodiscard]] Result<std::optional<Secret>, store::Fault> text(const QString &org, const QString &webhook);

private:
    [[nodiscard]] Result<std::optional<Secret>, store::Fault> read(const QString &org, const QString &webhook,
                                                                   const QString &name);
    [[nodiscard]] Status<store::Fault> write(store::Transaction &transaction, const QString &org,
                                             const QString &webhook, const QString &name, const Secret &text);

    const Desk &m_desk;
};

} // namespace latchkey::hub
