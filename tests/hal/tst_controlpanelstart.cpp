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

class TestControlPanelStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void theWholeStateIsReadInsideTheSessionBeforeOnline();
    void onlyGreetingAndHandshakeTravelInClear();
    void aBadgeReaderOnTheBoardIsReadyWithTheBoard();
    void lateReportsAreWaitedFor();
    void aBoardWithoutWitnessMemoryIsTaken();
    void aCabinetHasFewerDoorsThanBins();
    void aBoxWithoutFobSensorsIsNotAskedForFobs();
    void theButtonInputIsOptional();
    void anotherNumberOfBinsIsRefused();
    void anotherNumberOfDoorsIsRefused();
    void aDeviceWithoutTheProfileIsNoBoard();
    void forgedCapabilitiesChangeNothing();
    void anotherKeyIsTold();
    void aRefusedChannelIsNotSecure();
    void silenceToTheHandshakeIsNotSecure();
    void aClearAnswerInTheSessionEndsIt();
    void withoutAKeyNothingIsTried();
    void nobodyThereIsSilent();
    void aFaultHealsByItself();
    void aDeviceThatKnowsOnlyChecksumsIsServed();
    void aLostPortIsNoPort();
};

void TestControlPanelStart::theWholeStateIsReadInsideTheSessionBeforeOnline()
{
    LineBench bench;
    bench.board.inputs[1] = InputState::Active;
    bench.board.inputs[4 + 2] = InputState::Active;
    bench.board.fobs[2] = QByteArray::fromHex("04a1b2c3");
    bench.board.inputs[4 + 3] = InputState::Active; // something whose number cannot be read
    bench.board.tamper = true;
    bench.board.facts.pulseCount = 17;
    QVERIFY(bench.runUntilOnline());

    const auto online = bench.all<happened::WentOnline>().constFirst();
    QCOMPARE(online.doors, (std::vector{DoorSwitch::Shut, DoorSwitch::Open, DoorSwitch::Shut, DoorSwitch::Shut}));
    QVERIFY(online.fobs[0] == FobReading::empty());
    QVERIFY(online.fobs[2] == FobReading::fob(*CardUid::fromHex(u"04A1B2C3"_s)));
    QVERIFY(online.fobs[3] == FobReading::unread());
    QCOMPARE(online.power.percent, std::optional<int>(90));
    QCOMPARE(online.facts->pulseCount, 17u);
    QVERIFY(online.tampered);
    QVERIFY(online.capabilities.witness && online.capabilities.fobIdentity && online.capabilities.encrypted);
    QCOMPARE(bench.idleTurns, 0);
}

void TestControlPanelStart::onlyGreetingAndHandshakeTravelInClear()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.runFor(Ms(2000));
    for (const auto &sent : bench.sent) {
        const bool secured = sent.frame.security && carriesMac(sent.frame.security->type);
        const bool greeting = sent.frame.is(Command::Id) || sent.frame.is(Command::Capabilities);
        const bool handshake = sent.frame.is(Command::Challenge) || sent.frame.is(Command::ServerCryptogram);
        QVERIFY(secured || greeting || handshake);
        QCOMPARE(quint8(sent.bytes.front()), MarkByte);
    }
}

void TestControlPanelStart::aBadgeReaderOnTheBoardIsReadyWithTheBoard()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(bench.count<happened::ReaderIs>(), 1);
    bench.board.alive = false;
    bench.runFor(Ms(10000));
    QCOMPARE(bench.all<happened::ReaderIs>().constLast().online, false);
}

void TestControlPanelStart::lateReportsAreWaitedFor()
{
    LineBench bench;
    bench.board.repliesLater = true;
    bench.board.inputs[4] = InputState::Active;
    bench.board.fobs[0] = QByteArray::fromHex("01020304");
    QVERIFY(bench.runUntilOnline());
    const auto online = bench.all<happened::WentOnline>().constFirst();
    QVERIFY(online.fobs[0] == FobReading::fob(*CardUid::fromHex(u"01020304"_s)));
    QCOMPARE(online.power.percent, std::optional<int>(90));
    QVERIFY(online.facts.has_value());
}

