// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <app/simulator/power/energyfigures.h>
#include <app/simulator/power/simulatedbattery.h>
#include <tests/fakes/handtimers.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::simulator;

class TestSimulatedBattery : public QObject {
    Q_OBJECT

    fakes::HandClock m_clock;
    fakes::HandTimers m_timers{m_clock};
    std::unique_ptr<SimulatedBattery> m_battery;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_battery = std::make_unique<SimulatedBattery>(m_clock, m_timers);
    }

    void itHoldsWhatTheEnergyModelSays() { QCOMPARE(qRound(figures::FullJoules), 36424); }

    void whatDoesNotRunStaysAsItWasSet()
    {
        m_battery->set(70);
        m_battery->setDraw(5000);
        m_timers.advance(24h);
        QCOMPARE(m_battery->percent(), 70);
        QCOMPARE(m_timers.running(), 0);
    }

    void fourWattsEmptyItInTwoHoursAndAHalf()
    {
        m_battery->run(true);
        m_battery->setDraw(4000);
        const QSignalSpy told(m_battery.get(), &SimulatedBattery::percentChanged);
        m_timers.advance(91min);
        QCOMPARE(m_battery->percent(), 41); // 21.84 of 36.42 kJ are gone
        QCOMPARE(told.size(), 59);
        m_timers.advance(62min);
        QCOMPARE(m_battery->percent(), 0);
        QCOMPARE(told.size(), 100);
        QCOMPARE(m_timers.running(), 0);
    }

    void itLooksAgainOnlyForTheNextPercent()
    {
        m_battery->run(true);
        m_battery->setDraw(3);
        QCOMPARE(m_timers.running(), 1);
        QVERIFY(*m_timers.nextIn() > 33h);
    }

    void theDrawThatHeldIsCountedWhereItChanges()
    {
        m_battery->run(true);
        m_battery->setDraw(3643);
        m_timers.advance(50s); // half a percent
        m_battery->setDraw(0);
        m_timers.advance(10h);
        QCOMPARE(m_battery->percent(), 100);
        m_battery->setDraw(3643);
        m_timers.advance(51s);
        QCOMPARE(m_battery->percent(), 99);
    }

    void pulsesAddUp()
    {
        m_battery->run(true);
        for (int pulse = 0; pulse < 79; ++pulse)
            m_battery->spend(figures::Pulse);
        QCOMPARE(m_battery->percent(), 100);
        m_battery->spend(figures::Pulse);
        QCOMPARE(m_battery->percent(), 99);
    }

    void theMainsFillIt()
    {
        m_battery->set(98);
        m_battery->run(true);
        m_battery->setDraw(-figures::Charge);
        m_timers.advance(91s);
        QCOMPARE(m_battery->percent(), 99);
        m_timers.advance(1h);
        QCOMPARE(m_battery->percent(), 100);
        QCOMPARE(m_timers.running(), 0);
    }

    void itCanBeSetWhileItRuns()
    {
        m_battery->run(true);
        m_battery->setDraw(3643);
        m_timers.advance(20s);
        m_battery->set(30);
        QCOMPARE(m_battery->percent(), 30);
        m_timers.advance(101s);
        QCOMPARE(m_battery->percent(), 29);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedBattery)
#include "tst_simulatedbattery.moc"
