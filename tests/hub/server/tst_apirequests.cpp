// SPDX-License-Identifier: Apache-2.0
#include "hubinside.h"

#include <app/hub/api/keymap.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/commandstore.h>
#include <app/hub/store/feedstore.h>
#include <core/keys/geometryjson.h>
#include <core/site/gridgeometry.h>
#include <tests/hub/store/scratchpostgres.h>

#include <QJsonArray>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using http::Response;
using tests::HubInside;
using tests::jsonOf;

namespace {

/// What a box of four bins looks like.
QJsonObject fourBins()
{
    site::GridPlan plan;
    plan.columns = 4;
    plan.rows = 1;
    return keys::toJson(site::boxOfBins(plan));
}

} // namespace

class TestApiRequests : public QObject {
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
    void whatIsMalformedIsRefusedWithACode_data();
    void whatIsMalformedIsRefusedWithACode();
    void aRequestThatIsSentAgainIsDoneOnce();
    void aKeyOfAnotherRequestIsRefused();
    void keysOfOneAreNoKeysOfAnother();
    void aTokenIsShownOnceAndEndsAtOnce();
    void nobodyGivesRightsThatTheyDoNotHave();
    void anOrganisationKeepsItsLastOwner();
    void aBinIsNotOpenedWhileTheBoxIsAway();
    void theStreamTellsOfAChange();
    void aDecisionIsExplainedForHubAndBox();
    void aGuestTakesNothingWhereTheBoxWasNotHeardForTooLong();
    void settingsOfTheOrganisationReachEveryBox();

private:
    HubInside &hub() { return *m_hub; }
    Response post(const QByteArray &path, const QByteArray &body, const QByteArray &key = {})
    {
        http::Pairs headers;
        if (!key.isEmpty())
            headers.append({"idempotency-key", key});
        return hub().ask({"POST", path, m_owner, body, "application/json", headers});
    }
    [[nodiscard]] qint64 count(const QString &kind)
    {
        return store::EntityStore(hub().desk().database).count(u"o1"_s, kind).value();
    }
    static QString codeOf(const Response &answer) { return jsonOf(answer).value(u"code"_s).toString(); }
    [[nodiscard]] QString newBox()
    {
        const QString location = hub().make(u"o1"_s, u"location"_s,
                                            {{u"name"_s, u"Here"_s}, {u"timeZone"_s, u"Europe/London"_s}});
        return hub().make(u"o1"_s, u"box"_s, {{u"name"_s, u"Lobby"_s}, {u"location"_s, location}});
    }
    /// Paired, with four bins, and heard `ago` milliseconds ago.
    void pair(const QString &box, store::Ms ago);
    /// As if the box had taken in all there is.
    void acknowledgeAll(const QString &box);

    std::unique_ptr<HubInside> m_hub;
    QByteArray m_owner;
};

void TestApiRequests::acknowledgeAll(const QString &box)
{
    store::Database &database = hub().desk().database;
    store::FeedStore feeds(database, hub().desk().house.random);
    const auto page = database.snapshot(
        [&](store::Snapshot &snapshot) { return feeds.page(snapshot, box, std::nullopt, 1000); });
    QVERIFY(page && !page->hasMore);
    const auto acknowledged = database.transact(
        [&](store::Transaction &t) { return feeds.acknowledge(t, box, page->next, hub().desk().now()); });
    QVERIFY(acknowledged && *acknowledged);
}

void TestApiRequests::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QFETCH_GLOBAL(const bool, server);
    m_hub = std::make_unique<HubInside>(server ? ScratchPostgres::shared().newDatabase() : QString());
    const QString why = m_hub->start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    m_hub->addOrg(u"o1"_s);
    m_owner = m_hub->member(u"o1"_s, AccessLevel::Owner, true);
}

