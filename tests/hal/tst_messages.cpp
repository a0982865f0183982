// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/commands.h>
#include <hal/wire/replies.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }
Secret secret(QByteArray text) { return Secret::takeFrom(text); }

/// One message of each kind; `step`: its data may be longer or shorter by this many bytes, 0 not at all, and at
/// least `shortest` long.
template <class Any>
struct Sample {
    Any message;
    QByteArray data;
    qsizetype step = 0;
    qsizetype shortest = 0;
};

LedRecord sampleLed()
{
    const LedPattern blink{2, 2, LedColour::Red, LedColour::Off};
    const LedPattern steady{1, 0, LedColour::Green, LedColour::Green};
    return {0, 0, LedTemporary::Set, blink, 30, LedPermanent::Set, steady};
}

QList<Sample<AnyCommand>> commands()
{
    return {
        {PollCommand{}, {}},
        {IdCommand{true}, hex("01")},
        {CapabilitiesCommand{}, hex("00")},
        {LocalStatusCommand{}, {}},
        {InputStatusCommand{}, {}},
        {OutputStatusCommand{}, {}},
        {ReaderStatusCommand{}, {}},
        {OutputCommand{{{2, OutputControl::OnForTimer, 50}}}, hex("02053200"), 4, 4},
        {LedCommand{{sampleLed()}}, hex("000002020201001e000101000202"), 14, 14},
        {BuzzerCommand{0, BuzzerTone::Default, 2, 1, 2}, hex("0002020102")},
        {TextCommand{0, TextMode::Permanent, 0, 1, 1, "BIN 3 OPEN"}, hex("00010001010a42494e2033204f50454e")},
        {ComSetCommand{5, 38400}, hex("0500960000")},
        {KeySetCommand{Key128::installation()}, hex("0110303132333435363738393a3b3c3d3e3f")},
        {ChallengeCommand{hex("b0b1b2b3b4b5b6b7")}, hex("b0b1b2b3b4b5b6b7")},
        {ServerCryptogramCommand{QByteArray(16, 'x')}, QByteArray(16, 'x')},
        {MaxReceiveCommand{256}, hex("0001")},
        {ManufacturerCommand{hex("0a0017"), hex("0102")}, hex("0a00170102"), 1, 3},
        {AbortCommand{}, {}},
        {KeepActiveCommand{5000}, hex("8813")},
    };
}

QList<Sample<AnyReply>> replies()
{
    return {
        {AckReply{}, {}},
        {NakReply{NakCode::WrongSequence, hex("77")}, hex("0477"), 1, 1},
        {DeviceIdReply{hex("f24b42"), 24, 1, 0x01020304, 1, 2, 3}, hex("f24b42180104030201010203")},
        {ExtendedIdReply{hex("0102")}, hex("0102"), 1, 0},
        {CapabilitiesReply{{{Function::Inputs, 1, 24}, {Function(0x63), 1, 2}}}, hex("010118630102"), 3, 3},
        {LocalStatusReply{true, false}, hex("0100")},
        {InputStatusReply{{InputState::Active, InputState::Unknown}}, hex("0105"), 1, 0},
        {OutputStatusReply{{false, true}}, hex("0001"), 1, 0},
        {ReaderStatusReply{hex("0002")}, hex("0002"), 1, 0},
        {RawCardReply{3, CardFormat::Wiegand, 26, hex("a5c3f140")}, hex("03011a00a5c3f140")},
        {FormattedCardReply{1, true, secret("12345")}, hex("0101053132333435")},
        {KeypadReply{0, hex("31320d")}, hex("000331320d")},
        {ComReply{5, 38400}, hex("0500960000")},
        {ClientCryptogramReply{"12345678", "abcdefgh", QByteArray(16, 'c')}, "12345678abcdefgh" + QByteArray(16, 'c')},
        {InitialMacReply{QByteArray(16, 'm')}, QByteArray(16, 'm')},
        {BusyReply{}, {}},
        {ManufacturerStatusReply{hex("01")}, hex("01"), 1, 0},
        {ManufacturerErrorReply{hex("02")}, hex("02"), 1, 0},
        {ManufacturerReply{hex("0a0017"), hex("01")}, hex("0a001701"), 1, 3},
    };
}

Result<AnyCommand, DecodeError> decode(const AnyCommand &kind, QByteArrayView data)
{
    return decodeCommand(quint8(codeOf(kind)), data);
}
Result<AnyReply, DecodeError> decode(const AnyReply &kind, QByteArrayView data)
{
    return decodeReply(quint8(codeOf(kind)), data);
}

