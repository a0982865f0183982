// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QVector>

#include <app/hub/notify/delivery.h>
#include <app/hub/notify/peeraddress.h>
#include <app/hub/notify/webhooksecret.h>

#include <stop_token>

namespace latchkey::hub::notify {

/// Where an organisation wants its events to be posted.
struct WebhookTarget {
    QString url;
    QVector<WebhookSecret> secrets; ///< one, or two while a new one comes into use: each signs
    Reach reach = Reach::Public;
    bool plainHttp = false; ///< http:// is allowed
    QByteArray caFile;
    std::chrono::milliseconds deadline{15'000};
};

/// Posts one event to one receiver, in the form of Standard Webhooks 1.0. Blocks its thread until the outcome is
/// known, at most for the deadline.
class WebhookSender {
public:
    static constexpr qsizetype MostBody = 65'536;

    struct Message {
        QByteArray id; ///< an id text; the same at every try, so that a receiver can tell a repeat
        QDateTime at; ///< of this try, UTC
        Secret body; ///< JSON
    };
    /// GiveUp with Fault::Gone: the receiver wants no more, the webhook is to be switched off.
    [[nodiscard]] static Outcome send(const WebhookTarget &target, const Message &message,
                                      const std::stop_token &stop = {});
};

} // namespace latchkey::hub::notify
