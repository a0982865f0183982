// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/commands.h>
#include <hal/wire/framereader.h>
#include <hal/wire/profile.h>
#include <hal/wire/replies.h>
#include <hal/wire/securechannel.h>
#include <hal/wire/sequence.h>
#include <tests/hal/vectorfile.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::osdp::vectors;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Plays one recorded session with both ends of ours: makes each packet from its fields and reads it back.
class Replay {
public:
    explicit Replay(const Session &session) : m_session(session) {}

    /// Number of packets that were made and read as recorded; stops at the first that was not.
    int run();
    QByteArray failure() const { return m_failure; }

private:
    bool play(const Packet &packet, const Packet *next);
    bool expect(bool condition, const char *what);
    bool playDamaged(const Packet &packet);
    bool judge(const Packet &packet, const Packet *next);
    Frame make(const Packet &packet);
    Frame makeClear(const Packet &packet) const;
    Frame makeHandshake(const Packet &packet);
    bool readBack(const Packet &packet);
    bool readCommand(const Packet &packet);
    bool readReply(const Packet &packet);
    bool readHandshake(const Packet &packet);
    bool sameFields(const Packet &packet) const;

    const Session &m_session;
    SecureChannel m_panel;
    SecureChannel m_device;
    ReplyMemory m_memory;
    ReceivedFrame m_command;
    ReceivedFrame m_received;
    ReceivedFrame m_clientProof;
    qsizetype m_handshake = -1;
    bool m_repeat = false;
    bool m_wasBusy = false; ///< the last command was put off: sent again it is new
    QByteArray m_failure;
};

std::optional<FrameReader::Event> readOne(const QByteArray &wire)
{
    FrameReader reader;
    reader.feed(wire);
    return reader.next();
}

int Replay::run()
{
    int played = 0;
    for (qsizetype i = 0; i < m_session.packets.size(); ++i) {
        const Packet &packet = m_session.packets.at(i);
        if (packet.wire.isEmpty()) {
            continue; // the device stayed silent
        }
        const Packet *next = i + 1 < m_session.packets.size() ? &m_session.packets.at(i + 1) : nullptr;
        if (!play(packet, next)) {
            m_failure.prepend(packet.label + ": ");
            return played;
        }
        ++played;
    }
    return played;
}

bool Replay::expect(bool condition, const char *what)
{
    if (!condition && m_failure.isEmpty()) {
        m_failure = what;
    }
    return condition;
}

bool Replay::play(const Packet &packet, const Packet *next)
{
    if (!packet.checkRight) {
        return playDamaged(packet);
    }
    const auto event = readOne(packet.wire);
    if (!expect(event && std::holds_alternative<ReceivedFrame>(*event), "is not found in its bytes")) {
        return false;
    }
    m_received = std::get<ReceivedFrame>(*event);
    if (!expect(sameFields(packet), "has other header fields")) {
        return false;
    }
    if (!packet.reply && !judge(packet, next)) {
        return false;
    }
    if (m_repeat) {
        return expect(!packet.reply || m_memory.lastReply() == packet.wire, "is not repeated byte for byte");
    }
    const QByteArray made = encodeFrame(make(packet), m_received.marked ? Mark::With : Mark::Without);
    return expect(made == packet.wire, "is made with other bytes") && readBack(packet);
}

/// The recorder put zeros in place of the CRC.
bool Replay::playDamaged(const Packet &packet)
{
    QByteArray made = encodeFrame(makeClear(packet));
    made.chop(2);
    const auto event = readOne(packet.wire);
    const FrameFault *fault = event ? std::get_if<FrameFault>(&*event) : nullptr;
    return expect(made + QByteArray(2, 0) == packet.wire, "is made with other bytes")
        && expect(fault && fault->error == FrameError::BadCheck, "is not refused for its CRC");
}

