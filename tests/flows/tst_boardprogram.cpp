// SPDX-License-Identifier: Apache-2.0
// The real latchkey-board, as an installer's script drives it.
#include "pencilpanel.h"

#include <hal/wire/linkcommands.h>

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000; // milliseconds; a busy machine starts programs slowly

QByteArray keyDigits() { return "404142434445464748494A4B4C4D4E4F"; }
Key128 key() { return *Key128::fromBytes(QByteArrayView(QByteArray::fromHex(keyDigits()))); }

} // namespace

class TestBoardProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void helpAndVersionEndWell();
    void badUsageEndsWithTwoAndOneLine_data();
    void badUsageEndsWithTwoAndOneLine();
    void whatCannotBeOpenedEndsWithOneAndOneLine();
    void itMakesTheLinkAndTakesItAway();
    void handsAreObeyedAndPrinted();
    void unknownHandCommandsAreToldAndItGoesOn();
    void linesCarryTheTimeIfAsked();
    void handsComeThroughAFifoThatNeverEnds();
    void itEndsWithItsInput();
    void itEndsWhenToldTo();
    void withoutHandsItLivesOn();
    void aPanelInTheSessionDrivesALatch();
    void aQrCodeWaitsForThePanelAndIsNotPrinted();
    void aBoardInInstallationTakesItsKeyAndKeepsIt();
    void aScenarioIsItsWorld();

private:
    void launch(const QStringList &arguments);
    void speak(const QByteArray &line);
    [[nodiscard]] bool heard(const QByteArray &line);
    [[nodiscard]] int finish(const QStringList &arguments);
    [[nodiscard]] QString link() const { return m_folder->filePath(u"board"_s); }
    [[nodiscard]] QString keyFile();
    void ask(PencilPanel &panel, Command code, const QByteArray &data = {});
    void shakeHands(PencilPanel &panel, const Key128 &with, KeyKind kind);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_output;
    QByteArray m_errors;
};

void TestBoardProgram::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_output.clear();
    m_errors.clear();
}

void TestBoardProgram::cleanup()
{
    if (m_program && m_program->state() != QProcess::NotRunning) {
        m_program->kill();
        m_program->waitForFinished(Patience);
    }
    m_program.reset();
    m_folder.reset();
}

void TestBoardProgram::launch(const QStringList &arguments)
{
    m_program = std::make_unique<QProcess>();
    m_program->start(QStringLiteral(LATCHKEY_BIN_DIR "/latchkey-board"), arguments);
    QVERIFY2(m_program->waitForStarted(Patience), "latchkey-board is not built");
}

void TestBoardProgram::speak(const QByteArray &line) { m_program->write(line + '\n'); }

/// True when the program has printed a line that ends so.
bool TestBoardProgram::heard(const QByteArray &line)
{
    m_output += m_program->readAllStandardOutput();
    m_errors += m_program->readAllStandardError();
    return m_output.contains(line + '\n');
}

int TestBoardProgram::finish(const QStringList &arguments)
{
    launch(arguments);
    m_program->closeWriteChannel();
    if (!m_program->waitForFinished(Patience)) {
        return -1;
    }
    m_output = m_program->readAllStandardOutput();
    m_errors = m_program->readAllStandardError();
    return m_program->exitStatus() == QProcess::NormalExit ? m_program->exitCode() : -1;
}

