// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "accountworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using access::Factor;
using access::PinFault;

namespace {

constexpr auto New = "8305";
const CardUid NewBadge = *CardUid::fromHex(u"04E0E0E0E0E009"_s);

} // namespace

/// "My PIN and badge": who gets there, and the PIN.
class TestExchangeAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsThereIsShownAfterTheProof()
    {
        AccountWorld world;
        world.tap(event::AccountTapped{});
        world.typeCode("234567");
        QVERIFY(world.at<state::AwaitingFactor>());
        QVERIFY(!world.at<state::AwaitingFactor>()->asking.offers.alone);
        world.typePin("1470");
        const auto *account = world.at<state::Account>();
        QVERIFY(account);
        QVERIFY(account->facts.hasPin && !account->facts.hasApp);
        QVERIFY(account->facts.appAllowed && account->facts.linkingOffered);
        QVERIFY(world.board.orders.isEmpty());
    }

    void itIsReachedFromTheListOfKeysToo()
    {
        AccountWorld world;
        world.identify("123456");
        world.typePin("2580");
        world.tap(event::AccountTapped{});
        QVERIFY(world.at<state::Account>());
    }

    void aNewPinIsTypedTwiceAndTakesThePlaceOfTheOld()
    {
        AccountWorld world;
        world.open();
        world.tap(event::SetPinTapped{});
        world.typeNewPin(New);
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::Again);
        world.typeNewPin(New);
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::Done);
        QCOMPARE(world.journal.last(journal::EntryType::PinSet)->entry.body, (QJsonObject{{u"person"_s, u"sam"_s}}));
        world.tap(event::FinishTapped{});
        QVERIFY(world.at<state::Idle>());
        QVERIFY(!world.opensFor("1470"));
        QVERIFY(world.opensFor(New));
    }

    void aSecondPinThatDiffersBeginsAnew()
    {
        AccountWorld world;
        world.open();
        world.tap(event::SetPinTapped{});
        world.typeNewPin(New);
        world.typeNewPin("8306");
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::First);
        QVERIFY(world.pinPage().problem == AccountProblem::NotSame);
        // The first is forgotten: the second alone is no second.
        world.typeNewPin("8306");
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::Again);
        QVERIFY(world.opensFor("1470"));
    }

    void aPinThatIsEasyToGuessIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("fault");
        QTest::newRow("repeat") << u"7777"_s << int(PinFault::Repeat);
        QTest::newRow("run") << u"4567"_s << int(PinFault::Run);
        QTest::newRow("pairs") << u"6262"_s << int(PinFault::Pairs);
        QTest::newRow("year") << u"1987"_s << int(PinFault::Year);
        QTest::newRow("end of the own number") << u"0123"_s << int(PinFault::Run);
        QTest::newRow("too short") << u"830"_s << int(PinFault::TooShort);
        QTest::newRow("too long") << u"83059"_s << int(PinFault::TooLong);
        QTest::newRow("not digits") << u"83a5"_s << int(PinFault::NotDigits);
    }
    void aPinThatIsEasyToGuessIsRefusedWithItsReason()
    {
        QFETCH(QString, pin);
        QFETCH(int, fault);
        AccountWorld world;
        world.open();
        world.tap(event::SetPinTapped{});
        world.typeNewPin(qPrintable(pin));
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::First);
        QVERIFY(world.pinPage().problem == AccountProblem::UnfitPin);
        QCOMPARE(int(world.pinPage().fault), fault);
    }

    void theEndOfTheNumberThatWasTypedIsNoPin()
    {
        AccountWorld world;
        world.openByNumber("07700900994", "2580");
        world.tap(event::SetPinTapped{});
        world.typeNewPin("0994");
        QVERIFY(world.pinPage().problem == AccountProblem::UnfitPin);
        QCOMPARE(int(world.pinPage().fault), int(PinFault::PhoneTail));
        // It is known for one visit only.
        world.tap(event::Cancelled{});
        world.tap(event::AccountTapped{});
        world.typeCode("123456");
        world.typePin("2580");
        world.tap(event::SetPinTapped{});
        world.typeNewPin("0994");
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::Again);
    }

    void aPinThatIsNotStoredIsNotSet()
    {
        AccountWorld world;
        world.open();
        world.tap(event::SetPinTapped{});
        world.typeNewPin(New);
        world.credentials.fault = StoreError::Full;
        world.typeNewPin(New);
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::First);
        QVERIFY(world.pinPage().problem == AccountProblem::NotStored);
        world.credentials.fault.reset();
        QVERIFY(world.opensFor("1470"));
    }

    void whoeverLeavesInBetweenHasSetNothing()
    {
        AccountWorld world;
        world.open();
        world.tap(event::SetPinTapped{});
        world.typeNewPin(New);
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::Account>());
        world.tap(event::SetPinTapped{});
        // The first of the last time does not stand.
        world.typeNewPin(New);
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::Again);
        world.timers.advance(60s);
        QVERIFY(world.at<state::Idle>());
        QVERIFY(!world.words().contains(u"pin-set"_s));
    }

    void aBadgeAloneChangesNothing()
    {
        AccountWorld world;
        world.tap(event::AccountTapped{});
        world.present(ExchangeWorld::DanasBadge);
        QCOMPARE(world.at<state::AwaitingFactor>()->asking.offers.factors, QVector<Factor>{Factor::Pin});
        world.typePin("2580");
        QVERIFY(world.at<state::Account>());
        // Who has a badge and nothing else gets no first PIN for it.
        AccountWorld other;
        other.people.addBadge(NewBadge, ExchangeWorld::person("noa"));
        other.tap(event::AccountTapped{});
        other.present(NewBadge);
        QCOMPARE(other.at<state::TurnedAway>()->refusal.why, Refusal::NeedSecondFactor);
        // A code that is sent to their phone is enough.
        other.goOnline();
        other.tap(event::AccountTapped{});
        other.present(NewBadge);
        other.tick();
        other.typeSentCode("314159");
        QVERIFY(other.at<state::Account>());
        QVERIFY(!other.at<state::Account>()->facts.hasPin);
    }

    void aBookingOrAKeysCodeHasNoAccount()
    {
        for (const char *code : {"461234567", "0815"}) {
            AccountWorld world;
            world.tap(event::AccountTapped{});
            world.typeCode(code);
            QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::NeedSecondFactor);
            QCOMPARE(world.at<state::TurnedAway>()->refusal.advice,
                     QVector<access::Advice>{access::Advice::IdentifyYourself});
        }
    }

    void whoEnrolsByASentCodeHasTheirWrongTriesForgiven()
    {
        AccountWorld world;
        world.goOnline();
        world.terms.factors.userPickUps = access::FactorSetting::Pin;
        world.start();
        for (int i = 0; i < 10; ++i) {
            world.tap(event::Cancelled{});
            world.identify("234567");
            world.typePin("0000");
            world.timers.advance(61min);
        }
        world.tap(event::Cancelled{});
        world.identify("234567");
        world.typePin("1470");
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::LockedTillReset);
        world.tap(event::AccountTapped{});
        world.typeCode("234567");
        world.tap(event::FactorTapped{Factor::Code});
        world.tick();
        world.typeSentCode("314159");
        world.tap(event::SetPinTapped{});
        world.typeNewPin(New);
        world.typeNewPin(New);
        QVERIFY(world.pinPage().phase == state::SettingPin::Phase::Done);
        QVERIFY(world.words().contains(u"throttle-cleared"_s));
        world.hub.goOffline(world.clock.now());
        QVERIFY(world.opensFor(New));
    }

    void aPinBesideACodeIsNotEnoughWhereKeysWantASentCode()
    {
        AccountWorld world;
        world.goOnline();
        world.tap(event::AccountTapped{});
        world.typeCode("234567");
        world.tick();
        world.tap(event::FactorTapped{Factor::Pin});
        world.typePin("1470");
        world.tick();
        const auto *asked = world.at<state::AwaitingFactor>();
        QVERIFY(asked);
        QVERIFY(!asked->asking.offers.factors.contains(Factor::Pin));
        QCOMPARE(asked->asking.factor, Factor::Code);
        world.typeSentCode("314159");
        QVERIFY(world.at<state::Account>());
    }

    void aBadgeAndItsPinAreTwoThings()
    {
        AccountWorld world;
        world.goOnline();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::AccountTapped{});
        world.tap(event::FactorTapped{Factor::Pin});
        world.typePin("2580");
        QVERIFY(world.at<state::Account>());
    }

    void aPinIsEnoughWhereTheOwnersWantNoMore()
    {
        AccountWorld world;
        world.goOnline();
        world.terms.factors = {access::FactorSetting::Pin, access::FactorSetting::Pin};
        keys::Terms terms;
        terms.factors = world.terms.factors;
        for (const int key : {3, 5, 9})
            world.setTerms(key, terms);
        world.start();
        world.tap(event::AccountTapped{});
        world.typeCode("234567");
        world.typePin("1470");
        QVERIFY(world.at<state::Account>());
        // One owner wants a sent code: then the PIN opens nothing that would count for their key.
        world.setTerms(9, keys::Terms());
        world.start();
        world.tap(event::AccountTapped{});
        world.typeCode("234567");
        world.typePin("1470");
        world.tick();
        QVERIFY(world.at<state::AwaitingFactor>());
    }

    void withoutMemoryForTheHashTheOldPinStays()
    {
        AccountWorld world;
        world.open();
        world.tap(event::SetPinTapped{});
        world.typeNewPin(New);
        world.hasher.outOfMemory = true;
        world.typeNewPin(New);
        QVERIFY(world.pinPage().problem == AccountProblem::NotStored);
        QVERIFY(!world.words().contains(u"pin-set"_s));
        world.hasher.outOfMemory = false;
        QVERIFY(world.opensFor("1470"));
    }

    void whoLooksAfterTheBoxComesToTheListForAnOutage()
    {
        AccountWorld world;
        world.open();
        world.tap(event::UpsCheckTapped{}); // not from here
        QVERIFY(world.at<state::Account>());
        world.tap(event::PowerTapped{});
        QVERIFY(world.at<state::MindingPower>() && !world.at<state::MindingPower>()->checksUps);
        world.tap(event::UpsCheckTapped{});
        QVERIFY(world.at<state::MindingPower>()->checksUps);
        world.tap(event::BackTapped{});
        QVERIFY(!world.at<state::MindingPower>()->checksUps);
        world.tap(event::BackTapped{});
        world.settle();
        QVERIFY(world.at<state::Account>());
    }

    void nobodyElseDoes()
    {
        AccountWorld world;
        const PersonId sam = AccountWorld::person("sam");
        const QByteArray pin = fakes::CheapHasher::encodedPinOf(fakes::secretOf("1470"), sam);
        world.people.addPerson({sam, *Label::fromString(u"Sam"_s), people::Role::User, {}, pin, people::Kind::Full});
        world.open();
        QVERIFY(world.at<state::Account>());
        world.tap(event::PowerTapped{});
        QVERIFY(world.at<state::Account>());
    }

    void aListThatNobodyTouchesGoesAway()
    {
        AccountWorld world;
        world.open();
        world.tap(event::PowerTapped{});
        world.timers.advance(89s);
        world.session->touched();
        world.timers.advance(90s);
        QVERIFY(world.session->promptSeconds() > 0);
        world.timers.advance(20s);
        QVERIFY(world.at<state::Idle>());
    }
};

QTEST_GUILESS_MAIN(TestExchangeAccount)
#include "tst_exchangeaccount.moc"
