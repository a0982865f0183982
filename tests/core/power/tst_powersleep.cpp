// SPDX-License-Identifier: Apache-2.0
#include "powerbench.h"

using namespace latchkey;
using namespace latchkey::power;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

/// What the machine can do, and what the source no longer says, when the box would sleep.
class tst_PowerSleep : public QObject {
    Q_OBJECT

    /// An exchange ended, and the disk has not answered yet what is to be sealed.
    static void beginToFall(PowerBench &bench)
    {
        bench.begin();
        bench.cut(50);
        bench.keeper.exchangeEnded();
        bench.answers.deliver();
        bench.timers.advance(5s);
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Falling);
    }

    /// Samples agree that it is empty, and it sleeps, for it cannot be switched off.
    static void sleepEmpty(PowerBench &bench)
    {
        bench.sleeper.canStop = false;
        bench.setBusy(true);
        bench.cut(3);
        bench.agree();
        QCOMPARE(bench.keeper.belief().level, Level::Empty);
        bench.setBusy(false);
        bench.pass(6s);
        QVERIFY(bench.isAsleep());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aBoxThatCannotBeSwitchedOffSleepsInstead()
    {
        PowerBench bench;
        bench.begin();
        bench.sleeper.canStop = false;
        bench.cut(2);
        bench.agree();
        bench.pass(6s);
        QCOMPARE(bench.sleeper.orders.size(), 1);
        QCOMPARE(bench.sleeper.orders.constFirst().kind, SleepKind::Hibernate);
    }

    void aMachineThatIsHeardOfLateIsSentToSleepAllTheSame()
    {
        PowerBench bench;
        bench.sleeper.able = false; // logind has not answered yet
        bench.begin();
        bench.cut(50);
        bench.agree();
        bench.pass(10min);
        QVERIFY(bench.sleeper.orders.isEmpty());
        QCOMPARE(bench.timers.running(), 0);
        bench.sleeper.able = true;
        Q_EMIT bench.sleeper.abilitiesChanged();
        bench.pass(6s);
        QCOMPARE(bench.sleeper.orders.size(), 1);
    }

    void aSilentSourceSendsNobodyToSleep()
    {
        PowerBench bench;
        bench.begin();
        bench.cut(50);
        bench.agree();
        bench.touch();
        bench.source.say(std::nullopt);
        bench.pass(10min);
        QVERIFY2(bench.sleeper.orders.isEmpty(), "the mains may be back for long");
        bench.source.say(PowerBench::onBattery(50));
        bench.pass(2min);
        QCOMPARE(bench.sleeper.orders.size(), 1);
    }

    void theLastPageIsEndedBeforeTheJournalIsSealed()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        bench.cut(50);
        bench.showLastPage();
        bench.pass(5s);
        QVERIFY(bench.isAsleep());
        QCOMPARE(bench.use, Use::Nobody);
        const auto &lines = bench.journal.lines();
        QCOMPARE(lines.constLast().entry.type, journal::EntryType::Sleep);
        QCOMPARE(lines.at(lines.size() - 2).entry.body.value(u"page"_s), QJsonValue(u"ended"_s));
    }

    void aPageThatComesWhileTheJournalIsSealedKeepsTheBoxAwake()
    {
        PowerBench bench(Profile::Saver);
        beginToFall(bench);
        bench.use = Use::LastPage; // somebody was turned away
        bench.answers.deliver();
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
        QVERIFY(bench.sleeper.orders.isEmpty());
    }

    void aSleepThatOthersOrderEndsTheLastPageToo()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        bench.use = Use::LastPage;
        bench.sleeper.sleepByOthers();
        bench.answers.deliver();
        QCOMPARE(bench.use, Use::Nobody);
        QCOMPARE(bench.journal.lines().constLast().entry.type, journal::EntryType::Sleep);
    }

    void noTouchCallsOffASleepThatOthersOrder()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        bench.sleeper.sleepByOthers();
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Ordered);
        bench.touch();
        bench.keeper.busyChanged();
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Ordered);
        QCOMPARE(bench.sleeper.readies, 1);
        bench.sleeper.wake();
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
        QCOMPARE(bench.keeper.wakeUps(), 1);
    }

    void aSleepThatOthersOrderGoesBeforeTheBoxsOwn()
    {
        PowerBench bench(Profile::Saver);
        beginToFall(bench);
        bench.sleeper.sleepByOthers();
        bench.answers.deliver();
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Ordered);
        bench.pass(1min);
        QVERIFY(bench.sleeper.orders.isEmpty());
    }

    void aBatteryThatWasChargedInItsSleepIsNotEmpty()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        sleepEmpty(bench);
        bench.clock.sleep(5h); // the mains came, charged it, and went again
        bench.sleeper.canStop = true;
        bench.source.say(PowerBench::onBattery(97));
        bench.sleeper.wake();
        QCOMPARE(bench.keeper.belief().level, Level::Enough);
        bench.pass(10s);
        QCOMPARE(bench.keeper.plan().service, Service::All);
        QVERIFY(bench.sleeper.orders.constLast().kind != SleepKind::PowerOff);
    }

    void aBatteryThatIsAsEmptyAfterItsSleepStopsTheBoxAtOnce()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        sleepEmpty(bench);
        bench.clock.sleep(5min);
        bench.sleeper.canStop = true;
        bench.sleeper.wake();
        bench.source.say(PowerBench::onBattery(3));
        QCOMPARE(bench.keeper.plan().service, Service::Stopping);
        bench.pass(5s);
        QCOMPARE(bench.sleeper.orders.constLast().kind, SleepKind::PowerOff);
    }

    void noSingleReadingAfterASleepStopsTheBox()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        bench.cut(50);
        bench.source.say(PowerBench::onBattery(3)); // once, before it sleeps
        bench.source.say(PowerBench::onBattery(3));
        bench.pass(25s);
        QVERIFY(bench.isAsleep());
        bench.clock.sleep(5h);
        bench.source.say(PowerBench::onBattery(97));
        bench.sleeper.wake();
        bench.source.say(PowerBench::onBattery(3));
        QVERIFY(bench.keeper.plan().service != Service::Stopping);
    }

    void aLevelOfBeforeItSleptThatIsToldOnceMoreDoesNotStopAChargedBox()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        sleepEmpty(bench);
        bench.clock.sleep(5h);
        bench.sleeper.canStop = true;
        bench.sleeper.wake(); // the source says what it knew
        QCOMPARE(bench.keeper.belief().level, Level::Empty);
        bench.source.say(PowerBench::onBattery(97));
        QVERIFY(bench.keeper.plan().service != Service::Stopping);
        bench.pass(6s);
        QVERIFY(bench.sleeper.orders.constLast().kind != SleepKind::PowerOff);
    }

    void anOrderToStopOfBeforeItSleptIsAskedForAgain()
    {
        PowerBench bench(Profile::UpsCabinet);
        bench.begin();
        bench.setBusy(true);
        PowerReading ordered = PowerBench::onBattery(97);
        ordered.stopOrdered = true;
        bench.source.say(ordered);
        bench.agree();
        QCOMPARE(bench.keeper.belief().level, Level::Empty);
        bench.sleeper.sleepByOthers();
        bench.answers.deliver();
        bench.clock.sleep(1h);
        bench.setBusy(false);
        bench.source.say(PowerBench::onMains(97)); // taken back
        bench.sleeper.wake();
        bench.pass(10s);
        QCOMPARE(bench.keeper.plan().service, Service::All);
        QVERIFY(bench.sleeper.orders.isEmpty());
    }

    void aRefusalDoesNotEndTheSleepThatOthersOrder()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        bench.cut(50);
        bench.pass(20s);
        QVERIFY(bench.isAsleep()); // it is to sleep by its own order
        bench.sleeper.sleepByOthers();
        Q_EMIT bench.sleeper.refused(u"somebody came"_s);
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Ordered);
        bench.sleeper.wake();
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    }

    void everyEntryTellsWhatWasLearntOfTheBattery()
    {
        PowerBench bench(Profile::Saver);
        bench.begin();
        bench.cut(50);
        bench.pass(1min);
        QVERIFY(bench.isAsleep());
        int told = 0;
        for (const auto &line : bench.journal.lines())
            told += line.entry.body.value(u"perCharge"_s) == QJsonValue(ExchangeBudget::Published) ? 1 : 0;
        QCOMPARE(told, bench.journal.lines().size());
    }
};

QTEST_GUILESS_MAIN(tst_PowerSleep)
#include "tst_powersleep.moc"
