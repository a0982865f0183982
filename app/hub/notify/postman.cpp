// SPDX-License-Identifier: Apache-2.0
#include "postman.h"

namespace latchkey::hub::notify {

Outcome SenderPostman::send(const OutboxItem &item, const QDateTime &now, const std::stop_token &stop)
{
    switch (item.channel) {
    case Channel::Mail: return mail(item, now, stop);
    case Channel::Text: return text(item, stop);
    case Channel::Webhook: return webhook(item, now, stop);
    }
    return GiveUp{{Fault::NotSetUp}};
}

Outcome SenderPostman::mail(const OutboxItem &item, const QDateTime &now, const std::stop_token &stop)
{
    const auto to = MailAddress::fromString(item.to);
    if (!to)
        return GiveUp{{Fault::BadRecipient}};
    const auto sender = m_book.mailOf(item.organisation);
    if (!sender)
        return TryLater{{Fault::NotSetUp}, {}};
    const auto from = MailAddress::fromString(sender->from);
    if (!from)
        return TryLater{{Fault::BadSettings}, {}};
    return MailSender::send(sender->server,
                            {item.id, now, *from, sender->fromName, *to, item.subject, item.text, item.html}, stop);
}

Outcome SenderPostman::text(const OutboxItem &item, const std::stop_token &stop)
{
    const auto to = PhoneNumber::fromString(item.to);
    if (!to)
        return GiveUp{{Fault::BadRecipient}};
    const auto gateway = m_book.gatewayOf(item.organisation);
    if (!gateway)
        return TryLater{{Fault::NotSetUp}, {}};
    return SmsSender::send(*gateway, {item.id, *to, item.text}, stop);
}

Outcome SenderPostman::webhook(const OutboxItem &item, const QDateTime &now, const std::stop_token &stop)
{
    const auto target = m_book.webhookOf(item.organisation, item.to);
    if (!target)
        return GiveUp{{Fault::NotSetUp}};
    return WebhookSender::send(*target, {item.id, now, item.text}, stop);
}

} // namespace latchkey::hub::notify
