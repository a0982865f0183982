// SPDX-License-Identifier: Apache-2.0
// The device's end of the secure channel: what it takes in clear, the handshake, the installation window, keys.
#include "devicebench.h"
#include "vectorfile.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::sim;
using namespace latchkey::sim::bench;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

DeviceOptions installing()
{
    DeviceOptions options;
    options.install = true;
    return options;
}

Key128 otherKey() { return *Key128::fromBytes(QByteArrayView("fedcba9876543210")); }

} // namespace

class TestPeripheralSecurity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aDeviceWithoutAKeyTalksInClear();
    void aDeviceWithAKeyAnswersInClearOnlyWhoItIs_data();
    void aDeviceWithAKeyAnswersInClearOnlyWhoItIs();
    void aSessionWorksAfterTheHandshake();
    void aPanelWithAnotherKeyGetsNoSession();
    void clearPacketsInASessionAreRefusedAndLeaveItIntact();
    void aWrongMacEndsTheSession();
    void aRepeatInASessionLeavesTheChainAlone();
    void silenceEndsTheSession();
    void numberZeroEndsTheSession();
    void theInstallationKeyNeedsTheWindow();
    void theWindowClosesByItself();
    void theInstallationKeyMovesNothingOnABoardThatHasAKey();
    void aNewKeyIsKeptAndTheOldOneIsWorthless();
    void publicKeysAreNotTaken();
    void aKeyInClearIsNotTaken();
    void blocksOfRepliesAreRefused();
    void openAllEndsWithTheSession();
    void eventsOfBeforeTheSessionAreNotTold();
    void theBadgeThatWokeTheBoardIsToldInTheFirstSession();
    void vectorsAreAnsweredByteForByte_data();
    void vectorsAreAnsweredByteForByte();
};

void TestPeripheralSecurity::aDeviceWithoutAKeyTalksInClear()
{
    DeviceBench bench;
    QVERIFY(bench.clear(Command::Id, QByteArray(1, 0))->is(Reply::DeviceId));
    QVERIFY(bench.clear(Command::InputStatus)->is(Reply::InputStatus));
    QVERIFY2(!bench.shakeHands(vectorKey()), "it has no key to prove");
}

void TestPeripheralSecurity::aDeviceWithAKeyAnswersInClearOnlyWhoItIs_data()
{
    QTest::addColumn<quint8>("code");
    QTest::addColumn<QByteArray>("data");
    for (const Command code : {Command::Poll, Command::LocalStatus, Command::InputStatus, Command::OutputStatus,
                               Command::ReaderStatus, Command::Abort}) {
        QTest::newRow(nameOf(code).data()) << quint8(code) << QByteArray();
    }
    QTest::newRow("OUT") << quint8(Command::Output) << QByteArray::fromHex("00051e00");
    QTest::newRow("BUZ") << quint8(Command::Buzzer) << QByteArray::fromHex("0002010101");
    QTest::newRow("COMSET") << quint8(Command::ComSet) << QByteArray::fromHex("0580250000");
    QTest::newRow("KEYSET") << quint8(Command::KeySet) << QByteArray::fromHex("0110") + QByteArray(16, 'k');
    QTest::newRow("MFG") << quint8(Command::Manufacturer) << profile::wrap(profile::PowerRequest()).encode();
    QTest::newRow("unknown") << quint8(0xEE) << QByteArray();
}

void TestPeripheralSecurity::aDeviceWithAKeyAnswersInClearOnlyWhoItIs()
{
    QFETCH(const quint8, code);
    QFETCH(const QByteArray, data);
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.clear(Command::Id, QByteArray(1, 0))->is(Reply::DeviceId));
    QVERIFY(bench.clear(Command::Capabilities, QByteArray(1, 0))->is(Reply::Capabilities));
    QVERIFY(isNak(bench.clear(Command(code), data), NakCode::SecurityNotMet));
    QCOMPARE(bench.notes.pulses, 0);
    QCOMPARE(bench.device.address(), quint8(1));
    QVERIFY(bench.memory.key() == vectorKey());
}

void TestPeripheralSecurity::aSessionWorksAfterTheHandshake()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    QCOMPARE(bench.device.session(), std::optional(KeyKind::Own));
    QVERIFY(bench.notes.lines.contains(u"session 1"_s));
    QVERIFY(isAck(bench.poll()));
    QCOMPARE(bench.secured(Command::LocalStatus).data, QByteArray(2, 0));
    QVERIFY(isAck(bench.release(3)));
    QCOMPARE(bench.secured(Command::OutputStatus).data, QByteArray::fromHex("00000100"));
    QCOMPARE(bench.notes.pulses, 1);
}

