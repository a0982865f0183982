// SPDX-License-Identifier: Apache-2.0
#include "frontworld.h"

#include <QSet>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QVector<AccessLevel> &levels()
{
    static const QVector<AccessLevel> all{AccessLevel::Person,  AccessLevel::Viewer, AccessLevel::Operator,
                                          AccessLevel::Manager, AccessLevel::Admin,  AccessLevel::Owner};
    return all;
}

/// A path of the route, with ids that there are in one organisation.
QByteArray pathOf(const QByteArray &pattern, const QHash<QByteArray, QByteArray> &ids)
{
    QByteArray path = pattern;
    const QByteArray first = pattern.split('/').value(1);
    const QByteArray second = pattern.split('/').value(2);
    const QByteArray kind = first == "settings" || first == "alerts" ? first + '/' + second : first;
    path.replace("{id}", ids.value(kind, "none"));
    path.replace("{number}", "1");
    path.replace("{command}", "none");
    path.replace("{code}", "BCDFGHJK");
    path.replace("{token}", "none");
    path.replace("{name}", "console.css");
    return path;
}

} // namespace

/// Every page of the router's own table for every access level.
class TestFrontPages : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontWorld> m_world;

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_world = std::make_unique<FrontWorld>();
    }
    void cleanup() { m_world.reset(); }

    void everyPageAnswersForEachLevelAsItsAccessSays()
    {
        m_world->fill();
        QHash<AccessLevel, std::shared_ptr<Browser>> browsers;
        for (const AccessLevel level : levels())
            browsers.insert(level, std::make_shared<Browser>(m_world->signedIn(level)));
        const QString owner = wordFor(AccessLevel::Owner);
        const auto members = store::must(store::MembershipStore(m_world->bench.database()).ofOrg(u"o1"_s));
        for (const store::Membership &member : members) {
            if (member.role == owner)
                m_world->ids.insert("settings/members", member.account.toLatin1());
        }
        QSet<int> seen;
        for (const auto &route : m_world->bench.routes()) {
            const QByteArray path = pathOf(route.pattern, m_world->ids);
            for (const AccessLevel level : levels()) {
                Browser &browser = *browsers.value(level);
                const auto right = rightFrom(route.access.right());
                const bool may = route.access.isOpen() || !route.access.needsRight()
                    || rightsOf(level).testFlag(*right);
                // What is sent is looked at without a token, so that nothing happens: those who may are refused by it
                // with the same status, which is why only pages are asked for here.
                if (route.method != "GET")
                    continue;
                const int status = browser.get(path);
                seen.insert(status);
                const QByteArray where = path + " as " + wordFor(level).toLatin1() + ": " + QByteArray::number(status);
                if (!may)
                    QVERIFY2(status == 403, where);
                else
                    QVERIFY2(status == 200 || status == 303 || status == 404 || status == 410
                                 || (status == 403 && route.pattern.startsWith("/settings/members/")),
                             where);
                QVERIFY2(status < 500, where);
                // Everything that there is must be shown to the owner: no page hides behind a 404.
                const bool isNone = path.contains("none") || path.endsWith("/qr.svg") || path.startsWith("/pair/");
                if (level == AccessLevel::Owner && !isNone && !route.access.isOpen())
                    QVERIFY2(status == 200, where);
            }
        }
        QVERIFY(seen.contains(200) && seen.contains(403) && seen.contains(404));
    }

    void everyFormIsRefusedToWhoeverMayNotSendIt()
    {
        m_world->fill();
        for (const AccessLevel level : levels()) {
            Browser browser = m_world->signedIn(level);
            browser.get("/security");
            for (const auto &route : m_world->bench.routes()) {
                const auto right = rightFrom(route.access.right());
                if (route.method != "POST" || route.access.isOpen() || !right || rightsOf(level).testFlag(*right))
                    continue;
                const QByteArray path = pathOf(route.pattern, m_world->ids);
                QVERIFY2(browser.post(path) == 403, path);
            }
        }
        QVERIFY(m_world->named(u"key"_s, u"Flat 3"_s)); // nothing went
    }

    void whatBelongsToAnotherOrganisationIsNotThere()
    {
        m_world->bench.addOrg(u"o2"_s);
        QHash<QByteArray, QByteArray> theirs;
        m_world->fill(u"o2"_s, theirs);
        const QByteArray stranger = m_world->bench.addMember(u"eve@other.example"_s, AccessLevel::Owner, u"o2"_s)
                                        .toLatin1();
        theirs.insert("settings/members", stranger);
        Browser browser = m_world->signedIn();
        browser.get("/security");
        int asked = 0;
        for (const auto &route : m_world->bench.routes()) {
            if (!route.pattern.contains("{id}") || route.access.isOpen())
                continue;
            const QByteArray path = pathOf(route.pattern, theirs);
            const int status = route.method == "GET"
                ? browser.get(path)
                : browser.post(path, {{"note", "x"}, {"bin", "1"}, {"reason", "x"}});
            QVERIFY2(status == 404, route.method + ' ' + path + ' ' + QByteArray::number(status));
            browser.get("/security");
            ++asked;
        }
        QVERIFY(asked > 30);
        QVERIFY(store::must(store::EntityStore(m_world->bench.database())
                                .get(u"o2"_s, u"key"_s, QString::fromLatin1(theirs.value("keys")))));
    }

    void dangerousActsAskForASecondFactorWhoeverSendsThem()
    {
        m_world->fill();
        Browser browser = m_world->signedIn();
        browser.get("/security");
        m_world->bench.clock.advance(6min);
        const auto dangerous = front::dangerousPatterns();
        QVERIFY(dangerous.size() > 20);
        for (const QByteArray &line : dangerous) {
            const QByteArray path = pathOf(line.mid(line.indexOf(' ') + 1), m_world->ids);
            const int status = line.startsWith("GET") ? browser.get(path) : browser.post(path);
            QVERIFY2(status == 303 && browser.where().startsWith("/step-up?next="), line);
        }
        for (const char *path :
             {"/boxes/{id}/open", "/pair/{code}", "/emergency/{id}", "/security/app", "/settings/tokens/new",
              "/security/mobile", "/security/mobile/code", "/security/email", "/security/email/{token}"})
            QVERIFY2(dangerous.contains("GET " + QByteArray(path)), path);
    }

    void pagesCarryTheirHeadersAndAreNotKept()
    {
        Browser browser = m_world->signedIn();
        QCOMPARE(browser.get("/keys"), 200);
        QCOMPARE(browser.header("cache-control"), QByteArray("no-store"));
        QCOMPARE(browser.header("referrer-policy"), QByteArray("same-origin"));
        QCOMPARE(browser.header("content-type"), QByteArray("text/html; charset=utf-8"));
    }

    void staticFilesMayBeKeptByTheirVersionAndTheTwoAtTheRootMayNot()
    {
        Browser browser(m_world->bench);
        const QByteArray version = m_world->bench.front.files().version().toLatin1();
        QCOMPARE(browser.get("/static/console.css?v=" + version), 200);
        QVERIFY(browser.header("cache-control").contains("immutable"));
        QCOMPARE(browser.get("/static/console.css"), 200);
        QCOMPARE(browser.header("cache-control"), QByteArray("no-cache"));
        QCOMPARE(browser.get("/static/icons/key.svg"), 200);
        QCOMPARE(browser.get("/static/none.css"), 404);
        QCOMPARE(browser.get("/service-worker.js"), 200);
        QCOMPARE(browser.header("cache-control"), QByteArray("no-cache"));
        QCOMPARE(browser.get("/manifest.webmanifest"), 200);
        browser.headers = {{"if-none-match", browser.header("etag")}};
        QCOMPARE(browser.get("/manifest.webmanifest"), 304);
    }

    void whatIsNotThereIsAPageForPeopleAndAProblemForPrograms()
    {
        Browser browser(m_world->bench);
        QCOMPARE(browser.get("/no-such-page"), 404);
        QVERIFY(browser.says("There is nothing here"));
        http::Request request = browser.request("GET", "/no-such-page");
        request.headers = {{"accept", "application/json"}};
        const http::Response answer = m_world->bench.call(request);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.startsWith('{'));
    }
};

QTEST_GUILESS_MAIN(TestFrontPages)
#include "tst_frontpages.moc"
