// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/binboard.h>
#include <core/ports/powersource.h>

namespace latchkey::power {

/// The board as a source: the battery and the mains that it watches itself. It tells by itself whenever they change.
class BoardPower : public PowerSource {
    Q_OBJECT
public:
    explicit BoardPower(BinBoard &board, QObject *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::optional<PowerReading> reading() const override;
    [[nodiscard]] QString trouble() const override;
    void ask() override;

private:
    BinBoard &m_board;
};

} // namespace latchkey::power
