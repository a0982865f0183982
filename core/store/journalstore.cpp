// SPDX-License-Identifier: Apache-2.0
#include "journalstore.h"

#include "journalschema.h"
#include "log.h"

#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

/// SQLite tidies up by itself after 1000 pages, in the middle of somebody's exchange; this is sooner, and at rest.
constexpr int EntriesPerCheckpoint = 256;

QVariant orNull(bool there, const QVariant &value) { return there ? value : QVariant(); }

/// Recovery finds an exchange by its transaction: an intent that cannot be found must not move a latch.
bool isTraceable(const journal::Entry &entry)
{
    return entry.type != journal::EntryType::Intent
        || TransactionId::fromHex(entry.body[u"tx"_s].toString()).has_value();
}

} // namespace

JournalStore::JournalStore(std::unique_ptr<Database> database, const HeadSigner &signer)
    : m_database(std::move(database)), m_signer(signer)
{}

Result<std::unique_ptr<JournalStore>, StoreError> JournalStore::open(const QString &folder, const HeadSigner &signer,
                                                                     Synchronous synchronous)
{
    auto database = Database::open(journalPath(folder), journalSchema(), synchronous);
    if (!database)
        return database.error();
    std::unique_ptr<JournalStore> store(new JournalStore(std::move(database).value(), signer));
    if (const auto prepared = store->prepare(); !prepared)
        return prepared.error();
    if (const auto read = store->refresh(); !read)
        return read.error();
    store->m_boot = store->m_tail.boot();
    return store;
}

Status<StoreError> JournalStore::prepare()
{
    const struct {
        std::optional<Statement> &place;
        QString sql;
    } statements[] = {
        {m_insert, u"INSERT INTO entry (n, bytes, hash) VALUES (?, ?, ?)"_s},
        {m_place,
         u"INSERT OR REPLACE INTO place (key, kind, bin, holder, since, due, n)"
         " VALUES (?, ?, ?, ?, ?, ?, ?)"_s},
        {m_tell,
         u"UPDATE place SET told = 1 WHERE key = ? AND kind = %1 AND due = ?"_s.arg(int(keys::Place::Kind::Out))},
        {m_mark, u"INSERT OR REPLACE INTO mark (what, n) VALUES (?, ?)"_s},
        {m_hash, u"SELECT hash FROM entry WHERE n = ?"_s},
    };
    for (const auto &statement : statements) {
        auto prepared = m_database->prepare(statement.sql);
        if (!prepared)
            return prepared.error();
        statement.place.emplace(std::move(prepared).value());
    }
    return Done{};
}

Status<StoreError> JournalStore::refresh()
{
    if (!m_stale)
        return Done{};
    auto tail = readTail(*m_database);
    if (!tail)
        return tail.error();
    m_tail = std::move(tail).value();
    m_stale = false;
    return Done{};
}

Result<journal::Head, StoreError> JournalStore::boot(const QJsonObject &facts, const journal::Moment &at)
{
    m_boot = m_tail.boot() + 1;
    QJsonObject body = facts;
    body.insert(u"key"_s, journal::keyIdOf(m_signer.publicKey()));
    body.insert(u"publicKey"_s, QString::fromLatin1(m_signer.publicKey().toBase64()));
    return write({journal::EntryType::Boot, body}, {}, at, Sealing::Now);
}

Result<journal::Head, StoreError> JournalStore::append(const journal::Entry &entry,
                                                       const QVector<journal::Placement> &placements,
                                                       const journal::Moment &at, const Also &also)
{
    // From a sleep nobody need wake it: the chain's end is signed before.
    const bool isLast = entry.type == journal::EntryType::Sleep;
    return write(entry, placements, at, isLast ? Sealing::Now : Sealing::WhenFull, also);
}

Result<journal::Head, StoreError> JournalStore::shutdown(const QJsonObject &facts, const journal::Moment &at)
{
    return write({journal::EntryType::Shutdown, facts}, {}, at, Sealing::Now);
}

Result<journal::Head, StoreError> JournalStore::seal(const journal::Moment &at)
{
    if (const auto fresh = refresh(); !fresh)
        return fresh.error();
    if (m_tail.unsealed() == 0)
        return m_tail.head();
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    journal::JournalTail tail = m_tail;
    m_stale = true;
    if (const auto sealed = insertSeal(tail, at); !sealed)
        return sealed.error();
    if (const auto committed = transaction.value().commit(); !committed)
        return committed.error();
    m_tail = tail;
    m_stale = false;
    if (m_sinceCheckpoint >= EntriesPerCheckpoint) {
        if (const auto tidied = checkpoint(); !tidied)
            qCWarning(log, "the journal's log could not be moved into its file; it stays where it is");
    }
    return m_tail.head();
}

Status<StoreError> JournalStore::checkpoint()
{
    m_sinceCheckpoint = 0;
    return m_database->checkpoint();
}

