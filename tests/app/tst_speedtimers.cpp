// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/simulator/power/worldtime.h>
#include <tests/fakes/handtimers.h>

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::simulator;

/// The time of a world over a clock and timers that the test moves.
class TestSpeedTimers : public QObject {
    Q_OBJECT

    std::unique_ptr<fakes::HandClock> m_clock;
    std::unique_ptr<fakes::HandTimers> m_timers;
    std::unique_ptr<WorldTime> m_time;
    QStringList m_fired;

    Timers::Token start(std::chrono::milliseconds delay, const QString &name)
    {
        return m_time->timers().start(delay, [this, name] { m_fired.append(name); });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_time.reset();
        m_clock = std::make_unique<fakes::HandClock>();
        m_timers = std::make_unique<fakes::HandTimers>(*m_clock);
        m_time = std::make_unique<WorldTime>(*m_clock, *m_timers);
        m_fired.clear();
    }

    void atFirstTheyFireWhenTheyAreDue()
    {
        (void)start(1s, u"a"_s);
        m_timers->advance(999ms);
        QVERIFY(m_fired.isEmpty());
        m_timers->advance(1ms);
        QCOMPARE(m_fired, QStringList{u"a"_s});
        QCOMPARE(m_timers->running(), 0);
    }

    void aMinuteIsASecondAtSixtyTimes()
    {
        m_time->setSpeed(60);
        (void)start(60s, u"a"_s);
        m_timers->advance(999ms);
        QVERIFY(m_fired.isEmpty());
        m_timers->advance(1ms);
        QCOMPARE(m_fired, QStringList{u"a"_s});
    }

    void whatRunsComesSoonerWhereTimeGoesFaster()
    {
        (void)start(20s, u"a"_s);
        m_timers->advance(10s);
        m_time->setSpeed(10);
        m_timers->advance(999ms);
        QVERIFY(m_fired.isEmpty());
        m_timers->advance(1ms);
        QCOMPARE(m_fired, QStringList{u"a"_s});
    }

    void andLaterWhereItIsAsUsualAgain()
    {
        m_time->setSpeed(60);
        (void)start(120s, u"a"_s);
        m_timers->advance(1s);
        m_time->setSpeed(1);
        m_timers->advance(59s);
        QVERIFY(m_fired.isEmpty());
        m_timers->advance(1s);
        QCOMPARE(m_fired, QStringList{u"a"_s});
    }

    void noneFiresEarlyWhereTheDelayIsNoMultiple()
    {
        m_time->setSpeed(60);
        const auto due = m_time->clock().steady() + 61ms;
        std::chrono::milliseconds firedAt{0};
        (void)m_time->timers().start(61ms, [&] { firedAt = m_time->clock().steady(); });
        m_timers->advance(10ms);
        QVERIFY(firedAt >= due);
    }

    void theirOrderStaysWhereTheSpeedChanges()
    {
        (void)start(3s, u"c"_s);
        (void)start(1s, u"a"_s);
        (void)start(2s, u"b"_s);
        m_time->setSpeed(60);
        m_timers->advance(1s);
        QCOMPARE(m_fired, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void whatIsCancelledDoesNotFire()
    {
        const auto token = start(1s, u"a"_s);
        m_time->setSpeed(10);
        m_time->timers().cancel(token);
        m_time->timers().cancel(token);
        m_time->timers().cancel(0);
        m_timers->advance(10s);
        QVERIFY(m_fired.isEmpty());
        QCOMPARE(m_timers->running(), 0);
    }

    void oneThatFiresMayStartAndCancelOthers()
    {
        const auto other = start(2s, u"other"_s);
        (void)m_time->timers().start(1s, [&] {
            m_time->timers().cancel(other);
            (void)start(1s, u"next"_s);
        });
        m_timers->advance(5s);
        QCOMPARE(m_fired, QStringList{u"next"_s});
    }

    void theWiresKeepTheirTime()
    {
        m_time->setSpeed(60);
        bool fired = false;
        (void)m_time->wireTimers().start(1s, [&] { fired = true; });
        m_timers->advance(999ms);
        QVERIFY(!fired);
        QCOMPARE(m_time->wireClock().steady(), 999ms);
        m_timers->advance(1ms);
        QVERIFY(fired);
    }

    void theSpeedIsToldOnce()
    {
        const QSignalSpy told(m_time.get(), &WorldTime::speedChanged);
        m_time->setSpeed(10);
        m_time->setSpeed(10);
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_time->speed(), 10);
    }

    void whatRunsDiesWithTheWorld()
    {
        (void)start(1s, u"a"_s);
        m_time.reset();
        QCOMPARE(m_timers->running(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSpeedTimers)
#include "tst_speedtimers.moc"
