// SPDX-License-Identifier: Apache-2.0
#include "viewwriter.h"

#include "log.h"
#include "peopleschema.h"
#include "sitewriter.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

constexpr qsizetype ChangesPerTidying = 500;

} // namespace

ViewWriter::ViewWriter(std::unique_ptr<Database> database, const ColumnCipher &cipher)
    : m_database(std::move(database)), m_seals(&cipher), m_link(*m_database)
{}

Result<std::unique_ptr<ViewWriter>, StoreError> ViewWriter::open(const QString &folder, const ColumnCipher &cipher)
{
    auto database = Database::open(peoplePath(folder), peopleSchema());
    if (!database)
        return database.error();
    // A whole view is changed in one piece: it shall not be written twice because the cache was too small, and what tidies
    // the file up shall not be part of the commit.
    for (const auto &setting : {u"PRAGMA cache_size = -16384"_s, u"PRAGMA wal_autocheckpoint = 0"_s}) {
        if (const auto set = database.value()->run(setting); !set)
            return set.error();
    }
    std::unique_ptr<ViewWriter> writer(new ViewWriter(std::move(database).value(), cipher));
    const struct {
        std::optional<ViewRows> &place;
        ViewRows::Present present;
    } kinds[] = {{writer->m_changing, ViewRows::Present::Replaced}, {writer->m_filling, ViewRows::Present::Refused}};
    for (const auto &kind : kinds) {
        auto rows = ViewRows::prepare(*writer->m_database, writer->m_seals, kind.present);
        if (!rows)
            return rows.error();
        kind.place.emplace(std::move(rows).value());
    }
    writer->m_rows = &*writer->m_changing;
    return writer;
}

Status<ViewFault> ViewWriter::commit(const sync::ViewChange &change, const sync::ViewState &state,
                                     const BeforeCommit &beforeCommit)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return faultOf(transaction.error());
    // Its rows may come in any order: what they refer to must be there at the end.
    if (const auto deferred = m_database->run(u"PRAGMA defer_foreign_keys = ON"_s); !deferred)
        return faultOf(deferred.error());
    if (const auto filled = fill(change); !filled)
        return faultOf(filled.error());
    if (const auto set = m_link.setView(state); !set)
        return faultOf(set.error());
    if (beforeCommit) {
        if (const auto agreed = beforeCommit(); !agreed)
            return faultOf(agreed.error());
    }
    if (const auto committed = transaction.value().commit(); !committed)
        return faultOf(committed.error());
    m_untidy += change.size();
    return Done{};
}

Status<StoreError> ViewWriter::fill(const sync::ViewChange &change)
{
    m_rows = change.snapshot ? &*m_filling : &*m_changing;
    m_rows->begin();
    const auto kept = pins(change);
    if (!kept)
        return kept.error();
    const auto length = pinLength();
    if (!length)
        return length.error();
    m_pinLength = *length;
    QStringList indexes;
    if (change.snapshot) {
        auto cleared = clear();
        if (!cleared)
            return cleared.error();
        indexes = std::move(cleared).value();
        m_rows->putEveryKeysGroup();
    } else {
        takeOff(change);
        remove(change);
    }
    put(change);
    putPins(change, *kept);
    if (m_rows->fault())
        return *m_rows->fault();
    for (const QString &index : std::as_const(indexes)) {
        if (const auto made = m_database->run(index); !made)
            return made;
    }
    return Done{};
}

