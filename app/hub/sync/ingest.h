// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/store/journalstore.h>
#include <app/hub/sync/entryevents.h>

namespace latchkey::hub {

/// Takes entries of a box's journal: bytes, events, places of keys and marks, in one transaction. What happened is never
/// refused because the hub dislikes it (hub.md I6).
[[nodiscard]] Result<store::Ingest, store::Fault> ingest(const Desk &desk, const QString &org,
                                                         const store::JournalBatch &batch);
/// The same within a transaction that others share.
[[nodiscard]] Result<store::Ingest, store::Fault> ingestInto(store::Transaction &transaction, const Desk &desk,
                                                             const QString &org, const store::JournalBatch &batch);

} // namespace latchkey::hub
