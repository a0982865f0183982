// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/access/mobilenumber.h>

#include <QRegularExpression>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::access;

namespace {

const NumberPlan Britain{"44", "0"};
const NumberPlan Norway{"47", ""};
const NumberPlan America{"1", "1"};
const NumberPlan Nowhere{};

Secret secret(QByteArray digits) { return Secret::takeFrom(digits); }

} // namespace

Q_DECLARE_METATYPE(latchkey::access::NumberPlan)

class TestMobileNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void oneNumberIsOneRowHoweverItIsTyped_data()
    {
        QTest::addColumn<NumberPlan>("plan");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("national") << Britain << QByteArray("07700900194") << QByteArray("447700900194");
        QTest::newRow("without trunk") << Britain << QByteArray("7700900194") << QByteArray("447700900194");
        QTest::newRow("plus") << Britain << QByteArray("+447700900194") << QByteArray("447700900194");
        QTest::newRow("two zeros") << Britain << QByteArray("00447700900194") << QByteArray("447700900194");
        QTest::newRow("plus forgotten") << Britain << QByteArray("447700900194") << QByteArray("447700900194");
        QTest::newRow("stray trunk") << Britain << QByteArray("+4407700900194") << QByteArray("447700900194");
        QTest::newRow("from abroad") << Britain << QByteArray("+4791234567") << QByteArray("4791234567");
        QTest::newRow("no trunk, like the country") << Norway << QByteArray("47123456") << QByteArray("4747123456");
        QTest::newRow("no trunk, two zeros") << Norway << QByteArray("004747123456") << QByteArray("4747123456");
        QTest::newRow("trunk is the country") << America << QByteArray("12025550143") << QByteArray("12025550143");
        QTest::newRow("trunk left out") << America << QByteArray("2025550143") << QByteArray("12025550143");
        QTest::newRow("no plan") << Nowhere << QByteArray("+12025550143") << QByteArray("12025550143");
        QTest::newRow("the shortest") << Britain << QByteArray("+6834001") << QByteArray("6834001");
        QTest::newRow("the longest") << Britain << QByteArray("+123456789012345") << QByteArray("123456789012345");
    }
    void oneNumberIsOneRowHoweverItIsTyped()
    {
        QFETCH(NumberPlan, plan);
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, number);
        const auto result = normalised(secret(typed), plan);
        QVERIFY(result);
        QVERIFY(result.value() == secret(number));
    }

    void whatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<NumberPlan>("plan");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<NumberFault>("fault");
        QTest::newRow("nothing") << Britain << QByteArray() << NumberFault::TooShort;
        QTest::newRow("few digits") << Britain << QByteArray("077009") << NumberFault::TooShort;
        QTest::newRow("only a prefix") << Britain << QByteArray("0044683") << NumberFault::TooShort;
        QTest::newRow("sixteen") << Britain << QByteArray("+1234567890123456") << NumberFault::TooLong;
        QTest::newRow("sixteen by the plan") << Britain << QByteArray("012345678901234") << NumberFault::TooLong;
        QTest::newRow("a million") << Britain << QByteArray(1000000, '7') << NumberFault::TooLong;
        QTest::newRow("letters") << Britain << QByteArray("0770O900194") << NumberFault::NotDigits;
        QTest::newRow("a plus inside") << Britain << QByteArray("0770+900194") << NumberFault::NotDigits;
        QTest::newRow("two pluses") << Britain << QByteArray("++447700900194") << NumberFault::NotDigits;
        QTest::newRow("a zero byte") << Britain << QByteArray("0770\000900194", 11) << NumberFault::NotDigits;
        QTest::newRow("three zeros") << Britain << QByteArray("000447700900") << NumberFault::NoCountry;
        QTest::newRow("plus zero") << Britain << QByteArray("+07700900194") << NumberFault::NoCountry;
        QTest::newRow("national without a plan") << Nowhere << QByteArray("07700900194") << NumberFault::NoCountry;
        QTest::newRow("a plan of letters")
            << NumberPlan{"GB", "0"} << QByteArray("07700900194") << NumberFault::NotDigits;
    }
    void whatIsNoNumberIsRefused()
    {
        QFETCH(NumberPlan, plan);
        QFETCH(QByteArray, typed);
        QFETCH(NumberFault, fault);
        const auto result = normalised(secret(typed), plan);
        QVERIFY(!result);
        QCOMPARE(result.error(), fault);
    }

    void whateverComesOutIsANumberAndStaysTheSame()
    {
        std::mt19937 generator(7);
        const QByteArray alphabet = "+00000123456789";
        for (int i = 0; i < 50000; ++i) {
            QByteArray typed(int(generator() % 24), '\0');
            for (char &byte : typed)
                byte = alphabet[qsizetype(generator() % uint(alphabet.size()))];
            const auto result = normalised(secret(typed), Britain);
            if (!result)
                continue;
            const auto digits = result->bytes();
            QVERIFY(digits.size() >= 7 && digits.size() <= 15 && digits.front() != '0');
            QByteArray again = QByteArray("+")
                + QByteArray(reinterpret_cast<const char *>(digits.data()), qsizetype(digits.size()));
            if (again.startsWith("+440"))
                continue; // a trunk prefix typed twice; it is no number of that country
            QVERIFY(normalised(secret(again), Britain).value() == result.value());
        }
    }
};

QTEST_GUILESS_MAIN(TestMobileNumber)
#include "tst_mobilenumber.moc"
