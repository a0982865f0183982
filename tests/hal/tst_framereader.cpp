// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/framereader.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

struct Harvest {
    QList<Frame> frames;
    QList<FrameError> faults;
    QList<bool> marks;
};

void collect(FrameReader &reader, Harvest &harvest)
{
    while (auto event = reader.next()) {
        if (const auto *received = std::get_if<ReceivedFrame>(&*event)) {
            harvest.frames.append(received->frame);
            harvest.marks.append(received->marked);
        } else {
            harvest.faults.append(std::get<FrameFault>(*event).error);
        }
    }
}

Harvest readAll(const QByteArray &stream, qsizetype chunk, qsizetype maxSize = MaxFrameSize)
{
    FrameReader reader(maxSize);
    Harvest harvest;
    for (qsizetype i = 0; i < stream.size(); i += chunk) {
        reader.feed(QByteArrayView(stream).sliced(i, qMin(chunk, stream.size() - i)));
        collect(reader, harvest);
    }
    return harvest;
}

Frame poll() { return commandFrame(1, 2, Command::Poll); }
Frame card() { return replyFrame(poll(), Reply::RawCard, QByteArray::fromHex("005353530800ff53")); }
Frame sum() { return commandFrame(2, 3, Command::Output, QByteArray::fromHex("01051400"), Check::Checksum); }

} // namespace

class TestFrameReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everySplitOfTheStreamGivesTheSameFrames();
    void bytesOneByOneGiveTheSameFrames();
    void noiseBeforeAPacketIsSkipped();
    void marksAreNotedAndNeverNeeded();
    void aCheckByteOfFFIsNoMark();
    void aDamagedPacketCostsOnlyItself();
    void aStartByteInsideAPacketMeansNothing();
    void impossibleLengthsAreSkippedAtOnce();
    void aPacketBehindAFalseStartIsFoundAfterTheGap();
    void aGapDropsWhatIsBegun();
    void theRawBytesAreThoseOfThePacket();
    void whatIsKeptIsBounded();
    void clearForgetsTheBegunPacket();
    void randomNoiseNeverHidesThePacketBehindAGap();
};

void TestFrameReader::everySplitOfTheStreamGivesTheSameFrames()
{
    const QByteArray stream = encodeFrame(poll()) + encodeFrame(card()) + encodeFrame(sum(), Mark::Without)
        + encodeFrame(poll());
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        FrameReader reader;
        Harvest harvest;
        reader.feed(QByteArrayView(stream).first(cut));
        collect(reader, harvest);
        reader.feed(QByteArrayView(stream).sliced(cut));
        collect(reader, harvest);
        QCOMPARE(harvest.frames, QList<Frame>({poll(), card(), sum(), poll()}));
        QVERIFY(harvest.faults.isEmpty() && !reader.hasPartial());
    }
}

void TestFrameReader::bytesOneByOneGiveTheSameFrames()
{
    const QByteArray stream = encodeFrame(poll()) + encodeFrame(card()) + encodeFrame(sum());
    for (qsizetype chunk = 1; chunk <= stream.size(); ++chunk) {
        QCOMPARE(readAll(stream, chunk).frames, QList<Frame>({poll(), card(), sum()}));
    }
}

void TestFrameReader::noiseBeforeAPacketIsSkipped()
{
    const Harvest harvest = readAll(hex("00ff00a5ffff") + encodeFrame(poll()) + hex("0011") + encodeFrame(sum()), 3);
    QCOMPARE(harvest.frames, QList<Frame>({poll(), sum()}));
    QVERIFY(harvest.faults.isEmpty());
}

void TestFrameReader::marksAreNotedAndNeverNeeded()
{
    const QByteArray bare = encodeFrame(poll(), Mark::Without);
    const Harvest harvest = readAll(bare + hex("ff") + bare + hex("ffffff") + bare + hex("ff00") + bare, 1);
    QCOMPARE(harvest.marks, QList<bool>({false, true, true, false}));
}

void TestFrameReader::aCheckByteOfFFIsNoMark()
{
    // Searched for, so that the packet really ends in FF.
    for (quint8 value = 0;; ++value) {
        const QByteArray packet = encodeFrame(
            commandFrame(1, 1, Command::Id, QByteArray(1, char(value)), Check::Checksum), Mark::Without);
        if (quint8(packet.back()) == MarkByte) {
            QCOMPARE(readAll(packet + encodeFrame(poll(), Mark::Without), 64).marks, QList<bool>({false, false}));
            return;
        }
        QVERIFY(value < 0xFF);
    }
}

void TestFrameReader::aDamagedPacketCostsOnlyItself()
{
    const QByteArray sound = encodeFrame(card());
    int damaged = 0;
    for (qsizetype i = 0; i < sound.size(); ++i) {
        if (i == 0 || i == 3 || i == 4) {
            continue; // the mark, and the length, whose damage is tested below
        }
        QByteArray broken = sound;
        broken[i] = char(broken.at(i) ^ 0x10);
        const Harvest harvest = readAll(encodeFrame(poll()) + broken + encodeFrame(sum()) + QByteArray(64, '\0'), 7);
        QCOMPARE(harvest.frames, QList<Frame>({poll(), sum()}));
        ++damaged;
    }
    QCOMPARE(damaged, sound.size() - 3);
    const Harvest harvest = readAll(encodeFrame(poll()) + hex("ff530108000660d867") + encodeFrame(sum()), 100);
    QCOMPARE(harvest.faults, QList<FrameError>({FrameError::BadCheck}));
}

