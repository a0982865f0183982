// SPDX-License-Identifier: Apache-2.0
#include <hal/system/systemtimers.h>

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

class TestSystemTimers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void timerFiresOnceAndNotBeforeItsTime_data();
    void timerFiresOnceAndNotBeforeItsTime();
    void timersFireInTheOrderInWhichTheyAreDue();
    void cancelledTimerNeverFires();
    void timerMayCancelItselfAndStartAnother();
    void nothingFiresAfterTheTimersAreGone();
    void noTwoTimersShareAToken();
};

void TestSystemTimers::timerFiresOnceAndNotBeforeItsTime_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("at once") << 0;
    QTest::newRow("precise") << 30;
    QTest::newRow("coarse") << 1100; // Qt may fire these 5 % early
}

void TestSystemTimers::timerFiresOnceAndNotBeforeItsTime()
{
    QFETCH(int, delay);
    hal::SystemTimers timers;
    QElapsedTimer watch;
    watch.start();
    int fired = 0;
    qint64 after = 0;
    QVERIFY(timers.start(std::chrono::milliseconds(delay), [&] {
        ++fired;
        after = watch.elapsed();
    }) != 0);
    QCOMPARE(fired, 0);
    QTRY_COMPARE(fired, 1);
    QVERIFY2(after >= delay, qPrintable(QString::number(after)));
    bool later = false;
    (void)timers.start(30ms, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(fired, 1);
}

void TestSystemTimers::timersFireInTheOrderInWhichTheyAreDue()
{
    hal::SystemTimers timers;
    QStringList order;
    (void)timers.start(60ms, [&] { order.append(u"late"_s); });
    (void)timers.start(10ms, [&] { order.append(u"soon"_s); });
    QTRY_COMPARE(order, QStringList({u"soon"_s, u"late"_s}));
}

void TestSystemTimers::cancelledTimerNeverFires()
{
    hal::SystemTimers timers;
    bool fired = false;
    bool later = false;
    const auto token = timers.start(10ms, [&] { fired = true; });
    (void)timers.start(40ms, [&] { later = true; });
    timers.cancel(token);
    timers.cancel(token);
    timers.cancel(0);
    QTRY_VERIFY(later);
    QVERIFY(!fired);
}

void TestSystemTimers::timerMayCancelItselfAndStartAnother()
{
    hal::SystemTimers timers;
    Timers::Token first = 0;
    bool second = false;
    first = timers.start(1ms, [&] {
        timers.cancel(first);
        (void)timers.start(1ms, [&] { second = true; });
    });
    QTRY_VERIFY(second);
}

void TestSystemTimers::nothingFiresAfterTheTimersAreGone()
{
    bool fired = false;
    {
        hal::SystemTimers timers;
        (void)timers.start(1ms, [&] { fired = true; });
    }
    hal::SystemTimers others;
    bool later = false;
    (void)others.start(20ms, [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!fired);
}

void TestSystemTimers::noTwoTimersShareAToken()
{
    hal::SystemTimers timers;
    const auto a = timers.start(1ms, [] {});
    timers.cancel(a);
    QVERIFY(timers.start(1ms, [] {}) != a);
}

QTEST_GUILESS_MAIN(TestSystemTimers)
#include "tst_systemtimers.moc"
