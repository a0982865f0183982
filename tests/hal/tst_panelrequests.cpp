// SPDX-License-Identifier: Apache-2.0
#include <hal/board/panelrequests.h>
#include <hal/wire/commands.h>
#include <hal/wire/profile.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestPanelRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aLastingLampIsPermanent();
    void aShortLampIsTemporary();
    void aLampThatNeverShowsIsRefused();
    void timesAreRoundedUpToTenths();
    void timesThatDoNotFitAreRefused();
    void silenceIsATone();
    void textMustBePrintable();
    void aSleepingBoardMustBeWakeable();
    void openAllCarriesItsReason();
    void everyRequestDecodesAsWhatItIs();
};

void TestPanelRequests::aLastingLampIsPermanent()
{
    const auto request = line::requestFor(Lamp{2, 1, LampColour::Green, LampColour::Red, 500ms, 200ms, std::nullopt});
    const auto led = LedCommand::decode(request->data);
    const LedRecord &record = led->records.first();
    QCOMPARE(record.reader, quint8(2));
    QCOMPARE(record.permanent, LedPermanent::Set);
    QCOMPARE(record.temporary, LedTemporary::Cancel);
    QCOMPARE(record.permanentPattern, (LedPattern{5, 2, LedColour::Green, LedColour::Red}));
}

void TestPanelRequests::aShortLampIsTemporary()
{
    const auto request = line::requestFor(Lamp{0, 0, LampColour::Blue, LampColour::Off, 1s, 0ms, 90s});
    const auto led = LedCommand::decode(request->data);
    QCOMPARE(led->records.first().temporary, LedTemporary::Set);
    QCOMPARE(led->records.first().permanent, LedPermanent::Leave);
    QCOMPARE(led->records.first().temporaryTimer, quint16(900));
}

void TestPanelRequests::aLampThatNeverShowsIsRefused()
{
    QVERIFY(!line::requestFor(Lamp{0, 0, LampColour::Red, LampColour::Off, 0ms, 0ms, std::nullopt}));
    QVERIFY(!line::requestFor(Lamp{0, 0, LampColour::Red, LampColour::Off, 1s, 0ms, 0ms}));
}

void TestPanelRequests::timesAreRoundedUpToTenths()
{
    const auto buzzer = BuzzerCommand::decode(line::requestFor(Sound{0, 1ms, 101ms, 3})->data);
    QCOMPARE(buzzer->on, quint8(1));
    QCOMPARE(buzzer->off, quint8(2));
    QCOMPARE(buzzer->count, quint8(3));
}

void TestPanelRequests::timesThatDoNotFitAreRefused()
{
    QVERIFY(line::requestFor(Sound{0, 25500ms, 0ms, 1}));
    QVERIFY(!line::requestFor(Sound{0, 25501ms, 0ms, 1}));
    QVERIFY(!line::requestFor(Sound{0, -1ms, 0ms, 1}));
    QVERIFY(!line::keepActiveRequest(65536ms));
    QVERIFY(!line::openAllRequest(65536s, 0));
    QVERIFY(!line::hibernateRequest(-1s, WakeSource::Button));
}

void TestPanelRequests::silenceIsATone()
{
    const auto buzzer = BuzzerCommand::decode(line::requestFor(Sound{0, 0ms, 0ms, 1})->data);
    QCOMPARE(buzzer->tone, BuzzerTone::Off);
}

void TestPanelRequests::textMustBePrintable()
{
    QVERIFY(line::requestFor(PanelText{0, u"BIN 3"_s, 1, 1, 5s}));
    QVERIFY(!line::requestFor(PanelText{0, u""_s, 1, 1, std::nullopt}));
    QVERIFY(!line::requestFor(PanelText{0, u"T\u00fcr"_s, 1, 1, std::nullopt}));
    QVERIFY(!line::requestFor(PanelText{0, QString(33, u'x'), 1, 1, std::nullopt}));
    QVERIFY(!line::requestFor(PanelText{0, u"x"_s, 0, 1, std::nullopt}));
    QVERIFY(!line::requestFor(PanelText{0, u"x"_s, 1, 1, 256s}));
}

void TestPanelRequests::aSleepingBoardMustBeWakeable()
{
    QVERIFY(!line::hibernateRequest(10s, {}));
    const auto mfg = ManufacturerCommand::decode(line::hibernateRequest(10s, WakeSource::Badge)->data);
    const auto request = std::get<profile::HibernateRequest>(*profile::decodeRequest(*mfg));
    QCOMPARE(request, (profile::HibernateRequest{10, false, true, false, false, false}));
}

void TestPanelRequests::openAllCarriesItsReason()
{
    const auto mfg = ManufacturerCommand::decode(line::openAllRequest(90s, 4)->data);
    QCOMPARE(std::get<profile::OpenAllRequest>(*profile::decodeRequest(*mfg)), (profile::OpenAllRequest{90, 4}));
}

void TestPanelRequests::everyRequestDecodesAsWhatItIs()
{
    const QList<line::Request> all{
        *line::requestFor(Lamp{}),
        *line::requestFor(Sound{}),
        *line::requestFor(PanelText{0, u"x"_s, 1, 1, std::nullopt}),
        *line::hibernateRequest(1s, WakeSource::Button),
        *line::openAllRequest(1s, 0),
        *line::keepActiveRequest(5s),
        line::abortRequest(),
    };
    for (const auto &request : all) {
        const auto decoded = decodeCommand(quint8(request.code), request.data);
        QVERIFY(decoded);
        QCOMPARE(codeOf(*decoded), request.code);
    }
}

QTEST_APPLESS_MAIN(TestPanelRequests)
#include "tst_panelrequests.moc"
