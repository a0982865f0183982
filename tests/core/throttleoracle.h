// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/throttle.h>

#include <vector>

namespace latchkey::fakes {

/// Says what the throttle must say, from everything that ever happened: it keeps no counters, only the list of deeds,
/// and reads the rules of docs/throttling.md off it again for every question. Times are time served.
class ThrottleOracle {
public:
    using Method = access::throttle::Method;
    using Admission = access::throttle::Admission;
    using milliseconds = std::chrono::milliseconds;

    ThrottleOracle() { m_deeds.reserve(32); }
    /// A try was stored as counted; wrong until provedRight().
    void tried(int person, Method method, milliseconds at) { m_deeds.push_back({Deed::Try, person, method, at}); }
    /// The success of the newest try was stored.
    void provedRight();
    void wasReset(int person, Method method, milliseconds at) { m_deeds.push_back({Deed::Reset, person, method, at}); }
    void wasAcknowledged(milliseconds at) { m_deeds.push_back({Deed::Acknowledgement, -1, {}, at}); }

    void wasRolledBack(milliseconds at) { m_deeds.push_back({Deed::RollBack, -1, {}, at}); }

    [[nodiscard]] Admission verdict(int person, Method method, milliseconds now) const;
    [[nodiscard]] bool alarm(milliseconds now) const;
    [[nodiscard]] int wrongSinceAcknowledgement() const;

private:
    struct Deed {
        enum Kind { Try, Reset, Acknowledgement, RollBack } kind;
        int person;
        Method method;
        milliseconds at;
        bool right = false;
    };
    [[nodiscard]] bool isRolledBack() const;
    [[nodiscard]] Admission verdictOnPerson(int person, Method method, milliseconds now) const;
    [[nodiscard]] milliseconds waitOfBucket(int tries, milliseconds each, Method method, milliseconds now) const;

    std::vector<Deed> m_deeds;
};

} // namespace latchkey::fakes
