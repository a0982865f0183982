// SPDX-License-Identifier: Apache-2.0
#include <hal/power/nutanswer.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hal;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(latchkey::hal::NutAnswer)

namespace {

PowerReading withStatus(const QByteArray &words) { return readingOf(NutValues{words, {}, {}, {}}); }

} // namespace

class TestNutAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aLineIsAValueAnErrorOrNonsense_data();
    void aLineIsAValueAnErrorOrNonsense();
    void aLineThatIsTooLongIsNonsense();
    void everyWordOfTheStatusIsKnownByItself_data();
    void everyWordOfTheStatusIsKnownByItself();
    void numbersBecomeReadings();
    void whatIsNotANumberInRangeIsUnknown_data();
    void whatIsNotANumberInRangeIsUnknown();
    void whatTheServerDoesNotHaveIsUnknown();
};

void TestNutAnswer::aLineIsAValueAnErrorOrNonsense_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<NutAnswer>("answer");
    const auto row = [](const char *name, const QByteArray &line, const NutAnswer &answer) {
        QTest::newRow(name) << line << answer;
    };
    const auto value = [](const QByteArray &text) { return NutValue{"keybox", "ups.id", text}; };
    row("value", "VAR keybox ups.id \"OL CHRG\"", value("OL CHRG"));
    row("without quotes", "VAR keybox ups.id OL", value("OL"));
    row("empty", "VAR keybox ups.id \"\"", value(""));
    row("quote inside", R"(VAR keybox ups.id "a \"b\" c")", value("a \"b\" c"));
    row("backslash inside", R"(VAR keybox ups.id "a\\b\\")", value("a\\b\\"));
    row("blank before a backslash", R"(VAR keybox ups.id a\ b)", value("a b"));
    row("quotes around every word", R"("VAR" "keybox" "ups.id" "x")", value("x"));
    row("more blanks", "  VAR  keybox ups.id   \"x\"  ", value("x"));
    row("bytes of no alphabet", "VAR keybox ups.id \"\xff\x80\"", value("\xff\x80"));
    row("error", "ERR DATA-STALE", NutError{"DATA-STALE"});
    row("error with more", "ERR UNKNOWN-UPS \"no such thing\"", NutError{"UNKNOWN-UPS"});
    row("nothing", "", NutNonsense{});
    row("blanks", "   ", NutNonsense{});
    row("no value", "VAR keybox ups.id", NutNonsense{});
    row("two values", "VAR keybox ups.id \"a\" \"b\"", NutNonsense{});
    row("no end", "VAR keybox ups.id \"OL", NutNonsense{});
    row("no end but a backslash", R"(VAR keybox ups.id "OL\")", NutNonsense{});
    row("backslash at the end", "VAR keybox ups.id OL\\", NutNonsense{});
    row("quote within a word", "VAR keybox ups.id O\"L\"", NutNonsense{});
    row("word behind a quote", "VAR keybox ups.id \"O\"L", NutNonsense{});
    row("other case", "var keybox ups.id \"OL\"", NutNonsense{});
    row("zero byte", QByteArray("VAR keybox ups.id \"O\0L\"", 24), NutNonsense{});
    row("error without a code", "ERR", NutNonsense{});
    row("code of other letters", "ERR <script>", NutNonsense{});
    row("code too long", "ERR " + QByteArray(33, 'A'), NutNonsense{});
    row("another protocol", "HTTP/1.1 400 Bad Request", NutNonsense{});
}

void TestNutAnswer::aLineIsAValueAnErrorOrNonsense()
{
    QFETCH(QByteArray, line);
    QFETCH(NutAnswer, answer);
    QVERIFY(nutAnswerFrom(line) == answer);
}

void TestNutAnswer::aLineThatIsTooLongIsNonsense()
{
    const QByteArray begin = "VAR keybox ups.id ";
    const QByteArray fits = begin + QByteArray(MostOfNutLine - begin.size(), 'x');
    QVERIFY(std::holds_alternative<NutValue>(nutAnswerFrom(fits)));
    QVERIFY(nutAnswerFrom(fits + 'x') == NutAnswer(NutNonsense{}));
}

void TestNutAnswer::everyWordOfTheStatusIsKnownByItself_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<PowerReading>("expected");
    const auto row = [](const QByteArray &words, const PowerReading &expected) {
        QTest::newRow(words.constData()) << words << expected;
    };
    PowerReading reading;
    row("", reading);
    row("WAIT", reading);
    row("OL OB", reading); // it contradicts itself
    row("OLD BOB ol", reading);
    row("CHRG DISCHRG", reading);
    reading.mains = true;
    row("OL", reading);
    row("TRIM OL BOOST NEW-WORD", reading);
    row("  OL  ", reading);
    reading.charging = true;
    row("OL CHRG", reading);
    reading.replaceBattery = true;
    row("RB OL CHRG", reading);
    reading = {};
    reading.mains = false;
    row("OB DISCHRG", reading);
    reading.low = true;
    row("OB DISCHRG LB", reading);
    reading.stopOrdered = true;
    row("FSD OB DISCHRG LB", reading);
}

void TestNutAnswer::everyWordOfTheStatusIsKnownByItself()
{
    QFETCH(QByteArray, words);
    QFETCH(PowerReading, expected);
    QCOMPARE(withStatus(words), expected);
}

void TestNutAnswer::numbersBecomeReadings()
{
    const PowerReading reading = readingOf(NutValues{"OL", "86.5", "5430", "12.94"});
    QCOMPARE(reading.percent, 87);
    QCOMPARE(reading.left, 90min);
    QCOMPARE(reading.millivolts, 12940);
    QCOMPARE(readingOf(NutValues{{}, "0", "59", "0.001"}).percent, 0);
    QCOMPARE(readingOf(NutValues{{}, "0", "59", "0.001"}).left, 0min);
    QCOMPARE(readingOf(NutValues{{}, "0", "59", "0.001"}).millivolts, 1);
    QCOMPARE(readingOf(NutValues{{}, "100", "59.9", "1000"}).percent, 100);
    QCOMPARE(readingOf(NutValues{{}, "100", "0", "0"}).left, std::nullopt);
    QCOMPARE(readingOf(NutValues{{}, "100", "0", "0"}).millivolts, std::nullopt);
}

void TestNutAnswer::whatIsNotANumberInRangeIsUnknown_data()
{
    QTest::addColumn<QByteArray>("value");
    const QByteArrayList values{"",      "-1",          "x",    "nan",  "inf",  "-inf",
                                "1e300", "99999999999", "86,5", "86 %", "0x10", "NA"};
    for (const QByteArray &value : values)
        QTest::newRow(value.constData()) << value;
    QTest::newRow("with a zero byte") << QByteArray("63\0", 3);
}

void TestNutAnswer::whatIsNotANumberInRangeIsUnknown()
{
    QFETCH(QByteArray, value);
    QCOMPARE(readingOf(NutValues{{}, value, value, value}), PowerReading());
}

void TestNutAnswer::whatTheServerDoesNotHaveIsUnknown() { QCOMPARE(readingOf({}), PowerReading()); }

QTEST_APPLESS_MAIN(TestNutAnswer)
#include "tst_nutanswer.moc"
