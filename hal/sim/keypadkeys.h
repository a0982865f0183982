// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

#include <optional>

namespace latchkey::sim {

/// The codes of a KEYPAD reply for "0"-"9", "*", "#" and "A"-"D"; nullopt for anything else, nothing, or more than 64.
[[nodiscard]] std::optional<QByteArray> keypadCodes(const QString &keys);

} // namespace latchkey::sim
