// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/bus/busservice.h>

/// Where logind is found: systemd, org.freedesktop.login1(5).
namespace latchkey::hal::logind {

[[nodiscard]] inline QString service() { return QStringLiteral("org.freedesktop.login1"); }

/// A method or signal of its manager.
[[nodiscard]] inline BusMember method(const QString &name)
{
    return {QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), name};
}

} // namespace latchkey::hal::logind
