// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "accountworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using access::Factor;

namespace {

const CardUid NewBadge = *CardUid::fromHex(u"04E0E0E0E0E009"_s);

} // namespace

/// The app and the badge that persons set up themselves.
class TestExchangeApp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

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

    void aDiskThatFailsIsNotSomebodysBadge()
    {
        AccountWorld world;
        world.open();
        world.tap(event::LinkBadgeTapped{});
        world.credentials.fault = StoreError::Failed;
        world.present(NewBadge);
        QVERIFY(world.badgePage().problem == AccountProblem::NotStored);
    }

    void whoEnrolsAnAppByASentCodeHasTheirWrongTriesForgiven()
    {
        AccountWorld world;
        world.goOnline();
        world.enrol("sam");
        for (int i = 0; i < 10; ++i) {
            world.tap(event::Cancelled{});
            world.identify("234567");
            world.tap(event::FactorTapped{Factor::Totp});
            world.typeAppCode(fakes::secretOf("000000"));
            world.timers.advance(61min);
        }
        world.tap(event::Cancelled{});
        world.tap(event::AccountTapped{});
        world.typeCode("234567");
        world.tick();
        world.typeSentCode("314159");
        world.tap(event::SetAppTapped{});
        world.tap(event::NextTapped{});
        world.typeAppCode(world.codeOfScreen());
        QVERIFY(world.appPage().phase == state::SettingApp::Phase::Done);
        world.tap(event::Cancelled{});
        world.timers.advance(30s);
        world.identify("234567");
        world.tick();
        world.tap(event::FactorTapped{Factor::Totp});
        world.typeAppCode(world.shownByApp());
        QVERIFY(world.at<state::Opening>());
    }
};

QTEST_GUILESS_MAIN(TestExchangeApp)
#include "tst_exchangeapp.moc"
