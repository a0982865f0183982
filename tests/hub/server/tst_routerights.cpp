// SPDX-License-Identifier: Apache-2.0
#include "hubinside.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/api/resources.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/commandstore.h>
#include <app/hub/sync/boxtokens.h>
#include <app/hub/sync/ingest.h>
#include <core/journal/chain.h>
#include <core/journal/record.h>
#include <hal/system/sodiumheadsigner.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using http::Access;
using http::Proof;
using http::Response;
using http::Route;
using tests::HubInside;
using tests::jsonOf;

namespace {

constexpr auto Log = "0123456789abcdef0123456789abcdef";

/// One object of each kind in an organisation, and what paths name beside them.
struct Household {
    QString org;
    QHash<QString, QString> ids; ///< by kind
    QString command;
    QString sheet;
    QString token;
    QString member;
};

Secret seed()
{
    QByteArray bytes(32, 'b');
    return Secret::takeFrom(bytes);
}

Household furnish(HubInside &hub, const QString &org)
{
    Household house{org, {}, {}, {}, {}, {}};
    auto &ids = house.ids;
    const auto make = [&](const QString &kind, const QJsonObject &doc) { ids.insert(kind, hub.make(org, kind, doc)); };
    make(u"location"_s, {{u"name"_s, u"Here"_s}, {u"timeZone"_s, u"Europe/London"_s}});
    make(u"box"_s, {{u"name"_s, u"Lobby"_s}, {u"location"_s, ids[u"location"_s]}});
    make(u"group"_s, {{u"name"_s, u"Staff"_s}});
    make(u"person"_s, {{u"name"_s, u"Ada"_s}, {u"kind"_s, u"box-only"_s}, {u"groups"_s, QJsonArray{ids[u"group"_s]}}});
    make(u"keygroup"_s, {{u"name"_s, u"Rooms"_s}});
    make(u"key"_s, {{u"name"_s, u"Room 1"_s}, {u"fob"_s, u"04A1B2C3"_s}});
    make(u"fob"_s, {{u"card"_s, u"04A1B2FF"_s}});
    make(u"keycode"_s, {{u"name"_s, u"Door"_s}, {u"key"_s, ids[u"key"_s]}});
    make(u"timeshift"_s, {{u"name"_s, u"Day"_s}, {u"shifts"_s, QJsonArray()}});
    make(u"permission"_s, {{u"person"_s, ids[u"person"_s]}, {u"key"_s, ids[u"key"_s]}});
    make(u"booking"_s,
         {{u"name"_s, u"Guest"_s},
          {u"keys"_s, QJsonArray{ids[u"key"_s]}},
          {u"from"_s, u"2026-07-01T15:00"_s},
          {u"until"_s, u"2026-07-03T11:00"_s}});
    make(u"alertrule"_s,
         {{u"name"_s, u"Late"_s},
          {u"cause"_s, u"overdue"_s},
          {u"recipients"_s, QJsonArray{QJsonObject{{u"email"_s, u"ada@harbour.example"_s}}}}});
    make(u"webhook"_s, {{u"url"_s, u"https://hooks.example/x"_s}});
    const Desk &desk = hub.desk();
    const journal::Record record{1, 1, QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC), u"note"_s, {}};
    const auto taken = ingest(desk, org,
                              {ids[u"box"_s], QString::fromLatin1(Log), journal::genesisHash(), 1, {record.toBytes()}});
    house.command = u"command-"_s + org;
    const auto made = desk.database.transact([&](store::Transaction &transaction) -> Status<store::Fault> {
        store::BoxCommand command{house.command, org, ids[u"box"_s], u"identify"_s};
        command.expiresAt = desk.now() + 60000;
        store::BoxStore boxes(desk.database);
        if (const auto created = store::CommandStore(desk.database).create(transaction, command); !created)
            return created;
        const auto paired = boxes.pair(transaction, ids[u"box"_s], u"SN"_s, hal::SodiumHeadSigner(seed()).publicKey(),
                                       QByteArray(32, 's'), desk.now());
        return paired ? Status<store::Fault>(Done{}) : Status<store::Fault>(paired.error());
    });
    const QByteArray owner = hub.member(org, AccessLevel::Owner, true);
    house.member = u"a1"_s;
    const auto sheet = hub.ask(
        {"POST", "/api/v1/boxes/" + ids[u"box"_s].toUtf8() + "/emergency-sheets", owner, R"({"reason":"Power cut"})"});
    house.sheet = jsonOf(sheet).value(u"id"_s).toString();
    const auto tokens = jsonOf(hub.ask({"GET", "/api/v1/tokens", owner})).value(u"items"_s).toArray();
    house.token = tokens.first()[u"id"_s].toString();
    house.member = tokens.first()[u"account"_s].toString();
    if (!taken || !made || house.sheet.isEmpty() || house.token.isEmpty())
        qFatal("the house could not be furnished");
    return house;
}

