// SPDX-License-Identifier: Apache-2.0
#include "post.h"

#include "envelope.h"

#include <app/hub/notify/outboxbook.h>
#include <app/hub/notify/secrettext.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/store/outboxstore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::Channel;
using notify::MessageKind;
using store::Fault;
using store::Transaction;

QString topicOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::LoginCode: return u"login-code"_s;
    case MessageKind::ExchangeCode: return u"exchange-code"_s;
    case MessageKind::ResetLink: return u"reset-link"_s;
    case MessageKind::PasswordChanged: return u"password-changed"_s;
    case MessageKind::NumberCode: return u"number-code"_s;
    case MessageKind::NumberChanged: return u"number-changed"_s;
    case MessageKind::AddressLink: return u"address-link"_s;
    case MessageKind::AddressChanged: return u"address-changed"_s;
    case MessageKind::Invitation: return u"invitation"_s;
    case MessageKind::MemberAdded: return u"member-added"_s;
    case MessageKind::BookingCode:
    case MessageKind::BookingLink: return u"booking"_s;
    case MessageKind::BookingChanged: return u"booking-changed"_s;
    case MessageKind::BookingCancelled: return u"booking-cancelled"_s;
    }
    return {};
}

void pokeAfter(Transaction &transaction, http::Wakeups &wakeups, Channel channel)
{
    transaction.afterCommit([&wakeups, channel] { wakeups.poke(outboxTopic(channel)); });
}

} // namespace

QString wordFor(Channel channel)
{
    switch (channel) {
    case Channel::Mail: return u"mail"_s;
    case Channel::Text: return u"text"_s;
    case Channel::Webhook: return u"webhook"_s;
    }
    return {};
}

std::optional<Channel> channelFrom(QStringView word)
{
    for (const Channel channel : {Channel::Mail, Channel::Text, Channel::Webhook}) {
        if (word == wordFor(channel))
            return channel;
    }
    return std::nullopt;
}

QByteArray outboxTopic(Channel channel) { return "outbox/" + wordFor(channel).toLatin1(); }

const notify::MessageWords &messageWords()
{
    static const notify::MessageWords words;
    return words;
}

Result<QString, Fault> Post::siteOf(const QString &org)
{
    const auto found = store::OrgStore(m_desk.database).get(org);
    if (!found)
        return found.error();
    return *found ? (*found)->name : QString();
}

QString Post::identityOf(const QString &address, MessageKind kind) const
{
    QByteArray bytes = address.toLower().toUtf8();
    const QByteArray tag = m_desk.house.secrets.tagOf(Secret::takeFrom(bytes), u"outbox|identity"_s).toHex();
    return QLatin1String(kind == MessageKind::NumberCode ? notify::OutboxItem::ProofMark : "")
        + QString::fromLatin1(tag);
}

Status<Fault> Post::letter(Transaction &transaction, const QString &org, const Recipient &to, MessageKind kind,
                           notify::MessageFacts facts, const PostOptions &options)
{
    if (facts.site.isEmpty()) {
        const auto site = siteOf(org);
        if (!site)
            return site.error();
        facts.site = *site;
    }
    PostOptions complete = options;
    if (complete.topic.isEmpty())
        complete.topic = topicOf(kind);
    if (!complete.identity.isEmpty())
        complete.identity = identityOf(to.address, kind);
    const notify::Reader reader{to.channel, to.language, to.zone};
    return put(transaction, org, to, notify::Messages(messageWords()).write(kind, facts, reader), complete);
}

Status<Fault> Post::notice(Transaction &transaction, const QString &org, const Recipient &to,
                           const notify::AlertNotice &notice, const PostOptions &options)
{
    const auto site = siteOf(org);
    if (!site)
        return site.error();
    const notify::Reader reader{to.channel, to.language, to.zone};
    return put(transaction, org, to, notify::Messages(messageWords()).write(notice, *site, reader), options);
}

Status<Fault> Post::put(Transaction &transaction, const QString &org, const Recipient &to, const notify::Letter &letter,
                        const PostOptions &options)
{
    const QString id = newId(m_desk.house.random, "message"_L1);
    store::OutboxItem item{id, org, wordFor(to.channel), maskedAddress(to.address)};
    item.identity = options.identity;
    item.topic = options.topic;
    item.sealed = sealEnvelope(m_desk.house.secrets, id, {to.address, letter});
    item.createdAt = m_desk.now();
    item.dueAt = item.createdAt;
    item.expiresAt = options.notAfter;
    pokeAfter(transaction, m_desk.house.wakeups, to.channel);
    return store::OutboxStore(m_desk.database).enqueue(transaction, item);
}

Result<QString, Fault> Post::webhook(Transaction &transaction, const QString &org, const QString &webhook,
                                     const WebhookMessage &message, const QString &id)
{
    const QString own = id.isEmpty() ? newId(m_desk.house.random, "event"_L1) : id;
    store::OutboxItem item{own, org, wordFor(Channel::Webhook), webhook};
    item.topic = message.type;
    item.sealed = sealEnvelope(m_desk.house.secrets, own, {webhook, {{}, notify::secretOf(message.body), {}}});
    item.createdAt = m_desk.now();
    item.dueAt = item.createdAt;
    pokeAfter(transaction, m_desk.house.wakeups, Channel::Webhook);
    if (const auto put = store::OutboxStore(m_desk.database).enqueue(transaction, item); !put)
        return put.error();
    return own;
}

Result<bool, Fault> Post::resend(Transaction &transaction, const QString &org, const QString &webhook,
                                 const QString &id)
{
    pokeAfter(transaction, m_desk.house.wakeups, Channel::Webhook);
    return store::OutboxStore(m_desk.database).revive(transaction, org, webhook, id, m_desk.now());
}

} // namespace latchkey::hub
