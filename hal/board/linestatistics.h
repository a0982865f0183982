// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

namespace latchkey {

/// Counts of one line, all devices together. A healthy line has no retries.
struct LineStatistics {
    quint64 packetsSent = 0; ///< retries included
    quint64 repliesTaken = 0;
    quint64 retries = 0; ///< packets that were sent once more, BUSY left out
    quint64 busy = 0;
    quint64 damaged = 0; ///< what began like a packet and was none
    quint64 ignored = 0; ///< proper packets that answered nothing that was asked
    quint64 sessions = 0; ///< handshakes that succeeded
    quint64 opened = 0; ///< times that the port was opened
    friend bool operator==(const LineStatistics &, const LineStatistics &) = default;
};

} // namespace latchkey
