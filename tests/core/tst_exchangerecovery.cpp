// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using PlaceKind = keys::Place::Kind;

namespace {

/// What the store finds at start: intents without an end.
QVector<journal::OpenExchange> openExchanges(const fakes::MemoryJournal &journal)
{
    QVector<journal::OpenExchange> open;
    for (const auto &line : journal.lines()) {
        const QJsonValue tx = line.entry.body["tx"_L1];
        const auto same = [&](const journal::OpenExchange &o) { return o.body["tx"_L1] == tx; };
        const auto it = std::find_if(open.begin(), open.end(), same);
        switch (line.entry.type) {
        case journal::EntryType::Intent: open.append({line.head, line.entry.body}); break;
        case journal::EntryType::Unlocked: it->unlocked = true; break;
        case journal::EntryType::Opened: it->opened = true; break;
        case journal::EntryType::Closed: it->closed = true; break;
        case journal::EntryType::Committed:
        case journal::EntryType::Aborted:
        case journal::EntryType::Review: open.erase(it); break;
        default: break;
        }
    }
    return open;
}

/// A world with a board that remembers its releases, as a real one does.
class CutWorld : public ExchangeWorld {
public:
    CutWorld() { board.setFacts(BoardFacts{"nonce001", 100, {}, 0, {}}); }

    /// The board acknowledges: its own memory moves with the latch.
    void pulse()
    {
        const ReleaseOrder &order = board.orders.last();
        board.setFacts(BoardFacts{"nonce001", 101, order.door, order.sequence, order.head.left(8)});
        acknowledge();
    }

    /// The power goes: what was not on disk is gone, and so is everything that was in memory.
    void cut()
    {
        answers.drop();
        session.reset();
        QHash<KeyId, keys::Place> places;
        for (const int number : {3, 5, 9}) {
            const keys::Place written = journal.placeOf(key(number));
            places.insert(key(number), written == keys::Place{} ? m_first.value(key(number)) : written);
        }
        keys.reset(keys.keys(), places);
    }

    void remember()
    {
        for (const int number : {3, 5, 9})
            m_first.insert(key(number), keys.placeOf(key(number)));
    }

    void boot()
    {
        start(openExchanges(journal));
        for (int i = 0; i < 4; ++i) {
            timers.advance(300ms);
            settle();
        }
    }

private:
    QHash<KeyId, keys::Place> m_first;
};

enum class Hand { LeavesIt, FinishesIt };

/// Maple 9 comes back; the power goes after `steps` of the smallest steps there are. Returns false once the whole
/// exchange went through.
bool dropOffUntil(CutWorld &world, int steps)
{
    int done = 0;
    const auto more = [&] { return done++ < steps; };
    const auto deliver = [&] {
        while (!world.answers.isEmpty()) {
            if (!more())
                return false;
            world.answers.deliverOne();
        }
        return true;
    };
    const auto act = [&](const std::function<void()> &what) {
        if (!more())
            return false;
        what();
        return deliver();
    };
    return act([&] { world.reader.present(ExchangeWorld::fob(9)); }) && act([&] {
               const ReleaseOrder &order = world.board.orders.last();
               world.board.setFacts(BoardFacts{"nonce001", 101, order.door, order.sequence, order.head.left(8)});
           })
        && act([&] { world.board.acknowledge(); })
        && act([&] { world.board.setDoor(*DoorNumber::fromInt(9), DoorSwitch::Open); })
        && act([&] { world.board.setFob(*BinNumber::fromInt(9), FobReading::fob(ExchangeWorld::fob(9))); })
        && act([&] { world.board.setDoor(*DoorNumber::fromInt(9), DoorSwitch::Shut); })
        && act([&] { world.timers.advance(300ms); }) && act([&] { world.timers.advance(300ms); });
}

/// Every intent has exactly one end, no intent had more than one release, and the book says what the sensors see.
void verifyAtRest(const CutWorld &world)
{
    QHash<QString, int> ends;
    for (const auto &line : world.journal.lines()) {
        const QString tx = line.entry.body["tx"_L1].toString();
        if (line.entry.type == journal::EntryType::Intent)
            ends.insert(tx, 0);
        else if (line.entry.type == journal::EntryType::Committed || line.entry.type == journal::EntryType::Aborted
                 || line.entry.type == journal::EntryType::Review)
            ++ends[tx];
    }
    for (const int count : std::as_const(ends))
        QCOMPARE(count, 1);
    QSet<quint64> released;
    for (const ReleaseOrder &order : world.board.orders) {
        QVERIFY2(!released.contains(order.sequence), "a second release for one intent");
        released.insert(order.sequence);
    }
    for (const keys::Door &door : world.geometry.doors) {
        const FobReading seen = world.board.fob(door.bins.first());
        const keys::Key *booked = world.keys.inBin(door.bins.first());
        QCOMPARE(booked ? FobReading::fob(booked->fob) : FobReading::empty(), seen);
    }
}

} // namespace

class TestExchangeRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPowerCutAtAnyStepLeavesOneEndAndATrueBook_data()
    {
        QTest::addColumn<bool>("finishes");
        QTest::newRow("the hand stops where it was") << false;
        QTest::newRow("the hand finishes in the dark") << true;
    }
    void aPowerCutAtAnyStepLeavesOneEndAndATrueBook()
    {
        QFETCH(bool, finishes);
        int steps = 0;
        bool whole = false;
        for (; !whole; ++steps) {
            QVERIFY(steps < 200);
            CutWorld world;
            world.start();
            world.remember();
            whole = dropOffUntil(world, steps);
            const bool wasOpen = world.board.door(*DoorNumber::fromInt(9)) == DoorSwitch::Open;
            const qsizetype pulses = world.board.orders.size();
            world.cut();
            if (finishes && wasOpen)
                world.board.seedFob(*BinNumber::fromInt(9), FobReading::fob(ExchangeWorld::fob(9)));
            world.boot();
            if (wasOpen) {
                QVERIFY(world.at<state::ClosingUp>());
                QCOMPARE(world.at<state::ClosingUp>()->door.toInt(), 9);
                world.shutDoor(9);
            }
            QVERIFY2(world.at<state::Idle>(),
                     qPrintable(u"step %1: %2"_s.arg(steps).arg(nameOf(world.session->state()))));
            QCOMPARE(world.board.orders.size(), pulses);
            verifyAtRest(world);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"after %1 steps"_s.arg(steps)));
        }
        QVERIFY2(steps > 15, qPrintable(QString::number(steps)));
    }

    void aCutDuringRecoveryIsRecoveredAgain()
    {
        for (int answers = 0; answers < 8; ++answers) {
            CutWorld world;
            world.start();
            world.remember();
            QVERIFY(!dropOffUntil(world, 12));
            world.cut();
            world.board.seedDoor(*DoorNumber::fromInt(9), DoorSwitch::Shut);
            world.board.seedFob(*BinNumber::fromInt(9), FobReading::fob(ExchangeWorld::fob(9)));
            world.session = std::make_unique<ExchangeSession>(world.parts());
            world.session->start(openExchanges(world.journal), world.journal.head());
            for (int i = 0; i < answers; ++i) {
                if (!world.answers.deliverOne())
                    world.timers.fireNext();
            }
            world.cut();
            world.boot();
            QVERIFY(world.at<state::Idle>());
            verifyAtRest(world);
        }
    }

    void anIntentThatWasNeverReleasedIsAborted()
    {
        CutWorld world;
        world.start();
        world.remember();
        world.present(ExchangeWorld::fob(9)); // on disk, and the board never heard of it
        world.cut();
        world.boot();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.journal.last(journal::EntryType::Aborted));
        QCOMPARE(world.journal.last(journal::EntryType::Aborted)->entry.body["recovered"_L1].toBool(), true);
        QVERIFY(!world.session->needsAttention());
    }

    void anIntentTellsWhatTheSensorsSeeBeyondTheBook()
    {
        CutWorld world;
        world.start();
        world.board.seedFob(*BinNumber::fromInt(2), FobReading::unread());
        world.present(ExchangeWorld::fob(9));
        const QJsonObject sensors = world.journal.last(journal::EntryType::Intent)->entry.body["sensors"_L1].toObject();
        QCOMPARE(sensors["pulses"_L1].toInteger(), 100);
        const QJsonObject differs = sensors["differs"_L1].toObject();
        QCOMPARE(differs.keys(), QStringList{u"2"_s});
        QCOMPARE(differs["2"_L1]["is"_L1].toString(), u"unread"_s);
    }

    void anUnwatchedExchangeThatChangedNothingIsReviewed()
    {
        CutWorld world;
        world.start();
        world.remember();
        world.present(ExchangeWorld::fob(9));
        world.pulse();
        world.cut();
        world.boot();
        QVERIFY(world.journal.last(journal::EntryType::Review));
        QVERIFY(world.session->needsAttention());
    }

    void aBoardThatKnowsMoreThanTheDiskIsAnAlarm_data()
    {
        QTest::addColumn<quint64>("sequence");
        QTest::newRow("a number that the disk does not have") << quint64(99);
        QTest::newRow("another hash for a number that it has") << quint64(1);
    }
    void aBoardThatKnowsMoreThanTheDiskIsAnAlarm()
    {
        QFETCH(quint64, sequence);
        CutWorld world;
        world.start();
        world.take(12); // something on the disk, as entry 1
        world.cut();
        world.board.setFacts(BoardFacts{"nonce002", 120, DoorNumber::fromInt(3), sequence, QByteArray(8, 'x')});
        world.boot();
        QVERIFY(world.journal.last(journal::EntryType::BoardRolledAhead));
        QVERIFY(world.session->needsAttention());
    }

    void aKeyThatCameHomeInTheDarkIsNotToldToBeOverdue()
    {
        CutWorld world;
        world.putOut(9, "lee", world.clock.now().addSecs(3600));
        world.remember();
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.pulse();
        world.openDoor(9);
        world.put(9, 9);
        world.cut();
        world.board.seedDoor(*DoorNumber::fromInt(9), DoorSwitch::Shut);
        world.clock.advance(2h);
        world.boot();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.words().contains(u"committed"_s) || world.words().contains(u"review"_s));
        QVERIFY(!world.words().contains(u"overdue"_s));
    }

    void anOlderDiskTurnsTypedCodesOffUntilTheOwnerAcknowledges()
    {
        CutWorld world;
        world.start();
        world.cut();
        world.board.setFacts(BoardFacts{"nonce002", 120, DoorNumber::fromInt(3), 99, QByteArray(8, 'x')});
        world.boot();
        world.identify("234567");
        world.typePin("1470");
        const auto *away = world.at<state::TurnedAway>();
        QVERIFY(away && away->refusal.why == Refusal::StepUp);
        QVERIFY(!away->refusal.at.isValid()); // no waiting ends it
        world.tap(event::FinishTapped{});
        world.present(ExchangeWorld::DanasBadge);
        QVERIFY(world.at<state::ChoosingKey>());
        world.cut();
        world.boot();
        QVERIFY(world.session->needsAttention());
        QCOMPARE(world.words().count(u"board-ahead"_s), 1);
        world.throttle.acknowledge({journal::EntryType::ThrottleCleared, {}}, [](const Status<StoreError> &) {});
        world.settle();
        world.cut();
        world.boot();
        QVERIFY(!world.session->needsAttention());
        QCOMPARE(world.words().count(u"board-ahead"_s), 1);
        world.identify("234567");
        world.typePin("1470");
        QVERIFY(world.at<state::Opening>());
    }

    void nobodyIsServedBeforeItIsOnDiskThatCodesAreOff()
    {
        CutWorld world;
        world.start();
        world.cut();
        world.board.setFacts(BoardFacts{"nonce002", 120, DoorNumber::fromInt(3), 99, QByteArray(8, 'x')});
        world.journal.faultyType = journal::EntryType::BoardRolledAhead;
        world.boot();
        QVERIFY(!world.at<state::Idle>());
        world.openDoor(4);
        world.shutDoor(4);
        QVERIFY(!world.at<state::Idle>());
        QVERIFY(world.session->needsAttention());
        world.journal.faultyType.reset();
        world.timers.advance(5s);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        QVERIFY(world.journal.last(journal::EntryType::BoardRolledAhead));
    }

    void aBoardThatRemembersWhatTheDiskHasIsQuiet()
    {
        CutWorld world;
        world.start();
        world.remember();
        world.present(ExchangeWorld::fob(9));
        world.pulse();
        world.openDoor(9);
        world.put(9, 9);
        world.shutDoor(9);
        world.cut();
        world.boot();
        QVERIFY(!world.journal.last(journal::EntryType::BoardRolledAhead));
        QVERIFY(world.at<state::Idle>());
    }

    void keysThatMovedWhileTheBoxWasDarkAreDiscrepancies()
    {
        CutWorld world;
        world.start();
        world.remember();
        world.cut();
        world.board.seedFob(*BinNumber::fromInt(12), FobReading::empty());
        world.board.seedFob(*BinNumber::fromInt(2), FobReading::fob(ExchangeWorld::fob(5)));
        world.boot();
        QVERIFY(world.journal.last(journal::EntryType::Discrepancy));
        QCOMPARE(world.placeOf(5).bin->toInt(), 2);
        QVERIFY(world.session->needsAttention());
        verifyAtRest(world);
    }

    void keysOfANewBoxAreAnInventoryNotAnAlarm()
    {
        ExchangeWorld world;
        world.keys.reset(world.keys.keys(), {});
        world.start();
        QVERIFY(world.journal.last(journal::EntryType::Inventory));
        QVERIFY(!world.session->needsAttention());
        QCOMPARE(world.placeOf(3).bin->toInt(), 7);
    }

    void aForcedDoorIsRecordedAndAskedFor()
    {
        CutWorld world;
        world.remember();
        world.board.seedDoor(*DoorNumber::fromInt(4), DoorSwitch::Open);
        world.start();
        QCOMPARE(world.at<state::ClosingUp>()->door.toInt(), 4);
        QVERIFY(world.journal.last(journal::EntryType::DoorAlarm));
        world.shutDoor(4);
        QVERIFY(world.at<state::Idle>());
    }
};

QTEST_GUILESS_MAIN(TestExchangeRecovery)
#include "tst_exchangerecovery.moc"
