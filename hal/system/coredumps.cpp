// SPDX-License-Identifier: Apache-2.0
#include "coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace latchkey::hal {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    // The limit does not count where dumps are piped to a program; this does (core(5)). It also closes /proc/PID/mem.
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace latchkey::hal
