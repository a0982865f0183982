// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>

namespace latchkey::hub {

/// A line in the audit about something that is no object of a table: who did what to what.
[[nodiscard]] Status<store::Fault> noteAct(const Desk &desk, store::Transaction &transaction, const Actor &actor,
                                           const QString &action, const QString &object,
                                           const QJsonObject &detail = {});

} // namespace latchkey::hub
