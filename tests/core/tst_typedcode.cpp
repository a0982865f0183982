// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/access/typedcode.h>

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::access;

namespace {

constexpr std::array<const char *, 5> EmergencyCodes{"001931724359", "002926860322", "001317996501", "00184193277770",
                                                     "00160331280995"};

Secret secret(QByteArray digits) { return Secret::takeFrom(digits); }
bool isWhole(const QByteArray &digits) { return endsInDammDigit(secret(digits).bytes()); }
CodeFamily family(const QByteArray &digits) { return familyOf(secret(digits).bytes()); }

QByteArray row(char first, int length) { return first + QByteArray(length - 1, '7'); }

} // namespace

class TestTypedCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theFirstDigitFixesTheLength()
    {
        for (char first = '0'; first <= '9'; ++first) {
            const CodeFamily wanted = first >= '4' ? CodeFamily::Booking
                : first >= '1'                     ? CodeFamily::Access
                                                   : CodeFamily::Open;
            for (int length = 1; length <= 17; ++length)
                QCOMPARE(family(row(first, length)), wanted);
        }
        QCOMPARE(family(""), CodeFamily::Open);
        QCOMPARE(family(":"), CodeFamily::Open);
        QCOMPARE(fixedLength(CodeFamily::Booking), 9);
        QCOMPARE(fixedLength(CodeFamily::Access), 6);
        QCOMPARE(fixedLength(CodeFamily::Open), 0);
        QCOMPARE(mostDigits(CodeFamily::Booking), 9);
        QCOMPARE(mostDigits(CodeFamily::Access), 6);
        QCOMPARE(mostDigits(CodeFamily::Open), 16);
    }

    void firstDigitAndLengthSayWhatARowMayBe()
    {
        for (char first = '0'; first <= '9'; ++first) {
            const int most = first >= '4' ? 9 : first >= '1' ? 6 : 16;
            for (int length = 1; length <= 20; ++length) {
                const CodeReading reading = readCode(secret(row(first, length)));
                const CodeFault fault = length < 4 ? CodeFault::TooShort
                    : length > most                ? CodeFault::TooLong
                                                   : CodeFault::None;
                QCOMPARE(reading.fault, fault);
                QCOMPARE(reading.booking, first >= '4' && length == 9);
                QCOMPARE(reading.accessCode, fault == CodeFault::None);
                QCOMPARE(reading.keyCode, fault == CodeFault::None);
            }
        }
    }

    void whatIsNotARowOfDigitsIsNothing()
    {
        for (const char *text : {"12a4", "+447", " 123456", "4\xff\xff\xff", "1234-5"}) {
            const CodeReading reading = readCode(secret(text));
            QCOMPARE(reading.fault, CodeFault::NotDigits);
            QVERIFY(!reading.booking && !reading.accessCode && !reading.keyCode);
        }
        QCOMPARE(readCode(secret(QByteArray("1\0003456", 6))).fault, CodeFault::NotDigits);
        QCOMPARE(readCode(Secret()).fault, CodeFault::TooShort);
        QCOMPARE(readCode(secret(QByteArray(1000000, '5'))).fault, CodeFault::TooLong);
    }

    void publishedExampleOfDamm()
    {
        QVERIFY(isWhole("5724"));
        for (const char digit : {'0', '1', '2', '3', '5', '6', '7', '8', '9'})
            QVERIFY(!isWhole(QByteArray("572") + digit));
        QVERIFY(isWhole("0"));
        QVERIFY(!isWhole(""));
        QVERIFY(!isWhole("57a4"));
    }

    void eachRowHasExactlyOneCheckDigit()
    {
        for (int number = 0; number < 10000; ++number) {
            int right = 0;
            for (char digit = '0'; digit <= '9'; ++digit)
                right += isWhole(QByteArray::number(number).rightJustified(4, '0') + digit) ? 1 : 0;
            QCOMPARE(right, 1);
        }
    }

    void oneWrongDigitOrTwoChangedOverAreNoticed()
    {
        for (const QByteArray code : EmergencyCodes) {
            QVERIFY(isWhole(code));
            for (int i = 0; i < code.size(); ++i) {
                for (char digit = '0'; digit <= '9'; ++digit) {
                    QByteArray slip = code;
                    slip[i] = digit;
                    QCOMPARE(isWhole(slip), slip == code);
                }
                if (i == 0)
                    continue;
                QByteArray changed = code;
                std::swap(changed[i - 1], changed[i]);
                QCOMPARE(isWhole(changed), changed == code);
            }
        }
    }

    void anEmergencyCodeIsCheckedBeforeItIsATry()
    {
        for (const QByteArray code : EmergencyCodes) {
            const int length = code.size() == BinEmergencyDigits ? BinEmergencyDigits : BoxEmergencyDigits;
            QCOMPARE(faultOfEmergencyCode(secret(code), length), CodeFault::None);
            QCOMPARE(faultOfEmergencyCode(secret(code.chopped(1)), length), CodeFault::TooShort);
            QCOMPARE(faultOfEmergencyCode(secret(code + '0'), length), CodeFault::TooLong);
            QByteArray slip = code;
            slip[4] = slip[4] == '9' ? '0' : char(slip[4] + 1);
            QCOMPARE(faultOfEmergencyCode(secret(slip), length), CodeFault::WrongCheckDigit);
            slip[4] = 'x';
            QCOMPARE(faultOfEmergencyCode(secret(slip), length), CodeFault::NotDigits);
        }
        QCOMPARE(faultOfEmergencyCode(secret(EmergencyCodes[0]), BoxEmergencyDigits), CodeFault::TooShort);
        QCOMPARE(faultOfEmergencyCode(secret(EmergencyCodes[3]), BinEmergencyDigits), CodeFault::TooLong);
    }
};

QTEST_GUILESS_MAIN(TestTypedCode)
#include "tst_typedcode.moc"
