// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/base/storeerror.h>
#include <core/journal/entry.h>
#include <core/keys/key.h>

#include <QVector>

#include <functional>

namespace latchkey::journal {

/// A key's new place, written in the same transaction as the entry that explains it. One that was told to be overdue
/// moves nothing: it marks what is there, and only where the key is still out with that time.
struct Placement {
    KeyId key;
    keys::Place place;
};

/// The append-only record of what was meant and what happened. Every append is durable when its answer comes; answers
/// come on the caller's thread in the order of the calls, and never while the call is still running.
class Journal {
public:
    using Appended = std::function<void(Result<Head, StoreError>)>;

    virtual ~Journal() = default;
    virtual void append(const Entry &entry, Appended answer) = 0;
    /// The entry and the keys' new places, both or neither.
    virtual void append(const Entry &entry, const QVector<Placement> &placements, Appended answer) = 0;
    /// The hash of one entry, or an empty array where the journal has no such number: what the board's own memory
    /// of its last release is held against.
    virtual void hashAt(quint64 sequence, std::function<void(Result<QByteArray, StoreError>)> answer) = 0;
};

/// An exchange that began and has no end: what recovery finds after a power cut.
struct OpenExchange {
    Head intent;
    QJsonObject body; ///< of the Intent entry
    bool unlocked = false; ///< an Unlocked entry follows it
    bool opened = false;
    bool closed = false;
};

} // namespace latchkey::journal
