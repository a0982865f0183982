// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/siterules.h>

#include <optional>

namespace latchkey::access {

/// Closures as they rest in one column: "from until" in milliseconds since 1970 (UTC), joined by commas.
[[nodiscard]] QString closuresToText(const QVector<Closure> &closures);
/// nullopt where the text is not such a list.
[[nodiscard]] std::optional<QVector<Closure>> closuresFromText(const QString &text);

/// Bins that are not used as others are: "number use" with 1 for protected and 2 for disabled, joined by commas.
[[nodiscard]] QString binUsesToText(const QHash<BinNumber, BinUse> &bins);
/// nullopt where the text is not such a list.
[[nodiscard]] std::optional<QHash<BinNumber, BinUse>> binUsesFromText(const QString &text);

} // namespace latchkey::access
