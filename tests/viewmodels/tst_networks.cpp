// SPDX-License-Identifier: Apache-2.0
#include <qml/viewmodels/networks.h>
#include <tests/fakes/scriptednetworks.h>

#include <QMetaProperty>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

using State = NetworkChooser::State;

namespace {

/// A box that hears three networks, with its list on the screen.
struct Box {
    Box()
    {
        chooser.hear("Home", WifiGuard::Password, 90, true);
        chooser.hear("Sam's phone", WifiGuard::Password, 60);
        chooser.hear("Guests", WifiGuard::Open, 20);
        chooser.hear("Office", WifiGuard::NotSupported, 10);
        networks.follow(ui::Page::Networks);
        chooser.become(State::Ready);
    }
    void open(int row)
    {
        QVERIFY(networks.choose(row));
        networks.follow(ui::Page::Join);
    }
    void type(const char *text)
    {
        for (; *text; ++text)
            networks.press(*text);
    }
    [[nodiscard]] QVariant at(int row, int role) const { return networks.data(networks.index(row), role); }

    fakes::ScriptedNetworks chooser;
    ui::Networks networks{&chooser};
};

} // namespace

class TestNetworks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aBoxWithoutAChooserOffersNothing()
    {
        ui::Networks networks(nullptr);
        QVERIFY(!networks.isOffered());
        networks.search();
        networks.follow(ui::Page::Networks);
        QVERIFY(!networks.choose(0));
        QCOMPARE(networks.phase(), u"off"_s);
    }

    void theListIsSearchedWhenItIsShown()
    {
        fakes::ScriptedNetworks chooser;
        ui::Networks networks(&chooser);
        QVERIFY(networks.isOffered());
        QCOMPARE(chooser.scans, 0);
        networks.follow(ui::Page::Networks);
        QCOMPARE(chooser.scans, 1);
        QCOMPARE(networks.phase(), u"searching"_s);
        chooser.become(State::Ready);
        QCOMPARE(networks.phase(), u"none"_s);
        chooser.hear("Guests", WifiGuard::Open);
        chooser.become(State::Ready);
        QCOMPARE(networks.phase(), u"found"_s);
        chooser.become(State::Off);
        QCOMPARE(networks.phase(), u"off"_s);
    }

    void eachNetworkIsToldInWords()
    {
        const Box box;
        using N = ui::Networks;
        QCOMPARE(box.networks.rowCount(), 4);
        QCOMPARE(box.at(1, N::NameRole), QVariant(u"Sam's phone"_s));
        QCOMPARE(box.at(0, N::SignalRole), QVariant(u"strong"_s));
        QCOMPARE(box.at(1, N::SignalRole), QVariant(u"good"_s));
        QCOMPARE(box.at(2, N::SignalRole), QVariant(u"weak"_s));
        QCOMPARE(box.at(1, N::GuardRole), QVariant(u"password"_s));
        QCOMPARE(box.at(2, N::GuardRole), QVariant(u"open"_s));
        QCOMPARE(box.at(3, N::GuardRole), QVariant(u"notSupported"_s));
        QCOMPARE(box.at(0, N::KnownRole), QVariant(true));
        QCOMPARE(box.at(1, N::KnownRole), QVariant(false));
        QVERIFY(!box.at(9, N::NameRole).isValid());
    }

    void aPasswordIsTypedKeyByKeyAndHandedOverOnce()
    {
        Box box;
        box.open(1);
        QCOMPARE(box.networks.stage(), u"type"_s);
        QCOMPARE(box.networks.chosen(), u"Sam's phone"_s);
        QVERIFY(box.chooser.joined.isEmpty());
        box.type("hotspot");
        QVERIFY(!box.networks.isOkEnabled());
        box.networks.enter(); // too short
        box.type("-24689");
        box.networks.erase();
        QCOMPARE(box.networks.length(), 12);
        QVERIFY(box.networks.isOkEnabled());
        box.networks.enter();
        QCOMPARE(box.networks.length(), 0);
        QCOMPARE(box.networks.stage(), u"joining"_s);
        QCOMPARE(box.chooser.joined, QStringList{u"Sam's phone"_s});
        QByteArray expected = "hotspot-2468";
        QVERIFY(box.chooser.passwords.constFirst() == Secret::takeFrom(expected));
        QSignalSpy joined(&box.networks, &ui::Networks::joined);
        box.chooser.become(State::Joined);
        QCOMPARE(box.networks.stage(), u"joined"_s);
        QCOMPARE(joined.count(), 1);
        QCOMPARE(joined.constFirst().constFirst().toString(), u"Sam's phone"_s);
        box.chooser.become(State::Joined); // told again
        QCOMPARE(joined.count(), 1);
    }

    void onlyPrintableAsciiIsTakenAndNoMoreThan63()
    {
        Box box;
        box.open(1);
        for (const int wrong : {-1, 0, 10, 31, 127, 228, 0x20ac, 1 << 20})
            box.networks.press(wrong);
        QCOMPARE(box.networks.length(), 0);
        for (int i = 0; i < 100; ++i)
            box.networks.press('~');
        QCOMPARE(box.networks.length(), 63);
    }

    void aWrongPasswordIsTypedAnew()
    {
        Box box;
        box.open(1);
        box.type("wrong-password");
        box.networks.enter();
        box.chooser.become(State::Failed, JoinFault::WrongPassword);
        QCOMPARE(box.networks.stage(), u"type"_s);
        QCOMPARE(box.networks.problem(), u"wrongPassword"_s);
        QCOMPARE(box.networks.length(), 0);
        box.networks.press('h');
        QCOMPARE(box.networks.problem(), QString());
    }

    void aKnownOrOpenNetworkIsJoinedAtOnce()
    {
        Box box;
        box.open(0);
        QCOMPARE(box.networks.stage(), u"joining"_s);
        QVERIFY(box.chooser.passwords.constFirst().isEmpty());
        box.chooser.become(State::Failed, JoinFault::OutOfReach);
        QCOMPARE(box.networks.stage(), u"failed"_s);
        QCOMPARE(box.networks.problem(), u"outOfReach"_s);
        box.networks.again();
        QCOMPARE(box.networks.stage(), u"joining"_s);
        QCOMPARE(box.chooser.joined.size(), 2);
        box.networks.follow(ui::Page::Networks);
        box.open(2);
        QCOMPARE(box.chooser.joined.constLast(), u"Guests"_s);
    }

    void theKeptPasswordOfAKnownNetworkMayBeReplaced()
    {
        Box box;
        box.open(0);
        box.chooser.become(State::Failed, JoinFault::WrongPassword);
        QCOMPARE(box.networks.stage(), u"type"_s);
        box.type("newpassword");
        box.networks.enter();
        QCOMPARE(box.networks.stage(), u"joining"_s);
        QCOMPARE(box.chooser.passwords.constLast().size(), 11);
    }

    void whatCannotBeJoinedCannotBeChosen()
    {
        Box box;
        QVERIFY(!box.networks.choose(3));
        QVERIFY(!box.networks.choose(-1));
        QVERIFY(!box.networks.choose(4));
        QVERIFY(box.chooser.joined.isEmpty());
    }

    void whoeverLeavesThePageLeavesNothingTyped()
    {
        Box box;
        box.open(1);
        box.type("hotspot-2468");
        box.networks.follow(ui::Page::Home);
        QCOMPARE(box.networks.length(), 0);
        QCOMPARE(box.networks.chosen(), QString());
        QCOMPARE(box.chooser.cancels, 0);
        box.networks.press('x'); // nobody is there
        QCOMPARE(box.networks.length(), 0);
    }

    void whoeverStepsBackGivesUpAndWhoeverWalksAwayDoesNot()
    {
        Box box;
        box.open(2);
        QCOMPARE(box.networks.stage(), u"joining"_s);
        box.networks.follow(ui::Page::Home); // the page's time was over
        QCOMPARE(box.chooser.cancels, 0);
        QCOMPARE(box.networks.stage(), u"type"_s);
        box.networks.follow(ui::Page::Networks);
        box.open(2);
        box.networks.follow(ui::Page::Networks);
        QCOMPARE(box.chooser.cancels, 1);
        QCOMPARE(box.networks.stage(), u"type"_s);
    }

    void aNetworkThatWasJoinedStaysJoinedWhenThePageGoes()
    {
        Box box;
        box.open(2);
        box.chooser.become(State::Joined);
        box.networks.follow(ui::Page::Home);
        QCOMPARE(box.chooser.cancels, 0);
        QCOMPARE(box.chooser.now, State::Joined);
    }

    void noPropertyTellsWhatWasTyped()
    {
        Box box;
        box.open(1);
        box.type("zq7zq7zq7zq7");
        const QMetaObject *meta = box.networks.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            QVERIFY(!meta->property(i).read(&box.networks).toString().contains(u"zq7"_s));
    }
};

QTEST_GUILESS_MAIN(TestNetworks)
#include "tst_networks.moc"
