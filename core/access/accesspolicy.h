// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>
#include <core/keys/key.h>

#include <QTimeZone>

namespace latchkey::access {

/// Why somebody may not take a key now. The screen and the journal use the same word.
enum class Reason {
    None, ///< may
    NoPermission,
    NotYet, ///< `at` is when it starts
    Ended, ///< `at` is when it ended
    OutsideHours, ///< `at` is when the next shift starts, if one does
    KeyIsOut, ///< somebody has it
    KeyNotSeen, ///< the box does not know where it is
};

struct Decision {
    Reason reason = Reason::NoPermission;
    QDateTime at; ///< UTC; null where the reason has no time
    [[nodiscard]] bool allowed() const { return reason == Reason::None; }
};

/// What the decision needs to know besides the permissions.
struct Circumstances {
    QDateTime now; ///< UTC
    QTimeZone zone; ///< of the box
    keys::Place place; ///< of the key
};

/// Whether any of a person's permissions for one key lets them take it. The most hopeful reason is given: a
/// permission that starts later outweighs one that has ended. A pure function of what it is told.
[[nodiscard]] Decision decide(const QVector<Permission> &permissions, const Circumstances &circumstances);

} // namespace latchkey::access
