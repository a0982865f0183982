// SPDX-License-Identifier: Apache-2.0
#include "wifibench.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

using State = NetworkChooser::State;

/// NetworkManagerLink against the NetworkManager of python-dbusmock: what it finds, and what is not there.
class TestNetworkManagerLink : public QObject {
    Q_OBJECT

    std::unique_ptr<WifiBench> m_bench;

    [[nodiscard]] bool start()
    {
        if (!m_bench->start())
            return false;
        m_bench->addDevice();
        return true;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<WifiBench>();
    }
    void cleanup() { m_bench.reset(); }

    void itListsWhatIsInReachAndDoesNotWait()
    {
        QVERIFY(start());
        m_bench->addPoint(u"sam"_s, u"Sam's phone"_s, 81, WifiBench::Psk);
        m_bench->addPoint(u"guests"_s, u"Guests"_s, 40, 0);
        m_bench->addPoint(u"office"_s, u"Office"_s, 55, WifiBench::Company);
        m_bench->addPoint(u"new"_s, u"New"_s, 30, WifiBench::Sae);
        m_bench->makeLink();
        QCOMPARE(m_bench->link->state(), State::Off);
        QCOMPARE(m_bench->link->trouble(), u"NetworkManager was not asked yet"_s);
        m_bench->link->scan();
        QCOMPARE(m_bench->link->state(), State::Searching);
        QVERIFY(m_bench->names().isEmpty());
        QVERIFY(QTest::qWaitFor([this] { return m_bench->timers.running() == 1; }));
        QTRY_COMPARE(m_bench->bus.calls(u"RequestScan"_s), QStringList{u"RequestScan {}"_s});
        m_bench->timers.advance(hal::NetworkManagerLink::FirstLook);
        QTRY_COMPARE(m_bench->timers.running(), 1);
        m_bench->timers.advance(hal::NetworkManagerLink::LastLook);
        QTRY_COMPARE(m_bench->link->state(), State::Ready);
        QCOMPARE(m_bench->names(), (QStringList{u"Sam's phone"_s, u"Office"_s, u"Guests"_s, u"New"_s}));
        QCOMPARE(m_bench->link->trouble(), QString());
        QCOMPARE(m_bench->timers.running(), 0); // and asks no more
        const WifiNetwork sam = m_bench->network(u"Sam's phone"_s);
        QVERIFY(sam == (WifiNetwork{"Sam's phone", u"Sam's phone"_s, WifiGuard::Password, 81}));
        QVERIFY(m_bench->network(u"Guests"_s).guard == WifiGuard::Open);
        QVERIFY(m_bench->network(u"Office"_s).guard == WifiGuard::NotSupported);
        QVERIFY(m_bench->network(u"New"_s).wpa3Only);
    }

    void whatComesInReachDuringTheSearchIsFound()
    {
        QVERIFY(start());
        m_bench->makeLink();
        m_bench->link->scan();
        QVERIFY(QTest::qWaitFor([this] { return m_bench->timers.running() == 1; }));
        m_bench->addPoint(u"sam"_s, u"Sam's phone"_s, 60, WifiBench::Psk);
        m_bench->timers.advance(hal::NetworkManagerLink::FirstLook);
        QTRY_COMPARE(m_bench->names(), QStringList{u"Sam's phone"_s});
        QCOMPARE(m_bench->link->state(), State::Searching);
    }

