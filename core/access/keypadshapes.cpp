// SPDX-License-Identifier: Apache-2.0
#include "keypadshapes.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace latchkey::access {

namespace {

using Digits = std::span<const unsigned char>;

constexpr size_t Row = 3;

struct Step {
    int across = 0;
    int down = 0;
    friend bool operator==(Step, Step) = default;
};

Step placeOf(unsigned char digit)
{
    if (digit == '0')
        return {1, 3};
    const int index = digit - '1';
    return {index % 3, index / 3};
}

Step between(unsigned char a, unsigned char b)
{
    const Step from = placeOf(a);
    const Step to = placeOf(b);
    return {to.across - from.across, to.down - from.down};
}

bool isToTheSide(Step step) { return std::abs(step.across) + std::abs(step.down) == 1; }
bool isToANeighbour(Step step) { return std::max(std::abs(step.across), std::abs(step.down)) == 1; }
bool isCorner(Step a, Step b) { return a.across * b.across + a.down * b.down == 0; }

/// Key after neighbouring key, straight on but for one corner at most.
bool isLineOrCorner(Digits digits)
{
    Step before = between(digits[0], digits[1]);
    if (!isToTheSide(before))
        return false;
    int corners = 0;
    for (size_t i = 2; i < digits.size(); ++i) {
        const Step step = between(digits[i - 1], digits[i]);
        if (!isToTheSide(step) || (step != before && !isCorner(step, before)))
            return false;
        corners += step == before ? 0 : 1;
        before = step;
    }
    return corners <= 1;
}

bool isTheFourCorners(Digits digits)
{
    constexpr std::array<unsigned char, 4> Corners{'1', '3', '7', '9'};
    return std::is_permutation(digits.begin(), digits.end(), Corners.begin(), Corners.end());
}

bool isStraight(Digits digits)
{
    for (size_t i = 1; i < digits.size(); ++i) {
        const Step step = between(digits[i - 1], digits[i]);
        if (!isToANeighbour(step) || step != between(digits[0], digits[1]))
            return false;
    }
    return true;
}

/// Three keys in a line, three more in a line, and the beginning of another line where digits are left.
bool isRowAfterRow(Digits digits)
{
    if (digits.size() < 2 * Row)
        return false;
    for (; !digits.empty(); digits = digits.subspan(std::min(Row, digits.size()))) {
        if (!isStraight(digits.first(std::min(Row, digits.size()))))
            return false;
    }
    return true;
}

} // namespace

bool isKeypadShape(Digits digits)
{
    return digits.size() >= 2 && (isLineOrCorner(digits) || isTheFourCorners(digits) || isRowAfterRow(digits));
}

} // namespace latchkey::access
