// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/sleeper.h>
#include <hal/bus/busservice.h>

#include <array>
#include <optional>

namespace latchkey::hal {

/// Which kinds of sleep logind allows this program, as it said last.
class SleepAbilities {
public:
    /// `logind` outlives it. `told` is called each time that all questions of an ask() are answered.
    SleepAbilities(BusService &logind, std::function<void()> told);

    void ask();
    void forget(); ///< nobody is there to say so any more

    [[nodiscard]] bool isHeard() const; ///< logind has answered anything
    [[nodiscard]] bool can(SleepKind kind) const;
    /// A suspended machine can hibernate by itself, when it has slept for as long as sleep.conf says.
    [[nodiscard]] bool canGoDeeper() const { return m_deeper == u"yes"; }
    /// The wanted kind, or the next less deep one that can be had. Switching off is never replaced.
    [[nodiscard]] std::optional<SleepKind> nearest(SleepKind wanted) const;
    [[nodiscard]] QString troubleOf(SleepKind kind) const; ///< why it cannot be had; empty: it can
    [[nodiscard]] QString trouble() const; ///< one line; empty: all of them can be had

private:
    struct Answer {
        QString word; ///< of logind; empty: none
        QString trouble; ///< why there is none
    };
    void take(std::size_t index, const QDBusMessage &message);
    void answered();
    [[nodiscard]] const Answer &of(SleepKind kind) const { return m_answers[std::size_t(kind)]; }

    BusService &m_logind;
    std::function<void()> m_told;
    std::array<Answer, 3> m_answers; ///< by SleepKind
    QString m_deeper; ///< the word for suspending and then hibernating; no trouble where there is none
    quint64 m_turn = 0; ///< answers to an earlier one are late
    int m_owed = 0;
};

} // namespace latchkey::hal
