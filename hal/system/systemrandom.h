// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>

namespace latchkey::hal {

/// The kernel's generator, through libsodium.
class SystemRandom : public RandomSource {
public:
    SystemRandom();
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace latchkey::hal
