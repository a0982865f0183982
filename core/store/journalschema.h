// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/chain.h>
#include <core/keys/key.h>
#include <core/power/upsrecord.h>
#include <core/store/database.h>

#include <QHash>

#include <functional>

namespace latchkey::store {

/// The file with everything that must be atomic with the journal.
[[nodiscard]] QString journalPath(const QString &folder);
[[nodiscard]] const Schema &journalSchema();

/// Hands the entries from number `from` on to `take`, oldest first, until it returns false.
[[nodiscard]] Status<StoreError> readEntries(Database &database, quint64 from,
                                             const std::function<bool(const journal::StoredEntry &)> &take);

/// Follows the journal from where its last seal lets nothing be open, checking the chain on the way: Corrupt where
/// it does not hold. The whole is checked by journal::Verifier.
[[nodiscard]] Result<journal::JournalTail, StoreError> readTail(Database &database);

/// Without the names of those who have keys out: PeopleStore::nameHolders().
[[nodiscard]] Result<QHash<KeyId, keys::Place>, StoreError> readPlaces(Database &database);

/// What the newest entry about the clock says, as access::clockPastFrom() takes it; empty: there is none.
[[nodiscard]] Result<QJsonObject, StoreError> readClock(Database &database);
/// Whether an entry is one that readClock() may find: of the clock, or a start that says how the clock was.
[[nodiscard]] bool tellsClock(const journal::Entry &entry);

/// The body of the newest entry of EntryType::BoardRolledAhead; empty: there is none.
[[nodiscard]] Result<QJsonObject, StoreError> readBoardAhead(Database &database);

/// The newest check of the UPS, and the newest that was passed.
[[nodiscard]] Result<power::UpsHistory, StoreError> readUpsTests(Database &database);

/// How many exchanges a full battery is held to be good for, as the newest entry says that tells it; none: 0.
[[nodiscard]] Result<double, StoreError> readPerCharge(Database &database);

/// What the file marks an entry as, so that the readers above find the newest of its kind.
[[nodiscard]] QStringList marksOf(const journal::Entry &entry);

/// What the file itself remembers of its newest entries, beside the entries.
[[nodiscard]] Result<QVector<journal::Witness>, StoreError> readMarks(Database &database);

} // namespace latchkey::store