void TestApiRequests::pair(const QString &box, store::Ms ago)
{
    const Desk &desk = hub().desk();
    const auto done = desk.database.transact([&](store::Transaction &transaction) -> Status<store::Fault> {
        store::BoxStore boxes(desk.database);
        const auto paired = boxes.pair(transaction, box, u"SN"_s, QByteArray(32, 'p'), QByteArray(32, 's'), desk.now());
        if (!paired)
            return paired.error();
        return boxes.noteContacts(transaction, {{box, desk.now() - ago, {}}});
    });
    QVERIFY(done);
}

void TestApiRequests::whatIsMalformedIsRefusedWithACode_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto add = [](const char *name, const char *method, const char *path, const QByteArray &body, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << body << status;
    };
    add("no JSON", "POST", "/api/v1/people", "[1", 400);
    add("an array", "POST", "/api/v1/people", "[]", 400);
    add("twice", "POST", "/api/v1/people", R"({"name":"A","name":"B"})", 400);
    add("deep", "POST", "/api/v1/people", QByteArray(R"({"a":)").repeated(40) + "1" + QByteArray(40, '}'), 400);
    add("wrong type", "POST", "/api/v1/tokens", R"({"name":7})", 422);
    add("unknown member", "POST", "/api/v1/decisions", R"({"box":"b","person":"p","key":"k","sesame":1})", 422);
    add("unknown right", "POST", "/api/v1/tokens", R"({"name":"T","rights":["fly"]})", 422);
    add("unknown filter", "GET", "/api/v1/events?colour=red", {}, 400);
    add("filter twice", "GET", "/api/v1/events?limit=1&limit=2", {}, 400);
    add("limit", "GET", "/api/v1/events?limit=100000", {}, 400);
    add("page", "GET", "/api/v1/events?pageToken=nonsense", {}, 400);
    add("moment", "GET", "/api/v1/events?from=yesterday-at-about-noon", {}, 400);
    add("audit", "GET", "/api/v1/audit?before=-1", {}, 400);
    add("no such path", "GET", "/api/v1/sesame", {}, 404);
    add("an id with a slash in it", "GET", "/api/v1/people/a%2Fb", {}, 404);
    add("a very long id", "GET", "/api/v1/people/" + QByteArray(5000, 'a'), {}, 404);
    add("SQL", "GET", "/api/v1/people/x'%20OR%20'1'%3D'1", {}, 404);
}

void TestApiRequests::whatIsMalformedIsRefusedWithACode()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const Response answer = hub().ask({method, path, m_owner, body});
    QVERIFY2(answer.status == status, QByteArray::number(answer.status) + answer.body);
    QVERIFY(!codeOf(answer).isEmpty());
    const bool isProblem = std::any_of(answer.headers.cbegin(), answer.headers.cend(), [](const auto &header) {
        return header.first.toLower() == "content-type" && header.second.startsWith("application/problem+json");
    });
    QVERIFY(isProblem);
}

void TestApiRequests::aRequestThatIsSentAgainIsDoneOnce()
{
    const Response first = post("/api/v1/groups", R"({"name":"Staff"})", "key-of-mine-1");
    QCOMPARE(first.status, 201);
    const Response second = post("/api/v1/groups", R"({"name":"Staff"})", "key-of-mine-1");
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body, first.body);
    QCOMPARE(count(u"group"_s), 1);
    // A secret that is shown once is shown to the same request again, and rests sealed.
    const Response token = post("/api/v1/tokens", R"({"name":"Till"})", "key-of-mine-2");
    QCOMPARE(post("/api/v1/tokens", R"({"name":"Till"})", "key-of-mine-2").body, token.body);
    const Response wrong = post("/api/v1/groups", "{}", "key-of-mine-3");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(post("/api/v1/groups", "{}", "key-of-mine-3").status, 422);
    QCOMPARE(post("/api/v1/groups", R"({"name":"Late"})", "short").status, 400);
}

void TestApiRequests::aKeyOfAnotherRequestIsRefused()
{
    QCOMPARE(post("/api/v1/groups", R"({"name":"Staff"})", "key-of-mine-1").status, 201);
    const Response other = post("/api/v1/groups", R"({"name":"Crew"})", "key-of-mine-1");
    QCOMPARE(other.status, 422);
    QCOMPARE(codeOf(other), u"key-used"_s);
    QCOMPARE(count(u"group"_s), 1);
}

