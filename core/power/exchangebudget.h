// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/powerprofile.h>

namespace latchkey::power {

/// How many exchanges the battery is good for, learnt from what they took so far. It begins with the published figure for
/// a box of 3500 mAh: 50 to 100.
class ExchangeBudget {
public:
    static constexpr double Published = 75; ///< of a full battery: the middle of 50 to 100
    static constexpr double Fewest = 10;
    static constexpr double Most = 5000;
    static constexpr int Enough = 5; ///< percent that have to be used before anything is learnt
    static constexpr double Weight = 0.3; ///< of the newest in what was learnt

    explicit ExchangeBudget(double fromFull = Published);

    /// On battery: so much is left. A level that rises, or one that is unknown, begins anew.
    void level(std::optional<int> percent, bool onBattery);
    void exchangeEnded() { ++m_exchanges; }

    /// How many exchanges are left of so much; rounded as a person would say it.
    [[nodiscard]] int left(int percent) const;
    /// What a full battery is held to be good for; to be kept over restarts.
    [[nodiscard]] double fromFull() const { return m_fromFull; }

private:
    double m_fromFull;
    std::optional<int> m_from; ///< percent, at which counting began
    int m_exchanges = 0; ///< since then
};

} // namespace latchkey::power
