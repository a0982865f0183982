// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

namespace {

Label label(const char *text) { return *Label::fromString(QString::fromLatin1(text)); }

/// Maple 3 asks for what a test says; Sam has a badge too.
struct AskingWorld : ExchangeWorld {
    explicit AskingWorld(const keys::Terms &wanted)
    {
        terms.reasons = {label("Cleaning"), label("Repair")};
        people.addBadge(SamsBadge, person("sam"));
        people.addBadge(NoasBadge, person("noa"));
        setTerms(3, wanted);
        start();
    }
    void choose()
    {
        present(DanasBadge);
        tap(event::KeyChosen{key(3)});
    }
    [[nodiscard]] std::optional<Refusal> problem() const
    {
        const auto *waiting = at<state::AwaitingPerson>();
        return waiting && waiting->problem ? std::optional(waiting->problem->why) : std::nullopt;
    }
    [[nodiscard]] QJsonObject intent() const { return journal.last(journal::EntryType::Intent)->entry.body; }

    static inline const CardUid SamsBadge = *CardUid::fromHex(u"04F0F0F0F0F002"_s);
    static inline const CardUid NoasBadge = *CardUid::fromHex(u"04F0F0F0F0F003"_s);
};

keys::Terms forPeople(int people)
{
    keys::Terms terms;
    terms.people = people;
    return terms;
}

} // namespace

