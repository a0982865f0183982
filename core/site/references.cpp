// SPDX-License-Identifier: Apache-2.0
#include "references.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

bool hasExactlyOne(const ObjectNode &object, const QStringList &names)
{
    const auto found = std::count_if(names.cbegin(), names.cend(), [&](const QString &n) { return object.has(n); });
    if (found == 1)
        return true;
    const QStringList first = names.mid(0, names.size() - 1);
    object.fail(u"exactly one of \"%1\" and \"%2\" is expected"_s.arg(first.join(u"\", \""_s), names.last()));
    return false;
}

} // namespace latchkey::site
