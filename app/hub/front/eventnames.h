// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/eventstore.h>

namespace latchkey::hub::front {

/// The types of journal entries that tell people something; the others are steps on the way.
[[nodiscard]] QStringList tellingTypes();
/// The hub's name of what happened (web/eventwords.h). `intent`: what was wanted, of an exchange that ended.
[[nodiscard]] QString eventName(const store::Event &event, const QJsonObject &intent);
/// The same for the alerts that rules raise, and back; empty: there is none.
[[nodiscard]] QString eventOfCause(const QString &cause);
[[nodiscard]] QString causeOfEvent(const QString &event);

} // namespace latchkey::hub::front
