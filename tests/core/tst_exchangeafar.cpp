// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

#include <core/exchange/timing.h>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using Answer = AfarAnswer::State;
using Presence = AfarRequest::Presence;

namespace {

/// A box whose hub orders a bin open, and what the hub hears of it.
struct AfarWorld : ExchangeWorld {
    QVector<AfarAnswer> told;

    AfarWorld()
    {
        start();
        QObject::connect(session.get(), &ExchangeSession::answeredFromAfar, session.get(),
                         [this](const AfarAnswer &answer) { told.append(answer); });
    }
    void order(int bin, Presence presence = Presence::PressButton, std::chrono::milliseconds left = 60s)
    {
        session->openFromAfar({{u"c-1"_s, u"account:ada"_s}, bin, presence}, left);
    }
    void press()
    {
        session->pressOpen();
        settle();
    }
    [[nodiscard]] AfarAnswer last() const { return told.isEmpty() ? AfarAnswer() : told.constLast(); }
    [[nodiscard]] bool ended(Answer state, const QString &code = {}) const
    {
        return last().command == u"c-1"_s && last().state == state && last().code == code;
    }
};

} // namespace

class TestExchangeAfar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPressOpensTheBinAndSensorsSayWhatHappened()
    {
        AfarWorld world;
        world.order(7);
        QVERIFY(world.at<state::AwaitingPresence>());
        QVERIFY(world.ended(Answer::Accepted));
        QCOMPARE(world.session->secondsLeft(), 59);
        world.timers.advance(30s);
        QVERIFY(world.board.orders.isEmpty());
        world.press();
        QCOMPARE(world.board.orders.size(), 1);
        QCOMPARE(world.board.orders.first().door.toInt(), 7);
        world.acknowledge();
        QVERIFY(world.ended(Answer::Accepted));
        world.openDoor(7);
        QVERIFY(world.ended(Answer::Done));
        QCOMPARE(world.last().entry, world.board.orders.first().sequence);
        world.take(7);
        world.shutDoor(7);
        QVERIFY(world.at<state::Finished>());
        QCOMPARE(world.words(), QStringList({u"intent"_s, u"unlocked"_s, u"opened"_s, u"closed"_s, u"committed"_s}));
        // It is out, and nobody knows with whom.
        QVERIFY(world.placeOf(3).kind == keys::Place::Kind::Unknown);
        QCOMPARE(world.told.size(), 2);
        world.tap(event::FinishTapped{});
        QVERIFY(world.at<state::Idle>());
        QCOMPARE(world.told.size(), 2);
    }

    void theBoxesOwnButtonWillDo()
    {
        AfarWorld world;
        world.order(7);
        world.board.pressButton();
        world.settle();
        QVERIFY(world.at<state::Opening>());
        world.board.pressButton();
        world.settle();
        QCOMPARE(world.board.orders.size(), 1);
    }

    void aKeyMayBePutIn()
    {
        AfarWorld world;
        world.order(9);
        world.press();
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 9);
        world.shutDoor(9);
        QVERIFY(world.at<state::Finished>());
        QVERIFY(world.placeOf(9).kind == keys::Place::Kind::InBin);
    }

    void nobodyThereInTimeNeverOpens()
    {
        AfarWorld world;
        world.order(7);
        world.timers.advance(59s);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.ended(Answer::Expired));
        world.press();
        QVERIFY(world.board.orders.isEmpty());
        QVERIFY(world.words().isEmpty());
    }

    void anIntentThatIsWrittenTooLateMovesNothing()
    {
        AfarWorld world;
        world.order(7);
        world.timers.advance(58s);
        world.session->pressOpen();
        QVERIFY(world.at<state::Recording>());
        world.timers.advance(1s);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.ended(Answer::Expired));
        QVERIFY(world.board.orders.isEmpty());
        QCOMPARE(world.words(), QStringList({u"intent"_s, u"aborted"_s}));
    }

    void aMachineThatSleptWhileTheIntentWasWrittenMovesNothing()
    {
        AfarWorld world;
        world.order(7);
        world.session->pressOpen();
        QVERIFY(world.at<state::Recording>());
        world.clock.sleep(59s); // and no timer has come yet
        world.settle();
        QVERIFY(world.ended(Answer::Expired));
        QVERIFY(world.board.orders.isEmpty());
    }

    void aCardThatWasHeldAMomentBeforeDoesNotEndTheOrder()
    {
        AfarWorld world;
        world.reader.present(*CardUid::fromHex(u"04FFFFFFFFFF01"_s));
        world.order(7);
        world.settle();
        QVERIFY(world.at<state::AwaitingPresence>());
        QVERIFY(world.ended(Answer::Accepted));
    }

    void aBoxThatIsNotAtRestRefusesAtOnce()
    {
        AfarWorld world;
        world.order(99);
        QVERIFY(world.ended(Answer::Refused, u"no-such-bin"_s));
        world.rules.bins.insert(*BinNumber::fromInt(12), access::BinUse::Disabled);
        world.order(12);
        QVERIFY(world.ended(Answer::Refused, u"out-of-use"_s));
        world.order(7, Presence::PressButton, AfarMargin);
        QVERIFY(world.ended(Answer::Expired));
        world.tap(event::PickUpTapped{});
        world.order(7);
        QVERIFY(world.ended(Answer::Refused, u"busy"_s));
        QVERIFY(world.at<state::Identifying>());
        world.tap(event::Cancelled{});
        // A second order while one waits is refused, too, and the first goes on.
        world.order(7);
        world.session->openFromAfar({{u"c-2"_s, {}}, 12, Presence::PressButton}, 60s);
        QCOMPARE(world.last().command, u"c-2"_s);
        QVERIFY(world.last().state == Answer::Refused);
        QVERIFY(world.at<state::AwaitingPresence>());
        world.tap(event::Cancelled{});
        QVERIFY(world.ended(Answer::Refused, u"declined"_s));
        world.openDoor(2);
        world.order(7);
        QVERIFY(world.ended(Answer::Refused, u"door-open"_s));
        world.board.setOnline(false);
        world.settle();
        world.order(7);
        QVERIFY(world.ended(Answer::Refused, u"out-of-service"_s));
        QVERIFY(world.board.orders.isEmpty());
    }

    void whatCameInTheWayMeanwhileIsSeen()
    {
        AfarWorld world;
        world.order(7);
        world.openDoor(2);
        world.press();
        QVERIFY(world.at<state::TurnedAway>());
        QVERIFY(world.ended(Answer::Refused, u"door-open"_s));
        QVERIFY(world.board.orders.isEmpty());
    }

    void theDigitsOnTheScreenOpenIt()
    {
        AfarWorld world;
        world.order(7, Presence::ScreenCode);
        const QString digits = world.at<state::AwaitingPresence>()->digits;
        QVERIFY(QRegularExpression(u"^[0-9]{3}$"_s).match(digits).hasMatch());
        world.press(); // a button is not enough
        QVERIFY(world.at<state::AwaitingPresence>());
        const QString wrong = digits == u"000"_s ? u"111"_s : u"000"_s;
        QVERIFY(world.session->typeFromAfar(u"c-1"_s, wrong) == ExchangeSession::Digits::Wrong);
        QVERIFY(world.session->typeFromAfar(u"c-2"_s, digits) == ExchangeSession::Digits::NotAsked);
        QVERIFY(world.session->typeFromAfar(u"c-1"_s, digits) == ExchangeSession::Digits::Right);
        world.settle();
        QVERIFY(world.at<state::Opening>());
    }

    void threeWrongCodesEndTheOrder()
    {
        AfarWorld world;
        world.order(7, Presence::ScreenCode);
        for (int i = 0; i < 3; ++i)
            (void)world.session->typeFromAfar(u"c-1"_s, u"none"_s);
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.ended(Answer::Refused, u"wrong-code"_s));
        QVERIFY(world.session->typeFromAfar(u"c-1"_s, u"000"_s) == ExchangeSession::Digits::NotAsked);
        QVERIFY(world.board.orders.isEmpty());
    }

    void aLatchThatSticksIsNotTriedAgain()
    {
        AfarWorld world;
        world.order(7);
        world.press();
        world.acknowledge();
        world.timers.advance(LatchTime);
        world.settle();
        QVERIFY(world.at<state::Stuck>());
        QVERIFY(world.ended(Answer::Failed, u"stuck"_s));
        QCOMPARE(world.board.orders.size(), 1);
    }

    void aDoorThatBouncesAfterItsTimeGetsNoSecondPulse()
    {
        AfarWorld world;
        world.order(7);
        world.press();
        world.acknowledge();
        world.timers.advance(LatchTime);
        world.board.setDoor(*DoorNumber::fromInt(7), DoorSwitch::Open);
        QVERIFY(world.answers.deliverOne()); // the outcome is on disk, and the door wants a record of its own
        QVERIFY(world.at<state::Recording>());
        world.board.setDoor(*DoorNumber::fromInt(7), DoorSwitch::Shut);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.ended(Answer::Failed, u"not-opened"_s));
        QCOMPARE(world.board.orders.size(), 1);
    }

    void aDiskThatRefusesMovesNothing()
    {
        AfarWorld world;
        world.journal.fault = StoreError::Full;
        world.order(7);
        world.press();
        QVERIFY(world.ended(Answer::Failed, u"not-stored"_s));
        QVERIFY(world.board.orders.isEmpty());
    }

    void aBoardThatIsLostEndsTheWait()
    {
        AfarWorld world;
        world.order(7);
        world.board.setOnline(false);
        world.settle();
        QVERIFY(world.ended(Answer::Refused, u"out-of-service"_s));
    }
};

QTEST_GUILESS_MAIN(TestExchangeAfar)
#include "tst_exchangeafar.moc"
