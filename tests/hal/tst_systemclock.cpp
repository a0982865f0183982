// SPDX-License-Identifier: Apache-2.0
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>

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
