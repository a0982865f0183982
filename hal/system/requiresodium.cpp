// SPDX-License-Identifier: Apache-2.0
#include "requiresodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace latchkey::hal {

void requireSodium()
{
    static const int state = sodium_init();
    if (state < 0)
        qFatal("libsodium does not start: this machine offers no randomness");
}

} // namespace latchkey::hal