bool Replay::judge(const Packet &packet, const Packet *next)
{
    const bool known = m_command.raw == m_received.raw && !m_wasBusy;
    const bool sequenceNak = next && next->code == quint8(Reply::Nak) && next->data == "\x04";
    const auto verdict = m_memory.judge(packet.sequence, m_received.raw);
    m_repeat = verdict == ReplyMemory::Verdict::Repeat;
    m_command = m_received;
    const bool wrong = verdict == ReplyMemory::Verdict::Wrong;
    return expect(wrong == sequenceNak, "has a sequence number that is judged otherwise")
        && expect(m_repeat == (known && packet.sequence != 0), "is wrongly taken for a repeat or not");
}

Frame Replay::makeClear(const Packet &packet) const
{
    Frame frame = commandFrame(m_session.address, packet.sequence, Command(packet.code), packet.data, packet.check);
    frame.reply = packet.reply;
    return frame;
}

/// The four steps of the handshake, each made by the end that sends it.
Frame Replay::makeHandshake(const Packet &packet)
{
    if (packet.block == ScsType::Challenge) {
        const Handshake &handshake = m_session.handshakes.at(++m_handshake);
        return m_panel.challenge(m_session.address, packet.sequence, packet.check, handshake.key,
                                 KeyKind(packet.blockData.front()), handshake.randomA);
    }
    if (packet.block == ScsType::ServerCryptogram) {
        return m_panel.answerClientCryptogram(m_clientProof.frame, packet.sequence).value();
    }
    if (packet.block == ScsType::InitialMac) {
        return m_device.answerServerCryptogram(m_command.frame).value();
    }
    const Handshake &handshake = m_session.handshakes.at(m_handshake);
    Frame frame = m_device.answerChallenge(m_command.frame, handshake.key, handshake.clientUid, handshake.randomB)
                      .value();
    if (!handshake.sameKey) {
        frame.data.replace(16, 16, handshake.clientCryptogram); // of a device with a key that nobody recorded
    }
    return frame;
}

Frame Replay::make(const Packet &packet)
{
    if (packet.sessionGone) {
        Frame frame = makeClear(packet);
        frame.security = SecurityBlock{*packet.block, {}};
        frame.mac = std::exchange(frame.data, {});
        return frame;
    }
    if (!packet.block) {
        return makeClear(packet);
    }
    if (isHandshake(*packet.block)) {
        return makeHandshake(packet);
    }
    if (packet.reply) {
        return m_device.wrapReply(m_command.frame, Reply(packet.code), packet.data);
    }
    const Command code = Command(packet.code);
    Frame frame = m_panel.wrapCommand(m_session.address, packet.sequence, packet.check, code, packet.data);
    if (!packet.macRight) {
        frame.mac = QByteArray::fromHex("deadbeef");
    }
    return frame;
}

bool Replay::readBack(const Packet &packet)
{
    if (packet.block && isHandshake(*packet.block)) {
        return readHandshake(packet);
    }
    const bool read = packet.reply ? readReply(packet) : readCommand(packet);
    m_wasBusy = packet.reply && packet.code == quint8(Reply::Busy);
    if (packet.reply && !m_wasBusy) {
        m_memory.remember(m_command.frame.sequence, m_command.raw, packet.wire);
    }
    return read;
}

bool Replay::readHandshake(const Packet &packet)
{
    if (packet.block == ScsType::ClientCryptogram) {
        m_clientProof = m_received;
        if (!m_session.handshakes.at(m_handshake).sameKey) {
            const auto answer = m_panel.answerClientCryptogram(m_received.frame, 1);
            m_memory.remember(m_command.frame.sequence, m_command.raw, packet.wire);
            return expect(!answer && answer.error() == ChannelError::WrongCryptogram, "is believed with a wrong key");
        }
    }
    if (packet.reply) {
        m_memory.remember(m_command.frame.sequence, m_command.raw, packet.wire);
    }
    return packet.block != ScsType::InitialMac
        || expect(bool(m_panel.finish(m_received.frame)) && m_device.isActive(), "does not start the session");
}

