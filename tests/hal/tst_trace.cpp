// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/framereader.h>
#include <hal/wire/linkcommands.h>
#include <hal/wire/securechannel.h>
#include <hal/wire/trace.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::osdp::trace;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

Key128 own() { return *Key128::fromBytes(QByteArrayView("sixteen own keys")); }

Entry toDevice(const QByteArray &bytes) { return {1042, Direction::ToPeripheral, bytes, false, {}}; }

/// KEYSET with our key, as it goes on the line in clear.
QByteArray clearKeySet(Check check = Check::Crc)
{
    return encodeFrame(commandFrame(1, 2, Command::KeySet, KeySetCommand{own()}.encode(), check));
}

} // namespace

class TestTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aLineIsWhatAPersonReads();
    void linesComeBackAsTheyWere();
    void aTraceCanBeReplayed();
    void theKeyIsNeverWritten();
    void typedDigitsAreNeverWritten();
    void theTextOfAQrCodeIsNeverWritten();
    void aSecuredKeySetIsMaskedToo();
    void otherPacketsAreNeverMasked();
    void notesStayOnTheirLine();
    void badLinesAreRefused_data();
    void badLinesAreRefused();
    void theErrorNamesTheLine();
    void longInputIsBounded();
};

void TestTrace::aLineIsWhatAPersonReads()
{
    Entry entry = toDevice(encodeFrame(commandFrame(1, 2, Command::Poll)));
    entry.note = describe(entry.bytes);
    QCOMPARE(lineOf(entry), QByteArray("1042 > FF530108000660D866 ; POLL\n"));
    QCOMPARE(header(), QByteArray("latchkey-osdp-trace 1\n"));
    QCOMPARE(lineOf({0, Direction::ToPanel, hex("00ff"), false, {}}), QByteArray("0 < 00FF\n"));
    QCOMPARE(describe(hex("ff53010e000e02156025ed3ac1ab53")), u"POLL (secured)"_s);
    QCOMPARE(describe(hex("ff53810800047972a1")), u"BUSY"_s);
    QCOMPARE(describe(hex("0011")), QString());
    QCOMPARE(describe(hex("ff530108000660d867")), QString());
}

void TestTrace::linesComeBackAsTheyWere()
{
    const Entry entries[] = {toDevice(hex("ff530108000660d866")),
                             {0, Direction::ToPanel, hex("00"), false, u"noise"_s},
                             {999999999999999, Direction::ToPanel, QByteArray(MaxBytes, 'x'), false, u"Tür ; 3"_s}};
    for (const Entry &entry : entries) {
        const auto parsed = parseLine(lineOf(entry).chopped(1));
        QVERIFY(parsed);
        QCOMPARE(parsed.value(), entry);
    }
}

void TestTrace::aTraceCanBeReplayed()
{
    const QByteArray text = header() + "# a remark\n\n" + lineOf(toDevice(hex("ff530108000660d866")))
        + lineOf({1044, Direction::ToPanel, hex("ff5381080006406a60"), false, {}});
    const auto entries = parse(text);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    FrameReader reader;
    reader.feed(entries->at(1).bytes);
    const auto event = reader.next();
    QVERIFY(event && std::get<ReceivedFrame>(*event).frame.is(Reply::Ack));
    QVERIFY(parse(header()) && parse(header())->isEmpty());
    QVERIFY(parse(text.chopped(1))); // the last line needs no end
}

void TestTrace::theKeyIsNeverWritten()
{
    const QByteArray key = QByteArrayView("sixteen own keys").toByteArray().toHex().toUpper();
    QByteArray damaged = clearKeySet();
    damaged.back() = char(damaged.back() ^ 1);
    const QByteArray variants[] = {clearKeySet(),
                                   clearKeySet(Check::Checksum),
                                   damaged,
                                   clearKeySet().chopped(1),
                                   hex("0053015300") + clearKeySet(),
                                   hex("ff530108000660d866") + damaged};
    for (const QByteArray &bytes : variants) {
        const QByteArray line = lineOf(toDevice(bytes));
        QVERIFY2(!line.contains(key.first(8)) && !line.contains(key.last(8)), line);
        const auto parsed = parseLine(line.chopped(1));
        QVERIFY(parsed && parsed->masked);
        QCOMPARE(parsed->bytes.size(), bytes.size());
    }
    const QByteArray line = lineOf(toDevice(clearKeySet()));
    QCOMPARE(line, QByteArray("1042 > FF53011A000675") + QByteArray(40, '*') + '\n');
}

void TestTrace::typedDigitsAreNeverWritten()
{
    const QByteArray typed = encodeFrame(
        replyFrame(commandFrame(1, 1, Command::Poll), Reply::Keypad, hex("000431323334")));
    for (const QByteArray &bytes : {typed, typed.chopped(1)}) {
        const QByteArray line = lineOf({5, Direction::ToPanel, bytes, false, {}});
        QCOMPARE(line, "5 < FF53810E000553" + QByteArray(2 * (bytes.size() - 7), '*') + '\n');
    }
    QCOMPARE(describe(typed), u"KEYPAD"_s);
}

