// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/order.h>
#include <core/journal/journal.h>
#include <core/ports/clock.h>

namespace latchkey::exchange {

/// Writes into the journal who was refused what. Somebody who holds a foreign card to the reader all day must not fill
/// the disk: after so many lines in an hour the rest is left to the throttle's own count and alarm.
class RefusalLog {
public:
    static constexpr int MostPerHour = 60;

    struct Line {
        QString way; ///< a method's or factor's word, or "card" and its number; never what was typed
        Refusal why = Refusal::NotRecognised;
        std::optional<PersonId> person = {};
        std::optional<KeyId> key = {};
    };

    RefusalLog(Clock &clock, journal::Journal &journal) : m_clock(clock), m_journal(journal) {}
    void write(const Line &line);

private:
    [[nodiscard]] bool hasRoom();

    Clock &m_clock;
    journal::Journal &m_journal;
    std::chrono::milliseconds m_since{0}; ///< when the hour began
    int m_lines = 0;
};

} // namespace latchkey::exchange
