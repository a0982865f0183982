// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/secondfactor.h>
#include <core/base/ids.h>
#include <core/base/label.h>

#include <QDateTime>

#include <chrono>
#include <optional>

namespace latchkey::keys {

/// What the owner of a key asks of whoever takes it.
struct Terms {
    access::KeyGuard guard;
    access::FactorSettings factors; ///< its owner's, or the box's where it has no owner of its own
    int people = 1; ///< how many must be there to take it, 1 to MostPeople, each with leave of their own
    bool askReason = false; ///< one of the site's reasons is chosen before the door opens
    std::optional<Label> note; ///< what is to be typed (digits) before the door opens, such as "Work order number"
    std::chrono::minutes loan{0}; ///< due back so long after it was taken; 0: when the permission ends
    std::optional<Label> livesAt; ///< where it belongs if it does not roam and that is not this box; none: here
    std::optional<PersonId> owner;

    static constexpr int MostPeople = 3;
};

/// A key (or bunch of keys) on one fob.
struct Key {
    KeyId id;
    Label name;
    CardUid fob;
    std::optional<BinNumber> homeBin;
    Terms terms = {};
};

/// Where a key is, as far as sensors and ended exchanges tell.
struct Place {
    enum class Kind {
        Unknown, ///< never seen, or gone without an exchange
        InBin,
        Out, ///< taken in an exchange, or handed on by who had it
    };
    Kind kind = Kind::Unknown;
    std::optional<BinNumber> bin; ///< InBin
    std::optional<PersonId> holder; ///< Out
    QString holderName; ///< Out: the holder's name when the key was taken
    QDateTime since; ///< UTC
    QDateTime due = QDateTime(); ///< Out: UTC, when it is to be back; null: at no set time
    bool told = false; ///< Out: the journal says that `due` is over and the key not back

    /// Whether it should have been back at `now` (UTC).
    [[nodiscard]] bool isOverdue(const QDateTime &now) const
    {
        return kind == Kind::Out && due.isValid() && now >= due;
    }
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace latchkey::keys
