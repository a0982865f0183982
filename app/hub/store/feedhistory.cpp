// SPDX-License-Identifier: Apache-2.0
#include "feedhistory.h"

#include "answers.h"
#include "hubstore.h"
#include "manyrows.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

FeedNews newsFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.number(2), row.flag(3), row.numberOrNone(4)};
}

} // namespace

Result<QVector<FeedNews>, Fault> newsBehind(Database &database, const QString &box, qint64 epoch, qint64 rev,
                                            const QStringList &kinds)
{
    const auto now = HubStore(database).epoch();
    if (!now)
        return now.error();
    return all(selectForEach(database,
                             u"SELECT f.kind, f.entity, f.rev, f.deleted, COALESCE(t.made_at, (SELECT MIN(o.made_at)"
                             " FROM box_tag o WHERE o.box = f.box)) FROM box_feed f"
                             " LEFT JOIN box_tag t ON t.box = f.box AND t.first_rev <= f.rev AND t.last_rev >= f.rev"
                             " WHERE f.box = ? AND f.rev > ? AND f.kind IN %1 ORDER BY f.rev"_s,
                             {box, *now == epoch ? rev : 0}, kinds),
               newsFrom);
}

} // namespace latchkey::hub::store