template <class Any>
void checkRoundTrip(const QList<Sample<Any>> &samples)
{
    QSet<size_t> kinds;
    for (const auto &sample : samples) {
        const QByteArray name(nameOf(codeOf(sample.message)).data());
        QVERIFY2(encode(sample.message) == sample.data, name);
        const auto decoded = decode(sample.message, sample.data);
        QVERIFY2(decoded && decoded.value() == sample.message, name);
        kinds.insert(sample.message.index());
    }
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<Any>);
}

template <class Any>
void checkLengths(const QList<Sample<Any>> &samples)
{
    for (const auto &sample : samples) {
        for (qsizetype size = 0; size <= sample.data.size() + 40; ++size) {
            const QByteArray name = nameOf(codeOf(sample.message)).data() + (' ' + QByteArray::number(size));
            const QByteArray data = size <= sample.data.size() ? sample.data.first(size)
                                                               : sample.data + QByteArray(size - sample.data.size(), 0);
            const qsizetype off = size - sample.data.size();
            const bool fits = sample.step == 0 ? off == 0 : off % sample.step == 0 && size >= sample.shortest;
            const auto decoded = decode(sample.message, data);
            if (fits) {
                // Records of zeros may mean something forbidden, but their number is right.
                QVERIFY2(decoded || decoded.error() != DecodeError::WrongLength, name);
            } else {
                QVERIFY2(!decoded && decoded.error() == DecodeError::WrongLength, name);
            }
        }
    }
}

template <class Any>
int checkRandomData(const Any &kind, quint32 seed)
{
    QRandomGenerator random(seed);
    int accepted = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray data(random.bounded(24), Qt::Uninitialized);
        std::generate(data.begin(), data.end(), [&] { return char(random.bounded(random.bounded(2) ? 3 : 256)); });
        const auto first = decode(kind, data);
        if (!first) {
            continue;
        }
        const auto second = decode(kind, encode(first.value()));
        if (!second || !(second.value() == first.value())) {
            return -1;
        }
        ++accepted;
    }
    return accepted;
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyMessageComesBackAsItWas();
    void everyWrongLengthIsRefused();
    void whatIsAcceptedMeansTheSameWhenSentAgain();
    void unknownCodesAreRefused();
    void valuesOutOfRangeAreRefused_data();
    void valuesOutOfRangeAreRefused();
    void innerCountsMustFit();
    void unusedBitsOfACardDoNotCount();
    void listsAreBoundedTo255();
    void aTextHasAtMost64Characters();
    void everyNameIsKnown();
    void refusalsBecomeTheRightNak();
    void aKeyIsNeverPrinted();
    void capabilitiesAreFound();
};

void TestMessages::everyMessageComesBackAsItWas()
{
    checkRoundTrip(commands());
    checkRoundTrip(replies());
}

void TestMessages::everyWrongLengthIsRefused()
{
    checkLengths(commands());
    checkLengths(replies());
}

void TestMessages::whatIsAcceptedMeansTheSameWhenSentAgain()
{
    int accepted = 0;
    for (const auto &sample : commands()) {
        const int count = checkRandomData(sample.message, 1);
        QVERIFY2(count >= 0, nameOf(codeOf(sample.message)).data());
        accepted += count;
    }
    for (const auto &sample : replies()) {
        const int count = checkRandomData(sample.message, 2);
        QVERIFY2(count >= 0, nameOf(codeOf(sample.message)).data());
        accepted += count;
    }
    QVERIFY(accepted > 10000);
}

void TestMessages::unknownCodesAreRefused()
{
    int known = 0;
    for (int code = 0; code < 256; ++code) {
        const auto command = decodeCommand(quint8(code), {});
        known += command || command.error() != DecodeError::UnknownCode ? 1 : 0;
        QCOMPARE(nameOf(Command(code)) == "?"_L1, !command && command.error() == DecodeError::UnknownCode);
        const auto reply = decodeReply(quint8(code), {});
        known += reply || reply.error() != DecodeError::UnknownCode ? 1 : 0;
        QCOMPARE(nameOf(Reply(code)) == "?"_L1, !reply && reply.error() == DecodeError::UnknownCode);
    }
    QCOMPARE(known, 19 + 19);
}

