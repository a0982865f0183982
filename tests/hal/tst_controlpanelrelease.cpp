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

int outcomes(const LineBench &bench)
{
    return bench.count<happened::Released>() + bench.count<happened::ReleaseRefused>()
        + bench.count<happened::ReleaseUnknown>();
}

bool hasOutcome(const LineBench &bench) { return outcomes(bench) > 0; }

ScriptedPeripheral::Script nakOutput(NakCode code)
{
    return [code](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<OutputCommand>(command)) {
            return NakReply{code, {}};
        }
        return std::nullopt;
    };
}

ScriptedPeripheral::Script without(profile::Sub sub, const AnyReply &reply)
{
    return [sub, reply](const AnyCommand &command) -> std::optional<AnyReply> {
        const auto mfg = std::get_if<ManufacturerCommand>(&command);
        return mfg && quint8(mfg->data.front()) == quint8(sub) ? std::optional(reply) : std::nullopt;
    };
}

} // namespace

class TestControlPanelRelease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void theBoardWitnessesFirstThenPulsesThenIsCounted();
    void aBoardWithoutMemoryIsPulsedAtOnce();
    void aReleaseIsOnTheWireWithinMilliseconds();
    void aReleaseOvertakesEverythingElse();
    void withoutASessionItIsRefused();
    void theInterlockIsToldByItsName();
    void anotherRefusalIsARefusal();
    void aRefusalInClearProvesNothing();
    void whatTheBoardCannotWitnessIsNotReleased();
    void aDoorThatTheBoxDoesNotHaveIsRefused();
    void everyOrderHasOneOutcomeHoweverManyCome();
    void anUnansweredPulseIsUnknownAfterAFewSeconds();
    void anOrderThatWaitedTooLongIsRefused();
    void aMissingCountDoesNotHideTheRelease();
    void anOldCountThatComesLateIsNotTaken();
    void thePulseIsAsLongAsConfigured();
};

void TestControlPanelRelease::theBoardWitnessesFirstThenPulsesThenIsCounted()
{
    LineBench bench;
    bench.board.facts.pulseCount = 16;
    QVERIFY(bench.runUntilOnline());
    bench.board.commands.clear();
    bench.release(77, 3);
    QVERIFY(bench.runFor(Ms(500), [&] { return hasOutcome(bench); }));

    const auto released = bench.all<happened::Released>();
    QCOMPARE(released.first().ticket, quint64(77));
    QCOMPARE(released.first().pulseCount, std::optional<quint32>(17));
    const auto token = profile::decodeRequest(std::get<ManufacturerCommand>(bench.board.commands.at(0)));
    QCOMPARE(std::get<profile::TokenRequest>(*token), (profile::TokenRequest{2, 42, QByteArray(8, 'h')}));
    QCOMPARE(bench.board.pulses, (QList<OutputRecord>{{2, OutputControl::OnForTimer, 15}}));
    QCOMPARE(codeOf(bench.board.commands.at(1)), Command::Output);
    QCOMPARE(bench.all<happened::FactsAre>().constLast().facts.pulseCount, 17u);
}

void TestControlPanelRelease::aBoardWithoutMemoryIsPulsedAtOnce()
{
    LineBench bench;
    bench.board.script = without(profile::Sub::Facts, NakReply{NakCode::CannotProcess, {}});
    QVERIFY(bench.runUntilOnline());
    bench.board.commands.clear();
    bench.release(1, 1);
    QVERIFY(bench.runFor(Ms(500), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.all<happened::Released>().constFirst().pulseCount, std::nullopt);
    QCOMPARE(codeOf(bench.board.commands.first()), Command::Output);
}

void TestControlPanelRelease::aReleaseIsOnTheWireWithinMilliseconds()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    for (int i = 0; i < 200; ++i) {
        bench.runFor(Ms(37 + i)); // any moment between two polls, also in the middle of one
        const auto before = bench.sentCount(Command::Output);
        const Ms start = bench.now;
        bench.release(quint64(i), 1);
        QVERIFY(bench.runFor(Ms(100), [&] { return bench.sentCount(Command::Output) > before; }));
        QVERIFY2(bench.sent.last().at - start <= Ms(12), "badge to OUT must stay below 20 ms");
        QVERIFY(bench.runFor(Ms(500), [&] { return outcomes(bench) == i + 1; }));
    }
}

void TestControlPanelRelease::aReleaseOvertakesEverythingElse()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    for (int i = 0; i < 20; ++i) {
        bench.panel.ping("hello");
    }
    for (int n = 1; n <= 4; ++n) {
        bench.panel.readFob(*BinNumber::fromInt(n));
    }
    const auto first = bench.sent.size();
    bench.release(1, 1);
    QVERIFY(bench.runFor(Ms(500), [&] { return hasOutcome(bench); }));
    QVERIFY(bench.sent.at(first + 1).frame.is(Command::Output)); // behind its own token only
    bench.runFor(Ms(1000));
    QCOMPARE(bench.count<happened::OrderEnded>(), 20);
}

void TestControlPanelRelease::withoutASessionItIsRefused()
{
    LineBench bench;
    bench.board.alive = false;
    bench.runFor(Ms(500));
    bench.release(3, 1);
    bench.runFor(Ms(10));
    QCOMPARE(bench.all<happened::ReleaseRefused>().constFirst().why, ReleaseRefusal::NotOnline);
    bench.board.alive = true;
    QVERIFY(bench.runUntilOnline(Ms(5000)));
    bench.runFor(Ms(5000));
    QCOMPARE(bench.board.pulses.size(), 0);
}

