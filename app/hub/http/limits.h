// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

#include <chrono>

namespace latchkey::hub::http {

/// What a client may cost before the application has seen anything of it.
struct Limits {
    qsizetype headBytes = 8192; ///< request line and headers
    std::chrono::milliseconds headTime{5000}; ///< from a request's first byte to the end of its head; also for TLS
    std::chrono::milliseconds idleTime{15000}; ///< without a request
    std::chrono::milliseconds bodyTime{30000}; ///< for a body, and for taking an answer
    qint64 bytesPerSecond = 16384; ///< what is large gets as much longer as it takes at this rate
    std::chrono::milliseconds drainTime{2000}; ///< after the last answer, for the client to close
    std::chrono::milliseconds longestWait{120000}; ///< of a Hold
    int requestsPerConnection = 1000;
    int connections = 1000;
    int connectionsPerAddress = 100; ///< not counted behind a proxy: all come from it

    /// How long so many bytes may take on their way.
    [[nodiscard]] std::chrono::milliseconds timeFor(qint64 bytes) const
    {
        return bodyTime + std::chrono::milliseconds(bytes * 1000 / bytesPerSecond);
    }
};

} // namespace latchkey::hub::http
