// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

#include <core/base/secret.h>

#include <chrono>
#include <optional>

namespace latchkey {

/// One device on the line and the key that we share with it.
struct PeripheralConfig {
    quint8 address = 1; ///< 0 to 126
    std::optional<Secret> key; ///< SCBK, 16 bytes; nullopt: not installed yet, so it is never used
};

/// How to reach the board, and what it must be. The numbers come from the box's own geometry, never from the board.
struct SerialBoardConfig {
    QString portName; ///< "/dev/ttyUSB0", "ttyS1", or the name of a pty
    int baud = 115200; ///< 9600, 19200, 38400, 57600, 115200 or 230400
    PeripheralConfig board;
    int expectedDoors = 0; ///< outputs, and inputs 0.. of the board
    int expectedBins = 0; ///< fob inputs behind the door inputs; 0: this box has no fob sensors
    /// A badge reader of its own at another address of the same line; nullopt: reader 0 of the board.
    std::optional<PeripheralConfig> badgeReader;
    /// How long the latch is driven; OSDP counts in steps of 100 ms, up to 5 s are allowed here.
    std::chrono::milliseconds pulse{1500};
    std::chrono::milliseconds askPower{30000}; ///< how often the board is asked for its battery
    /// Every packet is written there, for replay; empty: none. It holds card numbers, never keys.
    QString traceFile;
};

/// What is wrong with a configuration, as a sentence that names the value and what is allowed.
/// nullopt when it can be used.
[[nodiscard]] std::optional<QString> whatIsWrong(const SerialBoardConfig &config);

} // namespace latchkey