void TestMessages::valuesOutOfRangeAreRefused_data()
{
    QTest::addColumn<bool>("reply");
    QTest::addColumn<quint8>("code");
    QTest::addColumn<QByteArray>("data");
    const auto command = [](const char *name, Command code, const char *data) {
        QTest::newRow(name) << false << quint8(code) << hex(data);
    };
    const auto reply = [](const char *name, Reply code, const char *data) {
        QTest::newRow(name) << true << quint8(code) << hex(data);
    };
    command("ID 2", Command::Id, "02");
    command("CAP 1", Command::Capabilities, "01");
    command("OUT control 7", Command::Output, "00070000");
    command("OUT second record bad", Command::Output, "0005140000ff0000");
    command("LED temporary 3", Command::Led, "0000030101010000000000000000");
    command("LED permanent 2", Command::Led, "0000000000000000000201010101");
    command("LED colour 8", Command::Led, "0000020101080000000000000000");
    command("LED set without time", Command::Led, "0000020000010100000000000000");
    command("LED permanent without time", Command::Led, "0000000000000000000100000101");
    command("BUZ tone 3", Command::Buzzer, "0003010101");
    command("BUZ on 0", Command::Buzzer, "0002000101");
    command("TEXT mode 0", Command::Text, "000000010100");
    command("TEXT mode 5", Command::Text, "000500010100");
    command("TEXT row 0", Command::Text, "000100000100");
    command("TEXT column 0", Command::Text, "000100010000");
    command("TEXT not ASCII", Command::Text, "0001000101018a");
    command("TEXT control character", Command::Text, "0001000101010a");
    command("COMSET address 7F", Command::ComSet, "7f80250000");
    command("COMSET address FF", Command::ComSet, "ff80250000");
    command("COMSET rate 0", Command::ComSet, "0100000000");
    command("COMSET rate 9601", Command::ComSet, "0181250000");
    command("KEYSET type 0", Command::KeySet, "0010000102030405060708090a0b0c0d0e0f");
    command("ACURXSIZE 127", Command::MaxReceive, "7f00");
    reply("LSTATR tamper 2", Reply::LocalStatus, "0200");
    reply("LSTATR power 2", Reply::LocalStatus, "0002");
    reply("ISTATR 6", Reply::InputStatus, "000106");
    reply("OSTATR 2", Reply::OutputStatus, "000102");
    reply("RAW format 2", Reply::RawCard, "0002080055");
    reply("RAW no bits", Reply::RawCard, "00000000");
    reply("FMT direction 2", Reply::FormattedCard, "00020131");
    reply("FMT nothing", Reply::FormattedCard, "000000");
    reply("FMT zero byte", Reply::FormattedCard, "0000023100");
    reply("FMT line end", Reply::FormattedCard, "000002310d");
    reply("FMT delete", Reply::FormattedCard, "0000017f");
    reply("FMT not ASCII", Reply::FormattedCard, "000002c3a4");
    reply("COM address 7F", Reply::Com, "7f80250000");
}

void TestMessages::valuesOutOfRangeAreRefused()
{
    QFETCH(bool, reply);
    QFETCH(quint8, code);
    QFETCH(QByteArray, data);
    if (reply) {
        const auto decoded = decodeReply(code, data);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error(), DecodeError::ValueOutOfRange);
    } else {
        const auto decoded = decodeCommand(code, data);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error(), DecodeError::ValueOutOfRange);
    }
}

void TestMessages::innerCountsMustFit()
{
    // The count says one more, and one less, than there is.
    for (const char *data : {"000431320d", "000231320d"}) {
        QCOMPARE(decodeReply(quint8(Reply::Keypad), hex(data)).error(), DecodeError::WrongLength);
    }
    // The third is of makers who count a start, an end and a check that they do not send.
    for (const char *data : {"000004343631", "000002343631", "000006343631"}) {
        QCOMPARE(decodeReply(quint8(Reply::FormattedCard), hex(data)).error(), DecodeError::WrongLength);
    }
    for (const char *data : {"00011b00a5c3f1", "00011a00a5c3f14000", "0001ffff"}) {
        QCOMPARE(decodeReply(quint8(Reply::RawCard), hex(data)).error(), DecodeError::WrongLength);
    }
    for (const char *data : {"0001000101034142", "0001000101014142"}) {
        QCOMPARE(decodeCommand(quint8(Command::Text), hex(data)).error(), DecodeError::WrongLength);
    }
    for (const char *data : {"010f000102030405060708090a0b0c0d0e0f", "0111000102030405060708090a0b0c0d0e0f",
                             "010f000102030405060708090a0b0c0d0e"}) {
        QCOMPARE(decodeCommand(quint8(Command::KeySet), hex(data)).error(), DecodeError::WrongLength);
    }
    const QByteArray longest = hex("00000002") + QByteArray(64, 1);
    QVERIFY(decodeReply(quint8(Reply::RawCard), longest));
    const QByteArray tooLong = hex("00000102") + QByteArray(65, 1);
    QCOMPARE(decodeReply(quint8(Reply::RawCard), tooLong).error(), DecodeError::ValueOutOfRange);
}

void TestMessages::unusedBitsOfACardDoNotCount()
{
    const auto clean = RawCardReply::decode(hex("03011a00a5c3f140"));
    const auto dirty = RawCardReply::decode(hex("03011a00a5c3f17f"));
    QVERIFY(clean && dirty);
    QCOMPARE(dirty.value(), clean.value());
    const auto whole = RawCardReply::decode(hex("030108007f"));
    QCOMPARE(whole->data, hex("7f"));
}

