// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using access::Factor;
using access::PinFault;

namespace {

constexpr auto New = "8305";

struct AccountWorld : ExchangeWorld {
    AccountWorld()
    {
        terms.badgeLinking = true;
        start();
    }
    /// To the page with what Sam has set up, by code and PIN.
    void open()
    {
        tap(event::AccountTapped{});
        typeCode("234567");
        typePin("1470");
    }
    void openByNumber(const char *number, const char *pin)
    {
        tap(event::AccountTapped{});
        typeNumber(number);
        typePin(pin);
    }
    void typeNewPin(const char *pin)
    {
        session->enterNewPin(fakes::secretOf(pin));
        settle();
    }
    /// Whether Sam's door opens for this PIN.
    bool opensFor(const char *pin)
    {
        tap(event::Cancelled{});
        identify("234567");
        typePin(pin);
        const bool opened = at<state::Opening>();
        if (opened) {
            board.refuse();
            settle();
            tap(event::FinishTapped{});
        }
        return opened;
    }
    [[nodiscard]] const state::SettingPin &pinPage() const { return *at<state::SettingPin>(); }
    [[nodiscard]] const state::SettingApp &appPage() const { return *at<state::SettingApp>(); }
    [[nodiscard]] const state::LinkingBadge &badgePage() const { return *at<state::LinkingBadge>(); }
    [[nodiscard]] Secret shownByApp() const
    {
        const auto own = credentials.now(person("sam"));
        return fakes::PlainTotp::codeOf(own.totpKey.value_or(Secret()), clock.now().toSecsSinceEpoch() / 30);
    }
    /// What an app shows that scanned the code on the screen.
    [[nodiscard]] Secret codeOfScreen() const
    {
        const Secret shown = session->appEnrolment();
        const auto uri = shown.bytes();
        const QByteArray text(reinterpret_cast<const char *>(uri.data()), qsizetype(uri.size()));
        const int first = text.mid(text.indexOf('=') + 1).toInt();
        QByteArray key(TotpChecker::KeyBytes, char(first));
        return fakes::PlainTotp::codeOf(Secret::takeFrom(key), clock.now().toSecsSinceEpoch() / 30);
    }
};

const CardUid NewBadge = *CardUid::fromHex(u"04E0E0E0E0E009"_s);

} // namespace

