// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <hal/board/timing.h>
#include <hal/wire/eventreplies.h>

#include <optional>

namespace latchkey::line {

/// A card that lies on a reader is read again and again; it is told once.
class CardFilter {
public:
    static constexpr Ms SameCard{1000};

    /// The card's number; nullopt if it is the one that was read less than a second ago, or no number at all.
    [[nodiscard]] std::optional<CardUid> pass(Ms now, const osdp::RawCardReply &read)
    {
        const auto uid = CardUid::fromBytes(read.data);
        const bool again = uid && m_last == uid && now - m_at < SameCard;
        m_last = uid;
        m_at = now;
        return again ? std::nullopt : uid;
    }

private:
    std::optional<CardUid> m_last;
    Ms m_at{0};
};

} // namespace latchkey::line
