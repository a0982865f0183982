// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/mailsender.h>
#include <app/hub/notify/outboxbook.h>
#include <app/hub/notify/smssender.h>
#include <app/hub/notify/webhooksender.h>

#include <stop_token>

namespace latchkey::hub::notify {

/// Carries one item to whom it is for. Blocks; several threads may call it at once.
class Postman {
public:
    virtual ~Postman() = default;
    [[nodiscard]] virtual Outcome send(const OutboxItem &item, const QDateTime &now, const std::stop_token &stop) = 0;
};

/// What each organisation sends with. Several threads may ask at once.
class SenderBook {
public:
    struct Mail {
        MailServer server;
        QString from; ///< the sender's address
        QString fromName;
    };
    virtual ~SenderBook() = default;
    /// nullopt: it has none.
    [[nodiscard]] virtual std::optional<Mail> mailOf(const QString &organisation) = 0;
    [[nodiscard]] virtual std::optional<SmsGateway> gatewayOf(const QString &organisation) = 0;
    /// nullopt: there is no such webhook, or it is switched off.
    [[nodiscard]] virtual std::optional<WebhookTarget> webhookOf(const QString &organisation, const QString &id) = 0;
};

/// The postman of the product: through libcurl, with the senders of each organisation.
class SenderPostman : public Postman {
public:
    explicit SenderPostman(SenderBook &book) : m_book(book) {}
    [[nodiscard]] Outcome send(const OutboxItem &item, const QDateTime &now, const std::stop_token &stop) override;

private:
    [[nodiscard]] Outcome mail(const OutboxItem &item, const QDateTime &now, const std::stop_token &stop);
    [[nodiscard]] Outcome text(const OutboxItem &item, const std::stop_token &stop);
    [[nodiscard]] Outcome webhook(const OutboxItem &item, const QDateTime &now, const std::stop_token &stop);

    SenderBook &m_book;
};

} // namespace latchkey::hub::notify
