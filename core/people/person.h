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

/// Somebody who may stand before the box. Secrets are here only in the form in which they rest on disk.
struct Person {
    PersonId id;
    Label name;
    Role role = Role::User;
    QString language; ///< BCP 47 tag, or empty: the box's default
    QByteArray pin; ///< PinHasher's stored form, or empty: has no PIN
};

} // namespace latchkey::people
