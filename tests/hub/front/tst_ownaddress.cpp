// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

#include <app/hub/accounts/tokens.h>
#include <tests/hub/store/elsewhere.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Mail = "ada@harbour.example";
constexpr auto New = "ada@mill.example";

} // namespace

/// One's own e-mail address: it is another once a link that went there was opened by whoever asked for it.
class TestOwnAddress : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontBench> m_bench;
    QString m_account;

    [[nodiscard]] QString email() const { return m_bench->account(m_account).email; }
    [[nodiscard]] Browser signedIn(const QByteArray &mail = Mail, const QString &peer = u"192.0.2.7"_s)
    {
        Browser browser(*m_bench, peer);
        if (!browser.signIn(mail))
            qFatal("could not sign in");
        m_bench->forgetLetters();
        return browser;
    }
    int askFor(Browser &browser, const QByteArray &mail)
    {
        browser.get("/security/email");
        return browser.post("/security/email", {{"email", mail}});
    }
    /// Where the link leads that waits for an address, taken out.
    QByteArray link(const QByteArray &mail)
    {
        const auto sent = m_bench->envelope(u"mail"_s);
        return sent && sent->to == QString::fromLatin1(mail)
            ? linkIn(QString::fromUtf8(notify::viewOf(sent->letter.text)))
            : QByteArray();
    }
    QByteArray linkFor(Browser &browser, const QByteArray &mail)
    {
        return askFor(browser, mail) == 303 ? link(mail) : QByteArray();
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

    void aNewAddressCountsOnceItsLinkWasOpened()
    {
        Browser browser = signedIn();
        Browser other = signedIn(Mail, u"198.51.100.4"_s);
        Browser stranger(*m_bench, u"203.0.113.9"_s);
        stranger.get("/forgot");
        stranger.post("/forgot", {{"email", Mail}});
        const QByteArray oldLink = linkIn(m_bench->letter(u"mail"_s).value_or(QString()));
        QCOMPARE(stranger.get(oldLink), 200);
        const QByteArray path = linkFor(browser, New);
        QVERIFY2(path.startsWith("/security/email/"), path);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("The link is on its way to the new address.") && browser.says(Mail));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(browser.get(path), 200); // looking does not use it
        QVERIFY(browser.says(New));
        QCOMPARE(email(), QLatin1String(Mail));
        QCOMPARE(browser.post(path), 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("Your details are changed.") && browser.says(New));
        QCOMPARE(email(), QLatin1String(New));
        // The old address hears of it; what went there before is of no use any more.
        const auto told = m_bench->envelope(u"mail"_s);
        QVERIFY(told && told->to == QLatin1String(Mail));
        const QString text = QString::fromUtf8(notify::viewOf(told->letter.text));
        QVERIFY2(text.contains(u"e-mail address"_s) && !text.contains(QLatin1String(New)), qPrintable(text));
        QCOMPARE(stranger.get(oldLink), 410);
        QCOMPARE(other.get("/"), 303); // this browser goes on, others do not
        QVERIFY(m_bench->audit().contains(u"account.address_asked"_s));
        QVERIFY(m_bench->audit().contains(u"account.address_changed"_s));
        QCOMPARE(browser.get(path), 410);
        QCOMPARE(browser.post(path), 410);
        // From now on the new one signs in, with the same password, and its codes go there.
        other.get("/sign-in");
        QCOMPARE(other.post("/sign-in", {{"email", Mail}, {"password", FrontBench::Password}}), 422);
        other.get("/sign-in");
        QCOMPARE(other.post("/sign-in", {{"email", New}, {"password", FrontBench::Password}}), 303);
        const auto code = m_bench->envelope(u"mail"_s);
        QVERIFY(code && code->to == QLatin1String(New));
    }

    void anAddressIsRefusedInWordsAndKept()
    {
        Browser browser = signedIn();
        QCOMPARE(askFor(browser, ""), 422);
        QVERIFY(browser.says("Fill this in."));
        const QByteArray tooLong = QByteArray(64, 'a') + '@' + QByteArray(200, 'b') + ".example";
        for (const QByteArray &wrong :
             {QByteArray("ada"), QByteArray("ada@b.example\r\nBcc: eve@evil.example"), tooLong})
            QCOMPARE(askFor(browser, wrong), 422);
        QCOMPARE(askFor(browser, "<b>@mill.example"), 422);
        QVERIFY(browser.says("This is not an e-mail address.") && browser.says("value=\"&lt;b&gt;@mill.example\""));
        QVERIFY(!m_bench->letter(u"mail"_s));
        QCOMPARE(askFor(browser, Mail), 303); // it is that already
        QVERIFY(!m_bench->letter(u"mail"_s));
    }

    void theStoreHasOnlyTheHashOfALink()
    {
        Browser browser = signedIn();
        const QByteArray word = linkFor(browser, New).split('/').constLast();
        const auto rows = store::must(m_bench->database().select(u"SELECT hash, data FROM reset_link"_s));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).bytes(0), *hashOfToken(word));
        QVERIFY(!rows.at(0).text(1).contains(QString::fromLatin1(word)));
    }

    void aLinkEndsWithItsHalfHourAndWithTheNextOne()
    {
        Browser browser = signedIn();
        const QByteArray first = linkFor(browser, New);
        const QByteArray second = linkFor(browser, "ada@tower.example");
        QCOMPARE(browser.get(first), 410);
        QVERIFY(browser.says("This code or link is over."));
        QCOMPARE(browser.get(second), 200);
        m_bench->clock.advance(29min);
        browser.get("/");
        m_bench->clock.advance(1min + 1s);
        browser.get("/step-up?next=/");
        browser.post("/step-up", {{"code", codeIn(*m_bench->letter(u"mail"_s))}, {"next", "/"}});
        QCOMPARE(browser.get(second), 410);
        QCOMPARE(browser.post(second), 410);
        QCOMPARE(browser.get("/security/email/x"), 410);
        QCOMPARE(email(), QLatin1String(Mail));
    }

    void aLinkEndsWhereThePasswordIsChangedMeanwhile()
    {
        Browser thief = signedIn();
        const QByteArray path = linkFor(thief, "eve@evil.example");
        Browser browser = signedIn(Mail, u"198.51.100.4"_s);
        browser.get("/security/password");
        const QByteArray better = "nine herons over the weir 7";
        QCOMPARE(browser.post("/security/password",
                              {{"current", FrontBench::Password}, {"password", better}, {"again", better}}),
                 303);
        QCOMPARE(thief.get(path), 303); // signed out
        QCOMPARE(browser.get(path), 410);
        browser.get("/security");
        QCOMPARE(browser.post(path), 410);
        QCOMPARE(email(), QLatin1String(Mail));
    }

    void aLinkIsOfNoUseToAnybodyElse()
    {
        m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Owner);
        Browser ada = signedIn();
        const QByteArray path = linkFor(ada, "bob@mill.example");
        // Whoever reads that mailbox has not asked: nothing is theirs or another's by a click.
        Browser bob = signedIn("bob@harbour.example", u"198.51.100.4"_s);
        QCOMPARE(bob.get(path), 410);
        QCOMPARE(bob.post(path), 410);
        Browser nobody(*m_bench, u"203.0.113.9"_s);
        QCOMPARE(nobody.get(path), 303);
        QCOMPARE(nobody.where(), "/sign-in?next=" + http::percentEncoded(path));
        QCOMPARE(ada.get(path), 200); // it still works for whom it is
        QCOMPARE(ada.post(path), 303);
        QCOMPARE(email(), u"bob@mill.example"_s);
    }

    void aStrangerDoesNotLearnWhichAddressesHaveAnAccount()
    {
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Owner);
        Browser browser = signedIn();
        QCOMPARE(askFor(browser, "nobody@harbour.example"), 303);
        QByteArray where = browser.where();
        browser.follow();
        const QByteArray page = browser.html();
        const QByteArray free = link("nobody@harbour.example");
        QCOMPARE(askFor(browser, "BOB@harbour.example"), 303);
        QCOMPARE(browser.where(), where);
        browser.follow();
        QCOMPARE(browser.html(), page);
        // Whoever reads the mailbox may know that it is in use, and keeps it.
        const QByteArray taken = link("BOB@harbour.example");
        QCOMPARE(taken.size(), free.size());
        QCOMPARE(browser.get(taken), 200);
        QCOMPARE(browser.post(taken), 422);
        QVERIFY(browser.says("This is in use already."));
        QCOMPARE(email(), QLatin1String(Mail));
        QCOMPARE(m_bench->account(bob).email, u"bob@harbour.example"_s);
        QCOMPARE(m_bench->account(m_account).authEpoch, 1);
        QCOMPARE(browser.get("/"), 200);
    }

    void ofTwoWhoWantAnAddressAtOnceOneGetsIt()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return; // there, one writes at a time
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Owner);
        Browser browser = signedIn();
        const QByteArray path = linkFor(browser, New);
        browser.get(path);
        const store::Account his = m_bench->account(bob);
        const store::Elsewhere quicker(
            m_bench->database().url(), [his](store::Database &own, store::Transaction &t) -> Status<store::Fault> {
                store::Account account = his;
                account.email = QString::fromLatin1(New).toUpper();
                const auto written = store::AccountStore(own).update(t, account, std::nullopt);
                return written ? Status<store::Fault>(Done{}) : Status<store::Fault>(written.error());
            });
        QCOMPARE(browser.post(path), 422);
        QVERIFY(browser.says("This is in use already."));
        QCOMPARE(email(), QLatin1String(Mail));
    }

    void linksAreSentThriceAnHour()
    {
        Browser browser = signedIn();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!linkFor(browser, "ada@mill" + QByteArray::number(i) + ".example").isEmpty());
        QCOMPARE(askFor(browser, New), 429);
        QVERIFY(browser.says("Too many tries.") && browser.says("value=\"ada@mill.example\""));
        QVERIFY(!m_bench->letter(u"mail"_s));
    }

    void oneAddressGetsThreeLinksADayWhoeverAsks()
    {
        for (const auto &name : {u"bob"_s, u"cy"_s, u"dan"_s, u"eve"_s})
            m_bench->addMember(name + u"@harbour.example"_s, AccessLevel::Person);
        const auto useUp = [&](const QByteArray &address, Browser first, Browser second) {
            const QByteArray path = linkFor(first, address);
            first.follow();
            const QByteArray page = first.html();
            QVERIFY(!linkFor(second, address).isEmpty());
            QVERIFY(!linkFor(second, address.toUpper()).isEmpty());
            QCOMPARE(askFor(first, address), 303);
            QCOMPARE(first.follow(), 200);
            QCOMPARE(first.html(), page);
            QVERIFY(!m_bench->letter(u"mail"_s));
            QCOMPARE(first.get(path), 200); // the last one that went works on
        };
        // Nobody's, and somebody's.
        useUp(New, signedIn(), signedIn("bob@harbour.example"));
        useUp("eve@harbour.example", signedIn("cy@harbour.example"), signedIn("dan@harbour.example"));
        m_bench->clock.advance(24h);
        Browser browser = signedIn();
        QVERIFY(!linkFor(browser, New).isEmpty());
    }

    void anAddressAsksForAFreshSecondFactor()
    {
        Browser browser = signedIn();
        const QByteArray path = linkFor(browser, New);
        m_bench->clock.advance(6min);
        QCOMPARE(browser.get("/security/email"), 303);
        QCOMPARE(browser.where(), QByteArray("/step-up?next=%2Fsecurity%2Femail"));
        QCOMPARE(browser.get(path), 303);
        QCOMPARE(browser.follow(), 200);
        const QByteArray code = codeIn(m_bench->letter(u"mail"_s).value_or(QString()));
        QCOMPARE(browser.post("/step-up", {{"code", code}, {"next", path}}), 303);
        QCOMPARE(browser.follow(), 200); // back at the link
        QCOMPARE(browser.post(path), 303);
        QCOMPARE(email(), QLatin1String(New));
    }
};

QTEST_GUILESS_MAIN(TestOwnAddress)
#include "tst_ownaddress.moc"
