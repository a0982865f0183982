// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/powerreading.h>
#include <core/power/agreement.h>
#include <core/power/mainswatch.h>

namespace latchkey::power {

/// How much is left, as far as anything follows from it.
enum class Level {
    Enough,
    VeryLow, ///< nothing new begins
    Empty, ///< stop in order
};

/// What is held to be true about the energy of the box.
struct Belief {
    Mains mains = Mains::Unknown;
    bool careful = false; ///< be as on battery, though it is not settled yet
    bool returning = false; ///< the mains are told to be back, and are not believed yet
    std::optional<int> percent = {};
    bool charging = false;
    std::optional<std::chrono::minutes> left = {};
    bool mayKeepAwake = true; ///< the battery is at or above the profile's mark, or there is none that is needed
    bool underSaving = false; ///< it is under the mark where the box saves by itself
    Level level = Level::Enough;
    bool silent = false; ///< nothing is heard of the source
    bool replaceBattery = false;
    bool stopOrdered = false;
    friend bool operator==(const Belief &, const Belief &) = default;
};

/// Makes a belief out of what one source says, which may jump, sag, contradict itself or go silent. Nothing drastic ever
/// follows from "unknown".
class Believer {
public:
    static constexpr Ms Sag{5'000}; ///< after a latch's pulse a battery looks emptier than it is
    static constexpr Ms Silence{30'000}; ///< then the source counts as gone
    static constexpr Ms LookAgain{10'000}; ///< while samples do not agree

    explicit Believer(const Terms &terms) : m_terms(terms) {}

    void setTerms(const Terms &terms) { m_terms = terms; }
    /// What the source says, or that it says nothing.
    void take(const std::optional<PowerReading> &reading, Ms now);
    void pulsed(Ms now) { m_pulsedAt = now; }
    void pass(Ms now);
    /// The box slept: what was told before has to last anew, and nobody was silent who could not be heard.
    void woke(Ms now);

    [[nodiscard]] const Belief &belief() const { return m_belief; }
    /// When to pass() again; nullopt: not before it is told something.
    [[nodiscard]] std::optional<Ms> due() const;
    /// When the source should be asked although it tells by itself, for samples do not agree yet or the
    /// latest was of a sag; nullopt: it need not.
    [[nodiscard]] std::optional<Ms> askAt() const;
    /// What was refused of what the source says, as one line for diagnostics; empty: nothing.
    [[nodiscard]] const QString &oddity() const { return m_oddity; }

private:
    void judge(const PowerReading &reading, Ms now);
    void settle();
    [[nodiscard]] bool inSag(Ms now) const { return m_pulsedAt && now - *m_pulsedAt < Sag; }

    Terms m_terms;
    Belief m_belief;
    MainsWatch m_mains;
    Agreement m_underKeep;
    Agreement m_underSaving;
    Agreement m_veryLow;
    Agreement m_empty;
    Agreement m_ordered;
    bool m_isHeard = false; ///< the source has said anything yet
    bool m_oldOrder = false; ///< to stop, of before that
    std::optional<Ms> m_pulsedAt;
    bool m_isMissed
        = false; ///< the latest reading was of a sag; a source that tells of changes alone does not repeat it
    std::optional<Ms> m_goneSince;
    Ms m_lastTaken{0};
    QString m_oddity;
};

} // namespace latchkey::power
