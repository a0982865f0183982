// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>

namespace latchkey::simulator::figures {

// What the battery of a demonstration is made of, from the energy model. [P] published, [A] assumed; the sources are in
// docs/simulator-power.md. Powers in mW at the load, energies in J.

/// 3500 mAh [P, the box] at 3.65 V, of which 90 % can be used and 88 % come out of the converter [A].
inline constexpr double FullJoules = 3.5 * 3.65 * 3600 * 0.90 * 0.88;

// i.MX8M Mini: idle, starting, suspended to memory [P]; off, with what waits for the button [A].
inline constexpr double Idle = 1295;
inline constexpr double Active = 2000;
inline constexpr double Suspended = 95;
inline constexpr double Off = 3;

inline constexpr double BoardAndReader = 60; ///< awake [A]
inline constexpr double Radio = 100; ///< in touch with its network [A]

/// A 7-inch panel of 5 V at 0, 25, 50, 75 and 100 % of its light: 65, 120, 200, 330 and 505 mA [P].
inline constexpr std::array<double, 5> Panel{325, 600, 1000, 1650, 2525};

/// A latch that is released once: 12 V, 0.65 A for 0.5 s, through a converter of 85 % [A].
inline constexpr double Pulse = 4.6;

/// From empty to full in two and a half hours [A].
inline constexpr double Charge = 1000 * FullJoules / (2.5 * 3600);

} // namespace latchkey::simulator::figures
