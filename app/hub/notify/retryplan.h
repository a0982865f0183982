// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/outboxbook.h>
#include <core/ports/randomsource.h>

namespace latchkey::hub::notify {

/// How long to wait after try number `tries`, give or take a tenth by chance, so that what failed together does not
/// come back together; nullopt: that was enough. Webhooks: 10 tries over about 28 hours, as Standard Webhooks
/// recommends; e-mail: 9 over about 16; text messages: 7 over about 2; codes are tried again within their life.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitAfter(int tries, Channel channel, bool isCode,
                                                                 RandomSource &random);

} // namespace latchkey::hub::notify
