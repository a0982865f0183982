// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "wallminutes.h"

#include <core/access/company.h>
#include <core/people/siteimage.h>

namespace latchkey::fakes {

/// A place on earth around one moment; most are moments at which its clocks are changed.
struct Scene {
    QByteArray name;
    QTimeZone zone;
    QDateTime middle; ///< UTC, a full minute
    WallMinutes wall;
};

[[nodiscard]] const PersonId &personNumber(int number);
[[nodiscard]] const KeyId &keyNumber(int number);
/// Maple 3, as the site file of a plain box would have it.
[[nodiscard]] keys::Key firstKey();

/// Some people, keys and groups, a box with its rules, and a moment: everything that the policy could depend on. The
/// first person and the first key are those that are asked about.
struct World {
    static constexpr int People = 3;
    static constexpr int Keys = 3;

    quint64 seed = 0;
    const Scene *scene = nullptr;
    QVector<people::Allowance> allowances;
    QVector<GroupId> groupsOf[People];
    QVector<KeyGroupId> groupsOfKey[Keys];
    QVector<access::Permission> permissions; ///< of the first person for the first key
    access::SiteRules rules;
    access::Circumstances now; ///< of the first key; opening and binUse follow from the rules
    keys::Key wanted = firstKey();
    QHash<KeyId, keys::Place> places;
    QVector<int> present; ///< persons who are there to take the key, as they came
    QVector<bool> named; ///< whether each of them said who they are

    /// Every permission that `person` has for `key`, as docs/access.md says that groups flatten.
    [[nodiscard]] QVector<access::Permission> permissionsFor(int person, int key) const;
    /// In words, for whoever has to find out what went wrong.
    [[nodiscard]] QByteArray told() const;
};

/// The same world for the same seed, on every machine with the same time zones.
[[nodiscard]] World worldOf(quint64 seed);

} // namespace latchkey::fakes