QString TestBoardProgram::keyFile()
{
    QFile file(m_folder->filePath(u"scbk"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(keyDigits() + '\n');
    }
    return file.fileName();
}

void TestBoardProgram::ask(PencilPanel &panel, Command code, const QByteArray &data)
{
    panel.send(panel.channel.isActive() ? panel.channel.wrapCommand(1, panel.number(), Check::Crc, code, data)
                                        : commandFrame(1, panel.number(), code, data));
    QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
}

void TestBoardProgram::shakeHands(PencilPanel &panel, const Key128 &with, KeyKind kind)
{
    panel.startOver();
    panel.send(panel.channel.challenge(1, panel.number(), Check::Crc, with, kind, "8 random"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
    const auto proof = panel.channel.answerClientCryptogram(panel.answer().frame, panel.number());
    QVERIFY(proof);
    panel.send(*proof);
    QTRY_VERIFY_WITH_TIMEOUT(panel.has(), Patience);
    QVERIFY(panel.channel.finish(panel.answer().frame));
}

void TestBoardProgram::helpAndVersionEndWell()
{
    QCOMPARE(finish({u"--help"_s}), 0);
    for (const char *word : {"--tty", "--pty", "--link", "--bins", "--address", "--baud", "--scbk", "--install",
                             "--fifo", "--stamp", "--nvm", "--scenario", "--trace", "door N open|closed", "qr TEXT"}) {
        QVERIFY2(m_output.contains(word), word);
    }
    QCOMPARE(finish({u"--version"_s}), 0);
    QVERIFY(m_output.startsWith("latchkey-board ") && m_output.count('\n') == 1);
    QVERIFY(m_errors.isEmpty());
}

void TestBoardProgram::badUsageEndsWithTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QString &arguments, const char *says) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << QByteArray(says);
    };
    row("nothing", u""_s, "--tty");
    row("unknown option", u"--pty --colour red"_s, "colour");
    row("word", u"--pty now"_s, "\"now\"");
    row("both lines", u"--pty --tty /dev/ttyS0"_s, "--tty");
    row("link to nothing", u"--tty /dev/ttyS0 --link x"_s, "--link");
    row("no bins", u"--pty --bins 0"_s, "--bins");
    row("too many bins", u"--pty --bins 128"_s, "--bins");
    row("bins in words", u"--pty --bins many"_s, "\"many\"");
    row("more doors", u"--pty --bins 4 --doors 5"_s, "--doors");
    row("address", u"--pty --address 127"_s, "0 to 126");
    row("baud", u"--pty --baud 9601"_s, "9601");
    row("no key file", u"--pty --scbk /nowhere/scbk"_s, "/nowhere/scbk");
    row("no key in it", u"--pty --scbk /dev/null"_s, "32 hexadecimal digits");
    row("no scenario", u"--pty --scenario /nowhere/world.json"_s, "/nowhere/world.json");
    row("missing value", u"--pty --bins"_s, "bins");
}

void TestBoardProgram::badUsageEndsWithTwoAndOneLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    QCOMPARE(finish(arguments), 2);
    QVERIFY2(m_errors.contains(says), m_errors);
    QVERIFY2(m_errors.count('\n') == 1 && m_errors.endsWith(".\n"), m_errors);
    QVERIFY(m_output.isEmpty());
}

void TestBoardProgram::whatCannotBeOpenedEndsWithOneAndOneLine()
{
    const QString file = keyFile();
    for (const QStringList &arguments :
         {QStringList{u"--tty"_s, u"/dev/ttyNowhere"_s}, QStringList{u"--tty"_s, u"/dev/null"_s},
          QStringList{u"--pty"_s, u"--link"_s, file}, QStringList{u"--pty"_s, u"--nvm"_s, file},
          QStringList{u"--pty"_s, u"--trace"_s, u"/nowhere/trace"_s}, QStringList{u"--pty"_s, u"--fifo"_s, file}}) {
        QCOMPARE(finish(arguments), 1);
        QVERIFY2(m_errors.count('\n') == 1 && m_errors.contains(arguments.last().toUtf8()), m_errors);
        QVERIFY2(!m_errors.contains("4041"), "a key was printed");
    }
}

void TestBoardProgram::itMakesTheLinkAndTakesItAway()
{
    launch({u"--pty"_s, u"--link"_s, link(), u"--scbk"_s, keyFile(), u"--bins"_s, u"20"_s});
    QTRY_VERIFY_WITH_TIMEOUT(heard(" address=1 doors=20 bins=20 key=stored install=closed"), Patience);
    QVERIFY2(m_output.startsWith("READY tty=/dev/"), m_output);
    QVERIFY(QFileInfo(link()).isSymLink());
    PencilPanel panel(link());
    ask(panel, Command::Id, QByteArray(1, 0));
    QVERIFY(panel.answer().frame.is(Reply::DeviceId));
    ask(panel, Command::Output, QByteArray::fromHex("00051e00"));
    QVERIFY(panel.answer().frame.is(Reply::Nak));
    speak("quit");
    QVERIFY(m_program->waitForFinished(Patience));
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(!QFileInfo(link()).isSymLink());
}

