// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

#include <optional>

namespace latchkey::osdp::profile {

/// Which input, output and reader belongs to which door and bin. Doors and bins count from 1 as the numbers on the
/// metal do, OSDP counts from 0. A box has as many doors as bins; a cabinet has fewer doors.
struct Layout {
    quint8 doors = 0; ///< locks: outputs 0 .. doors-1, and door switches: inputs 0 .. doors-1 (active: open)
    quint8 bins = 0; ///< fob inputs: doors .. doors+bins-1 (active: present), readers 1 .. bins

    /// Reader of badges at the front panel.
    static constexpr quint8 FrontReader = 0;
    /// Inputs, and so doors + bins + 1, are counted in one byte.
    [[nodiscard]] constexpr bool isValid() const { return doors >= 1 && bins >= doors && doors + bins + 1 <= 255; }

    [[nodiscard]] constexpr int inputCount() const { return doors + bins + 1; }
    [[nodiscard]] constexpr int outputCount() const { return doors; }
    [[nodiscard]] constexpr int readerCount() const { return bins + 1; }

    [[nodiscard]] constexpr quint8 lockOutput(int door) const { return quint8(door - 1); }
    [[nodiscard]] constexpr quint8 doorInput(int door) const { return quint8(door - 1); }
    [[nodiscard]] constexpr quint8 fobInput(int bin) const { return quint8(doors + bin - 1); }
    [[nodiscard]] constexpr quint8 buttonInput() const { return quint8(doors + bins); }
    [[nodiscard]] constexpr quint8 binReader(int bin) const { return quint8(bin); }

    /// The other way round; nullopt if the number belongs to something else.
    [[nodiscard]] constexpr std::optional<int> doorOfOutput(int output) const { return within(output, 0, doors); }
    [[nodiscard]] constexpr std::optional<int> doorOfInput(int input) const { return within(input, 0, doors); }
    [[nodiscard]] constexpr std::optional<int> binOfInput(int input) const { return within(input, doors, bins); }
    [[nodiscard]] constexpr std::optional<int> binOfReader(int reader) const { return within(reader, 1, bins); }

private:
    [[nodiscard]] static constexpr std::optional<int> within(int number, int start, int count)
    {
        return number >= start && number < start + count ? std::optional<int>(number - start + 1) : std::nullopt;
    }
};

} // namespace latchkey::osdp::profile
