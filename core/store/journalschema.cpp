// SPDX-License-Identifier: Apache-2.0
#include "journalschema.h"

#include "log.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

constexpr quint32 JournalId = 0x4C4B4A4C; // "LKJL"

/// Where following the journal begins: its number, the hash before it, and the pulse count told before it.
struct Start {
    quint64 n = 1;
    QByteArray before = journal::genesisHash();
    quint64 pulses = 0;
};

/// The newest seal; entry 1 where there is none.
Result<std::optional<journal::Record>, StoreError> newestSeal(Database &database)
{
    auto statement = database.prepare(u"SELECT bytes FROM entry ORDER BY n DESC"_s);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    while (rows.value().next()) {
        const auto record = journal::Record::fromBytes(rows->value(0).toByteArray());
        if (!record)
            return StoreError::Corrupt;
        if (record->is(journal::EntryType::Seal))
            return record;
    }
    if (const auto fault = rows->fault())
        return *fault;
    return std::optional<journal::Record>();
}

Result<Start, StoreError> findStart(Database &database)
{
    const auto seal = newestSeal(database);
    if (!seal)
        return seal.error();
    if (!seal.value())
        return Start{};
    const qint64 settled = seal.value()->body[u"settled"_s].toInteger();
    if (settled < 1 || quint64(settled) > seal.value()->n)
        return StoreError::Corrupt;
    if (settled == 1)
        return Start{1, journal::genesisHash(), journal::pulsesOf(*seal.value()).value_or(0)};
    const auto before = database.scalar(u"SELECT hash FROM entry WHERE n = %1"_s.arg(settled - 1));
    if (!before)
        return before.error();
    return Start{quint64(settled), before->toByteArray(), journal::pulsesOf(*seal.value()).value_or(0)};
}

/// The entry that a mark points to.
Result<std::optional<journal::Record>, StoreError> marked(Database &database, const QString &what)
{
    const auto bytes = database.scalar(
        u"SELECT bytes FROM entry WHERE n = (SELECT n FROM mark WHERE what = '%1')"_s.arg(what));
    if (!bytes)
        return bytes.error();
    if (bytes->isNull())
        return std::optional<journal::Record>();
    const auto record = journal::Record::fromBytes(bytes->toByteArray());
    return record ? Result<std::optional<journal::Record>, StoreError>(record) : StoreError::Corrupt;
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

std::optional<keys::Place> placeFrom(const Rows &rows)
{
    keys::Place place;
    const int kind = rows.value(1).toInt();
    if (kind < int(keys::Place::Kind::Unknown) || kind > int(keys::Place::Kind::Out))
        return std::nullopt;
    place.kind = keys::Place::Kind(kind);
    if (!rows.value(2).isNull())
        place.bin = BinNumber::fromInt(rows.value(2).toInt());
    if (!rows.value(3).isNull())
        place.holder = PersonId::fromString(rows.value(3).toString());
    place.since = timeFrom(rows.value(4));
    place.due = timeFrom(rows.value(5));
    place.told = rows.value(6).toBool();
    if (place.kind == keys::Place::Kind::InBin && !place.bin)
        return std::nullopt;
    return place;
}

Schema makeSchema()
{
    return {JournalId,
            {{u"CREATE TABLE entry (n INTEGER PRIMARY KEY CHECK (n >= 1), bytes BLOB NOT NULL,"
              " hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT"_s,
              u"CREATE TABLE place (key TEXT PRIMARY KEY, kind INTEGER NOT NULL, bin INTEGER, holder TEXT,"
              " since INTEGER, due INTEGER, n INTEGER NOT NULL REFERENCES entry (n))"
              " STRICT, WITHOUT ROWID"_s,
              u"CREATE TABLE mark (what TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
              u"CREATE TABLE throttle (scope BLOB PRIMARY KEY, fails INTEGER NOT NULL CHECK (fails >= 0),"
              " penalty_left_ms INTEGER NOT NULL CHECK (penalty_left_ms >= 0),"
              " bucket_left_ms INTEGER NOT NULL CHECK (bucket_left_ms >= 0), updated_seq INTEGER NOT NULL)"
              " STRICT, WITHOUT ROWID"_s,
              u"CREATE TABLE throttle_recent (place INTEGER PRIMARY KEY CHECK (place >= 0),"
              " left_ms INTEGER NOT NULL CHECK (left_ms > 0)) STRICT"_s,
              u"CREATE TABLE credential (person TEXT NOT NULL PRIMARY KEY, pin BLOB NOT NULL, totp BLOB NOT NULL,"
              " totp_step INTEGER) STRICT"_s,
              u"CREATE TABLE linked_badge (uid BLOB PRIMARY KEY, person TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
              u"CREATE INDEX linked_badge_of_person ON linked_badge (person)"_s},
             {u"ALTER TABLE place ADD COLUMN told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1))"_s}}};
}

} // namespace

QString journalPath(const QString &folder) { return folder + u"/journal.db"_s; }

const Schema &journalSchema()
{
    static const Schema schema = makeSchema();
    return schema;
}

