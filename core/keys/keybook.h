// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/keys/key.h>

#include <QHash>
#include <QVector>

namespace latchkey::keys {

/// When the next of the keys that are out is to be back, after `after` (both UTC); nullopt: none is. One timer set to
/// it is enough to see every key become overdue.
[[nodiscard]] std::optional<QDateTime> nextDue(const QHash<KeyId, Place> &places, const QDateTime &after);

/// All keys and where they are, held in memory; a box has at most some hundred. The store keeps it on disk in the
/// same transactions as the journal and loads it at start; only ended exchanges and discrepancies change it.
class KeyBook {
public:
    void reset(const QVector<Key> &keys, const QHash<KeyId, Place> &places);
    void move(const KeyId &key, const Place &place);

    [[nodiscard]] const QVector<Key> &keys() const { return m_keys; }
    [[nodiscard]] const Key *find(const KeyId &id) const;
    [[nodiscard]] const Key *findByFob(const CardUid &uid) const;
    [[nodiscard]] Place placeOf(const KeyId &id) const;
    /// The key that the book has in `bin`, or nullptr.
    [[nodiscard]] const Key *inBin(BinNumber bin) const;
    /// nextDue() of all keys.
    [[nodiscard]] std::optional<QDateTime> nextDue(const QDateTime &after) const;

private:
    QVector<Key> m_keys;
    QHash<KeyId, Place> m_places;
};

} // namespace latchkey::keys
