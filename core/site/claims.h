// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>
#include <core/site/sitenode.h>

#include <QHash>

namespace latchkey::site {

/// Who or what has a card number already, in words: "person dana", "key maple-3".
using CardOwners = QHash<CardUid, QString>;

/// Takes the card for `owner`, or tells at `node` who has it already.
[[nodiscard]] bool claimCard(const Node &node, const CardUid &card, const QString &owner, CardOwners &owners);

/// A code or a number, and where it stands; what it is never reaches an error.
struct PlacedSecret {
    Secret secret;
    QString path;
};
using PlacedSecrets = QVector<PlacedSecret>;

/// Tells every one that stands further up as well: what identifies belongs to one alone. `what` is the word for it,
/// such as "code".
void refuseSame(PlacedSecrets secrets, const QString &what, Problems &problems);

} // namespace latchkey::site
