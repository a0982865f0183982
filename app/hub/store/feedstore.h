// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>

#include <app/hub/store/database.h>
#include <app/hub/store/feedcursor.h>

#include <QMap>

namespace latchkey::hub::store {

/// What a box shall hear: an entity that it gets or that changed, or one that it loses.
struct FeedChange {
    QString box;
    QString kind;
    QString entity;
    bool deleted = false;
};

/// How far the news of one entity has got.
struct Delivery {
    QString box;
    qint64 rev = 0;
    bool deleted = false;
    qint64 ackedRev = 0;
    std::optional<Ms> madeAt = {}; ///< none: long ago
    std::optional<Ms> ackedAt = {}; ///< none: not yet, or long ago; see isKnown()

    [[nodiscard]] bool isKnown() const { return ackedRev >= rev; }
};

/// The feeds of all boxes. Revisions of one box become visible in their order, because its row stays locked from the
/// moment they are given out until they are committed.
class FeedStore {
public:
    /// So many changes of a box are remembered by their tag; a box that is further behind fetches everything anew.
    static constexpr int TagsKept = 4000;

    FeedStore(Database &database, RandomSource &random) : m_database(database), m_random(random) {}

    /// Together with the change of the entities themselves, in one transaction. One revision per row; of several changes
    /// of one entity the last counts. The new head of every box that there is and that is not retired; others are left out.
    [[nodiscard]] Result<QMap<QString, qint64>, Fault> append(Transaction &transaction,
                                                              const QVector<FeedChange> &changes, Ms now);

    /// The next rows behind a cursor, at most `limit`; no cursor: everything. In one snapshot, in which the caller also
    /// reads what the rows speak of. A box that there is not gets an empty page.
    [[nodiscard]] Result<FeedPage, Fault> page(Snapshot &snapshot, const QString &box,
                                               const std::optional<FeedCursor> &cursor, int limit);
    /// The newest revision of a box; 0: none, or no such box.
    [[nodiscard]] Result<qint64, Fault> head(const QString &box);
    /// The entities that a box has, or will have once it has heard all.
    [[nodiscard]] Result<QStringList, Fault> entitiesOf(const QString &box, const QString &kind);
    /// The boxes that have an entity.
    [[nodiscard]] Result<QStringList, Fault> boxesWith(const QString &kind, const QString &entity);

    /// The box has a whole view of this cursor's revision. False where that is no revision of this history; then nothing
    /// is changed.
    [[nodiscard]] Result<bool, Fault> acknowledge(Transaction &transaction, const QString &box,
                                                  const FeedCursor &cursor, Ms now);
    /// Drops tombstones that the box has acknowledged, with `madeBefore` also older ones that it has not, and tags
    /// beyond TagsKept. How many tombstones went.
    [[nodiscard]] Result<int, Fault> collect(Transaction &transaction, const QString &box,
                                             std::optional<Ms> madeBefore = {});
    [[nodiscard]] Result<QVector<Delivery>, Fault> deliveries(const QString &kind, const QString &entity);

private:
    struct Head {
        qint64 rev = 0;
        qint64 gcRev = 0;
    };
    [[nodiscard]] qint64 newTag();
    [[nodiscard]] Result<qint64, Fault> tagOf(const QString &box, qint64 rev);
    [[nodiscard]] Result<bool, Fault> isOfThisHistory(const QString &box, const FeedCursor &cursor, qint64 epoch,
                                                      const Head &head);
    [[nodiscard]] Result<FeedPage, Fault> rowsBehind(const QString &box, const FeedCursor &cursor, const Head &head,
                                                     int limit);
    [[nodiscard]] Result<QMap<QString, qint64>, Fault> lockHeads(const QStringList &boxes);
    [[nodiscard]] Result<QStringList, Fault> deadRevs(const QString &box, std::optional<Ms> madeBefore);
    [[nodiscard]] Status<Fault> raise(Transaction &transaction, const QMap<QString, qint64> &before,
                                      const QMap<QString, qint64> &after, Ms now);

    Database &m_database;
    RandomSource &m_random;
};

} // namespace latchkey::hub::store
