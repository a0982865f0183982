// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"

#include <app/hub/store/challengestore.h>
#include <app/hub/store/linkstore.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/sessionstore.h>
#include <app/hub/store/tallystore.h>
#include <app/hub/store/tokenstore.h>

#include <QRegularExpression>

#include <atomic>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

QString anna() { return u"anna"_s; }

} // namespace

class tst_HubAccounts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }
    [[nodiscard]] Account account() const { return *must(AccountStore(database()).get(anna())); }
    template <class Act>
    auto with(Act act) const
    {
        return mustTransact(database(), act);
    }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void findsAnAccountByItsAddressInAnyCase();
    void letsNoTwoHaveOneAddress();
    void endsAllSessionsWithANewPassword();
    void takesACodeOfAnAppOnce();
    void countsEveryTry();
    void takesARecoveryCodeOnce();
    void keepsMemberships();
    void endsSessions();
    void letsTokensEnd();
    void letsALinkWorkOnce();
    void checksACodeAFewTimes();
    void countsTriesAtOnceAsTwo();
    void talliesInWindows();
};

void tst_HubAccounts::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>();
    settle(database());
}

void tst_HubAccounts::findsAnAccountByItsAddressInAnyCase()
{
    const auto found = must(AccountStore(database()).byEmail(u" anna@ACME.example"_s));
    QVERIFY(found);
    QCOMPARE(found->id, anna());
    QCOMPARE(found->email, u"Anna@Acme.example"_s);
    QVERIFY(!must(AccountStore(database()).byEmail(u"anna@acme.exampl"_s)));
    QVERIFY(found->totpSealed.isEmpty() && found->password.isEmpty() && !found->lockedUntil);
}

void tst_HubAccounts::letsNoTwoHaveOneAddress()
{
    AccountStore store(database());
    const Written taken = with([&](Transaction &t) {
        return store.create(t, {u"other"_s, u"ANNA@acme.example"_s}, Noon);
    });
    QCOMPARE(taken.outcome, Written::Outcome::Taken);
    QCOMPARE(taken.field, u"email"_s);
    QCOMPARE(with([&](Transaction &t) {
                 return store.create(t, {anna(), u"new@acme.example"_s}, Noon);
             }).field,
             u"id"_s);
    QVERIFY(with([&](Transaction &t) { return store.create(t, {u"bert"_s, u"bert@acme.example"_s}, Noon); }).isDone());
    Account bert = *must(store.get(u"bert"_s));
    bert.email = u"anna@acme.example"_s;
    QCOMPARE(with([&](Transaction &t) { return store.update(t, bert, 1); }).outcome, Written::Outcome::Taken);
    bert.email = u"Bert@acme.example"_s;
    bert.settings = {{u"twoFactor"_s, false}};
    QCOMPARE(with([&](Transaction &t) { return store.update(t, bert, 1); }).version, 2);
    QCOMPARE(with([&](Transaction &t) { return store.update(t, bert, 1); }).outcome, Written::Outcome::Stale);
    QCOMPARE(must(store.get(u"bert"_s))->settings, bert.settings);
    QCOMPARE(must(store.count()), 2);
}

void tst_HubAccounts::endsAllSessionsWithANewPassword()
{
    AccountStore store(database());
    with([&](Transaction &t) { return store.setTries(t, anna(), 11, Noon + Minute, Noon); });
    QCOMPARE(account().failed, 11);
    QCOMPARE(account().lockedUntil, Noon + Minute);
    with([&](Transaction &t) { return store.setPassword(t, anna(), u"$argon2id$x"_s, true, Noon + 1); });
    const Account changed = account();
    QCOMPARE(changed.password, u"$argon2id$x"_s);
    QCOMPARE(changed.authEpoch, 2);
    QVERIFY(changed.codeDue && changed.failed == 0 && !changed.lockedUntil);
    with([&](Transaction &t) { return store.setPasswordHash(t, anna(), u"$argon2id$y"_s); });
    QCOMPARE(account().authEpoch, 2);
    with([&](Transaction &t) { return store.noteLogin(t, anna(), Noon + 2); });
    QVERIFY(!account().codeDue);
    QCOMPARE(account().loggedInAt, Noon + 2);
    with([&](Transaction &t) { return store.setDisabled(t, anna(), Noon + 3); });
    QCOMPARE(account().authEpoch, 3);
    QCOMPARE(account().disabledAt, Noon + 3);
}