void TestTrace::theTextOfAQrCodeIsNeverWritten()
{
    const Frame poll = commandFrame(1, 1, Command::Poll);
    const QByteArray shown = encodeFrame(replyFrame(poll, Reply::FormattedCard, hex("000009") + "461234567"));
    for (const QByteArray &bytes : {shown, shown.chopped(1), hex("5381") + shown}) {
        const QByteArray line = lineOf({5, Direction::ToPanel, bytes, false, {}});
        QVERIFY2(line.endsWith("51" + QByteArray(2 * (bytes.size() - bytes.indexOf('\x51') - 1), '*') + '\n'), line);
        QVERIFY2(!line.contains("3436"), line);
    }
    QCOMPARE(describe(shown), u"FMT"_s);
    // What has this code as a command of the panel is no text.
    const QByteArray command = encodeFrame(commandFrame(1, 1, Command(0x51), hex("3436")));
    QVERIFY(!lineOf(toDevice(command)).contains('*'));
}

/// The installation key is public: with it, anyone could read the new key out of a trace of the installation.
void TestTrace::aSecuredKeySetIsMaskedToo()
{
    SecureChannel panel;
    SecureChannel device;
    const Key128 known = Key128::installation();
    const Frame challenge = panel.challenge(1, 0, Check::Crc, known, KeyKind::Installation, "randomAA");
    const auto proof = device.answerChallenge(challenge, known, "clientID", "randomBB");
    const auto answer = panel.answerClientCryptogram(proof.value(), 1);
    QVERIFY(panel.finish(device.answerServerCryptogram(answer.value()).value()));
    const Frame keySet = panel.wrapCommand(1, 2, Check::Crc, Command::KeySet, KeySetCommand{own()}.encode());
    const QByteArray line = lineOf(toDevice(encodeFrame(keySet)));
    QVERIFY(line.contains('*') && !line.contains(keySet.data.toHex().toUpper().first(8)));
    QCOMPARE(describe(encodeFrame(keySet)), u"KEYSET (secured)"_s);
}

void TestTrace::otherPacketsAreNeverMasked()
{
    // A sound packet whose data looks like a KEYSET.
    const Frame ping = commandFrame(1, 1, Command::Manufacturer, hex("f24b4204") + clearKeySet().first(8));
    QVERIFY(!lineOf(toDevice(encodeFrame(ping))).contains('*'));
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        QByteArray data(random.bounded(60), Qt::Uninitialized);
        std::generate(data.begin(), data.end(), [&] { return char(random.bounded(2) ? 0x53 : 0x75); });
        const QByteArray bytes = encodeFrame(replyFrame(ping, Reply::Manufacturer, data));
        const auto parsed = parseLine(lineOf(toDevice(bytes)).chopped(1));
        QVERIFY(parsed && !parsed->masked);
        QCOMPARE(parsed->bytes, bytes);
    }
}

void TestTrace::notesStayOnTheirLine()
{
    Entry entry = toDevice(hex("00"));
    entry.note = u" two\nlines\r\u2028and\ta tab "_s;
    QCOMPARE(lineOf(entry), QByteArray("1042 > 00 ; two lines  and a tab\n"));
    entry.note = QString(500, u'n');
    QCOMPARE(parseLine(lineOf(entry).chopped(1))->note, QString(MaxNote, u'n'));
    entry.note = u"\n\n"_s;
    QCOMPARE(lineOf(entry), QByteArray("1042 > 00\n"));
}

void TestTrace::badLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<TraceError>("error");
    const auto row = [](const char *line, TraceError error) { QTest::newRow(line) << QByteArray(line) << error; };
    row("", TraceError::BadTime);
    row("-1 > 00", TraceError::BadTime);
    row("1.5 > 00", TraceError::BadTime);
    row(" 1 > 00", TraceError::BadTime);
    row("1234567890123456 > 00", TraceError::BadTime);
    row("1", TraceError::BadDirection);
    row("1 = 00", TraceError::BadDirection);
    row("1 >> 00", TraceError::BadDirection);
    row("1 >", TraceError::BadBytes);
    row("1 > 0", TraceError::BadBytes);
    row("1 > 0G", TraceError::BadBytes);
    row("1 > ff", TraceError::BadBytes);
    row("1 > *0", TraceError::BadBytes);
    row("1 > 0*", TraceError::BadBytes);
    row("1 > 00 POLL", TraceError::BadNote);
    row("1 > 00 ;POLL", TraceError::BadNote);
    row("1 > 00 ; ", TraceError::BadNote);
    row("1 > 00 ; \xff", TraceError::BadNote);
}

void TestTrace::badLinesAreRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(TraceError, error);
    const auto parsed = parseLine(line);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), error);
    QVERIFY(sentenceOf(error).endsWith(u'.'));
}

void TestTrace::theErrorNamesTheLine()
{
    QCOMPARE(parse("").error(), (LineError{1, TraceError::NotATrace}));
    QCOMPARE(parse("latchkey-osdp-trace 2\n").error(), (LineError{1, TraceError::NotATrace}));
    QCOMPARE(parse(header() + "1 > 00\n\nx > 00\n").error(), (LineError{4, TraceError::BadTime}));
}

void TestTrace::longInputIsBounded()
{
    QCOMPARE(parseLine(QByteArray(MaxLine + 1, '0')).error(), TraceError::LineTooLong);
    QCOMPARE(parseLine("1 > " + QByteArray(2 * MaxBytes + 2, '0')).error(), TraceError::BadBytes);
    QCOMPARE(parseLine("1 > 00 ; " + QByteArray(MaxNote + 1, 'n')).error(), TraceError::BadNote);
    const Entry longest{1, Direction::ToPanel, QByteArray(MaxBytes + 500, 'x'), false,
                        QString(MaxNote, QChar(u'\u20ac'))};
    const QByteArray line = lineOf(longest).chopped(1);
    QVERIFY(line.size() <= MaxLine);
    QCOMPARE(parseLine(line)->bytes.size(), MaxBytes);
}

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
