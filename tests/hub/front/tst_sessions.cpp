// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What a browser keeps, for how long, and who can use it.
class TestSessions : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontBench> m_bench;

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<FrontBench>();
        m_bench->addOrg();
        m_bench->addMember(u"ada@harbour.example"_s, AccessLevel::Owner);
    }
    void cleanup() { m_bench.reset(); }

    void cookiesOfALoginAreForThisHubAloneAndNotForScript()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.get("/sign-in") == 200);
        QVERIFY(browser.post("/sign-in", {{"email", "ada@harbour.example"}, {"password", FrontBench::Password}}) == 303);
        browser.follow();
        QCOMPARE(browser.post("/sign-in/code", {{"code", codeIn(*m_bench->letter(u"mail"_s))}}), 303);
        int sessions = 0;
        const auto set = browser.cookiesSet();
        for (const QByteArray &cookie : set) {
            QVERIFY2(cookie.startsWith("__Host-latchkey"), cookie);
            QVERIFY2(cookie.contains("; Path=/") && cookie.contains("; Secure") && cookie.contains("; HttpOnly")
                         && cookie.contains("; SameSite=Lax"),
                     cookie);
            QVERIFY2(!cookie.contains("Domain"), cookie);
            sessions += cookie.startsWith("__Host-latchkey=") ? 1 : 0;
        }
        QCOMPARE(sessions, 1);
    }

    void theStoreHasOnlyTheHashOfTheCookie()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("ada@harbour.example"));
        const QByteArray word = browser.cookies.value("__Host-latchkey");
        const auto rows = store::must(m_bench->database().select(u"SELECT hash FROM session WHERE kind = 'login'"_s));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().bytes(0).size(), 32);
        QVERIFY(!rows.first().bytes(0).contains(word));
    }

    void aSessionEndsWhenNobodyUsesIt()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("ada@harbour.example"));
        m_bench->clock.advance(29min);
        QCOMPARE(browser.get("/"), 200);
        m_bench->clock.advance(29min);
        QCOMPARE(browser.get("/"), 200);
        m_bench->clock.advance(31min);
        QCOMPARE(browser.get("/"), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in"));
    }

    void aSessionEndsAfterTwelveHoursWhoeverUsesIt()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("ada@harbour.example"));
        for (int i = 0; i < 12 * 3 - 1; ++i) {
            m_bench->clock.advance(20min);
            QCOMPARE(browser.get("/"), 200);
        }
        m_bench->clock.advance(21min);
        QCOMPARE(browser.get("/"), 303);
    }

    void whoeverIsNotSignedInIsLedBackAfterwards()
    {
        Browser browser(*m_bench);
        QCOMPARE(browser.get("/keys?state=out"), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in?next=%2Fkeys"));
        browser.follow();
        browser.post("/sign-in", {{"email", "ada@harbour.example"}, {"password", FrontBench::Password}, {"next", "/keys"}});
        browser.follow();
        QCOMPARE(browser.post("/sign-in/code", {{"code", codeIn(*m_bench->letter(u"mail"_s))}}), 303);
        QCOMPARE(browser.where(), QByteArray("/keys"));
    }

    void nobodyIsLedToAnotherSite()
    {
        for (const QByteArray next : {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"}) {
            Browser browser(*m_bench);
            browser.get("/sign-in?next=" + http::percentEncoded(next));
            QVERIFY2(!browser.html().contains("evil.example") && !browser.html().contains("javascript:"), next);
            browser.post("/sign-in", {{"email", "ada@harbour.example"}, {"password", FrontBench::Password}, {"next", next}});
            browser.follow();
            browser.post("/sign-in/code", {{"code", codeIn(*m_bench->letter(u"mail"_s))}});
            QCOMPARE(browser.where(), QByteArray("/"));
            m_bench->clock.advance(20min); // letters are counted
        }
    }

    void everyFormIsRefusedWithoutTheTokenOfItsSession()
    {
        Browser ada(*m_bench);
        QVERIFY(ada.signIn("ada@harbour.example"));
        Browser eve(*m_bench);
        eve.get("/sign-in");
        for (const auto &route : m_bench->routes()) {
            if (route.method != "POST")
                continue;
            QByteArray path = route.pattern;
            for (const QByteArray name : {"{id}", "{number}", "{code}", "{token}", "{hook}"})
                path.replace(name, "x1");
            for (const QByteArray &token : {QByteArray(), QByteArray("x"), eve.token()}) {
                QCOMPARE(ada.post(path, {{"csrf", token}}), 403);
                QVERIFY2(ada.says("<h1>"), path);
            }
        }
    }

    void whatAnotherSiteSendsIsRefusedEvenWithTheToken()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("ada@harbour.example"));
        browser.headers = {{"sec-fetch-site", "cross-site"}};
        QCOMPARE(browser.post("/sign-out"), 403);
        browser.headers = {{"sec-fetch-site", "same-origin"}};
        QCOMPARE(browser.post("/sign-out"), 303);
    }

    void signingOutEndsItAtTheHubToo()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("ada@harbour.example"));
        const auto cookies = browser.cookies;
        QCOMPARE(browser.post("/sign-out"), 303);
        QCOMPARE(browser.header("clear-site-data"), QByteArray("\"cache\", \"storage\""));
        QVERIFY(!browser.cookies.contains("__Host-latchkey"));
        browser.cookies = cookies; // somebody copied them before
        QCOMPARE(browser.get("/"), 303);
        QVERIFY(m_bench->audit().contains(u"account.signed_out"_s));
    }

    void aCookieThatWasSentTwiceIsNone()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("ada@harbour.example"));
        browser.headers = {{"cookie", "__Host-latchkey=" + browser.cookies.value("__Host-latchkey")}};
        QCOMPARE(browser.get("/"), 303);
    }

    void sessionsAreListedAndEndedOneByOne()
    {
        Browser here(*m_bench);
        Browser there(*m_bench, u"198.51.100.4"_s);
        QVERIFY(here.signIn("ada@harbour.example"));
        QVERIFY(there.signIn("ada@harbour.example"));
        QCOMPARE(here.get("/security"), 200);
        QVERIFY(here.says("198.51.100.4"));
        static const QRegularExpression end(u"action=\"(/security/sessions/[0-9a-f]+/end)\""_s);
        const QByteArray path = end.match(QString::fromUtf8(here.html())).captured(1).toLatin1();
        QVERIFY(!path.isEmpty());
        QCOMPARE(here.post(path), 303);
        QCOMPARE(there.get("/"), 303);
        QCOMPARE(here.get("/"), 200);
        QVERIFY(there.signIn("ada@harbour.example"));
        here.get("/security");
        QCOMPARE(here.post("/security/sessions/end-others"), 303);
        QCOMPARE(there.get("/"), 303);
        QCOMPARE(here.get("/"), 200);
    }

    void somebodyElsesSessionCannotBeEnded()
    {
        m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Owner);
        Browser ada(*m_bench);
        Browser bob(*m_bench, u"198.51.100.4"_s);
        QVERIFY(ada.signIn("ada@harbour.example"));
        QVERIFY(bob.signIn("bob@harbour.example"));
        ada.get("/security");
        const auto rows = store::must(m_bench->database().select(u"SELECT hash FROM session WHERE kind = 'login'"_s));
        for (const store::Row &row : rows)
            ada.post("/security/sessions/" + row.bytes(0).toHex() + "/end");
        QCOMPARE(bob.get("/"), 200);
    }

    void whatIsShownOnceIsShownOnce()
    {
        m_bench->make(u"person"_s, R"({"name":"Grace","kind":"box-only"})");
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("ada@harbour.example"));
        QCOMPARE(browser.get("/settings/tokens/new"), 200);
        QCOMPARE(browser.post("/settings/tokens/new", {{"name", "Lobby screen"}, {"scope", "read"}, {"life", "30d"}}), 303);
        browser.follow();
        QVERIFY(browser.says("lk_pat_"));
        browser.get("/settings/tokens");
        QVERIFY(!browser.says("lk_pat_"));
        const auto rows = store::must(m_bench->database().select(u"SELECT data FROM session"_s));
        for (const store::Row &row : rows)
            QVERIFY(!row.text(0).contains(u"lk_pat_"_s));
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
