// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

namespace latchkey {

/// Random bytes that nobody can guess (in the product: the system's generator).
class RandomSource {
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

} // namespace latchkey
