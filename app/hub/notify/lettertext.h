// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>

#include <core/base/secret.h>

namespace latchkey::hub::notify {

/// What stands in the braces of a message's words, by name.
using Values = QHash<QString, QString>;

/// The words with their values, in one pass: what a value holds is never taken for a brace. Line breaks and control
/// characters of values become spaces. Braces of unknown names stay.
[[nodiscard]] QString withValues(const QString &words, const Values &values);

/// The words with their values and the secret in place of {code} and {link}.
[[nodiscard]] Secret plainText(const QString &words, const Values &values, const Secret &secret);

/// The same as a page of HTML: paragraphs where lines are empty, a code set off, a link to press.
[[nodiscard]] Secret htmlPage(const QString &words, const Values &values, const Secret &secret,
                              const QString &language);

} // namespace latchkey::hub::notify
