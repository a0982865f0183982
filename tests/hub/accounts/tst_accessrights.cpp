// SPDX-License-Identifier: Apache-2.0
#include <app/hub/accounts/loginplan.h>
#include <app/hub/accounts/loginthrottle.h>
#include <app/hub/accounts/rights.h>
#include <app/hub/accounts/tokens.h>

#include <tests/fakes/seededrandom.h>

#include <QSet>
#include <QTest>

using namespace latchkey;
using latchkey::fakes::SeededRandom;
using namespace latchkey::hub;
using namespace std::chrono_literals;

class TestAccessRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void eachLevelMayDoWhatTheOneBelowMay();
    void wordsLeadBackToWhatTheyName();
    void nobodyGivesWhatTheyDoNotHave();
    void aTokenIsFoundByItsHashAndKeptNowhere();
    void whatCannotBeATokenIsNotLookedUp();
    void digitsAreSpreadEvenly();
    void tenWrongPasswordsMakeAWaitThatDoubles();
    void aHundredNeedAReset();
    void aClockThatWasSetBackHoldsNobodyForLong();
    void aLoginAsksForWhatTheTableSays_data();
    void aLoginAsksForWhatTheTableSays();
};

void TestAccessRights::eachLevelMayDoWhatTheOneBelowMay()
{
    using enum AccessLevel;
    Rights below;
    for (const AccessLevel level : {Person, Viewer, Operator, Manager, Admin, Owner}) {
        const Rights rights = rightsOf(level);
        QCOMPARE(below & ~rights, Rights());
        QVERIFY(level == Person || rights != below);
        below = rights;
    }
    QCOMPARE(rightsOf(Person), Rights());
    for (quint32 bit = 1; bit <= quint32(Right::ManageSecurity); bit <<= 1)
        QVERIFY(rightsOf(Owner).testFlag(Right(bit)));
    QVERIFY(!rightsOf(Viewer).testFlag(Right::SeePeople));
    QVERIFY(!rightsOf(Manager).testFlag(Right::SeeEmergency));
}

void TestAccessRights::wordsLeadBackToWhatTheyName()
{
    for (quint32 bit = 1; bit <= quint32(Right::ManageSecurity); bit <<= 1)
        QCOMPARE(rightFrom(wordFor(Right(bit))), std::optional(Right(bit)));
    for (const AccessLevel level : {AccessLevel::Person, AccessLevel::Viewer, AccessLevel::Operator,
                                    AccessLevel::Manager, AccessLevel::Admin, AccessLevel::Owner})
        QCOMPARE(accessLevelFrom(wordFor(level)), std::optional(level));
    const Rights rights = Right::SeeKeys | Right::OpenRemotely;
    QCOMPARE(rightsFrom(wordsFor(rights)), std::optional(rights));
    QVERIFY(!rightsFrom({QStringLiteral("see-keys"), QStringLiteral("fly")}));
}

void TestAccessRights::nobodyGivesWhatTheyDoNotHave()
{
    const Rights admin = rightsOf(AccessLevel::Admin);
    QVERIFY(mayGrant(admin, rightsOf(AccessLevel::Admin)));
    QVERIFY(mayGrant(admin, Rights()));
    QVERIFY(!mayGrant(admin, rightsOf(AccessLevel::Owner)));
    QVERIFY(!mayGrant(rightsOf(AccessLevel::Manager), Rights()));
}

void TestAccessRights::aTokenIsFoundByItsHashAndKeptNowhere()
{
    SeededRandom random(1);
    const Token token = newToken(random, tokenprefix::Personal);
    QVERIFY(token.word.startsWith("lk_pat_"));
    QCOMPARE(hashOfToken(token.word), std::optional(token.hash));
    QVERIFY(newToken(random, tokenprefix::Personal).word != token.word);
}

