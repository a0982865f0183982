// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

/// The rules of the site and the time of a page, as whoever stands there meets them.
class TestExchangeRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void nobodyTouchesForFortySecondsThenThePromptThenHome()
    {
        ExchangeWorld world;
        world.start();
        world.tap(event::PickUpTapped{});
        world.timers.advance(39s);
        QCOMPARE(world.session->promptSeconds(), 0);
        world.timers.advance(1s);
        QCOMPARE(world.session->promptSeconds(), 20);
        for (int i = 0; i < 12; ++i) {
            world.session->touched(); // "Yes, more time"
            QCOMPARE(world.session->promptSeconds(), 0);
            world.timers.advance(44s);
            QCOMPARE(world.session->promptSeconds(), 16);
        }
        world.timers.advance(16s);
        QVERIFY(world.at<state::Idle>());
    }

    void aCardDuringALookupDoesNotSwallowTheAnswer()
    {
        ExchangeWorld world;
        world.start();
        world.tap(event::PickUpTapped{});
        world.session->enterCode(fakes::secretOf("234567"));
        world.reader.present(ExchangeWorld::fob(9));
        world.tick();
        QVERIFY(world.at<state::AwaitingFactor>());
    }

    void aBadgeIsNoFob()
    {
        ExchangeWorld world;
        world.start();
        world.tap(event::DropOffTapped{});
        world.present(ExchangeWorld::DanasBadge);
        QVERIFY(world.at<state::TurnedAway>());
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::BadgeNotFob);
        // From here on it works as anywhere.
        world.present(ExchangeWorld::DanasBadge);
        QVERIFY(world.at<state::ChoosingKey>());
    }

    void aFobIsTakenAfterABadgeThatWasNone()
    {
        ExchangeWorld world;
        world.start();
        world.tap(event::DropOffTapped{});
        world.present(ExchangeWorld::DanasBadge);
        world.present(ExchangeWorld::fob(9));
        QVERIFY(world.at<state::Opening>());
        QVERIFY(world.at<state::Opening>()->order.kind == Kind::DropOff);
    }

    void permissionsAreAskedAgainForTheChosenKey()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.people.forbid(*PersonId::fromString(u"dana"_s), ExchangeWorld::key(3));
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::NoPermission);
        QVERIFY(world.board.orders.isEmpty());
    }

    void aSuspectClockOpensNothingNewAndEndsNothingEarly()
    {
        for (const bool beganBefore : {false, true}) {
            ExchangeWorld world;
            const QDateTime now = world.clock.now();
            const PersonId dana = *PersonId::fromString(u"dana"_s);
            world.people.forbid(dana, ExchangeWorld::key(3));
            world.people.permit(dana, ExchangeWorld::key(3), {now.addSecs(-60), now.addSecs(3600), {}});
            world.clock.setTrust({ClockDoubt::LeaptAhead, now.addSecs(beganBefore ? -60 : -61), now});
            world.clock.setTimeOfDay(now.addYears(10));
            world.start();
            world.present(ExchangeWorld::DanasBadge);
            world.tap(event::KeyChosen{ExchangeWorld::key(3)});
            QCOMPARE(world.board.orders.size(), beganBefore ? 1 : 0);
            if (!beganBefore)
                QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::ClockSuspect);
        }
    }

    void guestsTakeNothingWhereTheHubWasNotHeardForTooLong()
    {
        struct Story {
            std::chrono::hours silence;
            std::optional<std::chrono::hours> limit;
            bool online;
            bool taken;
        };
        const Story stories[] = {{720h, 720h, false, false},
                                 {719h, 720h, false, true},
                                 {1h, 1h, false, false},
                                 {9000h, {}, false, true},
                                 {9000h, 720h, true, true}};
        for (const Story &story : stories) {
            ExchangeWorld world;
            const QDateTime heard = world.clock.now().addSecs(-std::chrono::seconds(story.silence).count());
            world.terms.trust.guests = story.limit;
            world.hub.goOnline(heard);
            if (!story.online)
                world.hub.goOffline(heard);
            world.start();
            world.tap(event::PickUpTapped{});
            world.typeCode("461234567");
            if (world.at<state::ChoosingKey>())
                world.tap(event::KeyChosen{ExchangeWorld::key(3)});
            QCOMPARE(world.board.orders.size(), story.taken ? 1 : 0);
            if (story.taken)
                continue;
            QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::StaleData);
            QCOMPARE(world.at<state::TurnedAway>()->refusal.at, heard);
            // Whoever works here goes on, and keys come home.
            world.tap(event::FinishTapped{});
            world.present(ExchangeWorld::fob(9));
            QCOMPARE(world.board.orders.size(), 1);
        }
    }

    void withoutEnergyNothingNewBeginsButKeysComeHome()
    {
        ExchangeWorld world;
        bool hasEnergy = true;
        world.hasEnergy = [&hasEnergy] { return hasEnergy; };
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.board.orders.size(), 1);
        hasEnergy = false; // what runs goes on
        world.acknowledge();
        world.openDoor(7);
        world.take(7);
        world.shutDoor(7);
        QVERIFY(world.at<state::Finished>());
        world.tap(event::FinishTapped{});

        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(5)});
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::BatteryLow);
        QCOMPARE(world.board.orders.size(), 1);
        world.tap(event::FinishTapped{});
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.board.orders.size(), 2);
    }

    void aWrongCodeIsToldAsEverWithoutEnergy()
    {
        ExchangeWorld world;
        world.hasEnergy = [] { return false; };
        world.start();
        world.tap(event::PickUpTapped{});
        world.typeCode("999999");
        QVERIFY2(!world.at<state::TurnedAway>(), "or the answer would tell which codes there are");
        world.typeCode("234567");
        QVERIFY2(world.at<state::AwaitingFactor>(), "the second thing comes first, as ever");
        world.typePin("1470");
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::BatteryLow);
    }

    void staffGoOnHoweverLongTheHubIsAway()
    {
        ExchangeWorld world;
        world.hub.goOnline(world.clock.now().addDays(-300));
        world.hub.goOffline(world.clock.now().addDays(-300));
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.board.orders.size(), 1);
    }

    void aClosedBoxGivesNothingOutButTakesKeysBack()
    {
        ExchangeWorld world;
        const QDateTime now = world.clock.now();
        world.rules.hours.closures = {{now.addSecs(-60), now.addSecs(3600)}};
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::Closed);
        QCOMPARE(world.at<state::TurnedAway>()->refusal.at, now.addSecs(3600));
        QVERIFY(world.board.orders.isEmpty());
        world.tap(event::FinishTapped{});
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.board.orders.size(), 1);
    }

    void whatTheSiteSaysNewCountsAtOnceForWhoeverStandsThere()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        const QDateTime now = world.clock.now();
        world.rules.hours.closures = {{now.addSecs(-60), now.addSecs(3600)}};
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::Closed);
        QVERIFY(world.board.orders.isEmpty());
    }

    void aDisabledBinIsNeverOpenedForAKey()
    {
        ExchangeWorld world;
        world.rules.bins = {{*BinNumber::fromInt(7), access::BinUse::Disabled}};
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::BinDisabled);
        QVERIFY(world.board.orders.isEmpty());
    }

    void aProtectedBinGivesItsKeyOut()
    {
        ExchangeWorld world;
        world.rules.bins = {{*BinNumber::fromInt(7), access::BinUse::Protected}};
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.board.orders.size(), 1);
    }

    void aKeyThatComesBackGoesIntoNoBinThatIsOutOfUse_data()
    {
        QTest::addColumn<int>("use");
        QTest::newRow("protected") << int(access::BinUse::Protected);
        QTest::newRow("disabled") << int(access::BinUse::Disabled);
    }
    void aKeyThatComesBackGoesIntoNoBinThatIsOutOfUse()
    {
        QFETCH(int, use);
        ExchangeWorld world;
        const BinNumber home = *BinNumber::fromInt(9);
        world.rules.bins = {{home, access::BinUse(use)}};
        world.start();
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.board.orders.size(), 1);
        QVERIFY(world.board.orders.first().door != world.geometry.doorOf(home)->number);
    }
};

QTEST_GUILESS_MAIN(TestExchangeRules)
#include "tst_exchangerules.moc"
