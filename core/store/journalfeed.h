// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/store/database.h>
#include <core/sync/messages.h>

namespace latchkey::store {

/// Reads the journal for sending, through a connection of its own, so that no exchange waits for it. Belongs to one
/// thread.
class JournalFeed {
public:
    /// The journal has been opened for writing before.
    [[nodiscard]] static Result<std::unique_ptr<JournalFeed>, StoreError> open(const QString &folder);

    [[nodiscard]] Result<journal::Head, StoreError> head();
    /// The hash of one entry: of the empty journal for 0, empty where there is no such number.
    [[nodiscard]] Result<QByteArray, StoreError> hashAt(quint64 sequence);
    /// The entries after number `sent`, exactly as they are hashed, as many as a batch may have; none: there are no more.
    /// Corrupt where there is no such number.
    [[nodiscard]] Result<sync::EntryBatch, StoreError> batchAfter(quint64 sent);

    /// Whether anybody set something up at the box: PIN, app or badge.
    [[nodiscard]] Result<bool, StoreError> hasOwnCredentials();

private:
    explicit JournalFeed(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    std::unique_ptr<Database> m_database;
    std::optional<Statement> m_head;
    std::optional<Statement> m_hash;
    std::optional<Statement> m_entries;
};

} // namespace latchkey::store
