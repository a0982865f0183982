// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangeeffect.h>

// The words of the journal for what happens in an exchange (docs/journal.md): add, never rename.
namespace latchkey::exchange {

[[nodiscard]] QString wordFor(Kind kind);
[[nodiscard]] QString wordFor(access::IdentifiedBy by);
[[nodiscard]] QString wordFor(access::Factor factor);
[[nodiscard]] QString wordFor(Refusal refusal);
[[nodiscard]] QString wordFor(Report report);

[[nodiscard]] std::optional<Kind> kindFrom(const QString &word);
[[nodiscard]] std::optional<access::IdentifiedBy> identifiedByFrom(const QString &word);
[[nodiscard]] std::optional<access::Factor> factorFrom(const QString &word);

} // namespace latchkey::exchange
