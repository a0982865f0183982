// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangemachine.h>

#include <vector>

/// At least one of every state and every event, with what makes a difference to the machine in several variants.
namespace latchkey::samples {

[[nodiscard]] std::vector<exchange::State> states();
[[nodiscard]] std::vector<exchange::Event> events();
[[nodiscard]] exchange::Order order(exchange::Kind kind = exchange::Kind::PickUp);
[[nodiscard]] exchange::Holder holder();
[[nodiscard]] CardUid fob(int number);
[[nodiscard]] TransactionId transaction(int number);

} // namespace latchkey::samples