/// The pattern with its names filled in; what is not known here gets a name that nobody has.
QByteArray pathFor(const Route &route, const Household &house, bool invented = false)
{
    QList<QByteArray> segments = route.pattern.split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        QByteArray &segment = segments[i];
        if (!segment.startsWith('{'))
            continue;
        const QByteArray name = segment.mid(1, segment.size() - 2);
        const QByteArray before = segments.at(i - 1);
        QString value = u"nobody-has-this"_s;
        for (const Resource &resource : resources()) {
            if (before == resource.plural)
                value = house.ids.value(resource.kind);
        }
        if (name == "box")
            value = house.ids.value(u"box"_s);
        else if (name == "log")
            value = QString::fromLatin1(Log);
        else if (name == "seq" || name == "bin")
            value = u"1"_s;
        else if (name == "command")
            value = house.command;
        else if (name == "sheet")
            value = house.sheet;
        else if (before == "tokens")
            value = house.token;
        else if (before == "members")
            value = house.member;
        const bool isWhole = name == "seq" || name == "bin" || name == "log";
        segment = invented && !isWhole ? QByteArray("nobody-has-this") : value.toUtf8();
    }
    return segments.join('/');
}

/// Something that passes for a body, so that the object is looked for.
QByteArray bodyFor(const Route &route)
{
    static const QHash<QByteArray, QByteArray> bodies{
        {"openBin", R"({"bin":1})"},
        {"setBin", R"({"use":"normal"})"},
        {"makeEmergencySheet", R"({"reason":"Test"})"},
        {"changeMember", R"({"rights":[]})"},
    };
    if (route.method == "GET" || route.method == "DELETE")
        return {};
    return bodies.value(route.operation, "{}");
}

/// What a box gets for its signature.
QByteArray bearerOfBox(HubInside &hub, const QString &box)
{
    static constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(Url);
    };
    const Desk &desk = hub.desk();
    BoxTokens tokens(desk.house);
    const QJsonObject claims{{u"iss"_s, box},
                             {u"sub"_s, box},
                             {u"aud"_s, desk.house.identity.publicUrl},
                             {u"nonce"_s, QString::fromLatin1(tokens.newNonce())}};
    const QByteArray text = part({{u"alg"_s, u"EdDSA"_s}}) + '.' + part(claims);
    const auto bearer = tokens.exchange(desk, text + '.' + hal::SodiumHeadSigner(seed()).sign(text).toBase64(Url));
    if (!bearer)
        qFatal("the box got no bearer");
    const auto bytes = bearer->bytes();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QByteArray nameOf(const Route &route) { return route.method + ' ' + route.pattern; }

bool takesPeople(const Route &route) { return !route.access.isOpen() && route.access.proofs().testFlag(Proof::Token); }

bool isRefusedForRights(const Response &answer)
{
    const QString code = jsonOf(answer).value(u"code"_s).toString();
    return answer.status == 401 || (answer.status == 403 && code != u"step-up-needed"_s);
}

} // namespace

class TestRouteRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void init();
    void cleanup() { m_hub.reset(); }
    void nobodyPassesWithoutAProof();
    void aProofOfAnotherSortOpensNothing();
    void eachLevelPassesWhereItsRightsDoAndNowhereElse();
    void aTokenDoesNoMoreThanItsScopesNorThanItsMaker();
    void whatBelongsToOthersIsAsIfItWereNot();
    void whatIsOnesOwnIsFound();
    void dangerousActsAskForASecondFactor();
    void everyRouteForProgramsIsInTheContract();

private:
    HubInside &hub() { return *m_hub; }
    const QVector<Route> &routes() { return m_hub->router().routes(); }
    Response tryIt(const Route &route, const QByteArray &bearer, const QByteArray &path)
    {
        return hub().ask({route.method, path, bearer, bodyFor(route)});
    }

    std::unique_ptr<HubInside> m_hub;
    Household m_own;
    Household m_foreign;
};

void TestRouteRights::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QFETCH_GLOBAL(const bool, server);
    m_hub = std::make_unique<HubInside>(server ? ScratchPostgres::shared().newDatabase() : QString());
    const QString why = m_hub->start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    m_hub->addOrg(u"o1"_s);
    m_hub->addOrg(u"o2"_s);
    m_own = furnish(*m_hub, u"o1"_s);
    m_foreign = furnish(*m_hub, u"o2"_s);
}