void TestFrameReader::aStartByteInsideAPacketMeansNothing()
{
    const Frame inner = commandFrame(1, 1, Command::Output, hex("00050a00"));
    const Frame outer = commandFrame(1, 2, Command::Manufacturer, hex("f24b4204") + encodeFrame(inner));
    for (qsizetype chunk = 1; chunk < 40; ++chunk) {
        const Harvest harvest = readAll(encodeFrame(outer), chunk);
        QCOMPARE(harvest.frames, QList<Frame>({outer}));
        QVERIFY(harvest.faults.isEmpty());
    }
}

void TestFrameReader::impossibleLengthsAreSkippedAtOnce()
{
    for (const char *start : {"53010000", "53010600", "5301a105", "5301ffff"}) {
        const Harvest harvest = readAll(hex(start) + encodeFrame(poll()), 1);
        QCOMPARE(harvest.faults, QList<FrameError>({FrameError::BadLength}));
        QCOMPARE(harvest.frames, QList<Frame>({poll()}));
    }
    // Seven bytes are enough with a checksum but not with a CRC.
    QCOMPARE(readAll(hex("53010700040000"), 1).faults, QList<FrameError>({FrameError::BadLength}));
    const QByteArray large = encodeFrame(commandFrame(1, 1, Command::Manufacturer, QByteArray(121, 0)));
    QCOMPARE(readAll(large, 16, MinReceiveBuffer).faults, QList<FrameError>({FrameError::BadLength}));
    QCOMPARE(readAll(large, 16).frames.size(), 1);
}

void TestFrameReader::aPacketBehindAFalseStartIsFoundAfterTheGap()
{
    FrameReader reader;
    Harvest harvest;
    reader.feed(hex("5301a000") + encodeFrame(poll()) + encodeFrame(sum()) + hex("5301")); // announces 160 bytes
    collect(reader, harvest);
    QVERIFY(harvest.frames.isEmpty() && reader.hasPartial());
    reader.dropPartial();
    collect(reader, harvest);
    QCOMPARE(harvest.frames, QList<Frame>({poll(), sum()}));
    QVERIFY(!reader.hasPartial());
}

void TestFrameReader::aGapDropsWhatIsBegun()
{
    const QByteArray packet = encodeFrame(card());
    for (qsizetype cut = 1; cut < packet.size(); ++cut) {
        FrameReader reader;
        Harvest harvest;
        reader.feed(QByteArrayView(packet).first(cut));
        collect(reader, harvest);
        QCOMPARE(reader.hasPartial(), cut > 1);
        reader.dropPartial();
        collect(reader, harvest);
        QVERIFY(!reader.hasPartial());
        reader.feed(QByteArrayView(packet).sliced(cut)); // comes too late
        reader.feed(encodeFrame(poll()));
        collect(reader, harvest);
        reader.dropPartial(); // start bytes in the late half may have begun something
        collect(reader, harvest);
        QCOMPARE(harvest.frames, cut > 1 ? QList<Frame>({poll()}) : QList<Frame>({card(), poll()}));
    }
}

void TestFrameReader::theRawBytesAreThoseOfThePacket()
{
    FrameReader reader;
    reader.feed(hex("00ff") + encodeFrame(sum()));
    const auto event = reader.next();
    QVERIFY(event);
    QCOMPARE(std::get<ReceivedFrame>(*event).raw, encodeFrame(sum(), Mark::Without));
    QVERIFY(std::get<ReceivedFrame>(*event).marked);
}

void TestFrameReader::whatIsKeptIsBounded()
{
    // The worst case: start bytes without end. Each is judged and left behind, none piles up.
    FrameReader reader(MinReceiveBuffer);
    Harvest harvest;
    for (int i = 0; i < 1000; ++i) {
        reader.feed(QByteArray(100, char(StartByte)));
        collect(reader, harvest);
    }
    QVERIFY(harvest.frames.isEmpty());
    QVERIFY(harvest.faults.size() > 1000 * 100 - MinReceiveBuffer);
}

void TestFrameReader::clearForgetsTheBegunPacket()
{
    FrameReader reader;
    Harvest harvest;
    reader.feed(encodeFrame(card()).first(9));
    collect(reader, harvest);
    QVERIFY(reader.hasPartial());
    reader.clear();
    QVERIFY(!reader.hasPartial());
    reader.feed(encodeFrame(poll(), Mark::Without));
    collect(reader, harvest);
    QCOMPARE(harvest.frames, QList<Frame>({poll()}));
}

void TestFrameReader::randomNoiseNeverHidesThePacketBehindAGap()
{
    QRandomGenerator random(20240607);
    for (int round = 0; round < 2000; ++round) {
        FrameReader reader;
        Harvest harvest;
        QByteArray noise(random.bounded(200), Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(),
                      [&] { return char(random.bounded(4) == 0 ? 0x53 : random.bounded(256)); });
        reader.feed(noise);
        collect(reader, harvest);
        reader.feed(encodeFrame(card()));
        collect(reader, harvest);
        reader.dropPartial();
        collect(reader, harvest);
        QVERIFY2(harvest.frames.contains(card()), noise.toHex());
    }
}

QTEST_GUILESS_MAIN(TestFrameReader)
#include "tst_framereader.moc"
