// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace latchkey::sim {

/// Several functions as one, for std::visit.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace latchkey::sim
