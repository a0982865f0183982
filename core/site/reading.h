// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/claims.h>
#include <core/site/jsonscan.h>
#include <core/site/sitefile.h>

#include <QSet>

namespace latchkey::site {

/// The ids that the parts of a file may refer to, whatever their order.
struct Known {
    QSet<PersonId> people;
    QSet<KeyId> keys;
    QSet<GroupId> groups;
    QSet<KeyGroupId> keyGroups;
};

/// What the parts of one file need to know of each other while they are read.
struct Reading {
    const LiftedSecrets &secrets;
    Known known;
    const SiteBox *box = nullptr; ///< null: something was wrong with it, and that was told
    int bins = 0; ///< how many places the box has; 0: not known, so home bins are not compared with it
    CardOwners cards = {};
    PlacedSecrets codes = {}; ///< access codes, booking codes and key codes
    PlacedSecrets numbers = {}; ///< mobile numbers, as E.164 has them
    bool numbersUsed = false; ///< somebody has one, be it right or wrong
    QSet<PersonId> named = {}; ///< ids that people, bookings and key codes have so far
};

/// The lifted value of a secret member; empty where there is none that could be used. `faultOf` says what is wrong
/// with it.
template <class FaultOf>
[[nodiscard]] Secret readSecret(const ObjectNode &object, const QString &name, const Reading &reading, FaultOf faultOf)
{
    const auto node = object.member(name);
    if (!node || !node->text())
        return {};
    Secret secret = reading.secrets.value(node->path());
    const QString fault = faultOf(secret);
    if (fault.isEmpty())
        return secret;
    node->fail(fault);
    return {};
}

} // namespace latchkey::site
