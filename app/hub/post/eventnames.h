// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/alertfact.h>
#include <app/hub/store/eventstore.h>

namespace latchkey::hub {

/// Every name that webhooks may be told of; for tests, and for whoever lists them.
[[nodiscard]] QStringList toldNames();

/// The types of journal entries that tell people something; the others are steps on the way.
[[nodiscard]] QStringList tellingTypes();
/// The name of an entry of a journal ("key.picked_up"), for webhooks and for people; empty: it is not told. `intent` is
/// the body of the exchange's first entry.
[[nodiscard]] QString nameOf(const store::Event &event, const QJsonObject &intent);

/// The name of what a rule of the public interface waits for ("overdue" is "key.overdue"), and back; empty: there is none.
[[nodiscard]] QString eventOfCause(const QString &cause);
[[nodiscard]] QString causeOfEvent(const QString &event);

/// What is told of an entry: ids and times, no names of people and nothing that was typed.
[[nodiscard]] QJsonObject dataOf(const store::Event &event, const QJsonObject &intent);

/// The types of entries from which rules learn anything.
[[nodiscard]] QStringList factTypes();
/// What rules learn from an entry, beside what custody and the box's state tell.
[[nodiscard]] QVector<notify::AlertFact> factsOf(const store::Event &event);
/// Whether somebody came with a badge.
[[nodiscard]] bool isBadgeUse(const store::Event &event);

/// RFC 3339 with milliseconds, UTC.
[[nodiscard]] QString isoText(store::Ms ms);

} // namespace latchkey::hub
