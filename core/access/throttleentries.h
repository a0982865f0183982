// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/throttle.h>
#include <core/base/ids.h>
#include <core/journal/entry.h>

namespace latchkey::access::throttle {

/// The word of the journal for a way to try.
[[nodiscard]] QString wordFor(Method method);

/// A secret is about to be tried. The way alone: the line is written before anybody knows whether the one who was
/// named exists, and must be the same for those who do not. Who was right is named by the entry of the success.
[[nodiscard]] journal::Entry attemptEntry(Method method);
/// Too many wrong tries at the box.
[[nodiscard]] journal::Entry alarmEntry(const Box &box);
/// The owner has seen them; `box` as it was before.
[[nodiscard]] journal::Entry acknowledgedEntry(const Box &box);
/// Whether two entries of EntryType::BoardRolledAhead tell of the same release that the board remembers.
[[nodiscard]] bool tellTheSame(const QJsonObject &ahead, const QJsonObject &other);
/// The owner's reset of one person, or a new enrolment.
[[nodiscard]] journal::Entry resetEntry(const PersonId &person);

} // namespace latchkey::access::throttle
