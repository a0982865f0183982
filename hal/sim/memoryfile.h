// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/boardmemory.h>

namespace latchkey::sim {

/// The file that stands for the board's non-volatile memory; it holds the key, so only its owner may read it (0600).
/// A file that does not exist is a board that was never used. The error is one sentence that names the file.
[[nodiscard]] Result<BoardMemory, QString> loadMemory(const QString &path);
/// Replaces the file as a whole or not at all.
[[nodiscard]] bool storeMemory(const QString &path, const BoardMemory &memory);

} // namespace latchkey::sim
