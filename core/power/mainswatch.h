// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/powerprofile.h>

#include <QVector>

namespace latchkey::power {

enum class Mains { Unknown, On, Lost };

/// Whether there are mains. What is told at once is only whether to be careful; what is believed, and so journalled and
/// reported, has lasted for a while. Mains that come and go are lost until they stay.
class MainsWatch {
public:
    static constexpr Ms Settled{2'000}; ///< for so long before it is believed
    static constexpr Ms Flapping{10'000}; ///< without being settled: then they are lost
    static constexpr int ManyLosses = 3; ///< within `Recent`: then they have to stay on for `Quiet`
    static constexpr Ms Recent{600'000};
    static constexpr Ms Quiet{60'000};

    void take(std::optional<bool> mains, Ms now);
    /// Time has gone by.
    void pass(Ms now);
    /// The box slept: what was told before it is old.
    void woke(Ms now);

    [[nodiscard]] Mains believed() const { return m_believed; }
    /// They are told to be there, and were not for long enough to be believed.
    [[nodiscard]] bool isReturning() const { return m_told == Mains::On && m_believed == Mains::Lost; }
    /// At once when they go, until they are believed to be back.
    [[nodiscard]] bool isCareful() const { return m_careful; }
    /// When pass() may change something; nullopt: not before the next take().
    [[nodiscard]] std::optional<Ms> due() const;

private:
    void believe(Mains mains);
    void count(Ms now);
    [[nodiscard]] Ms needed(Ms now) const;

    Mains m_believed = Mains::Unknown;
    Mains m_told = Mains::Unknown;
    bool m_careful = false;
    Ms m_toldSince{0};
    std::optional<Ms> m_unsettledSince;
    QVector<Ms> m_losses; ///< the latest, at most ManyLosses
};

} // namespace latchkey::power
