// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/viewmark.h>
#include <core/sync/entities.h>

#include <QHash>
#include <QSet>

namespace latchkey::sync {

/// The newest that a transfer said about each of one kind of entity, in the order in which they were first named.
template <class IdType, class Record>
class Changed {
public:
    struct Item {
        IdType id;
        std::optional<Record> record; ///< none: it is gone
    };

    void put(const IdType &id, std::optional<Record> record)
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.cend()) {
            m_items[*known].record = std::move(record);
            return;
        }
        m_places.insert(id, m_items.size());
        m_items.append({id, std::move(record)});
    }
    void add(Changed &&later)
    {
        for (Item &item : later.m_items)
            put(item.id, std::move(item.record));
    }
    [[nodiscard]] const QVector<Item> &items() const { return m_items; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

private:
    QVector<Item> m_items;
    QHash<IdType, qsizetype> m_places;
};

/// What is taken away by a transfer that is not whole yet, and so acts at once (rule S5): an overlay over the view, which
/// itself is never touched before its time.
struct Removals {
    /// All by which somebody is still recognised whom the transfer changed.
    struct Marks {
        QSet<CardUid> badges;
        QSet<QByteArray> codes;
        QByteArray number;
        bool suspended = false;
    };
    QSet<PersonId> people;
    QSet<KeyId> keys;
    QSet<PermissionId> permissions;
    QSet<PersonId> pins; ///< whose PIN from the hub is another or gone
    QHash<PersonId, Marks> changedPeople;

    [[nodiscard]] bool isEmpty() const;
    void add(const Removals &more);
};

/// Nothing of an entity's own: groups have none that a box needs.
struct Nothing {};

/// What the pages of one transfer bring to the view, and all of it at once when the last page is there.
struct ViewChange {
    bool snapshot = false; ///< what is not named here is gone
    std::optional<people::BoxInfo> box;
    Changed<PersonId, people::PersonRecord> people;
    Changed<GroupId, Nothing> groups;
    Changed<KeyId, people::KeyRecord> keys;
    Changed<KeyGroupId, Nothing> keyGroups;
    Changed<PermissionId, PermissionRecord> permissions;
    Changed<PersonId, PinRecord> pins;

    /// Takes one more change in. The fault's pointer begins at the change.
    [[nodiscard]] std::optional<Malformed> take(const Change &change);
    /// Takes a whole page in. Left half-changed at a fault: drop it then.
    [[nodiscard]] std::optional<Malformed> take(const Page &page);
    /// What a later page brought.
    void add(ViewChange &&later);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype size() const; ///< entities
};

/// What the changes of one page take away.
[[nodiscard]] Removals removalsOf(const ViewChange &change);

} // namespace latchkey::sync