void tst_HubAccounts::takesACodeOfAnAppOnce()
{
    AccountStore store(database());
    with([&](Transaction &t) { return store.setTotp(t, anna(), "sealed"); });
    QCOMPARE(account().totpSealed, QByteArray("sealed"));
    const auto use = [&](qint64 step) {
        return with([&](Transaction &t) { return store.useTotpStep(t, anna(), step); });
    };
    QVERIFY(use(100));
    QVERIFY(!use(100));
    QVERIFY(!use(99));
    QVERIFY(use(101));
    with([&](Transaction &t) { return store.setTotp(t, anna(), {}); });
    QVERIFY(account().totpSealed.isEmpty());
}

void tst_HubAccounts::countsEveryTry()
{
    std::vector<std::thread> guessers;
    for (int i = 0; i < 4; ++i) {
        guessers.emplace_back([this] {
            const auto own = m_bench->connect();
            for (int n = 0; n < 10; ++n) {
                mustTransact(*own, [&](Transaction &t) {
                    AccountStore store(*own);
                    return store.setTries(t, anna(), must(store.lock(t, anna()))->failed + 1, std::nullopt, Noon);
                });
            }
        });
    }
    for (std::thread &guesser : guessers)
        guesser.join();
    QCOMPARE(account().failed, 40);
}

void tst_HubAccounts::takesARecoveryCodeOnce()
{
    AccountStore store(database());
    with([&](Transaction &t) { return store.setRecoveryCodes(t, anna(), {"old"}); });
    with([&](Transaction &t) { return store.setRecoveryCodes(t, anna(), {"one", "two"}); });
    const auto use = [&](const QByteArray &hash) {
        return with([&](Transaction &t) { return store.useRecoveryCode(t, anna(), hash, Noon); });
    };
    QVERIFY(!use("old"));
    QVERIFY(use("one"));
    QVERIFY(!use("one"));
    QCOMPARE(must(store.recoveryCodesLeft(anna())), 1);
}

void tst_HubAccounts::keepsMemberships()
{
    MembershipStore store(database());
    with([&](Transaction &t) { return store.put(t, {anna(), acme(), u"p1"_s, u"admin"_s, {}}, Noon); });
    with([&](Transaction &t) { return store.put(t, {anna(), acme(), u"p1"_s, u"owner"_s, {{u"x"_s, 1}}}, Noon + 1); });
    const auto membership = must(store.get(anna(), acme()));
    QVERIFY(membership);
    QCOMPARE(membership->role, u"owner"_s);
    QCOMPARE(membership->createdAt, Noon);
    QCOMPARE(must(store.ofPerson(acme(), u"p1"_s))->account, anna());
    QCOMPARE(must(store.ofAccount(anna())).size(), 1);
    QCOMPARE(must(store.ofOrg(acme())).size(), 1);
    QCOMPARE(with([&](Transaction &t) { return store.countAndLock(t, acme(), u"owner"_s); }), 1);
    const auto stray = database().transact([&](Transaction &t) {
        return store.put(t, {anna(), u"nowhere"_s, {}, u"owner"_s, {}}, Noon);
    });
    QCOMPARE(stray.error(), Fault::Refused);
    QVERIFY(with([&](Transaction &t) { return store.remove(t, anna(), acme()); }));
    QVERIFY(!must(store.get(anna(), acme())));
}

