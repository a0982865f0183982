// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/bus/busservice.h>

/// Where NetworkManager is found: its D-Bus API, nm-dbus-types.
namespace latchkey::hal::networks {

[[nodiscard]] inline QString service() { return QStringLiteral("org.freedesktop.NetworkManager"); }
[[nodiscard]] inline QString interface(const QString &part) { return service() + u'.' + part; }

/// A method of the manager itself.
[[nodiscard]] inline BusMember manager(const QString &method)
{
    return {QStringLiteral("/org/freedesktop/NetworkManager"), service(), method};
}

/// All properties that the object at `path` has with one interface.
[[nodiscard]] inline BusMember propertiesOf(const QString &path)
{
    return {path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll")};
}

/// A method of one kept network: a "connection" in its words.
[[nodiscard]] inline BusMember kept(const QString &path, const QString &method)
{
    return {path, interface(QStringLiteral("Settings.Connection")), method};
}

} // namespace latchkey::hal::networks
