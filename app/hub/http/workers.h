// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>

namespace latchkey::hub::http {

/// Threads that run the application. The composition root gives them, each with its own connection to the store.
class Workers {
public:
    virtual ~Workers() = default;
    /// From any thread. False when the queue is full: the client gets 503. A job that is taken is run or destroyed.
    [[nodiscard]] virtual bool post(std::function<void()> job) = 0;
};

} // namespace latchkey::hub::http