void tst_HubAccounts::endsSessions()
{
    SessionStore store(database());
    const auto begin = [&](const QByteArray &hash, const QString &kind) {
        Session session{hash, kind, anna(), acme(), account().authEpoch, Noon, Noon, Noon + Day};
        session.data = {{u"csrf"_s, u"x"_s}};
        with([&](Transaction &t) { return store.create(t, session); });
    };
    const auto lives = [&](const QByteArray &hash, Ms now = Noon) {
        return must(store.get(hash, u"login"_s, now)).has_value();
    };
    begin("a", u"login"_s);
    begin("b", u"login"_s);
    begin("c", u"pending"_s);
    QVERIFY(lives("a") && lives("b"));
    QVERIFY(!lives("c")); // of another kind
    QVERIFY(!lives("a", Noon + Day));
    with([&](Transaction &t) { return store.stepUp(t, "a", u"totp"_s, Noon + 5); });
    with([&](Transaction &t) { return store.touch(t, "a", Noon + 6, Noon + 2 * Day); });
    const auto session = must(store.get("a", u"login"_s, Noon + Day));
    QCOMPARE(session->steppedUpAt, Noon + 5);
    QCOMPARE(session->data, (QJsonObject{{u"csrf"_s, u"x"_s}}));
    QCOMPARE(must(store.ofAccount(anna(), Noon)).size(), 3);
    QVERIFY(with([&](Transaction &t) { return store.remove(t, "c"); }));
    QVERIFY(!with([&](Transaction &t) { return store.remove(t, "c"); }));
    with([&](Transaction &t) { return store.removeAll(t, anna(), "a"); });
    QVERIFY(lives("a") && !lives("b"));
    with([&](Transaction &t) { return AccountStore(database()).raiseAuthEpoch(t, anna()); });
    QVERIFY(!lives("a"));
    begin("d", u"login"_s);
    QVERIFY(lives("d"));
    with([&](Transaction &t) { return AccountStore(database()).setDisabled(t, anna(), Noon); });
    QVERIFY(!lives("d"));
    QCOMPARE(with([&](Transaction &t) { return store.collect(t, Noon + 3 * Day); }), 2);
}

void tst_HubAccounts::letsTokensEnd()
{
    TokenStore store(database());
    const auto make = [&](const QString &id, std::optional<Ms> end) {
        ApiToken token{id, acme(), anna(), u"CI"_s, u"x9"_s, "hash" + id.toUtf8(), {{u"read"_s, true}}, Noon, end};
        with([&](Transaction &t) { return store.create(t, token); });
    };
    make(u"t1"_s, std::nullopt);
    make(u"t2"_s, Noon + Day);
    QCOMPARE(must(store.byHash("hasht1", Noon))->scopes, (QJsonObject{{u"read"_s, true}}));
    QVERIFY(must(store.byHash("hasht2", Noon + Day - 1)));
    QVERIFY(!must(store.byHash("hasht2", Noon + Day)));
    with([&](Transaction &t) { return store.noteUse(t, u"t1"_s, Noon + 1); });
    with([&](Transaction &t) { return store.noteUse(t, u"t1"_s, Noon + 2); });
    QCOMPARE(must(store.byHash("hasht1", Noon))->usedAt, Noon + 1);
    QVERIFY(!with([&](Transaction &t) { return store.revoke(t, u"other"_s, u"t1"_s, Noon); }));
    QVERIFY(with([&](Transaction &t) { return store.revoke(t, acme(), u"t1"_s, Noon); }));
    QVERIFY(!must(store.byHash("hasht1", Noon)));
    QCOMPARE(must(store.list(acme())).size(), 2);
    QCOMPARE(must(store.list(acme(), u"bert"_s)).size(), 0);
    with([&](Transaction &t) { return store.revokeAllIn(t, anna(), u"other"_s, Noon); });
    QVERIFY(must(store.byHash("hasht2", Noon)));
    with([&](Transaction &t) { return store.revokeAllIn(t, anna(), acme(), Noon); });
    QVERIFY(!must(store.byHash("hasht2", Noon)));
}

void tst_HubAccounts::letsALinkWorkOnce()
{
    LinkStore store(database());
    const MailedLink link{"h1", u"reset"_s, anna(), {{u"x"_s, 1}}, Noon, Noon + 30 * Minute};
    with([&](Transaction &t) { return store.create(t, link); });
    QVERIFY(must(store.peek("h1", u"reset"_s, Noon)));
    QVERIFY(!must(store.peek("h1", u"invite"_s, Noon)));
    QVERIFY(!must(store.peek("h1", u"reset"_s, Noon + 30 * Minute)));
    const auto use = [&] { return with([&](Transaction &t) { return store.use(t, "h1", u"reset"_s, Noon); }); };
    QCOMPARE(use()->account, anna());
    QVERIFY(!use());
    QVERIFY(!must(store.peek("h1", u"reset"_s, Noon)));
}

