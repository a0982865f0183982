// SPDX-License-Identifier: Apache-2.0
#include "powerbench.h"

#include <core/power/boardpower.h>
#include <tests/fakes/scriptedboard.h>

#include <QSignalSpy>

using namespace latchkey;
using namespace latchkey::power;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

class tst_PowerKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void runsNoTimerWithMains();
    void tellsOfNothingWhereNothingChanged();
    void neverSleepsWhileTheBoxIsBusy();
    void sealsTheJournalBeforeItSleeps();
    void staysAwakeWhenTheJournalCannotBeSealed();
    void staysAwakeWhenSomebodyTouchesWhileItIsSealed();
    void triesAgainWhenTheMachineRefusesToSleep();
    void saysNothingOfSleepWhereTheMachineCannot();
    void answersASleepThatOthersOrder();
    void anOutageOfAnHourAgoIsOneHoweverLittleItWasAwake();
    void whatWasToldBeforeItSleptHasToLastAnew();
    void aSourceThatCouldNotBeHeardWasNotSilent();
    void theBoardIsReadAnewWhenItIsAsked();
    void aStopThatWasRefusedIsNotMadeUpForOnAnUnknownLevel();
    void beginsNothingNewBelowFifteenPercent();
    void stopsInOrderBelowFivePercent();
    void stopsAfterTheExchangeThatRuns();
    void writesBothEdgesWithTheLevel();
    void tellsOfASilentSourceOnce();
    void saysAboutHowManyExchangesAreLeft();
    void flappingMainsWriteNoStorm();
};

void tst_PowerKeeper::runsNoTimerWithMains()
{
    PowerBench bench;
    bench.begin();
    QCOMPARE(bench.timers.running(), 0);
    bench.touch();
    QCOMPARE(bench.timers.running(), 0);
    bench.cut(100); // nor on a battery that is full
    QCOMPARE(bench.timers.running(), 0);
}

void tst_PowerKeeper::tellsOfNothingWhereNothingChanged()
{
    PowerBench bench;
    bench.begin();
    QSignalSpy told(&bench.keeper, &PowerKeeper::changed);
    bench.touch();
    bench.setBusy(true);
    bench.setBusy(false);
    bench.source.say(PowerBench::onMains());
    QVERIFY(told.isEmpty());
    bench.cut(50);
    bench.agree();
    told.clear();
    bench.touch(); // only the time until it sleeps is another
    QVERIFY(told.isEmpty());
    bench.pass(56s);
    QCOMPARE(told.size(), 1); // it is going to sleep
    bench.touch();
    QCOMPARE(told.size(), 2); // and is not
}

void tst_PowerKeeper::neverSleepsWhileTheBoxIsBusy()
{
    PowerBench bench;
    bench.begin();
    bench.cut(50);
    bench.agree();
    bench.setBusy(true);
    QVERIFY(bench.sleeper.blocked);
    bench.pass(1h);
    QVERIFY(!bench.isAsleep());
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    bench.setBusy(false);
    QVERIFY(!bench.sleeper.blocked);
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Noticed); // long enough without a touch, but it is said first
    bench.pass(6s);
    QVERIFY(bench.isAsleep());
}

void tst_PowerKeeper::sealsTheJournalBeforeItSleeps()
{
    PowerBench bench;
    bench.begin();
    bench.cut(50);
    bench.agree();
    bench.timers.advance(2min); // the disk does not answer yet
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Falling);
    QVERIFY(bench.sleeper.orders.isEmpty());
    bench.answers.deliver();
    QCOMPARE(bench.sleeper.orders.size(), 1);
    QCOMPARE(bench.journal.lines().constLast().entry.type, journal::EntryType::Sleep);
    bench.sleeper.wake();
    bench.answers.deliver();
    QCOMPARE(bench.journal.lines().constLast().entry.type, journal::EntryType::Woke);
    QCOMPARE(bench.keeper.wakeUps(), 1);
}

void tst_PowerKeeper::staysAwakeWhenTheJournalCannotBeSealed()
{
    PowerBench bench;
    bench.begin();
    bench.cut(50);
    bench.agree();
    bench.journal.faultyType = journal::EntryType::Sleep;
    bench.pass(90s);
    QVERIFY(bench.sleeper.orders.isEmpty());
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    bench.journal.faultyType.reset();
    bench.pass(90s);
    QVERIFY(bench.isAsleep());
}

void tst_PowerKeeper::staysAwakeWhenSomebodyTouchesWhileItIsSealed()
{
    PowerBench bench;
    bench.begin();
    bench.cut(50);
    bench.agree();
    bench.timers.advance(2min);
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Falling);
    bench.keeper.touched();
    bench.answers.deliver();
    QVERIFY(bench.sleeper.orders.isEmpty());
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    bench.timers.advance(2min);
    bench.keeper.touched(); // and again, with the first answer gone by
    bench.setBusy(true);
    QVERIFY(bench.sleeper.orders.isEmpty());
}

