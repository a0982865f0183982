// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using access::Factor;

namespace {

/// A visit by code with this PIN, from Home. Ends where it ends.
void visit(ExchangeWorld &world, const char *code, const char *pin)
{
    world.tap(event::Cancelled{});
    world.identify(code);
    world.typePin(pin);
}

/// So many wrong codes of somebody's own choice, which nobody has.
void guess(ExchangeWorld &world, int times)
{
    world.tap(event::Cancelled{});
    world.tap(event::PickUpTapped{});
    for (int i = 0; i < times; ++i)
        world.typeCode("0000");
}

Refusal whyAway(const ExchangeWorld &world)
{
    const auto *away = world.at<state::TurnedAway>();
    return away ? away->refusal.why : Refusal::NoKeys;
}

} // namespace

class TestExchangeThrottle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void fiveWrongPinsMakeTheirPersonWait()
    {
        ExchangeWorld world;
        world.start();
        for (int i = 0; i < 5; ++i) {
            visit(world, "234567", "0000");
            QVERIFY(world.at<state::AwaitingFactor>());
        }
        const int evaluations = world.hasher.evaluations;
        visit(world, "234567", "1470");
        QCOMPARE(whyAway(world), Refusal::TooManyTries);
        QCOMPARE(world.hasher.evaluations, evaluations + 1); // the look-up alone
        const QDateTime at = world.at<state::TurnedAway>()->refusal.at;
        QVERIFY(at > world.clock.now() && at <= world.clock.now().addSecs(60));
        // The page counts whole seconds from the moment it came, which is up to one before this one.
        const int left = int((world.clock.now().msecsTo(at) + 999) / 1000);
        QVERIFY(world.session->secondsLeft() == left || world.session->secondsLeft() == left + 1);
        // Others are served meanwhile, and so is this one afterwards.
        visit(world, "123456", "2580");
        QVERIFY(world.at<state::ChoosingKey>());
        world.timers.advance(1min);
        visit(world, "234567", "1470");
        QVERIFY(world.at<state::Opening>());
    }

    void tenWrongPinsLockThemButNotTheBadgeNorASentCode()
    {
        ExchangeWorld world;
        world.goOnline();
        world.terms.factors.userPickUps = access::FactorSetting::Pin;
        keys::Terms terms;
        terms.factors = {access::FactorSetting::Pin, access::FactorSetting::Pin};
        terms.guard.badgeWithPin = true;
        world.setTerms(3, terms);
        world.start();
        for (int i = 0; i < 10; ++i) {
            visit(world, "123456", "0000");
            QVERIFY(world.at<state::AwaitingFactor>());
            world.timers.advance(61min);
        }
        visit(world, "123456", "2580");
        QCOMPARE(whyAway(world), Refusal::LockedTillReset);
        // Whoever does not have the badge cannot lock its holder out.
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.at<state::AwaitingFactor>()->asking.claim.by, access::IdentifiedBy::Badge);
        world.typePin("2580");
        QVERIFY(world.at<state::Opening>());
        world.board.refuse();
        world.settle();
        world.tap(event::FinishTapped{});
        world.identify("123456");
        world.tap(event::FactorTapped{Factor::Code});
        world.tick();
        world.typeSentCode("314159");
        QVERIFY(world.at<state::ChoosingKey>());
    }

    void aFullBucketAsksForMoreThanAPin()
    {
        ExchangeWorld world;
        const Secret code = world.enrol("noa");
        keys::Terms terms;
        terms.guard.badgeWithPin = true;
        world.setTerms(5, terms);
        world.start();
        guess(world, 20);
        QVERIFY(world.at<state::Identifying>());
        world.typeCode("0815");
        QCOMPARE(whyAway(world), Refusal::StepUp);
        QVERIFY(world.at<state::TurnedAway>()->refusal.at > world.clock.now());
        visit(world, "234567", "1470");
        QCOMPARE(whyAway(world), Refusal::StepUp);
        // An app, and a badge with its PIN, are more.
        world.tap(event::FinishTapped{});
        world.identify("345678");
        world.tap(event::FactorTapped{Factor::Totp});
        world.typeAppCode(code);
        QVERIFY(world.at<state::Opening>());
        world.board.refuse();
        world.settle();
        world.tap(event::FinishTapped{});
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(5)});
        world.typePin("2580");
        QVERIFY(world.at<state::Opening>());
        // Nothing is refused for longer than a try takes to drain.
        world.board.refuse();
        world.settle();
        world.timers.advance(60min);
        world.tap(event::FinishTapped{});
        world.tap(event::PickUpTapped{});
        world.typeCode("0815");
        QVERIFY(world.at<state::Opening>());
    }

    void aHundredWrongOnesSuspendPinsUntilTheOwnerHasSeenIt()
    {
        ExchangeWorld world;
        world.start();
        for (int i = 0; i < 100; ++i) {
            guess(world, 1);
            world.timers.advance(60min);
        }
        visit(world, "234567", "1470");
        QCOMPARE(whyAway(world), Refusal::PinSuspended);
        world.throttle.acknowledge({journal::EntryType::ThrottleCleared, {}}, [](const Status<StoreError> &) {});
        world.settle();
        visit(world, "234567", "1470");
        QVERIFY(world.at<state::Opening>());
    }

    void whatCannotBeCountedIsNotLookedAt()
    {
        ExchangeWorld world;
        world.start();
        world.identify("234567");
        const int evaluations = world.hasher.evaluations;
        world.throttle.fault = StoreError::Full;
        world.typePin("1470");
        QCOMPARE(whyAway(world), Refusal::StorageFailed);
        QCOMPARE(world.hasher.evaluations, evaluations);
        world.tap(event::FinishTapped{});
        world.tap(event::PickUpTapped{});
        world.typeCode("461234567");
        QCOMPARE(whyAway(world), Refusal::StorageFailed);
        QCOMPARE(world.hasher.evaluations, evaluations);
        QVERIFY(world.board.orders.isEmpty());
    }

    void aTryIsOnDiskBeforeItIsLookedAt()
    {
        ExchangeWorld world;
        world.start();
        world.identify("234567");
        const int evaluations = world.hasher.evaluations;
        world.session->enterPin(fakes::secretOf("1470"));
        while (world.hasher.evaluations == evaluations) {
            QVERIFY(world.answers.deliverOne());
            if (world.hasher.evaluations > evaluations)
                QCOMPARE(world.throttle.counted, 1);
        }
        // Somebody who leaves now leaves the try counted: nobody waits for the answer that would take it back.
        world.tap(event::Cancelled{});
        world.tick();
        QVERIFY(world.at<state::Idle>());
        QCOMPARE(world.throttle.right, 0);
        QVERIFY(!world.words().contains(u"identified"_s));
    }

    void aRightPinTakesBackItsOwnCount()
    {
        ExchangeWorld world;
        world.start();
        for (int i = 0; i < 30; ++i) {
            visit(world, "234567", i % 3 == 0 ? "0000" : "1470");
            if (i % 3 != 0)
                QVERIFY(world.at<state::Opening>());
            world.board.refuse();
            world.settle();
            world.tap(event::FinishTapped{});
        }
        QCOMPARE(world.throttle.right, 20);
    }
};

QTEST_GUILESS_MAIN(TestExchangeThrottle)
#include "tst_exchangethrottle.moc"
