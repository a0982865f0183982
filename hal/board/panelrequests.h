// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/board/frontpanel.h>
#include <hal/board/speaker.h>

#include <optional>

/// Orders of the application as commands of the line; nullopt if the line has no words for what is asked.
namespace latchkey::line {

[[nodiscard]] std::optional<Request> requestFor(const Lamp &lamp);
[[nodiscard]] std::optional<Request> requestFor(const Sound &sound);
[[nodiscard]] std::optional<Request> requestFor(const PanelText &text);
[[nodiscard]] std::optional<Request> hibernateRequest(std::chrono::seconds delay, WakeSources wake);
/// 0 seconds ends it.
[[nodiscard]] std::optional<Request> openAllRequest(std::chrono::seconds seconds, quint8 reason);
[[nodiscard]] std::optional<Request> keepActiveRequest(Ms time);
[[nodiscard]] Request abortRequest();

inline constexpr qsizetype MaxPing = 32;

} // namespace latchkey::line