void tst_PowerKeeper::triesAgainWhenTheMachineRefusesToSleep()
{
    PowerBench bench;
    bench.begin();
    bench.cut(50);
    bench.agree();
    bench.sleeper.refuses = true;
    bench.pass(65s);
    QCOMPARE(bench.sleeper.orders.size(), 1);
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    QVERIFY(bench.keeper.troubles().contains(u"sleep: not now"_s));
    QCOMPARE(bench.light.level(), 30); // somebody who comes sees something
    bench.pass(10min);
    QVERIFY2(bench.sleeper.orders.size() >= 8 && bench.sleeper.orders.size() <= 11,
             qPrintable(QString::number(bench.sleeper.orders.size())));
    bench.sleeper.refuses = false;
    bench.pass(70s);
    QVERIFY(bench.isAsleep());
}

void tst_PowerKeeper::saysNothingOfSleepWhereTheMachineCannot()
{
    PowerBench bench;
    bench.sleeper.able = false;
    bench.begin();
    bench.cut(50);
    bench.agree();
    bench.pass(10min);
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    QVERIFY(!bench.keeper.plan().sleeps);
    QVERIFY(bench.sleeper.orders.isEmpty());
    QCOMPARE(bench.timers.running(), 0);
    bench.sleeper.canStop = false;
    bench.source.say(PowerBench::onBattery(2));
    bench.agree();
    bench.pass(6s);
    QVERIFY(bench.sleeper.orders.isEmpty());
    QCOMPARE(bench.timers.running(), 0);
    bench.sleeper.canStop = true; // off is another matter
    bench.touch();
    bench.pass(6s);
    QCOMPARE(bench.sleeper.orders.size(), 1);
}

void tst_PowerKeeper::answersASleepThatOthersOrder()
{
    PowerBench bench;
    bench.begin();
    bench.sleeper.sleepByOthers();
    QCOMPARE(bench.sleeper.readies, 0);
    bench.answers.deliver();
    QCOMPARE(bench.sleeper.readies, 1);
    QCOMPARE(bench.journal.lines().constLast().entry.type, journal::EntryType::Sleep);
    QSignalSpy woken(&bench.keeper, &PowerKeeper::wokeUp);
    bench.sleeper.wake();
    QCOMPARE(woken.count(), 1);
}

void tst_PowerKeeper::anOutageOfAnHourAgoIsOneHoweverLittleItWasAwake()
{
    PowerBench bench(Profile::Saver);
    bench.begin();
    for (int i = 0; i < 3; ++i) {
        bench.cut(90);
        bench.source.say(PowerBench::onMains(90));
        bench.pass(1s);
    }
    bench.cut(90);
    bench.pass(30s);
    QVERIFY(bench.isAsleep());
    bench.clock.sleep(1h);
    bench.sleeper.wake();
    bench.source.say(PowerBench::onMains(90));
    bench.pass(2s); // the losses are long past: it need not be quiet for a minute first
    QCOMPARE(bench.keeper.belief().mains, Mains::On);
    bench.pass(10min);
    QVERIFY(!bench.isAsleep());
}

void tst_PowerKeeper::whatWasToldBeforeItSleptHasToLastAnew()
{
    PowerBench bench(Profile::Saver);
    bench.begin();
    bench.cut(90);
    bench.pass(19s);
    bench.source.say(PowerBench::onMains(90)); // back, and it falls asleep before that is believed
    bench.pass(1s);
    QVERIFY(bench.isAsleep());
    bench.clock.sleep(1h);
    bench.sleeper.wake();
    QCOMPARE(bench.keeper.belief().mains, Mains::Lost);
    bench.source.say(PowerBench::onBattery(90));
    bench.pass(10s);
    QCOMPARE(bench.entries(u"mains"_s, true), 1); // that of the start
}

void tst_PowerKeeper::aSourceThatCouldNotBeHeardWasNotSilent()
{
    PowerBench bench(Profile::Saver);
    bench.begin();
    bench.cut(90);
    bench.pass(30s);
    QVERIFY(bench.isAsleep());
    bench.source.say(std::nullopt); // the board sleeps, too
    bench.clock.sleep(1h);
    bench.sleeper.wake();
    bench.answers.deliver();
    QVERIFY(!bench.keeper.belief().silent);
    bench.source.say(PowerBench::onBattery(90));
    QVERIFY(!bench.journal.last(journal::EntryType::Note));
}

void tst_PowerKeeper::theBoardIsReadAnewWhenItIsAsked()
{
    fakes::AnswerQueue answers;
    fakes::ScriptedBoard board(answers, 4);
    BoardPower source(board);
    QSignalSpy told(&source, &PowerSource::told);
    source.ask();
    QCOMPARE(told.count(), 0); // what it said last is no sample of now
    answers.deliver();
    QCOMPARE(told.count(), 1);
    board.setOnline(false);
    source.ask();
    QCOMPARE(told.count(), 3); // gone, and asked though it is
    QVERIFY(!source.reading());
}

