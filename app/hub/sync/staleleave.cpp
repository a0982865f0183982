// SPDX-License-Identifier: Apache-2.0
#include "staleleave.h"

#include "composer.h"
#include "projection.h"

#include <app/hub/store/entitystore.h>
#include <core/access/accesspolicy.h>
#include <core/sync/entities.h>

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::EntityStore;
using store::Fault;
using store::FeedNews;
using store::FeedRow;
using sync::EntityKind;

QString word(EntityKind kind) { return sync::wordFor(kind); }

/// What the documents of now say about one person and one key.
struct Now {
    std::optional<people::BoxInfo> box;
    std::optional<people::PersonRecord> person;
    std::optional<people::KeyRecord> key;
    QVector<people::Allowance> allowances;

    void take(const sync::Change &change)
    {
        const auto entity = change.data ? sync::entityFrom(change.kind, change.id, *change.data) : sync::Malformed{};
        if (!entity)
            return;
        if (const auto *info = std::get_if<people::BoxInfo>(&*entity))
            box = *info;
        else if (const auto *somebody = std::get_if<people::PersonRecord>(&*entity))
            person = *somebody;
        else if (const auto *found = std::get_if<people::KeyRecord>(&*entity))
            key = *found;
        else if (const auto *permission = std::get_if<sync::PermissionRecord>(&*entity))
            allowances.append(permission->allowance);
    }

    [[nodiscard]] bool isTheirs(const people::Allowance &allowance) const
    {
        if (const auto *one = std::get_if<PersonId>(&allowance.who))
            return *one == person->person.id;
        return person->groups.contains(std::get<GroupId>(allowance.who));
    }

    [[nodiscard]] bool isForKey(const people::Allowance &allowance) const
    {
        if (const auto *one = std::get_if<KeyId>(&allowance.what))
            return *one == key->key.id;
        if (const auto *group = std::get_if<KeyGroupId>(&allowance.what))
            return key->groups.contains(*group);
        return true;
    }

    /// Hours of the box and where the key is do not matter: only whether there was leave.
    [[nodiscard]] bool allows(const QDateTime &at) const
    {
        if (!box || !person || !key || person->suspended)
            return false;
        QVector<access::Permission> permissions;
        for (const people::Allowance &allowance : allowances) {
            if (isTheirs(allowance) && isForKey(allowance))
                permissions.append(allowance.permission);
        }
        access::Circumstances then{at, box->zone, {}};
        then.place.kind = keys::Place::Kind::InBin;
        then.place.bin = BinNumber::fromInt(1);
        return access::decide(permissions, then).allowed();
    }
};

} // namespace

std::optional<PickedUp> PickedUp::from(const QJsonObject &intent)
{
    const QJsonObject view = intent.value(u"view"_s).toObject();
    const PickedUp taken{intent.value(u"person"_s).toString(), intent.value(u"key"_s).toString(),
                         view.value(u"epoch"_s).toInteger(), view.value(u"rev"_s).toInteger()};
    const bool isWhole = intent.value(u"kind"_s).toString() == u"pick-up"_s && !view.isEmpty()
        && !taken.person.isEmpty() && !taken.key.isEmpty();
    return isWhole ? std::optional(taken) : std::nullopt;
}

StaleLeave::StaleLeave(const Desk &desk, QString org, QString box)
    : m_desk(desk), m_org(std::move(org)), m_box(std::move(box))
{}

Result<bool, Fault> StaleLeave::isStale(const PickedUp &taken)
{
    if (const auto read = readNews(taken); !read)
        return read.error();
    const auto changed = changedAbout(taken);
    if (!changed)
        return changed.error();
    if (!changed->before || changed->permissionLater)
        return false;
    const auto leave = hasLeave(taken, *changed);
    return leave ? Result<bool, Fault>(!*leave) : leave;
}

Status<Fault> StaleLeave::readNews(const PickedUp &taken)
{
    const std::pair view{taken.epoch, taken.rev};
    if (m_view == view)
        return Done{};
    auto news = store::newsBehind(m_desk.database, m_box, taken.epoch, taken.rev,
                                  {word(EntityKind::Person), word(EntityKind::Key), word(EntityKind::Permission)});
    if (!news)
        return news.error();
    m_news = std::move(news).value();
    m_view = view;
    return Done{};
}

