// SPDX-License-Identifier: Apache-2.0
#include "linebench.h"

#include <hal/board/panelrequests.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::test;
using namespace Qt::Literals::StringLiterals;
namespace happened = latchkey::events;
using Ms = LineBench::Ms;

namespace {

RawCardReply cardAt(quint8 reader, const char *hex = "04a1b2c3")
{
    const QByteArray uid = QByteArray::fromHex(hex);
    return {reader, CardFormat::Unspecified, quint16(uid.size() * 8), uid};
}

void setInput(LineBench &bench, int input, InputState state)
{
    bench.board.inputs[input] = state;
    bench.board.events.push_back(InputStatusReply{bench.board.inputs});
}

constexpr int FobInput = 4; ///< of bin 1

} // namespace

class TestControlPanelEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aDoorThatMovesIsTold();
    void aSwitchThatIsBrokenIsUnknown();
    void aFobThatComesIsRead();
    void aFobThatComesIsReadThoughTheReportIsLate();
    void aFobThatCannotBeReadIsUnread();
    void aFobThatGoesIsTold();
    void aCardAtABinIsAskedFor();
    void readFobAlwaysAnswers();
    void anInventoryOfOtherBinsIsNotBelieved();
    void aBadgeIsToldOnceASecond();
    void keysAreToldAsCharacters();
    void theButtonCountsWhenItGoesDown();
    void tamperIsTold();
    void aPowerCutIsAskedForAtOnce();
    void powerIsAskedEveryThirtySeconds();
    void manyEventsComeQuickly();
    void aReportOfAnotherSizeEndsTheSession();
    void eventsThatMeanNothingAreHarmless();
    void ordersEndOnce();
    void tooManyOrdersAreRefused();
    void aPingComesBack();
    void ordersWithoutASessionAreNotOnline();
};

void TestControlPanelEvents::aDoorThatMovesIsTold()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    setInput(bench, 2, InputState::Active);
    bench.runFor(Ms(200));
    setInput(bench, 2, InputState::Inactive);
    bench.runFor(Ms(200));
    const auto doors = bench.all<happened::DoorIs>();
    QCOMPARE(doors.size(), 2);
    QCOMPARE(doors.at(0).door.toInt(), 3);
    QCOMPARE(doors.at(0).state, DoorSwitch::Open);
    QCOMPARE(doors.at(1).state, DoorSwitch::Shut);
}

void TestControlPanelEvents::aSwitchThatIsBrokenIsUnknown()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    setInput(bench, 0, InputState::OpenCircuit);
    setInput(bench, FobInput, InputState::Short);
    bench.runFor(Ms(200));
    QCOMPARE(bench.all<happened::DoorIs>().constFirst().state, DoorSwitch::Unknown);
    QVERIFY(bench.all<happened::FobIs>().constFirst().reading == FobReading());
}

void TestControlPanelEvents::aFobThatComesIsRead()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.fobs[1] = QByteArray::fromHex("0a0b0c0d");
    setInput(bench, FobInput + 1, InputState::Active);
    bench.runFor(Ms(200));
    const auto fobs = bench.all<happened::FobIs>();
    QCOMPARE(fobs.size(), 1);
    QCOMPARE(fobs.first().bin.toInt(), 2);
    QVERIFY(fobs.first().reading == FobReading::fob(*CardUid::fromHex(u"0A0B0C0D"_s)));
    QVERIFY(fobs.first().changed && !fobs.first().asked);
}

void TestControlPanelEvents::aFobThatComesIsReadThoughTheReportIsLate()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.repliesLater = true;
    bench.board.fobs[1] = QByteArray::fromHex("0a0b0c0d");
    setInput(bench, FobInput + 1, InputState::Active);
    bench.runFor(Ms(400));
    QVERIFY(bench.all<happened::FobIs>().constFirst().reading == FobReading::fob(*CardUid::fromHex(u"0A0B0C0D"_s)));
}

void TestControlPanelEvents::aFobThatCannotBeReadIsUnread()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    setInput(bench, FobInput + 1, InputState::Active); // its number is empty
    bench.runFor(Ms(200));
    QVERIFY(bench.all<happened::FobIs>().constLast().reading == FobReading::unread());
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<ManufacturerCommand>(command)) {
            return NakReply{NakCode::CannotProcess, {}};
        }
        return std::nullopt;
    };
    setInput(bench, FobInput + 2, InputState::Active);
    bench.runFor(Ms(200));
    QCOMPARE(bench.all<happened::FobIs>().constLast().bin.toInt(), 3);
    QVERIFY(bench.all<happened::FobIs>().constLast().reading == FobReading::unread());
}

