// SPDX-License-Identifier: Apache-2.0
#include "pencilbox.h"

#include <core/journal/chain.h>
#include <core/sync/pairing.h>

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

namespace {

constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Secret seedOf(char letter)
{
    QByteArray bytes(32, letter);
    return Secret::takeFrom(bytes);
}

QByteArray part(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(Url);
}

} // namespace

PencilBox::PencilBox(HubProcess &process, char seed)
    : hub(process),
      signer(seedOf(seed)),
      mail(seedOf(char(seed + 64))),
      log(QString::fromLatin1(QByteArray(16, seed).toHex())),
      clock(QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC))
{}

int PencilBox::pair(const QString &code, int bins)
{
    const sync::PairingRequest request{
        signer.publicKey(), mail.publicKey(), u"SN-1"_s, u"pencil"_s, u"1"_s, bins, code};
    const auto asked = hub.ask({"POST", "/box/v1/pairings", sync::encode(request)});
    if (asked.status != 201)
        return asked.status;
    const auto reply = sync::decode<sync::PairingReply>(asked.body);
    words = reply->checkWords;
    const auto answer = hub.ask({"GET", "/box/v1/pairings/" + reply->deviceCode.toLatin1()});
    if (answer.status != 200)
        return answer.status;
    const auto adoption = sync::decode<sync::Adoption>(answer.body);
    id = adoption->box.toString();
    org = adoption->org.toString();
    hubKey = adoption->hubKey;
    return mail.open(adoption->sealed) ? 200 : 0;
}

QByteArray PencilBox::assertion(const QByteArray &forNonce) const
{
    const QByteArray text = part({{u"alg"_s, u"EdDSA"_s}}) + '.'
        + part({{u"iss"_s, id}, {u"sub"_s, id}, {u"aud"_s, hub.url()}, {u"nonce"_s, QString::fromLatin1(forNonce)}});
    return text + '.' + signer.sign(text).toBase64(Url);
}

bool PencilBox::signIn()
{
    sync::TokenRequest request{sync::BoxId::fromString(id)};
    const auto first = hub.ask({"POST", "/box/v1/token", sync::encode(request)});
    request.assertion = assertion(first.headers.value("latchkey-nonce"));
    const auto answer = hub.ask({"POST", "/box/v1/token", sync::encode(request)});
    bearer = jsonOf(answer).value(u"access_token"_s).toString().toLatin1();
    return answer.status == 200 && !bearer.isEmpty();
}

link::HubAnswer PencilBox::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return hub.ask({method, path, body, bearer});
}

link::HubAnswer PencilBox::session()
{
    const journal::Head head{quint64(records.size()), hashes.isEmpty() ? journal::genesisHash() : hashes.last()};
    const sync::SessionRequest request{
        {},    *sync::LogId::fromString(log), head, {}, QDateTime::currentDateTimeUtc(), {}, u"1"_s, ClockDoubt::None,
        u"1"_s};
    return ask("POST", "/box/v1/session", sync::encode(request));
}

link::HubAnswer PencilBox::pull(const QByteArray &cursor, int limit, int wait)
{
    nonce = QUuid::createUuid().toByteArray(QUuid::Id128);
    const sync::ChangesQuery query{cursor, limit, std::chrono::seconds(wait), nonce};
    return ask("GET", "/box/v1/changes?" + sync::toQuery(query));
}

std::optional<sync::Page> PencilBox::pageOf(const link::HubAnswer &answer) const
{
    const auto page = sync::decode<sync::SignedPage>(answer.body);
    if (answer.status != 200 || !page)
        return std::nullopt;
    const QByteArray message = sync::signedBytes(*sync::BoxId::fromString(id), nonce, page->page);
    if (!signer.verify(message, page->signature, hubKey))
        return std::nullopt;
    const auto decoded = sync::decode<sync::Page>(page->page);
    return decoded ? std::optional(decoded.value()) : std::nullopt;
}

quint64 PencilBox::write(const QString &type, const QJsonObject &body)
{
    clock = clock.addSecs(1);
    const quint64 n = quint64(records.size()) + 1;
    const journal::Record record{n, 1, clock, type, body};
    const QByteArray bytes = record.toBytes();
    hashes.append(journal::chainHash(hashes.isEmpty() ? journal::genesisHash() : hashes.last(), n, bytes));
    records.append(bytes);
    return n;
}

link::HubAnswer PencilBox::push(quint64 first)
{
    const QByteArray previous = first == 1 ? journal::genesisHash() : hashes.at(qsizetype(first) - 2);
    const sync::EntryBatch batch{previous, first, records.mid(qsizetype(first) - 1)};
    return ask("POST", "/box/v1/journals/" + log.toLatin1() + "/entries", sync::encode(batch));
}

} // namespace latchkey::tests