bool Replay::readCommand(const Packet &packet)
{
    if (!packet.block) {
        return expect(m_received.frame.data == packet.data, "reads back other data");
    }
    const auto message = m_device.unwrapCommand(m_received);
    if (packet.sessionGone) {
        return expect(!message && message.error() == ChannelError::NoSession, "counts without a session");
    }
    if (!packet.macRight) {
        const bool refused = !message && message.error() == ChannelError::WrongMac;
        m_device.close();
        m_panel.close();
        return expect(refused, "counts with a wrong MAC");
    }
    return expect(message && *message == ClearMessage{packet.code, packet.data}, "is decrypted to something else")
        && expect(m_device.commandMac() == packet.mac && m_panel.commandMac() == packet.mac, "has another full MAC");
}

bool Replay::readReply(const Packet &packet)
{
    if (!packet.block) {
        return expect(m_received.frame.data == packet.data, "reads back other data");
    }
    const auto message = m_panel.unwrapReply(m_received);
    return expect(message && *message == ClearMessage{packet.code, packet.data}, "is decrypted to something else")
        && expect(m_device.replyMac() == packet.mac && m_panel.replyMac() == packet.mac, "has another full MAC");
}

bool Replay::sameFields(const Packet &packet) const
{
    const Frame &frame = m_received.frame;
    const SecurityBlock block = frame.security.value_or(SecurityBlock{ScsType(0), {}});
    return frame.address == m_session.address && frame.reply == packet.reply && frame.code == packet.code
        && frame.sequence == packet.sequence && frame.check == packet.check
        && block.type == packet.block.value_or(ScsType(0)) && block.data == packet.blockData;
}

/// Name, data written again, or nothing if the data is no proper message.
template <class Decoded>
std::optional<std::pair<QString, QByteArray>> rewritten(const Decoded &decoded)
{
    if (!decoded) {
        return std::nullopt;
    }
    return std::pair(QString(nameOf(codeOf(decoded.value()))), encode(decoded.value()));
}

QList<Session> sessions()
{
    QList<Session> all;
    for (const QJsonValue &session : load()["sessions"_L1].toArray()) {
        all.append(Session(session.toObject()));
    }
    return all;
}

QJsonArray primitives(QLatin1StringView name) { return load()["primitives"_L1].toObject()[name].toArray(); }

} // namespace

class TestVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void checkBytesAreAsRecorded();
    void sessionKeysAndCryptogramsAreAsRecorded();
    void macsAreAsRecorded();
    void encryptionIsAsRecordedBothWays();
    void everySessionIsMadeAndReadByteForByte_data();
    void everySessionIsMadeAndReadByteForByte();
    void everyPacketIsATypedMessageAndBack();
    void theRecordedPowerReportIsUnderstood();
};

void TestVectors::checkBytesAreAsRecorded()
{
    const QJsonArray rows = primitives("crc"_L1);
    QCOMPARE(rows.size(), 5);
    for (const QJsonValue &row : rows) {
        const QByteArray data = hex(row["data"_L1]);
        QCOMPARE(crc16(data), quint16(row["crc"_L1].toString().toUInt(nullptr, 16)));
        QCOMPARE(checksum(data), quint8(row["checksum"_L1].toString().toUInt(nullptr, 16)));
    }
}

void TestVectors::sessionKeysAndCryptogramsAreAsRecorded()
{
    const QJsonArray rows = primitives("session_keys"_L1);
    QCOMPARE(rows.size(), 3);
    for (const QJsonValue &row : rows) {
        const QByteArray a = hex(row["rnd_a"_L1]);
        const QByteArray b = hex(row["rnd_b"_L1]);
        const SessionKeys keys = SessionKeys::derive(*Key128::fromBytes(hex(row["base_key"_L1])), a);
        QVERIFY(keys.enc == *Key128::fromBytes(hex(row["s_enc"_L1])));
        QVERIFY(keys.mac1 == *Key128::fromBytes(hex(row["s_mac1"_L1])));
        QVERIFY(keys.mac2 == *Key128::fromBytes(hex(row["s_mac2"_L1])));
        QCOMPARE(clientCryptogram(keys, a, b), hex(row["client_cryptogram"_L1]));
        QCOMPARE(serverCryptogram(keys, a, b), hex(row["server_cryptogram"_L1]));
        QCOMPARE(initialMac(keys, serverCryptogram(keys, a, b)), hex(row["rmac_i"_L1]));
    }
}