void TestApiRequests::keysOfOneAreNoKeysOfAnother()
{
    QCOMPARE(post("/api/v1/groups", R"({"name":"Staff"})", "key-of-mine-1").status, 201);
    m_hub->addOrg(u"o2"_s);
    m_owner = m_hub->member(u"o2"_s, AccessLevel::Owner, true);
    const Response theirs = post("/api/v1/groups", R"({"name":"Crew"})", "key-of-mine-1");
    QCOMPARE(theirs.status, 201);
    QCOMPARE(jsonOf(theirs).value(u"name"_s).toString(), u"Crew"_s);
}

void TestApiRequests::aTokenIsShownOnceAndEndsAtOnce()
{
    const Response made = post("/api/v1/tokens", R"({"name":"Till","rights":["see-keys"]})");
    QCOMPARE(made.status, 201);
    const QByteArray word = jsonOf(made).value(u"token"_s).toString().toLatin1();
    QVERIFY(word.startsWith("lk_pat_"));
    QVERIFY(!hub().ask({"GET", "/api/v1/tokens", m_owner}).body.contains(word));
    QCOMPARE(hub().ask({"GET", "/api/v1/keys", word}).status, 200);
    QCOMPARE(hub().ask({"GET", "/api/v1/people", word}).status, 403);
    const QByteArray id = jsonOf(made).value(u"id"_s).toString().toLatin1();
    QCOMPARE(hub().ask({"DELETE", "/api/v1/tokens/" + id, m_owner}).status, 204);
    QCOMPARE(hub().ask({"GET", "/api/v1/keys", word}).status, 401);
    // Others see their own alone.
    const QByteArray viewer = hub().member(u"o1"_s, AccessLevel::Viewer, true);
    QCOMPARE(jsonOf(hub().ask({"GET", "/api/v1/tokens", viewer})).value(u"items"_s).toArray().size(), 1);
    QCOMPARE(hub().ask({"DELETE", "/api/v1/tokens/" + id, viewer}).status, 404);
}

void TestApiRequests::nobodyGivesRightsThatTheyDoNotHave()
{
    const QByteArray admin = hub().member(u"o1"_s, AccessLevel::Admin, true);
    const auto ask = [&](const QByteArray &method, const QByteArray &path, const QByteArray &body) {
        return hub().ask({method, path, admin, body}).status;
    };
    QCOMPARE(ask("POST", "/api/v1/tokens", R"({"name":"T","rights":["manage-security"]})"), 403);
    QCOMPARE(ask("POST", "/api/v1/members", R"({"name":"Bo","email":"bo@h.example","role":"owner"})"), 403);
    QCOMPARE(ask("POST", "/api/v1/members",
                 R"({"name":"Bo","email":"bo@h.example","role":"viewer","rights":["manage-security"]})"),
             403);
    QCOMPARE(ask("POST", "/api/v1/members", R"({"name":"Bo","email":"bo@h.example","role":"manager"})"), 201);
    QCOMPARE(ask("POST", "/api/v1/members", R"({"name":"Bo","email":"BO@h.example","role":"manager"})"), 409);
    const QByteArray owner = jsonOf(hub().ask({"GET", "/api/v1/me", m_owner}))
                                 .value(u"account"_s)
                                 .toString()
                                 .toLatin1();
    QCOMPARE(ask("PATCH", "/api/v1/members/" + owner, R"({"role":"viewer"})"), 403);
    QCOMPARE(ask("DELETE", "/api/v1/members/" + owner, {}), 403);
}

void TestApiRequests::anOrganisationKeepsItsLastOwner()
{
    const QByteArray self = jsonOf(hub().ask({"GET", "/api/v1/me", m_owner})).value(u"account"_s).toString().toLatin1();
    const Response left = hub().ask({"DELETE", "/api/v1/members/" + self, m_owner});
    QCOMPARE(left.status, 409);
    QCOMPARE(codeOf(left), u"last-owner"_s);
    QCOMPARE(hub().ask({"PATCH", "/api/v1/members/" + self, m_owner, R"({"role":"admin"})"}).status, 409);
    (void)hub().member(u"o1"_s, AccessLevel::Owner);
    QCOMPARE(hub().ask({"PATCH", "/api/v1/members/" + self, m_owner, R"({"role":"admin"})"}).status, 200);
}

