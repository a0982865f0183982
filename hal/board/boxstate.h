// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/binboard.h>
#include <hal/wire/layout.h>
#include <hal/wire/statusreplies.h>

#include <vector>

namespace latchkey::line {

/// Doors, fobs and button as the board's inputs and inventory tell them.
class BoxState {
public:
    explicit BoxState(osdp::profile::Layout layout);

    /// Whether a report of this many inputs (the power button is optional) comes from a board of our size.
    [[nodiscard]] bool fits(qsizetype inputs) const;
    void forget();

    struct Changes {
        std::vector<DoorNumber> doors;
        std::vector<BinNumber> arrived; ///< something is there: which fob must be asked
        std::vector<BinNumber> changed; ///< the reading itself changed already (empty, unknown)
        bool button = false;
    };
    [[nodiscard]] Changes takeInputs(const QList<osdp::InputState> &inputs);
    /// What the inventory says of one bin; `uid` empty: no number there, nullopt: the board did not say.
    /// True if the reading changed.
    [[nodiscard]] bool takeFob(BinNumber bin, const std::optional<QByteArray> &uid);

    [[nodiscard]] const std::vector<DoorSwitch> &doors() const { return m_doors; }
    [[nodiscard]] const std::vector<FobReading> &fobs() const { return m_fobs; }
    [[nodiscard]] bool isAnyDoorOpen() const;

private:
    void takeFobInput(BinNumber bin, osdp::InputState state, Changes &changes);
    [[nodiscard]] osdp::InputState &fobInput(BinNumber bin) { return m_fobInputs[size_t(bin.index())]; }

    osdp::profile::Layout m_layout;
    std::vector<DoorSwitch> m_doors;
    std::vector<FobReading> m_fobs;
    std::vector<osdp::InputState> m_fobInputs;
    osdp::InputState m_button = osdp::InputState::Unknown;
};

} // namespace latchkey::line