/// What an owner wants to know, and whom they want to be there, before the door opens.
class TestExchangeCompany : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aReasonAndANoteAreAskedInThisOrderAndGoIntoTheJournal()
    {
        keys::Terms terms;
        terms.askReason = true;
        terms.note = label("Work order");
        AskingWorld world(terms);
        world.choose();
        QCOMPARE(world.at<state::AskingReason>()->reasons.size(), 2);
        QVERIFY(world.board.orders.isEmpty());
        world.tap(event::ReasonChosen{1});
        QCOMPARE(world.at<state::AskingNote>()->prompt, label("Work order"));
        world.session->enterNote(u"4711"_s);
        world.settle();
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.intent()["reason"_L1].toString(), u"Repair"_s);
        QCOMPARE(world.intent()["note"_L1].toString(), u"4711"_s);
    }

    void anAnswerThatIsNoneIsNotTaken()
    {
        keys::Terms terms;
        terms.askReason = true;
        terms.note = label("Work order");
        AskingWorld world(terms);
        world.choose();
        for (const int index : {-1, 2, 1000000})
            world.tap(event::ReasonChosen{index});
        QVERIFY(world.at<state::AskingReason>());
        world.tap(event::ReasonChosen{0});
        for (const QString &note : {QString(), u"47a1"_s, u"\u0664\u0667"_s, QString(21, u'1'), u"<b>1</b>"_s}) {
            world.session->enterNote(note);
            world.settle();
        }
        QVERIFY(world.at<state::AskingNote>());
        QVERIFY(world.board.orders.isEmpty());
    }

    void aSiteWithoutReasonsAsksForNone()
    {
        keys::Terms terms;
        terms.askReason = true;
        AskingWorld world(terms);
        world.terms.reasons.clear();
        world.start();
        world.choose();
        QVERIFY(world.at<state::Opening>());
    }

    void thePolicyIsAskedAgainAfterEveryAnswer()
    {
        keys::Terms terms;
        terms.askReason = true;
        AskingWorld world(terms);
        world.choose();
        world.people.forbid(ExchangeWorld::person("dana"), ExchangeWorld::key(3));
        world.tap(event::ReasonChosen{0});
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::NoPermission);
        QVERIFY(world.board.orders.isEmpty());
    }

    void whoeverGoesLeavesNoAnswerBehind()
    {
        keys::Terms terms;
        terms.askReason = true;
        AskingWorld world(terms);
        world.choose();
        world.timers.advance(60s);
        QVERIFY(world.at<state::Idle>());
        world.choose();
        QVERIFY(world.at<state::AskingReason>());
    }

    void twoPeopleOpenAKeyForTwo()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        QCOMPARE(world.at<state::AwaitingPerson>()->missing, 1);
        QVERIFY(world.board.orders.isEmpty());
        world.present(AskingWorld::SamsBadge);
        QVERIFY(world.at<state::Opening>());
        // The first of them has the key.
        QCOMPARE(world.at<state::Opening>()->order.holder->name.toString(), u"Dana R."_s);
        QCOMPARE(world.intent()["with"_L1].toArray(), QJsonArray{u"sam"_s});
    }

    void threePeopleOpenAKeyForThree()
    {
        AskingWorld world(forPeople(3));
        world.choose();
        QCOMPARE(world.at<state::AwaitingPerson>()->missing, 2);
        world.present(AskingWorld::SamsBadge);
        QCOMPARE(world.at<state::AwaitingPerson>()->missing, 1);
        // The second comes again: still one is missing.
        world.present(AskingWorld::SamsBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::SamePerson));
        QCOMPARE(world.at<state::AwaitingPerson>()->missing, 1);
        world.present(AskingWorld::NoasBadge);
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.intent()["with"_L1].toArray(), (QJsonArray{u"sam"_s, u"noa"_s}));
    }

    void onePersonIsNotTwo()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.present(ExchangeWorld::DanasBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::SamePerson));
        world.tap(event::CodeTapped{});
        world.typeCode("123456");
        world.typePin("2580");
        QCOMPARE(world.problem(), std::optional(Refusal::SamePerson));
        QVERIFY(world.board.orders.isEmpty());
    }

    void theSecondMustHaveLeaveOfTheirOwn()
    {
        AskingWorld world(forPeople(2));
        world.people.forbid(ExchangeWorld::person("sam"), ExchangeWorld::key(3));
        world.choose();
        world.present(AskingWorld::SamsBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::NoPermission));
        world.present(ExchangeWorld::fob(77));
        QCOMPARE(world.problem(), std::optional(Refusal::UnknownFob));
        QVERIFY(world.board.orders.isEmpty());
        world.present(AskingWorld::NoasBadge);
        QVERIFY(world.at<state::Opening>());
    }

    void whoHasTriedTooOftenIsToldUntilWhen()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.tap(event::CodeTapped{});
        world.typeCode("234567");
        for (int i = 0; i < 6; ++i)
            world.typePin("0000");
        QCOMPARE(world.problem(), std::optional(Refusal::TooManyTries));
        QVERIFY(world.at<state::AwaitingPerson>()->problem->at > world.clock.now());
        world.present(AskingWorld::NoasBadge);
        QVERIFY(world.at<state::Opening>());
    }

    void whoComesWhileTheDiskFailsMayComeAgain()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.people.fault = StoreError::Failed;
        world.present(AskingWorld::SamsBadge);
        QCOMPARE(world.problem(), std::optional(Refusal::StorageFailed));
        world.people.fault.reset();
        world.present(AskingWorld::SamsBadge);
        QVERIFY(world.at<state::Opening>());
    }

    void theSecondMayComeWithACode()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.tap(event::CodeTapped{});
        world.typeCode("234567");
        world.typePin("0000");
        QVERIFY(world.at<state::AwaitingFactor>());
        world.typePin("1470");
        QVERIFY(world.at<state::Opening>());
    }

    void oneStepBackFromTheSecondsCodeWaitsForThemAgain()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.tap(event::CodeTapped{});
        world.typeCode("234567");
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::Identifying>());
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::AwaitingPerson>());
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::Idle>());
    }

    void theSecondShowsWhatTheKeyWants()
    {
        keys::Terms terms = forPeople(2);
        terms.guard.badgeWithPin = true;
        AskingWorld world(terms);
        world.choose();
        world.typePin("2580");
        world.present(AskingWorld::SamsBadge);
        QVERIFY(world.at<state::AwaitingFactor>());
        world.typePin("1470");
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.proof, QVector<access::Factor>{access::Factor::Pin});
    }

    void aKeysOwnCodeNamesNobodyAndIsNotCompany()
    {
        AskingWorld world(forPeople(2));
        world.people.permit(ExchangeWorld::person("code-0815"), ExchangeWorld::key(3));
        world.choose();
        world.tap(event::CodeTapped{});
        world.typeCode("0815");
        QCOMPARE(world.problem(), std::optional(Refusal::NeedSecondFactor));
        // Nor does it begin.
        world.tap(event::Cancelled{});
        world.setTerms(5, forPeople(2));
        world.tap(event::PickUpTapped{});
        world.people.forbid(ExchangeWorld::person("code-0815"), ExchangeWorld::key(3));
        world.typeCode("0815");
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::NeedSecondFactor);
        QVERIFY(world.board.orders.isEmpty());
    }

    void aBookingsCodeIsNotCompanyEither()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.tap(event::CodeTapped{});
        world.typeCode("461234567"); // Greta may take Maple 3 herself
        QCOMPARE(world.problem(), std::optional(Refusal::NeedSecondFactor));
        QVERIFY(world.board.orders.isEmpty());
    }

    void openingAgainAsksForTheCompanyAgain()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.present(AskingWorld::SamsBadge);
        world.acknowledge();
        world.openDoor(7);
        world.shutDoor(7);
        QVERIFY(world.at<state::NothingChanged>());
        world.tap(event::AgainTapped{});
        QVERIFY(world.at<state::AwaitingPerson>());
        QCOMPARE(world.board.orders.size(), 1);
        world.present(AskingWorld::SamsBadge);
        QVERIFY(world.at<state::Opening>());
    }

    void whoWasThereMustStillBeAllowedWhenTheDoorIsToOpen()
    {
        AskingWorld world(forPeople(3));
        world.choose();
        world.present(AskingWorld::SamsBadge);
        world.people.forbid(ExchangeWorld::person("sam"), ExchangeWorld::key(3));
        world.present(AskingWorld::NoasBadge);
        QVERIFY(!world.at<state::Opening>());
        QVERIFY(world.board.orders.isEmpty());
    }

    void aKeyThatComesBackMeanwhileIsTakenIn()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.at<state::Opening>()->order.kind, Kind::DropOff);
    }

    void theSecondHasAMinuteToCome()
    {
        AskingWorld world(forPeople(2));
        world.choose();
        world.timers.advance(60s);
        QCOMPARE(world.session->promptSeconds(), 20);
        world.timers.advance(20s);
        QVERIFY(world.at<state::Idle>());
    }
};

QTEST_GUILESS_MAIN(TestExchangeCompany)
#include "tst_exchangecompany.moc"
