// SPDX-License-Identifier: Apache-2.0
#include "powerbench.h"

using namespace latchkey;
using namespace latchkey::power;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

/// What the machine can do, and what the source no longer says, when the box would sleep.
class tst_PowerSleep : public QObject {
    Q_OBJECT
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