void TestVectors::macsAreAsRecorded()
{
    const QJsonArray rows = primitives("mac"_L1);
    QCOMPARE(rows.size(), 4);
    for (const QJsonValue &row : rows) {
        SessionKeys keys;
        keys.mac1 = *Key128::fromBytes(hex(row["s_mac1"_L1]));
        keys.mac2 = *Key128::fromBytes(hex(row["s_mac2"_L1]));
        QCOMPARE(computeMac(keys, hex(row["iv"_L1]), hex(row["message"_L1])), hex(row["mac"_L1]));
    }
}

void TestVectors::encryptionIsAsRecordedBothWays()
{
    const QJsonArray rows = primitives("encrypt"_L1);
    QCOMPARE(rows.size(), 3);
    for (const QJsonValue &row : rows) {
        SessionKeys keys;
        keys.enc = *Key128::fromBytes(hex(row["s_enc"_L1]));
        const QByteArray iv = hex(row["last_mac_of_peer"_L1]);
        QCOMPARE(encryptData(keys, iv, hex(row["data"_L1])), hex(row["cipher"_L1]));
        QCOMPARE(decryptData(keys, iv, hex(row["cipher"_L1])), std::optional(hex(row["data"_L1])));
    }
}

void TestVectors::everySessionIsMadeAndReadByteForByte_data()
{
    // How many packets each session has is written down here, so that a file that lost some cannot pass.
    const QMap<QString, int> packets{{u"clear-crc"_s, 72},     {u"clear-comset"_s, 6},  {u"clear-checksum"_s, 12},
                                     {u"clear-sequence"_s, 9}, {u"secure-scbk"_s, 68},  {u"secure-bad-mac"_s, 14},
                                     {u"secure-rekey"_s, 22},  {u"install-scbkd"_s, 18}};
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("packets");
    const QList<Session> all = sessions();
    QCOMPARE(all.size(), packets.size());
    for (int i = 0; i < all.size(); ++i) {
        QTest::newRow(qPrintable(all.at(i).name)) << i << packets.value(all.at(i).name, -1);
    }
}

void TestVectors::everySessionIsMadeAndReadByteForByte()
{
    QFETCH(int, index);
    QFETCH(int, packets);
    const Session session = sessions().at(index);
    Replay replay(session);
    const int played = replay.run();
    QCOMPARE(replay.failure(), QByteArray());
    QCOMPARE(played, packets);
}

void TestVectors::everyPacketIsATypedMessageAndBack()
{
    int understood = 0;
    QStringList refused;
    for (const Session &session : sessions()) {
        for (const Packet &packet : session.packets) {
            if (packet.wire.isEmpty() || packet.sessionGone) {
                continue;
            }
            const auto again = packet.reply ? rewritten(decodeReply(packet.code, packet.data))
                                            : rewritten(decodeCommand(packet.code, packet.data));
            if (!again) {
                refused.append(session.name + u' ' + QString::fromLatin1(packet.label));
                continue;
            }
            QCOMPARE(again->first, packet.name);
            QCOMPARE(again->second, packet.data);
            ++understood;
        }
    }
    QCOMPARE(refused, QStringList({u"clear-crc 60 ?"_s, u"clear-crc 62 OUT"_s}));
    QCOMPARE(understood, 218);
}

void TestVectors::theRecordedPowerReportIsUnderstood()
{
    int found = 0;
    for (const Session &session : sessions()) {
        for (const Packet &packet : session.packets) {
            if (packet.name == u"MFGREP"_s) {
                const auto report = profile::decodeReport(ManufacturerReply::decode(packet.data).value());
                QVERIFY(report);
                const auto power = std::get<profile::PowerReport>(report.value());
                QVERIFY(!power.mains && power.charging && !power.low && !power.critical);
                QCOMPARE(power.percent, std::optional<quint8>(63));
                QCOMPARE(power.millivolts, quint16(12600));
                QCOMPARE(power.minutes, std::optional<quint16>(180));
                ++found;
            }
        }
    }
    QCOMPARE(found, 2);
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