void tst_HubAccounts::checksACodeAFewTimes()
{
    ChallengeStore store(database());
    Challenge challenge{u"c1"_s, acme(), u"login"_s, anna(), u"sms"_s, "right"};
    challenge.mostTries = 3;
    challenge.createdAt = Noon;
    challenge.expiresAt = Noon + 10 * Minute;
    const auto make = [&](const QString &id) {
        challenge.id = id;
        with([&](Transaction &t) { return store.create(t, challenge); });
    };
    const auto check = [&](const QString &id, const QByteArray &code, Ms now = Noon) {
        return with([&](Transaction &t) {
                   return store.check(t, id, now, [&](const QByteArray &hash) { return hash == code; });
               })
            .outcome;
    };
    make(u"c1"_s);
    QCOMPARE(check(u"c1"_s, "wrong"), Checked::Outcome::Wrong);
    QCOMPARE(check(u"c1"_s, "right", Noon + 10 * Minute), Checked::Outcome::Expired);
    QCOMPARE(check(u"c1"_s, "right"), Checked::Outcome::Right);
    QCOMPARE(check(u"c1"_s, "right"), Checked::Outcome::Expired);
    make(u"c2"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(check(u"c2"_s, "wrong"), Checked::Outcome::Wrong);
    QCOMPARE(check(u"c2"_s, "right"), Checked::Outcome::TooMany);
    QCOMPARE(check(u"nosuch"_s, "right"), Checked::Outcome::Expired);
    make(u"c3"_s);
    with([&](Transaction &t) { return store.endAll(t, u"login"_s, anna(), Noon); });
    QCOMPARE(check(u"c3"_s, "right"), Checked::Outcome::Expired);
    challenge.hash.clear(); // for somebody who is not known: the same in form, never right
    make(u"c4"_s);
    QCOMPARE(check(u"c4"_s, ""), Checked::Outcome::Wrong);
    QCOMPARE(must(store.countSince(u"login"_s, anna(), Noon)), 4);
    QCOMPARE(with([&](Transaction &t) { return store.collect(t, Noon + Day); }), 4);
}

void tst_HubAccounts::countsTriesAtOnceAsTwo()
{
    Challenge challenge{u"c1"_s, acme(), u"login"_s, anna(), u"sms"_s, "right"};
    challenge.mostTries = 10;
    challenge.expiresAt = Noon + Minute;
    with([&](Transaction &t) { return ChallengeStore(database()).create(t, challenge); });
    std::atomic<int> compared = 0;
    std::vector<std::thread> guessers;
    for (int i = 0; i < 4; ++i) {
        guessers.emplace_back([&] {
            const auto own = m_bench->connect();
            for (int n = 0; n < 10; ++n) {
                const Checked checked = mustTransact(*own, [&](Transaction &t) {
                    return ChallengeStore(*own).check(t, u"c1"_s, Noon, [](const QByteArray &) { return false; });
                });
                compared += checked.outcome == Checked::Outcome::Wrong;
            }
        });
    }
    for (std::thread &guesser : guessers)
        guesser.join();
    QCOMPARE(compared, 10);
}

void tst_HubAccounts::talliesInWindows()
{
    TallyStore store(database());
    const auto add = [&](Ms now) {
        return with([&](Transaction &t) { return store.add(t, u"address"_s, u"::1"_s, 10 * Minute, now); });
    };
    QCOMPARE(add(Noon).count, 1);
    QCOMPARE(add(Noon + Minute).count, 2);
    QCOMPARE(add(Noon + Minute).since, Noon);
    with([&](Transaction &t) { return store.block(t, u"address"_s, u"::1"_s, Noon + Day); });
    QCOMPARE(must(store.get(u"address"_s, u"::1"_s, Noon)).count, 3);
    QCOMPARE(must(store.get(u"address"_s, u"::1"_s, Noon + 10 * Minute)).count, 0);
    QCOMPARE(must(store.get(u"address"_s, u"::2"_s, Noon)).count, 0);
    const Tally later = add(Noon + 10 * Minute);
    QCOMPARE(later.count, 1);
    QCOMPARE(later.blockedUntil, Noon + Day);
    QCOMPARE(with([&](Transaction &t) { return store.collect(t, Noon + 30 * Minute); }), 0);
    QCOMPARE(with([&](Transaction &t) { return store.collect(t, Noon + Day); }), 1);
    add(Noon);
    with([&](Transaction &t) { return store.clear(t, u"address"_s, u"::1"_s); });
    QCOMPARE(add(Noon).count, 1);
}

QTEST_GUILESS_MAIN(tst_HubAccounts)
#include "tst_hubaccounts.moc"
