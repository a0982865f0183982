// SPDX-License-Identifier: Apache-2.0
#include "boxpairing.h"

#include "boxanswers.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/hubstore.h>
#include <app/hub/store/pairingstore.h>
#include <app/hub/store/secretstore.h>
#include <app/hub/store/tallystore.h>
#include <core/keys/geometryjson.h>
#include <core/site/gridgeometry.h>
#include <core/sync/pairing.h>
#include <hal/system/checkwords.h>
#include <hal/system/sealedmail.h>

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;
using store::Transaction;

constexpr store::Ms Hour = 3'600'000;
constexpr QByteArrayView Consonants("BCDFGHJKLMNPQRSTVWXZ");

QByteArray hashOf(const QString &code) { return QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256); }

/// Until somebody says what it looks like: as many bins as it has, four in a row.
keys::Geometry plainGeometry(int bins)
{
    constexpr int Columns = 4;
    site::GridPlan plan;
    plan.columns = bins < Columns ? bins : Columns;
    plan.rows = (bins + plan.columns - 1) / plan.columns;
    keys::Geometry geometry = site::boxOfBins(plan);
    geometry.doors.remove(bins, geometry.doors.size() - bins);
    return geometry;
}

QJsonObject infoOf(const sync::PairingRequest &request)
{
    return {{u"serial"_s, request.serial},
            {u"model"_s, request.model},
            {u"firmware"_s, request.firmware},
            {u"bins"_s, request.bins}};
}

QString sealedPlace(const QString &box) { return u"box|offline-key|"_s + box; }

} // namespace

QString BoxPairing::newCode() const
{
    QString code;
    while (code.size() < 8) {
        const QByteArray drawn = m_desk.house.random.bytes(8);
        for (const char byte : drawn) {
            constexpr uchar Fair = 240; // twelve times twenty
            if (uchar(byte) < Fair && code.size() < 8)
                code += QLatin1Char(Consonants.at(uchar(byte) % Consonants.size()));
        }
    }
    return code;
}

Result<bool, Fault> BoxPairing::mayGoOn(const QString &scope, const QString &peer, int most)
{
    return m_desk.database.transact([&](Transaction &transaction) -> Result<bool, Fault> {
        const auto tally = store::TallyStore(m_desk.database).add(transaction, scope, peer, Hour, m_desk.now());
        if (!tally)
            return tally.error();
        return tally->count <= most;
    });
}

Result<QString, Fault> BoxPairing::invite(const Actor &actor, const QString &box)
{
    const QString code = newCode();
    const store::PairingInvite invite{hashOf(code), actor.org,
                                      box,          actor.words,
                                      m_desk.now(), m_desk.now() + std::chrono::milliseconds(CodeLife).count()};
    const auto kept = m_desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        store::PairingStore pairings(m_desk.database);
        if (const auto removed = pairings.removeInvites(transaction, actor.org, box); !removed)
            return removed;
        return pairings.createInvite(transaction, invite);
    });
    if (!kept)
        return kept.error();
    return code;
}

http::Response BoxPairing::ask(const http::Request &request)
{
    const auto wanted = sync::decode<sync::PairingRequest>(request.body);
    if (!wanted)
        return malformed(wanted.error().pointer);
    const auto may = mayGoOn(u"pairing"_s, request.peerGroup, AsksAnHour);
    if (!may)
        return boxProblem(may.error());
    if (!*may)
        return boxProblem(429, sync::ProblemCode::TooMany);
    const QStringList words = hal::checkWords(wanted->publicKey, m_desk.house.identity.authority->publicKey());
    const Token device = newToken(m_desk.house.random, {});
    store::Pairing pairing{device.hash, newCode(), wanted->publicKey, wanted->sealingKey, infoOf(*wanted)};
    pairing.createdAt = m_desk.now();
    pairing.expiresAt = pairing.createdAt + std::chrono::milliseconds(CodeLife).count();
    bool wrongCode = false;
    const auto kept = m_desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        store::PairingStore pairings(m_desk.database);
        wrongCode = false;
        for (int tries = 0; tries < 5; ++tries) {
            const auto created = pairings.create(transaction, pairing);
            if (!created)
                return created.error();
            if (*created)
                break;
            pairing.userCode = newCode();
        }
        if (wanted->code.isEmpty())
            return Done{};
        const auto invite = pairings.useInvite(transaction, hashOf(wanted->code), m_desk.now());
        if (!invite)
            return invite.error();
        if (!*invite) {
            wrongCode = true;
            transaction.takeBack();
            return Done{};
        }
        const auto approved = pairings.approve(transaction, device.hash, (*invite)->org, (*invite)->box,
                                               (*invite)->madeBy, m_desk.now());
        return approved ? Status<Fault>(Done{}) : Status<Fault>(approved.error());
    });
    if (!kept)
        return boxProblem(kept.error());
    if (wrongCode) {
        const auto again = mayGoOn(u"pairing-code"_s, request.peerGroup, WrongCodesAnHour);
        const bool tooMany = again && !*again;
        return tooMany ? boxProblem(429, sync::ProblemCode::TooMany) : boxProblem(403, sync::ProblemCode::Forbidden);
    }
    const QString uri = m_desk.house.identity.publicUrl + u"/pair"_s;
    const sync::PairingReply reply{QString::fromLatin1(device.word),
                                   pairing.userCode,
                                   uri,
                                   uri + u"?code="_s + pairing.userCode,
                                   CodeLife,
                                   std::chrono::seconds(3),
                                   words};
    return http::Response::json(201, sync::encode(reply));
}

