// SPDX-License-Identifier: Apache-2.0
#include "linebench.h"

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::test;
using namespace Qt::Literals::StringLiterals;
namespace happened = latchkey::events;
using Ms = LineBench::Ms;

namespace {

Secret secret(QByteArray text) { return Secret::takeFrom(text); }

FormattedCardReply qrCode(const QByteArray &text, quint8 reader = 0) { return {reader, false, secret(text)}; }

RawCardReply rawText(const QByteArray &text) { return {0, CardFormat::Unspecified, quint16(text.size() * 8), text}; }

} // namespace

/// What a QR code before a reader becomes, on a line where the test holds every packet.
class TestControlPanelQr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aQrCodeIsToldOnceWhileItIsHeldThere();
    void whatIsNoQrCodeAtTheFrontIsNotTold_data();
    void whatIsNoQrCodeAtTheFrontIsNotTold();
    void aQrCodeThatComesAsACardIsOne();
    void aCardIsNeverTakenForAQrCode_data();
    void aCardIsNeverTakenForAQrCode();
    void theQrCodeOfABoughtReaderIsTold();
};

void TestControlPanelQr::aQrCodeIsToldOnceWhileItIsHeldThere()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    for (int i = 0; i < 10; ++i) { // a camera that looks each second
        bench.board.events.push_back(qrCode("461234567"));
        bench.runFor(Ms(1000));
    }
    QCOMPARE(bench.count<happened::QrSeen>(), 1);
    QVERIFY(bench.all<happened::QrSeen>().constFirst().text == secret("461234567"));
    bench.board.events.push_back(qrCode("latchkey:b:572345678"));
    bench.board.events.push_back(qrCode("461234567"));
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::QrSeen>(), 3);
    bench.runFor(Ms(2500));
    bench.board.events.push_back(qrCode("461234567"));
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::QrSeen>(), 4);
    QCOMPARE(bench.count<happened::CardSeen>(), 0);
}

void TestControlPanelQr::whatIsNoQrCodeAtTheFrontIsNotTold_data()
{
    QTest::addColumn<FormattedCardReply>("read");
    QTest::newRow("backwards") << FormattedCardReply{0, true, secret("461234567")};
    QTest::newRow("inside bin 1") << qrCode("461234567", 1);
    QTest::newRow("reader 200") << qrCode("461234567", 200);
    QTest::newRow("nothing") << qrCode("");
    QTest::newRow("65 characters") << qrCode(QByteArray(65, '4'));
    QTest::newRow("255 characters") << qrCode(QByteArray(255, '4'));
    QTest::newRow("zero byte behind") << qrCode(QByteArray("461234567\0", 10));
    QTest::newRow("line end behind") << qrCode("461234567\r");
    QTest::newRow("escape") << qrCode("\x1b[2J");
    QTest::newRow("binary") << qrCode(QByteArray("\xff\xfe\x00", 3));
}

void TestControlPanelQr::whatIsNoQrCodeAtTheFrontIsNotTold()
{
    QFETCH(const FormattedCardReply, read);
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    const auto before = bench.events.size();
    bench.board.events.push_back(read);
    bench.runFor(Ms(2000));
    QVERIFY(bench.board.events.empty());
    QCOMPARE(bench.events.size(), before);
    bench.board.events.push_back(qrCode("461234567"));
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::QrSeen>(), 1);
}

void TestControlPanelQr::aQrCodeThatComesAsACardIsOne()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.events.push_back(rawText("461234567"));
    bench.board.events.push_back(qrCode("461234567")); // the same again, otherwise
    bench.board.events.push_back(rawText("latchkey:b:572345678"));
    bench.board.events.push_back(rawText("LATCHKEY:B:999999999"));
    bench.runFor(Ms(500));
    const auto seen = bench.all<happened::QrSeen>();
    QCOMPARE(seen.size(), 3);
    QVERIFY(seen.at(0).text == secret("461234567") && seen.at(1).text == secret("latchkey:b:572345678"));
    QCOMPARE(bench.count<happened::CardSeen>(), 0);
}

void TestControlPanelQr::aCardIsNeverTakenForAQrCode_data()
{
    QTest::addColumn<RawCardReply>("card");
    for (const char *text : {"4612", "46123456", "4612345678", "04A1B2C3D4E503", "361234567", "46123456A", "latchkey",
                             "latchkey:", "latchkex:b:461234567"}) {
        QTest::newRow(text) << rawText(text);
    }
    QTest::newRow("not printable") << rawText("latchkey:\x01");
    QTest::newRow("Wiegand") << RawCardReply{0, CardFormat::Wiegand, 72, "461234567"};
    QTest::newRow("no whole bytes") << RawCardReply{0, CardFormat::Unspecified, 71, "461234566"};
}

void TestControlPanelQr::aCardIsNeverTakenForAQrCode()
{
    QFETCH(const RawCardReply, card);
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.events.push_back(card);
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::CardSeen>(), 1);
    QCOMPARE(bench.count<happened::QrSeen>(), 0);
}

void TestControlPanelQr::theQrCodeOfABoughtReaderIsTold()
{
    auto config = LineBench::configFor(4, 4);
    config.badgeReader = PeripheralConfig{9, LineBench::secretKey('b')};
    LineBench bench(config);
    ScriptedPeripheral reader(9);
    reader.key = LineBench::wireKey('b');
    bench.devices.append(&reader);
    bench.runFor(Ms(3000));
    bench.board.events.push_back(qrCode("461234567")); // the board's own front reader is not the badge reader here
    bench.runFor(Ms(500));
    QCOMPARE(bench.count<happened::QrSeen>(), 0);
    reader.events.push_back(qrCode("461234567", 1)); // a camera may count as the second reader
    bench.runFor(Ms(500));
    QCOMPARE(bench.count<happened::QrSeen>(), 1);
    QVERIFY(bench.all<happened::QrSeen>().constFirst().text == secret("461234567"));
}

QTEST_APPLESS_MAIN(TestControlPanelQr)
#include "tst_controlpanelqr.moc"
