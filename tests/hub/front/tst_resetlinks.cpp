// SPDX-License-Identifier: Apache-2.0
#include "frontbench.h"

#include <tests/hub/store/elsewhere.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Mail = "ada@harbour.example";
constexpr auto Better = "nine herons over the weir 7";

} // namespace

/// What becomes of mailed links that set a password when the account changes meanwhile.
class TestResetLinks : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontBench> m_bench;
    QString m_account;

    /// Where the link in the next mail leads.
    QByteArray forgotten(Browser &browser)
    {
        browser.get("/forgot");
        const int status = browser.post("/forgot", {{"email", Mail}});
        return status == 303 ? linkIn(m_bench->letter(u"mail"_s).value_or(QString())) : QByteArray();
    }
    /// The link of an invitation, and the account that it opens.
    QByteArray invited(QString &account)
    {
        Browser browser(*m_bench, u"198.51.100.4"_s);
        if (!browser.signIn(Mail))
            qFatal("could not sign in");
        m_bench->forgetLetters();
        browser.get("/settings/members/new");
        browser.post("/settings/members/new", {{"name", "Bob"}, {"email", "bob@b.example"}, {"level", "viewer"}});
        account = store::must(store::AccountStore(m_bench->database()).byEmail(u"bob@b.example"_s))->id;
        return linkIn(m_bench->letter(u"mail"_s).value_or(QString()));
    }
    static int choose(Browser &browser, const QByteArray &link)
    {
        return browser.post(link, {{"password", Better}, {"again", Better}});
    }
    /// As a hub left them that did not know of epochs in links.
    void makeOld() { QVERIFY(m_bench->database().run(u"UPDATE reset_link SET data = '{}'"_s)); }
    /// The account as another worker has it, who is about to commit.
    [[nodiscard]] auto meanwhile(std::function<Status<store::Fault>(store::AccountStore, store::Transaction &)> act)
    {
        return store::Elsewhere(m_bench->database().url(),
                                [act = std::move(act), id = m_account](store::Database &own, store::Transaction &t) {
                                    const auto locked = store::AccountStore(own).lock(t, id);
                                    return locked ? act(store::AccountStore(own), t)
                                                  : Status<store::Fault>(locked.error());
                                });
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

    void aLinkEndsWithWhateverSignsItsOwnerOut()
    {
        Browser browser(*m_bench);
        const QByteArray link = forgotten(browser);
        QCOMPARE(browser.get(link), 200);
        const QString before = m_bench->account(m_account).password;
        m_bench->with([&](store::Transaction &t) {
            return store::AccountStore(m_bench->database()).raiseAuthEpoch(t, m_account);
        });
        QCOMPARE(choose(browser, link), 410);
        QCOMPARE(browser.get(link), 410);
        QCOMPARE(m_bench->account(m_account).password, before);
        const QByteArray next = forgotten(browser);
        QCOMPARE(browser.get(next), 200);
        QCOMPARE(choose(browser, next), 303);
    }

    void aLinkIsNotUsedWhileAnotherSignsItsOwnerOut()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return; // there, one writes at a time
        Browser browser(*m_bench);
        const QByteArray link = forgotten(browser);
        QCOMPARE(browser.get(link), 200);
        const QString before = m_bench->account(m_account).password;
        {
            const auto other = meanwhile([id = m_account](store::AccountStore accounts, store::Transaction &t) {
                return accounts.raiseAuthEpoch(t, id);
            });
            QCOMPARE(choose(browser, link), 410);
        }
        QCOMPARE(m_bench->account(m_account).password, before);
        QVERIFY(!m_bench->letter(u"mail"_s));
    }

    void aLinkGoesToNoAddressThatIsJustChanging()
    {
        if (m_bench->database().dialect().forUpdate().isEmpty())
            return;
        Browser browser(*m_bench);
        browser.get("/forgot");
        store::Account moved = m_bench->account(m_account);
        moved.email = u"ada@mill.example"_s;
        {
            const auto other = meanwhile(
                [moved](store::AccountStore accounts, store::Transaction &t) -> Status<store::Fault> {
                    if (const auto written = accounts.update(t, moved, std::nullopt); !written)
                        return written.error();
                    return accounts.raiseAuthEpoch(t, moved.id);
                });
            QCOMPARE(browser.post("/forgot", {{"email", Mail}}), 303);
        }
        QVERIFY(!m_bench->letter(u"mail"_s));
        QVERIFY(store::must(m_bench->database().select(u"SELECT hash FROM reset_link"_s)).isEmpty());
        QVERIFY(!m_bench->audit().contains(u"account.reset_asked"_s));
    }

    void anInvitationOutlivesNoClosedAccount()
    {
        QString bob;
        const QByteArray link = invited(bob);
        Browser browser(*m_bench);
        QCOMPARE(browser.get(link), 200);
        m_bench->with(
            [&](store::Transaction &t) { return store::AccountStore(m_bench->database()).setDisabled(t, bob, 1); });
        QCOMPARE(choose(browser, link), 410);
        QVERIFY(m_bench->account(bob).password.isEmpty());
    }

    void ofTheLinksOfAnOlderHubInvitationsGoOn()
    {
        Browser browser(*m_bench);
        const QByteArray reset = forgotten(browser);
        QString bob;
        const QByteArray invitation = invited(bob);
        QVERIFY(reset.startsWith("/reset/") && invitation.startsWith("/reset/"));
        makeOld();
        QCOMPARE(browser.get(reset), 410);
        QCOMPARE(choose(browser, reset), 410);
        QCOMPARE(browser.get(invitation), 200);
        QCOMPARE(choose(browser, invitation), 303);
        QVERIFY(!m_bench->account(bob).password.isEmpty());
        QCOMPARE(browser.get(invitation), 410);
    }
};

QTEST_GUILESS_MAIN(TestResetLinks)
#include "tst_resetlinks.moc"
