// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/delivery.h>

#include <chrono>
#include <optional>

namespace latchkey::hub::notify {

/// How much was sent before one item. The item itself is not counted.
struct Usage {
    int codesLately = 0; ///< to its identity within CodesWindow
    int codesToday = 0; ///< to its identity within a day
    int organisationToday = 0; ///< by its organisation through the same channel within a day
};

/// What an item uses up at its identity, besides what its organisation may send.
enum class Budget {
    None, ///< news
    Codes, ///< what somebody waits for who signs in or takes a key
    Proofs, ///< codes that prove a new number, for which anybody may ask: they take nothing from its owner's other codes
};

/// How much may be sent. Text messages cost money, and whoever asks for codes may be a stranger.
struct SendCaps {
    static constexpr std::chrono::minutes CodesWindow{15};
    static constexpr std::chrono::hours Day{24}; ///< the last 24 hours, not the date

    int codesLately = 3;
    int codesToday = 10;
    int proofsToday = 3;
    int organisationToday = 500;

    /// Why an item may not be sent; nullopt: it may. A code is given up, since it would come too late; news wait.
    [[nodiscard]] std::optional<Outcome> judge(const Usage &usage, Budget budget) const;
    /// Whether to make a code at all for an identity with this usage.
    [[nodiscard]] bool allows(const Usage &usage, Budget budget) const { return !judge(usage, budget); }
};

} // namespace latchkey::hub::notify
