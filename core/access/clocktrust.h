// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/clock.h>

#include <QJsonObject>

#include <optional>

namespace latchkey::access {

/// What is known of the clock when the program starts; what a `clock` entry of the journal tells.
struct ClockPast {
    QDateTime newest; ///< UTC, of the newest entry of the journal; null: there is none
    ClockDoubt doubt = ClockDoubt::None; ///< then
    QDateTime lastTrusted; ///< UTC; while in doubt: when the time was last sure, null for never
    std::chrono::milliseconds ahead{0}; ///< how far `newest` is beyond what is sure
};

/// Something about the clock that belongs into the journal.
struct ClockNews {
    enum class Cause { Doubt, Agrees, Stepped, Hub, Owner };
    Cause cause = Cause::Stepped;
    QDateTime from; ///< UTC: the moment it was taken to be
    QDateTime to; ///< UTC: the moment it is taken to be
    ClockPast state; ///< `newest` is `to`
};

/// For the journal and the status.
[[nodiscard]] QString wordFor(ClockDoubt doubt);
/// The body of a `clock` entry.
[[nodiscard]] QJsonObject toJson(const ClockNews &news);
/// The members of such a body that the next start needs; `newest` has to come from the newest entry.
[[nodiscard]] QJsonObject toJson(const ClockPast &past);
/// No doubt where the body says nothing; a doubt that is not known counts as LeaptAhead.
[[nodiscard]] ClockPast clockPastFrom(const QJsonObject &body, const QDateTime &newest);

/// Judges the machine's time of day by what has already been: the newest entry of the journal and the steady clock.
/// Pure: it is told what the clocks say and gives the moment that counts, which never falls unless the hub says so.
class ClockTrust {
public:
    /// What the two clocks of the machine say at one moment.
    struct Reading {
        QDateTime rtc; ///< UTC
        std::chrono::milliseconds steady{0};
    };

    /// A difference within this is no news; a hub's word within it is followed slowly.
    static constexpr std::chrono::minutes Tolerance{2};
    /// A longer step ahead is not believed without a hub.
    static constexpr std::chrono::hours LongestStep{24};

    /// A start of the program: forgets everything but the past.
    void resume(const ClockPast &past);
    /// The machine slept, and its steady clock with it: how long cannot be known.
    void slept() { m_dark = true; }
    /// The moment that counts: max(rtc, the last one + steady time since).
    QDateTime look(const Reading &reading);
    /// The hub's word, which ends every doubt. Within Tolerance the time is led there at a tenth of its pace, never
    /// backwards; further it is set at once, which is news.
    void hubSays(const QDateTime &time, const Reading &reading);
    /// The owner vouches for the machine's clock, which ends every doubt but that it was never set.
    void ownerSays(const Reading &reading);

    [[nodiscard]] ClockDoubt doubt() const { return m_leapt ? ClockDoubt::LeaptAhead : m_behind; }
    /// As of the last look.
    [[nodiscard]] TimeTrust trust() const;
    [[nodiscard]] ClockPast state() const { return {m_now, doubt(), m_lastTrusted, m_ahead}; }
    /// What happened since this was asked last.
    [[nodiscard]] std::optional<ClockNews> takeNews();

private:
    struct Step;
    void judge(const Step &step);
    void leap(const Step &step);
    void setRight(const QDateTime &time, const Reading &reading, ClockNews::Cause cause);
    void tell(ClockNews::Cause cause, const QDateTime &from);

    QDateTime m_now; ///< the last moment given; null: none yet
    std::chrono::milliseconds m_steady{0}; ///< of that moment
    bool m_dark = true; ///< how long nothing ran cannot be known: at the first look of a start, and after a sleep
    bool m_leapt = false;
    ClockDoubt m_behind = ClockDoubt::None; ///< NotSet or RanBack, for as long as the machine's clock says so
    QDateTime m_lastTrusted;
    std::chrono::milliseconds m_ahead{0};
    std::optional<std::chrono::milliseconds> m_hubOffset; ///< hub's time less the machine's
    std::optional<ClockNews> m_news;
};

} // namespace latchkey::access
