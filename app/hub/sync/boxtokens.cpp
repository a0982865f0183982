// SPDX-License-Identifier: Apache-2.0
#include "boxtokens.h"

#include <app/hub/store/boxstore.h>

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QString NoncePlace = u"box-nonce"_s;
const QString TokenPlace = u"box-token"_s;
constexpr qsizetype MostAssertion = 2000;
constexpr qsizetype MostSpent = 100000;

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text, Url | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

/// The parts of a compact JWS (RFC 7515): header.payload.signature.
struct Assertion {
    QByteArray signedText;
    QJsonObject payload;
    QByteArray signature;
};

std::optional<Assertion> assertionFrom(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    if (text.size() > MostAssertion || parts.size() != 3)
        return std::nullopt;
    const auto header = decoded(parts[0]);
    const auto payload = decoded(parts[1]);
    const auto signature = decoded(parts[2]);
    if (!header || !payload || !signature || signature->size() != sync::SignatureBytes)
        return std::nullopt;
    // Only what we make ourselves: whoever could choose the algorithm could choose none.
    if (QJsonDocument::fromJson(*header).object().value(u"alg"_s).toString() != u"EdDSA"_s)
        return std::nullopt;
    return Assertion{parts[0] + '.' + parts[1], QJsonDocument::fromJson(*payload).object(), *signature};
}

QByteArray fingerprint(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256).left(12).toHex();
}

} // namespace

QByteArray BoxTokens::sealed(const QByteArray &words, const QString &place) const
{
    QByteArray copy = words;
    const QByteArray tag = m_house.secrets.tagOf(Secret::takeFrom(copy), place);
    return words.toBase64(Url) + '.' + tag.toBase64(Url);
}

std::optional<QByteArray> BoxTokens::opened(const QByteArray &text, const QString &place) const
{
    const QList<QByteArray> parts = text.split('.');
    const auto words = parts.size() == 2 ? decoded(parts[0]) : std::nullopt;
    if (!words || sealed(*words, place).size() != text.size())
        return std::nullopt;
    QByteArray expected = sealed(*words, place);
    QByteArray given = text;
    const bool same = Secret::takeFrom(expected) == Secret::takeFrom(given);
    return same ? words : std::nullopt;
}

QByteArray BoxTokens::newNonce()
{
    const qint64 until = m_house.clock.now().addSecs(NonceLife.count()).toSecsSinceEpoch();
    return sealed(QByteArray::number(until) + ' ' + m_house.random.bytes(12).toHex(), NoncePlace);
}

bool BoxTokens::spend(const QByteArray &nonce)
{
    const auto words = opened(nonce, NoncePlace);
    const qint64 now = m_house.clock.now().toSecsSinceEpoch();
    const qint64 until = words ? words->split(' ').first().toLongLong() : 0;
    if (until < now || until > now + NonceLife.count())
        return false;
    const std::lock_guard lock(m_mutex);
    if (m_spent.size() >= MostSpent)
        m_spent.removeIf([now](const QHash<QByteArray, qint64>::iterator &it) { return it.value() < now; });
    if (m_spent.contains(nonce) || m_spent.size() >= MostSpent)
        return false;
    m_spent.insert(nonce, until);
    return true;
}

Result<Secret, BoxTokens::Refusal> BoxTokens::exchange(const Desk &desk, const QByteArray &assertion)
{
    const auto parts = assertionFrom(assertion);
    if (!parts)
        return Refusal::Malformed;
    const QString box = parts->payload.value(u"iss"_s).toString();
    const auto found = store::BoxStore(desk.database).get(box);
    if (!found || !*found || !(*found)->isPaired() || parts->payload.value(u"sub"_s).toString() != box)
        return Refusal::WrongBox;
    const QByteArray &key = (*found)->publicKey;
    if (!m_house.identity.authority->verify(parts->signedText, parts->signature, key))
        return Refusal::WrongSignature;
    if (!spend(parts->payload.value(u"nonce"_s).toString().toLatin1()))
        return Refusal::UnknownNonce;
    const qint64 until = m_house.clock.now().addSecs(TokenLife.count()).toSecsSinceEpoch();
    QByteArray token = sealed(QByteArray::number(until) + ' ' + fingerprint(key) + ' ' + box.toUtf8(), TokenPlace);
    return Secret::takeFrom(token);
}

Result<std::shared_ptr<const BoxCaller>, store::Fault> BoxTokens::admit(const Desk &desk,
                                                                        const QByteArray &bearer) const
{
    using Nobody = std::shared_ptr<const BoxCaller>;
    const auto words = opened(bearer, TokenPlace);
    const QList<QByteArray> parts = words ? words->split(' ') : QList<QByteArray>();
    if (parts.size() != 3 || parts[0].toLongLong() < m_house.clock.now().toSecsSinceEpoch())
        return Nobody();
    const auto found = store::BoxStore(desk.database).get(QString::fromUtf8(parts[2]));
    if (!found)
        return found.error();
    if (!*found || fingerprint((*found)->publicKey) != parts[1])
        return Nobody();
    return std::make_shared<const BoxCaller>((*found)->id, (*found)->org);
}

} // namespace latchkey::hub
