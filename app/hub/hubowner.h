// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>

namespace latchkey::hub {

/// Somebody who may everything in an organisation, as whoever sits at the machine itself names them.
struct OwnerWish {
    QString mail; ///< what they sign in with
    QString name;
    QString org; ///< empty: the only one, made where there is none
    QString mobile = {}; ///< in E.164 form, where codes to sign in go; empty: to the mail address
};

/// Makes the account, and the organisation where there is none of that name. The error is one sentence.
[[nodiscard]] Result<Actor, QString> createOwner(const Desk &desk, const OwnerWish &wish, const Secret &password);

} // namespace latchkey::hub
