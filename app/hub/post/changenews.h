// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <core/base/secret.h>

#include <QJsonObject>

namespace latchkey::hub {

/// What a manager changed: a document before and after; empty: it was not there, or is no more.
struct ChangeNews {
    QString org;
    QString kind;
    QString id;
    QJsonObject before;
    QJsonObject after;
    std::optional<Secret> code = {}; ///< of a booking: as its guest types it
};

/// Tells whom it concerns, in the transaction of the change: the guest of a booking gets the code, or hears that the
/// booking was changed or taken back; webhooks get an event; a new webhook gets its key.
[[nodiscard]] Status<store::Fault> postChange(const Desk &desk, store::Transaction &transaction,
                                              const ChangeNews &change);

} // namespace latchkey::hub
