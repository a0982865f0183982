// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/sitefile.h>
#include <core/site/sitenode.h>

#include <QSet>

namespace latchkey::site {

/// What a permission may refer to, and the hours in which it is written.
struct Known {
    QSet<PersonId> people;
    QSet<KeyId> keys;
    QTimeZone zone; ///< of the box
};

/// The "permissions" list, one entry for each person and key. An entry that reappears is kept: two permissions for
/// one key may have different hours.
[[nodiscard]] QVector<SitePermission> readPermissions(const Node &node, const Known &known);

} // namespace latchkey::site
