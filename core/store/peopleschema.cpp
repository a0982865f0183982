// SPDX-License-Identifier: Apache-2.0
#include "peopleschema.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

constexpr quint32 PeopleId = 0x4C4B5056; // "LKPV"

/// pin_length is below 0 where some people may have set a PIN of another length.
QString boxTable()
{
    return u"CREATE TABLE box (one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL, zone TEXT NOT NULL,"
           " phone TEXT NOT NULL, geometry BLOB NOT NULL, languages TEXT NOT NULL, hours TEXT NOT NULL,"
           " closures TEXT NOT NULL, bins TEXT NOT NULL, pin_length INTEGER NOT NULL,"
           " own_factor INTEGER NOT NULL, user_factor INTEGER NOT NULL, country TEXT NOT NULL, trunk TEXT NOT NULL,"
           " numbers_offered INTEGER NOT NULL, codes_first INTEGER NOT NULL, badge_linking INTEGER NOT NULL,"
           " reasons TEXT NOT NULL) STRICT"_s;
}

// Rows with sealed columns are long: in a table WITHOUT ROWID each of them would take a page of its own.

/// Who may stand before the box, and what they are recognised by.
QStringList peopleTables()
{
    return {u"CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name BLOB NOT NULL, role INTEGER NOT NULL,"
            " kind INTEGER NOT NULL, language TEXT NOT NULL, pin BLOB NOT NULL,"
            " suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),"
            " number BLOB UNIQUE CHECK (length(number) > 0), number_tail BLOB,"
            " own_factor INTEGER, user_factor INTEGER,"
            " CHECK ((number IS NULL) = (number_tail IS NULL)),"
            " CHECK ((own_factor IS NULL) = (user_factor IS NULL))) STRICT"_s,
            u"CREATE TABLE code (lookup BLOB PRIMARY KEY CHECK (length(lookup) > 0),"
            " person TEXT NOT NULL REFERENCES person (id), kind INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE person_group (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE person_in_group (person TEXT NOT NULL REFERENCES person (id),"
            " person_group TEXT NOT NULL REFERENCES person_group (id), PRIMARY KEY (person, person_group))"
            " STRICT, WITHOUT ROWID"_s};
}

QStringList keyTables()
{
    return {u"CREATE TABLE key (id TEXT NOT NULL PRIMARY KEY, name BLOB NOT NULL, home INTEGER UNIQUE,"
            " badge_with_pin INTEGER NOT NULL, number_alone INTEGER NOT NULL, high INTEGER NOT NULL,"
            " people INTEGER NOT NULL, ask_reason INTEGER NOT NULL, note TEXT, loan_minutes INTEGER NOT NULL,"
            " lives_at BLOB, owner TEXT REFERENCES person (id)) STRICT"_s,
            u"CREATE TABLE key_group (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE key_in_group (key_group TEXT NOT NULL REFERENCES key_group (id),"
            " key TEXT NOT NULL REFERENCES key (id), PRIMARY KEY (key_group, key)) STRICT, WITHOUT ROWID"_s,
            // Badges and fobs share one table, so that a card cannot be both.
            u"CREATE TABLE card (uid BLOB PRIMARY KEY, person TEXT REFERENCES person (id),"
            " key TEXT UNIQUE REFERENCES key (id), CHECK ((person IS NULL) <> (key IS NULL)))"
            " STRICT, WITHOUT ROWID"_s,
            u"CREATE INDEX card_of_person ON card (person) WHERE person IS NOT NULL"_s};
}

/// What somebody may do is found from the person's side alone, so that it costs nothing what others may do.
QStringList permissionTables()
{
    return {u"CREATE TABLE permission (nr INTEGER PRIMARY KEY, person TEXT REFERENCES person (id),"
            " person_group TEXT REFERENCES person_group (id), key TEXT REFERENCES key (id),"
            " key_group TEXT REFERENCES key_group (id), role INTEGER NOT NULL, since INTEGER, until INTEGER,"
            " shifts TEXT NOT NULL, CHECK ((person IS NULL) <> (person_group IS NULL)),"
            " CHECK ((key IS NULL) <> (key_group IS NULL))) STRICT"_s,
            u"CREATE INDEX permission_of_person ON permission (person, key) WHERE person IS NOT NULL"_s,
            u"CREATE INDEX permission_of_group ON permission (person_group, key)"
            " WHERE person_group IS NOT NULL"_s};
}

/// What a box with a hub keeps beside the view, and what it takes to change single rows of it: every permission has a
/// name, and whatever may be taken away finds what hangs on it through an index.
QStringList linkTables()
{
    return {u"ALTER TABLE permission ADD COLUMN id TEXT NOT NULL DEFAULT ''"_s,
            u"UPDATE permission SET id = 'site:' || nr"_s, u"CREATE UNIQUE INDEX permission_by_id ON permission (id)"_s,
            u"CREATE INDEX permission_of_key ON permission (key) WHERE key IS NOT NULL"_s,
            u"CREATE INDEX permission_of_key_group ON permission (key_group) WHERE key_group IS NOT NULL"_s,
            u"CREATE INDEX code_of_person ON code (person)"_s,
            u"CREATE INDEX member_of_group ON person_in_group (person_group)"_s,
            u"CREATE INDEX group_of_key ON key_in_group (key)"_s,
            u"CREATE INDEX key_of_owner ON key (owner) WHERE owner IS NOT NULL"_s,
            u"ALTER TABLE box ADD COLUMN warn_hours INTEGER NOT NULL DEFAULT 24 CHECK (warn_hours > 0)"_s,
            u"ALTER TABLE box ADD COLUMN guest_hours INTEGER DEFAULT 720 CHECK (guest_hours > 0)"_s,
            // made: 0 not yet, 1 the person's PIN was made of it, 2 it could not be opened
            u"CREATE TABLE pin_seal (person TEXT NOT NULL PRIMARY KEY REFERENCES person (id), sealed BLOB NOT NULL,"
            " made INTEGER NOT NULL CHECK (made IN (0, 1, 2))) STRICT"_s,
            u"CREATE TABLE link (one INTEGER PRIMARY KEY CHECK (one = 1), box TEXT NOT NULL, org TEXT NOT NULL,"
            " hub_key BLOB NOT NULL CHECK (length(hub_key) = 32), log TEXT NOT NULL, cursor TEXT NOT NULL,"
            " epoch INTEGER NOT NULL, rev INTEGER NOT NULL, lease_until INTEGER, updated_at INTEGER,"
            " last_contact INTEGER) STRICT"_s,
            // told: whether the hub has heard the result
            u"CREATE TABLE command (nr INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, result BLOB,"
            " told INTEGER NOT NULL CHECK (told IN (0, 1)), CHECK (told = 0 OR result IS NOT NULL)) STRICT"_s};
}

} // namespace

QString peoplePath(const QString &folder) { return folder + u"/people.db"_s; }

const Schema &peopleSchema()
{
    static const Schema schema{
        PeopleId, {QStringList{boxTable()} + peopleTables() + keyTables() + permissionTables(), linkTables()}};
    return schema;
}

} // namespace latchkey::store
