// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/secret.h>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace latchkey::exchange {

/// What was held to the reader while the box was not ready yet: after waking, or while the bins are read. Whoever stands
/// there must not hold it there again; but nobody is served who went away long ago.
class EarlyCard {
public:
    using Held = std::variant<CardUid, Secret>; ///< badge or fob; QR code
    static constexpr std::chrono::seconds Fresh{5};

    /// The last one counts. `now`: Clock::steady() and slept().
    void hold(Held held, std::chrono::milliseconds now)
    {
        m_held = std::move(held);
        m_at = now;
    }
    /// What was held and is still fresh; then it is forgotten.
    [[nodiscard]] std::optional<Held> take(std::chrono::milliseconds now)
    {
        auto held = std::exchange(m_held, std::nullopt);
        return held && now - m_at <= Fresh ? std::move(held) : std::nullopt;
    }

private:
    std::optional<Held> m_held;
    std::chrono::milliseconds m_at{0};
};

} // namespace latchkey::exchange