void TestControlPanelEvents::aFobThatGoesIsTold()
{
    LineBench bench;
    bench.board.fobs[0] = QByteArray::fromHex("0a0b0c0d");
    bench.board.inputs[FobInput] = InputState::Active;
    QVERIFY(bench.runUntilOnline());
    bench.board.fobs[0].clear();
    setInput(bench, FobInput, InputState::Inactive);
    bench.runFor(Ms(200));
    QCOMPARE(bench.count<happened::FobIs>(), 1);
    QVERIFY(bench.all<happened::FobIs>().constFirst().reading == FobReading::empty());
}

void TestControlPanelEvents::aCardAtABinIsAskedFor()
{
    LineBench bench;
    bench.board.inputs[FobInput] = InputState::Active; // unread at the start
    QVERIFY(bench.runUntilOnline());
    bench.board.fobs[0] = QByteArray::fromHex("04a1b2c3");
    bench.board.events.push_back(cardAt(1));
    bench.runFor(Ms(200));
    QVERIFY(bench.all<happened::FobIs>().constLast().reading == FobReading::fob(*CardUid::fromHex(u"04A1B2C3"_s)));
    QCOMPARE(bench.count<happened::CardSeen>(), 0);
}

void TestControlPanelEvents::readFobAlwaysAnswers()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.readFob(*BinNumber::fromInt(4));
    bench.panel.readFob(*BinNumber::fromInt(5)); // there is none
    bench.runFor(Ms(200));
    QCOMPARE(bench.count<happened::FobIs>(), 1);
    QVERIFY(bench.all<happened::FobIs>().constFirst().asked);
    QVERIFY(!bench.all<happened::FobIs>().constFirst().changed);
}

void TestControlPanelEvents::anInventoryOfOtherBinsIsNotBelieved()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<ManufacturerCommand>(command)) {
            return profile::wrap(profile::InventoryReport{1, QList<QByteArray>(4, QByteArray("uid"))});
        }
        return std::nullopt;
    };
    bench.panel.readFob(*BinNumber::fromInt(3));
    bench.runFor(Ms(200));
    QCOMPARE(bench.count<happened::FobIs>(), 1);
    QVERIFY(bench.all<happened::FobIs>().constFirst().reading == FobReading::empty());
}

void TestControlPanelEvents::aBadgeIsToldOnceASecond()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    for (int i = 0; i < 5; ++i) {
        bench.board.events.push_back(cardAt(0));
    }
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::CardSeen>(), 1);
    bench.board.events.push_back(cardAt(0, "99887766"));
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::CardSeen>(), 2);
    bench.runFor(Ms(1500));
    bench.board.events.push_back(cardAt(0, "99887766"));
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::CardSeen>(), 3);
    QCOMPARE(bench.all<happened::CardSeen>().constLast().uid.toHex(), u"99887766"_s);
}

void TestControlPanelEvents::keysAreToldAsCharacters()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.events.push_back(KeypadReply{0, QByteArray("12") + KeypadReply::Star + KeypadReply::Hash});
    bench.runFor(Ms(300));
    QByteArray expected("12*#");
    QVERIFY(bench.all<happened::KeysSeen>().constFirst().keys == Secret::takeFrom(expected));
}

void TestControlPanelEvents::theButtonCountsWhenItGoesDown()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    setInput(bench, 8, InputState::Active);
    bench.runFor(Ms(200));
    QCOMPARE(bench.count<happened::ButtonDown>(), 1);
    setInput(bench, 8, InputState::Inactive);
    bench.runFor(Ms(200));
    QCOMPARE(bench.count<happened::ButtonDown>(), 1);
}

void TestControlPanelEvents::tamperIsTold()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.events.push_back(LocalStatusReply{true, false});
    bench.board.events.push_back(LocalStatusReply{true, false});
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::TamperIs>(), 1);
    QVERIFY(bench.all<happened::TamperIs>().constFirst().tampered);
}

void TestControlPanelEvents::aPowerCutIsAskedForAtOnce()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        const auto mfg = std::get_if<ManufacturerCommand>(&command);
        if (mfg && mfg->data == profile::PowerRequest{}.encode()) {
            return profile::wrap(profile::PowerReport{false, false, true, false, std::nullopt, 11000, std::nullopt});
        }
        return std::nullopt;
    };
    bench.board.events.push_back(LocalStatusReply{false, true});
    bench.runFor(Ms(300));
    const auto power = bench.all<happened::PowerIs>().constLast().power;
    QCOMPARE(power.mains, std::optional<bool>(false));
    QCOMPARE(power.percent, std::nullopt); // unknown is not 0
    QCOMPARE(power.millivolts, std::optional<int>(11000));
}

