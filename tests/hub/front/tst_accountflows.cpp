// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

#include <app/hub/store/boxstore.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/store/feedstore.h>
#include <app/hub/store/secretstore.h>
#include <hal/system/sealedmail.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Mail = "ada@harbour.example";
constexpr auto Better = "nine herons over the weir 7";

} // namespace

/// Passwords that are forgotten or changed, and the settings of the seed.
class TestAccountFlows : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontBench> m_bench;
    QString m_account;

    int tryPassword(Browser &browser, const QByteArray &password)
    {
        browser.get("/sign-in");
        return browser.post("/sign-in", {{"email", Mail}, {"password", password}});
    }
    /// Where the link in the next mail leads.
    QByteArray forgotten(Browser &browser, const QByteArray &mail = Mail)
    {
        browser.get("/forgot");
        if (browser.post("/forgot", {{"email", mail}}) != 303)
            return {};
        const auto letter = m_bench->letter(u"mail"_s);
        return letter ? linkIn(*letter) : QByteArray();
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

    void aForgottenPasswordIsSetByTheMailedLink()
    {
        Browser signedIn(*m_bench);
        QVERIFY(signedIn.signIn(Mail));
        m_bench->forgetLetters();
        Browser browser(*m_bench);
        const QByteArray link = forgotten(browser);
        QVERIFY2(link.startsWith("/reset/"), link);
        QCOMPARE(browser.get(link), 200);
        QCOMPARE(browser.post(link, {{"password", Better}, {"again", "nine herons"}}), 422);
        browser.get(link);
        QCOMPARE(browser.post(link, {{"password", "password1"}, {"again", "password1"}}), 422);
        browser.get(link);
        QCOMPARE(browser.post(link, {{"password", Better}, {"again", Better}}), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in"));
        const auto told = m_bench->letter(u"mail"_s);
        QVERIFY(told && !told->contains(QString::fromLatin1(Better)));
        QCOMPARE(signedIn.get("/"), 303); // signed out everywhere
        QCOMPARE(tryPassword(browser, FrontBench::Password), 422);
        QCOMPARE(tryPassword(browser, Better), 303);
        QCOMPARE(browser.where(), QByteArray("/sign-in/code")); // no second factor was switched off
    }

    void aLinkWorksOnceForHalfAnHourAndLookingDoesNotUseIt()
    {
        Browser browser(*m_bench);
        QByteArray link = forgotten(browser);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(browser.get(link), 200);
        QCOMPARE(browser.post(link, {{"password", Better}, {"again", Better}}), 303);
        QCOMPARE(browser.get(link), 410);
        QCOMPARE(browser.post(link, {{"password", Better}, {"again", Better}}), 410);
        m_bench->forgetLetters();
        link = forgotten(browser);
        m_bench->clock.advance(30min + 1s);
        QCOMPARE(browser.get(link), 410);
        QCOMPARE(browser.get("/reset/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), 410);
        QCOMPARE(browser.get("/reset/x"), 410);
    }

    void theAnswerDoesNotTellWhetherAnAddressIsKnown()
    {
        Browser browser(*m_bench);
        browser.get("/forgot");
        QCOMPARE(browser.post("/forgot", {{"email", Mail}}), 303);
        const QByteArray known = browser.where();
        browser.follow();
        const QByteArray page = browser.html();
        browser.get("/forgot");
        QCOMPARE(browser.post("/forgot", {{"email", "eve@harbour.example"}}), 303);
        QCOMPARE(browser.where(), known);
        browser.follow();
        QCOMPARE(browser.html(), page);
        QVERIFY(m_bench->letter(u"mail"_s));
        QVERIFY(!m_bench->letter(u"mail"_s)); // one alone
    }

    void linksAreSentThriceAnHourAtMost()
    {
        int letters = 0;
        for (int i = 0; i < 5; ++i) {
            Browser browser(*m_bench, u"192.0.2.%1"_s.arg(i));
            letters += forgotten(browser).isEmpty() ? 0 : 1;
        }
        QCOMPARE(letters, 3);
    }

    void aChangedPasswordAsksForACodeAtTheNextLogin()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get("/security");
        QCOMPARE(browser.post("/security/login", {{"factor", "off"}}), 303); // even so
        Browser other(*m_bench, u"198.51.100.4"_s);
        QVERIFY(other.signIn(Mail));
        browser.get("/security/password");
        QCOMPARE(browser.post("/security/password", {{"current", "wrong"}, {"password", Better}, {"again", Better}}),
                 422);
        browser.get("/security/password");
        QCOMPARE(browser.post("/security/password",
                              {{"current", FrontBench::Password}, {"password", Better}, {"again", Better}}),
                 303);
        QCOMPARE(browser.get("/"), 200); // this browser goes on
        QCOMPARE(other.get("/"), 303); // others do not
        m_bench->forgetLetters();
        Browser next(*m_bench);
        QCOMPARE(tryPassword(next, Better), 303);
        QCOMPARE(next.where(), QByteArray("/sign-in/code"));
        next.follow();
        QCOMPARE(next.post("/sign-in/code", {{"code", codeIn(*m_bench->letter(u"mail"_s))}}), 303);
        next.get("/");
        next.post("/sign-out");
        QCOMPARE(tryPassword(next, Better), 303);
        QCOMPARE(next.where(), QByteArray("/")); // that was asked once
        QVERIFY(m_bench->audit().contains(u"account.password_changed"_s));
    }

    void aRememberedDeviceDoesNotOutliveItsPassword()
    {
        Browser browser(*m_bench);
        tryPassword(browser, FrontBench::Password);
        browser.follow();
        browser.post("/sign-in/code", {{"code", codeIn(*m_bench->letter(u"mail"_s))}, {"remember", "yes"}});
        const QByteArray device = browser.cookies.value("__Host-latchkey-device");
        QVERIFY(!device.isEmpty());
        browser.get("/security/password");
        QCOMPARE(browser.post("/security/password",
                              {{"current", FrontBench::Password}, {"password", Better}, {"again", Better}}),
                 303);
        Browser thief(*m_bench);
        thief.cookies.insert("__Host-latchkey-device", device);
        QCOMPARE(tryPassword(thief, Better), 303);
        QCOMPARE(thief.where(), QByteArray("/sign-in/code"));
    }

    void settingsThatAreOffCarryTheWarning()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        QCOMPARE(browser.get("/security"), 200);
        QVERIFY(!browser.says("has access to your keys. Keep it on"));
        QCOMPARE(browser.post("/security/my-pick-ups", {{"own", "off"}}), 303);
        browser.follow();
        QVERIFY(browser.says("knows your mobile number has access to your keys"));
        QCOMPARE(browser.post("/security/user-pick-ups", {{"users", "pin"}}), 303);
        QCOMPARE(browser.post("/security/user-pick-ups", {{"users", "whatever"}}), 400);
        const auto person = store::must(store::EntityStore(m_bench->database())
                                            .byKey(u"o1"_s, u"person"_s, {u"email"_s, QString::fromLatin1(Mail)}));
        QVERIFY(person);
        const QJsonObject factors = person->doc.value(u"factors"_s).toObject();
        QCOMPARE(factors.value(u"ownPickUps"_s).toString(), u"off"_s);
        QCOMPARE(factors.value(u"userPickUps"_s).toString(), u"pin"_s);
        QCOMPARE(m_bench->audit().count(u"account.security_changed"_s), 1);
        QCOMPARE(m_bench->audit().count(u"organisation.security_changed"_s), 1);
    }

    void loginWithoutACodeIsOnesOwnChoice()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get("/security");
        QCOMPARE(browser.post("/security/login", {{"factor", "off"}}), 303);
        browser.follow();
        QVERIFY(browser.says("Your login is open to anyone who learns your password"));
        browser.post("/sign-out");
        QCOMPARE(tryPassword(browser, FrontBench::Password), 303);
        QCOMPARE(browser.where(), QByteArray("/"));
        browser.follow();
        QCOMPARE(browser.get("/settings/members/new"), 303); // no second factor was shown: dangerous acts ask for one
        QVERIFY(browser.where().startsWith("/step-up"));
    }

    void aPinTravelsSealedToEachBox()
    {
        m_bench->make(u"location"_s, R"({"name":"Harbour House","timeZone":"Europe/London"})");
        const auto place = store::must(store::EntityStore(m_bench->database()).list({u"o1"_s, u"location"_s}));
        const QString box = m_bench->make(
            u"box"_s,
            ("{\"name\":\"Lobby\",\"location\":\"" + place.entities.first().id.toLatin1() + "\"}").constData());
        QByteArray seed(32, 's');
        const hal::SealedMail mail(Secret::takeFrom(seed));
        m_bench->with([&](store::Transaction &t) {
            return store::BoxStore(m_bench->database())
                .pair(t, box, u"s1"_s, QByteArray(32, 'p'), mail.publicKey(), m_bench->desk().now());
        });
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get("/security");
        QCOMPARE(browser.post("/security/pin", {{"pin", "1234"}}), 422);
        QVERIFY(browser.says("too easy to guess"));
        QCOMPARE(browser.post("/security/pin", {{"pin", "82"}}), 422);
        browser.get("/security");
        QCOMPARE(browser.post("/security/pin", {{"pin", "8305"}}), 303);
        const auto person = store::must(store::EntityStore(m_bench->database())
                                            .byKey(u"o1"_s, u"person"_s, {u"email"_s, QString::fromLatin1(Mail)}));
        const auto sealed = store::must(store::SecretStore(m_bench->database()).pin(box, person->id));
        QVERIFY(sealed);
        const auto opened = mail.open(sealed->sealed);
        QVERIFY(opened);
        QByteArray right = "8305";
        QVERIFY(*opened == Secret::takeFrom(right));
        fakes::SeededRandom random;
        const auto boxes = store::must(store::FeedStore(m_bench->database(), random).boxesWith(u"pin"_s, person->id));
        QCOMPARE(boxes, QStringList{box});
        QVERIFY(m_bench->audit().contains(u"person.pin_set"_s));
        // A box that comes later does not get it, and both who has it and who looks after them are told.
        browser.get("/security");
        QVERIFY(!browser.says("Your PIN does not work"));
        const QString later = m_bench->make(
            u"box"_s,
            ("{\"name\":\"Garage\",\"location\":\"" + place.entities.first().id.toLatin1() + "\"}").constData());
        m_bench->with([&](store::Transaction &t) {
            return store::BoxStore(m_bench->database())
                .pair(t, later, u"s2"_s, QByteArray(32, 'q'), mail.publicKey(), m_bench->desk().now());
        });
        browser.get("/security");
        QVERIFY(browser.says("Your PIN does not work at Garage"));
        browser.get("/people/" + person->id.toLatin1());
        QVERIFY(browser.says("Not at Garage."));
        // Set again, it is at all of them.
        browser.get("/security");
        QCOMPARE(browser.post("/security/pin", {{"pin", "8305"}}), 303);
        QVERIFY(store::must(store::SecretStore(m_bench->database()).pin(later, person->id)));
        browser.get("/security");
        QVERIFY(!browser.says("Your PIN does not work"));
        // Taken back, it is gone at the boxes as well.
        browser.get("/people/" + person->id.toLatin1() + "/reset");
        QCOMPARE(browser.post("/people/" + person->id.toLatin1() + "/reset"), 303);
        QVERIFY(!store::must(store::SecretStore(m_bench->database()).pin(box, person->id)));
    }

    void anInvitedMemberSetsAPasswordAndHasTheirLevel()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        m_bench->forgetLetters();
        browser.get("/settings/members/new");
        QCOMPARE(browser.post("/settings/members/new",
                              {{"name", "Grace"}, {"email", "grace@harbour.example"}, {"level", "operator"}}),
                 303);
        const QByteArray link = linkIn(*m_bench->letter(u"mail"_s));
        Browser grace(*m_bench, u"198.51.100.4"_s);
        QCOMPARE(grace.get(link), 200);
        QCOMPARE(grace.post(link, {{"password", Better}, {"again", Better}}), 303);
        m_bench->forgetLetters();
        QVERIFY(grace.signIn("grace@harbour.example", Better));
        QCOMPARE(grace.get("/bookings/new"), 200);
        QCOMPARE(grace.get("/people/new"), 403);
        browser.get("/settings/members/new");
        QCOMPARE(browser.post("/settings/members/new",
                              {{"name", "Grace"}, {"email", "GRACE@harbour.example"}, {"level", "viewer"}}),
                 422); // taken
    }

    void nobodyGivesMoreThanTheyHaveAndTheLastOwnerStays()
    {
        m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Admin);
        Browser bob(*m_bench);
        QVERIFY(bob.signIn("bob@harbour.example"));
        bob.get("/settings/members/new");
        const Browser::Fields owner{{"name", "Eve"}, {"email", "eve@harbour.example"}, {"level", "owner"}};
        QCOMPARE(bob.post("/settings/members/new", owner), 422);
        const QByteArray ada = "/settings/members/" + m_account.toLatin1();
        QCOMPARE(bob.get(ada + "/edit"), 403);
        bob.get("/settings/members/new");
        QCOMPARE(bob.post(ada + "/remove"), 403);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get(ada + "/edit");
        QCOMPARE(browser.post(ada + "/edit", {{"name", "Ada"}, {"email", Mail}, {"level", "viewer"}}), 422);
        QCOMPARE(browser.post(ada + "/remove"), 403);
    }

    void whoeverIsRemovedIsSignedOutAtOnce()
    {
        const QByteArray bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Manager).toLatin1();
        Browser his(*m_bench, u"198.51.100.4"_s);
        QVERIFY(his.signIn("bob@harbour.example"));
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get("/settings/members/" + bob + "/remove");
        QCOMPARE(browser.post("/settings/members/" + bob + "/remove"), 303);
        QCOMPARE(his.get("/"), 303);
        QCOMPARE(tryPassword(browser, FrontBench::Password), 303);
    }
};

QTEST_GUILESS_MAIN(TestAccountFlows)
#include "tst_accountflows.moc"
