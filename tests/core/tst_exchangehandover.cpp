// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

namespace {

/// Dana has Maple 3; Sam and Noa have badges.
struct OutWorld : ExchangeWorld {
    OutWorld()
    {
        people.addBadge(SamsBadge, person("sam"));
        people.addBadge(NoasBadge, person("noa"));
        putOut(3, "dana");
        start();
    }
    void offer()
    {
        present(DanasBadge);
        tap(event::KeyChosen{key(3)});
    }
    void handOver()
    {
        offer();
        tap(event::HandOverTapped{});
    }
    [[nodiscard]] std::optional<Refusal> problem() const
    {
        const auto *waiting = at<state::AwaitingReceiver>();
        return waiting && waiting->problem ? std::optional(waiting->problem->why) : std::nullopt;
    }

    static inline const CardUid SamsBadge = *CardUid::fromHex(u"04F0F0F0F0F002"_s);
    static inline const CardUid NoasBadge = *CardUid::fromHex(u"04F0F0F0F0F003"_s);
};

} // namespace

/// A key that goes from hand to hand, away from any door.
class TestExchangeHandOver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aKeyThatOneHasIsOfferedAsOnesOwn()
    {
        OutWorld world;
        world.present(ExchangeWorld::DanasBadge);
        const auto *choosing = world.at<state::ChoosingKey>();
        QVERIFY(choosing);
        QVERIFY(choosing->keys[0].mine);
        QVERIFY(!choosing->keys[1].mine && !choosing->keys[2].mine);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        QCOMPARE(world.at<state::OfferingHandOver>()->handOver.keyName, u"Maple 3"_s);
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::Idle>());
    }

    void theReceiverHasTheKeyAfterwardsAndNoDoorMoves()
    {
        OutWorld world;
        world.handOver();
        world.present(OutWorld::SamsBadge);
        QVERIFY(world.at<state::HandedOver>());
        QCOMPARE(world.at<state::HandedOver>()->to.holder.name.toString(), u"Sam"_s);
        QCOMPARE(world.placeOf(3).holder, std::optional(ExchangeWorld::person("sam")));
        QCOMPARE(world.placeOf(3).holderName, u"Sam"_s);
        QCOMPARE(world.journal.placeOf(ExchangeWorld::key(3)), world.placeOf(3));
        QVERIFY(world.board.orders.isEmpty());
        const QJsonObject body = world.journal.last(journal::EntryType::HandedOver)->entry.body;
        QCOMPARE(body["from"_L1].toString(), u"dana"_s);
        QCOMPARE(body["person"_L1].toString(), u"sam"_s);
        QCOMPARE(body["key"_L1].toString(), u"maple-3"_s);
        QCOMPARE(body["method"_L1].toString(), u"badge"_s);
        world.timers.advance(10s);
        QVERIFY(world.at<state::Idle>());
    }

    void theReceiverMayComeWithACode()
    {
        OutWorld world;
        world.handOver();
        world.tap(event::CodeTapped{});
        world.typeCode("234567");
        world.typePin("1470");
        QVERIFY(world.at<state::HandedOver>());
        QCOMPARE(world.journal.last(journal::EntryType::HandedOver)->entry.body["proof"_L1].toArray(),
                 QJsonArray{u"pin"_s});
    }

    void theReceiverShowsWhatTheKeyWants()
    {
        OutWorld world;
        keys::Terms terms;
        terms.guard.high = true;
        world.setTerms(3, terms);
        world.handOver();
        world.present(OutWorld::SamsBadge);
        QVERIFY(world.at<state::AwaitingFactor>());
        QCOMPARE(world.placeOf(3).holder, std::optional(ExchangeWorld::person("dana")));
        world.typePin("1470");
        QVERIFY(world.at<state::HandedOver>());
    }

    void noKeyGoesToWhoMayNotHaveIt()
    {
        OutWorld world;
        world.people.forbid(ExchangeWorld::person("noa"), ExchangeWorld::key(3));
        world.handOver();
        world.present(OutWorld::NoasBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::NoPermission));
        world.present(ExchangeWorld::DanasBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::SamePerson));
        world.present(ExchangeWorld::fob(77));
        QCOMPARE(world.problem(), std::optional(Refusal::UnknownFob));
        QCOMPARE(world.placeOf(3).holder, std::optional(ExchangeWorld::person("dana")));
        QVERIFY(!world.journal.last(journal::EntryType::HandedOver));
    }

    void aKeysOwnCodeReceivesNothing()
    {
        OutWorld world;
        world.people.permit(ExchangeWorld::person("code-0815"), ExchangeWorld::key(3));
        world.handOver();
        world.tap(event::CodeTapped{});
        world.typeCode("0815");
        QCOMPARE(world.problem(), std::optional(Refusal::NeedSecondFactor));
    }

    void whoeverHasTheKeyNoMoreGivesNothing()
    {
        OutWorld world;
        world.handOver();
        world.keys.move(ExchangeWorld::key(3),
                        {keys::Place::Kind::Out, {}, ExchangeWorld::person("noa"), u"Noa"_s, {}});
        world.present(OutWorld::SamsBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::KeyIsOut));
        world.keys.move(ExchangeWorld::key(3), {keys::Place::Kind::InBin, BinNumber::fromInt(7), {}, {}, {}});
        world.present(OutWorld::SamsBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::NotOut));
        QVERIFY(!world.journal.last(journal::EntryType::HandedOver));
    }

    void whatCannotBeWrittenWasNotHandedOver()
    {
        OutWorld world;
        world.handOver();
        world.journal.faultyType = journal::EntryType::HandedOver;
        world.present(OutWorld::SamsBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::StorageFailed));
        QCOMPARE(world.placeOf(3).holder, std::optional(ExchangeWorld::person("dana")));
        world.journal.faultyType.reset();
        world.present(OutWorld::SamsBadge); // once more, with a disk that takes it
        QVERIFY(world.at<state::HandedOver>());
    }

    void aKeyThatIsHadWithoutLeaveCanStillBeGivenOn()
    {
        OutWorld world;
        for (const int number : {3, 5, 9})
            world.people.forbid(ExchangeWorld::person("dana"), ExchangeWorld::key(number));
        // It is the only one there is, so it is chosen already.
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::HandOverTapped{});
        world.present(OutWorld::SamsBadge);
        QVERIFY(world.at<state::HandedOver>());
    }

    void itIsDueAnewFromTheHandOver()
    {
        OutWorld world;
        keys::Terms terms;
        terms.loan = std::chrono::minutes(90);
        world.setTerms(3, terms);
        world.handOver();
        world.present(OutWorld::SamsBadge);
        const QDateTime due = world.clock.now().addSecs(90 * 60);
        QCOMPARE(world.placeOf(3).due, due);
        QCOMPARE(world.at<state::HandedOver>()->due, due);
    }

    void theFobBringsTheKeyHomeFromThatPage()
    {
        OutWorld world;
        world.offer();
        world.present(ExchangeWorld::fob(3));
        QCOMPARE(world.at<state::Opening>()->order.kind, Kind::DropOff);
    }
};

QTEST_GUILESS_MAIN(TestExchangeHandOver)
#include "tst_exchangehandover.moc"
