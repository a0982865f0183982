// SPDX-License-Identifier: Apache-2.0
#include "journalfeed.h"

#include "journalschema.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

Result<std::unique_ptr<JournalFeed>, StoreError> JournalFeed::open(const QString &folder)
{
    auto database = Database::openForReading(journalPath(folder), journalSchema());
    if (!database)
        return database.error();
    std::unique_ptr<JournalFeed> feed(new JournalFeed(std::move(database).value()));
    const struct {
        std::optional<Statement> &place;
        QString sql;
    } questions[] = {{feed->m_head, u"SELECT n, hash FROM entry ORDER BY n DESC LIMIT 1"_s},
                     {feed->m_hash, u"SELECT hash FROM entry WHERE n = ?"_s},
                     {feed->m_entries, u"SELECT n, bytes FROM entry WHERE n > ? ORDER BY n LIMIT ?"_s}};
    for (const auto &question : questions) {
        auto prepared = feed->m_database->prepare(question.sql);
        if (!prepared)
            return prepared.error();
        question.place.emplace(std::move(prepared).value());
    }
    return feed;
}

Result<journal::Head, StoreError> JournalFeed::head()
{
    auto rows = m_head->select();
    if (!rows)
        return rows.error();
    if (rows.value().next())
        return journal::Head{rows->value(0).toULongLong(), rows->value(1).toByteArray()};
    if (const auto fault = rows->fault())
        return *fault;
    return journal::Head{0, journal::genesisHash()};
}

Result<QByteArray, StoreError> JournalFeed::hashAt(quint64 sequence)
{
    if (sequence == 0)
        return journal::genesisHash();
    auto rows = m_hash->select({qint64(sequence)});
    if (!rows)
        return rows.error();
    if (rows.value().next())
        return rows->value(0).toByteArray();
    if (const auto fault = rows->fault())
        return *fault;
    return QByteArray();
}

Result<sync::EntryBatch, StoreError> JournalFeed::batchAfter(quint64 sent)
{
    const auto previous = hashAt(sent);
    if (!previous)
        return previous.error();
    if (previous->isEmpty())
        return StoreError::Corrupt;
    sync::EntryBatch batch{*previous, sent + 1, {}};
    auto rows = m_entries->select({qint64(sent), sync::MaxEntries});
    if (!rows)
        return rows.error();
    qsizetype cost = 0;
    while (rows.value().next()) {
        const QByteArray bytes = rows->value(1).toByteArray();
        cost += sync::batchCost(bytes);
        if (rows->value(0).toULongLong() != batch.first + quint64(batch.entries.size()))
            return StoreError::Corrupt;
        if (cost > sync::MaxBatchBytes && !batch.entries.isEmpty())
            return batch;
        batch.entries.append(bytes);
    }
    if (const auto fault = rows->fault())
        return *fault;
    return batch;
}

Result<bool, StoreError> JournalFeed::hasOwnCredentials()
{
    const auto found = m_database->scalar(u"SELECT EXISTS (SELECT 1 FROM credential WHERE person <> '')"
                                          " OR EXISTS (SELECT 1 FROM linked_badge)"_s);
    return found ? Result<bool, StoreError>(found->toBool()) : found.error();
}

} // namespace latchkey::store
