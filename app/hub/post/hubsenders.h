// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desks.h>
#include <app/hub/post/sendersettings.h>

namespace latchkey::hub {

/// What organisations send with: mail server and gateway are the hub's, webhooks are their own. Whoever asks sits at a
/// desk.
class HubSenders final : public notify::SenderBook {
public:
    HubSenders(const Desks &desks, SenderSettings settings) : m_desks(desks), m_settings(std::move(settings)) {}

    [[nodiscard]] std::optional<Mail> mailOf(const QString &organisation) override;
    [[nodiscard]] std::optional<notify::SmsGateway> gatewayOf(const QString &organisation) override;
    [[nodiscard]] std::optional<notify::WebhookTarget> webhookOf(const QString &organisation,
                                                                 const QString &id) override;
    [[nodiscard]] const SenderSettings &settings() const { return m_settings; }

private:
    const Desks &m_desks;
    const SenderSettings m_settings;
};

} // namespace latchkey::hub
