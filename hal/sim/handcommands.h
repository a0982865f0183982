// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <QStringList>

namespace latchkey::sim {

class SimulatedBoard;

/// Longest hand command, in characters.
inline constexpr qsizetype LongestHandCommand = 4096;

/// Does to the board what one line says ("door 3 open", "fob 3 present 04A1B2C3D4E503", "cut"); docs/board.md has them
/// all. Returns lines to print, often none; the error is one sentence. An empty line or a line with # does nothing.
[[nodiscard]] Result<QStringList, QString> runHandCommand(SimulatedBoard &board, const QString &line);

} // namespace latchkey::sim
