// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

#include <tests/fakes/appcode.h>
#include <tests/hub/store/elsewhere.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using fakes::appCode;

namespace {

constexpr auto Mail = "ada@harbour.example";

} // namespace

/// Password, second step, and what is counted.
class TestSignIn : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontBench> m_bench;
    QString m_account;

    int tryPassword(Browser &browser, const QByteArray &mail, const QByteArray &password)
    {
        browser.get("/sign-in");
        return browser.post("/sign-in", {{"email", mail}, {"password", password}});
    }

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<FrontBench>();
        m_bench->addOrg();
        m_account = m_bench->addMember(QString::fromLatin1(Mail), AccessLevel::Owner);
    }
    void cleanup() { m_bench.reset(); }

    void passwordAndCodeLetIn()
    {
        Browser browser(*m_bench);
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in/code"));
        QCOMPARE(browser.get("/"), 303); // not yet
        QCOMPARE(browser.get("/sign-in/code"), 200);
        QVERIFY(!browser.says(Mail)); // the place is never told in full
        const auto letter = m_bench->letter(u"mail"_s);
        QVERIFY(letter);
        QCOMPARE(browser.post("/sign-in/code", {{"code", codeIn(*letter)}}), 303);
        QCOMPARE(browser.get("/"), 200);
        QVERIFY(m_bench->audit().contains(u"account.signed_in"_s));
        QVERIFY(m_bench->account(m_account).loggedInAt.has_value());
    }

    void lettersOfTheAddressMayBeLargeOrSmall()
    {
        Browser browser(*m_bench);
        QCOMPARE(tryPassword(browser, "Ada@Harbour.EXAMPLE", FrontBench::Password), 303);
    }

    void aCodeWorksOnceAndAWrongOneNever()
    {
        Browser browser(*m_bench);
        tryPassword(browser, Mail, FrontBench::Password);
        browser.follow();
        const auto cookies = browser.cookies;
        const QByteArray code = codeIn(*m_bench->letter(u"mail"_s));
        const QByteArray wrong = code == "000000" ? "000001" : "000000";
        QCOMPARE(browser.post("/sign-in/code", {{"code", wrong}}), 422);
        QCOMPARE(browser.get("/"), 303);
        browser.get("/sign-in/code");
        QCOMPARE(browser.post("/sign-in/code", {{"code", code}}), 303);
        Browser copy(*m_bench);
        copy.cookies = cookies;
        copy.get("/sign-in/code");
        QCOMPARE(copy.post("/sign-in/code", {{"code", code}}), 403); // its form is of no session any more
        QCOMPARE(copy.get("/"), 303);
    }

    void aCodeIsOverAfterFiveMinutesAndFiveTries()
    {
        Browser browser(*m_bench);
        tryPassword(browser, Mail, FrontBench::Password);
        browser.follow();
        QByteArray code = codeIn(*m_bench->letter(u"mail"_s));
        m_bench->clock.advance(5min + 1s);
        QCOMPARE(browser.post("/sign-in/code", {{"code", code}}), 422);
        tryPassword(browser, Mail, FrontBench::Password);
        browser.follow();
        code = codeIn(*m_bench->letter(u"mail"_s));
        const QByteArray wrong = code == "000000" ? "000001" : "000000";
        for (int i = 0; i < 5; ++i)
            QCOMPARE(browser.post("/sign-in/code", {{"code", wrong}}), 422);
        QCOMPARE(browser.post("/sign-in/code", {{"code", code}}), 422);
    }

    void theCodeOfSomebodyElseIsNoCode()
    {
        m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser bob(*m_bench);
        tryPassword(bob, "bob@harbour.example", FrontBench::Password);
        const QByteArray code = codeIn(*m_bench->letter(u"mail"_s));
        Browser browser(*m_bench);
        tryPassword(browser, Mail, FrontBench::Password);
        browser.follow();
        QCOMPARE(browser.post("/sign-in/code", {{"code", code}}), 422);
    }

    void wrongPasswordsAndUnknownAddressesAnswerAlike()
    {
        Browser known(*m_bench);
        Browser unknown(*m_bench);
        known.cookies = unknown.cookies;
        for (int i = 0; i < 12; ++i) {
            const int first = tryPassword(known, Mail, "no such lantern 1");
            const QByteArray page = known.html();
            QCOMPARE(tryPassword(unknown, "eve@harbour.example", "no such lantern 1"), first);
            QCOMPARE(first, i < 10 ? 422 : 429);
            QCOMPARE(QByteArray(unknown.html()).replace("eve@", "ada@").replace(unknown.token(), "t"),
                     QByteArray(page).replace(known.token(), "t"));
        }
    }

    void tenWrongPasswordsHoldAnAccountBackAndTimeLetsItGo()
    {
        Browser browser(*m_bench);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(tryPassword(browser, Mail, "no such lantern 1"), 422);
        Browser elsewhere(*m_bench, u"198.51.100.4"_s);
        QCOMPARE(tryPassword(elsewhere, Mail, FrontBench::Password), 429); // also the right one, also from elsewhere
        m_bench->clock.advance(15min + 1s);
        QCOMPARE(tryPassword(elsewhere, Mail, FrontBench::Password), 303);
    }

    void oneAddressDoesNotTryManyAccounts()
    {
        Browser browser(*m_bench);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(tryPassword(browser, "m" + QByteArray::number(i) + "@harbour.example", "no such lantern 1"), 422);
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 429);
        Browser elsewhere(*m_bench, u"198.51.100.4"_s);
        QCOMPARE(tryPassword(elsewhere, Mail, FrontBench::Password), 303);
        m_bench->clock.advance(10min + 1s);
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
    }

    void aDeviceIsRememberedForThirtyDaysIfAsked()
    {
        Browser browser(*m_bench);
        tryPassword(browser, Mail, FrontBench::Password);
        browser.follow();
        browser.post("/sign-in/code", {{"code", codeIn(*m_bench->letter(u"mail"_s))}, {"remember", "yes"}});
        browser.get("/");
        browser.post("/sign-out");
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
        QCOMPARE(browser.where(), QByteArray("/"));
        browser.get("/");
        browser.post("/sign-out");
        m_bench->clock.advance(std::chrono::hours(24 * 30));
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in/code"));
    }

    void aClosedAccountIsLikeAnUnknownOne()
    {
        m_bench->with([&](store::Transaction &t) {
            return store::AccountStore(m_bench->database()).setDisabled(t, m_account, m_bench->desk().now());
        });
        Browser browser(*m_bench);
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 422);
    }

    void anAppTakesThePlaceOfSentCodes()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        QCOMPARE(browser.get("/security/app"), 200);
        static const QRegularExpression shown(u"<code dir=\"ltr\">([A-Z2-7 ]+)</code>"_s);
        const QByteArray key = shown.match(QString::fromUtf8(browser.html())).captured(1).toLatin1();
        QVERIFY(key.size() > 32);
        QCOMPARE(browser.get("/security/app/qr.svg"), 200);
        QCOMPARE(browser.header("cache-control"), QByteArray("no-store"));
        browser.get("/security/app");
        QCOMPARE(browser.post("/security/app", {{"code", "000000"}}), 422);
        const qint64 now = m_bench->desk().now() / 1000;
        QCOMPARE(browser.post("/security/app", {{"code", appCode(key, now)}}), 303);
        browser.get("/");
        browser.post("/sign-out");
        m_bench->forgetLetters();
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
        browser.follow();
        QVERIFY(!m_bench->letter(u"mail"_s)); // a sent code would be a weaker way around it
        QCOMPARE(browser.post("/sign-in/code", {{"code", appCode(key, now)}}), 422); // that step was used
        m_bench->clock.advance(60s);
        browser.get("/sign-in/code");
        QCOMPARE(browser.post("/sign-in/code", {{"code", appCode(key, now + 60)}}), 303);
        QCOMPARE(browser.get("/"), 200);
    }

    void aHubThatCanSendNothingAsksForAnAppBeforeItLetsIn()
    {
        m_bench->front.setWays({false, false});
        Browser browser(*m_bench);
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in/app"));
        QVERIFY(!browser.cookies.contains("__Host-latchkey"));
        QCOMPARE(browser.follow(), 200);
        static const QRegularExpression shown(u"<code dir=\"ltr\">([A-Z2-7 ]+)</code>"_s);
        const QByteArray key = shown.match(QString::fromUtf8(browser.html())).captured(1).toLatin1();
        QVERIFY(key.size() > 32);
        QCOMPARE(browser.get("/sign-in/app/qr.svg"), 200);
        QCOMPARE(browser.header("cache-control"), QByteArray("no-store"));
        QCOMPARE(browser.get("/"), 303); // not in yet
        browser.get("/sign-in/app");
        QCOMPARE(browser.post("/sign-in/app", {{"code", "000000"}}), 422);
        QCOMPARE(browser.post("/sign-in/app", {{"code", appCode(key, m_bench->desk().now() / 1000)}, {"csrf", "x"}}),
                 403);
        QVERIFY(m_bench->account(m_account).totpSealed.isEmpty());
        Browser stranger(*m_bench, u"198.51.100.4"_s);
        QCOMPARE(stranger.get("/sign-in/app"), 303); // the password comes first
        QCOMPARE(stranger.get("/sign-in/app/qr.svg"), 404);
        browser.get("/sign-in/app");
        QCOMPARE(browser.post("/sign-in/app", {{"code", appCode(key, m_bench->desk().now() / 1000)}}), 303);
        QCOMPARE(browser.where(), QByteArray("/security/recovery"));
        QCOMPARE(browser.follow(), 200); // the code counts as a fresh second factor
        QVERIFY(m_bench->audit().contains(u"account.app_set"_s));
        QCOMPARE(browser.get("/security"), 200);
        QVERIFY(browser.says("This hub sends neither text messages nor e-mails"));
        browser.post("/sign-out");
        // From now on the app is asked for, and a password puts no other in its place.
        m_bench->clock.advance(60s);
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in/code"));
        QCOMPARE(browser.get("/sign-in/app"), 303);
        browser.get("/sign-in/code");
        QCOMPARE(browser.post("/sign-in/code", {{"code", appCode(key, m_bench->desk().now() / 1000)}}), 303);
        QCOMPARE(browser.get("/"), 200);
    }

    void anAppThatCameMeanwhileIsNotPutAsideByAFirstOne()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return; // there, one writes at a time
        m_bench->front.setWays({false, false});
        Browser browser(*m_bench);
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
        QCOMPARE(browser.follow(), 200);
        static const QRegularExpression shown(u"<code dir=\"ltr\">([A-Z2-7 ]+)</code>"_s);
        const QByteArray key = shown.match(QString::fromUtf8(browser.html())).captured(1).toLatin1();
        {
            const store::Elsewhere other(m_bench->database().url(), [&](store::Database &own, store::Transaction &t) {
                return store::AccountStore(own).setTotp(t, m_account, "theirs");
            });
            QCOMPARE(browser.post("/sign-in/app", {{"code", appCode(key, m_bench->desk().now() / 1000)}}), 303);
        }
        QCOMPARE(browser.where(), QByteArray("/sign-in"));
        QCOMPARE(browser.get("/"), 303);
        QCOMPARE(m_bench->account(m_account).totpSealed, QByteArray("theirs"));
        QVERIFY(!m_bench->audit().contains(u"account.app_set"_s));
    }

    void whoWantsNoCodeSetsUpAnAppOnAMuteHubToo()
    {
        store::Account account = m_bench->account(m_account);
        account.settings.insert(u"twoFactor"_s, false);
        m_bench->with([&](store::Transaction &t) {
            return store::AccountStore(m_bench->database()).update(t, account, std::nullopt);
        });
        Browser browser(*m_bench);
        QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
        QCOMPARE(browser.where(), QByteArray("/")); // this hub can send a code when one is needed
        m_bench->front.setWays({false, false});
        QCOMPARE(browser.get("/settings/members/new"), 303);
        QCOMPARE(browser.follow(), 303); // nothing could show afresh who they are: password and app, then
        QVERIFY(browser.where().startsWith("/sign-in?next="));
        browser.follow();
        QCOMPARE(browser.post("/sign-in", {{"email", Mail}, {"password", FrontBench::Password}}), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in/app"));
    }

    void codesOnPaperWorkOnceEach()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        QCOMPARE(browser.get("/security/recovery"), 200);
        QCOMPARE(browser.post("/security/recovery"), 200);
        static const QRegularExpression paper(u"\\b[A-Z2-7]{5}-[A-Z2-7]{5}\\b"_s);
        const QByteArray code = paper.match(QString::fromUtf8(browser.html())).captured().toLatin1();
        QVERIFY(!code.isEmpty());
        browser.get("/");
        browser.post("/sign-out");
        for (const int expected : {303, 422}) {
            QCOMPARE(tryPassword(browser, Mail, FrontBench::Password), 303);
            browser.follow();
            QCOMPARE(browser.post("/sign-in/code", {{"code", code.toLower()}}), expected);
            if (expected == 303) {
                browser.get("/");
                browser.post("/sign-out");
            }
        }
    }

    void dangerousActsAskAgainAfterFiveMinutes()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        m_bench->forgetLetters();
        QCOMPARE(browser.get("/settings/members/new"), 200);
        m_bench->clock.advance(5min + 1s);
        QCOMPARE(browser.get("/settings/members/new"), 303);
        QCOMPARE(browser.where(), QByteArray("/step-up?next=%2Fsettings%2Fmembers%2Fnew"));
        QCOMPARE(browser.post("/settings/members/new", {{"name", "Eve"}}), 303); // its sending, too
        QCOMPARE(browser.get("/step-up?next=%2Fsettings%2Fmembers%2Fnew"), 200);
        const auto letter = m_bench->letter(u"mail"_s);
        QVERIFY(letter);
        QCOMPARE(browser.post("/step-up", {{"code", codeIn(*letter)}, {"next", "/settings/members/new"}}), 303);
        QCOMPARE(browser.where(), QByteArray("/settings/members/new"));
        QCOMPARE(browser.follow(), 200);
    }

    void theFirstPageNeedsTheCodeOfTheLogAndEndsWithTheFirstAccount()
    {
        m_bench.reset();
        m_bench = std::make_unique<FrontBench>();
        fakes::SeededRandom random;
        const QByteArray setup = m_bench->front.setup().draw(random).toLatin1();
        Browser browser(*m_bench);
        QCOMPARE(browser.get("/sign-in"), 303);
        QCOMPARE(browser.follow(), 200);
        Browser::Fields fields{
            {"setup", "BBBB-BBBB-BBBB"},   {"organisation", "Harbour House"}, {"name", "Ada Lovelace"}, {"email", Mail},
            {"mobile", "+44 7700 900142"}, {"password", "harbour2"},          {"again", "harbour2"}};
        QCOMPARE(browser.post("/first-run", fields), 422);
        QVERIFY(!browser.html().contains("harbour2\"")); // passwords are never sent back
        fields[0].second = setup;
        QCOMPARE(browser.post("/first-run", fields), 422); // little more than the organisation's name
        fields[5].second = fields[6].second = FrontBench::Password;
        QCOMPARE(browser.post("/first-run", fields), 303);
        QCOMPARE(browser.where(), QByteArray("/"));
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("Harbour House"));
        Browser other(*m_bench);
        QCOMPARE(other.get("/first-run"), 303);
        other.get("/sign-in");
        QCOMPARE(other.post("/first-run", fields), 422); // the code is spent
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
