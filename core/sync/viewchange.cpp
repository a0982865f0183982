// SPDX-License-Identifier: Apache-2.0
#include "viewchange.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

/// Puts an entity where those of its kind are.
struct Putter {
    ViewChange &change;

    void operator()(people::BoxInfo &&box) const { change.box = std::move(box); }
    void operator()(people::PersonRecord &&record) const
    {
        const PersonId id = record.person.id;
        change.people.put(id, std::move(record));
    }
    void operator()(const GroupId &id) const { change.groups.put(id, Nothing()); }
    void operator()(people::KeyRecord &&record) const
    {
        const KeyId id = record.key.id;
        change.keys.put(id, std::move(record));
    }
    void operator()(const KeyGroupId &id) const { change.keyGroups.put(id, Nothing()); }
    void operator()(PermissionRecord &&record) const
    {
        const PermissionId id = record.id;
        change.permissions.put(id, std::move(record));
    }
    void operator()(PinRecord &&record) const
    {
        const PersonId id = record.person;
        change.pins.put(id, std::move(record));
    }
};

/// The id was checked as an id text when the page was read.
template <class IdType, class Record>
void putGone(Changed<IdType, Record> &changed, const QString &id)
{
    if (const auto known = IdType::fromString(id))
        changed.put(*known, std::nullopt);
}

Removals::Marks marksOf(const people::PersonRecord &record)
{
    Removals::Marks marks{{record.badges.cbegin(), record.badges.cend()}, {}, record.number, record.suspended};
    for (const people::CodeRecord &code : record.codes)
        marks.codes.insert(code.lookup);
    return marks;
}

} // namespace

std::optional<Malformed> ViewChange::take(const Change &change)
{
    if (change.data) {
        auto entity = entityFrom(change.kind, change.id, *change.data);
        if (!entity)
            return Malformed{entity.error().pointer == "/id"_L1 ? u"/id"_s : u"/data"_s + entity.error().pointer};
        std::visit(Putter{*this}, std::move(entity).value());
        return std::nullopt;
    }
    switch (change.kind) {
    case EntityKind::Box: return Malformed{u"/deleted"_s}; // a box is for ever, as far as it knows itself
    case EntityKind::Person: putGone(people, change.id); break;
    case EntityKind::Group: putGone(groups, change.id); break;
    case EntityKind::Key: putGone(keys, change.id); break;
    case EntityKind::KeyGroup: putGone(keyGroups, change.id); break;
    case EntityKind::Permission: putGone(permissions, change.id); break;
    case EntityKind::Pin: putGone(pins, change.id); break;
    }
    return std::nullopt;
}

std::optional<Malformed> ViewChange::take(const Page &page)
{
    for (qsizetype i = 0; i < page.changes.size(); ++i) {
        if (const auto fault = take(page.changes[i]))
            return Malformed{u"/changes/%1%2"_s.arg(i).arg(fault->pointer)};
    }
    return std::nullopt;
}

bool ViewChange::isEmpty() const { return !snapshot && size() == 0; }

void ViewChange::add(ViewChange &&later)
{
    if (later.box)
        box = std::move(later.box);
    people.add(std::move(later.people));
    groups.add(std::move(later.groups));
    keys.add(std::move(later.keys));
    keyGroups.add(std::move(later.keyGroups));
    permissions.add(std::move(later.permissions));
    pins.add(std::move(later.pins));
}

qsizetype ViewChange::size() const
{
    return qsizetype(box.has_value()) + people.items().size() + groups.items().size() + keys.items().size()
        + keyGroups.items().size() + permissions.items().size() + pins.items().size();
}

bool Removals::isEmpty() const
{
    return people.isEmpty() && keys.isEmpty() && permissions.isEmpty() && pins.isEmpty() && changedPeople.isEmpty();
}

void Removals::add(const Removals &more)
{
    people.unite(more.people);
    keys.unite(more.keys);
    permissions.unite(more.permissions);
    pins.unite(more.pins);
    // The newest word about somebody counts; until it is in force nothing comes back that an earlier word took.
    for (auto it = more.changedPeople.cbegin(); it != more.changedPeople.cend(); ++it) {
        const auto known = changedPeople.find(it.key());
        if (known == changedPeople.end()) {
            changedPeople.insert(it.key(), *it);
            continue;
        }
        known->badges.intersect(it->badges);
        known->codes.intersect(it->codes);
        known->number = known->number == it->number ? known->number : QByteArray();
        known->suspended = known->suspended || it->suspended;
    }
}

Removals removalsOf(const ViewChange &change)
{
    Removals removals;
    for (const auto &item : change.people.items()) {
        if (item.record)
            removals.changedPeople.insert(item.id, marksOf(*item.record));
        else
            removals.people.insert(item.id);
    }
    for (const auto &item : change.keys.items()) {
        if (!item.record)
            removals.keys.insert(item.id);
    }
    for (const auto &item : change.permissions.items()) {
        if (!item.record)
            removals.permissions.insert(item.id);
    }
    for (const auto &item : change.pins.items())
        removals.pins.insert(item.id);
    return removals;
}

} // namespace latchkey::sync
