// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>
#include <hal/board/timing.h>
#include <hal/wire/eventreplies.h>

#include <optional>

namespace latchkey::line {

/// The text of a QR code that came as RAW, the reply for cards; nullopt for a card. RAW does not tell them apart, so
/// only what is no card's number counts: text that begins with `latchkey:`, and the nine digits of a booking code
/// (chips have numbers of 4, 7, 8 or 10 bytes).
[[nodiscard]] std::optional<Secret> qrTextOf(const osdp::RawCardReply &read);

/// A QR code before a camera is read again and again; it is told once.
class QrFilter {
public:
    /// Cameras read the same code again after half a second to one; a hand that shows it anew takes longer than this.
    static constexpr Ms SameText{2000};

    /// False if `text` is the one that was read less than SameText ago.
    [[nodiscard]] bool passes(Ms now, const Secret &text)
    {
        const bool again = m_last && *m_last == text && now - m_at < SameText;
        m_last = text;
        m_at = now;
        return !again;
    }
    /// Drops the last text when it is of no use any more: it may be a booking code.
    void forgetOld(Ms now)
    {
        if (m_last && now - m_at >= SameText) {
            m_last.reset();
        }
    }

private:
    std::optional<Secret> m_last;
    Ms m_at{0};
};

} // namespace latchkey::line
