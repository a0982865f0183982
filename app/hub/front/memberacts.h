// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/visit.h>

namespace latchkey::hub::front {

/// Somebody who may use the hub for the organisation that is looked at.
struct Member {
    store::Account account;
    store::Membership membership;
    bool shared = false; ///< it belongs to other organisations, too
};

/// The member whose id the path has; nothing: they are none of this organisation.
[[nodiscard]] Result<std::optional<Member>, store::Fault> memberOf(const Visit &visit);
/// As they are now, kept from other writers to the end of the transaction: what was read before may be old.
[[nodiscard]] Result<std::optional<Member>, store::Fault> lockedMember(const Visit &visit,
                                                                       store::Transaction &transaction);
/// Whether this member may be changed by whoever asks.
[[nodiscard]] bool mayTouch(const Visit &visit, const Member &member);

/// Codes go to another number than that of `before` from now on: whoever is signed in as this member is no longer, and they
/// hear of it. Nobody is before they have chosen a password; their invitation goes on.
[[nodiscard]] Status<store::Fault> renumbered(const Visit &visit, store::Transaction &transaction,
                                              const store::Account &before);

} // namespace latchkey::hub::front
