// SPDX-License-Identifier: Apache-2.0
#include "pairing.h"

#include <hal/system/checkwords.h>

#include <algorithm>

namespace latchkey::link {

namespace {

constexpr int Accepted = 202;
constexpr int Created = 201;
constexpr int Forbidden = 403;
constexpr int Gone = 410;
constexpr int TooManyRequests = 429;
constexpr int ServerErrors = 500;
constexpr qint64 MostBytes = sync::MaxRequestBytes;

HubQuestion questionOf(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    HubQuestion question{method, "/box/v1/pairings" + path, body};
    question.most = MostBytes;
    return question;
}

/// As the other end of what `SealedMail::open()` gives is read.
QByteArray bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()), secret.size()};
}

} // namespace

Pairing::Pairing(const HubAddress &address, const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_http(address)
{}

Pairing::~Pairing() { m_parts.timers.cancel(m_timer); }

void Pairing::begin(sync::PairingRequest request)
{
    request.publicKey = m_parts.signer.publicKey();
    request.sealingKey = m_parts.mail.publicKey();
    m_http.ask(questionOf("POST", {}, sync::encode(request)),
               m_guard([this](const Result<HubAnswer, LineFault> &answer) { begun(answer); }));
}

void Pairing::begun(const Result<HubAnswer, LineFault> &answer)
{
    if (!answer)
        return fail(answer.error() == LineFault::NotTrusted ? PairingFault::NotTrusted : PairingFault::Unreachable);
    if (answer->status == Forbidden)
        return fail(PairingFault::WrongCode);
    if (answer->status == TooManyRequests)
        return fail(PairingFault::TooMany);
    if (answer->status >= ServerErrors)
        return fail(PairingFault::Unreachable);
    const auto reply = sync::decode<sync::PairingReply>(answer->body);
    if (answer->status != Created || !reply)
        return fail(PairingFault::Malformed);
    m_open = {reply->deviceCode, reply->checkWords};
    m_interval = reply->interval;
    m_until = m_parts.clock.steady() + reply->expiresIn;
    Q_EMIT waiting(*reply);
    ask();
}

void Pairing::resume(const Open &open)
{
    m_open = open;
    m_until = m_parts.clock.steady() + Longest;
    ask();
}

void Pairing::ask()
{
    m_http.ask(questionOf("GET", '/' + m_open.deviceCode.toLatin1()),
               m_guard([this](const Result<HubAnswer, LineFault> &answer) { asked(answer); }));
}

void Pairing::asked(const Result<HubAnswer, LineFault> &answer)
{
    constexpr std::chrono::seconds SlowDown{5}; // RFC 8628 section 3.5
    if (!answer && answer.error() == LineFault::NotTrusted)
        return fail(PairingFault::NotTrusted);
    if (!answer || answer->status >= ServerErrors)
        return askLater(m_interval);
    if (answer->status == Accepted)
        return askLater(answer->retryAfter().value_or(m_interval));
    if (answer->status == TooManyRequests) {
        m_interval += SlowDown;
        return askLater(std::max(m_interval, answer->retryAfter().value_or(m_interval)));
    }
    if (answer->status == Gone)
        return fail(PairingFault::Expired);
    if (answer->status != 200)
        return fail(PairingFault::Malformed);
    take(answer->body);
}

void Pairing::askLater(std::chrono::seconds time)
{
    if (m_parts.clock.steady() + time > m_until)
        return fail(PairingFault::Unreachable);
    m_timer = m_parts.timers.start(time, [this] { ask(); });
}

/// Nothing is believed before the words that people compared go with the key.
void Pairing::take(const QByteArray &body)
{
    const auto adoption = sync::decode<sync::Adoption>(body);
    if (!adoption)
        return fail(PairingFault::Malformed);
    if (hal::checkWords(m_parts.signer.publicKey(), adoption->hubKey) != m_open.checkWords)
        return fail(PairingFault::WrongHub);
    const auto sealed = m_parts.mail.open(adoption->sealed);
    const auto keys = sealed ? sync::sealedKeysFrom(bytesOf(*sealed))
                             : sync::Decoded<sync::SealedKeys>(sync::Malformed{});
    if (!keys)
        return fail(PairingFault::Malformed);
    Q_EMIT adopted(*adoption, *keys);
}

void Pairing::fail(PairingFault fault)
{
    m_guard.renew();
    Q_EMIT failed(fault);
}

} // namespace latchkey::link
