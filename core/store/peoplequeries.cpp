// SPDX-License-Identifier: Apache-2.0
#include "peoplequeries.h"

#include "peoplerows.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store::query {

namespace {

// CROSS JOIN keeps SQLite to the order that is written: from the person to what the person may do, and never from
// all permissions to the person.

QString selectPerson(const QString &more, const QString &from)
{
    return u"SELECT %1%2 FROM %3"_s.arg(QStringView(PersonColumns), more, from);
}

/// `finding` looks into an index and gives `id`, or NULL where there is nobody.
QString personOrNobody(const QString &finding, const QString &id, const QString &more = {})
{
    return selectPerson(more,
                        u"person AS nobody LEFT JOIN %1 CROSS JOIN person ON person.id = coalesce(%2, nobody.id)"
                        " WHERE nobody.id = ''"_s.arg(finding, id));
}

const QString KeyTables = u"JOIN card ON card.key = key.id JOIN box ON box.one = 1"
                          " LEFT JOIN person AS owner ON owner.id = key.owner"_s;

/// One way from a person to a key: through the person's own permissions or a group's, to a key or a group of keys.
QString way(bool throughGroup, bool toGroup, bool oneKey)
{
    const QString from = throughGroup ? u"person CROSS JOIN person_in_group AS member ON member.person = person.id"
                                        " CROSS JOIN permission ON permission.person_group = member.person_group"_s
                                      : u"person CROSS JOIN permission ON permission.person = person.id"_s;
    const QString to = toGroup ? u" CROSS JOIN key_in_group AS part ON part.key_group = permission.key_group"_s
                               : QString();
    const QString key = toGroup ? u"part.key"_s : u"permission.key"_s;
    return u"SELECT %1 AS key, permission.nr, permission.role, permission.since, permission.until, permission.shifts"
           " FROM %2%3 WHERE person.id = ? AND person.suspended = 0 AND %1 %4"_s.arg(
               key, from, to, oneKey ? u"= ?"_s : u"IS NOT NULL"_s);
}

/// Epoch and revision of the hub's view in the file, read with the rows that it says: another one may come at any moment.
QString viewMark(bool linked)
{
    return linked ? u"(SELECT epoch FROM link WHERE one = 1 AND cursor <> ''),"
                    " (SELECT rev FROM link WHERE one = 1 AND cursor <> '')"_s
                  : u"NULL, NULL"_s;
}

QString grantsThrough(const QStringList &ways, bool linked)
{
    return u"SELECT %1, %2, held.nr, %5 FROM (%3) AS held CROSS JOIN key ON key.id = held.key %4"
           " ORDER BY held.key, held.nr"_s.arg(QStringView(PermissionColumns), QStringView(KeyColumns),
                                               ways.join(u" UNION ALL "_s), KeyTables, viewMark(linked));
}

QString grantsBy(bool oneKey, bool linked)
{
    const QStringList ways{way(false, false, oneKey), way(false, true, oneKey), way(true, false, oneKey),
                           way(true, true, oneKey)};
    return grantsThrough(ways, linked);
}

} // namespace

QString personByCode() { return personOrNobody(u"code ON code.lookup = ?"_s, u"code.person"_s, u", code.kind"_s); }

QString personByNumber() { return personOrNobody(u"person AS found ON found.number = ?"_s, u"found.id"_s); }

QString personById() { return personOrNobody(u"person AS found ON found.id = ?"_s, u"found.id"_s); }

QString personByCard()
{
    return selectPerson({}, u"card CROSS JOIN person ON person.id = card.person WHERE card.uid = ?"_s);
}

QString keyByFob()
{
    return u"SELECT %1 FROM card CROSS JOIN key ON key.id = card.key JOIN box ON box.one = 1"
           " LEFT JOIN person AS owner ON owner.id = key.owner WHERE card.uid = ?"_s.arg(QStringView(KeyColumns));
}

QString keys() { return u"SELECT %1 FROM key %2 ORDER BY key.id"_s.arg(QStringView(KeyColumns), KeyTables); }

QString grants(bool linked) { return grantsBy(false, linked); }

QString grantsForKey(bool linked) { return grantsBy(true, linked); }

} // namespace latchkey::store::query
