// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "accountworld.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

namespace {

/// Sam has another role than the usual one.
struct RoleWorld : AccountWorld {
    explicit RoleWorld(people::Role role)
    {
        const PersonId sam = person("sam");
        const QByteArray pin = fakes::CheapHasher::encodedPinOf(fakes::secretOf("1470"), sam);
        people.addPerson({sam, *Label::fromString(u"Sam"_s), role, {}, pin, people::Kind::Full, false});
    }
};

} // namespace

/// "Wi-Fi": who may choose the network that the box uses.
class TestExchangeWifi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void thoseWhoLookAfterTheBoxChooseItsNetwork_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("admin") << int(people::Role::Admin) << true;
        QTest::newRow("staff") << int(people::Role::Staff) << true;
        QTest::newRow("anybody else") << int(people::Role::User) << false;
    }
    void thoseWhoLookAfterTheBoxChooseItsNetwork()
    {
        QFETCH(int, role);
        QFETCH(bool, may);
        RoleWorld world{people::Role(role)};
        world.open();
        const auto *account = world.at<state::Account>();
        QVERIFY(account);
        QCOMPARE(looksAfterBox(account->visit), may);
        world.tap(event::WifiTapped{});
        QCOMPARE(world.at<state::ChoosingNetwork>() != nullptr, may);
        QCOMPARE(world.at<state::Account>() != nullptr, !may);
        QVERIFY(world.board.orders.isEmpty());
    }

    void nobodyGetsThereUnproven()
    {
        AccountWorld world;
        world.tap(event::WifiTapped{});
        QVERIFY(world.at<state::Idle>());
        world.tap(event::AccountTapped{});
        world.typeCode("234567");
        world.tap(event::WifiTapped{});
        world.tap(event::NetworkTapped{});
        QVERIFY(world.at<state::AwaitingFactor>());
    }

    void whoHadTheBoxJoinANetworkIsInTheJournal()
    {
        AccountWorld world;
        world.open();
        world.tap(event::WifiTapped{});
        world.tap(event::NetworkTapped{});
        world.session->noteNetwork(u"Sam's phone"_s);
        world.settle();
        const journal::Entry &entry = world.journal.lines().constLast().entry;
        QCOMPARE(entry.type, journal::EntryType::Note);
        QCOMPARE(entry.body.value(u"network"_s).toString(), u"Sam's phone"_s);
        QCOMPARE(entry.body.value(u"person"_s).toString(),
                 world.at<state::JoiningNetwork>()->visit.holder.id.toString());
    }

    void eachStepLeadsBackToTheOneBefore()
    {
        AccountWorld world;
        world.open();
        world.tap(event::WifiTapped{});
        world.tap(event::NetworkTapped{});
        QVERIFY(world.at<state::JoiningNetwork>());
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::ChoosingNetwork>());
        world.tap(event::BackTapped{});
        QVERIFY(world.at<state::Account>());
        world.tap(event::WifiTapped{});
        world.tap(event::NetworkTapped{});
        world.tap(event::FinishTapped{});
        QVERIFY(world.at<state::Idle>());
    }

    void whoFetchesAPhoneHas90SecondsAndIsAsked()
    {
        AccountWorld world;
        world.open();
        world.tap(event::WifiTapped{});
        world.timers.advance(89s);
        QCOMPARE(world.session->promptSeconds(), 0);
        world.timers.advance(1s);
        QVERIFY(world.session->promptSeconds() > 0);
        world.timers.advance(20s);
        world.settle();
        QVERIFY(world.at<state::Idle>());
    }

    void aBoardThatIsLostEndsIt()
    {
        AccountWorld world;
        world.open();
        world.tap(event::WifiTapped{});
        world.tap(event::NetworkTapped{});
        world.board.setOnline(false);
        world.settle();
        QVERIFY(world.at<state::OutOfService>());
    }
};

QTEST_GUILESS_MAIN(TestExchangeWifi)
#include "tst_exchangewifi.moc"
