// SPDX-License-Identifier: Apache-2.0
#include "claims.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

bool claimCard(const Node &node, const CardUid &card, const QString &owner, CardOwners &owners)
{
    const auto taken = owners.constFind(card);
    if (taken != owners.constEnd()) {
        node.fail(u"this card already belongs to %1"_s.arg(*taken));
        return false;
    }
    owners.insert(card, owner);
    return true;
}

void refuseSame(PlacedSecrets secrets, const QString &what, Problems &problems)
{
    const auto isLess = [](const PlacedSecret &a, const PlacedSecret &b) {
        const auto left = a.secret.bytes();
        const auto right = b.secret.bytes();
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    };
    std::stable_sort(secrets.begin(), secrets.end(), isLess);
    for (qsizetype i = 1; i < secrets.size(); ++i) {
        if (secrets.at(i).secret == secrets.at(i - 1).secret)
            problems.error(secrets.at(i).path, u"this is also the %1 at %2"_s.arg(what, secrets.at(i - 1).path));
    }
}

} // namespace latchkey::site