void TestPeripheralSecurity::aPanelWithAnotherKeyGetsNoSession()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(!bench.shakeHands(otherKey()));
    // A panel that goes on without having believed the device's proof is found out as well.
    Frame forged = commandFrame(1, osdp::nextSequence(*bench.last), Command::ServerCryptogram, QByteArray(16, 'x'));
    forged.security = SecurityBlock{ScsType::ServerCryptogram, QByteArray(1, 1)};
    bench.last = std::nullopt;
    (void)bench.clear(Command::Id, QByteArray(1, 0));
    forged.sequence = bench.number();
    const auto reply = parseFrame(bench.exchange(encodeFrame(forged, Mark::Without)));
    QVERIFY(isNak(std::optional(*reply), NakCode::SecurityNotSupported));
    QVERIFY(!bench.device.session());
}

void TestPeripheralSecurity::clearPacketsInASessionAreRefusedAndLeaveItIntact()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    QVERIFY(isNak(bench.clear(Command::Output, QByteArray::fromHex("00051e00")), NakCode::SecurityNotMet));
    QVERIFY(isNak(bench.clear(Command::Id, QByteArray(1, 0)), NakCode::SecurityNotMet));
    QVERIFY(bench.device.session());
    QVERIFY(isAck(bench.poll()));
    QCOMPARE(bench.notes.pulses, 0);
}

void TestPeripheralSecurity::aWrongMacEndsTheSession()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    Frame forged = bench.channel.wrapCommand(1, bench.number(), Check::Crc, Command::Output,
                                             QByteArray::fromHex("00051e00"));
    forged.mac = QByteArray(4, 'm');
    const auto reply = parseFrame(bench.exchange(encodeFrame(forged, Mark::Without)));
    QVERIFY(isNak(std::optional(*reply), NakCode::SecurityNotMet));
    QVERIFY(!bench.device.session());
    QCOMPARE(bench.notes.pulses, 0);
    QVERIFY(bench.notes.lines.contains(u"session over wrong-mac"_s));
    QCOMPARE(bench.poll().code, quint8(0));
    bench.last = std::nullopt;
    QVERIFY(bench.shakeHands(vectorKey()));
}

void TestPeripheralSecurity::aRepeatInASessionLeavesTheChainAlone()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    const Frame order = bench.channel.wrapCommand(1, bench.number(), Check::Crc, Command::Output,
                                                  QByteArray::fromHex("00051e00"));
    const QByteArray packet = encodeFrame(order, Mark::Without);
    const QByteArray lost = bench.exchange(packet);
    const QByteArray again = bench.exchange(packet);
    QCOMPARE(again, lost);
    const auto message = bench.channel.unwrapReply({*parseFrame(again), again, false});
    QVERIFY(message && isAck(*message));
    QCOMPARE(bench.notes.pulses, 1);
    bench.pass(5s);
    QVERIFY(!isNak(bench.poll(), NakCode::SecurityNotMet));
    QCOMPARE(bench.secured(Command::OutputStatus).data, QByteArray(4, 0));
}

void TestPeripheralSecurity::silenceEndsTheSession()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    bench.pass(7500ms);
    QVERIFY(isAck(bench.poll()));
    bench.pass(8s);
    QVERIFY(!bench.device.session());
    QVERIFY(bench.notes.lines.contains(u"session over silence"_s));
    const QByteArray packet = encodeFrame(bench.channel.wrapCommand(1, bench.number(), Check::Crc, Command::Poll, {}),
                                          Mark::Without);
    QVERIFY(isNak(std::optional(*parseFrame(bench.exchange(packet))), NakCode::SecurityNotMet));
}

void TestPeripheralSecurity::numberZeroEndsTheSession()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    const Frame order = bench.channel.wrapCommand(1, 0, Check::Crc, Command::Output, QByteArray::fromHex("00051e00"));
    const auto reply = parseFrame(bench.exchange(encodeFrame(order, Mark::Without)));
    QVERIFY(isNak(std::optional(*reply), NakCode::SecurityNotMet));
    QVERIFY(!bench.device.session());
    QCOMPARE(bench.notes.pulses, 0);
}

void TestPeripheralSecurity::theInstallationKeyNeedsTheWindow()
{
    DeviceBench closed(4, {}, vectorKey());
    QVERIFY(!closed.shakeHands(Key128::installation(), KeyKind::Installation));
    QVERIFY(closed.notes.lines.contains(u"nak 6 not-installing"_s));
    closed.device.openInstallWindow();
    closed.last = std::nullopt;
    QVERIFY(closed.shakeHands(Key128::installation(), KeyKind::Installation));
    DeviceBench fresh(4, installing());
    QVERIFY(fresh.shakeHands(Key128::installation(), KeyKind::Installation));
    QCOMPARE(fresh.device.session(), std::optional(KeyKind::Installation));
}

