// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/feedcursor.h>

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QVector>

#include <optional>

namespace latchkey::hub::store {

/// The least that a box must do to keep to rules S1 to S5 (docs/sync.md). A plain value, so that it can be put back to
/// an old image by an assignment.
struct ModelBox {
    using View = QMap<QString, int>;
    /// What is being fetched: volatile, and not yet in force.
    struct Staging {
        std::optional<FeedCursor> cursor;
        View view;
    };

    View view;
    std::optional<FeedCursor> cursor; ///< S3: of this view, stored together with it
    std::optional<Staging> staging;
    QSet<QString> denied; ///< S5: removals that act early, over the view

    int log = 0;
    QVector<QByteArray> entries;
    qint64 sent = 0; ///< of `log`, as far as the hub has acknowledged

    /// The hash of entry `seq`.
    [[nodiscard]] QByteArray hashAt(qint64 seq) const;
    [[nodiscard]] QString logName() const { return QStringLiteral("log%1").arg(log); }
};

} // namespace latchkey::hub::store
