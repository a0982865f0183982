// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/belief.h>
#include <core/power/upsrecord.h>

namespace latchkey::power {

/// The numbers of the UPS check; docs/power-outage.md says where they are from.
struct UpsTerms {
    int testDays = 90; ///< after so many days a passed check is old; 0: no reminder
    int batteryYears = 4; ///< so long the UPS's own battery may be used
    int startAbove = 50; ///< percent: with less in it nobody pulls the plug
    Ms pull{120'000}; ///< for the plug to be out, and noticed
    Ms measure{60'000}; ///< on battery
    Ms back{120'000}; ///< for the mains to be back
    int mostDrop = 10; ///< percent that may be gone after `measure`
    std::chrono::minutes leastLeft{60}; ///< at its end, as the UPS reckons
    friend bool operator==(const UpsTerms &, const UpsTerms &) = default;
};

/// The guided check of a UPS: somebody answers for what no sensor knows, pulls the plug, waits, and puts it back. A value
/// without a clock: it is told what is believed of the energy and how late it is.
class UpsCheck {
public:
    enum class Step {
        Ready, ///< nothing runs
        Pull, ///< waits for the plug to be out: by the person's word and by the UPS's
        Measure, ///< on battery
        PutBack, ///< waits for the mains
        Done, ///< there is a result
    };
    /// Why it ended without a result.
    enum class Broken {
        No,
        GivenUp, ///< by the person, or because they went
        NobodyPulled, ///< neither the person nor the UPS said so
        Outage, ///< the mains went, and nobody said that they did it
        TooEarly, ///< the mains were back before the end of the measuring
    };
    /// Why it cannot begin.
    enum class Obstacle { None, NoMains, Silent, BatteryLow };

    explicit UpsCheck(const UpsTerms &terms) : m_terms(terms) {}

    [[nodiscard]] Obstacle obstacle(const Belief &belief) const;

    /// "Pull the plug now." Does nothing where there is an obstacle, or while it runs.
    void begin(const UpsAnswers &answers, const Belief &belief, Ms now);
    /// The person says: it is out.
    void pulled(Ms now);
    void take(const Belief &belief, Ms now);
    /// Time has gone by.
    void pass(Ms now);
    /// Without a result.
    void giveUp();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isRunning() const { return m_step != Step::Ready && m_step != Step::Done; }
    [[nodiscard]] bool isSaidPulled() const { return m_pulledAt.has_value(); }
    [[nodiscard]] Broken broken() const { return m_broken; } ///< how the last one ended, if not by a result
    /// When pass() changes something; nullopt: not before it is told something.
    [[nodiscard]] std::optional<Ms> due() const;
    /// With Step::Done. Who and when is for the caller to say.
    [[nodiscard]] const UpsResult &result() const { return m_result; }

private:
    void look(Ms now);
    void measure(Ms now);
    void judge();
    void enter(Step step, Ms now);
    void fail(UpsFault fault, Ms now, Step next);
    void breakOff(Broken why);

    UpsTerms m_terms;
    Step m_step = Step::Ready;
    Broken m_broken = Broken::No;
    Belief m_belief;
    UpsResult m_result;
    Ms m_since{0}; ///< of this step
    std::optional<Ms> m_pulledAt;
    std::optional<Ms> m_lostAt; ///< since when the box is as on battery
};

} // namespace latchkey::power
