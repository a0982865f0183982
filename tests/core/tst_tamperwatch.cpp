// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;

class TestTamperWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aDoorThatNobodyOpenedIsAnAlarmOnce()
    {
        ExchangeWorld world;
        world.start();
        world.openDoor(4);
        world.board.setDoor(*DoorNumber::fromInt(4), DoorSwitch::Open);
        world.settle();
        QCOMPARE(world.words(), QStringList{u"door-alarm"_s});
        QVERIFY(world.session->needsAttention());
        world.shutDoor(4);
        QCOMPARE(world.words().count(u"door-alarm"_s), 2);
        QVERIFY(world.session->forgottenDoors().isEmpty());
    }

    void anotherDoorDuringAnExchangeIsStillAnAlarm()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(9));
        world.acknowledge();
        world.openDoor(9);
        world.openDoor(4);
        QVERIFY(world.words().contains(u"door-alarm"_s));
        QVERIFY(world.at<state::Open>());
    }

    void aFobThatVanishesFromAShutBinIsAnAlarmAndItsPlaceUnknown()
    {
        ExchangeWorld world;
        world.start();
        world.take(7);
        QCOMPARE(world.words(), QStringList{u"fob-alarm"_s});
        QCOMPARE(world.placeOf(3).kind, keys::Place::Kind::Unknown);
        QCOMPARE(world.journal.placeOf(ExchangeWorld::key(3)), world.placeOf(3));
    }

    void aDeadReaderClaimsNothing()
    {
        ExchangeWorld world;
        world.start();
        world.board.setFob(*BinNumber::fromInt(7), FobReading{});
        world.board.setFob(*BinNumber::fromInt(7), FobReading::unread());
        world.settle();
        QVERIFY(world.words().isEmpty());
        QCOMPARE(world.placeOf(3).bin->toInt(), 7);
    }

    void aForeignFobInABinIsAnAlarm()
    {
        ExchangeWorld world;
        world.start();
        world.put(2, 88);
        QCOMPARE(world.words(), QStringList{u"fob-alarm"_s});
    }

    void theBoxsOwnTamperSwitchIsRecorded()
    {
        ExchangeWorld world;
        world.start();
        world.board.setTampered(true);
        world.settle();
        QCOMPARE(world.words(), QStringList{u"tamper"_s});
        QVERIFY(world.session->needsAttention());
    }

    void keysBehindTheSameCabinetDoorAreWatchedDuringAnExchange()
    {
        ExchangeWorld world;
        // The twenty hooks of a cabinet behind one door.
        QVector<BinNumber> hooks;
        for (int n = 1; n <= 20; ++n)
            hooks.append(*BinNumber::fromInt(n));
        world.geometry.doors = {{*DoorNumber::fromInt(1), QRectF(0, 0, 400, 600), keys::Hinge::Left, hooks}};
        world.start();
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.board.orders.first().door.toInt(), 1);
        world.acknowledge();
        world.openDoor(1);
        world.put(9, 9);
        world.take(12);
        world.shutDoor(1);
        QVERIFY(world.at<state::Finished>());
        QVERIFY(world.words().contains(u"fob-alarm"_s));
        QCOMPARE(world.placeOf(5).kind, keys::Place::Kind::Unknown);
        QCOMPARE(world.placeOf(9).bin->toInt(), 9);
    }
};

QTEST_GUILESS_MAIN(TestTamperWatch)
#include "tst_tamperwatch.moc"
