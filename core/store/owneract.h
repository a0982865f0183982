// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/storeerror.h>
#include <core/ports/clock.h>
#include <core/ports/headsigner.h>
#include <core/store/journalstore.h>

#include <QJsonObject>

#include <functional>

namespace latchkey::store {

/// What an act of the owner needs that is done while no kiosk runs on the data folder; InUse where one does.
struct ActParts {
    const HeadSigner &signer;
    const Clock &clock;
    QJsonObject facts; ///< of the start
};

using OwnerAct = std::function<Status<StoreError>(JournalStore &journal, const journal::Moment &at)>;

/// The act between a start and an end: each start has a number of its own in the journal, and ends with a seal. Waits
/// for the disk.
[[nodiscard]] Status<StoreError> actAsOwner(const QString &folder, const ActParts &parts, const OwnerAct &act);

} // namespace latchkey::store
