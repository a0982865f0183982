// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/access/pinrules.h>

#include <QRegularExpression>

#include <array>
#include <map>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using access::PinFault;

namespace {

struct Example {
    PinFault fault;
    const char *pins;
};
constexpr std::array<Example, 8> Examples{{
    {PinFault::Repeat, "0000 7777 55555 99999999"},
    {PinFault::Run, "1234 4321 7890 8901 0987 12345 98765432"},
    {PinFault::Pairs, "1122 6969 4774 12321 12121 123123 112233 123321 12341234"},
    {PinFault::Year, "1900 1984 2099"},
    {PinFault::Date, "3112 1231 2902 0229 3004 250384 032584 840325 25031984 03251984 20840325"},
    {PinFault::KeypadShape, "2580 0852 1478 3214 6987 0854 1397 9137 1379 14789 147258 159357 789456 1472583 14725836"},
    // The neighbours of the refused ones: no such day, no such year, two corners, no line.
    {PinFault::None, "1899 2100 3002 3104 0013 1300 1235 2468 7304 1357 1592 1232 5904 1474"},
    {PinFault::None, "52941 739152 195084 7391528 25031884 31120199 14752869"},
}};

Secret secret(QByteArray digits) { return Secret::takeFrom(digits); }

PinFault faultOf(const QByteArray &pin, int length, const QByteArray &phone = {})
{
    return access::faultOf(secret(pin), {length}, secret(phone));
}

/// All PINs with `length` digits, counted by what is said of them.
std::map<PinFault, int> census(int length)
{
    int most = 1;
    for (int i = 0; i < length; ++i)
        most *= 10;
    std::map<PinFault, int> counts;
    for (int pin = 0; pin < most; ++pin)
        ++counts[faultOf(QByteArray::number(pin).rightJustified(length, '0'), length)];
    return counts;
}

} // namespace

class TestPinRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void ofTenThousandFourDigitPinsElevenHundredAreRefused()
    {
        auto counts = census(4);
        QCOMPARE(counts[PinFault::Repeat], 10);
        QCOMPARE(counts[PinFault::Run], 20);
        QCOMPARE(counts[PinFault::Pairs], 270);
        QCOMPARE(counts[PinFault::Year], 196);
        QCOMPARE(counts[PinFault::Date], 541);
        QCOMPARE(counts[PinFault::KeypadShape], 60);
        QCOMPARE(counts[PinFault::None], 10000 - 1097);
    }

    void theOneReasonIsGiven_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<PinFault>("fault");
        for (const auto &[fault, pins] : Examples) {
            for (const QByteArray &pin : QByteArray(pins).split(' '))
                QTest::addRow("%s", pin.constData()) << pin << fault;
        }
    }
    void theOneReasonIsGiven()
    {
        QFETCH(QByteArray, pin);
        QFETCH(PinFault, fault);
        QCOMPARE(faultOf(pin, int(pin.size())), fault);
    }

    void onlyTheLengthOfThePolicyIsTaken()
    {
        const QByteArray digits = "7304918264";
        for (int length = 4; length <= 8; ++length) {
            for (int typed = 0; typed <= digits.size(); ++typed) {
                const PinFault wanted = typed < length ? PinFault::TooShort
                    : typed > length                   ? PinFault::TooLong
                                                       : PinFault::None;
                QCOMPARE(faultOf(digits.first(typed), length), wanted);
            }
        }
    }

    void aPolicyOutOfBoundsMeansTheNearerBound()
    {
        QCOMPARE(faultOf("7304", -1), PinFault::None);
        QCOMPARE(faultOf("730", 0), PinFault::TooShort);
        QCOMPARE(faultOf("73049182", 99), PinFault::None);
        QCOMPARE(faultOf("730491826", 99), PinFault::TooLong);
    }

    void nobodyMayUseTheEndOfTheirOwnNumber()
    {
        QCOMPARE(faultOf("7304", 4, "447700907304"), PinFault::PhoneTail);
        QCOMPARE(faultOf("907304", 6, "447700907304"), PinFault::PhoneTail);
        QCOMPARE(faultOf("7304", 4, "7304"), PinFault::PhoneTail);
        QCOMPARE(faultOf("7304", 4, "447700973041"), PinFault::None);
        QCOMPARE(faultOf("7304", 4, "304"), PinFault::None);
    }

    void whatIsNotADigitIsRefusedWhateverItIs()
    {
        QCOMPARE(faultOf("73a4", 4), PinFault::NotDigits);
        QCOMPARE(faultOf(QByteArray("73\0004", 4), 4), PinFault::NotDigits);
        QCOMPARE(faultOf(QByteArray("\xd9\xa1\xd9\xa2", 4), 4), PinFault::NotDigits);
        QCOMPARE(faultOf(QByteArray(100000, '9'), 4), PinFault::TooLong);
        std::mt19937 generator(1);
        for (int i = 0; i < 20000; ++i) {
            QByteArray noise(int(generator() % 12), '\0');
            for (char &byte : noise)
                byte = char(generator());
            const bool digits = std::all_of(noise.cbegin(), noise.cend(), [](char c) { return c >= '0' && c <= '9'; });
            const PinFault fault = faultOf(noise, 4, noise);
            QCOMPARE(fault == PinFault::NotDigits, !digits);
        }
    }

    void ofAMillionSixDigitPinsTheSameShareIsRefused()
    {
        auto counts = census(6);
        QCOMPARE(1000000 - counts[PinFault::None], 106749);
    }
};

QTEST_GUILESS_MAIN(TestPinRules)
#include "tst_pinrules.moc"
