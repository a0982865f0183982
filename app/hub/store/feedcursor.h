// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QVector>

#include <optional>

namespace latchkey::hub::store {

/// Where a box is in its feed: docs/hub-store.md, rules S2 to S4.
struct FeedCursor {
    /// Within a transfer of several pages.
    struct Transfer {
        qint64 start = 0; ///< S2: the head at the transfer's first page
        qint64 seen = 0; ///< S4: the head at its latest page
        qint64 seenTag = 0;
        friend bool operator==(const Transfer &, const Transfer &) = default;
    };
    qint64 epoch = 0;
    qint64 rev = 0;
    qint64 tag = 0; ///< of that revision; 0 for revision 0
    bool snapshot = false; ///< in the midst of a transfer that began with nothing
    std::optional<Transfer> transfer = {}; ///< none: the box has a whole view of `rev`

    friend bool operator==(const FeedCursor &, const FeedCursor &) = default;
};

/// A row of a box's feed: what the entity is now, its newest change only.
struct FeedRow {
    QString kind;
    QString entity;
    qint64 rev = 0;
    bool deleted = false;
};

struct FeedPage {
    bool mustRefetch = false; ///< the cursor is not of this history: begin again without one. The rest is empty then
    qint64 epoch = 0;
    FeedCursor next; ///< where the box is with this page
    bool hasMore = false; ///< the view is whole only with the page that has no more
    bool snapshot = false; ///< of a transfer that replaces the whole view
    QVector<FeedRow> rows = {}; ///< by revision
};

} // namespace latchkey::hub::store
