// SPDX-License-Identifier: Apache-2.0
#include "wifimeaning.h"

#include <QDBusError>
#include <QMetaType>

#include <core/base/wifitext.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

// NM80211ApFlags and NM80211ApSecurityFlags
enum Flag : quint32 { Privacy = 0x1 };
enum Security : quint32 { Psk = 0x100, Company = 0x200, Sae = 0x400, Owe = 0x800, CompanyB = 0x2000 };

// NM80211Mode
constexpr quint32 Infrastructure = 2;

const auto Wireless = u"802-11-wireless"_s;
const auto WirelessSecurity = u"802-11-wireless-security"_s;

/// A property, if it is of that very type.
template <typename T>
std::optional<T> get(const QVariantMap &properties, const QString &name)
{
    const QVariant value = properties.value(name);
    return value.metaType() == QMetaType::fromType<T>() ? std::optional(value.value<T>()) : std::nullopt;
}

WifiGuard guardFrom(quint32 flags, quint32 security)
{
    if (security & (Psk | Sae))
        return WifiGuard::Password;
    if (security & (Company | CompanyB | Owe) || flags & Privacy)
        return WifiGuard::NotSupported; // Privacy with nothing else is WEP
    return WifiGuard::Open;
}

WifiGuard guardFrom(const QString &keyManagement)
{
    if (keyManagement.isEmpty())
        return WifiGuard::Open;
    return keyManagement == u"wpa-psk"_s || keyManagement == u"sae"_s ? WifiGuard::Password : WifiGuard::NotSupported;
}

} // namespace

std::optional<WifiNetwork> networkFrom(const QVariantMap &accessPoint)
{
    const auto ssid = get<QByteArray>(accessPoint, u"Ssid"_s);
    const auto flags = get<quint32>(accessPoint, u"Flags"_s);
    const auto wpa = get<quint32>(accessPoint, u"WpaFlags"_s);
    const auto rsn = get<quint32>(accessPoint, u"RsnFlags"_s);
    const bool isShared = get<quint32>(accessPoint, u"Mode"_s).value_or(Infrastructure) == Infrastructure;
    if (!ssid || !isSsid(*ssid) || !flags || !wpa || !rsn || !isShared)
        return std::nullopt;
    const quint32 security = *wpa | *rsn;
    const int strength = get<uchar>(accessPoint, u"Strength"_s).value_or(0);
    return WifiNetwork{.ssid = *ssid,
                       .name = shownSsid(*ssid),
                       .guard = guardFrom(*flags, security),
                       .strength = qMin(strength, 100),
                       .wpa3Only = (security & Sae) && !(security & Psk)};
}

std::optional<KeptWifi> keptFrom(const QString &path, const WifiSettings &settings)
{
    const QVariantMap wireless = settings.value(Wireless);
    const auto ssid = get<QByteArray>(wireless, u"ssid"_s);
    const QString mode = wireless.value(u"mode"_s).toString();
    const bool isJoined = mode.isEmpty() || mode == u"infrastructure"_s;
    if (settings.value(u"connection"_s).value(u"type"_s).toString() != Wireless || !ssid || !isSsid(*ssid) || !isJoined)
        return std::nullopt;
    return KeptWifi{path, *ssid, guardFrom(settings.value(WirelessSecurity).value(u"key-mgmt"_s).toString())};
}

WifiSettings settingsFor(const WifiNetwork &network, const QString &password)
{
    WifiSettings settings;
    settings[u"connection"_s] = {{u"id"_s, u"Latchkey: "_s + network.name}, {u"type"_s, Wireless}};
    settings[Wireless] = {{u"mode"_s, u"infrastructure"_s}, {u"ssid"_s, network.ssid}};
    if (network.guard == WifiGuard::Password) {
        settings[WirelessSecurity] = {{u"key-mgmt"_s, network.wpa3Only ? u"sae"_s : u"wpa-psk"_s},
                                      {u"psk"_s, password}};
    }
    return settings;
}

JoinFault faultFrom(quint32 deviceReason)
{
    switch (deviceReason) {
    case 7: // NO_SECRETS: it asks for another password
    case 8: // SUPPLICANT_DISCONNECT: it was thrown out while it said who it is
        return JoinFault::WrongPassword;
    case 11: // SUPPLICANT_TIMEOUT
    case 53: // SSID_NOT_FOUND
        return JoinFault::OutOfReach;
    case 5: // IP_CONFIG_UNAVAILABLE
    case 6: // IP_CONFIG_EXPIRED
    case 15: // DHCP_START_FAILED
    case 16: // DHCP_ERROR
    case 17: // DHCP_FAILED
    case 64: // IP_ADDRESS_DUPLICATE
        return JoinFault::NoAddress;
    default: return JoinFault::Refused;
    }
}

JoinFault faultFrom(const QDBusMessage &error)
{
    switch (QDBusError(error).type()) {
    case QDBusError::Disconnected:
    case QDBusError::ServiceUnknown:
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return JoinFault::NoService;
    case QDBusError::UnknownObject: return JoinFault::OutOfReach; // the access point went meanwhile
    default: return JoinFault::Refused;
    }
}

} // namespace latchkey::hal
