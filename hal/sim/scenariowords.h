// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/binhardware.h>

#include <QLatin1StringView>

#include <optional>

namespace latchkey::sim {

/// The words for faults in scenario files and hand commands: "ok", "jam", "slow"; "ok", "stuck-open",
/// "stuck-closed"; "ok", "dead". nullopt for any other word.
[[nodiscard]] QLatin1StringView wordOf(LatchFault fault);
[[nodiscard]] QLatin1StringView wordOf(SensorFault fault);
[[nodiscard]] QLatin1StringView wordOf(ReaderFault fault);
[[nodiscard]] std::optional<LatchFault> latchFaultOf(QStringView word);
[[nodiscard]] std::optional<SensorFault> sensorFaultOf(QStringView word);
[[nodiscard]] std::optional<ReaderFault> readerFaultOf(QStringView word);

/// A bolt may be late by so many milliseconds at most.
inline constexpr int LongestSlowness = 60'000;

} // namespace latchkey::sim
