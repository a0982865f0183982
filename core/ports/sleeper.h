// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <chrono>

namespace latchkey {

/// How deep a box sleeps, least first.
enum class SleepKind {
    Suspend, ///< memory stays on: awake in less than a second
    Hibernate, ///< everything is off but what wakes it
    PowerOff, ///< stays off until somebody switches it on or the mains are back
};

/// What may end a sleep.
struct WakeSet {
    bool button = true;
    bool badge = false; ///< a badge or fob at the reader
    bool tamper = false;
    bool mains = true; ///< when they come back
    friend bool operator==(const WakeSet &, const WakeSet &) = default;
};

struct SleepOrder {
    SleepKind kind = SleepKind::Suspend;
    WakeSet wake = {};
    std::chrono::seconds deeperAfter{
        0}; ///< of sleep: then also what keeps a suspended machine alive goes off; 0: never
};

/// Sends the machine, and the board with it, to sleep. Nothing here waits.
class Sleeper : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual bool can(SleepKind kind) const = 0;
    /// Exactly one of woke() and refused() follows, unless the machine goes off for good.
    virtual void sleep(const SleepOrder &order) = 0;
    /// Whether the machine may go to sleep by somebody else's wish: a lid, another program.
    virtual void setBlocked(bool blocked) = 0;
    /// Answers aboutToSleep(): what had to be done first is done.
    virtual void ready() = 0;
    [[nodiscard]] virtual QString trouble() const = 0; ///< one line for diagnostics; empty: none

Q_SIGNALS:
    void abilitiesChanged(); ///< can() may say otherwise
    /// Somebody else puts the machine to sleep; it waits some seconds for ready().
    void aboutToSleep();
    void woke();
    void refused(const QString &why);
};

} // namespace latchkey
