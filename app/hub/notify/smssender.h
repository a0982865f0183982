// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QVector>

#include <app/hub/notify/delivery.h>
#include <app/hub/notify/peeraddress.h>
#include <app/hub/notify/phonenumber.h>
#include <core/base/secret.h>

#include <stop_token>

namespace latchkey::hub::notify {

/// A service that takes text messages by HTTP. What it wants is written with {to} (+4917...), {digits} (4917...),
/// {text}, {from}, {id} and {token}, each of which is escaped as its place asks for.
struct SmsGateway {
    enum class Method { Post, Put, Get };
    enum class Body { Form, Json }; ///< how values in `body` are escaped, and the Content-Type
    struct Header {
        QByteArray name;
        QByteArray value;
    };
    QString url; ///< its host is fixed: placeholders may stand only behind it
    Method method = Method::Post;
    Body kind = Body::Form;
    QByteArray body;
    QVector<Header> headers;
    QString user; ///< HTTP Basic; empty: none
    Secret password;
    Secret token; ///< for {token}
    QString from; ///< for {from}
    Reach reach = Reach::Public;
    bool plainHttp = false; ///< http:// is allowed: numbers and codes travel in the clear
    int mostParts = 4; ///< a longer text is refused; each part is paid for
    QByteArray caFile;
    std::chrono::milliseconds deadline{15'000};

    /// Twilio's form: POST /2010-04-01/Accounts/{sid}/Messages.json with To, Body and From, or MessagingServiceSid
    /// where `from` begins with MG. Other services speak it too, at their own `base`.
    [[nodiscard]] static SmsGateway twilio(const QString &account, const Secret &token, const QString &from,
                                           const QString &base = QStringLiteral("https://api.twilio.com"));
};

/// Hands one text message to a gateway. Blocks its thread until the outcome is known, at most for the deadline.
class SmsSender {
public:
    struct Message {
        QByteArray id; ///< for {id}
        PhoneNumber to;
        Secret text; ///< UTF-8
    };
    [[nodiscard]] static Outcome send(const SmsGateway &gateway, const Message &message,
                                      const std::stop_token &stop = {});
};

} // namespace latchkey::hub::notify
