// SPDX-License-Identifier: Apache-2.0
#include "sitewriter.h"

#include "geometryjson.h"
#include "ruletext.h"
#include "shifttext.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

/// SQLite tells NULL from an empty text, QtSql makes a null QString a NULL.
QString text(const QString &value) { return value.isNull() ? u""_s : value; }

QByteArray bytes(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }

QVariant moment(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : QVariant(); }

/// Runs one statement for many rows, until one is refused.
class Writer {
public:
    Writer(Database &database, const QString &sql) : m_statement(database.prepare(sql)) {}

    void add(const QVariantList &values)
    {
        if (!m_fault && !m_statement)
            m_fault = m_statement.error();
        if (m_fault)
            return;
        if (const auto done = m_statement.value().run(values); !done)
            m_fault = done.error();
    }
    [[nodiscard]] Status<StoreError> result() const
    {
        if (m_fault)
            return *m_fault;
        return Done{};
    }

private:
    Result<Statement, StoreError> m_statement;
    std::optional<StoreError> m_fault;
};

Status<StoreError> clear(Database &database)
{
    for (const auto &table : {u"permission"_s, u"card"_s, u"code"_s, u"key"_s, u"person"_s, u"box"_s}) {
        if (const auto done = database.run(u"DELETE FROM "_s + table); !done)
            return done;
    }
    return Done{};
}

Status<StoreError> writeBox(Database &database, const people::BoxInfo &box)
{
    Writer writer(database,
                  u"INSERT INTO box (one, name, zone, phone, geometry, languages, hours, closures, bins, pin_length)"
                  " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    writer.add({box.name.toString(), QString::fromLatin1(box.zone.id()), text(box.phone), geometryToJson(box.geometry),
                text(box.languages.join(u' ')), text(shiftsToText(box.rules.hours.weekly)),
                text(closuresToText(box.rules.hours.closures)), text(binUsesToText(box.rules.bins)), box.pinLength});
    return writer.result();
}

Status<StoreError> writePeople(Database &database, const QVector<people::PersonRecord> &records)
{
    Writer writer(database, u"INSERT INTO person (id, name, role, language, pin) VALUES (?, ?, ?, ?, ?)"_s);
    for (const people::PersonRecord &record : records) {
        const people::Person &person = record.person;
        writer.add(
            {person.id.toString(), person.name.toString(), int(person.role), text(person.language), bytes(person.pin)});
    }
    return writer.result();
}

Status<StoreError> writeCodes(Database &database, const QVector<people::PersonRecord> &records)
{
    Writer writer(database, u"INSERT INTO code (lookup, person) VALUES (?, ?)"_s);
    for (const people::PersonRecord &record : records) {
        for (const QByteArray &code : record.codes)
            writer.add({bytes(code), record.person.id.toString()});
    }
    return writer.result();
}

Status<StoreError> writeKeys(Database &database, const QVector<keys::Key> &keys)
{
    Writer writer(database, u"INSERT INTO key (id, name, home) VALUES (?, ?, ?)"_s);
    for (const keys::Key &key : keys)
        writer.add({key.id.toString(), key.name.toString(), key.homeBin ? key.homeBin->toInt() : QVariant()});
    return writer.result();
}

Status<StoreError> writeCards(Database &database, const people::SiteImage &image)
{
    Writer writer(database, u"INSERT INTO card (uid, person, key) VALUES (?, ?, ?)"_s);
    for (const people::PersonRecord &record : image.people) {
        for (const CardUid &badge : record.badges)
            writer.add({badge.bytes(), record.person.id.toString(), QVariant()});
    }
    for (const keys::Key &key : image.keys)
        writer.add({key.fob.bytes(), QVariant(), key.id.toString()});
    return writer.result();
}

Status<StoreError> writePermissions(Database &database, const QVector<people::Allowance> &permissions)
{
    Writer writer(database,
                  u"INSERT INTO permission (person, key, nr, since, until, shifts)"
                  " VALUES (?, ?, ?, ?, ?, ?)"_s);
    QHash<std::pair<PersonId, KeyId>, int> count;
    for (const people::Allowance &allowance : permissions) {
        const access::Permission &permission = allowance.permission;
        writer.add({allowance.person.toString(), permission.key.toString(), count[{allowance.person, permission.key}]++,
                    moment(permission.from), moment(permission.until), text(shiftsToText(permission.shifts))});
    }
    return writer.result();
}

} // namespace

Status<StoreError> writeSite(Database &database, const people::SiteImage &image)
{
    if (const auto done = clear(database); !done)
        return done;
    if (const auto done = writeBox(database, image.box); !done)
        return done;
    if (const auto done = writePeople(database, image.people); !done)
        return done;
    if (const auto done = writeCodes(database, image.people); !done)
        return done;
    if (const auto done = writeKeys(database, image.keys); !done)
        return done;
    if (const auto done = writeCards(database, image); !done)
        return done;
    return writePermissions(database, image.permissions);
}

} // namespace latchkey::store