Result<StaleLeave::Changed, Fault> StaleLeave::changedAbout(const PickedUp &taken)
{
    Changed changed;
    for (const FeedNews &news : std::as_const(m_news)) {
        const auto itDoes = concerns(news, taken);
        if (!itDoes)
            return itDoes.error();
        if (!*itDoes)
            continue;
        const bool later = news.madeAt && *news.madeAt + taken.errorMs > taken.at;
        changed.before |= !later;
        changed.personLater |= later && news.kind == word(EntityKind::Person);
        changed.keyLater |= later && news.kind == word(EntityKind::Key);
        changed.permissionLater |= later && news.kind == word(EntityKind::Permission);
    }
    return changed;
}

Result<bool, Fault> StaleLeave::concerns(const FeedNews &news, const PickedUp &taken)
{
    if (news.kind == word(EntityKind::Person))
        return news.entity == taken.person;
    if (news.kind == word(EntityKind::Key))
        return news.entity == taken.key;
    return isOfTheirs(news.entity, taken);
}

/// What is gone is still on record: it tells whose leave it was.
Result<bool, Fault> StaleLeave::isOfTheirs(const QString &permission, const PickedUp &taken)
{
    if (permission.contains(u':')) {
        const QString guests = projection::guestsPermissionId(taken.person, 0).chopped(1);
        return permission == projection::ownersPermissionId(taken.key)
            || permission == projection::keyCodesPermissionId(taken.person) || permission.startsWith(guests);
    }
    const auto entity = EntityStore(m_desk.database).get(m_org, u"permission"_s, permission, true);
    if (!entity)
        return entity.error();
    if (!*entity)
        return false;
    const QJsonObject doc = (*entity)->doc;
    const QString key = doc.value(u"key"_s).toString();
    if (!key.isEmpty() && key != taken.key)
        return false;
    if (const QString group = doc.value(u"group"_s).toString(); !group.isEmpty()) {
        const auto groups = groupsOf(taken.person);
        return groups ? Result<bool, Fault>(groups->contains(group)) : groups.error();
    }
    return doc.value(u"person"_s).toString() == taken.person;
}

Result<QStringList, Fault> StaleLeave::groupsOf(const QString &person)
{
    const auto entity = EntityStore(m_desk.database).get(m_org, u"person"_s, person, true);
    if (!entity)
        return entity.error();
    QStringList groups;
    const QJsonArray all = *entity ? (*entity)->doc.value(u"groups"_s).toArray() : QJsonArray();
    for (const auto &group : all)
        groups.append(group.toString());
    return groups;
}

/// The rows of a feed that may give leave to this person for this key, as far as there are any.
Result<QVector<FeedRow>, Fault> StaleLeave::rowsAbout(const PickedUp &taken)
{
    const QString permission = word(EntityKind::Permission);
    QVector<FeedRow> rows{{word(EntityKind::Box), sync::boxEntityId()},
                          {word(EntityKind::Person), taken.person},
                          {word(EntityKind::Key), taken.key},
                          {permission, projection::ownersPermissionId(taken.key)},
                          {permission, projection::keyCodesPermissionId(taken.person)}};
    const auto groups = groupsOf(taken.person);
    if (!groups)
        return groups.error();
    QSet<QString> given;
    for (const QString &who : QStringList{taken.person} + *groups) {
        const auto referrers = EntityStore(m_desk.database).referrers(m_org, who);
        if (!referrers)
            return referrers.error();
        for (const store::Referrer &one : *referrers) {
            if (one.kind == u"permission"_s)
                given.insert(one.id);
        }
    }
    for (const QString &id : std::as_const(given))
        rows.append({permission, id});
    const auto booking = EntityStore(m_desk.database).get(m_org, u"booking"_s, taken.person);
    if (!booking)
        return booking.error();
    const qsizetype keys = *booking ? (*booking)->doc.value(u"keys"_s).toArray().size() : 0;
    for (qsizetype i = 0; i < keys; ++i)
        rows.append({permission, projection::guestsPermissionId(taken.person, int(i))});
    return rows;
}

Result<bool, Fault> StaleLeave::hasLeave(const PickedUp &taken, const Changed &changed)
{
    const auto rows = rowsAbout(taken);
    if (!rows)
        return rows.error();
    const auto changes = Composer(m_desk, m_org, m_box).compose(*rows);
    if (!changes)
        return changes.error();
    Now now;
    for (const sync::Change &change : *changes)
        now.take(change);
    if ((changed.personLater && !now.person) || (changed.keyLater && !now.key))
        return true;
    if (changed.personLater)
        now.person->suspended = false;
    return now.allows(QDateTime::fromMSecsSinceEpoch(taken.at, Qt::UTC));
}

} // namespace latchkey::hub
