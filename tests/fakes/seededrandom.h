// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>

#include <random>

namespace latchkey::fakes {

/// The same bytes in every run.
class SeededRandom : public RandomSource {
public:
    explicit SeededRandom(quint32 seed = 1) : m_generator(seed) {}

    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray drawn(count, Qt::Uninitialized);
        for (char &byte : drawn)
            byte = char(m_generator() & 0xff);
        return drawn;
    }

private:
    std::mt19937 m_generator;
};

} // namespace latchkey::fakes
