// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/siterules.h>

#include <optional>

namespace latchkey::store {

/// Closures as they rest in one column: "from until" in milliseconds since 1970 (UTC), joined by commas.
[[nodiscard]] QString closuresToText(const QVector<access::Closure> &closures);
/// nullopt where the text is not such a list.
[[nodiscard]] std::optional<QVector<access::Closure>> closuresFromText(const QString &text);

/// Bins that are not used as others are: "number use" with 1 for protected and 2 for disabled, joined by commas.
[[nodiscard]] QString binUsesToText(const QHash<BinNumber, access::BinUse> &bins);
/// nullopt where the text is not such a list.
[[nodiscard]] std::optional<QHash<BinNumber, access::BinUse>> binUsesFromText(const QString &text);

} // namespace latchkey::store
