// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/smssender.h>

#include <optional>

namespace latchkey::hub::notify {

/// How a value is written into its place.
enum class Place { Url, Form, Json, Header };

/// `text` with its placeholders filled; what stands in other braces stays. nullopt: a header that would have a line
/// break or another control character.
[[nodiscard]] std::optional<Secret> filled(const QByteArray &text, Place place, const SmsGateway &gateway,
                                           const SmsSender::Message &message);

/// The gateway's URL for this message; nullopt: it is none that may be asked (WebUrl), or its host is not fixed.
[[nodiscard]] std::optional<Secret> filledUrl(const SmsGateway &gateway, const SmsSender::Message &message);

} // namespace latchkey::hub::notify