void TestBoardProgram::handsAreObeyedAndPrinted()
{
    launch({u"--pty"_s, u"--bins"_s, u"4"_s});
    speak("door 3 open");
    speak("fob 3 present 04a1b2c3d4e503");
    speak("fob 3 removed");
    speak("door 3 closed");
    speak("power lost");
    speak("battery 64");
    speak("outputs");
    speak("stat");
    QTRY_VERIFY_WITH_TIMEOUT(heard("STAT bin=4 door=closed switch=closed latch=locked fob=none faults=ok/ok/ok"),
                             Patience);
    const QList<QByteArray> lines = m_output.split('\n');
    QCOMPARE(lines.mid(1, 7),
             (QList<QByteArray>{"DOOR bin=3 open", "FOB bin=3 present 04A1B2C3D4E503", "FOB bin=3 removed",
                                "DOOR bin=3 closed", "POWER mains=lost charging=off battery=100",
                                "POWER mains=lost charging=off battery=64", "OUTPUTS 0000"}));
}

void TestBoardProgram::unknownHandCommandsAreToldAndItGoesOn()
{
    launch({u"--pty"_s, u"--bins"_s, u"4"_s});
    speak("dance");
    speak("door 9 open");
    speak(QByteArray(10'000, 'x'));
    speak("outputs");
    QTRY_VERIFY_WITH_TIMEOUT(heard("OUTPUTS 0000"), Patience);
    QCOMPARE(m_errors.count('\n'), 3);
    QVERIFY(m_errors.contains("\"dance\"") && m_errors.contains("door 9 open"));
}

void TestBoardProgram::linesCarryTheTimeIfAsked()
{
    launch({u"--pty"_s, u"--bins"_s, u"4"_s, u"--stamp"_s});
    speak("door 1 open");
    QTRY_VERIFY_WITH_TIMEOUT(heard("DOOR bin=1 open"), Patience);
    const QRegularExpression stamped(u"^\\d+ READY .*\\n\\d+ DOOR bin=1 open\\n$"_s);
    QVERIFY2(stamped.match(QString::fromUtf8(m_output)).hasMatch(), m_output);
}

void TestBoardProgram::handsComeThroughAFifoThatNeverEnds()
{
    const QString fifo = m_folder->filePath(u"hands"_s);
    launch({u"--pty"_s, u"--bins"_s, u"4"_s, u"--fifo"_s, fifo});
    m_program->closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(fifo), Patience);
    for (const char *line : {"door 1 open", "door 1 closed", "door 2 open"}) {
        QFile hand(fifo);
        QVERIFY(hand.open(QIODevice::WriteOnly));
        hand.write(QByteArray(line) + '\n');
        hand.close();
    }
    QTRY_VERIFY_WITH_TIMEOUT(heard("DOOR bin=2 open"), Patience);
    QVERIFY(heard("DOOR bin=1 closed"));
    QFile hand(fifo);
    QVERIFY(hand.open(QIODevice::WriteOnly));
    hand.write("quit\n");
    hand.close();
    QVERIFY(m_program->waitForFinished(Patience));
    QCOMPARE(m_program->exitCode(), 0);
}

void TestBoardProgram::itEndsWithItsInput()
{
    launch({u"--pty"_s, u"--bins"_s, u"4"_s});
    m_program->write("door 1 open\noutputs"); // the last line lacks its end
    m_program->closeWriteChannel();
    QVERIFY(m_program->waitForFinished(Patience));
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(heard("OUTPUTS 0000"));
}

void TestBoardProgram::itEndsWhenToldTo()
{
    launch({u"--pty"_s, u"--link"_s, link()});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(link()).isSymLink(), Patience);
    m_program->terminate();
    QVERIFY(m_program->waitForFinished(Patience));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(!QFileInfo(link()).isSymLink());
}

void TestBoardProgram::withoutHandsItLivesOn()
{
    m_program = std::make_unique<QProcess>();
    m_program->setStandardInputFile(QProcess::nullDevice());
    m_program->start(QStringLiteral(LATCHKEY_BIN_DIR "/latchkey-board"), {u"--pty"_s, u"--link"_s, link()});
    QVERIFY(m_program->waitForStarted(Patience));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(link()).isSymLink(), Patience);
    PencilPanel panel(link());
    ask(panel, Command::Poll);
    QVERIFY(panel.answer().frame.is(Reply::Ack));
    QCOMPARE(m_program->state(), QProcess::Running);
}

