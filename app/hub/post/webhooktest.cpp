// SPDX-License-Identifier: Apache-2.0
#include "webhooktest.h"

#include "webhooknews.h"
#include "webhooksecrets.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

Result<QString, store::Fault> sendWebhookTest(const Desk &desk, store::Transaction &transaction, const QString &org,
                                              const QString &webhook)
{
    if (const auto kept = WebhookSecrets(desk).ensure(transaction, org, webhook); !kept)
        return kept.error();
    const News news{u"webhook.test"_s, desk.now(), {{u"webhook"_s, webhook}}};
    return Post(desk).webhook(transaction, org, webhook, {news.name, bodyOf(news)});
}

} // namespace latchkey::hub