void TestPeripheralSecurity::theWindowClosesByItself()
{
    DeviceBench bench(4, installing());
    QVERIFY(bench.shakeHands(Key128::installation(), KeyKind::Installation));
    for (int seconds = 0; seconds < 114; seconds += 6) {
        bench.pass(6s);
        QVERIFY(isAck(bench.poll()));
    }
    bench.pass(6s);
    QVERIFY(!bench.device.isInstallWindowOpen());
    QVERIFY2(!bench.device.session(), "a session under the public key outlived its window");
    QVERIFY(bench.notes.lines.contains(u"session over window-over"_s));
    bench.last = std::nullopt;
    QVERIFY(!bench.shakeHands(Key128::installation(), KeyKind::Installation));
}

void TestPeripheralSecurity::theInstallationKeyMovesNothingOnABoardThatHasAKey()
{
    DeviceBench bench(4, installing(), vectorKey());
    QVERIFY(bench.shakeHands(Key128::installation(), KeyKind::Installation));
    QVERIFY(isNak(bench.release(1), NakCode::SecurityNotMet));
    QVERIFY(isNak(bench.secured(profile::OpenAllRequest{60, 1}), NakCode::SecurityNotMet));
    QCOMPARE(bench.notes.pulses, 0);
    QVERIFY(isAck(bench.secured(KeySetCommand{otherKey()})));
    QVERIFY(bench.memory.key() == otherKey());
}

void TestPeripheralSecurity::aNewKeyIsKeptAndTheOldOneIsWorthless()
{
    DeviceBench bench(4, installing());
    QVERIFY(bench.shakeHands(Key128::installation(), KeyKind::Installation));
    const Frame order = bench.channel.wrapCommand(1, bench.number(), Check::Crc, Command::KeySet,
                                                  KeySetCommand{vectorKey()}.encode());
    const QByteArray packet = encodeFrame(order, Mark::Without);
    const QByteArray ack = bench.exchange(packet);
    const auto message = bench.channel.unwrapReply({*parseFrame(ack), ack, false});
    QVERIFY2(message && isAck(*message), "the ACK travels in the old session");
    QVERIFY(!bench.device.session() && !bench.device.isInstallWindowOpen());
    QCOMPARE(bench.exchange(packet), ack);
    QVERIFY(!bench.notes.lines.join(u' ').contains(u"40414243"_s));
    bench.last = std::nullopt;
    QVERIFY(!bench.shakeHands(Key128::installation(), KeyKind::Installation));
    bench.last = std::nullopt;
    QVERIFY(bench.shakeHands(vectorKey()));
    QVERIFY(isAck(bench.secured(KeySetCommand{otherKey()})));
    QVERIFY2(!bench.device.session(), "a session outlived its key");
    bench.last = std::nullopt;
    QVERIFY(!bench.shakeHands(vectorKey()));
    bench.last = std::nullopt;
    QVERIFY(bench.shakeHands(otherKey()));
}

void TestPeripheralSecurity::publicKeysAreNotTaken()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    QVERIFY(isNak(bench.secured(KeySetCommand{Key128::installation()}), NakCode::CannotProcess));
    QVERIFY(isNak(bench.secured(KeySetCommand{Key128()}), NakCode::CannotProcess));
    QVERIFY(isAck(bench.poll()));
    QVERIFY(bench.memory.key() == vectorKey());
    bench.memory.setStore([](const BoardMemory &) { return false; });
    QVERIFY(isNak(bench.secured(KeySetCommand{otherKey()}), NakCode::CannotProcess));
    QVERIFY(bench.memory.key() == vectorKey());
}

void TestPeripheralSecurity::aKeyInClearIsNotTaken()
{
    DeviceBench bench;
    QVERIFY(isNak(bench.clear(Command::KeySet, KeySetCommand{vectorKey()}.encode()), NakCode::WrongSequence)
            || isNak(bench.clear(Command::KeySet, KeySetCommand{vectorKey()}.encode()), NakCode::SecurityNotMet));
    QVERIFY(!bench.memory.key());
}

void TestPeripheralSecurity::blocksOfRepliesAreRefused()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    Frame wrong = commandFrame(1, bench.number(), Command::Poll);
    wrong.security = SecurityBlock{ScsType::ReplyMac, {}};
    wrong.mac = QByteArray(4, 0);
    const auto reply = parseFrame(bench.exchange(encodeFrame(wrong, Mark::Without)));
    QVERIFY(isNak(std::optional(*reply), NakCode::SecurityNotSupported));
}

