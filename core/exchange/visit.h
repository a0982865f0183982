// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/secondfactor.h>
#include <core/base/ids.h>
#include <core/people/person.h>

#include <QVector>

namespace latchkey::exchange {

/// Who the exchange is with. Less than people::Person: nothing that could be copied from a state into a log.
struct Holder {
    PersonId id;
    Label name;
    people::Role role = people::Role::User;
    people::Kind kind = people::Kind::BoxOnly;
    friend bool operator==(const Holder &, const Holder &) = default;
};

/// Somebody who is known, and how they came to be.
struct Visit {
    Holder holder;
    access::IdentifiedBy by = access::IdentifiedBy::AccessCode;
    QVector<access::Factor> shown = {}; ///< beside that, in the order in which it was shown
    bool alone = false; ///< said that there is nothing more to show

    [[nodiscard]] bool isSame(const Visit &other) const { return holder.id == other.holder.id; }
};

/// Somebody who said who they are and has not proved it. Who that is, if it is anybody, only Identification knows: a
/// state that waits for the proof is the same for everybody.
struct Claim {
    quint64 number = 0;
    access::IdentifiedBy by = access::IdentifiedBy::AccessCode;
    friend bool operator==(const Claim &, const Claim &) = default;
};

/// What the screen offers as a second thing to show.
struct Offers {
    QVector<access::Factor> factors; ///< of those that are typed, the one to begin with first
    bool alone = false; ///< some key of this box may be had by what identifies, with nothing beside it
};

/// Whether what identified them proves nothing, because others may know it too.
[[nodiscard]] inline bool isIdentifierOnly(access::IdentifiedBy by)
{
    return by == access::IdentifiedBy::AccessCode || by == access::IdentifiedBy::MobileNumber;
}

} // namespace latchkey::exchange
