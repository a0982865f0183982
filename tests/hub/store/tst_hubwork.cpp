// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"

#include <app/hub/store/alertstore.h>
#include <app/hub/store/deliverystore.h>
#include <app/hub/store/idempotencystore.h>
#include <app/hub/store/outboxstore.h>

#include <QRegularExpression>

#include <atomic>
#include <barrier>
#include <mutex>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

QString mail() { return u"mail"_s; }

OutboxItem item(const QString &id, Ms due = Noon, const QString &target = u"anna@acme.example"_s)
{
    OutboxItem made{id, acme(), mail(), target, {}, u"overdue"_s, "words of " + id.toUtf8()};
    made.createdAt = due;
    made.dueAt = due;
    return made;
}

} // namespace

/// What is done later, or only once: the outbox, requests that come twice, alerts.
class tst_HubWork : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }
    [[nodiscard]] OutboxStore outbox() const { return OutboxStore(database()); }
    template <class Act>
    auto with(Act act) const
    {
        return mustTransact(database(), act);
    }
    void enqueue(const OutboxItem &made) const
    {
        with([&](Transaction &t) { return outbox().enqueue(t, made); });
    }
    [[nodiscard]] std::optional<OutboxItem> claim(Ms now = Noon, const QStringList &except = {}) const
    {
        return with([&](Transaction &t) { return outbox().claim(t, mail(), except, now, now + Minute); });
    }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void sendsOnlyWhatItsCauseKept();
    void handsOutWhatIsDueLongestFirst();
    void handsOutAgainWhatAWorkerLeftBehind();
    void triesAgainLater();
    void wipesWhatWasSentOrDropped();
    void neverHandsOneItemToTwoWorkers();
    void countsForTheCapsOnce();
    void keepsCountsFromRacing();
    void logsDeliveries();
    void answersARepeatedRequestOnce();
    void keepsTheAnswerOfARequestThatOutlivedItsRow();
    void letsOneOfManyRepeatedRequestsRun();
    void raisesAnAlertOnce();
    void raisesOneAlertOfMany();
};

void tst_HubWork::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>();
    settle(database());
}

void tst_HubWork::sendsOnlyWhatItsCauseKept()
{
    with([&](Transaction &transaction) {
        transaction.takeBack();
        return outbox().enqueue(transaction, item(u"m1"_s));
    });
    QVERIFY(!claim());
    QVERIFY(!must(outbox().nextDue(mail(), {})));
}

void tst_HubWork::handsOutWhatIsDueLongestFirst()
{
    enqueue(item(u"m2"_s, Noon + 2));
    enqueue(item(u"m1"_s, Noon + 1));
    OutboxItem text = item(u"t1"_s);
    text.kind = u"text"_s;
    enqueue(text);
    enqueue(item(u"m3"_s, Noon, u"dead@acme.example"_s));
    QCOMPARE(must(outbox().nextDue(mail(), {})), Noon);
    QCOMPARE(must(outbox().nextDue(mail(), {u"dead@acme.example"_s})), Noon + 1);
    QVERIFY(!claim(Noon, {u"dead@acme.example"_s}));
    const auto first = claim(Noon + 5, {u"dead@acme.example"_s});
    QCOMPARE(first->id, u"m1"_s);
    QCOMPARE(first->sealed, QByteArray("words of m1"));
    QCOMPARE(first->tries, 1);
    QCOMPARE(claim(Noon + 5)->id, u"m3"_s);
    QCOMPARE(claim(Noon + 5)->id, u"m2"_s);
    QVERIFY(!claim(Noon + 5));
    QCOMPARE(must(outbox().depth()).waiting, 4);
    QCOMPARE(must(outbox().depth()).oldest, Noon);
}

void tst_HubWork::handsOutAgainWhatAWorkerLeftBehind()
{
    enqueue(item(u"m1"_s));
    const auto lost = claim();
    QVERIFY(!claim(Noon + Minute - 1));
    const auto second = claim(Noon + Minute);
    QCOMPARE(second->id, u"m1"_s);
    QCOMPARE(second->tries, 2);
    // The first worker was only slow: its word counts no more.
    QVERIFY(!with([&](Transaction &t) { return outbox().sent(t, lost->id, lost->claim, Noon); }));
    QVERIFY(with([&](Transaction &t) { return outbox().sent(t, second->id, second->claim, Noon); }));
    QVERIFY(!with([&](Transaction &t) { return outbox().sent(t, second->id, second->claim, Noon); }));
}

