// SPDX-License-Identifier: Apache-2.0
#include "journalstore.h"

#include "answers.h"
#include "manyrows.h"

#include <core/journal/chain.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString columns()
{
    return u"SELECT box, log_id, org, last_seq, last_hash, forked_from, created_at, updated_at FROM journal"_s;
}

constexpr int EntriesAtOnce = 500; ///< while a log is verified

JournalLog logFrom(const Row &row)
{
    return {row.text(0), row.text(1),   row.text(2),  {quint64(row.number(3)), row.bytes(4)},
            row.text(5), row.number(6), row.number(7)};
}

JournalRecord recordFrom(const Row &row) { return {row.number(0), row.bytes(1), row.bytes(2)}; }

/// hashes[i] is that of entry first + i.
QVector<QByteArray> chainOf(const JournalBatch &batch)
{
    QVector<QByteArray> hashes;
    hashes.reserve(batch.entries.size());
    QByteArray hash = batch.previous;
    quint64 seq = quint64(batch.first);
    for (const QByteArray &bytes : batch.entries)
        hashes.append(hash = journal::chainHash(hash, seq++, bytes));
    return hashes;
}

} // namespace

Result<std::optional<JournalLog>, Fault> JournalStore::lock(const QString &box, const QString &log)
{
    return one(
        m_database.first(columns() + u" WHERE box = ? AND log_id = ?"_s + m_database.dialect().forUpdate(), {box, log}),
        logFrom);
}

Result<std::optional<JournalLog>, Fault> JournalStore::get(const QString &box, const QString &log)
{
    return one(m_database.first(columns() + u" WHERE box = ? AND log_id = ?"_s, {box, log}), logFrom);
}

Result<QVector<JournalLog>, Fault> JournalStore::logsOf(const QString &box)
{
    return all(m_database.select(columns() + u" WHERE box = ? ORDER BY created_at, log_id"_s, {box}), logFrom);
}

Result<QVector<JournalLog>, Fault> JournalStore::list(const QString &org)
{
    return all(m_database.select(columns() + u" WHERE org = ? ORDER BY box, created_at, log_id"_s, {org}), logFrom);
}

Result<JournalLog, Fault> JournalStore::open(Transaction &transaction, const QString &box, const QString &org,
                                             const QString &log, Ms now)
{
    const auto there = get(box, log);
    if (!there)
        return there.error();
    if (*there)
        return **there;
    const auto latest = m_database.first(
        u"SELECT log_id FROM journal WHERE box = ? ORDER BY updated_at DESC, created_at DESC, log_id LIMIT 1"_s, {box});
    if (!latest)
        return latest.error();
    const JournalLog begun{box, log, org, {0, journal::genesisHash()}, *latest ? (*latest)->text(0) : QString(),
                           now, now};
    const auto added = transaction.database().run(
        u"INSERT INTO journal (box, log_id, org, last_seq, last_hash, forked_from, created_at, updated_at)"
        " VALUES (?, ?, ?, 0, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {box, log, org, begun.head.hash, begun.forkedFrom, now, now});
    if (!added)
        return added.error();
    if (*added == 0)
        return Fault::Busy; // another request began it since; the next try finds it
    return begun;
}

Result<Ingest, Fault> JournalStore::append(Transaction &transaction, const JournalBatch &batch, Ms now)
{
    const auto log = lock(batch.box, batch.log);
    if (!log)
        return log.error();
    if (!*log)
        return Ingest{Ingest::Outcome::Unknown, {0, journal::genesisHash()}};
    const journal::Head head = (*log)->head;
    const qint64 top = qint64(head.sequence);
    if (batch.first > top + 1)
        return Ingest{Ingest::Outcome::Gap, head};
    if (batch.first < 1 || (batch.first == top + 1 && batch.previous != head.hash))
        return Ingest{Ingest::Outcome::Fork, head};
    const QVector<QByteArray> hashes = chainOf(batch);
    const auto agreed = agrees(batch, hashes, top);
    if (!agreed)
        return agreed.error();
    if (!*agreed)
        return Ingest{Ingest::Outcome::Fork, head};
    const qint64 last = batch.first + hashes.size() - 1;
    if (last <= top)
        return Ingest{Ingest::Outcome::Ok, head};
    const auto copied = copiedTo(**log, batch.first, hashes);
    if (!copied)
        return copied.error();
    if (const auto written = write(transaction, batch, hashes, top + 1, now); !written)
        return written.error();
    return Ingest{Ingest::Outcome::Ok, {quint64(last), hashes.last()}, top + 1, *copied};
}

/// Whether the entries that are here already are the same. The last of them tells, for its hash covers all before it.
Result<bool, Fault> JournalStore::agrees(const JournalBatch &batch, const QVector<QByteArray> &hashes, qint64 last)
{
    const qint64 shared = std::min<qint64>(last - batch.first + 1, hashes.size());
    if (shared <= 0)
        return true;
    const auto row = m_database.first(u"SELECT hash FROM journal_entry WHERE box = ? AND log_id = ? AND seq = ?"_s,
                                      {batch.box, batch.log, batch.first + shared - 1});
    if (!row)
        return row.error();
    return *row && (*row)->bytes(0) == hashes[shared - 1];
}

Result<qint64, Fault> JournalStore::copiedTo(const JournalLog &log, qint64 first, const QVector<QByteArray> &hashes)
{
    if (log.forkedFrom.isEmpty())
        return 0;
    const auto rows = m_database.select(
        u"SELECT seq, hash FROM journal_entry WHERE box = ? AND log_id IN"
        " (SELECT log_id FROM journal WHERE box = ? AND log_id <> ?) AND seq >= ? AND seq < ? ORDER BY seq DESC"_s,
        {log.box, log.box, log.log, first, first + hashes.size()});
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        if (row.bytes(1) == hashes[row.number(0) - first])
            return row.number(0); // and all before it, since the chains meet here
    }
    return 0;
}

