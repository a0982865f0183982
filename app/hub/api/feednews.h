// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/sync/feedplan.h>

namespace latchkey::hub {

/// A document that changed; empty before it was and after it is gone.
struct DocChange {
    QString kind;
    QString id;
    QJsonObject before;
    QJsonObject after;
};

/// Puts what follows from a change into the feeds of the boxes, in the transaction of the change; after it, whoever waits
/// is woken.
[[nodiscard]] Status<store::Fault> tellBoxes(const Desk &desk, store::Transaction &transaction, const QString &org,
                                             const DocChange &change);

/// What each box is told of itself is to be read again, at every box: settings of the organisation changed.
[[nodiscard]] Status<store::Fault> tellAllBoxes(const Desk &desk, store::Transaction &transaction, const QString &org);

/// Everything of the organisation into the feed of a box that begins.
[[nodiscard]] Status<store::Fault> fillFeed(const Desk &desk, store::Transaction &transaction, const QString &org,
                                            const QString &box);

} // namespace latchkey::hub
