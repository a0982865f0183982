// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

class TestIdentification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void wrongCodesAreCountedAndThenLocked()
    {
        ExchangeWorld world;
        world.start();
        world.tap(event::PickUpTapped{});
        for (int left = 4; left >= 1; --left) {
            world.typeCode("111111");
            QCOMPARE(world.at<state::Identifying>()->triesLeft, left);
        }
        world.typeCode("111111");
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::TooManyTries);
        QVERIFY(world.at<state::TurnedAway>()->refusal.at.isValid());
        // Even the right one waits; a badge does not.
        world.tap(event::Cancelled{});
        world.tap(event::PickUpTapped{});
        world.typeCode("234567");
        QVERIFY(world.at<state::TurnedAway>());
        world.present(ExchangeWorld::DanasBadge);
        QVERIFY(world.at<state::ChoosingKey>());
    }

    void wrongPinsAreCountedAcrossVisits()
    {
        ExchangeWorld world;
        world.start();
        for (int i = 0; i < 4; ++i) {
            world.tap(event::PickUpTapped{});
            world.typeCode("234567");
            world.typePin("0000");
            QVERIFY(world.at<state::AwaitingFactor>()->wrong);
            world.tap(event::Cancelled{});
        }
        world.tap(event::PickUpTapped{});
        world.typeCode("234567");
        QCOMPARE(world.at<state::AwaitingFactor>()->triesLeft, 1);
        world.typePin("0000");
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::TooManyTries);
        QVERIFY(world.board.orders.isEmpty());
    }

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
        world.settle();
        QVERIFY(world.at<state::AwaitingFactor>());
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

    void anUnknownFobOpensNothing()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(77));
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::UnknownFob);
        QVERIFY(world.board.orders.isEmpty());
        QCOMPARE(world.words(), QStringList({u"refused"_s}));
    }

    void aCopyOfAFobThatIsInsideIsAnAlarm()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(3));
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::FobIsInside);
        QVERIFY(world.words().contains(u"fob-alarm"_s));
        QVERIFY(world.session->needsAttention());
    }
};

QTEST_GUILESS_MAIN(TestIdentification)
#include "tst_identification.moc"
