// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/simulator/power/simulatedmachine.h>
#include <tests/fakes/handtimers.h>

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::simulator;
using State = SimulatedMachine::State;

class TestSimulatedMachine : public QObject {
    Q_OBJECT

    fakes::HandClock m_clock;
    fakes::HandTimers m_timers{m_clock};
    std::unique_ptr<SimulatedMachine> m_machine;
    std::unique_ptr<QSignalSpy> m_woke;

    static SleepOrder order(SleepKind kind, bool badge = false, std::chrono::seconds deeper = 0s)
    {
        return {kind, {true, badge, true}, deeper};
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_machine = std::make_unique<SimulatedMachine>(m_timers);
        m_woke = std::make_unique<QSignalSpy>(m_machine.get(), &Sleeper::woke);
    }

    void itCanEverything()
    {
        for (const SleepKind kind : {SleepKind::Suspend, SleepKind::Hibernate, SleepKind::PowerOff})
            QVERIFY(m_machine->can(kind));
        QVERIFY(m_machine->trouble().isEmpty());
    }

    void theButtonWakesItFromEverySleep_data()
    {
        QTest::addColumn<SleepKind>("kind");
        QTest::addColumn<int>("start");
        QTest::newRow("suspended") << SleepKind::Suspend << 250;
        QTest::newRow("hibernating") << SleepKind::Hibernate << 4000;
        QTest::newRow("off") << SleepKind::PowerOff << 4000;
    }
    void theButtonWakesItFromEverySleep()
    {
        QFETCH(const SleepKind, kind);
        QFETCH(const int, start);
        m_machine->sleep(order(kind));
        QVERIFY(m_machine->isAsleep());
        m_timers.advance(1h);
        QVERIFY(m_woke->isEmpty());
        QVERIFY(m_machine->pressButton());
        QVERIFY(m_machine->pressButton()); // an impatient hand
        m_timers.advance(std::chrono::milliseconds(start - 1));
        QCOMPARE(m_machine->state(), State::Starting);
        m_timers.advance(1ms);
        QCOMPARE(m_machine->state(), State::Awake);
        QCOMPARE(m_woke->size(), 1);
        QVERIFY(!m_machine->pressButton());
    }

    void pastTheBreakEvenItIsOffAndStartsAnew()
    {
        m_machine->sleep(order(SleepKind::Suspend, true, 105s));
        m_timers.advance(104s);
        QCOMPARE(m_machine->state(), State::Suspended);
        m_timers.advance(1s);
        QCOMPARE(m_machine->state(), State::Off);
        QVERIFY(m_machine->wakesByBadge());
        m_machine->pressButton();
        m_timers.advance(SimulatedMachine::Boot - 1ms);
        QVERIFY(m_woke->isEmpty());
        m_timers.advance(1ms);
        QCOMPARE(m_woke->size(), 1);
    }

    void whoeverWasAwakenedBeforeDoesNotGoOff()
    {
        m_machine->sleep(order(SleepKind::Suspend, false, 105s));
        m_machine->pressButton();
        m_timers.advance(200s);
        QCOMPARE(m_machine->state(), State::Awake);
    }

    void theCardThatWakesItIsNotLost()
    {
        m_machine->sleep(order(SleepKind::Suspend, true));
        QStringList seen;
        QVERIFY(m_machine->present([&] {
            QCOMPARE(m_machine->state(), State::Awake);
            QCOMPARE(m_woke->size(), 1);
            seen.append(u"badge"_s);
        }));
        QVERIFY(m_machine->present([&] { seen.append(u"fob"_s); })); // while it starts
        QVERIFY(seen.isEmpty());
        m_timers.advance(SimulatedMachine::Resume);
        QCOMPARE(seen, QStringList({u"badge"_s, u"fob"_s}));
        QVERIFY(m_machine->present([&] { seen.append(u"again"_s); }));
        QCOMPARE(seen.size(), 3);
    }

    void aCardDoesNotWakeWhatDoesNotLookForOne()
    {
        m_machine->sleep(order(SleepKind::Hibernate));
        QVERIFY(!m_machine->present([] { QFAIL("nobody sees it"); }));
        QVERIFY(m_machine->isAsleep());
        m_machine->pressButton();
        m_timers.advance(SimulatedMachine::Boot);
        QCOMPARE(m_woke->size(), 1);
    }

    void aCardThatIsHeldToItWhileItStartsIsSeen()
    {
        m_machine->sleep(order(SleepKind::Hibernate));
        m_machine->pressButton();
        int seen = 0;
        QVERIFY(m_machine->present([&] { ++seen; }));
        m_timers.advance(SimulatedMachine::Boot);
        QCOMPARE(seen, 1);
    }

    void tamperingWakesIt()
    {
        m_machine->tamper(); // awake: nothing
        m_machine->sleep(order(SleepKind::Suspend));
        m_machine->tamper();
        m_timers.advance(SimulatedMachine::Resume);
        QCOMPARE(m_woke->size(), 1);
    }

    void onlyTheButtonAndTheMainsStartWhatIsSwitchedOff()
    {
        m_machine->sleep(order(SleepKind::PowerOff, true));
        m_machine->tamper();
        QVERIFY(!m_machine->present([] { QFAIL("nobody sees it"); }));
        QVERIFY(m_machine->isAsleep());
        m_machine->mainsCame();
        m_timers.advance(SimulatedMachine::Boot);
        QCOMPARE(m_woke->size(), 1);
    }

    void mainsThatComeBackWakeIt()
    {
        m_machine->sleep(order(SleepKind::Hibernate));
        m_machine->mainsCame();
        m_timers.advance(SimulatedMachine::Boot);
        QCOMPARE(m_woke->size(), 1);
    }

    void theMainsWakeNoneThatWasNotToldSo()
    {
        SleepOrder deaf = order(SleepKind::Hibernate);
        deaf.wake.mains = false;
        m_machine->sleep(deaf);
        m_machine->mainsCame();
        QVERIFY(m_machine->isAsleep());
    }

    void anOrderWhileItSleepsIsRefused()
    {
        const QSignalSpy refused(m_machine.get(), &Sleeper::refused);
        m_machine->sleep(order(SleepKind::Suspend));
        m_machine->sleep(order(SleepKind::PowerOff));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_machine->state(), State::Suspended);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedMachine)
#include "tst_simulatedmachine.moc"
