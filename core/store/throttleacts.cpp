// SPDX-License-Identifier: Apache-2.0
#include "throttleacts.h"

#include "files.h"
#include "throttlestore.h"

#include <core/access/throttleentries.h>

#include <functional>

namespace latchkey::store {

namespace {

using Act = std::function<Status<StoreError>(ThrottleStore &throttle, const journal::Moment &at)>;

/// The act between a start and an end: each start has a number of its own, and ends with a seal.
Status<StoreError> actOn(const QString &folder, const ActParts &parts, const Act &act)
{
    const auto lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    const auto journal = JournalStore::open(folder, parts.signer);
    if (!journal)
        return journal.error();
    const journal::Moment at{parts.clock.now(), parts.clock.steady()};
    const auto throttle = ThrottleStore::open(**journal, at.steady);
    if (!throttle)
        return throttle.error();
    if (const auto booted = (*journal)->boot(parts.facts, at); !booted)
        return booted.error();
    const auto done = act(**throttle, at);
    const auto ended = (*journal)->shutdown({}, at);
    if (done && !ended)
        return ended.error();
    return done;
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
