// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QString>

#include <core/base/secret.h>

namespace latchkey {

/// The most bytes that a Wi-Fi network's name has (IEEE 802.11, 9.4.2.2).
inline constexpr qsizetype MostSsidBytes = 32;

/// Of a password for WPA2 and WPA3: printable ASCII.
inline constexpr qsizetype LeastWifiPassword = 8;
inline constexpr qsizetype MostWifiPassword = 63;

/// Whether a network can be named so: 1 to 32 bytes, not all of them 0, as hidden networks have it.
[[nodiscard]] bool isSsid(QByteArrayView ssid);

/// A network's name for a screen: never empty, one line, nothing in it that could hide or reorder what is read. Whoever
/// sets up a network chooses its bytes: each that is no text is shown as U+FFFD.
[[nodiscard]] QString shownSsid(QByteArrayView ssid);

[[nodiscard]] inline bool isWifiCharacter(int character) { return character >= 0x20 && character <= 0x7e; }
[[nodiscard]] bool isWifiPassword(const Secret &password);

} // namespace latchkey
