// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/site/jsonscan.h>
#include <core/site/sitefile.h>
#include <core/site/sitenode.h>

namespace latchkey::site {

/// Who or what has a card number already, in words: "person dana", "key maple-3".
using CardOwners = QHash<CardUid, QString>;

/// Takes the card for `owner`, or tells at `node` who has it already.
[[nodiscard]] bool claimCard(const Node &node, const CardUid &card, const QString &owner, CardOwners &owners);

/// The "people" list. `languages` are the box's.
[[nodiscard]] QVector<SitePerson> readPeople(const Node &node, const LiftedSecrets &secrets,
                                             const QStringList &languages, CardOwners &cards);

} // namespace latchkey::site
