// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace latchkey::ui {

/// How the reader of a language writes numbers and times. Plain "en" means 24 hours, as signs at doors do.
[[nodiscard]] QLocale localeOf(const QString &languageTag);

/// A moment as the person at the box says it: "15:00" on the same day, "Sunday 11:00" within six days, else with
/// its date. `now` and `moment` are UTC; a null moment gives an empty text.
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now, const QTimeZone &zone,
                                 const QLocale &locale);

} // namespace latchkey::ui
