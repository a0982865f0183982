// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/accesspolicy.h>

namespace latchkey::access {

/// Somebody who is there when a key is taken or handed over.
struct Companion {
    PersonId person;
    Decision leave; ///< what decide() says of them and this key, now
    bool named = true; ///< false: known by a key's code alone, which many may know
};

enum class CompanyFault {
    None,
    SamePerson, ///< is there already
    NotAllowed, ///< may not take this key, or is nobody in particular where more than one is asked for
};

/// Whether those who are there may take the key together.
struct Company {
    CompanyFault fault = CompanyFault::None; ///< of the first of them that has one
    int missing = 0; ///< without a fault: how many more must come
    [[nodiscard]] bool isComplete() const { return fault == CompanyFault::None && missing == 0; }
};

/// Keys may ask for two or three people (keys::Terms::people): all different, each with leave of their own. It is told
/// all of them whenever one more has come, and once more when the door is about to open. The first of them is who has
/// the key afterwards; the others are in the journal.
[[nodiscard]] Company judgeCompany(const keys::Terms &terms, const QVector<Companion> &present);

/// Whether a key may go from `giver`, who has it now, to `receiver`, whose leave is what decideHandOver() says. One
/// person is enough to receive it, however many it takes to open the door.
[[nodiscard]] CompanyFault judgeReceiver(const PersonId &giver, const Companion &receiver);

} // namespace latchkey::access
