// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "historybox.h"

namespace latchkey::histories {

/// Somebody in front of the box, who does what one could do there at this moment, and sometimes something else.
class Hands {
public:
    Hands(HistoryBox &box, fakes::Chance &chance) : m_box(box), m_chance(chance) {}

    /// One thing; what it was.
    QString act();
    QString shutDoors();
    /// Somebody has nothing but a badge or a fob, and the box sleeps: the button, and it is held there meanwhile.
    QString holdSomething();
    QString pressButton();
    /// "Save battery now."
    QString saveBattery();

private:
    QString atOpenDoor(int door);
    QString atScreen();
    QString begin();
    void touch();
    template <class Event>
    QString tap(const Event &event, const char *word);
    [[nodiscard]] std::optional<CardUid> fobInHand() const;

    HistoryBox &m_box;
    fakes::Chance &m_chance;
    bool m_isSam = false; ///< and not Dana
};

} // namespace latchkey::histories
