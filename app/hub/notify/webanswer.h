// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <chrono>
#include <optional>

namespace latchkey::hub::notify {

/// The longest that another side may make us wait.
constexpr std::chrono::hours LongestRetryAfter{24};

/// What Retry-After asks for (RFC 9110, 10.2.3): seconds, or a date, which counts from the `date` of the same answer.
/// nullopt: neither can be read.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QByteArray &date);

/// The number that a gateway's answer in JSON calls "code"; 0: there is none. Twilio's say why a number was refused.
[[nodiscard]] int gatewayCode(const QByteArray &answer);

} // namespace latchkey::hub::notify