void TestAccessRights::whatCannotBeATokenIsNotLookedUp()
{
    QVERIFY(!hashOfToken({}));
    QVERIFY(!hashOfToken("short"));
    QVERIFY(!hashOfToken(QByteArray(65, 'a')));
    QVERIFY(!hashOfToken(QByteArray(43, ' ')));
    QVERIFY(!hashOfToken(QByteArray(42, 'a') + '\0'));
}

void TestAccessRights::digitsAreSpreadEvenly()
{
    SeededRandom random(2);
    std::array<int, 10> counts{};
    for (int i = 0; i < 10000; ++i) {
        const QByteArray digits = randomDigits(random, 6);
        QCOMPARE(digits.size(), 6);
        for (const char digit : digits)
            ++counts.at(size_t(digit - '0'));
    }
    double chi = 0; // 9 degrees of freedom: above 27.9 once in a thousand
    for (const int count : counts)
        chi += (count - 6000.0) * (count - 6000.0) / 6000.0;
    QVERIFY2(chi < 27.9, qPrintable(QString::number(chi)));
}

void TestAccessRights::tenWrongPasswordsMakeAWaitThatDoubles()
{
    using namespace loginthrottle;
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    Tries tries;
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(admit(tries, now), Verdict::MayTry);
        tries = counted(tries, now);
    }
    tries = counted(tries, now);
    QCOMPARE(admit(tries, now), Verdict::Wait);
    QCOMPARE(admit(tries, now.addMSecs(milliseconds(15min).count() - 1)), Verdict::Wait);
    now = now.addMSecs(milliseconds(15min).count());
    QCOMPARE(admit(tries, now), Verdict::MayTry);
    tries = counted(tries, now);
    QCOMPARE(now.msecsTo(tries.until), milliseconds(30min).count());
    for (int i = 0; i < 40; ++i)
        tries = counted(tries, now);
    QCOMPARE(now.msecsTo(tries.until), milliseconds(24h).count());
}

void TestAccessRights::aHundredNeedAReset()
{
    using namespace loginthrottle;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    Tries tries;
    for (int i = 0; i < 120; ++i)
        tries = counted(tries, now);
    QCOMPARE(tries.wrong, 100);
    QCOMPARE(admit(tries, now.addYears(1)), Verdict::NeedsReset);
}

void TestAccessRights::aClockThatWasSetBackHoldsNobodyForLong()
{
    using namespace loginthrottle;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    QCOMPARE(admit({10, now.addDays(400)}, now), Verdict::MayTry);
}

void TestAccessRights::aLoginAsksForWhatTheTableSays_data()
{
    QTest::addColumn<LoginFacts>("facts");
    QTest::addColumn<SecondStep>("step");
    QTest::newRow("by default, a text message") << LoginFacts{.hasMobile = true} << SecondStep::TextMessage;
    QTest::newRow("no mobile number: an e-mail") << LoginFacts{} << SecondStep::Mail;
    QTest::newRow("an app goes before both") << LoginFacts{.hasApp = true, .hasMobile = true} << SecondStep::App;
    QTest::newRow("a device that did it before")
        << LoginFacts{.hasMobile = true, .deviceKnown = true} << SecondStep::None;
    QTest::newRow("switched off") << LoginFacts{.twoFactor = false, .hasMobile = true} << SecondStep::None;
    QTest::newRow("switched off, but the password was changed")
        << LoginFacts{.twoFactor = false, .codeDue = true, .hasMobile = true} << SecondStep::TextMessage;
    QTest::newRow("known, but the password was changed")
        << LoginFacts{.codeDue = true, .hasMobile = true, .deviceKnown = true} << SecondStep::TextMessage;
    QTest::newRow("no way to send one") << LoginFacts{.hasMail = false} << SecondStep::Impossible;
}

void TestAccessRights::aLoginAsksForWhatTheTableSays()
{
    QFETCH(const LoginFacts, facts);
    QFETCH(const SecondStep, step);
    QCOMPARE(secondStepOf(facts), step);
}

QTEST_APPLESS_MAIN(TestAccessRights)
#include "tst_accessrights.moc"
