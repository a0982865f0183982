// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

namespace {

int overdueLines(const ExchangeWorld &world) { return int(world.words().count(u"overdue"_s)); }

} // namespace

/// When keys are to be back, and what follows when they are not. And keys that come back to the wrong box.
class TestExchangeOverdue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aKeyThatIsTakenIsDueAfterItsLoan()
    {
        ExchangeWorld world;
        keys::Terms terms;
        terms.loan = std::chrono::hours(2);
        world.setTerms(3, terms);
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        world.tap(event::KeyChosen{ExchangeWorld::key(3)});
        const QDateTime due = world.clock.now().addSecs(2 * 3600);
        world.acknowledge();
        world.openDoor(7);
        world.take(7);
        world.shutDoor(7);
        QCOMPARE(world.at<state::Finished>()->order.due, due);
        QCOMPARE(world.placeOf(3).due, due);
        QCOMPARE(QDateTime::fromString(world.journal.last(journal::EntryType::Intent)->entry.body["due"_L1].toString(),
                                       Qt::ISODateWithMs),
                 due);
        QCOMPARE(overdueLines(world), 0);
        world.timers.advance(2h);
        world.settle();
        QCOMPARE(overdueLines(world), 1);
        const QJsonObject body = world.journal.last(journal::EntryType::Overdue)->entry.body;
        QCOMPARE(body["key"_L1].toString(), u"maple-3"_s);
        QCOMPARE(body["person"_L1].toString(), u"dana"_s);
        QVERIFY(world.session->needsAttention());
        world.timers.advance(72h);
        world.settle();
        QCOMPARE(overdueLines(world), 1);
    }

    void eachKeyIsToldOnceAtItsTime()
    {
        ExchangeWorld world;
        const QDateTime now = world.clock.now();
        world.putOut(3, "sam", now.addSecs(3600));
        world.putOut(5, "sam", now.addSecs(7200));
        world.start();
        QCOMPARE(overdueLines(world), 0);
        world.timers.advance(60min);
        world.settle();
        QCOMPARE(overdueLines(world), 1);
        world.timers.advance(59min);
        world.settle();
        QCOMPARE(overdueLines(world), 1);
        world.timers.advance(1min);
        world.settle();
        QCOMPARE(overdueLines(world), 2);
    }

    void aStartTellsWhatFellDueInTheDarkAndNothingTwice()
    {
        ExchangeWorld world;
        const QDateTime now = world.clock.now();
        world.putOut(3, "sam", now.addSecs(-7200));
        world.start();
        QCOMPARE(overdueLines(world), 1);
        QVERIFY(world.placeOf(3).told);
        // Its place has that from the same commit as the line.
        const auto &placements = world.journal.last(journal::EntryType::Overdue)->placements;
        QCOMPARE(placements.size(), 1);
        QVERIFY(placements.first().place.told);
        // Whatever else was written while no program ran, an import for one: Maple 5 was never told.
        world.putOut(5, "dana", now.addSecs(-60));
        QVERIFY(world.journal.write({journal::EntryType::Imported, {}}, {}));
        world.start();
        QCOMPARE(overdueLines(world), 2);
        QCOMPARE(world.journal.last(journal::EntryType::Overdue)->entry.body["key"_L1].toString(), u"maple-5"_s);
    }

    void aPowerCutBeforeTheLineLeavesItToTheNextStart()
    {
        ExchangeWorld world;
        world.putOut(3, "sam", world.clock.now().addSecs(-60));
        world.session = std::make_unique<ExchangeSession>(world.parts());
        world.session->start({}, world.journal.head());
        world.session.reset();
        world.answers.drop();
        QCOMPARE(overdueLines(world), 0);
        world.start();
        QCOMPARE(overdueLines(world), 1);
    }

    void aKeyThatComesHomeWhileTheLineIsOnItsWayStaysHome()
    {
        ExchangeWorld world;
        world.putOut(3, "sam", world.clock.now().addSecs(60));
        world.start();
        world.timers.advance(1min); // asked for, not yet written
        const keys::Place home{keys::Place::Kind::InBin, BinNumber::fromInt(7), {}, {}, world.clock.now()};
        world.keys.move(ExchangeWorld::key(3), home);
        world.settle();
        QCOMPARE(overdueLines(world), 1);
        QCOMPARE(world.placeOf(3), home);
    }

    void whoTakesItNextHasATimeOfTheirOwn()
    {
        ExchangeWorld world;
        world.putOut(3, "sam", world.clock.now().addSecs(-60));
        world.start();
        QCOMPARE(overdueLines(world), 1);
        world.putOut(3, "dana", world.clock.now().addSecs(60));
        QVERIFY(!world.placeOf(3).told);
        world.put(9, 9); // anything moves
        world.timers.advance(1min);
        world.settle();
        QCOMPARE(overdueLines(world), 2);
    }

    void aKeyThatIsBackInTimeIsNotOverdue()
    {
        ExchangeWorld world;
        world.putOut(9, "sam", world.clock.now().addSecs(60));
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 9);
        world.shutDoor(9);
        QVERIFY(world.at<state::Finished>());
        world.timers.advance(24h);
        world.settle();
        QCOMPARE(overdueLines(world), 0);
    }

    void aClockThatLeaptAheadMakesNobodyLate()
    {
        ExchangeWorld world;
        const QDateTime now = world.clock.now();
        world.putOut(3, "sam", now.addSecs(3600));
        world.clock.setTrust({ClockDoubt::LeaptAhead, now, now});
        world.clock.setTimeOfDay(now.addYears(3));
        world.start();
        world.timers.advance(30min);
        world.settle();
        QCOMPARE(overdueLines(world), 0);
    }

    void aStepOfTheClockIsNoticedWithinAnHour()
    {
        ExchangeWorld world;
        const QDateTime now = world.clock.now();
        world.putOut(3, "sam", now.addDays(2));
        world.start();
        world.clock.setTimeOfDay(now.addDays(3));
        world.timers.advance(1h);
        world.settle();
        QCOMPARE(overdueLines(world), 1);
    }

    void aLineThatTheDiskRefusesIsWrittenLater()
    {
        ExchangeWorld world;
        world.putOut(3, "sam", world.clock.now().addSecs(60));
        world.start();
        world.journal.faultyType = journal::EntryType::Overdue;
        world.timers.advance(1min);
        world.settle();
        QCOMPARE(overdueLines(world), 0);
        world.journal.faultyType.reset();
        world.put(9, 9); // anything moves
        QCOMPARE(overdueLines(world), 1);
    }

    void aLineThatTheDiskRefusesIsAskedForAgainWhereNothingMoves()
    {
        ExchangeWorld world;
        world.putOut(3, "sam", world.clock.now().addSecs(60));
        world.start();
        world.journal.faultyType = journal::EntryType::Overdue;
        world.timers.advance(1min);
        world.settle();
        QVERIFY(!world.placeOf(3).told);
        world.journal.faultyType.reset();
        world.timers.advance(1h);
        world.settle();
        QCOMPARE(overdueLines(world), 1);
        const int asked = world.journal.asked;
        world.timers.advance(48h);
        world.settle();
        QCOMPARE(world.journal.asked, asked);
    }

    void whoHasAnOverdueKeyIsToldBeforeTheyChoose()
    {
        ExchangeWorld world;
        const QDateTime now = world.clock.now();
        world.putOut(3, "dana", now.addSecs(-60));
        world.putOut(5, "dana", now.addSecs(-3600));
        world.start();
        QSignalSpy sounds(world.session.get(), &ExchangeSession::soundWanted);
        world.present(ExchangeWorld::DanasBadge);
        const auto *notice = world.at<state::OverdueNotice>();
        QVERIFY(notice);
        QCOMPARE(notice->overdue.size(), 2);
        QCOMPARE(notice->overdue.first().name.toString(), u"Maple 5"_s);
        QCOMPARE(notice->overdue.first().due, now.addSecs(-3600));
        QCOMPARE(sounds.size(), 1);
        world.tap(event::ContinueTapped{});
        QVERIFY(world.at<state::ChoosingKey>());
    }

    void othersAreNotToldOfIt()
    {
        ExchangeWorld world;
        world.putOut(9, "sam", world.clock.now().addSecs(-60));
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        QVERIFY(world.at<state::ChoosingKey>());
    }

    void theNoticeComesAfterTheProof()
    {
        ExchangeWorld world;
        world.putOut(9, "sam", world.clock.now().addSecs(-60));
        world.start();
        world.identify("234567");
        QVERIFY(world.at<state::AwaitingFactor>());
        world.typePin("1470");
        QVERIFY(world.at<state::OverdueNotice>());
        world.tap(event::ContinueTapped{});
        QCOMPARE(world.at<state::ChoosingKey>()->keys.size(), 2); // Maple 3, and Maple 9 that Sam has
    }

    void aKeyOfAnotherBoxIsTakenInAndSaidToBeAstray()
    {
        ExchangeWorld world;
        keys::Terms terms;
        terms.livesAt = Label::fromString(u"Harbour gate"_s);
        world.setTerms(9, terms);
        world.start();
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.at<state::Opening>()->order.home, terms.livesAt);
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 9);
        world.shutDoor(9);
        QCOMPARE(world.at<state::Finished>()->order.home, terms.livesAt);
        QCOMPARE(world.placeOf(9).kind, keys::Place::Kind::InBin);
        QCOMPARE(world.journal.last(journal::EntryType::Astray)->entry.body["key"_L1].toString(), u"maple-9"_s);
    }

    void aKeyThatLivesHereIsNotAstray()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.put(9, 9);
        world.shutDoor(9);
        QVERIFY(!world.words().contains(u"astray"_s));
    }
};

QTEST_GUILESS_MAIN(TestExchangeOverdue)
#include "tst_exchangeoverdue.moc"