void tst_HubWork::triesAgainLater()
{
    enqueue(item(u"m1"_s));
    const auto first = claim();
    QVERIFY(with(
        [&](Transaction &t) { return outbox().postpone(t, first->id, first->claim, Noon + Day, u"no connection"_s); }));
    QVERIFY(!claim(Noon + Day - 1));
    const auto second = claim(Noon + Day);
    QCOMPARE(second->lastError, u"no connection"_s);
    QVERIFY(!with([&](Transaction &t) { return outbox().postpone(t, u"m1"_s, first->claim, Noon, {}); }));
    QVERIFY(!with([&](Transaction &t) { return outbox().drop(t, u"m1"_s, first->claim, {}, Noon); }));
}

void tst_HubWork::wipesWhatWasSentOrDropped()
{
    for (const auto &id : {u"m1"_s, u"m2"_s})
        enqueue(item(id));
    const auto first = claim();
    const auto second = claim();
    QVERIFY(with([&](Transaction &t) { return outbox().sent(t, first->id, first->claim, Noon + 1); }));
    QVERIFY(with([&](Transaction &t) { return outbox().drop(t, second->id, second->claim, u"gone"_s, Noon + 2); }));
    QCOMPARE(must(database().first(u"SELECT count(*) FROM outbox WHERE sealed <> ?"_s, {QByteArray()}))->number(0), 0);
    const QVector<OutboxItem> listed = must(outbox().list(acme(), 10));
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0].state, OutboxState::Sent);
    QCOMPARE(listed[1].state, OutboxState::Dropped);
    QCOMPARE(listed[1].lastError, u"gone"_s);
    QVERIFY(!claim(Noon + Day));
    QCOMPARE(with([&](Transaction &t) { return outbox().collect(t, Noon + 2); }), 1);
}

