// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/alertfact.h>
#include <app/hub/store/eventstore.h>

namespace latchkey::hub {

/// The name under which an entry of a journal is told outside ("key.picked_up"); empty: it is not told. `intent` is the
/// body of the exchange's first entry.
[[nodiscard]] QString nameOf(const store::Event &event, const QJsonObject &intent);

/// What is told of it: ids and times, no names of people and nothing that was typed.
[[nodiscard]] QJsonObject dataOf(const store::Event &event, const QJsonObject &intent);

/// The types of entries from which rules learn anything.
[[nodiscard]] QStringList factTypes();
/// What rules learn from an entry, beside what custody and the box's state tell.
[[nodiscard]] QVector<notify::AlertFact> factsOf(const store::Event &event);

/// RFC 3339 with milliseconds, UTC.
[[nodiscard]] QString isoText(store::Ms ms);

} // namespace latchkey::hub