void TestBoardProgram::aPanelInTheSessionDrivesALatch()
{
    launch({u"--pty"_s, u"--link"_s, link(), u"--scbk"_s, keyFile(), u"--bins"_s, u"4"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(link()).isSymLink(), Patience);
    PencilPanel panel(link());
    shakeHands(panel, key(), KeyKind::Own);
    QTRY_VERIFY_WITH_TIMEOUT(heard("SC active key=SCBK"), Patience);
    ask(panel, Command::Output, QByteArray::fromHex("02051e00"));
    QTRY_VERIFY_WITH_TIMEOUT(heard("DOOR bin=3 open"), Patience);
    QVERIFY(heard("LINK online"));
    QVERIFY(heard("CMD OUT no=2 code=5 timer=30"));
    QVERIFY(heard("RELEASE bin=3 count=1"));
    speak("cut");
    speak("mend");
    speak("reset");
    QTRY_VERIFY_WITH_TIMEOUT(heard("LINK offline"), Patience);
    QVERIFY2(!m_output.contains(keyDigits()) && !m_errors.contains(keyDigits()), "the key was printed");
}

void TestBoardProgram::aQrCodeWaitsForThePanelAndIsNotPrinted()
{
    const QString trace = m_folder->filePath(u"trace"_s);
    launch({u"--pty"_s, u"--link"_s, link(), u"--scbk"_s, keyFile(), u"--bins"_s, u"4"_s, u"--trace"_s, trace});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(link()).isSymLink(), Patience);
    PencilPanel panel(link());
    shakeHands(panel, key(), KeyKind::Own);
    speak("qr");
    speak("qr " + QByteArray(65, '4'));
    speak("qr latchkey:b:461 234 567");
    QTRY_VERIFY_WITH_TIMEOUT(heard("QR characters=22"), Patience);
    ask(panel, Command::Poll);
    const auto said = panel.channel.unwrapReply(panel.answer());
    QVERIFY(said);
    QCOMPARE(said->code, quint8(Reply::FormattedCard));
    QCOMPARE(said->data, QByteArray::fromHex("000016") + "latchkey:b:461 234 567");
    ask(panel, Command::Poll);
    const auto next = panel.channel.unwrapReply(panel.answer());
    QVERIFY(next);
    QCOMPARE(next->code, quint8(Reply::Ack));
    QCOMPARE(m_errors.count('\n'), 2);
    QVERIFY2(!m_output.contains("461"), m_output);
    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto masked = [](const QByteArray &line) { return line.endsWith("** ; FMT (secured)"); };
    QCOMPARE(std::count_if(lines.begin(), lines.end(), masked), 1);
}

void TestBoardProgram::aBoardInInstallationTakesItsKeyAndKeepsIt()
{
    const QString memory = m_folder->filePath(u"nvm"_s);
    launch({u"--pty"_s, u"--link"_s, link(), u"--install"_s, u"--bins"_s, u"4"_s, u"--nvm"_s, memory});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(link()).isSymLink(), Patience);
    {
        PencilPanel panel(link());
        shakeHands(panel, Key128::installation(), KeyKind::Installation);
        QTRY_VERIFY_WITH_TIMEOUT(heard("SC active key=SCBK-D"), Patience);
        ask(panel, Command::KeySet, KeySetCommand{key()}.encode());
        QTRY_VERIFY_WITH_TIMEOUT(heard("KEY stored"), Patience);
        QVERIFY(heard("CMD KEYSET") && heard("INSTALL closed"));
        shakeHands(panel, key(), KeyKind::Own);
    }
    QCOMPARE(QFile::permissions(memory) & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
    QVERIFY2(!m_output.contains(keyDigits().toLower()), "the key was printed");
    speak("quit");
    QVERIFY(m_program->waitForFinished(Patience));
    launch({u"--pty"_s, u"--link"_s, link(), u"--bins"_s, u"4"_s, u"--nvm"_s, memory});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(link()).isSymLink(), Patience);
    PencilPanel panel(link());
    shakeHands(panel, key(), KeyKind::Own);
}

void TestBoardProgram::aScenarioIsItsWorld()
{
    launch({u"--pty"_s, u"--scenario"_s, QStringLiteral(LATCHKEY_SOURCE_DIR "/hal/sim/scenarios/bin-4-broken.json")});
    speak("stat");
    QTRY_VERIFY_WITH_TIMEOUT(
        heard("STAT bin=4 door=closed switch=closed latch=locked fob=04A1B2C3D4E504 faults=jam/ok/ok"), Patience);
    QVERIFY(m_output.contains("bins=20"));
}

QTEST_GUILESS_MAIN(TestBoardProgram)
#include "tst_boardprogram.moc"
