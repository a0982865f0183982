// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

#include <array>
#include <chrono>

namespace latchkey::bench {

using Ms = std::chrono::milliseconds;

/// Where the energy of a battery goes. Each Joule is booked once.
enum class Item { Screen, Computer, Line, Radio, Suspended, Off, Boot, Resume, Pulses };
inline constexpr int Items = 9;
[[nodiscard]] QString wordFor(Item item);

/// What the parts of a box draw, in milliwatts, and what takes a gulp, in Joules.
struct Draws {
    double idle = 0; ///< the computer, awake, nobody there
    double used = 0; ///< the computer while somebody uses the box
    double resuming = 0;
    double booting = 0;
    double suspended = 0;
    double off = 0; ///< what is left on to wake it
    double listening = 0; ///< a reader that looks for badges in the sleep, beside what sleeps
    double line = 0; ///< bin controllers and reader, awake
    double radio = 0; ///< associated, awake
    std::array<double, 5> screen = {}; ///< at 0, 25, 50, 75 and 100 percent of the light
    double pulse = 0; ///< Joules of a latch
    double upload = 0; ///< Joules of the radio for an exchange
    Ms resume{0};
    Ms boot{0};

    [[nodiscard]] double screenAt(int percent) const;
};

/// A battery, and the book of what was taken out of it.
class Ledger {
public:
    explicit Ledger(double joules) : m_full(joules), m_left(joules) {}

    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] bool isEmpty() const { return m_left <= 0; }
    /// As a gauge says it: full percents.
    [[nodiscard]] int percent() const;
    /// How long until percent() is another at so many milliwatts.
    [[nodiscard]] Ms untilNextPercent(double milliwatts) const;
    [[nodiscard]] double spent(Item item) const { return m_spent[size_t(item)]; }

    /// At once, or nothing of it: false, the battery does not have so much, and is empty.
    bool gulp(Item item, double joules);
    using Powers = std::array<double, Items>; ///< milliwatts
    /// So many milliwatts for so long. Returns for how long it lasted.
    Ms draw(const Powers &powers, Ms duration);

private:
    double m_full;
    double m_left;
    std::array<double, Items> m_spent = {};
};

[[nodiscard]] double sum(const Ledger::Powers &powers);

} // namespace latchkey::bench
