// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <optional>

namespace latchkey::sync {

/// Where a box is in its feed, as the hub understands the text that a box only keeps (rules S2 to S4, docs/sync.md).
struct HubCursor {
    /// Within a transfer of several pages.
    struct Transfer {
        quint64 start = 0; ///< the hub's revision at the transfer's first page
        quint64 seen = 0; ///< the hub's head when it gave the latest page
        quint64 seenTag = 0;
        friend bool operator==(const Transfer &, const Transfer &) = default;
    };

    quint64 epoch = 0;
    quint64 rev = 0;
    quint64 tag = 0; ///< of that revision, 48 random bits; 0 for revision 0
    bool snapshot = false; ///< a transfer that began with nothing
    std::optional<Transfer> transfer = {}; ///< none: the box has a whole view of `rev`

    static constexpr quint64 LargestTag = (quint64(1) << 48) - 1;

    [[nodiscard]] QByteArray toText() const;
    /// nullopt where it is not exactly what toText() writes.
    [[nodiscard]] static std::optional<HubCursor> fromText(const QByteArray &text);

    friend bool operator==(const HubCursor &, const HubCursor &) = default;
};

} // namespace latchkey::sync
