// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/http/message.h>
#include <app/hub/store/accountstore.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/sessionstore.h>

namespace latchkey::hub {

/// Somebody who is signed in with a browser, as the store has it at this moment.
struct SignedIn {
    store::Session session;
    store::Account account;
    store::Membership membership;
    Actor actor;
};

/// What the hub leaves with a browser. Their names begin with __Host- wherever there is TLS, so that no other host and
/// no plain connection can set them.
enum class Cookie {
    Session, ///< a login
    Pending, ///< a right password that still lacks its second step
    Device, ///< "do not ask on this device"
    Visitor, ///< of anybody: what the forms before a login are bound to
    Notice, ///< what the next page says once
    Language,
};

/// Logins of browsers: a long random word in a cookie, of which the store keeps the hash.
class Sessions {
public:
    static constexpr store::Ms Idle = store::Ms(30) * 60 * 1000; ///< without a request
    static constexpr store::Ms Life = store::Ms(12) * 3600 * 1000; ///< in all
    static constexpr store::Ms PendingLife = store::Ms(10) * 60 * 1000;
    static constexpr store::Ms StepUpLife = store::Ms(5) * 60 * 1000; ///< how long a second factor counts as fresh

    explicit Sessions(const Desk &desk) : m_desk(desk) {}

    [[nodiscard]] QByteArray nameOf(Cookie cookie) const;
    [[nodiscard]] std::optional<QByteArray> valueOf(const http::Request &request, Cookie cookie) const;
    /// The value of a Set-Cookie header. `life` in ms; 0: until the browser is closed; less: it goes now.
    [[nodiscard]] QByteArray setting(Cookie cookie, const QByteArray &value, store::Ms life = 0) const;

    /// Whoever the request's cookie belongs to; nobody where its time is over, the account is closed, or it belongs to
    /// the organisation no more. Notes the use, to the minute.
    [[nodiscard]] Result<std::optional<SignedIn>, store::Fault> find(const http::Request &request);
    /// Begins one; the word is for the cookie. `session` with all but hash and times.
    [[nodiscard]] Result<QByteArray, store::Fault> begin(store::Transaction &transaction, store::Session session,
                                                         store::Ms life);
    /// Goes on under a new word, as in another organisation, where a form of the one before it is none of this one: neither
    /// its time nor its second factor begins anew, and what it kept for pages is forgotten. Refused where it is over.
    [[nodiscard]] Result<QByteArray, store::Fault> move(store::Transaction &transaction, const store::Session &session,
                                                        const QString &org);
    /// A session of another kind ("pending", "device") by its cookie.
    [[nodiscard]] Result<std::optional<store::Session>, store::Fault> other(const http::Request &request,
                                                                            Cookie cookie);

    /// What every form and unsafe call of a session carries: nobody who does not know the cookie can make it.
    [[nodiscard]] QByteArray csrfOf(const QByteArray &sessionHash) const;
    [[nodiscard]] bool isCsrf(const QByteArray &sessionHash, const QByteArray &sent) const;
    [[nodiscard]] static bool isSteppedUp(const store::Session &session, store::Ms now);
    /// Browsers say where a request comes from; whatever another site sent is none of ours.
    [[nodiscard]] static bool isFromElsewhere(const http::Request &request);

private:
    [[nodiscard]] Result<std::optional<SignedIn>, store::Fault> whose(const store::Session &session);

    const Desk &m_desk;
};

} // namespace latchkey::hub
