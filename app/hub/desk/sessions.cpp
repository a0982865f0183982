// SPDX-License-Identifier: Apache-2.0
#include "sessions.h"

#include "memberrights.h"

#include <app/hub/accounts/tokens.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;
using store::Ms;

constexpr Ms UseStep = 60'000;

QString kindOf(Cookie cookie)
{
    switch (cookie) {
    case Cookie::Pending: return u"pending"_s;
    case Cookie::Device: return u"device"_s;
    default: return u"login"_s;
    }
}

} // namespace

QByteArray Sessions::nameOf(Cookie cookie) const
{
    const QByteArray prefix = m_desk.house.identity.plainHttp ? "latchkey" : "__Host-latchkey";
    switch (cookie) {
    case Cookie::Session: return prefix;
    case Cookie::Pending: return prefix + "-step";
    case Cookie::Device: return prefix + "-device";
    case Cookie::Visitor: return prefix + "-visitor";
    case Cookie::Notice: return prefix + "-notice";
    case Cookie::Language: return prefix + "-language";
    }
    return prefix;
}

std::optional<QByteArray> Sessions::valueOf(const http::Request &request, Cookie cookie) const
{
    return request.cookie(nameOf(cookie));
}

QByteArray Sessions::setting(Cookie cookie, const QByteArray &value, Ms life) const
{
    QByteArray text = nameOf(cookie) + '=' + value + "; Path=/; HttpOnly; SameSite=Lax";
    if (!m_desk.house.identity.plainHttp)
        text += "; Secure";
    if (life != 0)
        text += "; Max-Age=" + QByteArray::number(qMax(Ms(0), life / 1000));
    return text;
}

Result<std::optional<SignedIn>, Fault> Sessions::find(const http::Request &request)
{
    const auto word = valueOf(request, Cookie::Session);
    const auto hash = word ? hashOfToken(*word) : std::nullopt;
    if (!hash)
        return std::optional<SignedIn>();
    const Ms now = m_desk.now();
    const auto session = store::SessionStore(m_desk.database).get(*hash, u"login"_s, now);
    if (!session)
        return session.error();
    if (!*session)
        return std::optional<SignedIn>();
    auto found = whose(**session);
    if (found && *found && now - (*session)->seenAt >= UseStep) {
        const Ms end = qMin((*session)->createdAt + Life, now + Idle);
        // A use that could not be noted ends the session sooner, and no more.
        (void)m_desk.database.transact([&](store::Transaction &transaction) {
            return store::SessionStore(m_desk.database).touch(transaction, *hash, now, end);
        });
    }
    return found;
}

Result<std::optional<SignedIn>, Fault> Sessions::whose(const store::Session &session)
{
    const auto account = store::AccountStore(m_desk.database).get(session.account);
    if (!account)
        return account.error();
    const auto membership = store::MembershipStore(m_desk.database).get(session.account, session.org);
    if (!membership)
        return membership.error();
    if (!*account || !*membership)
        return std::optional<SignedIn>();
    const Actor actor{session.org,
                      session.account,
                      (*membership)->person,
                      u"account:"_s + session.account,
                      rightsOf(**membership),
                      isSteppedUp(session, m_desk.now())};
    return std::optional(SignedIn{session, **account, **membership, actor});
}

Result<QByteArray, Fault> Sessions::begin(store::Transaction &transaction, store::Session session, Ms life)
{
    const Token token = newToken(m_desk.house.random, tokenprefix::Session);
    const Ms now = m_desk.now();
    session.hash = token.hash;
    session.createdAt = now;
    session.seenAt = now;
    session.expiresAt = now + life;
    const auto created = store::SessionStore(m_desk.database).create(transaction, session);
    if (!created)
        return created.error();
    return token.word;
}

Result<QByteArray, Fault> Sessions::move(store::Transaction &transaction, const store::Session &session,
                                         const QString &org)
{
    store::SessionStore sessions(m_desk.database);
    const auto gone = sessions.remove(transaction, session.hash);
    if (!gone)
        return gone.error();
    if (!*gone)
        return Fault::Refused;
    const Token token = newToken(m_desk.house.random, tokenprefix::Session);
    store::Session moved = session;
    moved.hash = token.hash;
    moved.org = org;
    moved.seenAt = m_desk.now();
    moved.expiresAt = qMin(session.createdAt + Life, moved.seenAt + Idle);
    moved.data = {};
    const auto created = sessions.create(transaction, moved);
    if (!created)
        return created.error();
    return token.word;
}

Result<std::optional<store::Session>, Fault> Sessions::other(const http::Request &request, Cookie cookie)
{
    const auto word = valueOf(request, cookie);
    const auto hash = word ? hashOfToken(*word) : std::nullopt;
    if (!hash)
        return std::optional<store::Session>();
    return store::SessionStore(m_desk.database).get(*hash, kindOf(cookie), m_desk.now());
}

QByteArray Sessions::csrfOf(const QByteArray &sessionHash) const
{
    QByteArray bytes = sessionHash;
    const QByteArray tag = m_desk.house.secrets.tagOf(Secret::takeFrom(bytes), u"csrf"_s);
    return tag.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool Sessions::isCsrf(const QByteArray &sessionHash, const QByteArray &sent) const
{
    QByteArray right = csrfOf(sessionHash);
    QByteArray theirs = sent;
    return Secret::takeFrom(right) == Secret::takeFrom(theirs);
}

bool Sessions::isSteppedUp(const store::Session &session, Ms now)
{
    return session.steppedUpAt && now >= *session.steppedUpAt && now - *session.steppedUpAt < StepUpLife;
}

bool Sessions::isFromElsewhere(const http::Request &request)
{
    const QByteArray site = request.header("sec-fetch-site");
    return !site.isEmpty() && site != "same-origin" && site != "none";
}

} // namespace latchkey::hub
