// SPDX-License-Identifier: Apache-2.0
#include "powerbench.h"

#include <core/power/outage.h>

using namespace latchkey;
using namespace latchkey::power;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

/// Every row of the published guides' outage tables, and their rules for sleeping, by the clock (docs/power.md).
class tst_OutageTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void namesTheThreeOutages();
    void powerOutageOnlySwitchesToTheBatteryAndGoesOn();
    void atEightyPercentAndMoreItStaysAwake();
    void belowEightyPercentItHibernatesAfterOneMinuteWithoutActivity();
    void thePowerButtonWakesItForUseAsNormal();
    void aTouchBeginsTheMinuteAnew();
    void legacySleepsTwoMinutesAfterTheMainsWent();
    void legacySleepsAgainTwoMinutesAfterItWasLastUsed();
    void aUpsCabinetRunsOnAsNormal();
    void aUpsCabinetThatSavesSleepsAfterEachExchange();
    void theMainsComeBackBeforeItSleeps();
    void itDoesNotSleepWhileTheMainsComeBack();
    void savingEndsWithTheOutage();
    void theSaverSleepsFiveSecondsAfterTheDoorIsShut();
    void theSaverSavesBelowASettableLevelByItself();
};

void tst_OutageTables::namesTheThreeOutages()
{
    QCOMPARE(outageOf(Mains::On, true), Outage::None);
    QCOMPARE(outageOf(Mains::Lost, true), Outage::PowerOnly);
    QCOMPARE(outageOf(Mains::On, false), Outage::InternetOnly);
    QCOMPARE(outageOf(Mains::Lost, false), Outage::Both);
    QCOMPARE(outageOf(Mains::Unknown, true), Outage::None);
    QCOMPARE(outageOf(Mains::Unknown, false), Outage::InternetOnly);
}

void tst_OutageTables::powerOutageOnlySwitchesToTheBatteryAndGoesOn()
{
    PowerBench bench;
    bench.begin();
    bench.source.say(PowerBench::onBattery(100));
    QVERIFY(bench.keeper.plan().dim); // at once
    QCOMPARE(bench.light.level(), 60);
    QCOMPARE(bench.keeper.belief().mains, Mains::On);
    bench.pass(2s);
    QCOMPARE(bench.keeper.belief().mains, Mains::Lost);
    QCOMPARE(bench.entries(u"mains"_s, false), 1);
    QCOMPARE(bench.keeper.plan().service, Service::All);
}

void tst_OutageTables::atEightyPercentAndMoreItStaysAwake()
{
    PowerBench bench;
    bench.begin();
    bench.cut(80);
    bench.pass(24h);
    QVERIFY(!bench.isAsleep());
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    QCOMPARE(bench.light.level(), 60);
}

void tst_OutageTables::belowEightyPercentItHibernatesAfterOneMinuteWithoutActivity()
{
    PowerBench bench;
    bench.begin();
    bench.cut(79);
    bench.agree();
    QCOMPARE(bench.light.level(), 30);
    bench.touch();
    bench.pass(54s);
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    bench.pass(1500ms);
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Noticed);
    QVERIFY(!bench.isAsleep());
    bench.pass(4500ms);
    QVERIFY(bench.isAsleep());
    QCOMPARE(bench.sleeper.orders.constLast().kind, SleepKind::Hibernate);
    QVERIFY(bench.sleeper.orders.constLast().wake.button);
    QCOMPARE(bench.light.level(), 0);
}

void tst_OutageTables::thePowerButtonWakesItForUseAsNormal()
{
    PowerBench bench;
    bench.begin();
    bench.cut(60);
    bench.agree();
    bench.pass(2min);
    QVERIFY(bench.isAsleep());
    const int asked = bench.source.asked;
    bench.sleeper.wake();
    bench.answers.deliver();
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    QCOMPARE(bench.light.level(), 30);
    QCOMPARE(bench.keeper.plan().service, Service::All);
    QVERIFY(bench.source.asked > asked);
    bench.pass(54s);
    QVERIFY(!bench.isAsleep());
    bench.pass(10s);
    QVERIFY(bench.isAsleep());
}

void tst_OutageTables::aTouchBeginsTheMinuteAnew()
{
    PowerBench bench;
    bench.begin();
    bench.cut(50);
    bench.agree();
    bench.touch();
    for (int i = 0; i < 10; ++i) {
        bench.pass(58s);
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Noticed);
        bench.touch();
        QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    }
    QVERIFY(bench.sleeper.orders.isEmpty());
}

void tst_OutageTables::legacySleepsTwoMinutesAfterTheMainsWent()
{
    PowerBench bench(Profile::Legacy);
    bench.begin();
    bench.pass(1h); // nobody was there for long
    bench.cut(100);
    bench.pass(115s);
    QVERIFY(!bench.isAsleep());
    bench.pass(10s);
    QVERIFY(bench.isAsleep());
    QCOMPARE(bench.sleeper.orders.constLast().kind, SleepKind::Hibernate);
}

