// SPDX-License-Identifier: Apache-2.0
#include "wifisurvey.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr quint32 WifiDevice = 2; // NM_DEVICE_TYPE_WIFI
constexpr qsizetype MostDevices = 32;
constexpr qsizetype MostPoints = 192; // heard in a tower of flats; the rest is not asked about
constexpr qsizetype MostKept = 64;

QStringList pathsIn(const QVariant &value, qsizetype most)
{
    QStringList paths;
    const auto all = qdbus_cast<QList<QDBusObjectPath>>(value);
    for (const auto &path : all.first(qMin(all.size(), most)))
        paths.append(path.path());
    return paths;
}

} // namespace

WifiSurvey::WifiSurvey(BusService &manager) : m_manager(manager)
{
    qDBusRegisterMetaType<WifiSettings>();
    m_trouble = u"NetworkManager was not asked yet"_s;
}

void WifiSurvey::look()
{
    if (m_owed > 0) {
        m_again = true;
        return;
    }
    m_next = {};
    const auto manager = networks::manager({});
    ask(networks::propertiesOf(manager.path), {manager.interface}, u"a{sv}"_s, [this](const QVariant &value) {
        if (qdbus_cast<QVariantMap>(value).value(u"WirelessEnabled"_s) == QVariant(false))
            m_next.trouble = u"Wi-Fi is switched off"_s;
    });
    const auto devices = [this](const QVariant &value) {
        for (const QString &path : pathsIn(value, MostDevices))
            readDevice(path);
    };
    ask(networks::manager(u"GetDevices"_s), {}, u"ao"_s, devices, true);
    const auto kept = [this](const QVariant &value) {
        for (const QString &path : pathsIn(value, MostKept))
            readKept(path);
    };
    ask({manager.path + u"/Settings"_s, networks::interface(u"Settings"_s), u"ListConnections"_s}, {}, u"ao"_s, kept);
}

/// What is not needed may be missing: it can be gone before it is asked about.
void WifiSurvey::ask(const BusMember &method, const QVariantList &arguments, const QString &signature, const Take &take,
                     bool isNeeded)
{
    ++m_owed;
    m_manager.call(method, arguments, [this, signature, take, isNeeded](const QDBusMessage &answer) {
        const bool isReply = answer.type() == QDBusMessage::ReplyMessage;
        if (isReply && answer.signature() == signature)
            take(answer.arguments().constFirst());
        else if (isNeeded)
            m_next.trouble = isReply ? u"NetworkManager answers nonsense"_s
                                     : BusService::troubleFrom(answer, u"NetworkManager"_s);
        if (--m_owed == 0)
            finish();
    });
}

void WifiSurvey::readDevice(const QString &path)
{
    const QString interface = networks::interface(u"Device"_s);
    ask(networks::propertiesOf(path), {interface}, u"a{sv}"_s, [this, path](const QVariant &value) {
        const auto properties = qdbus_cast<QVariantMap>(value);
        if (!m_next.device.isEmpty() || properties.value(u"DeviceType"_s) != QVariant(WifiDevice))
            return;
        m_next.device = path;
        m_next.deviceState = properties.value(u"State"_s).toUInt();
        readPoints();
    });
}

void WifiSurvey::readPoints()
{
    const QString interface = networks::interface(u"Device.Wireless"_s);
    ask(networks::propertiesOf(m_next.device), {interface}, u"a{sv}"_s, [this](const QVariant &value) {
        m_next.active = qdbus_cast<QVariantMap>(value).value(u"ActiveAccessPoint"_s).value<QDBusObjectPath>().path();
    });
    ask({m_next.device, interface, u"GetAllAccessPoints"_s}, {}, u"ao"_s, [this](const QVariant &value) {
        for (const QString &path : pathsIn(value, MostPoints))
            readPoint(path);
    });
}

void WifiSurvey::readPoint(const QString &path)
{
    const QString interface = networks::interface(u"AccessPoint"_s);
    ask(networks::propertiesOf(path), {interface}, u"a{sv}"_s, [this, path](const QVariant &value) {
        if (const auto network = networkFrom(qdbus_cast<QVariantMap>(value)))
            m_next.points.append({path, *network});
    });
}

/// GetSettings() tells no password.
void WifiSurvey::readKept(const QString &path)
{
    ask(networks::kept(path, u"GetSettings"_s), {}, u"a{sa{sv}}"_s, [this, path](const QVariant &value) {
        if (const auto kept = keptFrom(path, qdbus_cast<WifiSettings>(value)))
            m_next.kept.append(*kept);
    });
}

void WifiSurvey::finish()
{
    if (std::exchange(m_again, false))
        return look();
    m_found = std::exchange(m_next, {});
    QVector<WifiNetwork> heard;
    for (const AccessPoint &point : std::as_const(m_found.points)) {
        WifiNetwork network = point.network;
        network.known = !keptOf(network).isEmpty();
        network.connected = isConnected() && point.path == m_found.active;
        heard.append(network);
    }
    m_networks = tidied(heard);
    m_trouble = m_found.trouble;
    if (m_trouble.isEmpty() && m_found.device.isEmpty())
        m_trouble = u"this machine has no Wi-Fi"_s;
    Q_EMIT done();
}

void WifiSurvey::drop()
{
    const bool wasLooking = std::exchange(m_owed, 0) > 0;
    m_again = false;
    m_next = {};
    m_found = {};
    m_networks.clear();
    m_trouble = u"NetworkManager is not running"_s;
    if (wasLooking)
        Q_EMIT done();
}

QString WifiSurvey::accessPointOf(const WifiNetwork &network) const
{
    const AccessPoint *best = nullptr;
    for (const AccessPoint &point : m_found.points) {
        if (point.network.isSame(network) && (!best || best->network.strength < point.network.strength))
            best = &point;
    }
    return best ? best->path : u"/"_s;
}

QStringList WifiSurvey::keptOf(const WifiNetwork &network) const
{
    QStringList paths;
    for (const KeptWifi &kept : m_found.kept) {
        if (kept.isOf(network))
            paths.append(kept.path);
    }
    return paths;
}

} // namespace latchkey::hal
