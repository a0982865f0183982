// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey::hub::commands {

/// What a command says on stdout, one line.
void say(const QString &line);
/// complain(), and the exit code of a command that failed.
[[nodiscard]] int fail(const QString &sentence);

} // namespace latchkey::hub::commands
