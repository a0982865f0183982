// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/messages.h>

#include <QJsonObject>
#include <QVector>

namespace latchkey::hub {

/// One row of a box's feed that something touched: the box is to read it again.
struct FeedTouch {
    sync::EntityKind kind;
    QString id;
    bool gone = false; ///< it is no more
    friend bool operator==(const FeedTouch &, const FeedTouch &) = default;
};

/// What follows from a change of one document.
struct FeedPlan {
    QVector<FeedTouch> everywhere; ///< in the feeds of all boxes of the organisation
    /// Boxes whose own row is to be read again; their keys and permissions too where `alsoContent`.
    QVector<QString> boxes;
    bool alsoContent = false;
    /// Documents of another kind that follow: {kind, field}: all that refer to this one are to be planned like a change.
    QVector<QPair<QString, QString>> dependants;
};

/// `before` and `after` are the document of `kind` with this `id`; empty: it was not, or is no more. A pure function of
/// the two; what refers to the document is found by the caller.
[[nodiscard]] FeedPlan feedPlanFor(const QString &kind, const QString &id, const QJsonObject &before,
                                   const QJsonObject &after);

} // namespace latchkey::hub
