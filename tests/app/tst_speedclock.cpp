// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/simulator/power/speedclock.h>
#include <tests/fakes/handclock.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::simulator;

class TestSpeedClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void atFirstItGoesAsTheOneUnderIt()
    {
        fakes::HandClock under;
        const SpeedClock clock(under);
        under.advance(90s);
        QCOMPARE(clock.now(), under.now());
        QCOMPARE(clock.steady(), under.steady());
        QCOMPARE(clock.factor(), 1);
    }

    void bothHalvesGoFaster()
    {
        fakes::HandClock under;
        SpeedClock clock(under);
        const QDateTime start = clock.now();
        clock.setFactor(60);
        under.advance(1s);
        QCOMPARE(start.secsTo(clock.now()), 60);
        QCOMPARE(clock.steady(), 60s);
    }

    void itDoesNotJumpWhereTheFactorChanges()
    {
        fakes::HandClock under;
        SpeedClock clock(under);
        const QDateTime start = clock.now();
        under.advance(7s);
        for (const int factor : {10, 60, 1, 10, 1}) {
            const auto steady = clock.steady();
            const QDateTime now = clock.now();
            clock.setFactor(factor);
            QCOMPARE(clock.steady(), steady);
            QCOMPARE(clock.now(), now);
            under.advance(1s);
            QCOMPARE(clock.steady(), steady + factor * 1s);
            QCOMPARE(now.secsTo(clock.now()), factor);
        }
        QCOMPARE(start.secsTo(clock.now()), 7 + 10 + 60 + 1 + 10 + 1);
    }

    void whoSetsTheTimeOfDayIsFollowed()
    {
        fakes::HandClock under;
        SpeedClock clock(under);
        clock.setFactor(10);
        under.advance(1s);
        const auto steady = clock.steady();
        under.setTimeOfDay(under.now().addDays(1));
        QCOMPARE(under.now().secsTo(clock.now()), 9);
        QCOMPARE(clock.steady(), steady);
    }

    void aWireHasTheDayOfTheWorldAndItsOwnDurations()
    {
        fakes::HandClock under;
        SpeedClock clock(under);
        const WireClock wire(clock, under);
        clock.setFactor(60);
        under.advance(2s);
        QCOMPARE(wire.now(), clock.now());
        QCOMPARE(wire.steady(), 2s);
    }
};

QTEST_GUILESS_MAIN(TestSpeedClock)
#include "tst_speedclock.moc"
