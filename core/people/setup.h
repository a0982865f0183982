// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>

#include <QHash>
#include <QSet>

namespace latchkey::people {

/// What people set up themselves at one box, all of them together.
struct SetUp {
    QSet<PersonId> people; ///< who set up anything
    int pins = 0; ///< how many of them have a PIN of their own
    QHash<CardUid, PersonId> badges; ///< that were linked at the box
};

} // namespace latchkey::people
