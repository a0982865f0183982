// SPDX-License-Identifier: Apache-2.0
#include "wifibench.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

namespace {

const auto Service = u"org.freedesktop.NetworkManager"_s;
const auto Manager = u"/org/freedesktop/NetworkManager"_s;
const auto Mock = u"org.freedesktop.DBus.Mock"_s;
const auto Point = u"/org/freedesktop/NetworkManager/AccessPoint/"_s;
const auto Try = u"/org/freedesktop/NetworkManager/ActiveConnection/0"_s;
const auto TryInterface = Service + u".Connection.Active"_s;

} // namespace

WifiBench::WifiBench() : bus(u"networkmanager"_s, Service, Manager) {}

bool WifiBench::start(Age age)
{
    m_age = age;
    if (!bus.startBus() || !bus.startService())
        return false;
    whenAdded({});
    return true;
}

void WifiBench::addDevice() { bus.order(u"AddWiFiDevice"_s, {u"wifi"_s, u"wlan0"_s, 30}); }

void WifiBench::addPoint(const QString &name, const QString &ssid, int strength, uint security)
{
    bus.order(
        u"AddAccessPoint"_s,
        {Device, name, ssid, u"00:23:F8:7E:12:BB"_s, 2u, 2425u, 5400u, QVariant::fromValue(uchar(strength)), security});
}

void WifiBench::setPoint(const QString &name, const QString &property, const QVariant &value)
{
    const QString interface = Service + u".AccessPoint"_s;
    bus.call(Mock, u"UpdateProperties"_s, {interface, QVariantMap{{property, value}}}, Point + name);
}

void WifiBench::addKept(const QString &name, const QString &ssid)
{
    bus.order(u"AddWiFiConnection"_s, {Device, name, ssid, QString()});
}

void WifiBench::makeLink(std::chrono::milliseconds patience)
{
    const QDBusConnection connection = bus.connection();
    link = std::make_unique<hal::NetworkManagerLink>(connection, timers, patience);
    beside = std::make_unique<hal::BusService>(connection, Service);
}

bool WifiBench::search()
{
    link->scan();
    const auto step = [this] {
        timers.fireNext();
        return link->state() != NetworkChooser::State::Searching;
    };
    return QTest::qWaitFor(step);
}

WifiNetwork WifiBench::network(const QString &name) const
{
    for (const WifiNetwork &network : link->networks()) {
        if (network.name == name)
            return network;
    }
    return {};
}

QStringList WifiBench::names() const
{
    QStringList found;
    for (const WifiNetwork &network : link->networks())
        found.append(network.name);
    return found;
}

void WifiBench::replace(const QString &method, const QString &takes, const QString &gives, const QString &code)
{
    bus.replaceMethod(Service, method, takes, gives, code);
}

void WifiBench::whenAdded(const QString &code)
{
    const auto add = u"ret = self.add_and_activate_connection(self, args[0], args[1], args[2])\n"_s + code;
    if (m_age == Age::Before116)
        return replace(u"AddAndActivateConnection"_s, u"a{sa{sv}}oo"_s, u"oo"_s, add);
    // What the template does not have.
    const auto rest = u"\nobjects[ret[0]].AddMethod('%1', 'Save', '', '', '''%2''')\n"
                      "ret = ret + (dbus.Dictionary({}, signature='sv'),)\n"_s;
    replace(u"AddAndActivateConnection2"_s, u"a{sa{sv}}ooa{sv}"_s, u"ooa{sv}"_s,
            add + rest.arg(Service + u".Settings.Connection"_s, m_saving));
}

void WifiBench::whenSaved(const QString &code)
{
    m_saving = code;
    whenAdded({});
}

void WifiBench::leaveJoining()
{
    whenAdded(u"objects[ret[1]].Set('%1', 'State', dbus.UInt32(1))\n"_s.arg(TryInterface));
}

void WifiBench::leaveJoiningKnown()
{
    const auto code = u"ret = self.activate_connection(self, args[0], args[1], args[2])\n"
                      "objects[ret].Set('%1', 'State', dbus.UInt32(1))\n"_s;
    replace(u"ActivateConnection"_s, u"ooo"_s, u"o"_s, code.arg(TryInterface));
}

void WifiBench::failJoining(uint reason)
{
    leaveJoining();
    link->join(network(u"Sam's phone"_s), Secret(std::span(reinterpret_cast<const unsigned char *>("wrong-2468"), 10)));
    if (QTest::qWaitFor([this] { return isTryAskedFor(); }))
        tellDevice(120, reason);
}

bool WifiBench::isTryAskedFor() const { return bus.log().contains(u"GetAll %1 %2"_s.arg(Try, TryInterface)); }

void WifiBench::tellDevice(uint now, uint reason)
{
    bus.call(Mock, u"EmitSignal"_s,
             {Service + u".Device"_s, u"StateChanged"_s, u"uuu"_s, QVariantList{now, 50u, reason}}, Device);
}

void WifiBench::tellTry(uint state)
{
    bus.call(Mock, u"EmitSignal"_s, {TryInterface, u"StateChanged"_s, u"uu"_s, QVariantList{state, 0u}}, Try);
}

bool WifiBench::hears()
{
    bool isAnswered = false;
    beside->call(hal::networks::propertiesOf(Manager), {Service}, [&](const QDBusMessage &) { isAnswered = true; });
    return QTest::qWaitFor([&] { return isAnswered; });
}

QStringList WifiBench::kept()
{
    QStringList paths;
    const auto all = bus.call(Service + u".Settings"_s, u"ListConnections"_s, {}, Manager + u"/Settings"_s);
    for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(all))
        paths.append(path.path().section(u'/', -1));
    return paths;
}

} // namespace latchkey
