// SPDX-License-Identifier: Apache-2.0
// What the device does for the commands of the key-box profile.
#include "devicebench.h"

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::sim;
using namespace latchkey::sim::bench;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

OutputCommand outputs(const QList<OutputRecord> &records) { return OutputCommand{records}; }

} // namespace

class TestPeripheralProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void powerIsReported();
    void theInventoryIsPaged();
    void pingComesBack();
    void openAllIsAskedForAndEnds();
    void aTokenIsWitnessedWithItsReleaseOnly();
    void aRefusedOrderTakesItsTokenAlong();
    void aSpentTokenReleasesNothing();
    void factsSurviveARestart();
    void theWitnessSpeaksOnlyInASession();
    void manufacturerRepliesMayComeLater();
    void anotherMakersCommandIsUnknown();
};

void TestPeripheralProfile::powerIsReported()
{
    SessionBench bench;
    bench.hardware.setPower({false, true, 20});
    const auto report = bench.ask<profile::PowerReport>(profile::PowerRequest());
    QVERIFY(report);
    QVERIFY(!report->mains && report->charging && report->low && !report->critical);
    QCOMPARE(report->percent, std::optional<quint8>(20));
    QCOMPARE(int(report->millivolts), 3470);
    QVERIFY(!report->minutes);
}

void TestPeripheralProfile::theInventoryIsPaged()
{
    SessionBench bench(24);
    for (int bin = 1; bin <= 24; ++bin) {
        if (bin % 5 != 0) {
            bench.hardware.putFob(bin, FobInBin{fobOf(bin)});
        }
    }
    QList<QByteArray> seen;
    int requests = 0;
    while (seen.size() < 24 && requests < 10) {
        const auto report = bench.ask<profile::InventoryReport>(
            profile::InventoryRequest{quint8(seen.size() + 1), quint8(24 - seen.size())});
        QVERIFY(report && !report->uids.isEmpty());
        seen += report->uids;
        ++requests;
    }
    QVERIFY2(requests > 1, "24 fobs do not fit into 128 bytes");
    QCOMPARE(seen.size(), 24);
    QCOMPARE(seen[11], fobOf(12).bytes());
    QVERIFY(seen[9].isEmpty());
    QCOMPARE(bench.ask<profile::InventoryReport>(profile::InventoryRequest{24, 9})->uids.size(), 1);
}

void TestPeripheralProfile::pingComesBack()
{
    SessionBench bench;
    const auto report = bench.ask<profile::PingReport>(profile::PingRequest{"hello"});
    QVERIFY(report);
    QCOMPARE(report->payload, QByteArray("hello"));
}

void TestPeripheralProfile::openAllIsAskedForAndEnds()
{
    SessionBench bench;
    QVERIFY(isAck(bench.secured(profile::OpenAllRequest{5, 2})));
    QVERIFY(isAck(bench.secured(outputs({{0, OutputControl::OnForTimer, 10},
                                         {1, OutputControl::OnForTimer, 10},
                                         {2, OutputControl::OnForTimer, 10}}))));
    QCOMPARE(bench.memory.pulseCount(), 3U);
    bench.pass(5s);
    QVERIFY(isNak(bench.release(4), NakCode::CannotProcess));
    QVERIFY(bench.notes.lines.contains(u"open-all 0"_s));
}

void TestPeripheralProfile::aTokenIsWitnessedWithItsReleaseOnly()
{
    SessionBench bench;
    const auto before = bench.ask<profile::FactsReport>(profile::FactsRequest());
    QVERIFY(before && !before->lastOutput);
    QCOMPARE(before->pulseCount, 0U);
    QCOMPARE(before->bootNonce, bench.device.bootNonce());
    QVERIFY(isAck(bench.secured(profile::TokenRequest{2, 4711, "hash-abc"})));
    QCOMPARE(bench.ask<profile::FactsReport>(profile::FactsRequest())->sequence, 0U);
    QVERIFY(isAck(bench.release(3)));
    const auto after = bench.ask<profile::FactsReport>(profile::FactsRequest());
    QCOMPARE(after->lastOutput, std::optional<quint8>(2));
    QCOMPARE(after->sequence, 4711U);
    QCOMPARE(after->hash, QByteArray("hash-abc"));
    QCOMPARE(after->pulseCount, 1U);
    bench.pass(1s);
    bench.hardware.moveDoor(3, false);
    QVERIFY(isAck(bench.secured(profile::TokenRequest{1, 4712, "hash-def"})));
    QVERIFY(isAck(bench.release(1)));
    QCOMPARE(bench.ask<profile::FactsReport>(profile::FactsRequest())->sequence, 0U);
    QVERIFY(isNak(bench.secured(profile::TokenRequest{4, 4713, "hash-ghi"}), NakCode::CannotProcess));
}