void TestControlPanelStart::aBoardWithoutWitnessMemoryIsTaken()
{
    LineBench bench;
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        const auto mfg = std::get_if<ManufacturerCommand>(&command);
        if (mfg && mfg->data == profile::FactsRequest{}.encode()) {
            return NakReply{NakCode::UnknownCommand, {}};
        }
        return std::nullopt;
    };
    QVERIFY(bench.runUntilOnline());
    QVERIFY(!bench.all<happened::WentOnline>().constFirst().facts);
    QVERIFY(!bench.all<happened::WentOnline>().constFirst().capabilities.witness);
}

void TestControlPanelStart::aCabinetHasFewerDoorsThanBins()
{
    LineBench bench(LineBench::configFor(1, 8));
    bench.board.inputs[1 + 4] = InputState::Active;
    bench.board.fobs[4] = QByteArray::fromHex("aa");
    QVERIFY(bench.runUntilOnline());
    const auto online = bench.all<happened::WentOnline>().constFirst();
    QCOMPARE(online.doors.size(), size_t(1));
    QCOMPARE(online.fobs.size(), size_t(8));
    QVERIFY(online.fobs[4] == FobReading::fob(*CardUid::fromHex(u"AA"_s)));
}

void TestControlPanelStart::aBoxWithoutFobSensorsIsNotAskedForFobs()
{
    LineBench bench(LineBench::configFor(4, 0));
    QCOMPARE(bench.board.inputs.size(), 5);
    QVERIFY(bench.runUntilOnline());
    QVERIFY(!bench.all<happened::WentOnline>().constFirst().capabilities.fobIdentity);
    for (const AnyCommand &command : bench.board.commands) {
        const auto mfg = std::get_if<ManufacturerCommand>(&command);
        QVERIFY(!mfg || quint8(mfg->data.front()) != quint8(profile::Sub::Inventory));
    }
}

void TestControlPanelStart::theButtonInputIsOptional()
{
    LineBench bench;
    bench.board.inputs.resize(8);
    QVERIFY(bench.runUntilOnline());
}

void TestControlPanelStart::anotherNumberOfBinsIsRefused()
{
    LineBench bench(LineBench::configFor(4, 6));
    bench.board.inputs.resize(4 + 4 + 1);
    bench.runFor(Ms(6000));
    QCOMPARE(bench.count<happened::WentOnline>(), 0);
    QCOMPARE(bench.lastFault(), BoardFault::WrongBinCount);
    QCOMPARE(bench.count<happened::FaultIs>(), 1);
    QVERIFY2(bench.sent.size() < 60, "a board that does not fit is tried now and then, not all the time");
}

void TestControlPanelStart::anotherNumberOfDoorsIsRefused()
{
    LineBench bench;
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<OutputStatusCommand>(command)) {
            return OutputStatusReply{QList<bool>(3, false)};
        }
        return std::nullopt;
    };
    bench.runFor(Ms(1000));
    QCOMPARE(bench.lastFault(), BoardFault::WrongBinCount);
}

void TestControlPanelStart::aDeviceWithoutTheProfileIsNoBoard()
{
    LineBench bench;
    bench.board.inputs.resize(2);
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<ManufacturerCommand>(command)) {
            return NakReply{NakCode::UnknownCommand, {}};
        }
        return std::nullopt;
    };
    bench.runFor(Ms(1000));
    QCOMPARE(bench.lastFault(), BoardFault::NotOurProfile);
    bench.board.inputs.resize(9); // even of the right size it has no bins that can be read
    bench.runFor(Ms(5000));
    QCOMPARE(bench.count<happened::WentOnline>(), 0);
}

