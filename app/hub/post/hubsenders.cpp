// SPDX-License-Identifier: Apache-2.0
#include "hubsenders.h"

#include "webhooksecrets.h"

#include <app/hub/store/entitystore.h>
#include <app/hub/store/orgstore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

std::optional<notify::SenderBook::Mail> HubSenders::mailOf(const QString &organisation)
{
    if (!m_settings.mail || !m_settings.mail->fromName.isEmpty())
        return m_settings.mail;
    Mail mail = *m_settings.mail;
    const Desk *desk = m_desks.here();
    const auto org = desk ? store::OrgStore(desk->database).get(organisation)
                          : Result<std::optional<store::Org>, store::Fault>(store::Fault::Unavailable);
    if (org && *org)
        mail.fromName = (*org)->name;
    return mail;
}

std::optional<notify::SmsGateway> HubSenders::gatewayOf(const QString &) { return m_settings.gateway; }

std::optional<notify::WebhookTarget> HubSenders::webhookOf(const QString &organisation, const QString &id)
{
    // Where the store is away we do not know that there is no such webhook: one without keys is told to try later.
    const notify::WebhookTarget unknown;
    const Desk *desk = m_desks.here();
    if (!desk)
        return unknown;
    const auto webhook = store::EntityStore(desk->database).get(organisation, u"webhook"_s, id);
    if (!webhook)
        return unknown;
    if (!*webhook || !(*webhook)->doc.value(u"enabled"_s).toBool(true))
        return std::nullopt;
    const auto secrets = WebhookSecrets(*desk).signers(organisation, id);
    if (!secrets)
        return unknown;
    notify::WebhookTarget target;
    target.url = (*webhook)->doc.value(u"url"_s).toString();
    target.secrets = *secrets;
    target.reach = m_settings.webhookReach;
    target.plainHttp = m_settings.webhookPlain;
    target.caFile = m_settings.webhookCa;
    return target;
}

} // namespace latchkey::hub
