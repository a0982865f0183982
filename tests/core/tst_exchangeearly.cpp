// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

/// Somebody is there before the box can serve them, or stays while it no longer can.
class TestExchangeEarly : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aFobThatIsHeldThereWhileTheBoxStartsIsTaken()
    {
        ExchangeWorld world;
        world.board.setOnline(false);
        world.start();
        world.reader.present(ExchangeWorld::fob(9)); // told once, however long it is held there
        world.timers.advance(2s);
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.board.orders.constFirst().door.toInt(), 9);
    }

    void aFobThatWasHeldThereLongBeforeOpensNothing()
    {
        ExchangeWorld world;
        world.board.setOnline(false);
        world.start();
        world.reader.present(ExchangeWorld::fob(9));
        world.timers.advance(EarlyCard::Fresh + 1ms);
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.board.orders.isEmpty());
    }

    void aCodeThatIsShownEarlyIsServedToo()
    {
        ExchangeWorld world;
        world.start();
        world.board.setOnline(false);
        world.settle();
        world.showQr("461234567");
        world.board.setOnline(true);
        world.settle();
        QVERIFY(!world.at<state::Idle>());
    }

    void nobodyIsServedWhoCameBeforeTheMachineSlept()
    {
        ExchangeWorld world;
        world.start();
        world.board.setOnline(false);
        world.settle();
        world.present(ExchangeWorld::fob(9));
        world.clock.sleep(2h); // in which the steady clock stands still
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.board.orders.isEmpty());
    }

    void whoComesWhileTheMachineIsPutToSleepIsServedWhenItStaysAwake()
    {
        ExchangeWorld world;
        world.start();
        world.session->setLeaving(true);
        world.present(ExchangeWorld::fob(9));
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.board.orders.isEmpty());
        world.session->setLeaving(false);
        world.settle();
        QCOMPARE(world.board.orders.size(), 1);
    }

    void whoComesBeforeTheLineIsKnownToBeShutIsServedWhenItIsOpen()
    {
        ExchangeWorld world;
        world.start();
        world.board.isSilentlyOff = true; // just awake
        world.present(ExchangeWorld::fob(9));
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.board.orders.isEmpty());
        world.board.isSilentlyOff = false;
        world.board.setOnline(false);
        world.settle();
        world.board.setOnline(true);
        world.settle();
        QCOMPARE(world.board.orders.size(), 1);
    }

    void nobodyIsLetInFromAfarWhileTheMachineIsPutToSleep()
    {
        ExchangeWorld world;
        world.start();
        world.session->setLeaving(true);
        QSignalSpy answers(world.session.get(), &ExchangeSession::answeredFromAfar);
        AfarRequest request;
        request.bin = 3;
        world.session->openFromAfar(request, 1min);
        QCOMPARE(answers.count(), 1);
        QCOMPARE(answers.constFirst().constFirst().value<AfarAnswer>().state, AfarAnswer::State::Refused);
        QVERIFY(world.at<state::Idle>());
    }

    void noExchangeBeginsWhileTheMachineIsPutToSleep()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        QVERIFY(world.at<state::ChoosingKey>());
        const auto written = world.journal.lines().size();
        world.session->setLeaving(true);
        world.tap(exchange::event::KeyChosen{ExchangeWorld::key(3)});
        QVERIFY(world.at<state::TurnedAway>());
        QVERIFY(world.board.orders.isEmpty());
        for (auto line = written; line < world.journal.lines().size(); ++line)
            QVERIFY(world.journal.lines().at(line).entry.type != journal::EntryType::Intent);
    }

    void theLastPageIsEndedAndNoOther()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.session->endLastPage();
        QVERIFY(world.at<state::ChoosingKey>());
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.session->endLastPage();
        QVERIFY(world.at<state::Open>());
        world.put(9, 9);
        world.shutDoor(9);
        QVERIFY(world.at<state::Finished>());
        world.session->endLastPage();
        QVERIFY(world.at<state::Idle>());
    }

    void nothingIsKeptForTheNextTime()
    {
        ExchangeWorld world;
        world.start();
        world.board.setOnline(false);
        world.settle();
        world.present(ExchangeWorld::fob(9));
        world.timers.advance(EarlyCard::Fresh + 1ms);
        for (int time = 0; time < 2; ++time) {
            world.board.setOnline(true);
            world.settle();
            QVERIFY(world.at<state::Idle>());
            world.board.setOnline(false);
            world.settle();
        }
    }

    void aDoorThatWasShutWhileTheLineWasAwayIsOpenNoMore()
    {
        ExchangeWorld world;
        world.start();
        const DoorNumber door = *DoorNumber::fromInt(4);
        world.board.setDoor(door, DoorSwitch::Open); // nobody opened it
        world.settle();
        QCOMPARE(world.session->forgottenDoors(), QVector<DoorNumber>{door});
        world.board.setOnline(false);
        world.board.seedDoor(door, DoorSwitch::Shut);
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.session->forgottenDoors().isEmpty());
    }

    void aDoorThatIsToBeShutIsNotForgottenWithTheLine()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        const auto *intent = world.journal.last(journal::EntryType::Intent);
        world.session.reset(); // the power goes
        world.start({{intent->head, intent->entry.body, true, true, false}});
        QVERIFY(world.at<state::ClosingUp>());
        QVERIFY(world.session->forgottenDoors().isEmpty());
        world.board.setOnline(false);
        QVERIFY(world.at<state::OutOfService>());
        QCOMPARE(world.session->forgottenDoors(), QVector<DoorNumber>{*DoorNumber::fromInt(9)});
        world.board.setOnline(true);
        world.settle();
        world.shutDoor(9);
        QVERIFY(world.session->forgottenDoors().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchangeEarly)
#include "tst_exchangeearly.moc"