void TestControlPanelStart::forgedCapabilitiesChangeNothing()
{
    LineBench bench;
    bench.changeReply = [](const QByteArray &bytes) {
        FrameReader reader;
        reader.feed(bytes);
        auto event = reader.next();
        Frame frame = std::get<ReceivedFrame>(*event).frame;
        if (!frame.is(Reply::Capabilities)) {
            return bytes;
        }
        // "No security here, two doors": what an attacker on the cable would like us to believe.
        frame.data = CapabilitiesReply{{{Function::Security, 0, 0}, {Function::Outputs, 4, 2}}}.encode();
        return encodeFrame(frame);
    };
    QVERIFY(bench.runUntilOnline());
    QVERIFY(bench.board.hasSession());
}

void TestControlPanelStart::anotherKeyIsTold()
{
    LineBench bench;
    bench.board.key = LineBench::wireKey('x');
    bench.runFor(Ms(3000));
    QCOMPARE(bench.lastFault(), BoardFault::WrongKey);
    QCOMPARE(bench.count<happened::WentOnline>(), 0);
    QVERIFY(bench.board.commands.isEmpty());
}

void TestControlPanelStart::aRefusedChannelIsNotSecure()
{
    LineBench bench;
    bench.board.refusesChannel = true;
    bench.runFor(Ms(3000));
    QCOMPARE(bench.lastFault(), BoardFault::NotSecure);
    QCOMPARE(bench.sentCount(Command::Poll) + bench.sentCount(Command::Output), 0);
}

void TestControlPanelStart::silenceToTheHandshakeIsNotSecure()
{
    LineBench bench;
    bench.board.deafToChannel = true;
    bench.runFor(Ms(5000));
    QCOMPARE(bench.lastFault(), BoardFault::NotSecure);
}

void TestControlPanelStart::aClearAnswerInTheSessionEndsIt()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.answersInClear = true;
    bench.runFor(Ms(1000));
    QCOMPARE(bench.count<happened::WentOffline>(), 1);
    QCOMPARE(bench.lastFault(), BoardFault::NotSecure);
}

void TestControlPanelStart::withoutAKeyNothingIsTried()
{
    auto config = LineBench::configFor(4, 4);
    config.board.key.reset();
    LineBench bench(config);
    bench.board.installMode = true; // even if the board would take the public key
    bench.runFor(Ms(10000));
    QCOMPARE(bench.lastFault(), BoardFault::Unpaired);
    QCOMPARE(bench.sentCount(Command::Challenge), 0);
    QCOMPARE(bench.sentCount(Command::Poll), 0);
}

void TestControlPanelStart::nobodyThereIsSilent()
{
    LineBench bench;
    bench.board.alive = false;
    bench.runFor(Ms(1500));
    QCOMPARE(bench.lastFault(), BoardFault::Silent);
    const auto before = bench.sent.size();
    bench.runFor(Ms(60000));
    QVERIFY(bench.sent.size() - before <= 60);
    QVERIFY(bench.sent.size() - before >= 45);
}

void TestControlPanelStart::aFaultHealsByItself()
{
    LineBench bench;
    bench.board.key = LineBench::wireKey('x');
    bench.runFor(Ms(3000));
    QCOMPARE(bench.lastFault(), BoardFault::WrongKey);
    bench.board.key = LineBench::wireKey();
    QVERIFY(bench.runUntilOnline(Ms(3000)));
}

void TestControlPanelStart::aDeviceThatKnowsOnlyChecksumsIsServed()
{
    LineBench bench;
    bench.board.checksumOnly = true;
    QVERIFY(bench.runUntilOnline(Ms(6000)));
    bench.runFor(Ms(1000));
    QCOMPARE(bench.sent.last().frame.check, Check::Checksum);
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
}

void TestControlPanelStart::aLostPortIsNoPort()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.lineLost(bench.now);
    QVERIFY(bench.panel.advance(bench.now + Ms(5000)).isEmpty());
    bench.runFor(Ms(10));
    QCOMPARE(bench.count<happened::WentOffline>(), 1);
    QCOMPARE(bench.lastFault(), BoardFault::NoPort);
    bench.panel.lineOpened(bench.now);
    QVERIFY(bench.runUntilOnline());
}

QTEST_APPLESS_MAIN(TestControlPanelStart)
#include "tst_controlpanelstart.moc"
