// SPDX-License-Identifier: Apache-2.0
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>

#include <QFile>
#include <QSet>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

class TestSystemClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void nowIsTheMachinesTimeInUtc();
    void steadyTimeGrows();
    void aSleepIsToldOnceItIsOver();
    void randomBytesDiffer();
};

void TestSystemClock::nowIsTheMachinesTimeInUtc()
{
    const hal::SystemClock clock;
    const auto before = QDateTime::currentMSecsSinceEpoch();
    const QDateTime now = clock.now();
    QVERIFY(before <= now.toMSecsSinceEpoch());
    QVERIFY(now.toMSecsSinceEpoch() <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(now.timeSpec(), Qt::UTC);
}

void TestSystemClock::steadyTimeGrows()
{
    const hal::SystemClock clock;
    const auto start = clock.steady();
    QVERIFY(start >= std::chrono::milliseconds(0));
    QTRY_VERIFY(clock.steady() > start);
}

/// The test cannot put the machine to sleep: it holds the clock against what the kernel tells in another place.
void TestSystemClock::aSleepIsToldOnceItIsOver()
{
    using namespace std::chrono_literals;
    QFile uptime(u"/proc/uptime"_s); // seconds of CLOCK_BOOTTIME
    QVERIFY(uptime.open(QIODevice::ReadOnly));
    const auto awake = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
    const auto running = std::chrono::milliseconds(qint64(uptime.readAll().split(' ').first().toDouble() * 1000));
    const auto slept = hal::SystemClock().slept();
    QVERIFY(slept >= 0ms);
    QVERIFY2(std::chrono::abs(running - awake - slept) < 5s, QByteArray::number(qint64(slept.count())));
}

void TestSystemClock::randomBytesDiffer()
{
    hal::SystemRandom random;
    QSet<QByteArray> drawn;
    for (int i = 0; i < 100; ++i)
        drawn.insert(random.bytes(16));
    QCOMPARE(drawn.size(), 100);
    QCOMPARE(drawn.cbegin()->size(), 16);
    QVERIFY(random.bytes(0).isEmpty());
}

QTEST_GUILESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
