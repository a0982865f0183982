// SPDX-License-Identifier: Apache-2.0
#include "keybook.h"

#include <algorithm>

namespace latchkey::keys {

std::optional<QDateTime> nextDue(const QHash<KeyId, Place> &places, const QDateTime &after)
{
    std::optional<QDateTime> next;
    for (const Place &place : places) {
        if (place.kind == Place::Kind::Out && place.due.isValid() && place.due > after && (!next || place.due < *next))
            next = place.due;
    }
    return next;
}

void KeyBook::reset(const QVector<Key> &keys, const QHash<KeyId, Place> &places)
{
    m_keys = keys;
    m_places = places;
}

void KeyBook::move(const KeyId &key, const Place &place) { m_places.insert(key, place); }

const Key *KeyBook::find(const KeyId &id) const
{
    const auto it = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const Key &key) { return key.id == id; });
    return it == m_keys.cend() ? nullptr : &*it;
}

const Key *KeyBook::findByFob(const CardUid &uid) const
{
    const auto it = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const Key &key) { return key.fob == uid; });
    return it == m_keys.cend() ? nullptr : &*it;
}

Place KeyBook::placeOf(const KeyId &id) const { return m_places.value(id); }

const Key *KeyBook::inBin(BinNumber bin) const
{
    const auto it = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const Key &key) {
        const Place place = m_places.value(key.id);
        return place.kind == Place::Kind::InBin && place.bin == bin;
    });
    return it == m_keys.cend() ? nullptr : &*it;
}

std::optional<QDateTime> KeyBook::nextDue(const QDateTime &after) const { return keys::nextDue(m_places, after); }

} // namespace latchkey::keys
