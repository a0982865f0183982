// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/label.h>

#include <QByteArray>
#include <QString>

namespace latchkey::people {

/// What a person may do at the box beyond taking keys.
enum class Role {
    User, ///< known to this box only, or a guest
    Staff,
    Admin,
};

/// What kind of person a record stands for.
enum class Kind {
    BoxOnly, ///< known at boxes only: no account, no mobile number
    Full, ///< has an account; a mobile number names them too
    Guest, ///< exists for one booking and ends with it
    KeyCode, ///< whoever types a key's own code: "Key Code User", nobody in particular
};

/// Somebody who may stand before the box. Secrets are here only in the form in which they rest on disk.
struct Person {
    PersonId id;
    Label name;
    Role role = Role::User;
    QString language; ///< BCP 47 tag, or empty: the box's default
    QByteArray pin; ///< PinHasher's stored form of the PIN that the owner gave, or empty: none was given
    Kind kind = Kind::BoxOnly;
    bool hasBadge = false; ///< has one by the owner's word; one linked at the box is in the CredentialBook
};

} // namespace latchkey::people
