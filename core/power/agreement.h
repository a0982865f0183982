// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/powerprofile.h>

#include <utility>

namespace latchkey::power {

/// Whether a level has fallen under a mark. It is so when samples agree on it for a while, and no longer so when they
/// agree on some more than the mark: one reading that is off, or a level that hovers, changes nothing.
class Agreement {
public:
    static constexpr int Samples = 3;
    static constexpr Ms Span{30'000}; ///< at least, from the first of them to the last
    static constexpr int Hysteresis = 4; ///< percent above the mark

    /// One more sample, as of `now`. nullopt: it cannot be told from this one.
    void take(std::optional<bool> isUnder, Ms now)
    {
        if (isUnder && std::exchange(m_isOld, false))
            m_under = m_under && *isUnder;
        if (!isUnder || *isUnder == m_under) {
            m_against = 0;
            return;
        }
        if (m_against == 0)
            m_since = now;
        if (++m_against < Samples || now - m_since < Span)
            return;
        m_under = *isUnder;
        m_against = 0;
    }
    void take(std::optional<int> percent, int mark, Ms now)
    {
        if (!percent)
            return take(std::nullopt, now);
        const int line = m_under ? std::min(mark + Hysteresis, 100)
                                 : mark; // a full battery is above every mark but AboveAll
        take(*percent < line, now);
    }

    /// The machine slept, perhaps for hours: what was agreed on before holds only if the next sample says so, too.
    /// What was half agreed goes on: a box that is awake for seconds at a time would never agree on anything.
    void woke() { m_isOld = true; }

    [[nodiscard]] bool isUnder() const { return m_under; }
    /// It was agreed on before the machine slept, and nothing was heard since.
    [[nodiscard]] bool isOld() const { return m_isOld; }
    /// Whether more samples are wanted soon.
    [[nodiscard]] bool isOpen() const { return m_against > 0; }

private:
    bool m_under = false;
    bool m_isOld = false;
    int m_against = 0; ///< samples in a row that say otherwise
    Ms m_since{0}; ///< the first of them
};

} // namespace latchkey::power
