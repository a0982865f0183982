// SPDX-License-Identifier: Apache-2.0
#include "nearestname.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace latchkey {

namespace {

/// Optimal string alignment distance: one for each letter put in, left out, changed, or swapped with its neighbour.
int distance(const QString &a, const QString &b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = size_t(j) + 1;
            const int change = a.at(i) == b.at(j) ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + change});
            const bool swapped = i > 0 && j > 0 && a.at(i) == b.at(j - 1) && a.at(i - 1) == b.at(j);
            if (swapped)
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace

QString nearestName(const QString &word, const QStringList &known)
{
    constexpr qsizetype LongestSensible = 64;
    if (word.size() > LongestSensible)
        return {};
    QString nearest;
    int best = std::max(1, int(word.size()) / 3) + 1;
    for (const QString &name : known) {
        const int d = distance(word.toLower(), name.toLower());
        if (d < best) {
            best = d;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace latchkey
