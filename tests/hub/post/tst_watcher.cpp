// SPDX-License-Identifier: Apache-2.0
#include "alertbench.h"

#include <app/hub/store/accountstore.h>
#include <app/hub/store/idempotencystore.h>
#include <app/hub/store/linkstore.h>
#include <app/hub/store/sessionstore.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>
#include <tests/hub/store/scratchpostgres.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// When the watcher looks, and when it does not.
class TestWatcher : public QObject {
    Q_OBJECT

    std::unique_ptr<AlertBench> m_bench;

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        if (QByteArrayView(QTest::currentTestFunction()) != "aStoreThatGoesAwayIsAskedAgain")
            QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<AlertBench>();
    }
    void cleanup() { m_bench.reset(); }
    void nothingToDoIsNoWork();
    void pokesThatComeTogetherAreOneLook();
    void itWakesAtTheMomentThatARuleWaitsFor();
    void whoWasHeardIsWrittenDownTogether();
    void aStoreThatGoesAwayIsAskedAgain();
    void whatIsOverIsForgotten();
    void itsThreadWakesAndStops();
};

void TestWatcher::nothingToDoIsNoWork()
{
    Watcher &watcher = m_bench->watcher;
    (void)watcher.pass();
    m_bench->clock.advance(2s);
    (void)watcher.pass(); // for the pokes of the set-up
    const quint64 looks = watcher.looks();
    const QDateTime next = watcher.pass();
    QCOMPARE(m_bench->clock.now().msecsTo(next), 300000);
    m_bench->clock.advance(4min);
    (void)watcher.pass();
    QCOMPARE(watcher.looks(), looks);
    m_bench->wakeups.poke("outbox/mail");
    m_bench->wakeups.poke("box/b1");
    (void)watcher.pass();
    QCOMPARE(watcher.looks(), looks);
    QCOMPARE(watcher.faults(), quint64(0));
}

void TestWatcher::pokesThatComeTogetherAreOneLook()
{
    Watcher &watcher = m_bench->watcher;
    (void)watcher.pass();
    m_bench->clock.advance(2s);
    (void)watcher.pass();
    const quint64 looks = watcher.looks();
    m_bench->clock.advance(2s);
    for (int i = 0; i < 100; ++i)
        m_bench->wakeups.poke(orgTopic(PostBench::org()));
    (void)watcher.pass();
    QCOMPARE(watcher.looks(), looks + 1);
    // More of them at once: after a moment of calm.
    m_bench->wakeups.poke(orgTopic(PostBench::org()));
    const QDateTime next = watcher.pass();
    QCOMPARE(watcher.looks(), looks + 1);
    QCOMPARE(m_bench->clock.now().msecsTo(next), 1000);
    m_bench->clock.advance(1s);
    (void)watcher.pass();
    QCOMPARE(watcher.looks(), looks + 2);
}

void TestWatcher::itWakesAtTheMomentThatARuleWaitsFor()
{
    m_bench->rule("overdue", 15);
    m_bench->keyIsOut(2min);
    m_bench->clock.advance(2s);
    QDateTime next = m_bench->watcher.pass();
    const QDateTime due = m_bench->clock.now().addSecs(17 * 60 - 2);
    for (int i = 0; i < 20 && next < due; ++i) {
        m_bench->clock.setTimeOfDay(next);
        next = m_bench->watcher.pass();
    }
    QCOMPARE(next, due);
    QVERIFY(m_bench->alerts(false).isEmpty());
    m_bench->clock.setTimeOfDay(due);
    (void)m_bench->watcher.pass();
    QCOMPARE(m_bench->alerts(true).size(), 1);
}

void TestWatcher::whoWasHeardIsWrittenDownTogether()
{
    const auto seenAt = [&] { return *store::must(store::BoxStore(m_bench->database()).get(u"b1"_s))->seenAt; };
    const store::Ms before = seenAt();
    m_bench->clock.advance(30s);
    const store::Ms heard = m_bench->desk.now();
    m_bench->wakeups.poke(heardTopic(u"b1"_s));
    (void)m_bench->watcher.pass();
    QCOMPARE(seenAt(), before);
    m_bench->clock.advance(10s);
    (void)m_bench->watcher.pass();
    QCOMPARE(seenAt(), heard);
    m_bench->wakeups.poke(heardTopic(u"a-box-that-is-gone"_s));
    m_bench->clock.advance(1s);
    (void)m_bench->watcher.pass();
    m_bench->clock.advance(10s);
    (void)m_bench->watcher.pass();
    QCOMPARE(m_bench->watcher.faults(), quint64(0));
}

