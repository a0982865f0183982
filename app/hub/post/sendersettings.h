// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/postman.h>
#include <app/hub/notify/sendcaps.h>
#include <core/base/result.h>

#include <QJsonObject>

#include <functional>

namespace latchkey::hub {

/// What the hub sends with: for all of its organisations.
struct SenderSettings {
    std::optional<notify::SenderBook::Mail> mail; ///< none: no e-mail leaves
    std::optional<notify::SmsGateway> gateway; ///< none: no text message leaves
    notify::Reach webhookReach = notify::Reach::Public;
    bool webhookPlain = false;
    QByteArray webhookCa;
    notify::SendCaps caps;

    /// Gives the one line of a file that only we may read; an error is one sentence.
    using SecretReader = std::function<Result<Secret, QString>(const QString &path)>;
    /// `json` as docs/notifications.md has it. Passwords and tokens are in files of their own, which `read` opens. The
    /// error is one sentence that names the member.
    [[nodiscard]] static Result<SenderSettings, QString> from(const QJsonObject &json, const SecretReader &read);
    /// From a file, with the files that it names.
    [[nodiscard]] static Result<SenderSettings, QString> fromFile(const QString &path);
};

} // namespace latchkey::hub
