// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace latchkey::sim {

class SimulatedBoard;

/// "OUTPUTS 0010...": one digit for each latch from the first, 1 while it is driven.
[[nodiscard]] QString outputsLine(const SimulatedBoard &board);
/// What a person wants to know of the board now, one fact or list a line, each beginning with STAT.
[[nodiscard]] QStringList statLines(const SimulatedBoard &board);

} // namespace latchkey::sim