void TestApiRequests::aBinIsNotOpenedWhileTheBoxIsAway()
{
    const QString box = newBox();
    const QByteArray path = "/api/v1/boxes/" + box.toUtf8() + "/open";
    pair(box, 600'000);
    QCOMPARE(post(path, R"({"bin":1})").status, 404); // nobody knows of any bins yet
    const Desk &desk = hub().desk();
    const auto told = desk.database.transact([&](store::Transaction &transaction) {
        return store::BoxStore(desk.database)
            .setStatus(transaction, box, {{u"geometry"_s, fourBins()}}, desk.now() - 600'000);
    });
    QVERIFY(told);
    const Response away = post(path, R"({"bin":1})");
    QCOMPARE(away.status, 409);
    QCOMPARE(codeOf(away), u"box-offline"_s);
    QCOMPARE(store::CommandStore(desk.database).list(u"o1"_s, box, 10)->size(), 0);
    // It was heard just now, but does not take it: the command is taken back, and found by nobody later.
    pair(box, 1000);
    const Response silent = post(path, R"({"bin":1})");
    QCOMPARE(silent.status, 409);
    const auto handed = desk.database.transact([&](store::Transaction &transaction) {
        return store::CommandStore(desk.database).handOut(transaction, box, u"nonce"_s, 10, desk.now());
    });
    QVERIFY(handed && handed->isEmpty());
    QCOMPARE(post(path, R"({"bin":5})").status, 404);
}

void TestApiRequests::theStreamTellsOfAChange()
{
    http::Request request;
    request.id = "s";
    request.method = "GET";
    request.path = "/api/v1/keymap/stream";
    request.segments = {"api", "v1", "keymap", "stream"};
    request.headers = {{"authorization", "Bearer " + m_owner}};
    auto outcome = hub().router().handle(request, {0, false});
    auto *stream = std::get_if<http::Stream>(&outcome);
    QVERIFY(stream);
    QCOMPARE(stream->topic, orgTopic(u"o1"_s));
    QVERIFY(stream->next()->startsWith("event: keymap\n"));
    QVERIFY(stream->next()->startsWith("event: alive\n"));
    const QString key = hub().make(u"o1"_s, u"key"_s, {{u"name"_s, u"Room 1"_s}, {u"fob"_s, u"04A1B2C3"_s}});
    const auto news = stream->next();
    QVERIFY(news->startsWith("event: keymap\n") && news->contains(key.toUtf8()));
}

void TestApiRequests::aDecisionIsExplainedForHubAndBox()
{
    const QString box = newBox();
    const QString person = hub().make(u"o1"_s, u"person"_s, {{u"name"_s, u"Ada"_s}, {u"kind"_s, u"box-only"_s}});
    const QString key = hub().make(u"o1"_s, u"key"_s, {{u"name"_s, u"Room 1"_s}, {u"fob"_s, u"04A1B2C3"_s}});
    const QByteArray question = R"({"box":")" + box.toUtf8() + R"(","person":")" + person.toUtf8() + R"(","key":")"
        + key.toUtf8() + R"("})";
    const auto reason = [&](const QString &side) {
        return jsonOf(post("/api/v1/decisions", question)).value(side)[u"reason"_s].toString();
    };
    QCOMPARE(reason(u"hub"_s), u"unknown-box"_s); // nobody has said what it looks like
    const Desk &desk = hub().desk();
    const auto told = desk.database.transact([&](store::Transaction &transaction) {
        return store::BoxStore(desk.database).setStatus(transaction, box, {{u"geometry"_s, fourBins()}}, desk.now());
    });
    QVERIFY(told);
    QCOMPARE(reason(u"hub"_s), u"no-permission"_s);
    (void)hub().make(u"o1"_s, u"permission"_s, {{u"person"_s, person}, {u"key"_s, key}});
    QCOMPARE(reason(u"hub"_s), u"key-not-seen"_s);
    // The box has heard nothing at all so far.
    const QJsonObject atBox = jsonOf(post("/api/v1/decisions", question)).value(u"box"_s).toObject();
    QCOMPARE(atBox.value(u"reason"_s).toString(), u"unknown-box"_s);
    QCOMPARE(atBox.value(u"certain"_s), QJsonValue(false));
    const auto placed = desk.database.transact([&](store::Transaction &transaction) {
        store::Custody custody{u"o1"_s, key, u"in"_s, box, 1};
        return store::CustodyStore(desk.database).put(transaction, custody);
    });
    QVERIFY(placed);
    const QJsonObject byHub = jsonOf(post("/api/v1/decisions", question)).value(u"hub"_s).toObject();
    QVERIFY(byHub.value(u"allowed"_s).toBool());
    QCOMPARE(byHub.value(u"role"_s).toString(), u"exchange"_s);
    QCOMPARE(byHub.value(u"secondFactors"_s).toArray().first().toString(), u"code"_s);
}