void tst_OutageTables::legacySleepsAgainTwoMinutesAfterItWasLastUsed()
{
    PowerBench bench(Profile::Legacy);
    bench.begin();
    bench.cut(100);
    bench.pass(3min);
    QVERIFY(bench.isAsleep());
    bench.sleeper.wake();
    bench.answers.deliver();
    bench.pass(60s);
    bench.touch();
    bench.pass(118s);
    QVERIFY(!bench.isAsleep());
    bench.pass(5s);
    QVERIFY(bench.isAsleep());
}

void tst_OutageTables::aUpsCabinetRunsOnAsNormal()
{
    PowerBench bench(Profile::UpsCabinet);
    bench.begin();
    bench.cut(40);
    bench.pass(3h);
    QVERIFY(!bench.isAsleep());
    QCOMPARE(bench.keeper.plan().backlight, 100);
    QCOMPARE(bench.keeper.plan().service, Service::All);
}

void tst_OutageTables::aUpsCabinetThatSavesSleepsAfterEachExchange()
{
    PowerBench bench(Profile::UpsCabinet);
    bench.begin();
    bench.cut(40);
    bench.pass(3h);
    bench.keeper.saveNow(true);
    bench.setBusy(true); // somebody takes a key
    bench.pass(60s);
    QVERIFY(!bench.isAsleep());
    bench.keeper.exchangeEnded();
    bench.setBusy(false);
    bench.pass(4500ms);
    QVERIFY(!bench.isAsleep());
    bench.pass(1s);
    QVERIFY(bench.isAsleep());
    bench.sleeper.wake();
    bench.answers.deliver();
    bench.pass(19s); // woken, and nobody does anything
    QVERIFY(!bench.isAsleep());
    bench.pass(2s);
    QVERIFY(bench.isAsleep());
}

/// They have come already: nothing would wake it.
void tst_OutageTables::itDoesNotSleepWhileTheMainsComeBack()
{
    PowerBench bench(Profile::Saver);
    bench.begin();
    for (int i = 0; i < 3; ++i) { // from now on they have to stay for a minute before they are believed
        bench.cut(3);
        bench.source.say(PowerBench::onMains(3));
        bench.pass(1s);
    }
    QCOMPARE(bench.keeper.belief().mains, Mains::Lost);
    QVERIFY(bench.keeper.plan().dim);
    bench.pass(50s);
    QCOMPARE(bench.keeper.belief().mains, Mains::Lost);
    QVERIFY(bench.sleeper.orders.isEmpty());
    bench.pass(20s);
    QCOMPARE(bench.keeper.belief().mains, Mains::On);
    bench.pass(1h);
    QVERIFY(bench.sleeper.orders.isEmpty());
}

void tst_OutageTables::theMainsComeBackBeforeItSleeps()
{
    PowerBench bench;
    bench.begin();
    bench.cut(50);
    bench.agree();
    bench.touch();
    bench.pass(57s);
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Noticed);
    bench.source.say(PowerBench::onMains(50));
    bench.pass(2s);
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Awake);
    QCOMPARE(bench.light.level(), 100);
    bench.pass(1h);
    QVERIFY(!bench.isAsleep());
    QCOMPARE(bench.entries(u"mains"_s, false), 1);
    QCOMPARE(bench.entries(u"mains"_s, true), 2); // at the start, and now
}

void tst_OutageTables::savingEndsWithTheOutage()
{
    PowerBench bench(Profile::UpsCabinet);
    bench.begin();
    bench.cut(90);
    bench.keeper.saveNow(true);
    bench.answers.deliver();
    QVERIFY(bench.keeper.plan().saving);
    bench.source.say(PowerBench::onMains(90));
    bench.pass(3s);
    QVERIFY(!bench.keeper.isSaving());
    bench.cut(90);
    bench.pass(1h);
    QVERIFY(!bench.isAsleep());
}

void tst_OutageTables::theSaverSleepsFiveSecondsAfterTheDoorIsShut()
{
    PowerBench bench(Profile::Saver);
    bench.begin();
    bench.cut(100);
    QCOMPARE(bench.light.level(), 30);
    bench.setBusy(true);
    bench.pass(30s);
    bench.showLastPage();
    QCOMPARE(bench.keeper.rest(), PowerKeeper::Rest::Noticed);
    bench.pass(4500ms);
    QVERIFY(!bench.isAsleep());
    bench.pass(500ms);
    QVERIFY(bench.isAsleep());
    const SleepOrder order = bench.sleeper.orders.constLast();
    QCOMPARE(order.kind, SleepKind::Suspend);
    QVERIFY(order.wake.button && order.wake.badge);
    QVERIFY(order.deeperAfter > 0s);
}

void tst_OutageTables::theSaverSavesBelowASettableLevelByItself()
{
    Terms terms = termsOf(Profile::UpsCabinet);
    terms.saveBelow = 30;
    PowerBench bench(terms);
    bench.begin();
    bench.cut(31);
    bench.pass(10min);
    QVERIFY(!bench.keeper.plan().saving);
    bench.source.say(PowerBench::onBattery(29));
    bench.pass(2min);
    QVERIFY(bench.keeper.plan().saving);
    QVERIFY(bench.isAsleep());
}

QTEST_GUILESS_MAIN(tst_OutageTables)
#include "tst_outagetables.moc"
