// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusMessage>
#include <QMap>
#include <QVariantMap>

#include <core/ports/network.h>

#include <optional>

namespace latchkey::hal {

/// Settings of a network as NetworkManager writes them: a{sa{sv}}.
using WifiSettings = QMap<QString, QVariantMap>;

/// A network that NetworkManager keeps.
struct KeptWifi {
    QString path;
    QByteArray ssid;
    WifiGuard guard = WifiGuard::Open;

    [[nodiscard]] bool isOf(const WifiNetwork &network) const { return ssid == network.ssid && guard == network.guard; }
};

/// What can be joined at an access point, from its properties; nullopt: it hides its name or makes no sense.
[[nodiscard]] std::optional<WifiNetwork> networkFrom(const QVariantMap &accessPoint);

/// nullopt: not a Wi-Fi network, or one that this machine makes itself.
[[nodiscard]] std::optional<KeptWifi> keptFrom(const QString &path, const WifiSettings &settings);

/// What NetworkManager needs to know to join `network`.
[[nodiscard]] WifiSettings settingsFor(const WifiNetwork &network, const QString &password);

/// What NMDeviceStateReason means to who stands at the box.
[[nodiscard]] JoinFault faultFrom(quint32 deviceReason);

/// What it means that NetworkManager answered with an error.
[[nodiscard]] JoinFault faultFrom(const QDBusMessage &error);

} // namespace latchkey::hal

Q_DECLARE_METATYPE(latchkey::hal::WifiSettings)
