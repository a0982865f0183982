// SPDX-License-Identifier: Apache-2.0
#include "owneract.h"

#include "files.h"

namespace latchkey::store {

Status<StoreError> actAsOwner(const QString &folder, const ActParts &parts, const OwnerAct &act)
{
    const auto lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    const auto journal = JournalStore::open(folder, parts.signer);
    if (!journal)
        return journal.error();
    const journal::Moment at{parts.clock.now(), parts.clock.steady()};
    if (const auto booted = (*journal)->boot(parts.facts, at); !booted)
        return booted.error();
    const auto done = act(**journal, at);
    const auto ended = (*journal)->shutdown({}, at);
    if (done && !ended)
        return ended.error();
    return done;
}

} // namespace latchkey::store