Result<QStringList, StoreError> ViewWriter::clear()
{
    QStringList names;
    QStringList indexes;
    {
        auto statement = m_database->prepare(
            u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"_s);
        if (!statement)
            return statement.error();
        auto rows = statement.value().select();
        if (!rows)
            return rows.error();
        while (rows.value().next()) {
            names.append(rows->value(0).toString());
            indexes.append(rows->value(1).toString());
        }
        if (const auto fault = rows->fault())
            return *fault;
    }
    for (const QString &name : std::as_const(names)) {
        if (const auto dropped = m_database->run(u"DROP INDEX "_s + name); !dropped)
            return dropped.error();
    }
    if (const auto cleared = clearView(*m_database); !cleared)
        return cleared.error();
    return indexes;
}

/// Making a PIN is dear: one that came before in the same bytes is not made again.
Result<ViewWriter::KeptPins, StoreError> ViewWriter::pins(const sync::ViewChange &change)
{
    KeptPins kept;
    if (change.pins.isEmpty())
        return kept;
    auto statement = m_database->prepare(
        u"SELECT pin_seal.person, pin_seal.sealed, pin_seal.made, person.pin FROM pin_seal"
        " JOIN person ON person.id = pin_seal.person%1"_s.arg(change.snapshot ? QString()
                                                                              : u" WHERE pin_seal.person = ?"_s));
    if (!statement)
        return statement.error();
    const auto read = [&](const QVariantList &values) -> std::optional<StoreError> {
        auto rows = statement.value().select(values);
        if (!rows)
            return rows.error();
        while (rows.value().next()) {
            if (const auto person = PersonId::fromString(rows->value(0).toString()))
                kept.insert(*person,
                            {rows->value(1).toByteArray(), rows->value(2).toInt(), rows->value(3).toByteArray()});
        }
        return rows->fault();
    };
    std::optional<StoreError> fault = change.snapshot ? read({}) : std::nullopt;
    for (const auto &item : change.pins.items()) {
        if (!change.snapshot && !fault)
            fault = read({item.id.toString()});
    }
    if (fault)
        return *fault;
    return kept;
}

Result<std::optional<int>, StoreError> ViewWriter::pinLength()
{
    const auto length = m_database->scalar(u"SELECT pin_length FROM box"_s);
    if (!length)
        return length.error();
    return length->isValid() ? std::optional(length->toInt()) : std::nullopt;
}

void ViewWriter::takeOff(const sync::ViewChange &change)
{
    for (const auto &item : change.people.items())
        m_rows->takeOff(item.id);
    for (const auto &item : change.keys.items())
        m_rows->takeOff(item.id);
}

/// From what refers to what is referred to, so that SQLite has nothing to count.
void ViewWriter::remove(const sync::ViewChange &change)
{
    const auto removeGone = [&](const auto &changed) {
        for (const auto &item : changed.items()) {
            if (!item.record)
                m_rows->remove(item.id);
        }
    };
    removeGone(change.permissions);
    for (const auto &item : change.pins.items()) {
        if (!item.record)
            m_rows->removePin(item.id);
    }
    removeGone(change.keys);
    removeGone(change.keyGroups);
    removeGone(change.people);
    removeGone(change.groups);
}

void ViewWriter::put(const sync::ViewChange &change)
{
    if (change.box) {
        people::BoxInfo box = *change.box;
        box.ownPinsDiffer = m_ownPinsThere && m_pinLength != box.pinLength;
        m_rows->put(box);
    }
    const auto putIds = [&](const auto &changed) {
        for (const auto &item : changed.items()) {
            if (item.record)
                m_rows->put(item.id);
        }
    };
    const auto putRecords = [&](const auto &changed) {
        for (const auto &item : changed.items()) {
            if (item.record)
                m_rows->put(*item.record);
        }
    };
    putIds(change.groups);
    putIds(change.keyGroups);
    putRecords(change.people);
    putRecords(change.keys);
    for (const auto &item : change.permissions.items()) {
        if (item.record)
            m_rows->put(item.id.toString(), item.record->allowance);
    }
}

void ViewWriter::putPins(const sync::ViewChange &change, const KeptPins &kept)
{
    for (const auto &item : change.pins.items()) {
        if (!item.record)
            continue;
        const auto known = kept.constFind(item.id);
        if (known != kept.cend() && known->sealed == item.record->sealed)
            m_rows->putPin(item.id.toString(), known->sealed, known->made, known->pin);
        else
            m_rows->putPin(item.id, item.record->sealed);
    }
}

ViewFault ViewWriter::faultOf(StoreError error)
{
    QString why = m_rows->fault() ? m_rows->why() : QString();
    if (why.isEmpty() && error == StoreError::Refused)
        why = danglingReference();
    return {error, why.isEmpty() ? sentence(error) : why};
}

/// Within the transaction that could not be committed: the first row that refers to nothing.
QString ViewWriter::danglingReference()
{
    auto statement = m_database->prepare(u"PRAGMA foreign_key_check"_s);
    auto rows = statement ? statement.value().select() : Result<Rows, StoreError>(statement.error());
    if (!rows || !rows.value().next())
        return {};
    const QString table = rows->value(0).toString();
    const QString parent = rows->value(2).toString();
    QString id;
    if (!rows->value(1).isNull() && (table == "permission"_L1 || table == "key"_L1)) {
        auto found = m_database->scalar(
            u"SELECT id FROM %1 WHERE rowid = %2"_s.arg(table).arg(rows->value(1).toLongLong()));
        id = found ? u' ' + found->toString() : QString();
    }
    return u"%1%2 refers to a %3 that is not there"_s.arg(table, id, parent);
}

Result<std::optional<sync::PinRecord>, StoreError> ViewWriter::nextPin()
{
    auto statement = m_database->prepare(u"SELECT person, sealed FROM pin_seal WHERE made = 0 LIMIT 1"_s);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    if (!rows.value().next()) {
        if (const auto fault = rows->fault())
            return *fault;
        return std::optional<sync::PinRecord>();
    }
    const auto person = PersonId::fromString(rows->value(0).toString());
    if (!person)
        return StoreError::Corrupt;
    return std::optional(sync::PinRecord{*person, rows->value(1).toByteArray()});
}

Status<StoreError> ViewWriter::keepPin(const sync::PinRecord &pin, const QByteArray &stored)
{
    const QString &id = pin.person.toString();
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto mark = m_database->prepare(u"UPDATE person SET pin = ? WHERE id = ? AND EXISTS (SELECT 1 FROM pin_seal"
                                    " WHERE person = ? AND sealed = ? AND made = 0)"_s);
    auto made = m_database->prepare(u"UPDATE pin_seal SET made = ? WHERE person = ? AND sealed = ? AND made = 0"_s);
    if (!mark || !made)
        return StoreError::Failed;
    const QByteArray column = m_seals.seal(sealedcolumn::PersonPin, id, QByteArrayView(stored));
    if (const auto done = mark.value().run({column, id, id, pin.sealed}); !done)
        return done;
    if (const auto done = made.value().run({stored.isEmpty() ? 2 : 1, id, pin.sealed}); !done)
        return done;
    if (stored.isEmpty())
        qCWarning(log, "the hub's PIN for person \"%ls\" could not be opened", qUtf16Printable(id));
    return transaction.value().commit();
}

Status<StoreError> ViewWriter::tidy()
{
    if (m_untidy < ChangesPerTidying)
        return Done{};
    m_untidy = 0;
    return m_database->checkpoint();
}

} // namespace latchkey::store
