// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

#include <iterator>

namespace latchkey::fakes {

/// splitmix64: the same for the same seed on every machine, and begun anew at no cost.
class Chance {
public:
    explicit Chance(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 to `bound` - 1.
    qint64 below(qint64 bound) { return qint64(next() % quint64(bound)); }
    /// Both included.
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool percent(int share) { return below(100) < share; }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return *std::next(std::begin(list), below(qint64(std::size(list))));
    }

private:
    quint64 m_state;
};

} // namespace latchkey::fakes