void TestApiRequests::aGuestTakesNothingWhereTheBoxWasNotHeardForTooLong()
{
    const Desk &desk = hub().desk();
    const QString box = newBox();
    const QString key = hub().make(u"o1"_s, u"key"_s, {{u"name"_s, u"Room 1"_s}, {u"fob"_s, u"04A1B2C3"_s}});
    const Response booked = post("/api/v1/bookings",
                                 R"({"name":"Guest","keys":[")" + key.toUtf8()
                                     + R"("],"from":"2026-01-01T00:00","until":"2037-01-01T00:00"})");
    QCOMPARE(booked.status, 201);
    const QString guest = jsonOf(booked).value(u"id"_s).toString();
    acknowledgeAll(box);
    const auto hear = [&](store::Ms ago) {
        return desk.database.transact([&](store::Transaction &t) -> Status<store::Fault> {
            const store::Custody custody{u"o1"_s, key, u"in"_s, box, 1};
            if (const auto put = store::CustodyStore(desk.database).put(t, custody); !put)
                return put;
            return store::BoxStore(desk.database).setStatus(t, box, {{u"geometry"_s, fourBins()}}, desk.now() - ago);
        });
    };
    const auto reason = [&](const char *side, store::Ms at) {
        const QByteArray when = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate).toLatin1();
        const QByteArray question = R"({"box":")" + box.toUtf8() + R"(","person":")" + guest.toUtf8() + R"(","key":")"
            + key.toUtf8() + R"(","at":")" + when + R"("})";
        return jsonOf(post("/api/v1/decisions", question)).value(QLatin1StringView(side))[u"reason"_s].toString();
    };
    constexpr store::Ms Day = store::Ms(24) * 3600 * 1000;
    QVERIFY(hear(29 * Day));
    QCOMPARE(reason("box", desk.now()), u"none"_s);
    QCOMPARE(reason("box", desk.now() + 60 * Day), u"none"_s); // what it hears until then, nobody knows
    QVERIFY(hear(31 * Day));
    QCOMPARE(reason("box", desk.now()), u"stale-data"_s);
    QCOMPARE(reason("hub", desk.now()), u"none"_s);
}

void TestApiRequests::settingsOfTheOrganisationReachEveryBox()
{
    const QString box = newBox();
    const auto rev = [&] { return store::BoxStore(hub().desk().database).get(box).value()->rev; };
    const qint64 before = rev();
    const Response changed = hub().ask({"PATCH", "/api/v1/organisation", m_owner,
                                        R"({"settings":{"factors":{"ownPickUps":"pin","userPickUps":"pin"}}})"});
    QCOMPARE(changed.status, 200);
    QCOMPARE(rev(), before + 1);
}

QTEST_GUILESS_MAIN(TestApiRequests)
#include "tst_apirequests.moc"
