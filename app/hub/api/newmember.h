// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/store/accountstore.h>
#include <app/hub/store/membershipstore.h>

namespace latchkey::hub {

/// Somebody who is to use the hub for an organisation.
struct NewMember {
    store::Membership membership; ///< its account is found or made
    QString email;
    QString name; ///< of an account that is made; likewise below
    QString mobile = {};
    QString locale = {}; ///< empty: that of whoever asks
};

/// How long the link of an invitation is good.
inline constexpr store::Ms InvitationLife = store::Ms(7) * 24 * 3600 * 1000;

/// Makes the membership, with an account where the address has none yet, and writes to that address: with a link that sets the
/// password where there is none, else that there is one organisation more. The account's id; nothing where they are a
/// member already. In the caller's transaction; whoever calls writes the audit.
[[nodiscard]] Result<std::optional<QString>, store::Fault>
admitMember(const Desk &desk, const Actor &actor, store::Transaction &transaction, const NewMember &wanted);

/// For an account whose address has just become another one: whoever held it has to show that they read the new one.
/// Password, app, recovery codes, mailed links, logins and devices end, and a link that sets a password goes to the new
/// address. In the caller's transaction; whoever calls writes the audit.
[[nodiscard]] Status<store::Fault> inviteAnew(const Desk &desk, store::Transaction &transaction,
                                              const store::Account &account, const QString &org);

/// Whether an account belongs to other organisations, too: what they know of it is theirs.
[[nodiscard]] Result<bool, store::Fault> isShared(const Desk &desk, const QString &account);

} // namespace latchkey::hub
