// SPDX-License-Identifier: Apache-2.0
#include "wifibench.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

using State = NetworkChooser::State;

namespace {

const auto Sam = u"Sam's phone"_s;

Secret password(QByteArray text = "hotspot-2468") { return Secret::takeFrom(text); }

const auto Denial = u"raise dbus.exceptions.DBusException('Not authorized to control networking.', "
                    "name='org.freedesktop.NetworkManager.PermissionDenied')"_s;

} // namespace

/// NetworkManagerLink against the NetworkManager of python-dbusmock: joining a network.
class TestWifiJoin : public QObject {
    Q_OBJECT

    std::unique_ptr<WifiBench> m_bench;

    [[nodiscard]] bool start(uint security = WifiBench::Psk, WifiBench::Age age = WifiBench::Age::Modern)
    {
        if (!m_bench->start(age))
            return false;
        m_bench->addDevice();
        m_bench->addPoint(u"sam"_s, Sam, 60, security);
        m_bench->makeLink();
        return m_bench->search();
    }
    /// The network is a kept one.
    [[nodiscard]] bool startKnown()
    {
        if (!m_bench->start())
            return false;
        m_bench->addDevice();
        m_bench->addPoint(u"sam"_s, Sam, 60, WifiBench::Psk);
        m_bench->addKept(u"kept"_s, Sam);
        m_bench->makeLink();
        return m_bench->search();
    }
    [[nodiscard]] bool endsWith(State state)
    {
        return QTest::qWaitFor([this, state] { return m_bench->link->state() == state; });
    }
    [[nodiscard]] QStringList orders() const
    {
        return m_bench->bus.calls(u"AddAndActivateConnection2"_s) + m_bench->bus.calls(u"AddAndActivateConnection"_s)
            + m_bench->bus.calls(u"ActivateConnection"_s);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<WifiBench>();
    }
    void cleanup() { m_bench.reset(); }

    void aNewNetworkIsJoinedWithItsPassword()
    {
        QVERIFY(start());
        m_bench->link->join(m_bench->network(Sam), password());
        QCOMPARE(m_bench->link->state(), State::Joining);
        QVERIFY(endsWith(State::Joined));
        QCOMPARE(orders().size(), 1);
        const QString order = orders().constFirst();
        for (const auto &part : {u"\"key-mgmt\": \"wpa-psk\""_s, u"\"psk\": \"hotspot-2468\""_s,
                                 u"\"mode\": \"infrastructure\""_s, u"\"type\": \"802-11-wireless\""_s,
                                 u"\"Latchkey: Sam's phone\""_s, u"Devices/wifi"_s, u"AccessPoint/sam"_s})
            QVERIFY2(order.contains(part), qPrintable(order));
        QVERIFY(m_bench->link->fault() == JoinFault::None);
        QVERIFY(m_bench->network(Sam).known);
        QCOMPARE(m_bench->timers.running(), 0);
    }

    void aNetworkOfWpa3AloneIsJoinedAsSuch()
    {
        QVERIFY(start(WifiBench::Sae));
        m_bench->link->join(m_bench->network(Sam), password());
        QTRY_VERIFY(!orders().isEmpty());
        QVERIFY2(orders().constFirst().contains(u"\"key-mgmt\": \"sae\""_s), qPrintable(orders().constFirst()));
    }

    void anOpenNetworkIsJoinedWithoutAPassword()
    {
        QVERIFY(start(0));
        m_bench->link->join(m_bench->network(Sam), password()); // which nobody needs, and nobody is told
        QVERIFY(endsWith(State::Joined));
        QVERIFY(!orders().constFirst().contains(u"psk"_s));
        QVERIFY(!orders().constFirst().contains(u"hotspot"_s));
    }

    void aKnownNetworkIsJoinedWithWhatWasKept()
    {
        QVERIFY(startKnown());
        m_bench->link->join(m_bench->network(Sam), {});
        QVERIFY(endsWith(State::Joined));
        QCOMPARE(orders(),
                 QStringList{u"ActivateConnection \"/org/freedesktop/NetworkManager/Settings/kept\" "
                             "\"/org/freedesktop/NetworkManager/Devices/wifi\" "
                             "\"/org/freedesktop/NetworkManager/AccessPoint/sam\""_s});
        QCOMPARE(m_bench->kept(), QStringList{u"kept"_s});
    }