Status<StoreError> readEntries(Database &database, quint64 from,
                               const std::function<bool(const journal::StoredEntry &)> &take)
{
    auto statement = database.prepare(u"SELECT n, bytes, hash FROM entry WHERE n >= ? ORDER BY n"_s);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select({qint64(from)});
    if (!rows)
        return rows.error();
    while (rows.value().next()) {
        if (!take({rows->value(0).toULongLong(), rows->value(1).toByteArray(), rows->value(2).toByteArray()}))
            return Done{};
    }
    if (const auto fault = rows->fault())
        return *fault;
    return Done{};
}

Result<journal::JournalTail, StoreError> readTail(Database &database)
{
    const auto start = findStart(database);
    if (!start)
        return start.error();
    journal::JournalTail tail;
    tail.resumeBefore(start->n, start->before, start->pulses);
    bool holds = true;
    const auto follow = [&](const journal::StoredEntry &entry) {
        const auto record = journal::Record::fromBytes(entry.bytes);
        const QByteArray hash = journal::chainHash(tail.head().hash, entry.n, entry.bytes);
        holds = record && record->n == entry.n && entry.n == tail.head().sequence + 1 && hash == entry.hash;
        if (holds)
            tail.take(*record, hash);
        else
            qCWarning(log, "the journal's chain is broken at entry %llu", entry.n);
        return holds;
    };
    if (const auto read = readEntries(database, start->n, follow); !read)
        return read.error();
    if (!holds)
        return StoreError::Corrupt;
    return tail;
}

Result<QHash<KeyId, keys::Place>, StoreError> readPlaces(Database &database)
{
    // A reader may come before the first start that brings an older file up to date.
    const auto tells = database.scalar(u"SELECT count(*) FROM pragma_table_info('place') WHERE name = 'told'"_s);
    if (!tells)
        return tells.error();
    const QString told = tells->toInt() > 0 ? u"told"_s : u"0"_s;
    auto statement = database.prepare(u"SELECT key, kind, bin, holder, since, due, %1 FROM place"_s.arg(told));
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    QHash<KeyId, keys::Place> places;
    while (rows.value().next()) {
        const auto key = KeyId::fromString(rows->value(0).toString());
        const auto place = placeFrom(rows.value());
        if (!key || !place)
            return StoreError::Corrupt;
        places.insert(*key, *place);
    }
    if (const auto fault = rows->fault())
        return *fault;
    return places;
}

bool tellsClock(const journal::Entry &entry)
{
    return entry.type == journal::EntryType::Clock || entry.body.contains(u"clock"_s);
}

Result<QJsonObject, StoreError> readClock(Database &database)
{
    const auto record = marked(database, u"clock"_s);
    if (!record)
        return record.error();
    if (!record.value())
        return QJsonObject();
    const QJsonObject &body = record.value()->body;
    return record.value()->is(journal::EntryType::Clock) ? body : body[u"clock"_s].toObject();
}

Result<QJsonObject, StoreError> readBoardAhead(Database &database)
{
    const auto record = marked(database, u"board-ahead"_s);
    if (!record)
        return record.error();
    return record.value() ? record.value()->body : QJsonObject();
}

/// A check that this program cannot read is as good as none.
Result<power::UpsHistory, StoreError> readUpsTests(Database &database)
{
    const auto last = marked(database, u"ups-test"_s);
    if (!last)
        return last.error();
    const auto passed = marked(database, u"ups-passed"_s);
    if (!passed)
        return passed.error();
    power::UpsHistory history;
    if (last.value())
        history.last = power::upsRecordFrom(last.value()->body, last.value()->time);
    if (passed.value())
        history.passed = power::upsRecordFrom(passed.value()->body, passed.value()->time);
    return history;
}

QStringList marksOf(const journal::Entry &entry)
{
    QStringList marks;
    if (tellsClock(entry))
        marks.append(u"clock"_s);
    if (entry.type == journal::EntryType::BoardRolledAhead)
        marks.append(u"board-ahead"_s);
    if (entry.body.contains(u"perCharge"_s))
        marks.append(u"per-charge"_s);
    if (entry.type == journal::EntryType::UpsTest)
        marks.append(u"ups-test"_s);
    if (entry.type == journal::EntryType::UpsTest && entry.body[u"passed"_s].toBool())
        marks.append(u"ups-passed"_s);
    return marks;
}

Result<double, StoreError> readPerCharge(Database &database)
{
    const auto record = marked(database, u"per-charge"_s);
    if (!record)
        return record.error();
    return record.value() ? record.value()->body[u"perCharge"_s].toDouble() : 0.0;
}

Result<QVector<journal::Witness>, StoreError> readMarks(Database &database)
{
    const auto placed = database.scalar(u"SELECT max(n) FROM place"_s);
    if (!placed)
        return placed.error();
    const auto sealed = database.scalar(u"SELECT n FROM mark WHERE what = 'sealed'"_s);
    if (!sealed)
        return sealed.error();
    return QVector<journal::Witness>{{u"the list of key places"_s, placed->toULongLong(), {}},
                                     {u"the mark of the last seal"_s, sealed->toULongLong(), {}}};
}

} // namespace latchkey::store
