// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/database.h>

namespace latchkey::hub::store {

/// What happened to one entity in a box's feed last.
struct FeedNews {
    QString kind;
    QString entity;
    qint64 rev = 0;
    bool deleted = false;
    std::optional<Ms> madeAt = {}; ///< at the latest: when an old change was made is forgotten
};

/// What came into the feed behind a view that a box had, of these kinds, by revision. A view of another epoch counts as
/// none: its revisions were others.
[[nodiscard]] Result<QVector<FeedNews>, Fault> newsBehind(Database &database, const QString &box, qint64 epoch,
                                                          qint64 rev, const QStringList &kinds);

} // namespace latchkey::hub::store