void tst_PowerKeeper::aStopThatWasRefusedIsNotMadeUpForOnAnUnknownLevel()
{
    PowerBench bench(Profile::UpsCabinet);
    bench.begin();
    bench.cut(3);
    bench.sleeper.refuses = true;
    bench.agree();
    bench.pass(6s);
    QCOMPARE(bench.sleeper.orders.size(), 1);
    QCOMPARE(bench.sleeper.orders.constLast().kind, SleepKind::PowerOff);
    bench.sleeper.refuses = false;
    bench.source.say(PowerBench::onBattery(std::nullopt));
    bench.pass(10min);
    QCOMPARE(bench.sleeper.orders.size(), 1);
    QCOMPARE(bench.keeper.plan().service, Service::OnlyRunning);
    bench.source.say(PowerBench::onBattery(3));
    bench.pass(6s);
    QCOMPARE(bench.sleeper.orders.size(), 2);
}

void tst_PowerKeeper::beginsNothingNewBelowFifteenPercent()
{
    PowerBench bench;
    bench.begin();
    bench.cut(15);
    bench.agree();
    QCOMPARE(bench.keeper.plan().service, Service::All);
    bench.touch();
    bench.source.say(PowerBench::onBattery(14));
    bench.agree();
    QCOMPARE(bench.keeper.plan().service, Service::OnlyRunning);
    QCOMPARE(bench.entries(u"level"_s, u"very-low"_s), 1);
    bench.source.say(PowerBench::onMains(14));
    bench.pass(2s);
    QCOMPARE(bench.keeper.plan().service, Service::All);
}

void tst_PowerKeeper::stopsInOrderBelowFivePercent()
{
    PowerBench bench;
    bench.begin();
    bench.cut(4);
    bench.touch();
    bench.agree();
    QCOMPARE(bench.keeper.plan().service, Service::Stopping);
    bench.pass(6s);
    QVERIFY(bench.isAsleep());
    QCOMPARE(bench.sleeper.orders.constLast().kind, SleepKind::PowerOff);
    QCOMPARE(bench.journal.lines().constLast().entry.type, journal::EntryType::Sleep);
}

void tst_PowerKeeper::stopsAfterTheExchangeThatRuns()
{
    PowerBench bench;
    bench.begin();
    bench.setBusy(true);
    bench.cut(3);
    bench.agree();
    QCOMPARE(bench.keeper.plan().service, Service::OnlyRunning);
    bench.pass(5min);
    QVERIFY(!bench.isAsleep());
    bench.keeper.exchangeEnded();
    bench.setBusy(false);
    QCOMPARE(bench.keeper.plan().service, Service::Stopping);
    bench.pass(6s);
    QVERIFY(bench.isAsleep());
}

void tst_PowerKeeper::writesBothEdgesWithTheLevel()
{
    PowerBench bench;
    bench.begin();
    bench.cut(70);
    const auto *lost = bench.journal.last(journal::EntryType::Power);
    QVERIFY(lost);
    QCOMPARE(lost->entry.body.value(u"mains"_s), QJsonValue(false));
    QCOMPARE(lost->entry.body.value(u"percent"_s), QJsonValue(70));
    QCOMPARE(bench.keeper.lostAt(), bench.clock.now());
    bench.source.say(PowerBench::onMains(69));
    bench.pass(2s);
    QCOMPARE(bench.journal.last(journal::EntryType::Power)->entry.body.value(u"mains"_s), QJsonValue(true));
    QVERIFY(bench.keeper.lostAt().isNull());
}

void tst_PowerKeeper::tellsOfASilentSourceOnce()
{
    PowerBench bench;
    bench.begin();
    for (int i = 0; i < 100; ++i) {
        bench.source.say(std::nullopt);
        bench.pass(5s);
    }
    QVERIFY(bench.keeper.belief().silent);
    const auto silences = std::count_if(bench.journal.lines().cbegin(), bench.journal.lines().cend(),
                                        [](const auto &line) { return line.entry.body.value(u"silent"_s).toBool(); });
    QCOMPARE(silences, 1);
    QVERIFY(!bench.isAsleep());
    QCOMPARE(bench.keeper.plan().service, Service::All);
    QVERIFY(bench.keeper.troubles().contains(u"scripted: gone"_s));
}

void tst_PowerKeeper::saysAboutHowManyExchangesAreLeft()
{
    PowerBench bench;
    bench.begin(PowerBench::onBattery(100));
    QVERIFY(bench.keeper.exchangesLeft());
    QVERIFY(*bench.keeper.exchangesLeft() >= 50 && *bench.keeper.exchangesLeft() <= 100);
    bench.source.say(PowerBench::onBattery(std::nullopt));
    QVERIFY(!bench.keeper.exchangesLeft());
}

void tst_PowerKeeper::flappingMainsWriteNoStorm()
{
    PowerBench bench;
    bench.begin();
    const qsizetype before = bench.journal.lines().size();
    for (int i = 0; i < 3600; ++i) {
        bench.source.say(i % 2 ? PowerBench::onMains(90) : PowerBench::onBattery(90));
        bench.pass(1s);
    }
    QCOMPARE(bench.journal.lines().size(), before + 1);
    QVERIFY(bench.light.levels.size() < 5);
}

QTEST_GUILESS_MAIN(tst_PowerKeeper)
#include "tst_powerkeeper.moc"
