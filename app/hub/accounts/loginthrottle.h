// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>

#include <chrono>

/// How many wrong passwords and codes an account or an address bears (security.md 3.2). Pure rules over rows that the
/// store keeps; times are UTC of the hub's clock.
namespace latchkey::hub::loginthrottle {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

inline constexpr int WrongUntilWait = 10; ///< in a row
inline constexpr milliseconds FirstWait = 15min; ///< doubles with each further wrong try, up to MostWait
inline constexpr milliseconds MostWait = 24h;
inline constexpr int WrongUntilReset = 100; ///< in a row: only a reset by e-mail helps
inline constexpr int PerAddress = 30; ///< wrong tries of one address
inline constexpr milliseconds AddressWindow = 10min;

struct Tries {
    int wrong = 0; ///< in a row
    QDateTime until; ///< no try before this; null: none is held back
};

enum class Verdict { MayTry, Wait, NeedsReset };
[[nodiscard]] Verdict admit(const Tries &tries, const QDateTime &now);
/// What is stored before the password is looked at: the try counts as wrong until it proves right.
[[nodiscard]] Tries counted(const Tries &tries, const QDateTime &now);

} // namespace latchkey::hub::loginthrottle
