// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangeeffect.h>
#include <core/journal/journal.h>
#include <core/keys/geometry.h>
#include <core/keys/keybook.h>

#include <QJsonObject>

// What the exchange writes into the journal, and how recovery reads it again. The member names are part of the
// journal's format (docs/journal.md): add, never rename.
namespace latchkey::exchange {

/// Everything that the board can tell at this moment: open doors, boot nonce, pulse count, and the bins whose reading
/// is not what the book says. The book at any entry follows from the entries before it, so nothing is left out.
[[nodiscard]] QJsonObject sensorSnapshot(const BinBoard &board, const keys::Geometry &geometry,
                                         const keys::KeyBook &book);

[[nodiscard]] journal::Entry intentEntry(const Order &order, const TransactionId &tx, const QJsonObject &sensors);
[[nodiscard]] journal::Entry stepEntry(const effect::WriteStep &step, const BinBoard &board);
/// `recovered`: ended at start, after a power cut.
[[nodiscard]] journal::Entry outcomeEntry(const Order &order, Outcome outcome, const FobReading &found, bool recovered);

/// Somebody has shown who they are: how, and with what.
[[nodiscard]] journal::Entry identifiedEntry(const Visit &visit);

/// A key went from one person to another.
[[nodiscard]] journal::Entry handOverEntry(const HandOver &handOver, const Visit &to, const QDateTime &due);
/// `place` is where the key is: out, and too late.
[[nodiscard]] journal::Entry overdueEntry(const KeyId &key, const keys::Place &place);
/// The key that came in with this order lives elsewhere.
[[nodiscard]] journal::Entry astrayEntry(const Order &order);

/// An intent's order again, or nullopt where the body is not one of ours. The key's name comes from `book`; the
/// holder is called by their id, because the journal holds no names.
[[nodiscard]] std::optional<Order> orderFrom(const journal::OpenExchange &open, const keys::KeyBook &book);

[[nodiscard]] QJsonObject toJson(const FobReading &reading);
[[nodiscard]] std::optional<FobReading> fobReadingFrom(const QJsonObject &json);

/// Where the keys are after an exchange that ended so: by what was seen, not by what was meant.
[[nodiscard]] QVector<journal::Placement> placementsAfter(const Order &order, const FobReading &found,
                                                          const keys::KeyBook &book, const QDateTime &now);

} // namespace latchkey::exchange
