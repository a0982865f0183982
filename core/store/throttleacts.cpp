// SPDX-License-Identifier: Apache-2.0
#include "throttleacts.h"

#include "throttlestore.h"

#include <core/access/throttleentries.h>

namespace latchkey::store {

namespace {

using Act = std::function<Status<StoreError>(ThrottleStore &throttle, const journal::Moment &at)>;

Status<StoreError> actOn(const QString &folder, const ActParts &parts, const Act &act)
{
    return actAsOwner(folder, parts, [&](JournalStore &journal, const journal::Moment &at) -> Status<StoreError> {
        const auto throttle = ThrottleStore::open(journal, at.steady);
        return throttle ? act(**throttle, at) : Status<StoreError>(throttle.error());
    });
}

} // namespace

Status<StoreError> acknowledgeTries(const QString &folder, const ActParts &parts)
{
    return actOn(folder, parts, [](ThrottleStore &throttle, const journal::Moment &at) -> Status<StoreError> {
        const auto box = throttle.box(at.steady);
        if (!box)
            return box.error();
        return throttle.acknowledge(access::throttle::acknowledgedEntry(*box), at);
    });
}

Status<StoreError> resetTries(const QString &folder, const PersonId &person, const QByteArray &identity,
                              const ActParts &parts)
{
    return actOn(folder, parts, [&](ThrottleStore &throttle, const journal::Moment &at) {
        return throttle.reset(identity, access::throttle::resetEntry(person), at);
    });
}

} // namespace latchkey::store
