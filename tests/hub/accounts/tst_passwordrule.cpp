// SPDX-License-Identifier: Apache-2.0
#include <app/hub/accounts/passwordrule.h>

#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;

namespace {

Secret secret(QByteArray text) { return Secret::takeFrom(text); }

} // namespace

class TestPasswordRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void eachFaultHasItsReason_data();
    void eachFaultHasItsReason();
    void whatIsKnownOfThePersonCountsAsKnown();
    void theLengthIsOfCharactersAndNotOfBytes();
    void theOwnerMayAskForMoreAndNotForLess();
    void aVeryLongOneTakesNoLonger();
};

void TestPasswordRule::eachFaultHasItsReason_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<PasswordFault>("fault");
    QTest::newRow("seven characters") << QByteArray("x7hq2mk") << PasswordFault::TooShort;
    QTest::newRow("eight, with a letter and a digit") << QByteArray("x7hq2mkp") << PasswordFault::None;
    QTest::newRow("without a digit") << QByteArray("xqhrjmkpwz") << PasswordFault::NoDigit;
    QTest::newRow("without a letter") << QByteArray("9284716350") << PasswordFault::NoLetter;
    QTest::newRow("a letter of another script counts") << QByteArray("пшщ7жхъэ92") << PasswordFault::None;
    QTest::newRow("the first that guessers try") << QByteArray("password1") << PasswordFault::TooCommon;
    QTest::newRow("with look-alike signs") << QByteArray("P@ssw0rd1") << PasswordFault::TooCommon;
    QTest::newRow("a row of keys") << QByteArray("qwertz12345") << PasswordFault::TooCommon;
    QTest::newRow("one of a season") << QByteArray("Summer2026") << PasswordFault::TooCommon;
    QTest::newRow("a sentence with a number") << QByteArray("four lanterns at pier 9") << PasswordFault::None;
    QTest::newRow("a zero byte") << QByteArray("x7hq2mkp\0zz", 11) << PasswordFault::NotText;
    QTest::newRow("a line break") << QByteArray("x7hq2mkp\nzz") << PasswordFault::NotText;
    QTest::newRow("half a character") << QByteArray("x7hq2mkp\xC3") << PasswordFault::NotText;
    QTest::newRow("129 characters") << (QByteArray("x7").repeated(64) + "q") << PasswordFault::TooLong;
}

void TestPasswordRule::eachFaultHasItsReason()
{
    QFETCH(const QByteArray, password);
    QFETCH(const PasswordFault, fault);
    QCOMPARE(faultOf(secret(password), {}, {}), fault);
}

void TestPasswordRule::whatIsKnownOfThePersonCountsAsKnown()
{
    const auto password = [] { return secret("winterbourne7"); };
    QCOMPARE(faultOf(password(), {}, {}), PasswordFault::None);
    QCOMPARE(faultOf(password(), {}, {QStringLiteral("Ada Winterbourne")}), PasswordFault::Personal);
    QCOMPARE(faultOf(password(), {}, {QStringLiteral("ada.winterbourne@harbour.example")}), PasswordFault::Personal);
}

void TestPasswordRule::theLengthIsOfCharactersAndNotOfBytes()
{
    QCOMPARE(faultOf(secret("жж7жхъэ"), {}, {}), PasswordFault::TooShort); // 13 bytes
    QCOMPARE(faultOf(secret("🗝🗝7xq🗝"), {}, {}), PasswordFault::TooShort); // 15 bytes, 10 UTF-16 units
}

void TestPasswordRule::theOwnerMayAskForMoreAndNotForLess()
{
    QCOMPARE(faultOf(secret("x7hq2mkp"), {15, false}, {}), PasswordFault::TooShort);
    QCOMPARE(faultOf(secret("xqhrjmkpwzvtgbl"), {15, false}, {}), PasswordFault::None);
    QCOMPARE(faultOf(secret("x7hq2"), {4, false}, {}), PasswordFault::TooShort);
}

void TestPasswordRule::aVeryLongOneTakesNoLonger()
{
    // One of a megabyte would keep a worker busy for hours if it were judged whole.
    QCOMPARE(faultOf(secret(QByteArray(1024 * 1024, 'x')), {}, {}), PasswordFault::TooLong);
}

QTEST_APPLESS_MAIN(TestPasswordRule)
#include "tst_passwordrule.moc"
