// SPDX-License-Identifier: Apache-2.0
#include "serialworld.h"

#include <hal/board/osdpcardreader.h>
#include <hal/wire/trace.h>

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secret(QByteArray text) { return Secret::takeFrom(text); }

/// The reader as the kiosk has it, and the QR codes that it told.
struct QrWitness {
    explicit QrWitness(SerialBoard &board) : reader(board)
    {
        QObject::connect(&reader, &CardReader::qrPresented, &reader, [this](const Secret &text) { seen.append(text); });
        QObject::connect(&reader, &CardReader::cardPresented, &reader, [this] { ++cards; });
    }
    OsdpCardReader reader;
    QList<Secret> seen;
    int cards = 0;
};

} // namespace

/// QR codes from the simulated board, over a pty and the real serial code, to the reader that the kiosk has.
class TestSerialQr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dir.reset(); }
    void aQrCodeComesOnceAndAsASecret();
    void whatIsNoTextDoesNothingAndBreaksNothing();

private:
    [[nodiscard]] std::unique_ptr<SerialBoard> started();

    std::unique_ptr<QTemporaryDir> m_dir;
    SharedRandom m_random;
    hal::SystemClock m_clock;
};

void TestSerialQr::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

std::unique_ptr<SerialBoard> TestSerialQr::started()
{
    SerialBoardConfig config;
    config.portName = m_dir->filePath(u"tty"_s);
    config.board.key = secretKey();
    config.expectedDoors = config.expectedBins = Bins;
    config.traceFile = m_dir->filePath(u"trace"_s);
    auto board = std::make_unique<SerialBoard>(config, m_random, m_clock);
    board->start();
    return board;
}

void TestSerialQr::aQrCodeComesOnceAndAsASecret()
{
    World world(*m_dir);
    const auto board = started();
    QrWitness witness(*board);
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(world.board->showQr(u"461 234 567"_s));
    }
    const QString longest = u"latchkey:b:572345678"_s.leftJustified(64, u'~');
    QVERIFY(world.board->showQr(longest));
    QTRY_COMPARE_WITH_TIMEOUT(witness.seen.size(), 2, Patience);
    QVERIFY(witness.seen.at(0) == secret("461 234 567"));
    QVERIFY(witness.seen.at(1) == secret(longest.toLatin1()));
    QCOMPARE(witness.cards, 0);

    QFile file(m_dir->filePath(u"trace"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto entries = osdp::trace::parse(file.readAll());
    QVERIFY(bool(entries));
    const auto isQr = [](const osdp::trace::Entry &entry) { return entry.note.startsWith("FMT"_L1); };
    const auto isMasked = [&](const osdp::trace::Entry &entry) { return !isQr(entry) || entry.masked; };
    QCOMPARE(std::count_if(entries->begin(), entries->end(), isQr), 4);
    QVERIFY(std::all_of(entries->begin(), entries->end(), isMasked));
}

void TestSerialQr::whatIsNoTextDoesNothingAndBreaksNothing()
{
    World world(*m_dir);
    const auto board = started();
    QrWitness witness(*board);
    QTRY_VERIFY_WITH_TIMEOUT(board->isOnline(), Patience);
    QSignalSpy online(board.get(), &BinBoard::onlineChanged);
    QByteArray everyByte;
    for (int byte = 0; byte < 255; ++byte) {
        everyByte.append(char(byte));
    }
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray(65, '4'), QByteArray(255, '4'), QByteArray(255, '\0'), everyByte,
          QByteArray("461234567\0", 10), QByteArray("461234567\r\n"), QByteArray("\x1b]0;x\a"),
          QByteArray("\xe2\x80\xae"
                     "765432164"),
          QByteArray("\x53\x01\x08\x00\x04\x60", 6)}) {
        world.board->misreadQr(bytes);
    }
    QVERIFY(!world.board->showQr(QString()) && !world.board->showQr(QString(65, u'4'))
            && !world.board->showQr(u"4\t"_s));
    // Events come in order: when the last one is here, the others have been judged.
    QVERIFY(world.board->showQr(u"461234567"_s));
    QTRY_COMPARE_WITH_TIMEOUT(witness.seen.size(), 1, Patience);
    QVERIFY(witness.seen.first() == secret("461234567"));
    QCOMPARE(witness.cards, 0);
    QCOMPARE(online.size(), 0);
    QCOMPARE(board->statistics().sessions, quint64(1));
    QCOMPARE(board->fault(), BoardFault::None);
}

QTEST_GUILESS_MAIN(TestSerialQr)
#include "tst_serialqr.moc"
