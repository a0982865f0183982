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

SerialBoardConfig unpaired()
{
    auto config = LineBench::configFor(4, 4);
    config.board.key.reset();
    return config;
}

/// How often the public key was offered.
int offersOfPublicKey(const LineBench &bench)
{
    return int(std::count_if(bench.sent.begin(), bench.sent.end(), [](const LineBench::Sent &sent) {
        return SecureChannel::requestedKey(sent.frame) == KeyKind::Installation;
    }));
}

void install(LineBench &bench, Ms window = Ms(120000))
{
    bench.panel.install(bench.now, Station::Board, LineBench::secretKey('n'), window);
}

} // namespace

class TestControlPanelKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aNewBoardGetsItsKeyAndProvesIt();
    void nothingIsDoneUnderThePublicKeyButGivingTheKey();
    void theWindowClosesWithTheFirstSuccess();
    void theWindowClosesByTime();
    void aCancelledInstallationOffersNothingMore();
    void aLostAnswerToTheFirstKeySetIsRecovered();
    void anInstallationThatNeverEndedKeepsTheKeyThatWasSent();
    void aBoardThatTakesNoKeysIsTold();
    void aRunningBoardCanBeInstalledAnew();
    void theKeyCanBeChangedInTheSession();
    void theKeySetAnswerMayComeInClear();
    void aLostAnswerToAChangeOfKeyFindsTheRightOne_data();
    void aLostAnswerToAChangeOfKeyFindsTheRightOne();
    void aRefusedChangeKeepsTheKey();
    void keysOfWrongSizeAreRefused();
    void theAddressCanBeChanged();
    void theSpeedCanBeChanged();
    void theSpeedChangesForAllDevices();
    void aLostAnswerToComSetIsFoundAgain_data();
    void aLostAnswerToComSetIsFoundAgain();
    void impossibleLinesAreRefused();
};

void TestControlPanelKeys::aNewBoardGetsItsKeyAndProvesIt()
{
    LineBench bench(unpaired());
    bench.board.key.reset();
    bench.board.installMode = true;
    bench.runFor(Ms(3000));
    QCOMPARE(bench.lastFault(), BoardFault::Unpaired);
    QCOMPARE(offersOfPublicKey(bench), 0);
    install(bench);
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(bench.all<happened::InstallEnded>().constFirst().outcome, InstallOutcome::Installed);
    QVERIFY(bench.board.key == LineBench::wireKey('n'));
    bench.board.reboot();
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(offersOfPublicKey(bench), 1);
}

void TestControlPanelKeys::nothingIsDoneUnderThePublicKeyButGivingTheKey()
{
    LineBench bench(unpaired());
    bench.board.key.reset();
    bench.board.installMode = true;
    install(bench);
    bench.release(1, 1); // somebody is in a hurry
    QVERIFY(bench.runFor(Ms(3000), [&] { return bench.count<happened::InstallEnded>() == 1; }));
    QCOMPARE(bench.board.commands.size(), 1);
    QCOMPARE(codeOf(bench.board.commands.first()), Command::KeySet);
    QCOMPARE(bench.count<happened::ReleaseRefused>(), 1);
}

void TestControlPanelKeys::theWindowClosesWithTheFirstSuccess()
{
    LineBench bench(unpaired());
    bench.board.key.reset();
    bench.board.installMode = true;
    install(bench);
    QVERIFY(bench.runUntilOnline());
    const int offers = offersOfPublicKey(bench);
    bench.board.installMode = true;
    bench.board.key = LineBench::wireKey('x'); // another board is put in its place
    bench.board.reboot();
    bench.runFor(Ms(30000));
    QCOMPARE(offersOfPublicKey(bench), offers);
    QCOMPARE(bench.lastFault(), BoardFault::WrongKey);
}

void TestControlPanelKeys::theWindowClosesByTime()
{
    LineBench bench(unpaired());
    bench.board.key.reset(); // and its own window is shut
    install(bench, Ms(20000));
    bench.runFor(Ms(19000));
    QVERIFY(offersOfPublicKey(bench) > 2);
    QVERIFY(bench.runFor(Ms(4000), [&] { return bench.count<happened::InstallEnded>() == 1; }));
    QCOMPARE(bench.all<happened::InstallEnded>().constFirst().outcome, InstallOutcome::WindowOver);
    const int offers = offersOfPublicKey(bench);
    bench.board.installMode = true;
    bench.runFor(Ms(20000));
    QCOMPARE(offersOfPublicKey(bench), offers);
    QCOMPARE(bench.lastFault(), BoardFault::Unpaired);
}

