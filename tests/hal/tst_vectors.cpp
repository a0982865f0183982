// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/commands.h>
#include <hal/wire/profile.h>
#include <hal/wire/replies.h>
#include <hal/wire/sessionkeys.h>
#include <tests/hal/vectorfile.h>
#include <tests/hal/vectorreplay.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::osdp::vectors;
using namespace Qt::Literals::StringLiterals;

namespace {

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
    const QJsonArray found = load()["sessions"_L1].toArray();
    for (const QJsonValue &session : found) {
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