void TestWatcher::aStoreThatGoesAwayIsAskedAgain()
{
    if (m_bench->bench.isSqlite())
        return; // a file does not go away
    m_bench->rule("tamper");
    m_bench->write("tamper", {{u"on"_s, true}});
    ScratchPostgres::shared().kill();
    const QDateTime again = m_bench->watcher.pass();
    QVERIFY(m_bench->watcher.faults() > 0);
    QVERIFY(again <= m_bench->clock.now().addSecs(60));
    ScratchPostgres::shared().start();
    m_bench->clock.advance(61s);
    (void)m_bench->watcher.pass();
    QCOMPARE(m_bench->alerts(true).size(), 1);
    QCOMPARE(m_bench->letters().size(), 1);
}

void TestWatcher::whatIsOverIsForgotten()
{
    const auto rows = [&](const QString &table) {
        return store::must(m_bench->database().first(u"SELECT count(*) FROM "_s + table))->number(0);
    };
    const store::Ms now = m_bench->desk.now();
    const store::Ms hour = 3'600'000;
    m_bench->with([&](store::Transaction &t) -> Status<store::Fault> {
        store::Database &database = m_bench->database();
        store::Account account{u"a1"_s, u"ada@harbour.example"_s};
        if (const auto made = store::AccountStore(database).create(t, account, now); !made)
            return made.error();
        for (const auto &[name, life] : {std::pair(QByteArray("short"), hour), {QByteArray("long"), 30 * hour}}) {
            store::Session session{name, u"login"_s, u"a1"_s};
            session.authEpoch = 1;
            session.expiresAt = now + life;
            if (const auto made = store::SessionStore(database).create(t, session); !made)
                return made;
            if (const auto made = store::LinkStore(database).create(t,
                                                                    {name, u"reset"_s, u"a1"_s, {}, now, now + life});
                !made)
                return made;
        }
        store::IdempotencyStore keys(database);
        if (const auto begun = keys.begin(t, {u"s"_s, u"ended"_s, "f"}, now); !begun)
            return begun.error();
        if (const auto begun = keys.begin(t, {u"s"_s, u"died"_s, "f"}, now); !begun)
            return begun.error();
        return keys.finish(t, {u"s"_s, u"ended"_s, "f"}, 201, "answer", now);
    });
    (void)m_bench->watcher.pass();
    QCOMPARE(rows(u"session"_s), 2);
    m_bench->pass(2h);
    QCOMPARE(rows(u"session"_s), 1);
    QCOMPARE(rows(u"reset_link"_s), 1);
    QCOMPARE(rows(u"idempotency"_s), 1); // of the one that died with its process nothing is left
    m_bench->pass(24h, false);
    QCOMPARE(rows(u"idempotency"_s), 0);
    QCOMPARE(m_bench->watcher.faults(), quint64(0));
}

void TestWatcher::itsThreadWakesAndStops()
{
    hal::SystemClock clock;
    hal::SystemRandom random;
    http::Wakeups wakeups;
    const House house{clock, random, m_bench->secrets, wakeups};
    const Desks desks(house, m_bench->bench.url());
    Watcher watcher(desks, wakeups);
    watcher.start();
    QTRY_VERIFY(watcher.looks() > 0);
    m_bench->rule("tamper");
    m_bench->write("tamper", {{u"on"_s, true}});
    wakeups.poke(orgTopic(PostBench::org()));
    QTRY_COMPARE(m_bench->alerts(true).size(), 1);
    watcher.stop();
    const quint64 looks = watcher.looks();
    wakeups.poke(orgTopic(PostBench::org()));
    QCOMPARE(watcher.looks(), looks);
}

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
