// SPDX-License-Identifier: Apache-2.0
#include "memberrights.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

Rights rightsOf(const store::Membership &membership)
{
    const Rights rights = rightsOf(accessLevelFrom(membership.role).value_or(AccessLevel::Person));
    QStringList words;
    const QJsonArray more = membership.grants.value(u"rights"_s).toArray();
    for (const auto &word : more)
        words.append(word.toString());
    return rights | rightsFrom(words).value_or(Rights());
}

} // namespace latchkey::hub
