// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

#include <app/hub/store/auditstore.h>
#include <app/hub/store/tokenstore.h>
#include <tests/hub/store/elsewhere.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Mail = "ada@harbour.example";
constexpr auto Mobile = "+447700900142";

} // namespace

/// One's own name, language and mobile number.
class TestOwnDetails : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontBench> m_bench;
    QString m_account;

    [[nodiscard]] store::Account account() const { return m_bench->account(m_account); }
    [[nodiscard]] Browser signedIn(const QString &peer = u"192.0.2.7"_s)
    {
        Browser browser(*m_bench, peer);
        if (!browser.signIn(Mail))
            qFatal("could not sign in");
        m_bench->forgetLetters();
        return browser;
    }
    int save(Browser &browser, const QByteArray &name, const QByteArray &language)
    {
        browser.get("/security/details");
        return browser.post("/security/details", {{"name", name}, {"language", language}});
    }
    int askFor(Browser &browser, const QByteArray &number)
    {
        browser.get("/security/mobile");
        return browser.post("/security/mobile", {{"mobile", number}});
    }
    /// The code that waits for a number, taken out.
    QByteArray code(const QString &number)
    {
        const auto sent = m_bench->envelope(u"text"_s);
        return sent && sent->to == number ? codeIn(QString::fromUtf8(notify::viewOf(sent->letter.text))) : QByteArray();
    }
    /// From the step-up to the new number.
    void give(Browser &browser, const QByteArray &number)
    {
        QCOMPARE(askFor(browser, number), 303);
        QCOMPARE(browser.where(), QByteArray("/security/mobile/code"));
        QCOMPARE(browser.follow(), 200);
        QCOMPARE(browser.post("/security/mobile/code", {{"code", code(QString::fromLatin1(number))}}), 303);
        QCOMPARE(browser.where(), QByteArray("/security/details"));
        QCOMPARE(account().mobile, QString::fromLatin1(number));
        m_bench->forgetLetters();
    }

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<FrontBench>();
        m_bench->addOrg();
        m_account = m_bench->addMember(QString::fromLatin1(Mail), AccessLevel::Person);
    }
    void cleanup() { m_bench.reset(); }

    void aNameAndALanguageAreChangedWithoutMore()
    {
        Browser browser = signedIn();
        QCOMPARE(browser.get("/security"), 200);
        QVERIFY(browser.says("href=\"/security/details\""));
        QCOMPARE(browser.get("/security/details"), 200);
        for (const char *language : {"English", "Espa\u00f1ol", "Fran\u00e7ais", "Deutsch"})
            QVERIFY2(browser.says(QByteArray('>' + QByteArray(language) + "</option>").constData()), language);
        m_bench->clock.advance(6min); // no second factor is fresh
        QCOMPARE(save(browser, "Ada Lovelace", "de"), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("lang=\"de\"") && browser.says("Ihre Angaben sind ge\u00e4ndert."));
        QVERIFY(browser.says("<bdi>Ada Lovelace</bdi>"));
        QCOMPARE(account().name, u"Ada Lovelace"_s);
        QCOMPARE(account().locale, u"de"_s);
        QCOMPARE(m_bench->audit().count(u"account.name_changed"_s), 1);
        QCOMPARE(m_bench->audit().count(u"account.language_changed"_s), 1);
        QCOMPARE(save(browser, "Ada Lovelace", "de"), 303); // nothing is another than before
        QCOMPARE(m_bench->audit().count(u"account.name_changed"_s), 1);
        QCOMPARE(account().authEpoch, 1);
    }

    void whatIsRefusedStaysAsItWasTyped()
    {
        Browser browser = signedIn();
        QCOMPARE(save(browser, "", "en"), 422);
        QVERIFY(browser.says("Fill this in."));
        const QByteArray tooLong(61, 'x');
        QCOMPARE(save(browser, tooLong, "it"), 422);
        QVERIFY(browser.says("value=\"" + tooLong + '"') && browser.says("value=\"it\" selected"));
        QVERIFY(browser.says("Use up to 60 visible characters on one line."));
        QCOMPARE(save(browser, "Ada\u202egnp.exe", "en"), 422);
        QCOMPARE(save(browser, "Ada\nLovelace", "en"), 422);
        QCOMPARE(save(browser, "Ada", "xx"), 422);
        QVERIFY(browser.says("This is not there any more."));
        QCOMPARE(account().name, u"ada"_s);
        for (const QByteArray wrong : {"12345", "+44 7700 900142 900142", "07700 900142", "call me"}) {
            QCOMPARE(askFor(browser, wrong), 422);
            QVERIFY2(browser.says("value=\"" + wrong + '"'), wrong);
            QVERIFY(browser.says("Write the number with + and the country"));
        }
        QVERIFY(!m_bench->letter(u"text"_s));
    }

    void aHostileNameIsShownAsText()
    {
        Browser browser = signedIn();
        QCOMPARE(save(browser, "<script>alert('1')</script> \"&", "en"), 303);
        for (const QByteArray page : {"/security/details", "/security", "/"}) {
            QCOMPARE(browser.get(page), 200);
            QVERIFY2(!browser.says("<script>alert") && browser.says("&lt;script&gt;alert(&#39;1&#39;)"), page);
        }
        browser.get("/security/details");
        QVERIFY(browser.says("value=\"&lt;script&gt;"));
    }

    void aNewNumberCountsOnceItsCodeWasTyped()
    {
        Browser browser = signedIn();
        Browser other = signedIn(u"198.51.100.4"_s);
        QCOMPARE(askFor(browser, "+44 (7700) 900-142"), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("+44...142") && !browser.says(Mobile));
        QVERIFY(account().mobile.isEmpty());
        const QByteArray right = code(QString::fromLatin1(Mobile));
        QCOMPARE(right.size(), 6);
        QCOMPARE(browser.post("/security/mobile/code", {{"code", right == "123456" ? "654321" : "123456"}}), 422);
        QVERIFY(browser.says("That did not work."));
        QVERIFY(account().mobile.isEmpty());
        const QByteArray typed = right.left(3) + ' ' + right.mid(3);
        QCOMPARE(browser.post("/security/mobile/code", {{"code", typed}}), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("Your details are changed.") && browser.says(Mobile));
        QCOMPARE(account().mobile, QString::fromLatin1(Mobile));
        QCOMPARE(other.get("/"), 303); // signed out; this browser goes on
        // The old address hears of it, and of no number.
        const auto told = m_bench->envelope(u"mail"_s);
        QVERIFY(told && told->to == QLatin1String(Mail));
        const QString text = QString::fromUtf8(notify::viewOf(told->letter.text));
        QVERIFY2(text.contains(u"mobile number"_s) && !text.contains(u"900142"_s), qPrintable(text));
        const auto audit = store::must(store::AuditStore(m_bench->database()).list({u"o1"_s}));
        QCOMPARE(audit.constFirst().action, u"account.number_changed"_s);
        QCOMPARE(audit.constFirst().detail.value(u"from"_s).toString(), QString());
        QCOMPARE(audit.constFirst().detail.value(u"to"_s).toString(), u"+44...142"_s);
        // The code was good once.
        browser.get("/security/mobile/code");
        QCOMPARE(browser.post("/security/mobile/code", {{"code", right}}), 303);
        QCOMPARE(browser.where(), QByteArray("/security/mobile"));
        // The next login asks there.
        m_bench->forgetLetters();
        other.get("/sign-in");
        QCOMPARE(other.post("/sign-in", {{"email", Mail}, {"password", FrontBench::Password}}), 303);
        QVERIFY(!code(QString::fromLatin1(Mobile)).isEmpty());
    }

    void aCodeIsOverAfterFiveTriesOrFiveMinutes()
    {
        Browser browser = signedIn();
        QCOMPARE(askFor(browser, Mobile), 303);
        const QByteArray right = code(QString::fromLatin1(Mobile));
        browser.follow();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(browser.post("/security/mobile/code", {{"code", "000 00" + QByteArray::number(i)}}), 422);
        QCOMPARE(browser.post("/security/mobile/code", {{"code", right}}), 422);
        QVERIFY(browser.says("This code or link is over."));
        QCOMPARE(askFor(browser, Mobile), 303);
        const QByteArray second = code(QString::fromLatin1(Mobile));
        m_bench->clock.advance(4min);
        QCOMPARE(browser.get("/security/mobile/code"), 200);
        m_bench->clock.advance(2min);
        browser.get("/step-up?next=/security/mobile/code");
        QCOMPARE(browser.post("/step-up", {{"code", codeIn(*m_bench->letter(u"mail"_s))}, {"next", "/"}}), 303);
        browser.get("/security/mobile/code");
        QCOMPARE(browser.post("/security/mobile/code", {{"code", second}}), 422);
        QVERIFY(account().mobile.isEmpty());
    }

    void aCodeProvesTheNumberThatItWentTo()
    {
        Browser browser = signedIn();
        QCOMPARE(askFor(browser, "+447700900001"), 303);
        const QByteArray first = code(u"+447700900001"_s);
        QCOMPARE(askFor(browser, "+447700900002"), 303);
        browser.follow();
        QCOMPARE(browser.post("/security/mobile/code", {{"code", first}}), 422);
        QVERIFY(account().mobile.isEmpty());
        QCOMPARE(browser.post("/security/mobile/code", {{"code", code(u"+447700900002"_s)}}), 303);
        QCOMPARE(account().mobile, u"+447700900002"_s);
    }

    void codesAreSentThriceInAQuarterOfAnHour()
    {
        Browser browser = signedIn();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(askFor(browser, "+44770090000" + QByteArray::number(i)), 303);
        m_bench->forgetLetters();
        QCOMPARE(askFor(browser, Mobile), 429);
        QVERIFY(browser.says("Too many tries.") && browser.says("value=\"+447700900142\""));
        QVERIFY(!m_bench->letter(u"text"_s));
    }

    void aNumberIsProvedThriceADayWhoeverAsks()
    {
        m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Person);
        Browser bob(*m_bench, u"198.51.100.4"_s);
        QVERIFY(bob.signIn("bob@harbour.example"));
        Browser browser = signedIn();
        QCOMPARE(askFor(bob, Mobile), 303);
        QCOMPARE(askFor(bob, Mobile), 303);
        QCOMPARE(askFor(browser, Mobile), 303);
        m_bench->forgetLetters();
        QCOMPARE(askFor(browser, "+44 (7700) 900-142"), 429);
        QVERIFY(browser.says("Too many tries.") && !m_bench->letter(u"text"_s));
        QCOMPARE(askFor(browser, "+447700900143"), 303);
    }

    void aNumberIsTakenAwayWhereAnotherWayIsLeft()
    {
        Browser browser = signedIn();
        give(browser, Mobile);
        m_bench->front.setWays({false, true});
        QCOMPARE(askFor(browser, ""), 422); // nothing else could show who this is
        m_bench->front.setWays({true, true});
        browser.get("/security/mobile");
        QVERIFY(browser.says("Leave it empty to have none."));
        QCOMPARE(askFor(browser, ""), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(account().mobile.isEmpty());
        QCOMPARE(m_bench->audit().count(u"account.number_changed"_s), 2);
        QVERIFY(m_bench->letter(u"mail"_s));
    }

    void aChallengeOfSomebodyElseProvesNothing()
    {
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Person);
        Browser his(*m_bench, u"198.51.100.4"_s);
        QVERIFY(his.signIn("bob@harbour.example"));
        Browser browser = signedIn();
        QCOMPARE(askFor(browser, Mobile), 303);
        const QByteArray right = code(QString::fromLatin1(Mobile));
        QVERIFY(m_bench->database().run(
            u"UPDATE session SET data = (SELECT s.data FROM session s WHERE s.account = ? AND s.kind = 'login')"
            " WHERE account = ?"_s,
            {m_account, bob}));
        QCOMPARE(his.get("/security/mobile/code"), 200);
        QVERIFY(!his.says("+44...142") && his.says("name=\"mobile\""));
        QCOMPARE(his.post("/security/mobile/code", {{"code", right}}), 303);
        QCOMPARE(his.where(), QByteArray("/security/mobile"));
        QVERIFY(m_bench->account(bob).mobile.isEmpty());
        QCOMPARE(browser.get("/security/mobile/code"), 200);
        QCOMPARE(browser.post("/security/mobile/code", {{"code", right}}), 303);
        QCOMPARE(account().mobile, QString::fromLatin1(Mobile));
    }

    void aCodeIsSpentWithTheNumberOrNotAtAll()
    {
        Browser browser = signedIn();
        QCOMPARE(askFor(browser, Mobile), 303);
        const QByteArray right = code(QString::fromLatin1(Mobile));
        browser.follow();
        QVERIFY(m_bench->database().runOnce(u"ALTER TABLE audit RENAME TO elsewhere"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO audit|SELECT .* audit"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a page could not be made"_s));
        QVERIFY(browser.post("/security/mobile/code", {{"code", right}}) >= 500);
        QVERIFY(m_bench->database().runOnce(u"ALTER TABLE elsewhere RENAME TO audit"_s));
        QVERIFY(account().mobile.isEmpty());
        QCOMPARE(browser.get("/security/mobile/code"), 200);
        QCOMPARE(browser.post("/security/mobile/code", {{"code", right}}), 303);
        QCOMPARE(account().mobile, QString::fromLatin1(Mobile));
    }

    void aChangeMakesALoginNoLonger()
    {
        Browser browser = signedIn();
        const auto logins = [&] {
            return store::must(m_bench->database().select(
                u"SELECT hash, created_at, expires_at FROM session WHERE kind = 'login' AND account = ?"_s,
                {m_account}));
        };
        const store::Rows before = logins();
        QCOMPARE(before.size(), 1);
        QVERIFY(m_bench->database().run(u"UPDATE session SET created_at = ?"_s,
                                        {before.constFirst().number(1) - 11 * 3'600'000 - 1'800'000}));
        m_bench->clock.advance(4min);
        give(browser, Mobile);
        const store::Rows after = logins();
        QCOMPARE(after.size(), 1); // the old word is of no use any more, to nobody
        QVERIFY(after.constFirst().bytes(0) != before.constFirst().bytes(0));
        QCOMPARE(after.constFirst().number(2), before.constFirst().number(1) + 1'800'000); // twelve hours in all
        m_bench->clock.advance(27min);
        QCOMPARE(browser.get("/"), 303);
    }

    void aLoginThatEndsMeanwhileDoesNotComeBack()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return; // there, one writes at a time
        Browser browser = signedIn();
        QCOMPARE(askFor(browser, Mobile), 303);
        browser.follow();
        const QByteArray right = code(QString::fromLatin1(Mobile));
        {
            const store::Elsewhere other(m_bench->database().url(),
                                         [id = m_account](store::Database &own, store::Transaction &t) {
                                             (void)store::must(store::AccountStore(own).lock(t, id));
                                             return store::SessionStore(own).removeAll(t, id);
                                         });
            QCOMPARE(browser.post("/security/mobile/code", {{"code", right}}), 303);
            QCOMPARE(browser.where(), QByteArray("/sign-in"));
        }
        QCOMPARE(browser.get("/"), 303);
        QVERIFY(account().mobile.isEmpty());
    }

    void aRememberedDeviceEndsWithTheNumber()
    {
        Browser browser(*m_bench);
        browser.get("/sign-in");
        browser.post("/sign-in", {{"email", Mail}, {"password", FrontBench::Password}});
        browser.follow();
        browser.post("/sign-in/code", {{"code", codeIn(*m_bench->letter(u"mail"_s))}, {"remember", "yes"}});
        const QByteArray device = browser.cookies.value("__Host-latchkey-device");
        QVERIFY(!device.isEmpty());
        browser.get("/");
        give(browser, Mobile);
        Browser thief(*m_bench, u"198.51.100.4"_s);
        thief.cookies.insert("__Host-latchkey-device", device);
        thief.get("/sign-in");
        QCOMPARE(thief.post("/sign-in", {{"email", Mail}, {"password", FrontBench::Password}}), 303);
        QCOMPARE(thief.where(), QByteArray("/sign-in/code"));
    }

    void aNumberAsksForAFreshSecondFactor()
    {
        Browser browser = signedIn();
        m_bench->clock.advance(6min);
        QCOMPARE(browser.get("/security/mobile"), 303);
        QCOMPARE(browser.where(), QByteArray("/step-up?next=%2Fsecurity%2Fmobile"));
        browser.get("/security");
        QCOMPARE(browser.post("/security/mobile", {{"mobile", Mobile}}), 303);
        QVERIFY(browser.where().startsWith("/step-up"));
        QVERIFY(!m_bench->letter(u"text"_s));
    }

    void aHubThatSendsNothingChangesNeither()
    {
        Browser browser = signedIn();
        m_bench->front.setWays({false, false});
        QCOMPARE(browser.get("/security/details"), 200);
        QVERIFY(!browser.says("href=\"/security/mobile\"") && !browser.says("href=\"/security/email\""));
        QVERIFY(browser.says("this hub sends no text messages") && browser.says("this hub sends no e-mails"));
        for (const QByteArray path : {"/security/mobile", "/security/email"}) {
            QCOMPARE(browser.get(path), 404);
            browser.get("/security");
            QCOMPARE(browser.post(path, {{"mobile", Mobile}, {"email", "x@b.example"}}), 404);
        }
    }

    void tokensOfProgramsGoOn()
    {
        const QByteArray hash(32, 't');
        m_bench->with([&](store::Transaction &t) {
            return store::TokenStore(m_bench->database())
                .create(t, {u"t1"_s, u"o1"_s, m_account, u"Booking system"_s, u"x"_s, hash});
        });
        Browser browser = signedIn();
        give(browser, Mobile);
        const auto token = store::must(store::TokenStore(m_bench->database()).byHash(hash, m_bench->desk().now()));
        QVERIFY(token && !token->revokedAt);
    }
};

QTEST_GUILESS_MAIN(TestOwnDetails)
#include "tst_owndetails.moc"
