// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/order.h>
#include <core/journal/journal.h>
#include <core/people/siteimage.h>
#include <hal/system/sodiumcolumncipher.h>
#include <hal/system/sodiumheadsigner.h>

#include <QString>

#include <utility>

/// A made-up site of a thousand people, the same in every run, and the exchanges that happen in it. `i` is any number
/// from 1: whose turn it is.
namespace latchkey::bench {

inline constexpr int People = 1000;
inline constexpr int Keys = 100;

[[nodiscard]] PersonId person(int i);
[[nodiscard]] CardUid badge(int i);
[[nodiscard]] KeyId key(int i);
[[nodiscard]] CardUid fob(int i);
[[nodiscard]] TransactionId transaction(int i);
/// The i-th pick-up.
[[nodiscard]] exchange::Order order(int i);
/// What a box whose bins are as booked writes of its sensors.
[[nodiscard]] QJsonObject sensors();
/// Unlocked, Opened, Closed and Committed with the key's new place.
[[nodiscard]] QVector<std::pair<journal::Entry, QVector<journal::Placement>>> stepsAfterIntent(int i);

[[nodiscard]] hal::SodiumHeadSigner signer();
[[nodiscard]] const hal::SodiumColumnCipher &cipher();
/// Stores the site with `permissions` permissions (at most People x Keys) in a data folder.
[[nodiscard]] bool fill(const QString &folder, int permissions);
/// Stores another one.
[[nodiscard]] bool fillWith(const QString &folder, const people::SiteImage &image);

} // namespace latchkey::bench
