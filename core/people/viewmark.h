// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

namespace latchkey::people {

/// Which view of people and permissions: the hub's epoch (it grows when a hub is restored) and the revision in it.
struct ViewMark {
    quint64 epoch = 0;
    quint64 rev = 0;
    friend bool operator==(const ViewMark &, const ViewMark &) = default;
};

} // namespace latchkey::people
