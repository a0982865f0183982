// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/key.h>

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace latchkey::sim {

/// The journal entry that authorised a release (MFG 07), as the board witnesses it.
struct ReleaseToken {
    quint64 sequence = 0; ///< journal number; 0: the release came without a token
    QByteArray hash; ///< first 8 bytes of that entry's hash
    [[nodiscard]] bool isEmpty() const { return sequence == 0; }
    friend bool operator==(const ReleaseToken &, const ReleaseToken &) = default;
};

/// One pulse of one latch, as it is kept.
struct ReleaseRecord {
    int door = 0; ///< from 1
    ReleaseToken token;
    quint32 count = 0; ///< pulses since the board was made, this one included
    friend bool operator==(const ReleaseRecord &, const ReleaseRecord &) = default;
};

/// What the board keeps while its power is off: the count of pulses, who authorised the last ones, its key, and where
/// it sits on the line. Every change is stored before it counts; a change that cannot be stored did not happen.
class BoardMemory {
public:
    /// Stores the whole memory for good; false if that failed. None: it lives as long as this object.
    using Store = std::function<bool(const BoardMemory &)>;
    /// Slots of the ring in which releases are kept, so that no flash cell wears out first.
    static constexpr qsizetype Slots = 64;

    void setStore(Store store) { m_store = std::move(store); }

    [[nodiscard]] quint32 pulseCount() const { return m_pulseCount; }
    /// Oldest first, at most Slots.
    [[nodiscard]] const QList<ReleaseRecord> &releases() const { return m_releases; }
    [[nodiscard]] std::optional<ReleaseRecord> lastRelease() const;
    /// True if a release that carried this token is remembered: one authorisation, one pulse.
    [[nodiscard]] bool hasReleasedFor(const ReleaseToken &token) const;
    /// Counts and keeps a pulse. Call it before the latch moves, and do not move the latch if it says false.
    [[nodiscard]] bool recordRelease(int door, const ReleaseToken &token);

    [[nodiscard]] const std::optional<osdp::Key128> &key() const { return m_key; }
    [[nodiscard]] bool setKey(const osdp::Key128 &key);

    /// What COMSET chose; nullopt while the board stands where it was configured.
    [[nodiscard]] std::optional<quint8> address() const { return m_address; }
    [[nodiscard]] std::optional<quint32> baud() const { return m_baud; }
    [[nodiscard]] bool setLine(quint8 address, quint32 baud);

    /// As JSON. It holds the key: wipe() it after use.
    [[nodiscard]] QByteArray toJson() const;
    /// The error is a sentence that says what is wrong, without the file's name.
    [[nodiscard]] static Result<BoardMemory, QString> fromJson(const QByteArray &json);

private:
    [[nodiscard]] bool storeOr(const BoardMemory &before);

    Store m_store;
    quint32 m_pulseCount = 0;
    QList<ReleaseRecord> m_releases;
    std::optional<osdp::Key128> m_key;
    std::optional<quint8> m_address;
    std::optional<quint32> m_baud;
};

} // namespace latchkey::sim