void TestRouteRights::nobodyPassesWithoutAProof()
{
    const Token unknown = newToken(hub().desk().house.random, tokenprefix::Personal);
    int closed = 0;
    for (const Route &route : routes()) {
        if (route.access.isOpen())
            continue;
        ++closed;
        for (const QByteArray &bearer : {QByteArray(), QByteArray("x"), unknown.word}) {
            const Response answer = tryIt(route, bearer, pathFor(route, m_own));
            const bool turnedAway = answer.status == 401 || answer.status == 303;
            QVERIFY2(turnedAway, nameOf(route) + ' ' + QByteArray::number(answer.status));
        }
    }
    QVERIFY(closed > 80);
}

void TestRouteRights::aProofOfAnotherSortOpensNothing()
{
    const QByteArray owner = hub().member(u"o1"_s, AccessLevel::Owner, true);
    const QByteArray box = bearerOfBox(hub(), m_own.ids.value(u"box"_s));
    int ofBoxes = 0;
    for (const Route &route : routes()) {
        if (route.access.isOpen())
            continue;
        const bool forBoxes = route.access.proofs().testFlag(Proof::Box);
        ofBoxes += forBoxes ? 1 : 0;
        const Response asBox = tryIt(route, box, pathFor(route, m_own, true));
        QVERIFY2((asBox.status == 401 || asBox.status == 303) == !forBoxes,
                 nameOf(route) + " as a box: " + QByteArray::number(asBox.status));
        if (takesPeople(route))
            continue;
        const Response asOwner = tryIt(route, owner, pathFor(route, m_own, true));
        QVERIFY2(asOwner.status == 401 || asOwner.status == 303,
                 nameOf(route) + " as an owner: " + QByteArray::number(asOwner.status));
    }
    QVERIFY(ofBoxes >= 4);
    // What is another box's is not there.
    const QByteArray result = R"({"state":"done"})";
    QCOMPARE(hub().ask({"PUT", "/box/v1/commands/" + m_foreign.command.toUtf8() + "/result", box, result}).status, 404);
    QCOMPARE(hub().ask({"PUT", "/box/v1/commands/" + m_own.command.toUtf8() + "/result", box, result}).status, 204);
}

void TestRouteRights::eachLevelPassesWhereItsRightsDoAndNowhereElse()
{
    for (const AccessLevel level : {AccessLevel::Person, AccessLevel::Viewer, AccessLevel::Operator,
                                    AccessLevel::Manager, AccessLevel::Admin, AccessLevel::Owner}) {
        const QByteArray bearer = hub().member(u"o1"_s, level);
        for (const Route &route : routes()) {
            if (!takesPeople(route))
                continue;
            const auto right = rightFrom(route.access.right());
            const bool may = !route.access.needsRight() || (right && rightsOf(level).testFlag(*right));
            // Nothing is there under this name, so that nothing is changed by who may.
            const Response answer = tryIt(route, bearer, pathFor(route, m_own, true));
            QVERIFY2(isRefusedForRights(answer) == !may,
                     nameOf(route) + " as " + wordFor(level).toUtf8() + ": " + QByteArray::number(answer.status));
            QVERIFY2(answer.status < 500, nameOf(route) + ' ' + answer.body);
        }
    }
}

void TestRouteRights::aTokenDoesNoMoreThanItsScopesNorThanItsMaker()
{
    const QByteArray narrow = hub().member(u"o1"_s, AccessLevel::Owner, false, Rights(Right::SeeKeys));
    const QByteArray proud = hub().member(u"o1"_s, AccessLevel::Viewer, false, rightsOf(AccessLevel::Owner));
    for (const Route &route : routes()) {
        if (!takesPeople(route) || !route.access.needsRight())
            continue;
        const auto right = rightFrom(route.access.right());
        QVERIFY2(right, nameOf(route));
        const QByteArray path = pathFor(route, m_own, true);
        QCOMPARE(isRefusedForRights(tryIt(route, narrow, path)), *right != Right::SeeKeys);
        QCOMPARE(isRefusedForRights(tryIt(route, proud, path)), !rightsOf(AccessLevel::Viewer).testFlag(*right));
    }
}

