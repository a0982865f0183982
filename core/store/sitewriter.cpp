// SPDX-License-Identifier: Apache-2.0
#include "sitewriter.h"

#include "viewrows.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

Status<StoreError> outcome(const ViewRows &rows)
{
    if (rows.fault())
        return *rows.fault();
    return Done{};
}

/// Permissions of a site file have no names of their own.
QString siteId(qsizetype nr) { return u"site:%1"_s.arg(nr); }

} // namespace

Status<StoreError> clearView(Database &database)
{
    for (const auto &sql : {u"DELETE FROM permission"_s, u"DELETE FROM key_in_group"_s, u"DELETE FROM key_group"_s,
                            u"DELETE FROM person_in_group"_s, u"DELETE FROM person_group"_s, u"DELETE FROM card"_s,
                            u"DELETE FROM code"_s, u"DELETE FROM pin_seal"_s, u"DELETE FROM key"_s,
                            u"DELETE FROM person WHERE id <> ''"_s, u"DELETE FROM box"_s}) {
        if (const auto done = database.run(sql); !done)
            return done;
    }
    return Done{};
}

Status<StoreError> writeNobody(Database &database, const ColumnSeals &seals)
{
    auto rows = ViewRows::prepare(database, seals, ViewRows::Present::Refused);
    if (!rows)
        return rows.error();
    rows.value().putNobody();
    return outcome(rows.value());
}

Status<StoreError> writeSite(Database &database, const ColumnSeals &seals, const people::SiteImage &image)
{
    if (const auto cleared = clearView(database); !cleared)
        return cleared;
    if (const auto asked = database.run(u"UPDATE link SET cursor = '', epoch = 0, rev = 0"_s); !asked)
        return asked;
    auto prepared = ViewRows::prepare(database, seals, ViewRows::Present::Refused);
    if (!prepared)
        return prepared.error();
    ViewRows &rows = prepared.value();
    rows.put(image.box);
    rows.putEveryKeysGroup();
    for (const GroupId &group : image.groups)
        rows.put(group);
    for (const KeyGroupId &group : image.keyGroups)
        rows.put(group);
    for (const people::PersonRecord &record : image.people)
        rows.put(record);
    for (const people::KeyRecord &record : image.keys)
        rows.put(record);
    for (qsizetype i = 0; i < image.permissions.size(); ++i)
        rows.put(siteId(i + 1), image.permissions[i]);
    return outcome(rows);
}

} // namespace latchkey::store
