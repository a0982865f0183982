// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/notify/messages.h>

namespace latchkey::hub {

/// To whom something is written, by which way, and in which words.
struct Recipient {
    notify::Channel channel = notify::Channel::Mail; ///< an e-mail or a text message
    QString address; ///< an e-mail address, or a number as +447700900142
    QString language = {}; ///< a tag such as "de"; what there are no words in is written in English
    QTimeZone zone = QTimeZone::utc(); ///< of the times in it
};

struct PostOptions {
    /// Not empty for a code: whose it is. It then counts against the caps of its address, and is tried again quickly or
    /// not at all.
    QString identity = {};
    QString topic = {}; ///< what it is about, for lists: "booking", "overdue"; empty: by its kind
    std::optional<store::Ms> notAfter = {}; ///< of no use to anybody from then on, UTC
};

/// An event for webhooks.
struct WebhookMessage {
    QString type; ///< its name: "key.picked_up"
    QByteArray body; ///< JSON, at most WebhookSender::MostBody
};

/// Puts what people and programs are to be told into the outbox, in the transaction of its cause: both are kept, or
/// neither. What it says rests sealed. The workers are woken after the commit; nothing is sent from here.
class Post {
public:
    explicit Post(const Desk &desk) : m_desk(desk) {}

    /// An empty `facts.site` becomes the name of the organisation.
    [[nodiscard]] Status<store::Fault> letter(store::Transaction &transaction, const QString &org, const Recipient &to,
                                              notify::MessageKind kind, notify::MessageFacts facts,
                                              const PostOptions &options = {});
    /// What rules have to tell; `to` is one of the notice's recipients.
    [[nodiscard]] Status<store::Fault> notice(store::Transaction &transaction, const QString &org, const Recipient &to,
                                              const notify::AlertNotice &notice, const PostOptions &options);
    /// To one webhook; the id under which it is sent, which receivers see. `id` empty: one is drawn.
    [[nodiscard]] Result<QString, store::Fault> webhook(store::Transaction &transaction, const QString &org,
                                                        const QString &webhook, const WebhookMessage &message,
                                                        const QString &id = {});

    /// Sends an event that has ended once more, under its old id. False where it waits, or there is none.
    [[nodiscard]] Result<bool, store::Fault> resend(store::Transaction &transaction, const QString &org,
                                                    const QString &webhook, const QString &id);

    /// What the caps count a code for this address under. Codes that prove a new number count apart from all others: they
    /// go to whatever number somebody typed.
    [[nodiscard]] QString identityOf(const QString &address,
                                     notify::MessageKind kind = notify::MessageKind::LoginCode) const;

private:
    [[nodiscard]] Result<QString, store::Fault> siteOf(const QString &org);
    [[nodiscard]] Status<store::Fault> put(store::Transaction &transaction, const QString &org, const Recipient &to,
                                           const notify::Letter &letter, const PostOptions &options);

    const Desk &m_desk;
};

/// The word of a channel in the store and in the API: "mail", "text", "webhook".
[[nodiscard]] QString wordFor(notify::Channel channel);
[[nodiscard]] std::optional<notify::Channel> channelFrom(QStringView word);
/// What is poked after something was put into the outbox.
[[nodiscard]] QByteArray outboxTopic(notify::Channel channel);

/// The words of all messages, read once.
[[nodiscard]] const notify::MessageWords &messageWords();

} // namespace latchkey::hub