void TestRouteRights::whatBelongsToOthersIsAsIfItWereNot()
{
    const QByteArray bearer = hub().member(u"o1"_s, AccessLevel::Owner, true);
    int tried = 0;
    for (const Route &route : routes()) {
        if (!takesPeople(route) || route.access.objects() != http::Objects::Organisation)
            continue;
        const Response theirs = tryIt(route, bearer, pathFor(route, m_foreign));
        const Response nobodys = tryIt(route, bearer, pathFor(route, m_own, true));
        QVERIFY2(theirs.status >= 400, nameOf(route) + ' ' + QByteArray::number(theirs.status));
        QVERIFY2(theirs.status == nobodys.status && theirs.body == nobodys.body,
                 nameOf(route) + ' ' + theirs.body + nobodys.body);
        ++tried;
    }
    QVERIFY(tried > 50);
    // Nothing of theirs has gone or changed.
    const QByteArray others = hub().member(u"o2"_s, AccessLevel::Owner, true);
    for (const Resource &resource : resources()) {
        const QByteArray path = "/api/v1/" + resource.plural + '/' + m_foreign.ids.value(resource.kind).toUtf8();
        const Response answer = hub().ask({"GET", path, others});
        QCOMPARE(answer.status, 200);
        QCOMPARE(jsonOf(answer).value(u"version"_s).toInt(), 1);
    }
}

void TestRouteRights::whatIsOnesOwnIsFound()
{
    const QByteArray bearer = hub().member(u"o1"_s, AccessLevel::Owner, true);
    for (const Route &route : routes()) {
        const bool known = route.pattern.startsWith("/api/v1/") && route.method == "GET";
        if (!known || route.access.objects() == http::Objects::Capability || route.access.isOpen())
            continue;
        if (pathFor(route, m_own).contains("nobody-has-this"))
            continue; // of another room
        const Response answer = tryIt(route, bearer, pathFor(route, m_own));
        QVERIFY2(answer.status == 200, nameOf(route) + ' ' + QByteArray::number(answer.status) + answer.body);
    }
}

void TestRouteRights::dangerousActsAskForASecondFactor()
{
    const QByteArray plain = hub().member(u"o1"_s, AccessLevel::Owner);
    const QByteArray box = "/api/v1/boxes/" + m_own.ids.value(u"box"_s).toUtf8();
    const QVector<HubInside::Ask> dangerous{
        {"POST", box + "/open", plain, R"({"bin":1})"},
        {"POST", box + "/emergency-sheets", plain, R"({"reason":"Test"})"},
        {"POST", box + "/pairing-code", plain, "{}"},
        {"POST", box + "/let-go", plain, "{}"},
        {"POST", "/api/v1/tokens", plain, R"({"name":"Another"})"},
        {"POST", "/api/v1/members", plain, R"({"name":"Bo","email":"bo@harbour.example","role":"viewer"})"},
        {"PATCH", "/api/v1/members/" + m_own.member.toUtf8(), plain, R"({"role":"viewer"})"},
        {"DELETE", "/api/v1/members/" + m_own.member.toUtf8(), plain},
        {"PATCH", "/api/v1/organisation", plain, R"({"settings":{"pinLength":6}})"},
        {"GET", "/api/v1/export", plain},
        {"POST", "/api/v1/review/end", plain, "{}"},
    };
    for (const HubInside::Ask &ask : dangerous) {
        const Response answer = hub().ask(ask);
        QVERIFY2(answer.status == 403, ask.path + ' ' + QByteArray::number(answer.status));
        QCOMPARE(jsonOf(answer).value(u"code"_s).toString(), u"step-up-needed"_s);
    }
    const QByteArray sure = hub().member(u"o1"_s, AccessLevel::Owner, true);
    QCOMPARE(hub().ask({"PATCH", "/api/v1/organisation", sure, R"({"settings":{"pinLength":6}})"}).status, 200);
}

void TestRouteRights::everyRouteForProgramsIsInTheContract()
{
    const QJsonObject paths = jsonOf(hub().ask({"GET", "/api/openapi.json"})).value(u"paths"_s).toObject();
    for (const Route &route : routes()) {
        const bool forPrograms = route.pattern.startsWith("/api/v1/") || route.pattern.startsWith("/box/v1/");
        if (!forPrograms)
            continue;
        const QJsonObject operation = paths.value(QString::fromLatin1(route.pattern))
                                          .toObject()
                                          .value(QString::fromLatin1(route.method).toLower())
                                          .toObject();
        QVERIFY2(!operation.isEmpty(), nameOf(route));
        QVERIFY2(!operation.value(u"summary"_s).toString().isEmpty(), nameOf(route));
        // More than what may go wrong: what is answered when all is well.
        QVERIFY2(operation.value(u"responses"_s).toObject().size() > 1, nameOf(route));
        QCOMPARE(operation.value(u"security"_s).toArray().isEmpty(), route.access.isOpen());
    }
}

QTEST_GUILESS_MAIN(TestRouteRights)
#include "tst_routerights.moc"