void TestPeripheralSecurity::openAllEndsWithTheSession()
{
    DeviceBench bench(4, {}, vectorKey());
    QVERIFY(bench.shakeHands(vectorKey()));
    QVERIFY(isAck(bench.secured(profile::OpenAllRequest{60, 1})));
    QVERIFY(bench.hardware.isOpenAll());
    bench.pass(8s);
    QVERIFY(!bench.hardware.isOpenAll());
}

void TestPeripheralSecurity::eventsOfBeforeTheSessionAreNotTold()
{
    DeviceBench bench(4, {}, vectorKey());
    (void)bench.clear(Command::Id, QByteArray(1, 0));
    bench.hardware.presentBadge(*CardUid::fromHex(u"04010203"_s));
    QCOMPARE(bench.device.waitingEvents(), 0);
    QVERIFY(bench.shakeHands(vectorKey()));
    QVERIFY2(isAck(bench.poll()), "a badge that was shown before the session is stale");
    bench.hardware.presentBadge(*CardUid::fromHex(u"04010203"_s));
    QCOMPARE(bench.poll().code, quint8(Reply::RawCard));
}

void TestPeripheralSecurity::theBadgeThatWokeTheBoardIsToldInTheFirstSession()
{
    const CardUid badge = *CardUid::fromHex(u"04010203"_s);
    DeviceBench bench(4, {}, vectorKey());
    const auto sleepAndWake = [&] {
        bench.last.reset(); // whoever comes back begins with 0
        return bench.shakeHands(vectorKey()) && isAck(bench.secured(profile::HibernateRequest{1, true, true, false}))
            && (bench.pass(1s), bench.device.isAsleep())
            && (bench.hardware.presentBadge(badge), !bench.device.isAsleep());
    };
    QVERIFY(sleepAndWake());
    bench.last.reset();
    QVERIFY(bench.shakeHands(vectorKey()));
    QCOMPARE(bench.poll().code, quint8(Reply::RawCard));
    QVERIFY(isAck(bench.poll()));

    QVERIFY(sleepAndWake());
    bench.pass(PeripheralDevice::WakingTime);
    bench.last.reset();
    QVERIFY(bench.shakeHands(vectorKey()));
    QVERIFY2(isAck(bench.poll()), "whoever held it there went away long ago");
}

void TestPeripheralSecurity::vectorsAreAnsweredByteForByte_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("until");
    // Up to the place where the state of the other implementation's device is no longer ours.
    QTest::newRow("clear") << u"clear-crc"_s << 13;
    QTest::newRow("secure") << u"secure-scbk"_s << 15;
    QTest::newRow("wrong MAC") << u"secure-bad-mac"_s << 13;
    QTest::newRow("new key") << u"secure-rekey"_s << 21;
    QTest::newRow("installation") << u"install-scbkd"_s << 17;
}

void TestPeripheralSecurity::vectorsAreAnsweredByteForByte()
{
    QFETCH(const QString, name);
    QFETCH(const int, until);
    const QJsonArray sessions = vectors::load().value(u"sessions"_s).toArray();
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const QJsonValue &value) {
        return value.toObject().value(u"name"_s).toString() == name;
    });
    QVERIFY(found != sessions.end());
    const QJsonObject json = found->toObject();
    const vectors::Session session(json);
    const bool installs = name == "install-scbkd"_L1;
    DeviceOptions options;
    options.install = installs;
    options.address = session.address;
    options.identity = DeviceIdReply::decode(vectors::hex(json.value(u"pd_id"_s))).valueOr({});
    const bool keyed = json.contains(u"scbk"_s);
    const auto own = installs ? otherKey() : vectorKey();
    DeviceBench bench(json.value(u"outputs"_s).toInt(), options, keyed ? std::optional(own) : std::nullopt);
    for (const vectors::Handshake &handshake : session.handshakes) {
        bench.random.chosen.append(handshake.randomB);
    }
    int compared = 0;
    for (qsizetype i = 0; i + 1 < session.packets.size() && int(i) < until; i += 2) {
        const vectors::Packet &command = session.packets[i];
        const vectors::Packet &reply = session.packets[i + 1];
        const QByteArray answer = bench.exchange(command.wire);
        // What the device is and has is another board's; everything else must be the same bytes.
        const bool othersOwn = reply.name == "PDCAP"_L1 || (installs && i == 4);
        if (!othersOwn) {
            QVERIFY2(answer == reply.wire, command.label + ": " + answer.toHex() + " is not " + reply.wire.toHex());
            ++compared;
        }
    }
    QVERIFY2(compared >= 5, "too little was compared to prove anything");
}

QTEST_APPLESS_MAIN(TestPeripheralSecurity)
#include "tst_peripheralsecurity.moc"
