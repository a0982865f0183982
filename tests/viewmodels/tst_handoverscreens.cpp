// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "screenfront.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {

const CardUid SamsBadge = *CardUid::fromHex(u"04F0F0F0F0F002"_s);
const CardUid NoasBadge = *CardUid::fromHex(u"04F0F0F0F0F003"_s);

/// Dana has Maple 3, and holds her badge to the reader.
struct DanaHasMaple3 : ScreenFront {
    explicit DanaHasMaple3(const QDateTime &due = {})
    {
        world.people.addBadge(SamsBadge, ExchangeWorld::person("sam"));
        world.people.addBadge(NoasBadge, ExchangeWorld::person("noa"));
        world.putOut(3, "dana", due);
        show();
        world.present(ExchangeWorld::DanasBadge);
    }
};

} // namespace

/// Keys that should have been back, and keys that go from hand to hand.
class TestHandOverScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anOverdueKeyIsNamedBeforeTheList()
    {
        const QDateTime due = ExchangeWorld().clock.now().addSecs(-3600);
        DanaHasMaple3 front(due);
        QCOMPARE(front.page(), u"Overdue"_s);
        QCOMPARE(front.screen->keyName(), u"Maple 3"_s);
        QCOMPARE(front.screen->more(), 0);
        QVERIFY(!front.screen->dueText().isEmpty());
        front.screen->goOn();
        QCOMPARE(front.page(), u"ChooseKey"_s);
    }

    void aKeyOfOnesOwnIsHandedOver()
    {
        DanaHasMaple3 front;
        QCOMPARE(front.page(), u"ChooseKey"_s);
        front.screen->chooseKey(ExchangeWorld::key(3).toString());
        front.world.settle();
        QCOMPARE(front.page(), u"HandOver"_s);
        QCOMPARE(front.screen->phase(), u"offer"_s);
        QCOMPARE(front.screen->keyName(), u"Maple 3"_s);
        front.screen->handOver();
        QCOMPARE(front.screen->phase(), u"receiver"_s);
        front.world.present(ExchangeWorld::DanasBadge);
        QCOMPARE(front.screen->problem(), u"samePerson"_s);
        front.world.present(SamsBadge);
        QCOMPARE(front.page(), u"HandOver"_s);
        QCOMPARE(front.screen->phase(), u"done"_s);
        QCOMPARE(front.screen->receiver(), u"Sam"_s);
        front.screen->finish();
        QCOMPARE(front.page(), u"Home"_s);
        QCOMPARE(front.screen->receiver(), QString());
    }

    void theReceiverMayTypeACode()
    {
        DanaHasMaple3 front;
        front.screen->chooseKey(ExchangeWorld::key(3).toString());
        front.world.settle();
        front.screen->handOver();
        front.screen->useCode();
        QCOMPARE(front.page(), u"Identify"_s);
        front.type("234567");
        front.type("1470");
        QCOMPARE(front.page(), u"HandOver"_s);
        QCOMPARE(front.screen->receiver(), u"Sam"_s);
    }

    void aKeyThatLivesElsewhereSaysWhere()
    {
        ScreenFront front;
        keys::Terms terms;
        terms.livesAt = Label::fromString(u"Harbour House garage"_s);
        front.world.setTerms(9, terms);
        front.show();
        front.world.present(ExchangeWorld::fob(9));
        QCOMPARE(front.page(), u"DropOff"_s);
        const int bin = front.screen->binNumber();
        front.world.acknowledge();
        front.world.openDoor(bin);
        front.world.put(bin, 9);
        front.world.shutDoor(bin);
        QCOMPARE(front.page(), u"Done"_s);
        QCOMPARE(front.screen->kind(), u"returnedAstray"_s);
        QCOMPARE(front.screen->home(), u"Harbour House garage"_s);
    }
};

QTEST_GUILESS_MAIN(TestHandOverScreens)
#include "tst_handoverscreens.moc"