void TestPeripheralProfile::aRefusedOrderTakesItsTokenAlong()
{
    SessionBench bench;
    bench.hardware.moveDoor(2, true);
    QVERIFY(isAck(bench.secured(profile::TokenRequest{0, 12, "abcdefgh"})));
    QVERIFY(isNak(bench.release(1), NakCode::CannotProcess));
    bench.hardware.moveDoor(2, false);
    QVERIFY(isAck(bench.release(1)));
    QCOMPARE(bench.ask<profile::FactsReport>(profile::FactsRequest())->sequence, 0U);
}

void TestPeripheralProfile::aSpentTokenReleasesNothing()
{
    SessionBench bench;
    const profile::TokenRequest token{0, 99, "12345678"};
    QVERIFY(isAck(bench.secured(token)));
    QVERIFY(isAck(bench.release(1)));
    bench.pass(1s);
    bench.hardware.moveDoor(1, false);
    bench.device.restart();
    bench.last = std::nullopt;
    QVERIFY(bench.shakeHands(vectorKey()));
    QVERIFY(isNak(bench.secured(token), NakCode::CannotProcess));
    QCOMPARE(bench.memory.pulseCount(), 1U);
}

void TestPeripheralProfile::factsSurviveARestart()
{
    SessionBench bench;
    QVERIFY(isAck(bench.secured(profile::TokenRequest{0, 7, "abcdefgh"})));
    QVERIFY(isAck(bench.release(1)));
    const QByteArray nonce = bench.device.bootNonce();
    bench.device.restart();
    bench.last = std::nullopt;
    QVERIFY(bench.shakeHands(vectorKey()));
    const auto facts = bench.ask<profile::FactsReport>(profile::FactsRequest());
    QCOMPARE(facts->pulseCount, 1U);
    QCOMPARE(facts->sequence, 7U);
    QVERIFY(facts->bootNonce != nonce);
}

void TestPeripheralProfile::theWitnessSpeaksOnlyInASession()
{
    DeviceBench bench;
    QVERIFY(bench.clear(Command::Id, QByteArray(1, 0)));
    const QByteArray facts = profile::wrap(profile::FactsRequest()).encode();
    QVERIFY(isNak(bench.clear(Command::Manufacturer, facts), NakCode::SecurityNotMet));
    const QByteArray token = profile::wrap(profile::TokenRequest{0, 1, "abcdefgh"}).encode();
    QVERIFY(isNak(bench.clear(Command::Manufacturer, token), NakCode::SecurityNotMet));
    const QByteArray power = profile::wrap(profile::PowerRequest()).encode();
    QVERIFY(bench.clear(Command::Manufacturer, power)->is(Reply::Manufacturer));
}

void TestPeripheralProfile::manufacturerRepliesMayComeLater()
{
    DeviceOptions options;
    options.manufacturerLater = true;
    SessionBench bench(4, options);
    QVERIFY(isAck(bench.secured(profile::PingRequest{"later"})));
    const ClearMessage answer = bench.poll();
    QCOMPARE(answer.code, quint8(Reply::Manufacturer));
    QCOMPARE(answer.data, profile::wrap(profile::PingReport{"later"}).encode());
}

void TestPeripheralProfile::anotherMakersCommandIsUnknown()
{
    SessionBench bench;
    QVERIFY(isNak(bench.secured(ManufacturerCommand{QByteArray::fromHex("0a0017"), QByteArray(1, 1)}),
                  NakCode::UnknownCommand));
}

QTEST_APPLESS_MAIN(TestPeripheralProfile)
#include "tst_peripheralprofile.moc"