http::Response BoxPairing::look(const QByteArray &deviceCode)
{
    const auto hash = hashOfToken(deviceCode);
    if (!hash)
        return boxProblem(410, sync::ProblemCode::Expired);
    const auto found = store::PairingStore(m_desk.database).get(*hash, m_desk.now());
    if (!found)
        return boxProblem(found.error());
    if (!*found || (*found)->state == u"denied"_s)
        return boxProblem(410, sync::ProblemCode::Expired);
    const store::Pairing &pairing = **found;
    if (pairing.state == u"waiting"_s)
        return http::Response::empty(202).with("Retry-After", "3");
    const auto paired = m_desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        store::BoxStore boxes(m_desk.database);
        const auto before = boxes.get(pairing.box);
        if (!before)
            return before.error();
        if (*before && (*before)->publicKey == pairing.publicKey)
            return Done{}; // it asked again: the answer got lost
        const auto done = boxes.pair(transaction, pairing.box, pairing.info.value(u"serial"_s).toString(),
                                     pairing.publicKey, pairing.sealingKey, m_desk.now());
        if (!done)
            return done.error();
        QJsonObject status = *before ? (*before)->status : QJsonObject();
        const int bins = pairing.info.value(u"bins"_s).toInt(1);
        status.insert(u"geometry"_s, keys::toJson(plainGeometry(bins)));
        status.insert(u"pairing"_s, pairing.info);
        if (const auto set = boxes.setStatus(transaction, pairing.box, status, m_desk.now()); !set)
            return set;
        store::SecretStore secrets(m_desk.database);
        if (const auto removed = secrets.removePinsOf(transaction, pairing.box); !removed)
            return removed;
        // Another key for emergency codes too: those of a box that was replaced are void.
        QByteArray drawn = m_desk.house.random.bytes(32);
        const QByteArray sealed = m_desk.house.secrets.seal(Secret::takeFrom(drawn), sealedPlace(pairing.box));
        const store::SecretName name{pairing.org, u"box"_s, pairing.box, u"offline-key"_s};
        if (const auto put = secrets.put(transaction, name, sealed, m_desk.now()); !put)
            return put;
        return store::PairingStore(m_desk.database).finish(transaction, *hash);
    });
    if (!paired)
        return boxProblem(paired.error());
    return adopted(pairing.sealingKey, pairing.org, pairing.box);
}

http::Response BoxPairing::adopted(const QByteArray &sealingKey, const QString &org, const QString &box)
{
    const auto epoch = store::HubStore(m_desk.database).epoch();
    const auto kept = store::SecretStore(m_desk.database).get({org, u"box"_s, box, u"offline-key"_s});
    const auto boxId = sync::BoxId::fromString(box);
    const auto orgId = sync::OrgId::fromString(org);
    if (!epoch || !kept || !*kept || !boxId || !orgId)
        return boxProblem(503, sync::ProblemCode::Unavailable);
    const HubSecrets &secrets = m_desk.house.secrets;
    const auto offline = secrets.unseal(**kept, sealedPlace(box));
    if (!offline)
        return boxProblem(503, sync::ProblemCode::Unavailable);
    const Secret keys = sync::encode(sync::SealedKeys{secrets.codePepper(org), secrets.codeSalt(org), *offline});
    const sync::Adoption adoption{*boxId,
                                  *orgId,
                                  m_desk.house.identity.authority->publicKey(),
                                  quint64(*epoch),
                                  hal::SealedMail::seal(keys, sealingKey),
                                  m_desk.house.identity.pins};
    return http::Response::json(200, sync::encode(adoption));
}

} // namespace latchkey::hub
