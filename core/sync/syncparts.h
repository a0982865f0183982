// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/journal.h>
#include <core/ports/clock.h>
#include <core/ports/randomsource.h>
#include <core/ports/timers.h>
#include <core/sync/hubwire.h>
#include <core/sync/syncstore.h>

namespace latchkey::sync {

/// Why box and hub do not come together although they can talk.
enum class Stall {
    NoProtocol, ///< they have no version of the line in common: one of them needs an update
    BoxRemoved, ///< the hub does not know this box any more: pair again
    NotTheHub, ///< a page that the hub's key did not sign for this box and this question
    Unreadable, ///< a page with something in it that cannot be
    ViewRefused, ///< what the hub says does not fit together
};

/// Hears what the sync does, on the thread of the sync.
class SyncObserver {
public:
    virtual ~SyncObserver() = default;
    /// Another view is in force.
    virtual void viewChanged(const people::ViewMark &view) = 0;
    virtual void lineChanged(bool online) = 0;
    /// To be done at most once, and not after `left` has passed. SyncEngine::finish() tells how it ended.
    virtual void commandReceived(const Command &command, std::chrono::milliseconds left) = 0;
    /// The hub has another story of this journal than the box: both are kept, this one under another name. Told at least
    /// once.
    virtual void forked(const LogId &log) = 0;
    /// The hub's time of day (UTC), as it was at some moment of the last `roundTrip`.
    virtual void timeTold(const QDateTime &hubTime, std::chrono::milliseconds roundTrip) = 0;
    /// Told anew each time it is found; the sync goes on trying.
    virtual void stalled(Stall why, const QString &detail) = 0;
};

/// What the sync stands on; all of it outlives the sync.
struct SyncParts {
    HubWire &wire;
    SyncStore &store;
    const PageVerifier &verifier;
    const Clock &clock;
    Timers &timers;
    RandomSource &random;
    journal::Journal &journal;
    SyncObserver &observer;
};

/// What the box says of itself at every session.
struct SyncFacts {
    QString bootId; ///< an id text: which start of the program
    QString firmware;
    std::optional<PowerSource> power = {};
    std::optional<int> batteryPercent = {};
};

} // namespace latchkey::sync