void TestMessages::listsAreBoundedTo255()
{
    for (const Reply code : {Reply::InputStatus, Reply::OutputStatus, Reply::ReaderStatus}) {
        QVERIFY(decodeReply(quint8(code), QByteArray(255, 1)));
        QCOMPARE(decodeReply(quint8(code), QByteArray(256, 1)).error(), DecodeError::WrongLength);
    }
    const TextCommand text{0, TextMode::Permanent, 0, 1, 1, QByteArray(300, 'x')};
    QCOMPARE(TextCommand::decode(text.encode())->text, QByteArray(255, 'x'));
    const KeypadReply keys{0, QByteArray(300, '1')};
    QCOMPARE(KeypadReply::decode(keys.encode())->keys, QByteArray(255, '1'));
    const FormattedCardReply card{0, false, secret(QByteArray(300, '1'))};
    QCOMPARE(card.encode(), hex("0000ff") + QByteArray(255, '1'));
}

void TestMessages::aTextHasAtMost64Characters()
{
    const QByteArray every = "!~ ABCxyz0189:-/"; // the ends of what can be printed
    const QByteArray longest = every + QByteArray(64 - every.size(), '4');
    const auto decoded = FormattedCardReply::decode(hex("000040") + longest);
    QVERIFY(decoded && decoded->text == secret(longest));
    QCOMPARE(FormattedCardReply::decode(hex("000041") + longest + '4').error(), DecodeError::ValueOutOfRange);
    QCOMPARE(FormattedCardReply::decode(hex("0000ff") + QByteArray(255, '4')).error(), DecodeError::ValueOutOfRange);
}

void TestMessages::everyNameIsKnown()
{
    for (quint8 i = 1; i <= 9; ++i) {
        QVERIFY(nameOf(NakCode(i)) != "?"_L1);
    }
    for (quint8 i = 0; i <= 7; ++i) {
        QVERIFY(nameOf(LedColour(i)) != "?"_L1 && nameOf(ScsType(0x11 + i)) != "?"_L1);
        QCOMPARE(nameOf(OutputControl(i)) == "?"_L1, i == 7);
        QCOMPARE(nameOf(InputState(i)) == "?"_L1, i > 5);
        QCOMPARE(nameOf(BuzzerTone(i)) == "?"_L1, i > 2);
        QCOMPARE(nameOf(CardFormat(i)) == "?"_L1, i > 1);
        QCOMPARE(nameOf(TextMode(i)) == "?"_L1, i == 0 || i > 4);
    }
    for (quint8 i = 0; i <= 18; ++i) {
        QCOMPARE(nameOf(Function(i)) == "?"_L1, i == 0 || i == 18);
    }
    QCOMPARE(nameOf(NakCode(0)), "?"_L1);
    QCOMPARE(nameOf(ScsType(0x19)), "?"_L1);
}

void TestMessages::refusalsBecomeTheRightNak()
{
    QCOMPARE(nakFor(DecodeError::UnknownCode), NakCode::UnknownCommand);
    QCOMPARE(nakFor(DecodeError::WrongVendor), NakCode::UnknownCommand);
    QCOMPARE(nakFor(DecodeError::WrongLength), NakCode::WrongLength);
    QCOMPARE(nakFor(DecodeError::ValueOutOfRange), NakCode::CannotProcess);
    for (const auto error :
         {DecodeError::UnknownCode, DecodeError::WrongLength, DecodeError::ValueOutOfRange, DecodeError::WrongVendor}) {
        QVERIFY(sentenceOf(error).endsWith(u'.'));
    }
}

void TestMessages::aKeyIsNeverPrinted()
{
    QString printed;
    QDebug(&printed) << Key128::installation();
    QCOMPARE(printed.trimmed(), u"***"_s);
    Key128 key = Key128::installation();
    key.wipe();
    QVERIFY(key == Key128());
    QByteArray bytes("secret");
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QVERIFY(!Key128::fromBytes(QByteArrayView("15 bytes only!!")));
    QVERIFY(equalInConstantTime("same", "same") && !equalInConstantTime("same", "sane"));
    QVERIFY(!equalInConstantTime("same", "same!"));
}

void TestMessages::capabilitiesAreFound()
{
    const auto table = CapabilitiesReply::decode(hex("0101180a00016302030d0019"));
    QVERIFY(table);
    QCOMPARE(table->find(Function::Inputs)->number, quint8(24));
    QCOMPARE(table->find(Function::ReceiveBuffer)->size(), quint16(256));
    QVERIFY(!table->find(Function::Biometrics));
    QCOMPARE(table->entries.size(), 4);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
