// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/simulatedboard.h>

#include <QStringList>

namespace latchkey::board {

/// What the command line asks for.
struct Options {
    sim::SimulatedBoardOptions board;
    std::optional<sim::Scenario> scenario;
    QString tty; ///< empty: a pty
    QString link;
    QString fifo; ///< empty: hand commands come from standard input
    bool stamp = false;
    QString text; ///< of --help or --version: print it and end
};

/// The error is one sentence. Reads the key file and the scenario, opens nothing else.
[[nodiscard]] Result<Options, QString> parseOptions(const QStringList &arguments);

} // namespace latchkey::board
