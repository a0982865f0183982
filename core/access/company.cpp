// SPDX-License-Identifier: Apache-2.0
#include "company.h"

#include <algorithm>

namespace latchkey::access {

Company judgeCompany(const keys::Terms &terms, const QVector<Companion> &present)
{
    const int wanted = std::max(1, terms.people);
    for (auto it = present.cbegin(); it != present.cend(); ++it) {
        const auto same = [&](const Companion &other) { return other.person == it->person; };
        if (std::any_of(present.cbegin(), it, same))
            return {CompanyFault::SamePerson};
        if (!it->leave.allowed() || (wanted > 1 && !it->named))
            return {CompanyFault::NotAllowed};
    }
    return {CompanyFault::None, std::max(0, wanted - int(present.size()))};
}

CompanyFault judgeReceiver(const PersonId &giver, const Companion &receiver)
{
    if (receiver.person == giver)
        return CompanyFault::SamePerson;
    return receiver.leave.allowed() ? CompanyFault::None : CompanyFault::NotAllowed;
}

} // namespace latchkey::access
