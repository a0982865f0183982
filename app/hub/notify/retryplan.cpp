// SPDX-License-Identifier: Apache-2.0
#include "retryplan.h"

#include <span>

namespace latchkey::hub::notify {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr seconds WebhookWaits[]{5s, 30s, 5min, 30min, 1h, 2h, 4h, 8h, 12h};
constexpr seconds MailWaits[]{30s, 2min, 10min, 30min, 1h, 2h, 4h, 8h};
constexpr seconds TextWaits[]{10s, 30s, 2min, 10min, 30min, 1h};
constexpr seconds CodeWaits[]{5s, 10s, 20s, 40s, 80s};

std::span<const seconds> waitsOf(Channel channel, bool isCode)
{
    if (isCode)
        return CodeWaits;
    switch (channel) {
    case Channel::Mail: return MailWaits;
    case Channel::Text: return TextWaits;
    case Channel::Webhook: return WebhookWaits;
    }
    return {};
}

} // namespace

std::optional<std::chrono::milliseconds> waitAfter(int tries, Channel channel, bool isCode, RandomSource &random)
{
    const auto waits = waitsOf(channel, isCode);
    if (tries < 1 || size_t(tries) > waits.size())
        return std::nullopt;
    const std::chrono::milliseconds wait = waits[size_t(tries) - 1];
    const int chance = static_cast<unsigned char>(random.bytes(1).front()); // 0 to 255
    return wait * 9 / 10 + wait * chance / (5 * 255);
}

} // namespace latchkey::hub::notify
