// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/entry.h>

#include <chrono>
#include <optional>

namespace latchkey::journal {

/// When something happened, in both kinds of time; taken on the thread where it happened.
struct Moment {
    QDateTime now; ///< UTC
    std::chrono::milliseconds steady{0}; ///< Clock::steady() of this start of the program
};

/// Longest record in bytes; a body that would make a longer one is refused.
inline constexpr qsizetype MaxRecordBytes = qsizetype(16) * 1024;

/// One entry as it rests on disk. The bytes are compact JSON with sorted members and are what the chain is made of.
struct Record {
    quint64 n = 0; ///< from 1, without gaps
    quint32 boot = 0; ///< how often the program has started; never falls
    QDateTime time; ///< UTC, in milliseconds; may jump
    QString type; ///< wordFor() of an EntryType; a newer program may know more words
    QJsonObject body;

    [[nodiscard]] QByteArray toBytes() const;
    /// nullopt where the bytes are not such a record.
    [[nodiscard]] static std::optional<Record> fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool is(EntryType wanted) const { return type == wordFor(wanted); }
};

} // namespace latchkey::journal
