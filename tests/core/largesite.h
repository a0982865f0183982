// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sitesamples.h"

namespace latchkey::samples {

/// A site of 10 000 people and 2 000 keys in groups, the same in every run, with so many permissions in all. Whatever
/// that number is, person 1 may take 50 keys and person 2 may take 300: by permissions of their own and of their group
/// (group 1 and 2), for keys and for groups of keys.
[[nodiscard]] people::SiteImage largeSite(int permissions);

/// What person `number`'s mobile number is looked up by.
inline QByteArray numberLookup(int number) { return code(quint32(1'000'000 + number)); }

inline constexpr int LargePeople = 10'000;
inline constexpr int LargeKeys = 2'000;
inline constexpr int KeysOfPerson1 = 50;
inline constexpr int KeysOfPerson2 = 300;

} // namespace latchkey::samples
