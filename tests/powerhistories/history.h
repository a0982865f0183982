// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "hands.h"

#include <QStringList>

namespace latchkey::histories {

/// One random life of a box, the same for the same seed.
class History {
public:
    explicit History(quint64 seed, Spoil spoil = Spoil::Nothing);

    /// Lives it. Empty, or what was wrong.
    [[nodiscard]] QString live();
    /// What was done in it, a line each.
    [[nodiscard]] QString steps() const { return m_steps.join(u'\n'); }
    [[nodiscard]] const HistoryCounts &counts() { return m_box.counts(); }

private:
    void step();
    [[nodiscard]] QString draw();
    [[nodiscard]] QString energy();
    [[nodiscard]] QString trouble();
    [[nodiscard]] QString rest();
    [[nodiscard]] Ms pause();
    void flap();
    void end();
    void note(const QString &what);

    quint64 m_seed;
    fakes::Chance m_chance;
    power::Profile m_profile;
    HistoryBox m_box;
    Hands m_hands;
    QStringList m_steps;
};

} // namespace latchkey::histories
