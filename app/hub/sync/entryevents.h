// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/store/eventstore.h>
#include <core/journal/record.h>

namespace latchkey::hub {

/// What is known of a box's line and clock while its entries are read, oldest first.
struct LineMemory {
    bool online = false; ///< by the box's own word; after a start it is offline until it says otherwise
    std::optional<qint64> revUsed = {}; ///< the revision of its view as it last said

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LineMemory from(const QJsonObject &json);
};

/// How far the box's clock was from the hub's when they met.
struct ClockOffset {
    qint64 ms = 0; ///< to be added to the box's time
    qint64 errorMs = 0;
    quint32 boot = 0; ///< the start of the box that it is known for; entries of earlier ones are less sure
};

/// The event that one entry tells; `memory` goes on. Nothing where the bytes are no record: kept, but not understood.
[[nodiscard]] std::optional<store::Event> eventOf(const QByteArray &entry, LineMemory &memory,
                                                  const ClockOffset &offset);

} // namespace latchkey::hub
