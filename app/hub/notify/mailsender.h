// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/mailmessage.h>
#include <app/hub/notify/peeraddress.h>
#include <core/base/secret.h>

#include <chrono>
#include <stop_token>

namespace latchkey::hub::notify {

/// The mail server that an organisation's e-mail leaves through.
struct MailServer {
    enum class Security {
        StartTls, ///< asked for and insisted on
        Tls, ///< from the first byte on
        None, ///< plain text: to this machine alone, unless `plainAnywhere`
    };
    QString host;
    int port = 587;
    Security security = Security::StartTls;
    bool plainAnywhere = false;
    Reach reach = Reach::Anywhere; ///< most companies' mail servers have private addresses
    QString user; ///< empty: no login
    Secret password;
    QByteArray caFile; ///< PEM file of a company's own authorities; empty: those of the system
    std::chrono::milliseconds deadline{30'000};
};

/// Hands one message to one server. Blocks its thread until the outcome is known, at most for the server's deadline
/// and two seconds of a farewell.
class MailSender {
public:
    [[nodiscard]] static Outcome send(const MailServer &server, const MailMessage &message,
                                      const std::stop_token &stop = {});
};

} // namespace latchkey::hub::notify