/// "My PIN and badge": what persons set up themselves.
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
        QCOMPARE(world.at<state::AwaitingFactor>()->asking.offers.factors, QVector{Factor::Pin});
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
            QCOMPARE(world.at<state::TurnedAway>()->refusal.advice, QVector{access::Advice::IdentifyYourself});
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

    void anAppIsScannedAndShowsThatItHasTheKey()
    {
        AccountWorld world;
        world.open();
        world.tap(event::SetAppTapped{});
        QVERIFY(!world.session->appEnrolment().isEmpty());
        world.tap(event::NextTapped{});
        QVERIFY(world.appPage().phase == state::SettingApp::Phase::Confirm);
        const Secret code = world.codeOfScreen();
        world.typeAppCode(code);
        QVERIFY(world.appPage().phase == state::SettingApp::Phase::Done);
        QVERIFY(world.words().contains(u"app-set"_s));
        QCOMPARE(world.shownByApp(), code);
        world.tap(event::FinishTapped{});
        QVERIFY(world.session->appEnrolment().isEmpty());
        // The code that proved it is used up; the next one opens.
        world.identify("234567");
        world.tap(event::FactorTapped{Factor::Totp});
        world.typeAppCode(code);
        QCOMPARE(world.at<state::AwaitingFactor>()->asking.problem, std::optional(Refusal::CodeUsed));
        world.timers.advance(30s);
        world.typeAppCode(world.shownByApp());
        QVERIFY(world.at<state::Opening>());
    }

    void aWrongCodeOfANewAppIsNoTry()
    {
        AccountWorld world;
        world.open();
        const int counted = world.throttle.counted;
        world.tap(event::SetAppTapped{});
        world.tap(event::NextTapped{});
        world.typeAppCode(fakes::secretOf("000000"));
        QVERIFY(world.appPage().phase == state::SettingApp::Phase::Confirm);
        QVERIFY(world.appPage().problem == AccountProblem::WrongCode);
        QCOMPARE(world.throttle.counted, counted);
        QVERIFY(!world.credentials.now(ExchangeWorld::person("sam")).totpKey);
    }

    void theKeyOnTheScreenIsNewEachTimeAndGoesWithThePage()
    {
        AccountWorld world;
        world.open();
        world.tap(event::SetAppTapped{});
        const Secret first = world.session->appEnrolment();
        world.tap(event::BackTapped{});
        QVERIFY(world.session->appEnrolment().isEmpty());
        world.tap(event::SetAppTapped{});
        QVERIFY(!(world.session->appEnrolment() == first));
        world.timers.advance(110s);
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.session->appEnrolment().isEmpty());
    }

    void aClockInDoubtTakesNoNewApp()
    {
        AccountWorld world;
        const QDateTime now = world.clock.now();
        world.clock.setTrust({ClockDoubt::RanBack, now, now});
        world.open();
        QVERIFY(!world.at<state::Account>()->facts.appAllowed);
        world.tap(event::SetAppTapped{});
        QVERIFY(world.at<state::Account>());
    }

    void aBadgeIsLinkedAndOpens()
    {
        AccountWorld world;
        world.open();
        world.tap(event::LinkBadgeTapped{});
        world.present(NewBadge);
        QVERIFY(world.badgePage().phase == state::LinkingBadge::Phase::Done);
        QVERIFY(world.words().contains(u"badge-linked"_s));
        world.tap(event::FinishTapped{});
        world.present(NewBadge);
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.holder->name.toString(), u"Sam"_s);
    }

    void aCardThatCannotBeOnesBadgeSaysWhy_data()
    {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<int>("problem");
        QTest::newRow("a key's fob") << ExchangeWorld::fob(5).toHex() << int(AccountProblem::KeyFob);
        QTest::newRow("somebody's badge") << ExchangeWorld::DanasBadge.toHex() << int(AccountProblem::Taken);
        QTest::newRow("linked by somebody") << u"04E0E0E0E0E001"_s << int(AccountProblem::Taken);
        QTest::newRow("a phone's random number") << u"08A1B2C3"_s << int(AccountProblem::NotLinkable);
    }
    void aCardThatCannotBeOnesBadgeSaysWhy()
    {
        QFETCH(QString, uid);
        QFETCH(int, problem);
        AccountWorld world;
        world.credentials.give(ExchangeWorld::person("noa"), *CardUid::fromHex(u"04E0E0E0E0E001"_s));
        world.open();
        world.tap(event::LinkBadgeTapped{});
        world.present(*CardUid::fromHex(uid));
        QVERIFY(world.badgePage().phase == state::LinkingBadge::Phase::Hold);
        QCOMPARE(int(world.badgePage().problem), problem);
        // A fob on this page brings no key back, and another card may be tried.
        QVERIFY(world.board.orders.isEmpty());
        QVERIFY(!world.words().contains(u"badge-linked"_s));
        world.present(NewBadge);
        QVERIFY(world.badgePage().phase == state::LinkingBadge::Phase::Done);
    }

    void aSiteWithoutLinkingOffersNone()
    {
        AccountWorld world;
        world.terms.badgeLinking = false;
        world.start();
        world.open();
        QVERIFY(!world.at<state::Account>()->facts.linkingOffered);
        world.tap(event::LinkBadgeTapped{});
        QVERIFY(world.at<state::Account>());
    }

    void aBadgeThatIsNotStoredIsNotLinked()
    {
        AccountWorld world;
        world.open();
        world.tap(event::LinkBadgeTapped{});
        world.credentials.fault = StoreError::Full;
        world.present(NewBadge);
        QVERIFY(world.badgePage().problem == AccountProblem::NotStored);
    }
};

QTEST_GUILESS_MAIN(TestExchangeAccount)
#include "tst_exchangeaccount.moc"
