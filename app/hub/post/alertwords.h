// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/alertrules.h>
#include <app/hub/store/alertstore.h>

namespace latchkey::hub {

/// What an alarm is about, in a word that rests in the store: "key-late", "door-open".
[[nodiscard]] QString wordFor(notify::AlertKind kind);
[[nodiscard]] std::optional<notify::AlertKind> alertKindFrom(QStringView word);

/// Whether an alarm of this kind is about a key.
[[nodiscard]] bool isOfKey(notify::AlertKind kind);

/// The name of a cause among the subjects of a rule, and back. Behind its last stroke stands the id of what it is about.
[[nodiscard]] QString nameOf(const notify::AlertCause &cause);
[[nodiscard]] std::optional<notify::AlertCause> causeFrom(const QString &name);

/// An alarm as it rests between two looks, and back.
[[nodiscard]] store::AlertWatch watchOf(const QString &org, const notify::Alarm &alarm);
[[nodiscard]] std::optional<notify::Alarm> alarmFrom(const store::AlertWatch &watch);

/// A fact that nothing else in the store tells, such as that a door stands open. It rests as a watch of a rule that
/// nobody can make.
[[nodiscard]] QString factsRule();
[[nodiscard]] store::AlertWatch watchOf(const QString &org, const notify::AlertFact &fact);
[[nodiscard]] std::optional<notify::AlertFact> factFrom(const store::AlertWatch &watch);

/// When badges were used, by person, rests in the same way.
[[nodiscard]] QString badgesRule();

[[nodiscard]] inline QDateTime dateOf(store::Ms ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

} // namespace latchkey::hub
