// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QVector>

#include <app/hub/notify/outboxbook.h>
#include <app/hub/notify/quiethours.h>

#include <chrono>

namespace latchkey::hub::notify {

/// What people want to be told. Each counts from a moment of its own, named here.
enum class AlertKind {
    KeyLate, ///< when the key is due; a rule may also come before it
    KeyOut, ///< when the key was taken
    PowerLost,
    InternetLost,
    BatteryLow,
    DoorOpen, ///< open with nobody signed in
    DoorForced, ///< opened without being released
    Tamper,
    BoxSilent, ///< when the box was last heard; each box has a limit of its own
    LeaseEnding, ///< when the box stops letting guests in, for it heard nothing for too long; rules come before it
    Conflict, ///< two boxes tell different stories of a key
    JournalFork, ///< a journal contradicts what was sent before
    BadgeUnused, ///< when the badge was last used, or given out
};

struct Recipient {
    Channel channel = Channel::Mail;
    QString to; ///< as in an OutboxItem
    QString language; ///< a tag such as "de"

    friend bool operator==(const Recipient &a, const Recipient &b)
    {
        return a.channel == b.channel && a.to == b.to && a.language == b.language;
    }
};

/// Who is told of what, and when.
struct AlertRule {
    static constexpr int MostRecipients = 10;
    static constexpr std::chrono::hours Longest{24 * 366};

    QString id;
    AlertKind kind = AlertKind::KeyLate;
    /// How long after its moment, if it still is so then; negative: before it. BatteryLow knows no such time.
    std::chrono::seconds after{0};
    bool byLimit = false; ///< in place of `after`: the limit that the fact itself brings
    int level = 20; ///< BatteryLow: at this percentage or below
    QStringList boxes; ///< only these; empty: all
    QStringList subjects; ///< only these keys, persons or doors; empty: all
    QVector<Recipient> recipients;
    std::optional<QuietHours> quiet; ///< what comes then is told at their end, if it still is so
    std::chrono::seconds calm{0}; ///< how long it must be over before it is over: what flutters is one alarm
    std::chrono::seconds remindEvery{0}; ///< 0: never
    int mostReminders = 3;
    bool tellsWhenOver = true;

    /// What a new rule of this kind starts with: sensible times, nobody to tell.
    [[nodiscard]] static AlertRule of(AlertKind kind);
    /// 1 to 10 recipients, times within a year, a negative time only where there is something to come before.
    [[nodiscard]] bool isUsable() const;
};

} // namespace latchkey::hub::notify
