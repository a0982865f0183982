// SPDX-License-Identifier: Apache-2.0
#include "serialworld.h"

#include <hal/board/boxsleeper.h>
#include <hal/board/osdpcardreader.h>
#include <tests/fakes/powerfakes.h>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The board over a pty and the real serial code, and a machine that sleeps until the test wakes it.
class TestBoxSleeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<World>(*m_dir);
        QVERIFY(m_world->opened);
        m_machine = std::make_unique<fakes::ScriptedSleeper>();
        SerialBoardConfig config;
        config.portName = m_dir->filePath(u"tty"_s);
        config.expectedDoors = config.expectedBins = Bins;
        config.board = {1, secretKey()};
        m_board = std::make_unique<SerialBoard>(config, m_random, m_clock);
        m_sleeper = std::make_unique<BoxSleeper>(*m_machine, *m_board, m_timers);
        m_board->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_board->isOnline(), Patience);
    }
    void cleanup()
    {
        m_sleeper.reset();
        m_board.reset();
        m_machine.reset();
        m_world.reset();
        m_dir.reset();
    }

    void theBoardIsToldWhatWakesItAndThenTheLineIsSilent()
    {
        const QSignalSpy orders(m_world->board.get(), &sim::SimulatedBoard::commandReceived);
        layToRest({SleepKind::Suspend, {true, true, false}});
        QVERIFY(!m_board->isOnline());
        QCOMPARE(m_machine->orders.size(), 1);
        QCOMPARE(m_machine->orders.constFirst().kind, SleepKind::Suspend);
        const quint64 sent = m_board->statistics().packetsSent;
        QTRY_VERIFY_WITH_TIMEOUT(m_world->board->device().isAsleep(), Patience); // two seconds later
        QVERIFY(orders.constLast().constFirst().toString().contains(u"delay=2 wake=button,badge,line,mains"_s));
        QCOMPARE(m_board->statistics().packetsSent, sent);
    }

    void afterWakingTheWholeStateIsReadAnew()
    {
        const QSignalSpy lines(m_board.get(), &BinBoard::onlineChanged);
        layToRest({});
        QTRY_VERIFY_WITH_TIMEOUT(m_world->board->device().isAsleep(), Patience);
        QCOMPARE(lines.size(), 0); // nobody is told of a loss before the machine sleeps
        m_world->board->setButton(true);
        m_world->board->setButton(false);
        QVERIFY(m_world->board->placeFob(2, card(u"04AABBCC"_s)));
        const QSignalSpy woke(m_sleeper.get(), &Sleeper::woke);
        m_machine->wake();
        QCOMPARE(woke.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_board->isOnline(), Patience);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).constFirst().toBool(), false);
        QCOMPARE(lines.at(1).constFirst().toBool(), true);
        QCOMPARE(m_board->fob(bin(2)), FobReading::fob(card(u"04AABBCC"_s)));
    }

    void aMachineThatWokeByItselfWakesTheBoard()
    {
        layToRest({});
        QTRY_VERIFY_WITH_TIMEOUT(m_world->board->device().isAsleep(), Patience);
        m_machine->wake();
        QTRY_VERIFY_WITH_TIMEOUT(m_board->isOnline(), Patience);
        QVERIFY(!m_world->board->device().isAsleep());
    }

    void aRefusedSleepGivesTheBoardBack()
    {
        m_machine->refuses = true;
        const QSignalSpy refused(m_sleeper.get(), &Sleeper::refused);
        m_sleeper->sleep({});
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_board->isOnline(), Patience);
    }

    void aBadgeThatWakesTheBoxIsServed()
    {
        const OsdpCardReader reader(*m_board);
        QVector<CardUid> cards;
        connect(&reader, &CardReader::cardPresented, &reader, [&cards](const CardUid &uid) { cards.append(uid); });
        layToRest({SleepKind::Suspend, {true, true, false}});
        QTRY_VERIFY_WITH_TIMEOUT(m_world->board->device().isAsleep(), Patience);
        m_world->board->presentBadge(card(u"04010203"_s));
        QVERIFY(!m_world->board->device().isAsleep());
        m_machine->wake();
        QTRY_COMPARE_WITH_TIMEOUT(cards.size(), 1, Patience);
        QCOMPARE(cards.constFirst(), card(u"04010203"_s));
    }

    void whoeverComesWhileTheBoardIsLaidToRestKeepsTheBoxAwake()
    {
        const QSignalSpy refused(m_sleeper.get(), &Sleeper::refused);
        const QSignalSpy orders(m_world->board.get(), &sim::SimulatedBoard::commandReceived);
        m_world->board->delayReplies(300); // long enough for a badge to come before the answer
        m_sleeper->sleep({});
        Q_EMIT m_board->cardPresented(card(u"04010203"_s));
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
        QVERIFY(m_machine->orders.isEmpty());
        QVERIFY(m_board->isOnline());
        QTRY_VERIFY_WITH_TIMEOUT(isCalledOff(orders), Patience);
    }

    void whatIsReadyTooLateForSomebodyElsesSleepIsLeftAlone()
    {
        m_machine->sleepByOthers();
        m_machine->wake(); // it did not wait
        m_sleeper->ready();
        QCOMPARE(m_machine->readies, 0);
        QVERIFY(m_board->isOnline());
    }

    void aBoardThatDoesNotAnswerKeepsNobodyAwake()
    {
        m_world->board->setCut(true);
        m_sleeper->sleep({});
        QTRY_COMPARE_WITH_TIMEOUT(m_machine->orders.size(), 1, Patience);
        m_world->board->setCut(false);
        m_machine->wake();
        QTRY_VERIFY_WITH_TIMEOUT(m_board->isOnline(), Patience);
    }

    void beforeSomebodyElsesSleepTheBoardIsLaidToRestToo()
    {
        const QSignalSpy about(m_sleeper.get(), &Sleeper::aboutToSleep);
        m_machine->sleepByOthers();
        QCOMPARE(about.size(), 1);
        m_sleeper->ready();
        QTRY_COMPARE_WITH_TIMEOUT(m_machine->readies, 1, Patience);
        QVERIFY(!m_board->isOnline());
        m_machine->wake();
        QTRY_VERIFY_WITH_TIMEOUT(m_board->isOnline(), Patience);
    }

private:
    static bool isCalledOff(const QSignalSpy &orders)
    {
        return std::any_of(orders.cbegin(), orders.cend(), [](const QList<QVariant> &order) {
            return order.constFirst().toString().contains(u"delay=65535"_s);
        });
    }
    void layToRest(const SleepOrder &order)
    {
        m_sleeper->sleep(order);
        QTRY_VERIFY_WITH_TIMEOUT(m_machine->isAsleep, Patience);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SharedRandom m_random;
    hal::SystemClock m_clock;
    hal::SystemTimers m_timers;
    std::unique_ptr<World> m_world;
    std::unique_ptr<fakes::ScriptedSleeper> m_machine;
    std::unique_ptr<SerialBoard> m_board;
    std::unique_ptr<BoxSleeper> m_sleeper;
};

QTEST_GUILESS_MAIN(TestBoxSleeper)
#include "tst_boxsleeper.moc"
