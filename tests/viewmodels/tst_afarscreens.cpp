// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "screenfront.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace std::chrono_literals;

namespace {

using Presence = exchange::AfarRequest::Presence;

/// A box at rest, for which somebody far away orders bin 7 open.
struct AfarFront : ScreenFront {
    explicit AfarFront(Presence presence)
    {
        world.session->openFromAfar({{u"c-1"_s, {}}, 7, presence}, 60s);
        world.settle();
    }
};

} // namespace

class TestAfarScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theScreenAsksForAPressAndCountsDown()
    {
        AfarFront front(Presence::PressButton);
        QCOMPARE(front.page(), u"FromAfar"_s);
        QCOMPARE(front.screen->phase(), u"press"_s);
        QCOMPARE(front.screen->binNumber(), 7);
        QVERIFY(front.screen->digits().isEmpty());
        QCOMPARE(front.screen->secondsLeft(), 59);
        front.world.timers.advance(10s);
        QCOMPARE(front.screen->secondsLeft(), 49);
        QVERIFY(!front.screen->isAccountOffered());
        front.screen->pressOpen();
        front.world.settle();
        front.world.acknowledge();
        front.world.openDoor(7);
        // Which key it is for, the box does not know, and whoever reads along is not told what was inside.
        QCOMPARE(front.page(), u"TakeKey"_s);
        QVERIFY(front.screen->keyName().isEmpty());
        QCOMPARE(front.screen->step(), 1);
        front.world.take(7);
        QCOMPARE(front.screen->step(), 2);
        front.world.shutDoor(7);
        QCOMPARE(front.page(), u"Done"_s);
        QCOMPARE(front.screen->kind(), u"closed"_s);
        QVERIFY(front.screen->keyName().isEmpty());
    }

    void thePadPressesToo()
    {
        AfarFront front(Presence::PressButton);
        front.type("12");
        QCOMPARE(front.page(), u"FromAfar"_s);
        front.type("#");
        QCOMPARE(front.page(), u"TakeKey"_s);
    }

    void theDigitsAreShownAndGoWithThePage()
    {
        AfarFront front(Presence::ScreenCode);
        QCOMPARE(front.screen->phase(), u"code"_s);
        QCOMPARE(front.screen->digits().size(), 3);
        front.type("#");
        QCOMPARE(front.page(), u"FromAfar"_s);
        front.screen->cancel();
        QCOMPARE(front.page(), u"Home"_s);
        QVERIFY(front.screen->digits().isEmpty());
    }

    void whenItsTimeIsOverTheScreenIsHomeAgain()
    {
        AfarFront front(Presence::PressButton);
        front.world.timers.advance(60s);
        front.world.settle();
        QCOMPARE(front.page(), u"Home"_s);
        QVERIFY(front.world.board.orders.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAfarScreens)
#include "tst_afarscreens.moc"
