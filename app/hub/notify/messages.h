// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/messagetexts.h>
#include <app/hub/notify/messagewords.h>
#include <core/base/secret.h>

namespace latchkey::hub::notify {

/// What a message speaks of. Nothing but what its words need.
struct MessageFacts {
    QString site; ///< who writes: the name of the organisation or site
    QString box;
    QString key;
    QDateTime from;
    QDateTime until;
    QDateTime at; ///< when it happened
    std::chrono::minutes life{0}; ///< of the code or link
    Secret secret; ///< the code as it is to be read, or the link
};

/// For whom a message is written.
struct Reader {
    Channel channel = Channel::Mail;
    QString language;
    QTimeZone zone = QTimeZone::utc();
};

/// A message that is ready for the outbox.
struct Letter {
    QString subject; ///< of an e-mail; never holds the code
    Secret text;
    Secret html; ///< of an e-mail
};

/// Writes the messages, in plain words and in the reader's language.
class Messages {
public:
    explicit Messages(const MessageWords &words) : m_words(words) {}

    [[nodiscard]] Letter write(MessageKind kind, const MessageFacts &facts, const Reader &reader) const;
    /// `site` is the name of the organisation or site.
    [[nodiscard]] Letter write(const AlertNotice &notice, const QString &site, const Reader &reader) const;

private:
    const MessageWords &m_words;
};

} // namespace latchkey::hub::notify