void TestControlPanelRelease::theInterlockIsToldByItsName()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = nakOutput(NakCode::CannotProcess);
    bench.release(1, 1);
    QVERIFY(bench.runFor(Ms(500), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.all<happened::ReleaseRefused>().constFirst().why, ReleaseRefusal::OtherDoorOpen);
}

void TestControlPanelRelease::anotherRefusalIsARefusal()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = nakOutput(NakCode::UnknownCommand);
    bench.release(1, 1);
    QVERIFY(bench.runFor(Ms(500), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.all<happened::ReleaseRefused>().constFirst().why, ReleaseRefusal::Refused);
}

void TestControlPanelRelease::aRefusalInClearProvesNothing()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = [&](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<ManufacturerCommand>(command)) {
            bench.board.clearNak = NakCode::CannotProcess; // for the OUT behind the token
        }
        return std::nullopt;
    };
    bench.release(1, 1);
    QVERIFY(bench.runFor(Ms(500), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.count<happened::ReleaseUnknown>(), 1);
}

void TestControlPanelRelease::whatTheBoardCannotWitnessIsNotReleased()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = without(profile::Sub::Token, NakReply{NakCode::WrongLength, {}});
    bench.release(1, 1);
    QVERIFY(bench.runFor(Ms(500), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.all<happened::ReleaseRefused>().constFirst().why, ReleaseRefusal::Refused);
    QCOMPARE(bench.sentCount(Command::Output), 0);
}

void TestControlPanelRelease::aDoorThatTheBoxDoesNotHaveIsRefused()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.release(1, 5);
    bench.runFor(Ms(100));
    QCOMPARE(bench.all<happened::ReleaseRefused>().constFirst().why, ReleaseRefusal::Refused);
    QCOMPARE(bench.sentCount(Command::Output), 0);
}

void TestControlPanelRelease::everyOrderHasOneOutcomeHoweverManyCome()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    for (quint64 ticket = 0; ticket < 100; ++ticket) {
        bench.release(ticket, int(ticket % 4) + 1);
    }
    bench.runFor(Ms(10000));
    QCOMPARE(outcomes(bench), 100);
    QCOMPARE(bench.count<happened::Released>(), bench.board.pulses.size());
    QVERIFY(bench.count<happened::Released>() >= 8);
}

void TestControlPanelRelease::anUnansweredPulseIsUnknownAfterAFewSeconds()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.loseReply = [](const Frame &command) { return command.is(Command::Output); };
    bench.release(9, 2);
    const Ms start = bench.now;
    QVERIFY(bench.runFor(Ms(10000), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.count<happened::ReleaseUnknown>(), 1);
    QVERIFY(bench.now - start <= Ms(3300));
}

void TestControlPanelRelease::anOrderThatWaitedTooLongIsRefused()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.alive = false;
    bench.runFor(Ms(300)); // a POLL is on the wire and finds no answer
    bench.release(9, 2);
    const Ms start = bench.now;
    QVERIFY(bench.runFor(Ms(10000), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.all<happened::ReleaseRefused>().constFirst().why, ReleaseRefusal::NotOnline);
    QVERIFY(bench.now - start <= Ms(3100));
    bench.board.alive = true;
    bench.runFor(Ms(5000));
    QCOMPARE(bench.board.pulses.size(), 0);
}

void TestControlPanelRelease::aMissingCountDoesNotHideTheRelease()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = without(profile::Sub::Facts, AckReply{}); // and no report ever follows
    bench.release(9, 2);
    QVERIFY(bench.runFor(Ms(2000), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.all<happened::Released>().constFirst().pulseCount, std::nullopt);
    bench.board.script = {};
    bench.runFor(Ms(3000));
    bench.release(10, 2);
    QVERIFY(bench.runFor(Ms(2000), [&] { return outcomes(bench) == 2; }));
    QCOMPARE(bench.all<happened::Released>().constLast().pulseCount, std::optional<quint32>(2));
}

void TestControlPanelRelease::anOldCountThatComesLateIsNotTaken()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = without(profile::Sub::Facts, AckReply{});
    bench.release(9, 2);
    QVERIFY(bench.runFor(Ms(2000), [&] { return hasOutcome(bench); }));
    profile::FactsReport old = bench.board.facts; // its report of the first release comes during the second
    bench.board.script = {};
    bench.board.repliesLater = true;
    bench.release(10, 2);
    QVERIFY(bench.runFor(Ms(500), [&] { return bench.board.pulses.size() == 2; }));
    bench.board.events.push_front(profile::wrap(old));
    QVERIFY(bench.runFor(Ms(2000), [&] { return outcomes(bench) == 2; }));
    QCOMPARE(bench.all<happened::Released>().constLast().pulseCount, std::optional<quint32>(2));
}

void TestControlPanelRelease::thePulseIsAsLongAsConfigured()
{
    auto config = LineBench::configFor(4, 4);
    config.pulse = Ms(250);
    LineBench bench(config);
    QVERIFY(bench.runUntilOnline());
    bench.release(1, 4);
    QVERIFY(bench.runFor(Ms(500), [&] { return hasOutcome(bench); }));
    QCOMPARE(bench.board.pulses, (QList<OutputRecord>{{3, OutputControl::OnForTimer, 3}}));
}

QTEST_APPLESS_MAIN(TestControlPanelRelease)
#include "tst_controlpanelrelease.moc"
