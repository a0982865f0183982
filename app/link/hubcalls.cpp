// SPDX-License-Identifier: Apache-2.0
#include "hubcalls.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::link {

namespace {

constexpr qsizetype MostNonce = 500;
constexpr qsizetype JtiBytes = 16;
constexpr qint64 MostToken = qint64(16) * 1024;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray part(const QJsonObject &object) { return base64(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

bool isNonceOfHub(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= MostNonce
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

/// A problem as the hub writes it, or as something between us and the hub does.
sync::WireFault faultOf(const HubAnswer &answer)
{
    using Kind = sync::WireFault::Kind;
    constexpr int BadGateway = 502;
    constexpr int GatewayTimeout = 504;
    if (const auto problem = sync::decode<sync::Problem>(answer.body)) {
        sync::WireFault fault{Kind::Problem, *problem, answer.retryAfter()};
        fault.problem.status = answer.status;
        return fault;
    }
    if (answer.status >= BadGateway && answer.status <= GatewayTimeout)
        return {Kind::Problem, {answer.status, sync::ProblemCode::Unavailable}, answer.retryAfter()};
    return {Kind::Malformed, {}, answer.retryAfter()};
}

} // namespace

HubCalls::Outcome outcomeOf(Result<HubAnswer, LineFault> result)
{
    using Kind = sync::WireFault::Kind;
    if (!result)
        return sync::WireFault{result.error() == LineFault::TooLong ? Kind::Malformed : Kind::Unreachable};
    if (result->status >= 200 && result->status < 300)
        return std::move(result).value();
    return faultOf(*result);
}

HubCalls::HubCalls(const HubAddress &address, const BoxIdentity &identity) : m_identity(identity), m_http(address) {}

std::chrono::milliseconds HubCalls::time() const { return m_identity.clock.steady() + m_identity.clock.slept(); }

bool HubCalls::hasBearer() const { return !m_bearer.isEmpty() && time() < m_goodUntil; }

void HubCalls::ask(const HubQuestion &question, const Answer &answer) { put({question, answer}); }

void HubCalls::put(const Waiting &call)
{
    if (hasBearer() && !m_renewing)
        return send(call);
    m_waiting.push_back(call);
    if (!m_renewing)
        renew();
}

void HubCalls::abort()
{
    m_guard.renew();
    m_waiting.clear();
    m_renewing = false;
    m_http.hangUp();
}

void HubCalls::send(const Waiting &call)
{
    HubQuestion question = call.question;
    question.bearer = QByteArray(reinterpret_cast<const char *>(m_bearer.bytes().data()), m_bearer.size());
    const Secret used = m_bearer;
    m_http.ask(question, m_guard([this, call, used](Result<HubAnswer, LineFault> result) {
                   constexpr int Unauthorized = 401;
                   if (!result || result->status != Unauthorized || call.again)
                       return call.answer(outcomeOf(std::move(result)));
                   // The hub may be another than it was, or have lost its keys: one new bearer is worth a try.
                   if (used == m_bearer)
                       m_bearer.wipe();
                   put({call.question, call.answer, true});
               }));
}

void HubCalls::renew()
{
    constexpr int Nonces = 2; // the first, and one in the place of one that took too long
    m_renewing = true;
    requestBearer({m_identity.box, {}}, Nonces);
}

void HubCalls::requestBearer(const sync::TokenRequest &request, int noncesLeft)
{
    HubQuestion question{"POST", "/box/v1/token", sync::encode(request)};
    question.most = MostToken;
    m_http.ask(question, m_guard([this, noncesLeft](Result<HubAnswer, LineFault> result) {
                   const QByteArray nonce = result ? result->headers.value("latchkey-nonce") : QByteArray();
                   Outcome outcome = outcomeOf(std::move(result));
                   if (outcome)
                       return granted(std::move(outcome));
                   const bool wantsNonce = outcome.error().problem.code == sync::ProblemCode::UseNonce;
                   if (wantsNonce && noncesLeft > 0 && isNonceOfHub(nonce))
                       return requestBearer({{}, assertionFor(nonce)}, noncesLeft - 1);
                   goOn(outcome.error());
               }));
}

QByteArray HubCalls::assertionFor(const QByteArray &nonce) const
{
    const QString box = m_identity.box.toString();
    const QByteArray text = part({{u"alg"_s, u"EdDSA"_s}}) + '.'
        + part({{u"iss"_s, box},
                {u"sub"_s, box},
                {u"aud"_s, m_http.address().url.toString()},
                {u"nonce"_s, QString::fromLatin1(nonce)},
                {u"jti"_s, QString::fromLatin1(m_identity.random.bytes(JtiBytes).toHex())}});
    return text + '.' + base64(m_identity.signer.sign(text));
}

void HubCalls::granted(Outcome outcome)
{
    auto reply = sync::tokenReplyFrom(std::exchange(outcome.value().body, {}));
    if (!reply)
        return goOn(sync::WireFault{sync::WireFault::Kind::Malformed});
    const std::chrono::milliseconds life = reply->expiresIn;
    m_bearer = std::move(reply.value().accessToken);
    m_goodUntil = time() + std::max<std::chrono::milliseconds>(life - Margin, life / 2);
    goOn({});
}

void HubCalls::goOn(const std::optional<sync::WireFault> &fault)
{
    m_renewing = false;
    const auto waiting = std::exchange(m_waiting, {});
    // Whoever hears the answer may end all of this.
    const auto step = m_guard([this, &fault](const Waiting &call) {
        if (fault)
            call.answer(*fault);
        else
            send(call);
    });
    for (const Waiting &call : waiting)
        step(call);
}

} // namespace latchkey::link
