// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>

#include <app/hub/notify/delivery.h>
#include <app/hub/notify/mailaddress.h>
#include <core/base/result.h>
#include <core/base/secret.h>

namespace latchkey::hub::notify {

/// One e-mail to one person.
struct MailMessage {
    QByteArray id; ///< an id text (core/base/ids.h); the same at every try, so that a mailbox can tell a repeat
    QDateTime date;
    MailAddress from;
    QString fromName; ///< shown beside `from`; may be empty
    MailAddress to;
    QString subject;
    Secret text; ///< UTF-8
    Secret html; ///< UTF-8, the same words; empty: none
};

/// The message as RFC 5322 and MIME write it: ASCII, lines of CR LF, all texts encoded so that none of them can become
/// a header. BadContent: a subject or name with control characters, an empty text, more than 256 KiB.
[[nodiscard]] Result<Secret, Fault> written(const MailMessage &message);

} // namespace latchkey::hub::notify