void TestControlPanelKeys::aCancelledInstallationOffersNothingMore()
{
    LineBench bench(unpaired());
    bench.board.key.reset();
    install(bench);
    bench.runFor(Ms(5000));
    bench.panel.cancelInstall(bench.now);
    const int offers = offersOfPublicKey(bench);
    bench.board.installMode = true;
    bench.runFor(Ms(20000));
    QCOMPARE(offersOfPublicKey(bench), offers);
    QCOMPARE(bench.all<happened::InstallEnded>().constFirst().outcome, InstallOutcome::Cancelled);
    QCOMPARE(bench.count<happened::InstallEnded>(), 1);
}

void TestControlPanelKeys::aLostAnswerToTheFirstKeySetIsRecovered()
{
    LineBench bench(unpaired());
    bench.board.key.reset();
    bench.board.installMode = true;
    bench.loseReply = [&](const Frame &command) {
        if (command.is(Command::KeySet)) {
            bench.board.reboot();
            return true;
        }
        return false;
    };
    install(bench);
    QVERIFY(bench.runUntilOnline(Ms(20000)));
    QCOMPARE(bench.all<happened::InstallEnded>().constFirst().outcome, InstallOutcome::Installed);
    QCOMPARE(bench.board.executed(Command::KeySet), 1);
}

void TestControlPanelKeys::anInstallationThatNeverEndedKeepsTheKeyThatWasSent()
{
    LineBench bench(unpaired());
    bench.board.key.reset();
    bench.board.installMode = true;
    bench.loseReply = [&](const Frame &command) {
        bench.board.alive = !command.is(Command::KeySet); // it has the key and goes dark
        return !bench.board.alive;
    };
    install(bench, Ms(15000));
    QVERIFY(bench.runFor(Ms(20000), [&] { return bench.count<happened::InstallEnded>() == 1; }));
    QCOMPARE(bench.all<happened::InstallEnded>().constFirst().outcome, InstallOutcome::WindowOver);
    bench.loseReply = {};
    bench.board.alive = true;
    bench.board.reboot();
    QVERIFY(bench.runUntilOnline(Ms(5000)));
    QVERIFY(bench.board.key == LineBench::wireKey('n'));
}

void TestControlPanelKeys::aBoardThatTakesNoKeysIsTold()
{
    LineBench bench(unpaired());
    bench.board.key.reset();
    bench.board.installMode = true;
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<KeySetCommand>(command)) {
            return NakReply{NakCode::UnknownCommand, {}};
        }
        return std::nullopt;
    };
    install(bench);
    bench.runFor(Ms(5000));
    QCOMPARE(bench.all<happened::InstallEnded>().constFirst().outcome, InstallOutcome::KeyRefused);
    QCOMPARE(bench.lastFault(), BoardFault::Unpaired);
}

void TestControlPanelKeys::aRunningBoardCanBeInstalledAnew()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.installMode = true;
    install(bench);
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(bench.count<happened::WentOffline>(), 1);
    QVERIFY(bench.board.key == LineBench::wireKey('n'));
}

void TestControlPanelKeys::theKeyCanBeChangedInTheSession()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.changeKey(Station::Board, LineBench::secretKey('n'));
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(bench.all<happened::OrderEnded>().constFirst().outcome, OrderOutcome::Accepted);
    QVERIFY(bench.board.key == LineBench::wireKey('n'));
    bench.board.reboot();
    QVERIFY(bench.runUntilOnline());
}

void TestControlPanelKeys::theKeySetAnswerMayComeInClear()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.clearKeySetAck = true;
    bench.panel.changeKey(Station::Board, LineBench::secretKey('n'));
    QVERIFY(bench.runUntilOnline());
    QCOMPARE(bench.all<happened::OrderEnded>().constFirst().outcome, OrderOutcome::Accepted);
    QCOMPARE(bench.lastFault(), BoardFault::None);
}

void TestControlPanelKeys::aLostAnswerToAChangeOfKeyFindsTheRightOne_data()
{
    QTest::addColumn<bool>("taken");
    QTest::addRow("the board took it") << true;
    QTest::addRow("it never arrived") << false;
}

void TestControlPanelKeys::aLostAnswerToAChangeOfKeyFindsTheRightOne()
{
    QFETCH(bool, taken);
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    const auto lose = [&](const Frame &command) {
        if (command.is(Command::KeySet)) {
            bench.board.reboot();
            return true;
        }
        return false;
    };
    (taken ? bench.loseReply : bench.loseCommand) = lose;
    bench.panel.changeKey(Station::Board, LineBench::secretKey('n'));
    QVERIFY(bench.runUntilOnline(Ms(15000)));
    QCOMPARE(bench.all<happened::OrderEnded>().size(), 1);
    QCOMPARE(bench.all<happened::OrderEnded>().constFirst().outcome,
             taken ? OrderOutcome::Accepted : OrderOutcome::Refused);
    QVERIFY(bench.board.key == LineBench::wireKey(taken ? 'n' : 'k'));
}

