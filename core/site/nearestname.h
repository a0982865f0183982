// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

namespace latchkey {

/// The one of `known` that `word` was probably meant to be, or an empty text: at most a third of its letters are
/// wrong, missing, added or swapped with a neighbour. Upper and lower case count as the same letter.
[[nodiscard]] QString nearestName(const QString &word, const QStringList &known);

} // namespace latchkey
