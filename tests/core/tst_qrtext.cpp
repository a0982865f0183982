// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/access/qrtext.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::access;

namespace {

std::optional<QrContent> read(QByteArray text) { return contentOfQr(Secret::takeFrom(text)); }

bool holds(const std::optional<QrContent> &content, QByteArray digits, bool booking)
{
    return content && content->booking == booking && content->digits == Secret::takeFrom(digits);
}

} // namespace

class TestQrText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aBookingCodeIsFoundInEachOfItsForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"461234567", "461 234 567", "461-234-567", "latchkey:b:461234567", "latchkey:b:461 234 567",
              "latchkey:b:461-234-567", "LATCHKEY:B:461234567", "Latchkey:b:461234567"})
            QTest::newRow(text) << QByteArray(text);
    }

    void aBookingCodeIsFoundInEachOfItsForms()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(holds(read(text), "461234567", true));
    }

    void onlyNineDigitsFromFourOnAreABookingCode()
    {
        for (char first = '0'; first <= '9'; ++first) {
            const QByteArray digits = first + QByteArray("61234567");
            const auto plain = read(digits);
            const auto marked = read("latchkey:b:" + digits);
            const auto grouped = read(digits.first(3) + ' ' + digits.mid(3, 3) + ' ' + digits.last(3));
            if (first >= '4') {
                QVERIFY(holds(plain, digits, true) && holds(marked, digits, true) && holds(grouped, digits, true));
                continue;
            }
            QVERIFY(!marked && !grouped);
            // 0 is free for codes of 4 to 16 digits; codes from 1 to 3 end at their sixth.
            QCOMPARE(plain.has_value(), first == '0');
            QVERIFY(!plain || holds(plain, digits, false));
        }
    }

    void otherDigitsAreWhatTheyWouldBeWhenTyped()
    {
        for (const char *digits : {"0000", "234567", "1234", "46123456", "4612", "0123456789012345"})
            QVERIFY2(holds(read(digits), digits, false), digits);
    }

    void everythingElseIsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 " ",
                                 "123",
                                 "2345678",
                                 "4612345678",
                                 "01234567890123456",
                                 "46123456x",
                                 " 461234567",
                                 "461234567 ",
                                 "461234567\n",
                                 "+461234567",
                                 "461  234567",
                                 "461 234-567",
                                 "4612 345 67",
                                 "461 234 56",
                                 "461 234 5678",
                                 "461.234.567",
                                 "461 234 56 ",
                                 "461---567--",
                                 "234 567",
                                 "234-567",
                                 "latchkey",
                                 "latchkey:b:",
                                 "latchkey:b: 461234567",
                                 "latchkey:b:46123456",
                                 "latchkey:b:4612345678",
                                 "latchkey:b:234567",
                                 "latchkey:b:latchkey:b:461234567",
                                 "latchkey:p:461234567",
                                 "latchkey:461234567",
                                 "latchkex:b:461234567",
                                 "https://latchkey.example/b/461234567",
                                 "BEGIN:VCARD",
                                 "WIFI:S:Harbour;T:WPA;P:secret;;",
                                 "' OR 1=1 --",
                                 "\xd9\xa4\xd9\xa6\xd9\xa1\xd9\xa2\xd9\xa3\xd9\xa4\xd9\xa5\xd9\xa6\xd9\xa7"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("a zero byte behind") << QByteArray("461234567\0", 10);
        QTest::newRow("a zero byte inside") << QByteArray("461\000234\000567", 11);
        QTest::newRow("zero bytes alone") << QByteArray(11, '\0');
        QTest::newRow("a long text") << QByteArray(1'000'000, '4');
        QTest::newRow("a long text behind the mark") << "latchkey:b:" + QByteArray(1'000'000, '4');
        QTest::newRow("blanks alone") << QByteArray(11, ' ');
    }

    void everythingElseIsNothing()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!read(text));
    }
};

QTEST_GUILESS_MAIN(TestQrText)
#include "tst_qrtext.moc"