void TestControlPanelEvents::powerIsAskedEveryThirtySeconds()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.commands.clear();
    bench.runFor(Ms(95000));
    QCOMPARE(bench.board.executed(Command::Manufacturer), 3);
}

void TestControlPanelEvents::manyEventsComeQuickly()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.setAttention(bench.now, Attention::Night);
    for (int i = 0; i < 24; ++i) {
        bench.board.events.push_back(cardAt(quint8(1 + i % 4)));
    }
    bench.runFor(Ms(3500));
    QVERIFY(bench.board.events.empty());
}

void TestControlPanelEvents::aReportOfAnotherSizeEndsTheSession()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.events.push_back(InputStatusReply{QList<InputState>(5, InputState::Inactive)});
    bench.runFor(Ms(300));
    QCOMPARE(bench.count<happened::WentOffline>(), 1);
    QCOMPARE(bench.lastFault(), BoardFault::WrongBinCount);
    QVERIFY(bench.runUntilOnline(Ms(4000)));
}

void TestControlPanelEvents::eventsThatMeanNothingAreHarmless()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.events.push_back(ReaderStatusReply{QByteArray(3, '\1')});
    bench.board.events.push_back(ManufacturerReply{QByteArray("abc"), QByteArray("other")});
    bench.board.events.push_back(profile::wrap(profile::InventoryReport{1, {QByteArray("unasked")}}));
    bench.board.events.push_back(ManufacturerErrorReply{QByteArray("x")});
    bench.board.events.push_back(cardAt(200));
    bench.board.events.push_back(NakReply{NakCode::CannotProcess, {}});
    const auto before = bench.events.size();
    bench.runFor(Ms(2000));
    QVERIFY(bench.board.events.empty());
    QCOMPARE(bench.events.size(), before);
}

void TestControlPanelEvents::ordersEndOnce()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<BuzzerCommand>(command)) {
            return NakReply{NakCode::UnknownCommand, {}};
        }
        return std::nullopt;
    };
    bench.panel.order(Station::Board, OrderKind::Lamp, *line::requestFor(Lamp{}));
    bench.panel.order(Station::Board, OrderKind::Sound, *line::requestFor(Sound{}));
    bench.panel.order(Station::BadgeReader, OrderKind::Sound, *line::requestFor(Sound{}));
    bench.runFor(Ms(500));
    const auto ended = bench.all<happened::OrderEnded>();
    QCOMPARE(ended.size(), 3);
    QCOMPARE(ended.at(0).outcome, OrderOutcome::NotOnline); // there is no reader of its own
    QCOMPARE(ended.at(1).outcome, OrderOutcome::Accepted);
    QCOMPARE(ended.at(2).outcome, OrderOutcome::Refused);
}

void TestControlPanelEvents::tooManyOrdersAreRefused()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    for (int i = 0; i < 40; ++i) {
        bench.panel.order(Station::Board, OrderKind::Lamp, *line::requestFor(Lamp{}));
    }
    bench.runFor(Ms(5000));
    const auto ended = bench.all<happened::OrderEnded>();
    QCOMPARE(ended.size(), 40);
    QCOMPARE(bench.board.executed(Command::Led), 32);
}

void TestControlPanelEvents::aPingComesBack()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.ping("hello");
    bench.runFor(Ms(200));
    QCOMPARE(bench.all<happened::OrderEnded>().constLast().outcome, OrderOutcome::Accepted);
    bench.board.repliesLater = true;
    bench.panel.ping("again");
    bench.runFor(Ms(300));
    QCOMPARE(bench.all<happened::OrderEnded>().constLast().outcome, OrderOutcome::Accepted);
    bench.board.script = [](const AnyCommand &) -> std::optional<AnyReply> {
        return profile::wrap(profile::PingReport{"another"});
    };
    bench.panel.ping("hello");
    bench.runFor(Ms(200));
    QCOMPARE(bench.all<happened::OrderEnded>().constLast().outcome, OrderOutcome::Refused);
    QCOMPARE(bench.count<happened::OrderEnded>(), 3);
}

void TestControlPanelEvents::ordersWithoutASessionAreNotOnline()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.alive = false;
    bench.runFor(Ms(200));
    bench.panel.ping("hello");
    bench.runFor(Ms(10000));
    bench.panel.ping("hello");
    bench.runFor(Ms(10));
    QCOMPARE(bench.count<happened::OrderEnded>(), 2);
    for (const auto &ended : bench.all<happened::OrderEnded>()) {
        QCOMPARE(ended.outcome, OrderOutcome::NotOnline);
    }
}

QTEST_APPLESS_MAIN(TestControlPanelEvents)
#include "tst_controlpanelevents.moc"
