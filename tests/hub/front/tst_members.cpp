// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

#include <app/hub/store/orgstore.h>
#include <tests/hub/store/elsewhere.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;

/// What an organisation may do to the accounts of its members, and what becomes of a change when the member changes meanwhile.
class TestMembers : public QObject {
    Q_OBJECT

    static constexpr auto Mail = "ada@harbour.example";
    static constexpr auto Number = "+447700900142";
    std::unique_ptr<FrontBench> m_bench;
    QString m_account;

    void join(const QString &account, const QString &org, AccessLevel level)
    {
        m_bench->with([&](store::Transaction &t) {
            return store::MembershipStore(m_bench->database())
                .put(t, {account, org, {}, wordFor(level)}, m_bench->desk().now());
        });
    }
    [[nodiscard]] QByteArray editPath(const QString &account) const
    {
        return "/settings/members/" + account.toLatin1() + "/edit";
    }
    [[nodiscard]] bool isMember(const QString &account, const QString &org) const
    {
        return store::must(store::MembershipStore(m_bench->database()).get(account, org)).has_value();
    }
    /// The account as another worker has it, who is about to change what it belongs to.
    [[nodiscard]] auto meanwhile(const QString &account,
                                 std::function<Status<store::Fault>(store::MembershipStore, store::Transaction &)> act)
    {
        return store::Elsewhere(m_bench->database().url(), [=](store::Database &own, store::Transaction &t) {
            const auto locked = store::AccountStore(own).lock(t, account);
            return locked ? act(store::MembershipStore(own), t) : Status<store::Fault>(locked.error());
        });
    }

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<FrontBench>();
        m_bench->addOrg(u"o1"_s);
        m_bench->addOrg(u"o2"_s);
        m_account = m_bench->addMember(QString::fromLatin1(Mail), AccessLevel::Owner);
    }
    void cleanup() { m_bench.reset(); }

    void anAccountThatWasPreparedInOneOrganisationOpensNoOther()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        const QString eve = m_bench->addMember(u"eve@evil.example"_s, AccessLevel::Viewer);
        m_bench->with([&](store::Transaction &t) -> Status<store::Fault> {
            store::AccountStore accounts(m_bench->database());
            if (const auto set = accounts.setTotp(t, eve, "an app"); !set)
                return set;
            return accounts.setRecoveryCodes(t, eve, {QByteArray(32, 'r')});
        });
        Browser old(*m_bench, u"198.51.100.4"_s);
        old.get("/forgot");
        m_bench->forgetLetters();
        QCOMPARE(old.post("/forgot", {{"email", "eve@evil.example"}}), 303);
        const QByteArray oldLink = linkIn(m_bench->letter(u"mail"_s).value_or(QString()));
        QCOMPARE(old.get(oldLink), 200);
        // The same address in other letters is no other address.
        browser.get(editPath(eve));
        QCOMPARE(browser.post(editPath(eve), {{"name", "Eve"}, {"email", "EVE@evil.example"}, {"level", "viewer"}}),
                 303);
        QVERIFY(!m_bench->letter(u"mail"_s));
        QVERIFY(!m_bench->account(eve).password.isEmpty());
        browser.get(editPath(eve));
        QCOMPARE(browser.post(editPath(eve), {{"name", "Boss"}, {"email", "boss@b.example"}, {"level", "viewer"}}),
                 303);
        QCOMPARE(browser.follow(), 200);
        QVERIFY(browser.says("The message is on its way"));
        const QString letter = m_bench->letter(u"mail"_s).value_or(QString());
        const QByteArray link = linkIn(letter);
        QVERIFY2(letter.contains(u"Harbour House"_s) && link.startsWith("/reset/"), qPrintable(letter));
        const store::Account after = m_bench->account(eve);
        QCOMPARE(after.email, u"boss@b.example"_s);
        QVERIFY(after.password.isEmpty() && after.totpSealed.isEmpty());
        QCOMPARE(store::must(store::AccountStore(m_bench->database()).recoveryCodesLeft(eve)), 0);
        QCOMPARE(old.get(oldLink), 410);
        // Another organisation takes the address; whoever prepared it does not come in.
        m_bench->addMember(u"cy@mill.example"_s, AccessLevel::Owner, u"o2"_s);
        Browser cy(*m_bench, u"203.0.113.9"_s);
        QVERIFY(cy.signIn("cy@mill.example"));
        cy.get("/settings/members/new");
        QCOMPARE(cy.post("/settings/members/new", {{"name", "Boss"}, {"email", "boss@b.example"}, {"level", "owner"}}),
                 303);
        QVERIFY(isMember(eve, u"o2"_s));
        for (const QByteArray mail : {"boss@b.example", "eve@evil.example"}) {
            old.get("/sign-in");
            QCOMPARE(old.post("/sign-in", {{"email", mail}, {"password", FrontBench::Password}}), 422);
        }
        // Whoever reads the new mailbox does.
        Browser boss(*m_bench, u"203.0.113.10"_s);
        QCOMPARE(boss.get(link), 200);
        QCOMPARE(boss.post(link, {{"password", "7 gulls at high noon"}, {"again", "7 gulls at high noon"}}), 303);
        m_bench->forgetLetters();
        QVERIFY(boss.signIn("boss@b.example", "7 gulls at high noon"));
    }

    void aLoginEndsWithTheAddressThatItWasMadeFor()
    {
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser his(*m_bench, u"198.51.100.4"_s);
        QVERIFY(his.signIn("bob@harbour.example"));
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get(editPath(bob));
        QCOMPARE(browser.post(editPath(bob), {{"name", "Bob"}, {"email", "bob@b.example"}, {"level", "viewer"}}), 303);
        QCOMPARE(his.get("/"), 303);
        QCOMPARE(his.where(), QByteArray("/sign-in"));
        QVERIFY(store::must(store::SessionStore(m_bench->database()).ofAccount(bob, m_bench->desk().now())).isEmpty());
        // One's own is no exception.
        m_bench->forgetLetters();
        browser.get(editPath(m_account));
        QCOMPARE(browser.post(editPath(m_account), {{"name", "Ada"}, {"email", "ada@b.example"}, {"level", "owner"}}),
                 303);
        QCOMPARE(browser.get("/"), 303);
        const QByteArray link = linkIn(m_bench->letter(u"mail"_s).value_or(QString()));
        QCOMPARE(browser.get(link), 200);
        QCOMPARE(browser.post(link, {{"password", "7 gulls at high noon"}, {"again", "7 gulls at high noon"}}), 303);
        m_bench->forgetLetters();
        QVERIFY(browser.signIn("ada@b.example", "7 gulls at high noon"));
        QCOMPARE(browser.get("/settings/members"), 200);
    }

    void aHubThatSendsNoMailChangesNoAddress()
    {
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        m_bench->front.setWays({false, true});
        for (const QString &who : {bob, m_account}) {
            const store::Account before = m_bench->account(who);
            QCOMPARE(browser.get(editPath(who)), 200);
            QVERIFY(browser.says("name=\"name\"") && !browser.says("name=\"email\""));
            const QByteArray level = who == bob ? "operator" : "owner";
            QCOMPARE(browser.post(editPath(who), {{"name", "Other"}, {"email", "x@b.example"}, {"level", level}}), 303);
            const store::Account after = m_bench->account(who);
            QCOMPARE(after.email, before.email);
            QCOMPARE(after.password, before.password);
            QCOMPARE(after.name, u"Other"_s);
        }
    }

    void onesOwnNumberIsProvedElsewhere()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        for (const bool sendsTexts : {true, false}) {
            m_bench->front.setWays({true, sendsTexts});
            QCOMPARE(browser.get(editPath(m_account)), 200);
            QVERIFY(browser.says("name=\"email\"") && !browser.says("name=\"mobile\""));
            QCOMPARE(browser.says("href=\"/security/mobile\""), sendsTexts);
            const Browser::Fields fields{{"name", "Ada"}, {"email", Mail}, {"mobile", Number}, {"level", "owner"}};
            QCOMPARE(browser.post(editPath(m_account), fields), 303);
            QVERIFY(m_bench->account(m_account).mobile.isEmpty());
            QCOMPARE(m_bench->account(m_account).name, u"Ada"_s);
        }
    }

    void anothersNewNumberSignsThemOutAndIsTold()
    {
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser his(*m_bench, u"198.51.100.4"_s);
        QVERIFY(his.signIn("bob@harbour.example"));
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        m_bench->forgetLetters();
        Browser::Fields fields{{"name", "Bob"}, {"email", "bob@harbour.example"}, {"mobile", ""}, {"level", "viewer"}};
        browser.get(editPath(bob));
        QVERIFY(browser.says("name=\"mobile\"") && !browser.says("href=\"/security/mobile\""));
        QCOMPARE(browser.post(editPath(bob), fields), 303); // the same as before
        QCOMPARE(his.get("/"), 200);
        QVERIFY(!m_bench->letter(u"mail"_s));
        fields[2].second = Number;
        browser.get(editPath(bob));
        QCOMPARE(browser.post(editPath(bob), fields), 303);
        QCOMPARE(m_bench->account(bob).mobile, QLatin1String(Number));
        QCOMPARE(his.get("/"), 303);
        const auto told = m_bench->envelope(u"mail"_s);
        QVERIFY(told && told->to == u"bob@harbour.example"_s);
        QVERIFY(QString::fromUtf8(notify::viewOf(told->letter.text)).contains(u"mobile number"_s));
        QVERIFY(!m_bench->letter(u"mail"_s));
    }

    void anInvitationOutlivesANewNumber()
    {
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        m_bench->forgetLetters();
        Browser::Fields fields{{"name", "Bob"}, {"email", "bob@b.example"}, {"mobile", ""}, {"level", "viewer"}};
        browser.get("/settings/members/new");
        QCOMPARE(browser.post("/settings/members/new", fields), 303);
        const QByteArray link = linkIn(m_bench->letter(u"mail"_s).value_or(QString()));
        const QString bob = store::must(store::AccountStore(m_bench->database()).byEmail(u"bob@b.example"_s))->id;
        fields[2].second = Number;
        browser.get(editPath(bob));
        QCOMPARE(browser.post(editPath(bob), fields), 303);
        QVERIFY(m_bench->envelope(u"mail"_s)); // told all the same
        Browser his(*m_bench, u"198.51.100.4"_s);
        QCOMPARE(his.get(link), 200);
        QCOMPARE(his.post(link, {{"password", "7 gulls at high noon"}, {"again", "7 gulls at high noon"}}), 303);
    }

    void whatOthersKnowOfALoginIsNotShown()
    {
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        store::Account account = m_bench->account(bob);
        account.settings.insert(u"twoFactor"_s, false);
        m_bench->with([&](store::Transaction &t) -> Status<store::Fault> {
            store::AccountStore accounts(m_bench->database());
            if (const auto written = accounts.update(t, account, std::nullopt); !written)
                return written.error();
            return accounts.noteLogin(t, bob, m_bench->desk().now() - 86'400'000);
        });
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        QCOMPARE(browser.get("/settings/members"), 200);
        QVERIFY(browser.says("Password only"));
        QCOMPARE(browser.html().count("<time"), 2);
        join(bob, u"o2"_s, AccessLevel::Viewer);
        QCOMPARE(browser.get("/settings/members"), 200);
        QVERIFY(browser.says("bob@harbour.example") && !browser.says("Password only") && !browser.says("Never"));
        QCOMPARE(browser.html().count("<time"), 1);
    }

    void whoeverLeftMeanwhileDoesNotComeBackWithAChange()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return; // there, one writes at a time
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        for (const QByteArray act : {"/edit", "/remove"}) {
            join(bob, u"o1"_s, AccessLevel::Viewer);
            const QByteArray path = "/settings/members/" + bob.toLatin1() + act;
            QCOMPARE(browser.get(path), 200);
            {
                const auto other = meanwhile(bob, [&](store::MembershipStore members, store::Transaction &t) {
                    const auto gone = members.remove(t, bob, u"o1"_s);
                    return gone ? Status<store::Fault>(Done{}) : Status<store::Fault>(gone.error());
                });
                const Browser::Fields fields{{"name", "Bob"}, {"email", "bob@harbour.example"}, {"level", "operator"}};
                QCOMPARE(browser.post(path, fields), 404);
            }
            QVERIFY(!isMember(bob, u"o1"_s));
        }
        QVERIFY(!m_bench->audit().contains(u"member.changed"_s));
        QVERIFY(!m_bench->audit().contains(u"member.removed"_s));
    }

    void whoeverLeftMeanwhileDoesNotComeBackAsAPersonWithKeys()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return;
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("bob@harbour.example"));
        QCOMPARE(browser.get("/security"), 200);
        {
            const auto other = meanwhile(bob, [&](store::MembershipStore members, store::Transaction &t) {
                const auto gone = members.remove(t, bob, u"o1"_s);
                return gone ? Status<store::Fault>(Done{}) : Status<store::Fault>(gone.error());
            });
            QCOMPARE(browser.post("/security/my-pick-ups", {{"own", "pin"}}), 404);
        }
        QVERIFY(!isMember(bob, u"o1"_s));
    }

    void whoeverRoseMeanwhileIsNotTouchedFromBelow()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return;
        m_bench->addMember(u"cy@harbour.example"_s, AccessLevel::Admin);
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("cy@harbour.example"));
        for (const QByteArray act : {"/edit", "/remove"}) {
            join(bob, u"o1"_s, AccessLevel::Viewer);
            const QByteArray path = "/settings/members/" + bob.toLatin1() + act;
            QCOMPARE(browser.get(path), 200);
            {
                const auto other = meanwhile(bob, [&](store::MembershipStore members, store::Transaction &t) {
                    return members.put(t, {bob, u"o1"_s, {}, u"owner"_s}, 1);
                });
                const Browser::Fields fields{{"name", "Bob"}, {"email", "bob@harbour.example"}, {"level", "viewer"}};
                QCOMPARE(browser.post(path, fields), 403);
            }
            QCOMPARE(store::must(store::MembershipStore(m_bench->database()).get(bob, u"o1"_s))->role, u"owner"_s);
        }
    }

    void anAccountThatOthersTookMeanwhileKeepsItsAddress()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return;
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get(editPath(bob));
        {
            const auto other = meanwhile(bob, [&](store::MembershipStore members, store::Transaction &t) {
                return members.put(t, {bob, u"o2"_s, {}, u"owner"_s}, 1);
            });
            const Browser::Fields fields{{"name", "Eve"}, {"email", "eve@evil.example"}, {"level", "operator"}};
            QCOMPARE(browser.post(editPath(bob), fields), 422);
        }
        QVERIFY(browser.says("Nothing was changed") && !browser.says("name=\"email\""));
        QCOMPARE(m_bench->account(bob).email, u"bob@harbour.example"_s);
        QCOMPARE(store::must(store::MembershipStore(m_bench->database()).get(bob, u"o1"_s))->role, u"viewer"_s);
    }

    void aPasswordThatIsChosenWhileTheAddressChangesIsNotKept()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return;
        const QString bob = m_bench->addMember(u"bob@harbour.example"_s, AccessLevel::Viewer);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn("bob@harbour.example"));
        browser.get("/security/password");
        {
            const store::Elsewhere other(m_bench->database().url(), [&](store::Database &own, store::Transaction &t) {
                return store::AccountStore(own).setPassword(t, bob, {}, false, 1); // as inviteAnew()
            });
            const QByteArray better = "seven gulls 7";
            const Browser::Fields fields{{"current", FrontBench::Password}, {"password", better}, {"again", better}};
            QCOMPARE(browser.post("/security/password", fields), 303);
            QCOMPARE(browser.where(), QByteArray("/sign-in"));
        }
        QVERIFY(m_bench->account(bob).password.isEmpty());
    }

    void anInvitationFindsNoAccountWhoseAddressIsJustChanging()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return;
        const QString bob = m_bench->addMember(u"bob@mill.example"_s, AccessLevel::Viewer, u"o2"_s);
        Browser browser(*m_bench);
        QVERIFY(browser.signIn(Mail));
        browser.get("/settings/members/new");
        {
            const store::Elsewhere other(m_bench->database().url(), [&](store::Database &own, store::Transaction &t) {
                store::Account account = *store::must(store::AccountStore(own).lock(t, bob));
                account.email = u"eve@evil.example"_s;
                const auto written = store::AccountStore(own).update(t, account, std::nullopt);
                return written ? Status<store::Fault>(Done{}) : Status<store::Fault>(written.error());
            });
            QCOMPARE(browser.post("/settings/members/new",
                                  {{"name", "Bob"}, {"email", "bob@mill.example"}, {"level", "owner"}}),
                     303);
        }
        QVERIFY(!isMember(bob, u"o1"_s));
        const auto made = store::must(store::AccountStore(m_bench->database()).byEmail(u"bob@mill.example"_s));
        QVERIFY(made && made->id != bob && isMember(made->id, u"o1"_s));
    }
};

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
