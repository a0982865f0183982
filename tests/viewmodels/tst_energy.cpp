// SPDX-License-Identifier: Apache-2.0
#include <core/power/boardpower.h>
#include <qml/viewmodels/energy.h>
#include <tests/core/power/powerbench.h>
#include <tests/fakes/scriptedboard.h>

#include <QSignalSpy>

using namespace latchkey;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

class TestEnergy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void losingTheMainsDimsTheScreenAtOnce()
    {
        PowerBench bench;
        ui::Look look({u"en"_s}, u"en"_s, bench.timers);
        ui::Energy energy(bench.keeper, look);
        bench.begin(PowerReading{}); // a board that says nothing
        QVERIFY(!energy.isOnBattery()); // not told is not lost
        QCOMPARE(energy.percent(), -1);
        QCOMPARE(energy.openings(), -1);
        bench.source.say(PowerBench::onMains(90));
        QCOMPARE(look.scheme(), u"light"_s);
        QSignalSpy changes(&energy, &ui::Energy::changed);
        bench.source.say(PowerBench::onBattery(90));
        QVERIFY(!changes.isEmpty());
        QVERIFY(energy.isOnBattery());
        QCOMPARE(energy.percent(), 90);
        QCOMPARE(look.scheme(), u"dim"_s);
        QCOMPARE(energy.notice(), u"power"_s);
        bench.source.say(PowerBench::onMains(90));
        QCOMPARE(look.scheme(), u"dim"_s); // until they stay
        bench.pass(2s);
        QCOMPARE(look.scheme(), u"light"_s);
        QCOMPARE(energy.notice(), QString());
    }

    void saysWhatComesNext()
    {
        PowerBench bench;
        ui::Look look({u"en"_s}, u"en"_s, bench.timers);
        ui::Energy energy(bench.keeper, look);
        bench.begin();
        bench.cut(60);
        bench.agree();
        QCOMPARE(energy.notice(), u"powerSleeps"_s);
        QCOMPARE(energy.openings(), 45);
        energy.saveNow(true);
        QCOMPARE(energy.notice(), u"powerSaves"_s);
        QVERIFY(energy.isSaving());
        energy.saveNow(false);
        bench.touch();
        bench.pass(56s);
        QVERIFY(energy.isGoingToSleep());
        energy.stayAwake();
        QVERIFY(!energy.isGoingToSleep());
        bench.source.say(PowerBench::onBattery(12));
        bench.agree();
        QCOMPARE(energy.notice(), u"powerLow"_s);
        QVERIFY(!energy.isStopping());
        energy.stayAwake();
        bench.source.say(PowerBench::onBattery(2));
        bench.agree();
        QVERIFY(energy.isStopping());
        bench.pass(6s);
        QVERIFY(energy.isAsleep());
    }

    void saysWhoseSleepItIs()
    {
        PowerBench bench;
        ui::Look look({u"en"_s}, u"en"_s, bench.timers);
        ui::Energy energy(bench.keeper, look);
        bench.begin();
        bench.sleeper.sleepByOthers();
        QVERIFY(energy.isGoingToSleep());
        QVERIFY(energy.isSleepOrdered());
        energy.stayAwake();
        QVERIFY(energy.isGoingToSleep());
        bench.sleeper.wake();
        QVERIFY(!energy.isGoingToSleep());
        QVERIFY(!energy.isSleepOrdered());
    }

    void believesTheBoardWhileItAnswers()
    {
        fakes::AnswerQueue answers;
        fakes::ScriptedBoard board{answers, 2};
        power::BoardPower source(board);
        QSignalSpy told(&source, &PowerSource::told);
        board.setPower({false, 64, false, {}});
        QCOMPARE(told.size(), 1);
        QCOMPARE(source.reading()->percent, 64);
        QVERIFY(source.trouble().isEmpty());
        board.setOnline(false);
        QVERIFY(!source.reading());
        QVERIFY(!source.trouble().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEnergy)
#include "tst_energy.moc"