void TestControlPanelKeys::aRefusedChangeKeepsTheKey()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = [](const AnyCommand &command) -> std::optional<AnyReply> {
        if (std::holds_alternative<KeySetCommand>(command)) {
            return NakReply{NakCode::CannotProcess, {}};
        }
        return std::nullopt;
    };
    bench.panel.changeKey(Station::Board, LineBench::secretKey('n'));
    bench.runFor(Ms(1000));
    QCOMPARE(bench.all<happened::OrderEnded>().constFirst().outcome, OrderOutcome::Refused);
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    bench.board.reboot();
    QVERIFY(bench.runUntilOnline());
}

void TestControlPanelKeys::keysOfWrongSizeAreRefused()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    QByteArray shorter(15, 'n');
    const Secret wrong = Secret::takeFrom(shorter);
    bench.panel.changeKey(Station::Board, wrong);
    bench.panel.install(bench.now, Station::Board, wrong, Ms(1000));
    bench.runFor(Ms(500));
    QCOMPARE(bench.all<happened::OrderEnded>().constFirst().outcome, OrderOutcome::Refused);
    QCOMPARE(bench.all<happened::InstallEnded>().constFirst().outcome, InstallOutcome::Cancelled);
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QCOMPARE(offersOfPublicKey(bench), 0);
}

void TestControlPanelKeys::theAddressCanBeChanged()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.changeLine(Station::Board, 5, 115200);
    bench.runFor(Ms(1000));
    QCOMPARE(bench.board.address, quint8(5));
    QCOMPARE(bench.all<happened::OrderEnded>().constFirst().outcome, OrderOutcome::Accepted);
    QCOMPARE(bench.all<happened::LineIs>().constFirst().address, quint8(5));
    QCOMPARE(bench.sent.last().frame.address, quint8(5));
    QCOMPARE(bench.count<happened::WentOffline>(), 0); // the session goes on
}

void TestControlPanelKeys::theSpeedCanBeChanged()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.changeLine(Station::Board, 1, 38400);
    bench.runFor(Ms(1000));
    QCOMPARE(bench.board.baud, 38400u);
    QCOMPARE(bench.panel.baud(), 38400);
    QCOMPARE(bench.sent.last().baud, 38400);
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QCOMPARE(bench.panel.statistics().retries, quint64(0));
}

void TestControlPanelKeys::theSpeedChangesForAllDevices()
{
    auto config = LineBench::configFor(4, 4);
    config.badgeReader = PeripheralConfig{9, LineBench::secretKey('b')};
    LineBench bench(config);
    ScriptedPeripheral reader(9);
    reader.key = LineBench::wireKey('b');
    bench.devices.append(&reader);
    bench.runFor(Ms(3000));
    bench.panel.changeLine(Station::Board, 1, 230400);
    bench.runFor(Ms(3000));
    QCOMPARE(bench.board.baud, 230400u);
    QCOMPARE(reader.baud, 230400u);
    QCOMPARE(bench.panel.baud(), 230400);
    QCOMPARE(bench.count<happened::WentOffline>(), 0);
    QCOMPARE(bench.panel.statistics().retries, quint64(0));
    QVERIFY(reader.hasSession());
}

void TestControlPanelKeys::aLostAnswerToComSetIsFoundAgain_data()
{
    QTest::addColumn<bool>("taken");
    QTest::addRow("the board changed") << true;
    QTest::addRow("it never arrived") << false;
}

void TestControlPanelKeys::aLostAnswerToComSetIsFoundAgain()
{
    QFETCH(bool, taken);
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    const auto lose = [](const Frame &command) { return command.is(Command::ComSet); };
    (taken ? bench.loseReply : bench.loseCommand) = lose;
    bench.panel.changeLine(Station::Board, 5, 38400);
    QVERIFY(bench.runUntilOnline(Ms(30000)));
    QCOMPARE(bench.all<happened::OrderEnded>().constFirst().outcome, OrderOutcome::NotOnline);
    QCOMPARE(bench.panel.baud(), taken ? 38400 : 115200);
    QCOMPARE(bench.all<happened::LineIs>().constLast().address, quint8(taken ? 5 : 1));
}

void TestControlPanelKeys::impossibleLinesAreRefused()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.panel.changeLine(Station::Board, 0x7F, 115200);
    bench.panel.changeLine(Station::Board, 1, 12345);
    bench.panel.changeLine(Station::Board, 1, -1);
    bench.panel.changeLine(Station::BadgeReader, 3, 9600);
    bench.runFor(Ms(500));
    QCOMPARE(bench.count<happened::OrderEnded>(), 4);
    QCOMPARE(bench.sentCount(Command::ComSet), 0);
}

QTEST_APPLESS_MAIN(TestControlPanelKeys)
#include "tst_controlpanelkeys.moc"
