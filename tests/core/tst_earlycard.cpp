// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

/// What is held to the reader before the box is ready, as after waking.
class TestEarlyCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aFobThatIsHeldThereBeforeTheBoxIsReadyIsServedAtOnce()
    {
        ExchangeWorld world;
        world.start();
        world.board.setOnline(false);
        world.settle();
        QVERIFY(world.at<state::OutOfService>());
        world.present(ExchangeWorld::fob(9));
        QVERIFY(world.at<state::OutOfService>());
        world.timers.advance(EarlyCard::Fresh);
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.board.orders.first().door.toInt(), 9);
    }

    void nobodyIsServedWhoWentAwayBeforeTheBoxWasReady()
    {
        ExchangeWorld world;
        world.start();
        world.board.setOnline(false);
        world.settle();
        world.present(ExchangeWorld::fob(9));
        world.timers.advance(EarlyCard::Fresh + 1ms);
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Idle>());
        // Not kept for the next time either.
        world.board.setOnline(false);
        world.board.setOnline(true);
        world.settle();
        QVERIFY(world.at<state::Idle>());
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
};

QTEST_GUILESS_MAIN(TestEarlyCard)
#include "tst_earlycard.moc"
