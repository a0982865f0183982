// SPDX-License-Identifier: Apache-2.0
#include "peopleschema.h"

#include "geometryjson.h"
#include "ruletext.h"
#include "shifttext.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

constexpr quint32 PeopleId = 0x4C4B5056; // "LKPV"

Schema makeSchema()
{
    return {PeopleId,
            {{u"CREATE TABLE box (one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL, zone TEXT NOT NULL,"
              " phone TEXT NOT NULL, geometry BLOB NOT NULL, languages TEXT NOT NULL, hours TEXT NOT NULL,"
              " closures TEXT NOT NULL, bins TEXT NOT NULL, pin_length INTEGER NOT NULL) STRICT"_s,
              u"CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, role INTEGER NOT NULL,"
              " language TEXT NOT NULL, pin BLOB NOT NULL) STRICT, WITHOUT ROWID"_s,
              u"CREATE TABLE code (lookup BLOB PRIMARY KEY, person TEXT NOT NULL REFERENCES person (id))"
              " STRICT, WITHOUT ROWID"_s,
              u"CREATE TABLE key (id TEXT PRIMARY KEY, name TEXT NOT NULL, home INTEGER UNIQUE)"
              " STRICT, WITHOUT ROWID"_s,
              // Badges and fobs share one table, so that a card cannot be both.
              u"CREATE TABLE card (uid BLOB PRIMARY KEY, person TEXT REFERENCES person (id),"
              " key TEXT UNIQUE REFERENCES key (id), CHECK ((person IS NULL) <> (key IS NULL)))"
              " STRICT, WITHOUT ROWID"_s,
              u"CREATE TABLE permission (person TEXT NOT NULL REFERENCES person (id),"
              " key TEXT NOT NULL REFERENCES key (id), nr INTEGER NOT NULL, since INTEGER, until INTEGER,"
              " shifts TEXT NOT NULL, PRIMARY KEY (person, key, nr)) STRICT, WITHOUT ROWID"_s}}};
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

} // namespace

QString peoplePath(const QString &folder) { return folder + u"/people.db"_s; }

const Schema &peopleSchema()
{
    static const Schema schema = makeSchema();
    return schema;
}

std::optional<people::Person> personFrom(const Rows &rows, int firstColumn)
{
    const auto id = PersonId::fromString(rows.value(firstColumn).toString());
    const auto name = Label::fromString(rows.value(firstColumn + 1).toString());
    const int role = rows.value(firstColumn + 2).toInt();
    if (!id || !name || role < int(people::Role::User) || role > int(people::Role::Admin))
        return std::nullopt;
    return people::Person{*id, *name, people::Role(role), rows.value(firstColumn + 3).toString(),
                          rows.value(firstColumn + 4).toByteArray()};
}

std::optional<keys::Key> keyFrom(const Rows &rows, int firstColumn)
{
    const auto id = KeyId::fromString(rows.value(firstColumn).toString());
    const auto name = Label::fromString(rows.value(firstColumn + 1).toString());
    const auto fob = CardUid::fromBytes(rows.value(firstColumn + 2).toByteArray());
    if (!id || !name || !fob)
        return std::nullopt;
    const QVariant home = rows.value(firstColumn + 3);
    return keys::Key{*id, *name, *fob, home.isNull() ? std::nullopt : BinNumber::fromInt(home.toInt())};
}

std::optional<access::Permission> permissionFrom(const Rows &rows, int firstColumn)
{
    const auto key = KeyId::fromString(rows.value(firstColumn).toString());
    const auto shifts = shiftsFromText(rows.value(firstColumn + 3).toString());
    if (!key || !shifts)
        return std::nullopt;
    return access::Permission{*key, timeFrom(rows.value(firstColumn + 1)), timeFrom(rows.value(firstColumn + 2)),
                              *shifts};
}

std::optional<access::SiteRules> rulesFrom(const Rows &rows, int firstColumn)
{
    const auto hours = shiftsFromText(rows.value(firstColumn).toString());
    const auto closures = closuresFromText(rows.value(firstColumn + 1).toString());
    const auto bins = binUsesFromText(rows.value(firstColumn + 2).toString());
    if (!hours || !closures || !bins)
        return std::nullopt;
    return access::SiteRules{{*hours, *closures}, *bins};
}

std::optional<people::BoxInfo> boxFrom(const Rows &rows, int firstColumn)
{
    const auto name = Label::fromString(rows.value(firstColumn).toString());
    const QTimeZone zone(rows.value(firstColumn + 1).toString().toLatin1());
    const auto geometry = geometryFromJson(rows.value(firstColumn + 3).toByteArray());
    const auto rules = rulesFrom(rows, firstColumn + 5);
    if (!name || !zone.isValid() || !geometry || !rules)
        return std::nullopt;
    return people::BoxInfo{*name,
                           zone,
                           rows.value(firstColumn + 2).toString(),
                           *geometry,
                           rows.value(firstColumn + 4).toString().split(u' ', Qt::SkipEmptyParts),
                           *rules,
                           rows.value(firstColumn + 8).toInt()};
}

} // namespace latchkey::store