    void hiddenAndHostileNamesAndWepAndTwinsAreToldApart()
    {
        QVERIFY(start());
        m_bench->addPoint(u"hidden"_s, QString(), 90, WifiBench::Psk);
        m_bench->addPoint(u"zeros"_s, u"x"_s, 90, WifiBench::Psk);
        m_bench->setPoint(u"zeros"_s, u"Ssid"_s, QByteArray(6, '\0'));
        m_bench->addPoint(u"far"_s, u"Harbour"_s, 20, WifiBench::Psk);
        m_bench->addPoint(u"near"_s, u"Harbour"_s, 70, WifiBench::Psk);
        m_bench->addPoint(u"twin"_s, u"Harbour"_s, 95, 0);
        m_bench->addPoint(u"wep"_s, u"Old"_s, 50, 0);
        m_bench->setPoint(u"wep"_s, u"Flags"_s, 1u);
        m_bench->addPoint(u"bytes"_s, u"y"_s, 10, 0);
        m_bench->setPoint(u"bytes"_s, u"Ssid"_s, QByteArray("\xff\n<b>"));
        m_bench->makeLink();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->names(), (QStringList{u"Harbour"_s, u"Harbour"_s, u"Old"_s, u"\ufffd\ufffd<b>"_s}));
        QVERIFY(m_bench->link->networks().at(0).guard == WifiGuard::Open);
        QCOMPARE(m_bench->link->networks().at(1).strength, 70);
        QVERIFY(m_bench->link->networks().at(1).guard == WifiGuard::Password);
        QVERIFY(m_bench->network(u"Old"_s).guard == WifiGuard::NotSupported);
    }

    void whatCannotBeIsBoundedOrLeftOut()
    {
        QVERIFY(start());
        m_bench->addPoint(u"loud"_s, u"Loud"_s, 255, 0);
        m_bench->addPoint(u"long"_s, QString(33, u'x'), 50, 0);
        m_bench->addPoint(u"text"_s, u"Text"_s, 50, 0);
        m_bench->setPoint(u"text"_s, u"RsnFlags"_s, u"none"_s);
        m_bench->makeLink();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->names(), QStringList{u"Loud"_s});
        QCOMPARE(m_bench->network(u"Loud"_s).strength, 100);
    }

    void aNetworkThatIsKeptIsKnown()
    {
        QVERIFY(start());
        m_bench->addPoint(u"sam"_s, u"Sam's phone"_s, 60, WifiBench::Psk);
        m_bench->addPoint(u"other"_s, u"Other"_s, 90, WifiBench::Psk);
        m_bench->addKept(u"sam"_s, u"Sam's phone"_s);
        m_bench->makeLink();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->names(), (QStringList{u"Sam's phone"_s, u"Other"_s}));
        QVERIFY(m_bench->network(u"Sam's phone"_s).known && !m_bench->network(u"Other"_s).known);
        m_bench->link->forget(m_bench->network(u"Sam's phone"_s));
        QTRY_VERIFY(!m_bench->network(u"Sam's phone"_s).known);
        QCOMPARE(m_bench->kept(), QStringList());
    }

    void withoutAWifiDeviceOneLineSaysSo()
    {
        QVERIFY(m_bench->start());
        m_bench->bus.order(u"AddEthernetDevice"_s, {u"cable"_s, u"eth0"_s, 100});
        m_bench->makeLink();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->link->state(), State::Off);
        QCOMPARE(m_bench->link->trouble(), u"this machine has no Wi-Fi"_s);
        m_bench->link->join({"x", u"x"_s}, {});
        QCOMPARE(m_bench->link->state(), State::Failed);
        QVERIFY(m_bench->link->fault() == JoinFault::NoService);
        QVERIFY(m_bench->bus.calls(u"AddAndActivateConnection2"_s).isEmpty());
    }

    void wifiThatIsSwitchedOffIsTold()
    {
        QVERIFY(m_bench->bus.startBus() && m_bench->bus.startService(R"({"WirelessEnabled": false})"));
        m_bench->addDevice();
        m_bench->makeLink();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->link->state(), State::Off);
        QCOMPARE(m_bench->link->trouble(), u"Wi-Fi is switched off"_s);
    }

    void withoutTheBusOneLineSaysSo()
    {
        m_bench->link = std::make_unique<hal::NetworkManagerLink>(
            QDBusConnection::connectToBus(u"unix:path=/nowhere"_s, u"no-bus"_s), m_bench->timers);
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->link->state(), State::Off);
        QCOMPARE(m_bench->link->trouble(), u"the system bus is not there"_s);
        QDBusConnection::disconnectFromBus(u"no-bus"_s);
    }

    void withoutTheServiceOneLineSaysSo()
    {
        QVERIFY(m_bench->bus.startBus());
        m_bench->makeLink();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->link->trouble(), u"NetworkManager is not running"_s);
    }

    void aServiceThatGoesAndComesBackIsFollowed()
    {
        QVERIFY(start());
        m_bench->addPoint(u"sam"_s, u"Sam's phone"_s, 60, WifiBench::Psk);
        m_bench->makeLink();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->names().size(), 1);
        m_bench->bus.endService();
        QTRY_COMPARE(m_bench->link->state(), State::Off);
        QVERIFY(m_bench->names().isEmpty());
        QCOMPARE(m_bench->link->trouble(), u"NetworkManager is not running"_s);
        QVERIFY(m_bench->bus.startService());
        m_bench->addDevice();
        m_bench->addPoint(u"new"_s, u"New"_s, 60, WifiBench::Psk);
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->names(), QStringList{u"New"_s});
    }

    void aServiceThatHangsEndsTheSearch()
    {
        QVERIFY(start());
        m_bench->makeLink(200ms);
        m_bench->bus.freezeService();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->link->trouble(), u"NetworkManager does not answer"_s);
        m_bench->bus.thawService();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->link->state(), State::Ready);
    }

    void aSearchThatIsNotAllowedIsTold()
    {
        QVERIFY(start());
        m_bench->addPoint(u"sam"_s, u"Sam's phone"_s, 60, WifiBench::Psk);
        const auto denial = u"raise dbus.exceptions.DBusException('Not authorized', "
                            "name='org.freedesktop.NetworkManager.PermissionDenied')"_s;
        m_bench->bus.call(
            u"org.freedesktop.DBus.Mock"_s, u"AddMethod"_s,
            {u"org.freedesktop.NetworkManager.Device.Wireless"_s, u"RequestScan"_s, u"a{sv}"_s, QString(), denial},
            WifiBench::Device);
        m_bench->makeLink();
        QVERIFY(m_bench->search());
        QCOMPARE(m_bench->link->state(), State::Ready);
        QCOMPARE(m_bench->names(), QStringList{u"Sam's phone"_s}); // what it knows anyhow
        QCOMPARE(m_bench->link->trouble(), u"NetworkManager refuses: Not authorized"_s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkManagerLink)
#include "tst_networkmanagerlink.moc"
