// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/linefaults.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey::sim;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray joined(const QList<LineFaults::Transfer> &transfers)
{
    QByteArray bytes;
    for (const LineFaults::Transfer &transfer : transfers) {
        bytes += transfer.bytes;
    }
    return bytes;
}

int bitsApart(const QByteArray &a, const QByteArray &b)
{
    int bits = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        bits += qPopulationCount(quint8(a[i] ^ b[i]));
    }
    return bits;
}

} // namespace

class TestSimulatedLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aGoodLineChangesNothing();
    void aCutLineCarriesNothing();
    void theNextPacketsAreDropped();
    void oneBitOfTheNextPacketsChanges();
    void theNextPacketsArriveTwice();
    void delayedPacketsKeepTheirOrder();
    void noiseGoesBeforeThePacket();
    void bytesTakeTheirTimeOnTheWire();
    void ratesAreKeptAndRepeatable();
};

void TestSimulatedLine::aGoodLineChangesNothing()
{
    LineFaults line;
    QCOMPARE(line.carry("packet", 5ms), QList<LineFaults::Transfer>({{5ms, "packet"}}));
    QCOMPARE(line.counts().carried, 1U);
    QCOMPARE(line.counts().lost, 0U);
}

void TestSimulatedLine::aCutLineCarriesNothing()
{
    LineFaults line;
    line.setCut(true);
    line.addNoise("noise");
    QVERIFY(line.carry("packet", 0ms).isEmpty());
    line.setCut(false);
    QCOMPARE(joined(line.carry("packet", 0ms)), QByteArray("packet"));
}

void TestSimulatedLine::theNextPacketsAreDropped()
{
    LineFaults line;
    line.dropNext(2);
    QVERIFY(line.carry("1", 0ms).isEmpty());
    QVERIFY(line.carry("2", 0ms).isEmpty());
    QCOMPARE(joined(line.carry("3", 0ms)), QByteArray("3"));
    QCOMPARE(line.counts().lost, 2U);
}

void TestSimulatedLine::oneBitOfTheNextPacketsChanges()
{
    LineFaults line;
    line.corruptNext(3);
    for (int times = 0; times < 3; ++times) {
        QCOMPARE(bitsApart(joined(line.carry("packet", 0ms)), "packet"), 1);
    }
    QCOMPARE(joined(line.carry("packet", 0ms)), QByteArray("packet"));
}

void TestSimulatedLine::theNextPacketsArriveTwice()
{
    LineFaults line;
    line.duplicateNext(1);
    QCOMPARE(line.carry("packet", 0ms).size(), 2);
    QCOMPARE(line.carry("packet", 0ms).size(), 1);
}

void TestSimulatedLine::delayedPacketsKeepTheirOrder()
{
    LineFaults line;
    line.setDelay(50ms);
    QCOMPARE(line.carry("1", 0ms).constFirst().at, std::chrono::microseconds(50ms));
    line.setDelay(0ms);
    QVERIFY2(line.carry("2", 10ms).constFirst().at >= 50ms, "a packet overtook another");
    QCOMPARE(line.carry("3", 60ms).constFirst().at, std::chrono::microseconds(60ms));
}

void TestSimulatedLine::noiseGoesBeforeThePacket()
{
    LineFaults line;
    line.addNoise("??");
    QCOMPARE(joined(line.carry("packet", 0ms)), QByteArray("??packet"));
    QCOMPARE(joined(line.carry("packet", 0ms)), QByteArray("packet"));
}

void TestSimulatedLine::bytesTakeTheirTimeOnTheWire()
{
    LineFaults line;
    line.setBaud(9600);
    QCOMPARE(line.carry(QByteArray(96, 'x'), 1ms).constFirst().at, std::chrono::microseconds(101ms));
    QCOMPARE(line.carry(QByteArray(96, 'x'), 1ms).constFirst().at, std::chrono::microseconds(201ms));
    line.setBaud(115200);
    QCOMPARE(line.carry(QByteArray(18, 'x'), 1s).constFirst().at, std::chrono::microseconds(1001562));
}

void TestSimulatedLine::ratesAreKeptAndRepeatable()
{
    constexpr int Packets = 20'000;
    const FaultRates rates{0.1, 0.05, 0.02, 0.2, 0.03, 30ms};
    const auto run = [&](quint64 seed) {
        LineFaults line(seed);
        line.setRates(rates);
        QByteArray all;
        for (int i = 0; i < Packets; ++i) {
            all += joined(line.carry("packet", i * 100ms)) + '\n';
        }
        return std::pair(all, line.counts());
    };
    const auto [bytes, counts] = run(7);
    QCOMPARE(run(7).first, bytes);
    QVERIFY(run(8).first != bytes);
    const auto near = [](quint64 count, double expected) { return qAbs(double(count) - expected) < 0.1 * expected; };
    QVERIFY(near(counts.lost, 0.1 * Packets));
    QVERIFY(near(counts.corrupted, 0.05 * 0.9 * Packets));
    QVERIFY(near(counts.delayed, 0.2 * 0.9 * Packets));
    QVERIFY(near(counts.noisy, 0.03 * Packets));
    QVERIFY(counts.duplicated > 0);
}

QTEST_APPLESS_MAIN(TestSimulatedLine)
#include "tst_simulatedline.moc"
