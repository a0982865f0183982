// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

#include <app/hub/store/orgstore.h>
#include <app/hub/store/tokenstore.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// One account in several organisations: which one it looks at, and what each of them may do to it.
class TestOrganisations : public QObject {
    Q_OBJECT

    static constexpr auto Mail = "ada@harbour.example";
    std::unique_ptr<FrontBench> m_bench;
    QString m_account;

    void join(const QString &account, const QString &org, AccessLevel level)
    {
        m_bench->with([&](store::Transaction &t) {
            return store::MembershipStore(m_bench->database())
                .put(t, {account, org, {}, wordFor(level)}, m_bench->desk().now());
        });
    }
    [[nodiscard]] QString orgOfSession() const
    {
        const auto rows = store::must(m_bench->database().select(u"SELECT org FROM session WHERE kind = 'login'"_s));
        return rows.size() == 1 ? rows.first().text(0) : u"none or several"_s;
    }

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<FrontBench>();
        for (const auto &[id, name] :
             {std::pair(u"o1"_s, u"Harbour House"_s), {u"o2"_s, u"Old Mill"_s}, {u"o3"_s, u"Pier 9"_s}})
            m_bench->with([&, id = id, name = name](store::Transaction &t) {
                return store::OrgStore(m_bench->database())
                    .create(t, {id, name, u"Europe/London"_s}, m_bench->desk().now());
            });
        m_account = m_bench->addMember(QString::fromLatin1(Mail), AccessLevel::Owner);
    }
    void cleanup() { m_bench.reset(); }

    void whoeverBelongsToOneSeesNoWayToAnother()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        QVERIFY(browser.says("Harbour House") && !browser.says("href=\"/organisations\""));
        QCOMPARE(browser.get("/organisations"), 200);
        QVERIFY(!browser.says("Go there"));
    }

    void inAnotherOrganisationSomebodyHasTheRightsOfThatOne()
    {
        join(m_account, u"o2"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        QVERIFY(browser.says("href=\"/organisations\""));
        QCOMPARE(browser.get("/people/new"), 200);
        QCOMPARE(browser.get("/organisations"), 200);
        QVERIFY(browser.says("Old Mill") && browser.says("Viewer") && !browser.says("Pier 9"));
        QCOMPARE(browser.post("/organisations/o2"), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("Old Mill") && browser.says("You are in the other organisation now"));
        QCOMPARE(browser.get("/people/new"), 403);
        QCOMPARE(browser.get("/keys"), 200);
        QVERIFY(m_bench->audit(u"o1"_s).contains(u"account.left"_s));
        QVERIFY(m_bench->audit(u"o2"_s).contains(u"account.entered"_s));
        // What becomes of the level there is felt at once.
        join(m_account, u"o2"_s, AccessLevel::Manager);
        QCOMPARE(browser.get("/people/new"), 200);
        // The next login begins where this one ended.
        browser.post("/sign-out");
        QVERIFY(browser.signIn(Mail));
        QVERIFY(browser.says("Old Mill"));
        QCOMPARE(orgOfSession(), u"o2"_s);
    }

    void aFormOfTheOrganisationBeforeIsRefused()
    {
        join(m_account, u"o2"_s, AccessLevel::Owner);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        QCOMPARE(browser.get("/keys/new"), 200);
        const QByteArray token = browser.token();
        const auto cookies = browser.cookies;
        QCOMPARE(browser.post("/organisations/o2"), 303);
        QCOMPARE(browser.header("clear-site-data"), QByteArray("\"cache\", \"storage\""));
        QVERIFY(browser.cookies.value("__Host-latchkey") != cookies.value("__Host-latchkey"));
        const Browser::Fields key{{"csrf", token}, {"name", "Boat shed"}, {"roams", "yes"}, {"people", "1"}};
        QCOMPARE(browser.post("/keys/new", key), 403);
        Browser old(*m_bench);
        old.cookies = cookies;
        QCOMPARE(old.get("/"), 303);
        QCOMPARE(old.where(), QByteArray("/sign-in"));
        browser.get("/keys/new");
        QCOMPARE(browser.post("/keys/new", {{"name", "Boat shed"}, {"roams", "yes"}, {"people", "1"}}), 303);
        QVERIFY(m_bench->audit(u"o2"_s).contains(u"key.create"_s));
        QVERIFY(!m_bench->audit(u"o1"_s).contains(u"key.create"_s));
    }

    void nobodyEntersWhereTheyDoNotBelong()
    {
        join(m_account, u"o2"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get("/organisations");
        QCOMPARE(browser.post("/organisations/o3"), 404);
        const QByteArray theirs = browser.html();
        browser.get("/organisations");
        QCOMPARE(browser.post("/organisations/nobody-has-this"), 404);
        QCOMPARE(browser.html(), theirs);
        browser.get("/organisations");
        QCOMPARE(browser.post("/organisations/o2", {{"csrf", "x"}}), 403);
        QCOMPARE(browser.get("/organisations/o2"), 405); // a link does not move anybody
        QCOMPARE(orgOfSession(), u"o1"_s);
        QVERIFY(m_bench->audit(u"o3"_s).isEmpty());
    }

    void goingToAndFroProlongsNoLoginAndNoSecondFactor()
    {
        join(m_account, u"o2"_s, AccessLevel::Owner);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        m_bench->clock.advance(6min);
        browser.get("/organisations");
        QCOMPARE(browser.post("/organisations/o2"), 303);
        QCOMPARE(browser.get("/settings/members/new"), 303);
        QVERIFY(browser.where().startsWith("/step-up"));
        for (int i = 0; i < 12 * 3 - 1; ++i) {
            m_bench->clock.advance(20min);
            browser.get("/organisations");
            QCOMPARE(browser.post(i % 2 == 0 ? "/organisations/o1" : "/organisations/o2"), 303);
        }
        m_bench->clock.advance(20min);
        QCOMPARE(browser.get("/"), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in"));
    }

    void whoeverIsTakenOutOfOneStaysInTheOthers()
    {
        const QString bob = m_bench->addMember(u"bob@mill.example"_s, AccessLevel::Viewer, u"o2"_s);
        join(bob, u"o1"_s, AccessLevel::Viewer);
        for (const QString &org : {u"o1"_s, u"o2"_s})
            m_bench->with([&](store::Transaction &t) {
                store::ApiToken token{
                    u"token-"_s + org, org, bob, u"t"_s, u"...."_s, QByteArray(32, org.at(1).toLatin1())};
                token.createdAt = m_bench->desk().now();
                return store::TokenStore(m_bench->database()).create(t, token);
            });
        Browser here(*m_bench, u"198.51.100.4"_s);
        QVERIFY(here.signIn("bob@mill.example"));
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        const QByteArray path = "/settings/members/" + bob.toLatin1();
        const bool inFirst = store::must(store::MembershipStore(m_bench->database()).ofAccount(bob)).constFirst().org
            == u"o1"_s;
        here.get("/organisations");
        if (inFirst)
            QCOMPARE(here.post("/organisations/o2"), 303);
        browser.get(path + "/remove");
        QCOMPARE(browser.post(path + "/remove"), 303);
        QCOMPARE(here.get("/keys"), 200); // in the other one
        const auto revoked = [&](const QString &org) {
            return store::must(store::TokenStore(m_bench->database()).list(org, bob))
                .constFirst()
                .revokedAt.has_value();
        };
        QVERIFY(revoked(u"o1"_s));
        QVERIFY(!revoked(u"o2"_s));
        here.get("/organisations");
        QCOMPARE(here.post("/organisations/o1"), 404);
    }

    void noOrganisationLetsItselfIntoAnotherThroughAnAccountOfBoth()
    {
        const QString bob = m_bench->addMember(u"bob@mill.example"_s, AccessLevel::Owner, u"o2"_s);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        m_bench->forgetLetters();
        browser.get("/settings/members/new");
        QCOMPARE(browser.post("/settings/members/new",
                              {{"name", "Bobby"}, {"email", "BOB@mill.example"}, {"level", "viewer"}}),
                 303);
        // Told, and not asked for a password anew.
        const auto letter = m_bench->letter(u"mail"_s);
        QVERIFY(letter && letter->contains(u"Harbour House"_s) && linkIn(*letter) == "/sign-in");
        QCOMPARE(m_bench->account(bob).name, u"bob"_s);
        const QByteArray path = "/settings/members/" + bob.toLatin1() + "/edit";
        QCOMPARE(browser.get(path), 200);
        QVERIFY(!browser.says("name=\"email\"") && !browser.says("name=\"mobile\""));
        QCOMPARE(
            browser.post(
                path,
                {{"name", "Eve"}, {"email", "eve@evil.example"}, {"mobile", "+447700900199"}, {"level", "operator"}}),
            303);
        const store::Account after = m_bench->account(bob);
        QCOMPARE(after.email, u"bob@mill.example"_s);
        QCOMPARE(after.name, u"bob"_s);
        QVERIFY(after.mobile.isEmpty());
        const auto here = store::must(store::MembershipStore(m_bench->database()).get(bob, u"o1"_s));
        QCOMPARE(here->role, u"operator"_s);
        const auto there = store::must(store::MembershipStore(m_bench->database()).get(bob, u"o2"_s));
        QCOMPARE(there->role, u"owner"_s);
    }

    void whoeverWasNowhereYetBeginsWhereTheyCameFirst()
    {
        const QString bob = m_bench->addMember(u"bob@mill.example"_s, AccessLevel::Viewer, u"o2"_s);
        m_bench->clock.advance(1min);
        join(bob, u"o1"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("bob@mill.example"));
        QCOMPARE(orgOfSession(), u"o2"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrganisations)
#include "tst_organisations.moc"
