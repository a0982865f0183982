// SPDX-License-Identifier: Apache-2.0
#include "systemrandom.h"

#include "requiresodium.h"

#include <sodium.h>

namespace latchkey::hal {

SystemRandom::SystemRandom() { requireSodium(); }

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray drawn(count, Qt::Uninitialized);
    randombytes_buf(drawn.data(), size_t(drawn.size()));
    return drawn;
}

} // namespace latchkey::hal
