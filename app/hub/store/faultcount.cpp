// SPDX-License-Identifier: Apache-2.0
#include "faultcount.h"

#include <atomic>

namespace latchkey::hub::store {

namespace {

std::atomic<quint64> &counter()
{
    static std::atomic<quint64> count = 0;
    return count;
}

} // namespace

void countFault(Fault fault)
{
    if (fault != Fault::Busy && fault != Fault::Exists && fault != Fault::Refused)
        ++counter();
}

quint64 faultsSoFar() { return counter(); }

} // namespace latchkey::hub::store