Result<journal::Head, StoreError> JournalStore::write(const journal::Entry &entry,
                                                      const QVector<journal::Placement> &placements,
                                                      const journal::Moment &at, Sealing sealing, const Also &also)
{
    if (!isTraceable(entry))
        return StoreError::Refused;
    if (const auto fresh = refresh(); !fresh)
        return fresh.error();
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    journal::JournalTail tail = m_tail;
    m_stale = true; // until all of it is durable
    if (const auto inserted = insert(tail, entry, at); !inserted)
        return inserted.error();
    const journal::Head head = tail.head();
    for (const journal::Placement &placement : placements) {
        if (const auto placed = place(placement, head.sequence); !placed)
            return placed.error();
    }
    const QStringList marks = marksOf(entry);
    for (const QString &what : marks) {
        if (const auto marked = m_mark->run({what, qint64(head.sequence)}); !marked)
            return marked.error();
    }
    if (also) {
        if (const auto written = also(head.sequence); !written)
            return written.error();
    }
    if (sealing == Sealing::Now || tail.unsealed() >= journal::EntriesPerSeal) {
        if (const auto sealed = insertSeal(tail, at); !sealed)
            return sealed.error();
    }
    if (const auto committed = transaction.value().commit(); !committed)
        return committed.error();
    m_tail = tail;
    m_stale = false;
    ++m_sinceCheckpoint;
    return head;
}

Status<StoreError> JournalStore::insert(journal::JournalTail &tail, const journal::Entry &entry,
                                        const journal::Moment &at)
{
    const journal::Record record{tail.head().sequence + 1, m_boot, at.now, journal::wordFor(entry.type), entry.body};
    const QByteArray bytes = record.toBytes();
    if (bytes.size() > journal::MaxRecordBytes) {
        qCWarning(log, "an entry of %lld bytes is refused", qlonglong(bytes.size()));
        return StoreError::Refused;
    }
    const QByteArray hash = journal::chainHash(tail.head().hash, record.n, bytes);
    if (const auto inserted = m_insert->run({qint64(record.n), bytes, hash}); !inserted)
        return inserted;
    tail.take(record, hash);
    return Done{};
}

Status<StoreError> JournalStore::insertSeal(journal::JournalTail &tail, const journal::Moment &at)
{
    // What is read back has whole milliseconds: sign what will be read.
    const journal::Moment rounded{QDateTime::fromMSecsSinceEpoch(at.now.toMSecsSinceEpoch(), Qt::UTC), at.steady};
    const journal::SealedHead sealed{tail.head(), m_boot, tail.pulses(), tail.settled(), rounded};
    const QJsonObject body{{u"key"_s, journal::keyIdOf(m_signer.publicKey())},
                           {u"pulses"_s, qint64(sealed.pulses)},
                           {u"settled"_s, qint64(sealed.settled)},
                           {u"steady"_s, qint64(rounded.steady.count())},
                           {u"signature"_s, QString::fromLatin1(m_signer.sign(sealed.message()).toBase64())}};
    if (const auto inserted = insert(tail, {journal::EntryType::Seal, body}, rounded); !inserted)
        return inserted;
    return m_mark->run({u"sealed"_s, qint64(tail.head().sequence)});
}

Status<StoreError> JournalStore::place(const journal::Placement &placement, quint64 n)
{
    const keys::Place &place = placement.place;
    // It was on its way while the key may have come home: a place from before must not come back.
    if (place.told)
        return m_tell->run({placement.key.toString(), place.due.toMSecsSinceEpoch()});
    return m_place->run({placement.key.toString(), int(place.kind),
                         orNull(place.bin.has_value(), place.bin ? place.bin->toInt() : 0),
                         orNull(place.holder.has_value(), place.holder ? place.holder->toString() : QString()),
                         orNull(place.since.isValid(), place.since.toMSecsSinceEpoch()),
                         orNull(place.due.isValid(), place.due.toMSecsSinceEpoch()), qint64(n)});
}

Result<QByteArray, StoreError> JournalStore::hashAt(quint64 sequence)
{
    auto rows = m_hash->select({qint64(sequence)});
    if (!rows)
        return rows.error();
    if (rows.value().next())
        return rows->value(0).toByteArray();
    if (const auto fault = rows->fault())
        return *fault;
    return QByteArray();
}

Result<QHash<KeyId, keys::Place>, StoreError> JournalStore::places() { return readPlaces(*m_database); }

Result<double, StoreError> JournalStore::perCharge() { return readPerCharge(*m_database); }
Result<power::UpsHistory, StoreError> JournalStore::upsTests() { return readUpsTests(*m_database); }

Result<QJsonObject, StoreError> JournalStore::clock() { return readClock(*m_database); }

} // namespace latchkey::store
