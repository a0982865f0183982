// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using PlaceKind = keys::Place::Kind;

class TestExchangeSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aKeyGoesOutWithCodeAndPin()
    {
        ExchangeWorld world;
        world.start();
        world.tap(event::PickUpTapped{});
        world.typeCode("234567");
        QVERIFY(world.at<state::AwaitingFactor>());
        world.typePin("1470");
        // Sam may take one key only: no list, no tap.
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.board.orders.size(), 1);
        QCOMPARE(world.board.orders.first().door.toInt(), 7);
        world.acknowledge();
        world.openDoor(7);
        QVERIFY(world.at<state::Open>());
        world.take(7);
        world.shutDoor(7);
        QVERIFY(world.at<state::Finished>());
        QCOMPARE(world.words(),
                 QStringList({u"attempt"_s, u"identified"_s, u"intent"_s, u"unlocked"_s, u"opened"_s, u"closed"_s,
                              u"committed"_s}));
        QCOMPARE(world.placeOf(3).kind, PlaceKind::Out);
        QCOMPARE(world.placeOf(3).holderName, u"Sam"_s);
        QCOMPARE(world.journal.placeOf(ExchangeWorld::key(3)), world.placeOf(3));
    }

    void aKeyComesBackWithoutATap()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(9));
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.board.orders.first().door.toInt(), 9);
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 9);
        world.shutDoor(9);
        QVERIFY(world.at<state::Finished>());
        QCOMPARE(world.placeOf(9).kind, PlaceKind::InBin);
        QCOMPARE(world.placeOf(9).bin->toInt(), 9);
    }

    void theIntentIsOnDiskBeforeTheLatchIsAsked()
    {
        ExchangeWorld world;
        world.start();
        world.reader.present(ExchangeWorld::fob(9));
        // Every answer is given by hand: nothing is asked of the board before the intent's own.
        while (!world.at<state::Opening>()) {
            QVERIFY(world.board.orders.isEmpty());
            QVERIFY(world.answers.deliverOne());
        }
        QCOMPARE(world.words(), QStringList({u"intent"_s}));
        QCOMPARE(world.board.orders.size(), 1);
        QCOMPARE(world.board.orders.first().sequence, world.journal.head().sequence);
        QCOMPARE(world.board.orders.first().head, world.journal.head().hash);
    }

    void aFullDiskMovesNothing()
    {
        ExchangeWorld world;
        world.start();
        world.journal.fault = StoreError::Full;
        world.present(ExchangeWorld::fob(9));
        QVERIFY(world.board.orders.isEmpty());
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::StorageFailed);
    }

    void anEndThatCannotBeWrittenIsTriedUntilItIs()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 9);
        world.journal.fault = StoreError::Full;
        world.shutDoor(9);
        QVERIFY(world.at<state::Faulted>());
        QVERIFY(world.at<state::Faulted>()->error == StoreError::Full);
        QCOMPARE(world.placeOf(9).kind, PlaceKind::Out);
        world.journal.fault.reset();
        world.timers.advance(6s);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        QCOMPARE(world.placeOf(9).kind, PlaceKind::InBin);
        QCOMPARE(world.words().count(u"committed"_s), 1);
    }

    void closingWithoutTakingSaysSoAndMayBeTriedAgain()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        QCOMPARE(world.at<state::ChoosingKey>()->keys.size(), 3);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        world.acknowledge();
        world.openDoor(7);
        world.shutDoor(7);
        QVERIFY(world.at<state::NothingChanged>());
        QCOMPARE(world.placeOf(3).kind, PlaceKind::InBin);
        world.tap(event::AgainTapped{});
        QCOMPARE(world.board.orders.size(), 2);
        QCOMPARE(world.words().count(u"intent"_s), 2);
        QVERIFY(world.board.orders[0].sequence != world.board.orders[1].sequence);
        world.acknowledge();
        world.openDoor(7);
        world.take(7);
        world.shutDoor(7);
        QVERIFY(world.at<state::Finished>());
    }

    void openingAgainAsksThePolicyAgain()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        world.acknowledge();
        world.openDoor(7);
        world.shutDoor(7);
        world.people.forbid(ExchangeWorld::person("dana"), ExchangeWorld::key(3));
        world.tap(event::AgainTapped{});
        QVERIFY(world.at<state::TurnedAway>());
        QCOMPARE(world.board.orders.size(), 1);
    }

    void aKeyThatVanishesWhileTheStoreIsAskedIsNotGivenOut()
    {
        int moments = 0;
        for (bool deciding = true; deciding; ++moments) {
            ExchangeWorld world;
            world.start();
            world.present(ExchangeWorld::DanasBadge);
            world.session->tap(event::KeyChosen{ExchangeWorld::key(3)});
            for (int i = 0; i < moments; ++i)
                world.answers.deliverOne();
            deciding = world.at<state::Deciding>();
            if (!deciding)
                break;
            world.board.setFob(*BinNumber::fromInt(7), FobReading::empty());
            world.settle();
            QVERIFY(world.at<state::TurnedAway>());
            QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::KeyNotSeen);
            QVERIFY(world.board.orders.isEmpty());
        }
        QVERIFY(moments > 2);
    }

    void aDifferentKeyIsRecordedWhereItIs()
    {
        ExchangeWorld world;
        world.start();
        world.take(12); // Maple 5 disappears first, which is an alarm of its own
        QCOMPARE(world.words(), QStringList({u"fob-alarm"_s}));
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 5);
        world.shutDoor(9);
        const auto *different = world.at<state::DifferentKey>();
        QVERIFY(different);
        QCOMPARE(different->found.keyName, u"Maple 5"_s);
        QCOMPARE(world.placeOf(5).bin->toInt(), 9);
        QCOMPARE(world.placeOf(9).kind, PlaceKind::Out);
        QVERIFY(world.session->needsAttention());
        world.tap(event::SwapTapped{});
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 9);
        world.shutDoor(9);
        QVERIFY(world.at<state::Finished>());
        QCOMPARE(world.placeOf(9).bin->toInt(), 9);
        QVERIFY(world.placeOf(5).kind != PlaceKind::InBin);
    }

    void leavingTheDifferentKeyKeepsItWhereTheSensorsSeeIt()
    {
        ExchangeWorld world;
        world.start();
        world.take(12);
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 5);
        world.shutDoor(9);
        world.tap(event::KeepTapped{});
        QCOMPARE(world.at<state::Finished>()->order.keyName, u"Maple 5"_s);
        QCOMPARE(world.placeOf(5).bin->toInt(), 9);
        QCOMPARE(world.board.orders.size(), 1);
    }

    void aForeignFobCanBeTakenOutAgain()
    {
        ExchangeWorld world;
        keys::Terms terms;
        terms.livesAt = Label::fromString(u"Harbour gate"_s);
        world.setTerms(9, terms);
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 77);
        world.shutDoor(9);
        QVERIFY(world.at<state::DifferentKey>());
        QVERIFY(!world.at<state::DifferentKey>()->found.key);
        world.tap(event::AgainTapped{});
        world.acknowledge();
        world.openDoor(9);
        world.take(9);
        world.shutDoor(9);
        QVERIFY(world.at<state::Finished>());
        QCOMPARE(world.words().count(u"review"_s), 1);
        QVERIFY(!world.words().contains(u"astray"_s)); // what went out is in no box
    }

    void aFullBoxTakesNothing()
    {
        ExchangeWorld world;
        for (int bin = 1; bin <= 20; ++bin) {
            if (bin != 7 && bin != 12)
                world.board.seedFob(*BinNumber::fromInt(bin), FobReading::unread());
        }
        world.start();
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::BoxIsFull);
    }

    void anOccupiedHomeBinSendsTheKeyToTheNearestFreeOne()
    {
        ExchangeWorld world;
        world.board.seedFob(*BinNumber::fromInt(9), FobReading::fob(ExchangeWorld::fob(77)));
        world.start();
        world.present(ExchangeWorld::fob(9));
        const int door = world.board.orders.first().door.toInt();
        QVERIFY2(door == 5 || door == 13, qPrintable(QString::number(door)));
    }

    void aDoorLeftOpenIsAskedForThenToldToStaff()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        world.acknowledge();
        world.openDoor(7);
        world.take(7);
        QSignalSpy sounds(world.session.get(), &ExchangeSession::soundWanted);
        world.timers.advance(20s);
        QCOMPARE(world.at<state::Open>()->patience, DoorPatience::LeftOpen);
        QCOMPARE(sounds.size(), 1);
        world.timers.advance(99s);
        QCOMPARE(world.at<state::Open>()->patience, DoorPatience::LeftOpen);
        QVERIFY(!world.session->needsAttention());
        world.timers.advance(1s);
        world.settle();
        QCOMPARE(world.at<state::Open>()->patience, DoorPatience::Abandoned);
        QVERIFY(world.session->needsAttention());
        QCOMPARE(world.session->forgottenDoors(), QVector<DoorNumber>{*DoorNumber::fromInt(7)});
        world.shutDoor(7);
        QVERIFY(world.at<state::Idle>());
        QCOMPARE(world.placeOf(3).kind, PlaceKind::Out);
        QVERIFY(world.session->forgottenDoors().isEmpty());
    }

    void aJammedLatchIsTriedTwiceUnderTwoIntents()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.timers.advance(2s);
        world.settle();
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.attempt, 2);
        world.acknowledge();
        world.timers.advance(2s);
        world.settle();
        QVERIFY(world.at<state::Stuck>());
        QCOMPARE(world.board.orders.size(), 2);
        QCOMPARE(world.words().count(u"aborted"_s), 2);
        QCOMPARE(world.words().count(u"intent"_s), 2);
    }

    void anUnknownReleaseIsNeverRepeated()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.board.setOnline(false);
        world.settle();
        QVERIFY(world.at<state::Interrupted>());
        world.board.seedDoor(*DoorNumber::fromInt(9), DoorSwitch::Open);
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Open>());
        world.put(9, 9);
        world.shutDoor(9);
        QVERIFY(world.at<state::Finished>());
        QCOMPARE(world.board.orders.size(), 1);
    }

    void aLineThatComesBackAfterTheDoorWasShutAsksTheSensors()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.board.setOnline(false);
        world.settle();
        world.board.seedDoor(*DoorNumber::fromInt(9), DoorSwitch::Shut);
        world.board.seedFob(*BinNumber::fromInt(9), FobReading::fob(ExchangeWorld::fob(9)));
        world.board.setOnline(true);
        world.settle();
        world.timers.advance(300ms);
        world.settle();
        QVERIFY(world.at<state::Finished>());
        QCOMPARE(world.placeOf(9).kind, PlaceKind::InBin);
    }

    void aBoardThatIsLostAtHomeClosesTheBoxAndOpensItAgain()
    {
        ExchangeWorld world;
        world.start();
        world.board.setOnline(false, BoardFault::WrongKey);
        world.settle();
        QCOMPARE(world.at<state::OutOfService>()->fault, BoardFault::WrongKey);
        world.tap(event::PickUpTapped{});
        QVERIFY(world.at<state::OutOfService>());
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Idle>());
    }

    void aBoardThatComesBackTellsItsPulseCount()
    {
        ExchangeWorld world;
        world.start();
        world.board.setOnline(false);
        world.board.setFacts(BoardFacts{"nonce009", 3, {}, 0, {}});
        world.board.setOnline(true);
        world.settle();
        const auto *line = world.journal.last(journal::EntryType::BoardOnline);
        QVERIFY(line);
        QCOMPARE(line->entry.body["pulses"_L1].toInteger(), 3);
        QVERIFY(world.journal.last(journal::EntryType::BoardLost));
    }

    void theInterlockIsToldInWords()
    {
        ExchangeWorld world;
        world.start();
        world.openDoor(2);
        QVERIFY(world.words().contains(u"door-alarm"_s));
        QCOMPARE(world.session->forgottenDoors().size(), 1);
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::OtherDoorOpen);
        QVERIFY(world.board.orders.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchangeSession)
#include "tst_exchangesession.moc"
