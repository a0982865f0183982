// SPDX-License-Identifier: Apache-2.0
#include <app/hub/http/wakeups.h>
#include <app/hub/http/workerpool.h>

#include <QtTest>

#include <atomic>

using namespace latchkey::hub::http;

namespace {

class Ear final : public Wakeups::Listener {
public:
    void poked(const QByteArray &topic) override { heard.append(topic); }
    QList<QByteArray> heard;
};

} // namespace

class TestWakeups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listenerHearsOfPokesUntilItIsRemoved();
    void pokeAfterAMomentIsNotMissed();
    void topicThatIsForgottenCountsAsPoked();
    void poolRunsAllThatItTookAndRefusesTheRest();
    void everyThreadBeginsAndEndsOnce();
};

void TestWakeups::listenerHearsOfPokesUntilItIsRemoved()
{
    Wakeups wakeups;
    Ear ear;
    wakeups.add(&ear);
    wakeups.poke("a");
    wakeups.poke("b");
    wakeups.remove(&ear);
    wakeups.poke("c");
    QCOMPARE(ear.heard, QList<QByteArray>({"a", "b"}));
}

void TestWakeups::pokeAfterAMomentIsNotMissed()
{
    Wakeups wakeups;
    wakeups.poke("a");
    const quint64 moment = wakeups.now();
    QVERIFY(!wakeups.pokedSince("a", moment));
    wakeups.poke("b");
    QVERIFY(!wakeups.pokedSince("a", moment));
    wakeups.poke("a");
    QVERIFY(wakeups.pokedSince("a", moment));
    QVERIFY(!wakeups.pokedSince("a", wakeups.now()));
}

void TestWakeups::topicThatIsForgottenCountsAsPoked()
{
    Wakeups wakeups;
    const quint64 moment = wakeups.now();
    for (int i = 0; i < 70000; ++i)
        wakeups.poke(QByteArray::number(i));
    QVERIFY(wakeups.pokedSince("0", moment)); // was poked, and is no longer in the list
    QVERIFY(!wakeups.pokedSince("0", wakeups.now()));
}

void TestWakeups::poolRunsAllThatItTookAndRefusesTheRest()
{
    std::atomic<int> ran = 0;
    std::mutex gate;
    gate.lock();
    WorkerPool pool(1, 2);
    QVERIFY(pool.post([&] {
        gate.lock();
        ++ran;
        gate.unlock();
    }));
    QTRY_COMPARE(pool.waiting(), size_t(0)); // it is being run
    QVERIFY(pool.post([&] { ++ran; }));
    QVERIFY(pool.post([&] { ++ran; }));
    QVERIFY(!pool.post([&] { ++ran; }));
    gate.unlock();
    QTRY_COMPARE(ran.load(), 3);
}

void TestWakeups::everyThreadBeginsAndEndsOnce()
{
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    {
        WorkerPool pool(
            3, 8, [&] { ++begun; }, [&] { ++ended; });
        QTRY_COMPARE(begun.load(), 3);
        QCOMPARE(ended.load(), 0);
    }
    QCOMPARE(ended.load(), 3);
}

QTEST_GUILESS_MAIN(TestWakeups)
#include "tst_wakeups.moc"
