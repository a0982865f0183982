// SPDX-License-Identifier: Apache-2.0
#include <core/access/trustedclock.h>
#include <tests/fakes/handclock.h>

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using access::TrustedClock;

/// A machine that sleeps: TrustedClock notices it by itself, and takes nothing else for a sleep.
class TestClockSleep : public QObject {
    Q_OBJECT

    std::optional<fakes::HandClock> m_hand;
    std::optional<TrustedClock> m_clock;
    QDateTime m_start;

    /// By when what was running goes on to its end.
    [[nodiscard]] QDateTime sure() const { return m_clock->trust().sure; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_hand.emplace();
        m_clock.emplace(*m_hand);
        m_start = m_clock->now();
    }

    void aLongSleepIsATimeInTheDark()
    {
        m_hand->sleep(72h);
        QCOMPARE(m_clock->trust().doubt, ClockDoubt::LeaptAhead);
        QCOMPARE(sure(), m_start.addDays(3)); // it may be true: what may have ended is over
    }

    void aLeapOfAMachineThatIsAwakeCutsNothingOff()
    {
        m_hand->setTimeOfDay(m_start.addDays(3));
        QCOMPARE(m_clock->trust().doubt, ClockDoubt::LeaptAhead);
        QCOMPARE(sure(), m_start);
    }

    void readingTwoClocksOneAfterTheOtherIsNoSleep()
    {
        m_hand->sleep(999ms);
        m_hand->setTimeOfDay(m_start.addDays(3));
        QCOMPARE(m_clock->trust().doubt, ClockDoubt::LeaptAhead);
        QCOMPARE(sure(), m_start);
    }

    void aNightsSleepIsTimeThatWentBy()
    {
        m_hand->sleep(8h);
        QCOMPARE(m_clock->now(), m_start.addSecs(8 * 3600));
        QVERIFY(!m_clock->trust().suspect());
    }

    void aSleepIsNoticedOnce()
    {
        m_hand->sleep(8h);
        QVERIFY(!m_clock->trust().suspect());
        const QDateTime awake = m_clock->now();
        m_hand->setTimeOfDay(awake.addDays(3));
        QCOMPARE(m_clock->trust().doubt, ClockDoubt::LeaptAhead);
        QCOMPARE(sure(), awake);
    }

    void aSleepFromBeforeTheStartIsNone()
    {
        m_hand->sleep(8h);
        m_clock.emplace(*m_hand);
        const QDateTime start = m_clock->now();
        m_hand->setTimeOfDay(start.addDays(3));
        QCOMPARE(m_clock->trust().doubt, ClockDoubt::LeaptAhead);
        QCOMPARE(sure(), start);
    }
};

QTEST_GUILESS_MAIN(TestClockSleep)
#include "tst_clocksleep.moc"