Status<Fault> JournalStore::write(Transaction &transaction, const JournalBatch &batch,
                                  const QVector<QByteArray> &hashes, qint64 from, Ms now)
{
    QVector<QVariantList> rows;
    for (qsizetype i = from - batch.first; i < hashes.size(); ++i)
        rows.append({batch.box, batch.log, batch.first + i, batch.entries[i], hashes[i]});
    const auto written = insertRows(transaction, u"journal_entry (box, log_id, seq, bytes, hash)"_s, rows);
    if (!written)
        return written.error();
    return done(transaction.database().run(
        u"UPDATE journal SET last_seq = ?, last_hash = ?, updated_at = ? WHERE box = ? AND log_id = ?"_s,
        {batch.first + hashes.size() - 1, hashes.last(), now, batch.box, batch.log}));
}

Result<QVector<JournalRecord>, Fault> JournalStore::entries(const QString &box, const QString &log, qint64 from,
                                                            int limit)
{
    return all(m_database.select(u"SELECT seq, bytes, hash FROM journal_entry WHERE box = ? AND log_id = ? AND seq >= ?"
                                 " ORDER BY seq LIMIT ?"_s,
                                 {box, log, from, limit}),
               recordFrom);
}

Result<qint64, Fault> JournalStore::verify(const QString &box, const QString &log)
{
    return m_database.snapshot([&](Snapshot &) { return firstBad(box, log); });
}

Result<qint64, Fault> JournalStore::firstBad(const QString &box, const QString &log)
{
    journal::Head at{0, journal::genesisHash()};
    while (true) {
        const auto records = entries(box, log, qint64(at.sequence) + 1, EntriesAtOnce);
        if (!records)
            return records.error();
        for (const JournalRecord &record : *records) {
            at.hash = journal::chainHash(at.hash, ++at.sequence, record.bytes);
            if (record.seq != qint64(at.sequence) || record.hash != at.hash)
                return qint64(at.sequence);
        }
        if (records->isEmpty())
            break;
    }
    const auto there = get(box, log);
    if (!there)
        return there.error();
    const journal::Head newest = *there ? (*there)->head : journal::Head{0, journal::genesisHash()};
    if (at == newest)
        return 0;
    return qint64(std::min(at.sequence, newest.sequence)) + (at.sequence == newest.sequence ? 0 : 1);
}

} // namespace latchkey::hub::store
