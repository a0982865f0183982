// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/upscheck.h>

namespace latchkey::tests {

using namespace latchkey::power;
using namespace std::chrono_literals;

inline constexpr UpsAnswers Yes{true, true, true, true};

inline Belief onMains(std::optional<int> percent = 100)
{
    Belief belief;
    belief.mains = Mains::On;
    belief.percent = percent;
    return belief;
}

inline Belief onBattery(std::optional<int> percent = 98, std::optional<std::chrono::minutes> left = 240min)
{
    Belief belief = onMains(percent);
    belief.mains = Mains::Lost;
    belief.careful = true;
    belief.left = left;
    return belief;
}

/// The mains went a moment ago: it is not settled yet.
inline Belief careful()
{
    Belief belief = onMains(99);
    belief.careful = true;
    return belief;
}

/// A check under way, from second to second.
struct UpsBench {
    UpsCheck check{UpsTerms()};
    Ms now{1'000'000};

    void begin(const UpsAnswers &answers = Yes) { check.begin(answers, onMains(), now); }
    void pass(Ms by)
    {
        now += by;
        check.pass(now);
    }
    void say(const Belief &belief) { check.take(belief, now); }
    /// Up to the measuring.
    void pull(const UpsAnswers &answers = Yes, const Belief &belief = onBattery())
    {
        begin(answers);
        check.pulled(now);
        pass(3s);
        say(belief);
    }
    void finish()
    {
        pass(60s);
        say(onMains(97));
    }
    [[nodiscard]] UpsFault fault() const { return check.result().fault; }
    [[nodiscard]] bool isAt(UpsCheck::Step step) const { return check.step() == step; }
};

} // namespace latchkey::tests
