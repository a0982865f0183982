// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangemachine.h>

#include <vector>

/// At least one of every state and every event, with what makes a difference to the machine in several variants.
namespace latchkey::samples {

[[nodiscard]] std::vector<exchange::State> states();
[[nodiscard]] std::vector<exchange::Event> events();
[[nodiscard]] exchange::Order order(exchange::Kind kind = exchange::Kind::PickUp);
/// Bin 7, with Maple 3 in it, is to be opened from afar.
[[nodiscard]] exchange::Order openOrder();
[[nodiscard]] exchange::Holder holder();
[[nodiscard]] exchange::Visit visit(access::IdentifiedBy by = access::IdentifiedBy::Badge);
/// "Maple 3 for Dana", as it was chosen from the list.
[[nodiscard]] exchange::Pick pick();
[[nodiscard]] exchange::HandOver handOver();
/// Every factor that a screen can ask for, and going without.
[[nodiscard]] exchange::Offers offers();
[[nodiscard]] CardUid fob(int number);
[[nodiscard]] TransactionId transaction(int number);

} // namespace latchkey::samples
