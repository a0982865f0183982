// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

#include <core/exchange/timing.h>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using access::Factor;

namespace {

/// What the page of the second thing asks for now.
const Asking &asking(const ExchangeWorld &world)
{
    static const Asking none{};
    const auto *waiting = world.at<state::AwaitingFactor>();
    return waiting ? waiting->asking : none;
}

/// A box with a hub, at the page for the code that was sent to Sam.
struct OnlineWorld : ExchangeWorld {
    OnlineWorld()
    {
        goOnline();
        start();
    }
    void waitForCode()
    {
        tap(event::PickUpTapped{});
        typeNumber("07700900123");
        tick(); // the hub's answer has its own
    }
};

} // namespace

class TestExchangeFactors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theOwnPinTakesThePlaceOfTheGivenOne()
    {
        ExchangeWorld world;
        const PersonId sam = ExchangeWorld::person("sam");
        people::OwnCredentials own;
        own.pin = fakes::CheapHasher::encodedPinOf(fakes::secretOf("8305"), sam);
        world.credentials.set(sam, own);
        world.start();
        world.identify("234567");
        world.typePin("1470");
        QCOMPARE(asking(world).problem, std::optional(Refusal::NotRecognised));
        world.typePin("8305");
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.proof, QVector<Factor>{Factor::Pin});
        QCOMPARE(world.journal.last(journal::EntryType::Intent)->entry.body["proof"_L1].toArray(),
                 QJsonArray{u"pin"_s});
    }

    void aSlipAtTheSecondThingIsNoTry()
    {
        ExchangeWorld world;
        world.start();
        world.identify("234567");
        const int evaluations = world.hasher.evaluations;
        world.session->enterPin(fakes::secretOf("123"));
        QCOMPARE(asking(world).problem, std::optional(Refusal::CodeTooShort));
        world.session->enterPin(fakes::secretOf("123456789"));
        QCOMPARE(asking(world).problem, std::optional(Refusal::CodeTooLong));
        world.session->enterPin(fakes::secretOf("12a4"));
        QCOMPARE(asking(world).problem, std::optional(Refusal::BadFormat));
        world.tap(event::FactorTapped{Factor::Totp});
        world.session->enterAppCode(fakes::secretOf("12345"));
        QCOMPARE(asking(world).problem, std::optional(Refusal::CodeTooShort));
        QCOMPARE(world.hasher.evaluations, evaluations);
        QCOMPARE(world.throttle.counted, 0);
        QCOMPARE(world.totp.checks, 0);
    }

    void aWrongPinKeepsThePageAndMayBeTypedAgain()
    {
        ExchangeWorld world;
        world.start();
        world.identify("234567");
        world.typePin("0000");
        QCOMPARE(asking(world).problem, std::optional(Refusal::NotRecognised));
        QCOMPARE(world.words(), QStringList({u"attempt"_s, u"refused"_s}));
        QCOMPARE(world.journal.last(journal::EntryType::Refused)->entry.body["person"_L1].toString(), u"sam"_s);
        world.typePin("1470");
        QVERIFY(world.at<state::Opening>());
    }

    void aCodeOfTheAppWorksOnce()
    {
        ExchangeWorld world;
        const Secret code = world.enrol("sam");
        world.start();
        world.identify("234567");
        world.tap(event::FactorTapped{Factor::Totp});
        QCOMPARE(asking(world).factor, Factor::Totp);
        world.typeAppCode(code);
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.proof, QVector<Factor>{Factor::Totp});
        QVERIFY(world.credentials.now(ExchangeWorld::person("sam")).totpStep);
        ExchangeWorld again;
        again.enrol("sam");
        again.credentials.set(ExchangeWorld::person("sam"), world.credentials.now(ExchangeWorld::person("sam")));
        again.start();
        again.identify("234567");
        again.tap(event::FactorTapped{Factor::Totp});
        again.typeAppCode(code);
        QCOMPARE(asking(again).problem, std::optional(Refusal::CodeUsed));
        QVERIFY(again.board.orders.isEmpty());
    }

    void aStepThatCannotBeKeptOpensNothing()
    {
        ExchangeWorld world;
        const Secret code = world.enrol("sam");
        world.start();
        world.identify("234567");
        world.tap(event::FactorTapped{Factor::Totp});
        world.session->enterAppCode(code);
        while (world.totp.checks == 0)
            QVERIFY(world.answers.deliverOne());
        world.credentials.fault = StoreError::Full;
        world.tick();
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::StorageFailed);
        QVERIFY(world.board.orders.isEmpty());
    }

    void aClockInDoubtOffersNoCodesOfAnApp()
    {
        ExchangeWorld world;
        world.enrol("sam");
        const QDateTime now = world.clock.now();
        world.clock.setTrust({ClockDoubt::NotSet, now, now});
        world.clock.setTimeOfDay(QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc()));
        world.start();
        world.identify("234567");
        QCOMPARE(asking(world).offers.factors, QVector<Factor>{Factor::Pin});
        world.tap(event::FactorTapped{Factor::Totp});
        QCOMPARE(asking(world).factor, Factor::Pin);
        // What needs no time still works: the permission has no start.
        world.typePin("1470");
        QVERIFY(world.at<state::Opening>());
    }

    void aCodeIsSentAndOpens()
    {
        OnlineWorld world;
        world.waitForCode();
        QCOMPARE(asking(world).factor, Factor::Code);
        QCOMPARE(world.hub.requests.size(), size_t(1));
        QCOMPARE(world.hub.requests.front().person, std::optional(ExchangeWorld::person("sam")));
        QCOMPARE(world.hub.requests.front().number, fakes::secretOf("447700900123"));
        QVERIFY(!world.hub.requests.front().again);
        world.typeSentCode("314159");
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.proof, QVector<Factor>{Factor::Code});
        QCOMPARE(world.throttle.right, 1);
    }

    void threeWrongOnesEndASentCode()
    {
        OnlineWorld world;
        world.waitForCode();
        for (int left = 2; left >= 0; --left) {
            world.typeSentCode("000000");
            QCOMPARE(asking(world).sent.triesLeft, left);
            QCOMPARE(asking(world).problem, std::optional(Refusal::NotRecognised));
        }
        world.typeSentCode("314159");
        QCOMPARE(world.hub.checks, 3);
        QVERIFY(world.at<state::AwaitingFactor>());
        // A new one may be sent, and has its own three.
        world.timers.advance(30s);
        world.tap(event::ResendTapped{});
        world.tick();
        QCOMPARE(asking(world).sent.triesLeft, 3);
        QVERIFY(world.hub.requests.back().again);
        world.typeSentCode("314159");
        QVERIFY(world.at<state::Opening>());
    }

    void aCodeThatIsTooOldSaysSo()
    {
        OnlineWorld world;
        world.waitForCode();
        world.hub.refusesToCheck = HubRefusal::Expired;
        world.typeSentCode("314159");
        QCOMPARE(asking(world).problem, std::optional(Refusal::CodeExpired));
        QCOMPARE(asking(world).sent.triesLeft, 0);
    }

    void aCodeIsSentAgainAfterHalfAMinuteAndThreeTimes()
    {
        OnlineWorld world;
        world.waitForCode();
        QCOMPARE(world.session->secondsLeft(), 30);
        world.tap(event::ResendTapped{});
        QCOMPARE(world.hub.requests.size(), size_t(1));
        for (int left = 2; left >= 0; --left) {
            world.timers.advance(29s);
            QCOMPARE(world.session->secondsLeft(), 1);
            world.tap(event::ResendTapped{});
            world.timers.advance(1s);
            QCOMPARE(world.session->secondsLeft(), 0);
            world.tap(event::ResendTapped{});
            world.tick();
            QCOMPARE(asking(world).sent.resendsLeft, left);
        }
        world.timers.advance(30s);
        world.tap(event::ResendTapped{});
        QCOMPARE(world.hub.requests.size(), size_t(4));
    }

    void theHalfMinuteGoesOnWhileACodeIsChecked()
    {
        OnlineWorld world;
        world.waitForCode();
        world.timers.advance(29950ms);
        world.typeSentCode("000000"); // a tick
        QVERIFY(asking(world).sent.mayResend);
    }

    void aHubThatIsSlowLosesItsTurnAfterThreeSeconds()
    {
        OnlineWorld world;
        world.hub.isSlow = true;
        world.waitForCode();
        QVERIFY(world.at<state::SendingCode>());
        world.timers.advance(3s);
        QCOMPARE(asking(world).factor, Factor::Pin);
        QCOMPARE(asking(world).problem, std::optional(Refusal::CannotSendCodes));
        // The answer that comes late changes nothing.
        world.hub.answerNow();
        world.tick();
        QCOMPARE(asking(world).factor, Factor::Pin);
        world.typePin("1470");
        // The owner wants codes, and the hub is there again.
        QVERIFY(world.at<state::SendingCode>());
        QVERIFY(world.board.orders.isEmpty());
    }

    void aLineLostInTheMiddleOffersWhatIsAtHand()
    {
        OnlineWorld world;
        world.waitForCode();
        world.hub.isSlow = true;
        world.typeSentCode("314159");
        QVERIFY(world.at<state::CheckingFactor>());
        world.timers.advance(3s);
        QCOMPARE(asking(world).factor, Factor::Pin);
        QCOMPARE(asking(world).problem, std::optional(Refusal::CannotSendCodes));
        // A yes that comes too late is no proof.
        world.hub.answerNow();
        world.tick();
        QVERIFY(world.at<state::AwaitingFactor>());
        QVERIFY(world.board.orders.isEmpty());
        world.hub.goOffline(world.clock.now());
        world.typePin("1470");
        QVERIFY(world.at<state::Opening>());
    }

    void aHubThatHasSentEnoughLeavesTheLastCodeGood()
    {
        OnlineWorld world;
        world.waitForCode();
        world.timers.advance(30s);
        world.hub.refusesToSend = HubRefusal::TooMany;
        world.tap(event::ResendTapped{});
        world.tick();
        QCOMPARE(asking(world).factor, Factor::Code);
        QCOMPARE(asking(world).sent.resendsLeft, 0);
        world.typeSentCode("314159");
        QVERIFY(world.at<state::Opening>());
    }

    void aCodeForSomebodyWhomOnlyTheHubKnowsOpensNothing()
    {
        OnlineWorld world;
        world.tap(event::PickUpTapped{});
        world.typeNumber("07700900999");
        world.tick();
        QCOMPARE(asking(world).factor, Factor::Code);
        QVERIFY(!world.hub.requests.back().person);
        world.typeSentCode("314159");
        QCOMPARE(asking(world).problem, std::optional(Refusal::NotRecognised));
    }

    void thePageForASentCodeWaitsLonger()
    {
        OnlineWorld world;
        world.waitForCode();
        world.timers.advance(89s);
        QCOMPARE(world.session->promptSeconds(), 0);
        world.timers.advance(1s);
        QCOMPARE(world.session->promptSeconds(), 20);
        world.tap(event::FactorTapped{Factor::Pin});
        world.timers.advance(40s);
        QCOMPARE(world.session->promptSeconds(), 20);
    }

    void whoComesBackLaterAsksTheHubAnew()
    {
        OnlineWorld world;
        world.waitForCode();
        world.tap(event::Cancelled{});
        QVERIFY(world.at<state::Idle>());
        world.hub.refusesToSend = HubRefusal::TooMany;
        world.waitForCode();
        // Nothing of the first visit was kept, so its code can only be checked by who did not leave.
        QCOMPARE(asking(world).factor, Factor::Pin);
        QCOMPARE(world.hub.requests.size(), size_t(2));
    }

    void oneStepBackFromTheSecondThingIsTheFirst()
    {
        ExchangeWorld world;
        world.start();
        world.identify("234567");
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::Identifying>());
        world.typeCode("123456");
        world.typePin("1470");
        QCOMPARE(asking(world).problem, std::optional(Refusal::NotRecognised));
    }

    void answersComeOnTheTick()
    {
        ExchangeWorld world;
        world.start();
        world.tap(event::PickUpTapped{});
        world.session->enterCode(fakes::secretOf("234567"));
        world.settle();
        world.timers.advance(AnswerTick - 1ms);
        QVERIFY(world.at<state::LookingUp>());
        world.timers.advance(1ms);
        QVERIFY(world.at<state::AwaitingFactor>());
        // Work that takes longer than a tick is answered at the next.
        world.session->enterPin(fakes::secretOf("0000"));
        world.timers.advance(AnswerTick + 50ms);
        world.settle();
        world.timers.advance(AnswerTick - 51ms);
        QVERIFY(world.at<state::CheckingFactor>());
        world.timers.advance(1ms);
        QVERIFY(world.at<state::AwaitingFactor>());
    }

    void withoutMemoryForTheHashNobodyIsToldThatTheyAreWrong()
    {
        ExchangeWorld world;
        world.start();
        world.identify("234567");
        world.hasher.outOfMemory = true;
        world.typePin("1470");
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::StorageFailed);
        world.tap(event::PickUpTapped{});
        world.typeCode("123456");
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::StorageFailed);
    }
};

QTEST_GUILESS_MAIN(TestExchangeFactors)
#include "tst_exchangefactors.moc"
