// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using access::Advice;
using access::Factor;
using access::FactorSetting;

namespace {

keys::Terms guarded(const access::KeyGuard &guard, FactorSetting setting = FactorSetting::Code)
{
    keys::Terms terms;
    terms.guard = guard;
    terms.factors = {setting, setting};
    return terms;
}

QStringList namesIn(const state::ChoosingKey *choosing)
{
    QStringList names;
    for (const KeyOffer &offer : choosing ? choosing->keys : QVector<KeyOffer>())
        names.append(offer.name.toString());
    return names;
}

} // namespace

/// What one key asks of the person who chose it.
class TestExchangeKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theIntentSaysWhichViewAllowedIt()
    {
        for (const bool hasHub : {true, false}) {
            ExchangeWorld world;
            if (hasHub)
                world.people.view = people::ViewMark{2, 17};
            world.start();
            world.present(ExchangeWorld::DanasBadge);
            world.tap(event::KeyChosen{ExchangeWorld::key(3)});
            const QJsonObject body = world.journal.last(journal::EntryType::Intent)->entry.body;
            QCOMPARE(body.contains(u"view"_s), hasHub);
            QCOMPARE(body["view"_L1]["rev"_L1].toInt(), hasHub ? 17 : 0);
        }
    }

    void aBadgeIsEnoughForOneKeyAndNotForAnother()
    {
        ExchangeWorld world;
        world.setTerms(5, guarded({.badgeWithPin = true}));
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(5)});
        const auto *waiting = world.at<state::AwaitingFactor>();
        QVERIFY(waiting);
        QCOMPARE(waiting->asking.offers.factors, QVector<Factor>{Factor::Pin});
        QVERIFY(!waiting->asking.offers.alone);
        world.typePin("2580");
        // The door of that key, without choosing again.
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.board.orders.last().door.toInt(), 12);
        QCOMPARE(world.at<state::Opening>()->order.proof, QVector<Factor>{Factor::Pin});
        QCOMPARE(world.at<state::Opening>()->order.method, access::IdentifiedBy::Badge);
        ExchangeWorld other;
        other.setTerms(5, guarded({.badgeWithPin = true}));
        other.start();
        other.present(ExchangeWorld::DanasBadge);
        other.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QVERIFY(other.at<state::Opening>());
        QVERIFY(!other.at<state::Opening>()->order.weak);
    }

    void aKeyMayWantACodeOfSomebodyWhoShowedAPin()
    {
        ExchangeWorld world;
        world.terms.factors = {FactorSetting::Pin, FactorSetting::Pin};
        world.setTerms(5, guarded({}, FactorSetting::Code));
        world.setTerms(3, guarded({}, FactorSetting::Pin));
        world.goOnline();
        world.start();
        world.identify("123456");
        world.typePin("2580");
        QVERIFY(world.at<state::ChoosingKey>());
        world.tap(event::KeyChosen{ExchangeWorld::key(5)});
        world.tick();
        QCOMPARE(world.at<state::AwaitingFactor>()->asking.factor, Factor::Code);
        QCOMPARE(world.hub.requests.back().person, std::optional(ExchangeWorld::person("dana")));
        world.typeSentCode("314159");
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.proof, QVector<Factor>({Factor::Pin, Factor::Code}));
    }

    void aCodeThatWasShownCountsAfterTheHubWent()
    {
        ExchangeWorld world;
        world.goOnline();
        world.start();
        world.identify("123456");
        world.tick();
        world.typeSentCode("314159");
        QVERIFY(world.at<state::ChoosingKey>());
        world.hub.goOffline(world.clock.now());
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QVERIFY(world.at<state::Opening>());
    }

    void aKeyCodeTakesNoKeyThatIsFlaggedHigh()
    {
        ExchangeWorld world;
        world.setTerms(5, guarded({.high = true}));
        world.start();
        world.tap(event::PickUpTapped{});
        world.typeCode("0815");
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::NeedSecondFactor);
        QCOMPARE(world.at<state::TurnedAway>()->refusal.advice, QVector<Advice>{Advice::IdentifyYourself});
        QCOMPARE(world.at<state::TurnedAway>()->refusal.keyName, u"Maple 5"_s);
        QVERIFY(world.board.orders.isEmpty());
        QCOMPARE(world.journal.last(journal::EntryType::Refused)->entry.body["why"_L1].toString(),
                 u"no-second-factor"_s);
    }

    void whatOneTookByAKeysCodeIsNotTheNextOnes()
    {
        ExchangeWorld world;
        world.putOut(5, "code-0815", world.clock.now().addSecs(-60));
        world.start();
        world.tap(event::PickUpTapped{});
        world.typeCode("0815");
        QVERIFY(!world.at<state::OverdueNotice>());
        QVERIFY(!world.at<state::OfferingHandOver>());
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::KeyIsOut);
    }

    void whoHasNothingMoreToShowIsToldWhatToDo()
    {
        ExchangeWorld world;
        const CardUid noas = *CardUid::fromHex(u"04F0F0F0F0F001"_s);
        world.people.addBadge(noas, ExchangeWorld::person("noa"));
        world.setTerms(3, guarded({.high = true}));
        world.start();
        world.present(noas);
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::NeedSecondFactor);
        QCOMPARE(world.at<state::TurnedAway>()->refusal.advice,
                 QVector<Advice>({Advice::AskOwner, Advice::EmergencyCode}));
        // With the hub there would be a code.
        ExchangeWorld online;
        online.goOnline();
        online.people.addBadge(noas, ExchangeWorld::person("noa"));
        online.setTerms(3, guarded({.high = true}));
        online.start();
        online.present(noas);
        online.tick();
        QCOMPARE(online.at<state::AwaitingFactor>()->asking.factor, Factor::Code);
    }

    void aNumberAloneIsEnoughWhereItsOwnerSaysSo_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("opens");
        QTest::newRow("nothing set up") << u"07700900555"_s << true;
        QTest::newRow("has a PIN") << u"07700900123"_s << false;
        QTest::newRow("nobody") << u"07700900999"_s << false;
    }
    void aNumberAloneIsEnoughWhereItsOwnerSaysSo()
    {
        QFETCH(QString, number);
        QFETCH(bool, opens);
        ExchangeWorld world;
        world.setTerms(3, guarded({.numberAloneOffline = true}));
        world.start();
        world.tap(event::PickUpTapped{});
        world.typeNumber(qPrintable(number));
        QVERIFY(world.at<state::AwaitingFactor>()->asking.offers.alone);
        world.session->tap(event::AloneTapped{});
        world.tick();
        QCOMPARE(world.throttle.counted, 1);
        QCOMPARE(world.throttle.right, opens ? 1 : 0);
        if (opens) {
            QVERIFY(world.at<state::Opening>());
            QVERIFY(world.at<state::Opening>()->order.weak);
        } else {
            QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::NeedSecondFactor);
            QCOMPARE(world.at<state::TurnedAway>()->refusal.advice,
                     QVector<Advice>({Advice::BookingCode, Advice::AskOwner, Advice::EmergencyCode}));
        }
    }

    void goingWithoutIsNotOfferedWhereItLeadsNowhere()
    {
        for (const bool online : {false, true}) {
            ExchangeWorld world;
            // Online a code can be sent, and a key that is flagged high is never had for a number.
            world.setTerms(3, guarded({.numberAloneOffline = true, .high = !online}));
            if (online)
                world.goOnline();
            world.start();
            world.tap(event::PickUpTapped{});
            world.typeNumber("07700900555");
            world.tick();
            QVERIFY(!world.at<state::AwaitingFactor>()->asking.offers.alone);
            world.tap(event::AloneTapped{});
            QVERIFY(world.at<state::AwaitingFactor>());
        }
        // Nor does an access code do.
        ExchangeWorld world;
        world.setTerms(3, guarded({.numberAloneOffline = true}));
        world.start();
        world.identify("345678");
        QVERIFY(!world.at<state::AwaitingFactor>()->asking.offers.alone);
    }

    void namesOfKeysAreShownToThoseWhoMayHaveThem()
    {
        // Two keys ask for nothing, one does. Whoever shows nothing sees two.
        ExchangeWorld world;
        world.terms.factors = {FactorSetting::Off, FactorSetting::Off};
        world.setTerms(3, guarded({}, FactorSetting::Off));
        world.setTerms(9, guarded({}, FactorSetting::Off));
        world.setTerms(5, guarded({.high = true}));
        world.start();
        world.identify("123456");
        QVERIFY(world.at<state::AwaitingFactor>());
        QVERIFY(world.at<state::AwaitingFactor>()->asking.offers.alone);
        world.session->tap(event::AloneTapped{});
        world.tick();
        QCOMPARE(namesIn(world.at<state::ChoosingKey>()), QStringList({u"Maple 3"_s, u"Maple 9"_s}));
        // A key that was not offered is not had by asking for it.
        world.tap(event::KeyChosen{ExchangeWorld::key(5)});
        QVERIFY(world.at<state::ChoosingKey>());
        world.tap(event::Cancelled{});
        world.identify("123456");
        world.typePin("2580");
        QCOMPARE(namesIn(world.at<state::ChoosingKey>()), QStringList({u"Maple 3"_s, u"Maple 5"_s, u"Maple 9"_s}));
    }

    void anotherBadgeAtThePageForOneKeyIsAnotherVisit()
    {
        const CardUid sams = *CardUid::fromHex(u"04F0F0F0F0F002"_s);
        ExchangeWorld world;
        world.people.addBadge(sams, ExchangeWorld::person("sam"));
        world.setTerms(5, guarded({.badgeWithPin = true}));
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(5)});
        world.present(sams);
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.board.orders.last().door.toInt(), 7);
        QCOMPARE(world.at<state::Opening>()->order.holder->name.toString(), u"Sam"_s);
    }

    void oneStepBackFromTheProofOfAKeyIsHome()
    {
        ExchangeWorld world;
        world.setTerms(5, guarded({.badgeWithPin = true}));
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(5)});
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::Idle>());
    }

    void whoWasSuspendedMeanwhileGetsNothing()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        QVERIFY(world.at<state::ChoosingKey>());
        world.people.suspend(ExchangeWorld::person("dana"));
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::NoPermission);
        QVERIFY(world.board.orders.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchangeKeys)
#include "tst_exchangekeys.moc"
