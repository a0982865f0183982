// SPDX-License-Identifier: Apache-2.0
#include "rotation.h"

#include "columnseals.h"
#include "journalstore.h"
#include "peoplestore.h"

#include <core/base/secret.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

/// A table with the columns of it that rest sealed.
struct SealedTable {
    QString name;
    QString id; ///< column of the primary key
    QVector<SealedColumn> columns;
};

QVector<SealedTable> peopleTables()
{
    return {{u"person"_s, u"id"_s, {sealedcolumn::PersonName, sealedcolumn::PersonPin, sealedcolumn::NumberTail}},
            {u"key"_s, u"id"_s, {sealedcolumn::KeyName, sealedcolumn::LivesAt}}};
}

QVector<SealedTable> journalTables()
{
    return {{u"credential"_s, u"person"_s, {sealedcolumn::OwnPin, sealedcolumn::OwnTotp}}};
}

QString columnNames(const SealedTable &table, const QString &after)
{
    QStringList names;
    for (const SealedColumn &column : table.columns)
        names.append(QString::fromLatin1(column.name) + after);
    return names.join(u", "_s);
}

/// Seals one table's rows anew.
class Resealer {
public:
    Resealer(Database &database, const ColumnSeals &seals, const SealedTable &table)
        : m_database(database),
          m_seals(seals),
          m_table(table),
          m_read(
              database.prepare(u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(columnNames(table, {}), table.name, table.id))),
          m_write(database.prepare(
              u"UPDATE %2 SET %1 WHERE %3 = ?"_s.arg(columnNames(table, u" = ?"_s), table.name, table.id)))
    {}

    /// Returns how many rows were not current.
    [[nodiscard]] Result<int, StoreError> run();

private:
    [[nodiscard]] Result<QStringList, StoreError> ids();
    [[nodiscard]] Result<int, StoreError> batch(const QStringList &ids);
    [[nodiscard]] Result<QVariantList, StoreError> columnsOf(const QString &id);
    [[nodiscard]] Result<bool, StoreError> row(const QString &id);

    Database &m_database;
    const ColumnSeals &m_seals;
    const SealedTable &m_table;
    Result<Statement, StoreError> m_read;
    Result<Statement, StoreError> m_write;
};

Result<int, StoreError> Resealer::run()
{
    if (!m_read)
        return m_read.error();
    if (!m_write)
        return m_write.error();
    const auto all = ids();
    if (!all)
        return all.error();
    int count = 0;
    for (qsizetype i = 0; i < all->size(); i += RowsPerBatch) {
        const auto done = batch(all->mid(i, RowsPerBatch));
        if (!done)
            return done;
        count += *done;
    }
    return count;
}

Result<QStringList, StoreError> Resealer::ids()
{
    auto statement = m_database.prepare(u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(m_table.id, m_table.name));
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    QStringList ids;
    while (rows.value().next())
        ids.append(rows->value(0).toString());
    if (const auto fault = rows->fault())
        return *fault;
    return ids;
}

Result<int, StoreError> Resealer::batch(const QStringList &ids)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    int count = 0;
    for (const QString &id : ids) {
        const auto changed = row(id);
        if (!changed)
            return changed.error();
        count += int(*changed);
    }
    if (count == 0)
        return 0; // a batch that an earlier call did
    if (const auto committed = transaction.value().commit(); !committed)
        return committed.error();
    return count;
}

Result<QVariantList, StoreError> Resealer::columnsOf(const QString &id)
{
    auto rows = m_read.value().select({id});
    if (!rows)
        return rows.error();
    if (!rows.value().next())
        return rows->fault().value_or(StoreError::Failed);
    QVariantList columns;
    for (int i = 0; i < m_table.columns.size(); ++i)
        columns.append(rows->value(i));
    return columns;
}

Result<bool, StoreError> Resealer::row(const QString &id)
{
    auto columns = columnsOf(id);
    if (!columns)
        return columns.error();
    bool changed = false;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        QVariant &column = columns.value()[i];
        if (column.isNull() || m_seals.isCurrent(column.toByteArray()))
            continue;
        auto plain = m_seals.open(m_table.columns[i], id, column.toByteArray());
        if (!plain)
            return StoreError::Corrupt;
        column = m_seals.seal(m_table.columns[i], id, QByteArrayView(*plain));
        wipeMemory(plain->data(), size_t(plain->size()));
        changed = true;
    }
    if (!changed)
        return false;
    if (const auto written = m_write.value().run(columns.value() + QVariantList{id}); !written)
        return written.error();
    return true;
}

Result<int, StoreError> resealAll(Database &database, const ColumnSeals &seals, const QVector<SealedTable> &tables)
{
    int count = 0;
    for (const SealedTable &table : tables) {
        const auto done = Resealer(database, seals, table).run();
        if (!done)
            return done;
        count += *done;
    }
    return count;
}

Status<StoreError> note(JournalStore &journal, const Clock &clock, const QJsonObject &facts, int rows)
{
    const journal::Moment at{clock.now(), clock.steady()};
    if (const auto booted = journal.boot(facts, at); !booted)
        return booted.error();
    if (const auto noted = journal.append({journal::EntryType::KeysRotated, {{u"rows"_s, rows}}}, {}, at); !noted)
        return noted.error();
    const auto ended = journal.shutdown({}, at);
    return ended ? Status<StoreError>(Done{}) : Status<StoreError>(ended.error());
}

} // namespace

Result<int, StoreError> sealAnew(const QString &folder, const FolderLock &, const CommandParts &parts,
                                 const QJsonObject &facts)
{
    const auto people = PeopleStore::open(folder, parts.cipher);
    if (!people)
        return people.error();
    const auto journal = JournalStore::open(folder, parts.signer);
    if (!journal)
        return journal.error();
    const ColumnSeals seals(&parts.cipher);
    const auto ofPeople = resealAll(people.value()->database(), seals, peopleTables());
    if (!ofPeople)
        return ofPeople;
    const auto ofJournal = resealAll(journal.value()->database(), seals, journalTables());
    if (!ofJournal)
        return ofJournal;
    const int count = *ofPeople + *ofJournal;
    if (const auto noted = note(**journal, parts.clock, facts, count); !noted)
        return noted.error();
    for (Database *database : {&people.value()->database(), &journal.value()->database()}) {
        if (const auto anew = database->writeAnew(); !anew)
            return anew.error();
    }
    return count;
}

} // namespace latchkey::store
