// SPDX-License-Identifier: Apache-2.0
#include "badline.h"

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr quint64 PacketsPerRow = 50000; // four rows: 200,000 packets
}

class TestLineFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aBadCableNeverOpensTwiceNorWrongNorGetsStuck_data();
    void aBadCableNeverOpensTwiceNorWrongNorGetsStuck();
    void theSameSeedGivesTheSameRun();
};

void TestLineFaults::aBadCableNeverOpensTwiceNorWrongNorGetsStuck_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("baud");
    QTest::addColumn<bool>("witness");
    QTest::addColumn<bool>("later");
    QTest::addRow("fast line, board as witness") << 11u << 115200 << true << false;
    QTest::addRow("slow line, board as witness") << 22u << 9600 << true << false;
    QTest::addRow("no journal entries: the line alone") << 33u << 38400 << false << false;
    QTest::addRow("a board that reports later") << 44u << 115200 << true << true;
}

void TestLineFaults::aBadCableNeverOpensTwiceNorWrongNorGetsStuck()
{
    QFETCH(quint32, seed);
    QFETCH(int, baud);
    QFETCH(bool, witness);
    QFETCH(bool, later);
    BadLine::Options options{seed, baud, witness, {}};
    options.device.manufacturerLater = later;
    BadLine line(options);
    line.run(PacketsPerRow);

    qInfo("orders %d: released %d, refused %d, unknown %d; pulses %d; sessions %llu; longest offline %lld ms, "
          "longest order %lld ms",
          line.ordered, line.released, line.refused, line.unknown, line.pulses, line.statistics().sessions,
          qint64(line.longestOffline.count()), qint64(line.longestOrder.count()));
    QVERIFY2(line.breaches.isEmpty(), qPrintable(line.breaches.join(u'\n')));
    QVERIFY(line.packets() >= PacketsPerRow);
    // A run in which nothing happened would prove nothing.
    QVERIFY(line.released > 100 && line.pulses >= line.released);
    QVERIFY(line.refused > 0 && line.unknown > 0 && line.cuts > 3 && line.resets > 3);
    QVERIFY(line.statistics().retries > 500 && line.statistics().damaged > 200 && line.statistics().sessions > 10);
}

void TestLineFaults::theSameSeedGivesTheSameRun()
{
    BadLine first({7, 115200, true, {}});
    BadLine second({7, 115200, true, {}});
    first.run(3000);
    second.run(3000);
    QCOMPARE(first.statistics(), second.statistics());
    QCOMPARE(first.released, second.released);
}

QTEST_APPLESS_MAIN(TestLineFaults)
#include "tst_linefaults.moc"