void tst_HubWork::neverHandsOneItemToTwoWorkers()
{
    for (int i = 0; i < 80; ++i)
        enqueue(item(u"m%1"_s.arg(i)));
    std::mutex guard;
    QStringList sent;
    std::vector<std::thread> workers;
    for (int i = 0; i < 4; ++i) {
        workers.emplace_back([&] {
            const auto own = m_bench->connect();
            OutboxStore store(*own);
            while (true) {
                const auto mine = mustTransact(
                    *own, [&](Transaction &t) { return store.claim(t, mail(), {}, Noon, Noon + Day); });
                if (!mine)
                    return;
                const std::lock_guard lock(guard);
                sent.append(mine->id);
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    while (const auto left = claim()) // where all of a worker's candidates were held by others it went home early
        sent.append(left->id);
    QCOMPARE(sent.size(), 80);
    QCOMPARE(QSet<QString>(sent.begin(), sent.end()).size(), 80);
}

void tst_HubWork::countsForTheCapsOnce()
{
    OutboxItem code = item(u"m1"_s);
    code.identity = u"anna"_s;
    enqueue(code);
    const auto first = claim();
    const auto count = [&](const OutboxItem &claimed, Ms now) {
        return with([&](Transaction &t) { return outbox().count(t, claimed.id, claimed.claim, now); });
    };
    QCOMPARE(must(outbox().countedForIdentity(u"anna"_s, 0)), 0);
    QVERIFY(count(*first, Noon));
    QVERIFY(!count(*first, Noon + 1));
    QVERIFY(!count(*claim(Noon + Minute), Noon + Minute));
    QCOMPARE(must(outbox().countedForIdentity(u"anna"_s, Noon - 1)), 1);
    QCOMPARE(must(outbox().countedForIdentity(u"anna"_s, Noon)), 0);
    QCOMPARE(must(outbox().countedForOrg(acme(), mail(), Noon - 1)), 1);
    QCOMPARE(must(outbox().countedForOrg(acme(), u"text"_s, Noon - 1)), 0);
}

void tst_HubWork::keepsCountsFromRacing()
{
    for (int i = 0; i < 20; ++i) {
        OutboxItem code = item(u"m%1"_s.arg(i));
        code.identity = u"anna"_s;
        enqueue(code);
    }
    std::vector<std::thread> workers;
    std::barrier together(4);
    for (int i = 0; i < 4; ++i) {
        workers.emplace_back([&, i] {
            const auto own = m_bench->connect();
            OutboxStore store(*own);
            for (int n = 0; n < 5; ++n) {
                together.arrive_and_wait();
                mustTransact(*own, [&](Transaction &t) -> Status<Fault> {
                    must(store.lockCounts(t, acme()));
                    if (must(store.countedForIdentity(u"anna"_s, 0)) < 3)
                        must(store.count(t, u"m%1"_s.arg(5 * i + n), 0, Noon));
                    return Done{};
                });
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(must(outbox().countedForIdentity(u"anna"_s, 0)), 3);
}

void tst_HubWork::logsDeliveries()
{
    DeliveryStore store(database());
    for (int i = 0; i < 3; ++i) {
        const WebhookDelivery tried{
            u"msg1"_s, acme(), u"hook"_s, u"key.picked_up"_s, Noon + i, i ? 200 : 503, i ? QString() : u"busy"_s, 40};
        with([&](Transaction &t) { return store.add(t, tried); });
    }
    const QVector<WebhookDelivery> listed = must(store.list(acme(), u"hook"_s, 2));
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0].triedAt, Noon + 2);
    QCOMPARE(listed[0].status, 200);
    QVERIFY(must(store.list(u"other"_s, u"hook"_s, 2)).isEmpty());
    QCOMPARE(with([&](Transaction &t) { return store.collect(t, Noon + 2); }), 2);
}

void tst_HubWork::answersARepeatedRequestOnce()
{
    IdempotencyStore store(database());
    const IdempotencyKey key{u"anna POST /bookings"_s, u"7f3a"_s, "print"};
    const auto begin = [&](const IdempotencyKey &asked, Ms now = Noon) {
        return with([&](Transaction &t) { return store.begin(t, asked, now); });
    };
    QCOMPARE(begin(key).outcome, Repeated::Outcome::New);
    QCOMPARE(begin(key).outcome, Repeated::Outcome::Running);
    QCOMPARE(begin({key.scope, key.name, "other"}).outcome, Repeated::Outcome::Other);
    QCOMPARE(begin({u"bert POST /bookings"_s, key.name, "other"}).outcome, Repeated::Outcome::New);
    with([&](Transaction &t) { return store.finish(t, key, 201, "{}", Noon); });
    const Repeated same = begin(key);
    QCOMPARE(same.outcome, Repeated::Outcome::Same);
    QCOMPARE(same.status, 201);
    QCOMPARE(same.response, QByteArray("{}"));
    QCOMPARE(begin(key, Noon + IdempotencyStore::KeptFor).outcome, Repeated::Outcome::New);
    with([&](Transaction &t) { return store.abandon(t, key); });
    QCOMPARE(begin(key).outcome, Repeated::Outcome::New);
    // One that died with its process blocks its key for a while only.
    QCOMPARE(begin(key, Noon + IdempotencyStore::RunningFor).outcome, Repeated::Outcome::New);
    QCOMPARE(with([&](Transaction &t) { return store.collect(t, Noon + Day); }), 2);
}

void tst_HubWork::keepsTheAnswerOfARequestThatOutlivedItsRow()
{
    IdempotencyStore store(database());
    const IdempotencyKey key{u"anna POST /imports"_s, u"7f3a"_s, "print"};
    const auto begin = [&](const IdempotencyKey &asked, Ms now) {
        return with([&](Transaction &t) { return store.begin(t, asked, now); });
    };
    QCOMPARE(begin(key, Noon).outcome, Repeated::Outcome::New);
    const Ms late = Noon + IdempotencyStore::RunningFor;
    QCOMPARE(with([&](Transaction &t) { return store.collect(t, late); }), 1);
    with([&](Transaction &t) { return store.finish(t, key, 201, "{}", late); });
    const Repeated same = begin(key, late + 1);
    QCOMPARE(same.outcome, Repeated::Outcome::Same);
    QCOMPARE(same.status, 201);
    QCOMPARE(same.response, QByteArray("{}"));
    QCOMPARE(begin({key.scope, key.name, "other"}, late + 1).outcome, Repeated::Outcome::Other);
    QCOMPARE(begin(key, late + IdempotencyStore::KeptFor).outcome, Repeated::Outcome::New);
}

void tst_HubWork::letsOneOfManyRepeatedRequestsRun()
{
    std::atomic<int> running = 0;
    std::vector<std::thread> requests;
    for (int i = 0; i < 6; ++i) {
        requests.emplace_back([&] {
            const auto own = m_bench->connect();
            const Repeated begun = mustTransact(*own, [&](Transaction &t) {
                return IdempotencyStore(*own).begin(t, {u"anna"_s, u"key"_s, "print"}, Noon);
            });
            running += begun.outcome == Repeated::Outcome::New;
        });
    }
    for (std::thread &request : requests)
        request.join();
    QCOMPARE(running, 1);
}

void tst_HubWork::raisesAnAlertOnce()
{
    AlertStore store(database());
    const auto raise = [&](const QString &id, const QString &subject) {
        const Alert alert{id, acme(), u"rule1"_s, subject, u"key.overdue"_s, {{u"key"_s, subject}}, Noon};
        return with([&](Transaction &t) { return store.raise(t, alert); });
    };
    QVERIFY(raise(u"a1"_s, u"k1"_s));
    QVERIFY(!raise(u"a2"_s, u"k1"_s));
    QVERIFY(raise(u"a3"_s, u"k2"_s));
    QCOMPARE(must(store.countOpen(acme())), 2);
    QVERIFY(with([&](Transaction &t) { return store.markSeen(t, acme(), u"a1"_s, u"anna"_s, Noon + 1); }));
    QVERIFY(!with([&](Transaction &t) { return store.markSeen(t, u"other"_s, u"a3"_s, u"anna"_s, Noon + 1); }));
    const auto end = [&] {
        return with([&](Transaction &t) { return store.end(t, acme(), u"rule1"_s, u"k1"_s, Noon + 2); });
    };
    QCOMPARE(end()->seenBy, u"anna"_s);
    QVERIFY(!end());
    QVERIFY(!must(store.get(acme(), u"a1"_s))->isOpen());
    QVERIFY(raise(u"a4"_s, u"k1"_s)); // it is so again
    QCOMPARE(must(store.list(acme(), true, {}, 10)).size(), 2);
    QCOMPARE(must(store.list(acme(), false, {}, 10)).size(), 3);
    QCOMPARE(must(store.list(acme(), false, Noon, 10)).size(), 0);
    with([&](Transaction &t) { return store.putWatch(t, {acme(), u"rule1"_s, u"k1"_s, Noon}); });
    with([&](Transaction &t) { return store.putWatch(t, {acme(), u"rule1"_s, u"k1"_s, Noon, Noon + 1, 2}); });
    const QVector<AlertWatch> watches = must(store.watches(acme(), u"rule1"_s));
    QCOMPARE(watches.size(), 1);
    QCOMPARE(watches[0].firedAt, Noon + 1);
    QCOMPARE(watches[0].level, 2);
    with([&](Transaction &t) { return store.removeWatch(t, acme(), u"rule1"_s, u"k1"_s); });
    QVERIFY(must(store.watches(acme(), u"rule1"_s)).isEmpty());
}

void tst_HubWork::raisesOneAlertOfMany()
{
    std::atomic<int> raised = 0;
    std::vector<std::thread> rules;
    for (int i = 0; i < 6; ++i) {
        rules.emplace_back([&, i] {
            const auto own = m_bench->connect();
            const Alert alert{u"a%1"_s.arg(i), acme(), u"rule1"_s, u"k1"_s, u"key.overdue"_s, {}, Noon};
            raised += mustTransact(*own, [&](Transaction &t) { return AlertStore(*own).raise(t, alert); });
        });
    }
    for (std::thread &rule : rules)
        rule.join();
    QCOMPARE(raised, 1);
    QCOMPARE(must(AlertStore(database()).countOpen(acme())), 1);
}

QTEST_GUILESS_MAIN(tst_HubWork)
#include "tst_hubwork.moc"