    void aPasswordThatIsTypedAnewTakesThePlaceOfTheKeptOne()
    {
        QVERIFY(startKnown());
        m_bench->link->join(m_bench->network(Sam), password());
        QVERIFY(endsWith(State::Joined));
        QTRY_COMPARE(m_bench->kept(), QStringList{u"sam"_s});
    }

    void aNewNetworkIsKeptOnlyOnceItIsJoined()
    {
        QVERIFY(start());
        m_bench->leaveJoining();
        m_bench->link->join(m_bench->network(Sam), password());
        QTRY_VERIFY(m_bench->isTryAskedFor());
        QCOMPARE(m_bench->bus.calls(u"AddAndActivateConnection"_s), QStringList());
        const QString order = m_bench->bus.calls(u"AddAndActivateConnection2"_s).value(0);
        QVERIFY2(order.endsWith(u"{\"persist\": \"volatile\"}"_s), qPrintable(order));
        QVERIFY(m_bench->hears());
        QCOMPARE(m_bench->bus.calls(u"Save"_s), QStringList()); // a cut now leaves nothing behind
        m_bench->tellTry(2);
        m_bench->tellTry(2);
        QVERIFY(endsWith(State::Joined));
        QCOMPARE(m_bench->bus.calls(u"Save"_s), QStringList{u"Save"_s});
        QCOMPARE(m_bench->link->trouble(), QString());
    }

    void whatCannotBeKeptIsATroubleAndNotAFailure()
    {
        QVERIFY(startKnown());
        m_bench->whenSaved(Denial);
        m_bench->link->join(m_bench->network(Sam), password());
        QVERIFY(endsWith(State::Joined));
        QVERIFY(m_bench->link->fault() == JoinFault::None);
        QCOMPARE(m_bench->link->trouble(),
                 u"the Wi-Fi is not kept: NetworkManager refuses: Not authorized to control networking."_s);
        QVERIFY(m_bench->hears());
        QCOMPARE(m_bench->kept(), (QStringList{u"kept"_s, u"sam"_s})); // what is on the disk stays there
        m_bench->link->join(m_bench->network(Sam), {}); // as a known one: the trouble was that of another try
        QVERIFY(endsWith(State::Joined));
        QCOMPARE(m_bench->link->trouble(), QString());
    }

    void whoGivesUpWhileItIsBeingKeptLeavesNothingBehind()
    {
        QVERIFY(start());
        m_bench->leaveJoining();
        m_bench->link->join(m_bench->network(Sam), password());
        QTRY_VERIFY(m_bench->isTryAskedFor());
        QVERIFY(m_bench->hears());
        m_bench->tellTry(2);
        m_bench->bus.freezeService(); // the order to keep it waits
        QTRY_COMPARE(m_bench->timers.running(), 0);
        QCOMPARE(m_bench->link->state(), State::Joining);
        m_bench->link->cancel();
        m_bench->bus.thawService();
        QTRY_COMPARE(m_bench->kept(), QStringList());
        QVERIFY(m_bench->link->state() != State::Joining);
    }

    void aServiceBefore116IsAskedInItsOwnWay()
    {
        QVERIFY(start(WifiBench::Psk, WifiBench::Age::Before116));
        m_bench->link->join(m_bench->network(Sam), password());
        QVERIFY(endsWith(State::Joined));
        QCOMPARE(orders().size(), 1);
        const QString order = m_bench->bus.calls(u"AddAndActivateConnection"_s).value(0);
        QVERIFY2(order.contains(u"\"psk\": \"hotspot-2468\""_s) && !order.contains(u"persist"_s), qPrintable(order));
        QCOMPARE(m_bench->bus.calls(u"Save"_s), QStringList()); // it has kept it
        QCOMPARE(m_bench->link->trouble(), QString());
    }

    void whoGivesUpAtAServiceBefore116LeavesNothingBehind()
    {
        QVERIFY(start(WifiBench::Psk, WifiBench::Age::Before116));
        m_bench->leaveJoining();
        m_bench->link->join(m_bench->network(Sam), password());
        QTRY_VERIFY(!m_bench->kept().isEmpty());
        m_bench->link->cancel();
        QTRY_COMPARE(m_bench->kept(), QStringList());
    }

    void aPasswordThatCannotBeOneIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("short") << QByteArray("1234567");
        QTest::newRow("long") << QByteArray(64, 'x');
        QTest::newRow("not ASCII") << QByteArray("pässwörd");
        QTest::newRow("two lines") << QByteArray("12345678\n9");
    }
    void aPasswordThatCannotBeOneIsNotSent()
    {
        QFETCH(QByteArray, typed);
        QVERIFY(start());
        m_bench->link->join(m_bench->network(Sam), password(typed));
        QCOMPARE(m_bench->link->state(), State::Failed);
        QVERIFY(m_bench->link->fault() == JoinFault::WrongPassword);
        QVERIFY(orders().isEmpty());
    }

    void whatIsNotSupportedIsNotTried()
    {
        QVERIFY(start(WifiBench::Company));
        m_bench->link->join(m_bench->network(Sam), password());
        QVERIFY(m_bench->link->fault() == JoinFault::Refused);
        QVERIFY(orders().isEmpty());
    }

    void whyItFailedIsToldAndNothingIsKept_data()
    {
        QTest::addColumn<uint>("reason");
        QTest::addColumn<int>("fault");
        QTest::newRow("no secrets") << 7u << int(JoinFault::WrongPassword);
        QTest::newRow("thrown out") << 8u << int(JoinFault::WrongPassword);
        QTest::newRow("not found") << 53u << int(JoinFault::OutOfReach);
        QTest::newRow("no answer of the supplicant") << 11u << int(JoinFault::OutOfReach);
        QTest::newRow("no address") << 5u << int(JoinFault::NoAddress);
        QTest::newRow("no DHCP") << 17u << int(JoinFault::NoAddress);
        QTest::newRow("anything else") << 4711u << int(JoinFault::Refused);
    }
    void whyItFailedIsToldAndNothingIsKept()
    {
        QFETCH(uint, reason);
        QFETCH(int, fault);
        QVERIFY(start());
        m_bench->failJoining(reason);
        QVERIFY(endsWith(State::Failed));
        QCOMPARE(int(m_bench->link->fault()), fault);
        QTRY_COMPARE(m_bench->kept(), QStringList());
        QCOMPARE(m_bench->timers.running(), 0);
        QCOMPARE(m_bench->bus.calls(u"Save"_s), QStringList());
    }

    void afterAWrongPasswordTheRightOneWorks()
    {
        QVERIFY(start());
        m_bench->failJoining(7);
        QVERIFY(endsWith(State::Failed));
        m_bench->whenAdded({});
        m_bench->link->join(m_bench->network(Sam), password());
        QVERIFY(endsWith(State::Joined));
    }

    void silenceEndsAfter45Seconds()
    {
        QVERIFY(start());
        m_bench->leaveJoining();
        m_bench->link->join(m_bench->network(Sam), password());
        QTRY_VERIFY(!m_bench->kept().isEmpty());
        QCOMPARE(m_bench->timers.nextIn(), std::optional<std::chrono::milliseconds>(hal::WifiJoin::Patience));
        QTRY_VERIFY(m_bench->isTryAskedFor());
        m_bench->tellDevice(50, 0); // it configures, and stays there
        QVERIFY(m_bench->hears());
        m_bench->timers.advance(hal::WifiJoin::Patience);
        QCOMPARE(m_bench->link->state(), State::Failed);
        QVERIFY(m_bench->link->fault() == JoinFault::OutOfReach);
        QTRY_COMPARE(m_bench->kept(), QStringList());
    }

    void silenceWhileAnAddressIsSoughtIsToldAsSuch()
    {
        QVERIFY(start());
        m_bench->leaveJoining();
        m_bench->link->join(m_bench->network(Sam), password());
        QTRY_VERIFY(!m_bench->kept().isEmpty());
        m_bench->tellDevice(70, 0);
        QVERIFY(m_bench->hears());
        m_bench->timers.advance(hal::WifiJoin::Patience);
        QCOMPARE(m_bench->link->state(), State::Failed);
        QVERIFY(m_bench->link->fault() == JoinFault::NoAddress);
    }

    void whoGivesUpLeavesNothingBehind()
    {
        QVERIFY(start());
        m_bench->leaveJoining();
        m_bench->link->join(m_bench->network(Sam), password());
        m_bench->link->cancel(); // before it was answered
        QVERIFY(m_bench->link->state() != State::Joining);
        QTRY_COMPARE(m_bench->bus.calls(u"Delete"_s).size(), 1);
        QCOMPARE(m_bench->kept(), QStringList());
        QVERIFY(m_bench->link->fault() == JoinFault::None);
    }

    void whoGivesUpAKnownNetworkIsHeard_data()
    {
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("before the answer") << false;
        QTest::newRow("after the answer") << true;
    }
    void whoGivesUpAKnownNetworkIsHeard()
    {
        QFETCH(bool, isAnswered);
        QVERIFY(startKnown());
        m_bench->leaveJoiningKnown();
        m_bench->link->join(m_bench->network(Sam), {});
        QVERIFY(!isAnswered || QTest::qWaitFor([this] { return m_bench->isTryAskedFor(); }));
        m_bench->link->cancel();
        const auto order = u"DeactivateConnection \"/org/freedesktop/NetworkManager/ActiveConnection/0\""_s;
        QTRY_COMPARE(m_bench->bus.calls(u"DeactivateConnection"_s), QStringList{order});
        QCOMPARE(m_bench->kept(), QStringList{u"kept"_s});
    }

    void aKnownNetworkThatFailsIsNotForbiddenToComeBack_data()
    {
        QTest::addColumn<bool>("isSilent");
        QTest::newRow("by itself") << false;
        QTest::newRow("silence") << true;
    }
    void aKnownNetworkThatFailsIsNotForbiddenToComeBack()
    {
        QFETCH(bool, isSilent);
        QVERIFY(startKnown());
        m_bench->leaveJoiningKnown();
        m_bench->link->join(m_bench->network(Sam), {});
        QTRY_VERIFY(m_bench->isTryAskedFor());
        m_bench->tellDevice(50, 0); // it configures
        QVERIFY(m_bench->hears());
        if (isSilent)
            m_bench->timers.advance(hal::WifiJoin::Patience);
        else
            m_bench->tellDevice(120, 53);
        QVERIFY(endsWith(State::Failed));
        QVERIFY(m_bench->link->fault() == JoinFault::OutOfReach);
        QVERIFY(m_bench->hears());
        QCOMPARE(m_bench->bus.calls(u"DeactivateConnection"_s), QStringList()); // that would be a user's "no"
        QCOMPARE(m_bench->kept(), QStringList{u"kept"_s});
    }

    void aRefusalIsToldInOneWord()
    {
        QVERIFY(start());
        m_bench->whenAdded(Denial);
        m_bench->link->join(m_bench->network(Sam), password());
        QVERIFY(endsWith(State::Failed));
        QVERIFY(m_bench->link->fault() == JoinFault::Refused);
    }

    void aServiceThatGoesWhileItJoinsIsTold()
    {
        QVERIFY(start());
        m_bench->leaveJoining();
        m_bench->link->join(m_bench->network(Sam), password());
        QTRY_VERIFY(!m_bench->kept().isEmpty());
        m_bench->bus.endService();
        QVERIFY(endsWith(State::Failed));
        QVERIFY(m_bench->link->fault() == JoinFault::NoService);
    }

    void aStrangersSignalsMeanNothing()
    {
        QVERIFY(start());
        m_bench->leaveJoining();
        m_bench->link->join(m_bench->network(Sam), password());
        QTRY_VERIFY(!m_bench->kept().isEmpty());
        QDBusMessage signal = QDBusMessage::createSignal(WifiBench::Device, u"org.freedesktop.NetworkManager.Device"_s,
                                                         u"StateChanged"_s);
        signal.setArguments({120u, 50u, 7u});
        m_bench->bus.sendAsStranger(signal);
        QVERIFY(m_bench->hears());
        QCOMPARE(m_bench->link->state(), State::Joining);
    }
};

QTEST_GUILESS_MAIN(TestWifiJoin)
#include "tst_wifijoin.moc"
