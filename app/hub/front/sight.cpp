// SPDX-License-Identifier: Apache-2.0
#include "sight.h"

#include <app/hub/post/eventnames.h>
#include <app/hub/store/alertstore.h>
#include <app/hub/store/feedstore.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using store::Fault;

constexpr int PageLength = 50;

} // namespace

Result<Sight, Fault> Sight::of(const Visit &visit)
{
    Sight sight;
    auto map = readKeymap(visit.desk(), visit.org());
    if (!map)
        return map.error();
    sight.m_map = std::move(map).value();
    constexpr int Most = 200;
    const auto alerts = store::AlertStore(visit.desk().database).list(visit.org(), true, std::nullopt, Most);
    if (!alerts)
        return alerts.error();
    for (const store::Alert &alert : *alerts) {
        const QString name = eventOfCause(alert.type);
        sight.m_troubles[alert.subject.section(u'/', -1)].append(name.isEmpty() ? alert.type : name);
    }
    return sight;
}

const KeymapKey *Sight::key(const QString &id) const
{
    const auto found = std::find_if(m_map.keys.cbegin(), m_map.keys.cend(),
                                    [&](const KeymapKey &k) { return k.id == id; });
    return found == m_map.keys.cend() ? nullptr : &*found;
}

const BoxState *Sight::box(const QString &id) const
{
    const auto found = std::find_if(m_map.boxes.cbegin(), m_map.boxes.cend(),
                                    [&](const KeymapBox &b) { return b.state.id == id; });
    return found == m_map.boxes.cend() ? nullptr : &found->state;
}

web::KeyPlace Sight::placeOf(const KeymapKey &key)
{
    web::KeyPlace place;
    using State = web::KeyPlace::State;
    place.state = key.state == u"in"_s ? State::In
        : key.late                     ? State::Late
        : key.state == u"out"_s        ? State::Out
                                       : State::Unknown;
    place.box = key.boxName;
    place.bin = key.bin;
    place.holder = key.holderName;
    place.since = key.since.value_or(0);
    place.due = key.due.value_or(0);
    place.certain = key.certain;
    return place;
}

web::BoxState Sight::shown(const BoxState &box) const
{
    web::BoxState state;
    state.id = box.id;
    state.name = box.name;
    state.location = box.locationName;
    state.online = box.online;
    state.heard = box.heard.value_or(0);
    state.knows = box.knowsSince.value_or(0);
    state.behind = int(box.behind);
    state.power = box.power == u"mains"_s ? web::Power::Mains
        : box.power == u"battery"_s       ? web::Power::Battery
                                          : web::Power::Unknown;
    state.battery = box.battery.value_or(-1);
    state.keysIn = int(std::count_if(m_map.keys.cbegin(), m_map.keys.cend(),
                                     [&](const KeymapKey &key) { return key.state == u"in"_s && key.box == box.id; }));
    state.bins = box.bins;
    const QStringList troubles = m_troubles.value(box.id);
    state.troubles = QVector<QString>(troubles.cbegin(), troubles.cend());
    return state;
}

QVector<web::BoxState> Sight::boxes() const
{
    QVector<web::BoxState> all;
    for (const KeymapBox &box : m_map.boxes)
        all.append(shown(box.state));
    return all;
}

QVector<const KeymapKey *> Sight::heldBy(const QString &person) const
{
    QVector<const KeymapKey *> held;
    for (const KeymapKey &key : m_map.keys) {
        if (!person.isEmpty() && key.state == u"out"_s && key.holder == person)
            held.append(&key);
    }
    return held;
}

Result<QVector<web::Delivery>, Fault> deliveriesOf(const Visit &visit, sync::EntityKind kind, const QString &entity)
{
    const Desk &desk = visit.desk();
    store::FeedStore feeds(desk.database, desk.house.random);
    const auto known = feeds.deliveries(sync::wordFor(kind), entity);
    const auto states = boxStates(desk, visit.org());
    if (!known || !states)
        return known ? states.error() : known.error();
    QVector<web::Delivery> rows;
    for (const store::Delivery &delivery : *known) {
        const auto box = std::find_if(states->cbegin(), states->cend(),
                                      [&](const BoxState &state) { return state.id == delivery.box; });
        if (box == states->cend() || !box->paired)
            continue;
        using State = web::Delivery::State;
        web::Delivery row{box->id, box->name, box->online ? State::Waiting : State::Offline};
        row.heard = box->heard.value_or(0);
        row.lease = box->leaseUntil.value_or(0);
        if (delivery.isKnown()) {
            row.state = State::Knows;
            row.since = delivery.ackedAt.value_or(0);
        }
        rows.append(row);
    }
    return rows;
}

qint64 momentOf(const Visit &visit, const QJsonValue &local)
{
    const QDateTime typed = QDateTime::fromString(local.toString(), u"yyyy-MM-ddTHH:mm"_s);
    return typed.isValid() ? QDateTime(typed.date(), typed.time(), visit.zone()).toMSecsSinceEpoch() : 0;
}

web::PermissionRow rowOf(const Visit &visit, Names &names, const store::Entity &permission)
{
    const QJsonObject &doc = permission.doc;
    const auto named = [&](const QString &member, const QString &kind) {
        const QString id = doc.value(member).toString();
        return id.isEmpty() ? QString() : names.of(kind, id);
    };
    web::PermissionRow row;
    row.id = permission.id;
    row.who = named(u"person"_s, u"person"_s) + named(u"group"_s, u"group"_s);
    row.what = named(u"key"_s, u"key"_s) + named(u"keyGroup"_s, u"keygroup"_s) + named(u"location"_s, u"location"_s);
    row.role = doc.value(u"role"_s).toString(u"exchange"_s);
    row.from = momentOf(visit, doc.value(u"from"_s));
    row.until = momentOf(visit, doc.value(u"until"_s));
    if (const QString shift = named(u"timeShift"_s, u"timeshift"_s); !shift.isEmpty())
        row.shifts.append(shift);
    return row;
}

Result<QVector<web::PermissionRow>, Fault> permissionsOf(const Visit &visit, const QString &field,
                                                         const QString &target)
{
    store::EntityFilter filter{visit.org(), u"permission"_s};
    filter.refs.append({field, target});
    filter.limit = 200;
    const auto page = store::EntityStore(visit.desk().database).list(filter);
    if (!page)
        return page.error();
    Names names(visit.desk(), visit.org());
    QVector<web::PermissionRow> rows;
    for (const store::Entity &entity : page->entities)
        rows.append(rowOf(visit, names, entity));
    return rows;
}

Result<store::EntityPage, Fault> listOf(const Visit &visit, const QString &kind)
{
    store::EntityFilter filter{visit.org(), kind};
    filter.contains = visit.query("q").left(100).toLower();
    filter.after = store::Position::fromText(visit.query("page"));
    filter.limit = PageLength;
    return store::EntityStore(visit.desk().database).list(filter);
}

web::Sending sendingOf(const store::OutboxItem &item)
{
    switch (item.state) {
    case store::OutboxState::Sent: return web::Sending::Sent;
    case store::OutboxState::Dropped: return web::Sending::GivenUp;
    case store::OutboxState::Waiting: break;
    }
    return item.lastError.isEmpty() ? web::Sending::Waiting : web::Sending::Failing;
}

web::Pager pagerOf(const Visit &visit, const QString &path, const std::optional<store::Position> &next)
{
    QString kept;
    for (const QByteArray name : {"q", "state", "past"}) {
        if (const QString value = visit.query(name); !value.isEmpty())
            kept += QString::fromLatin1('&' + name + '=' + http::percentEncoded(value.toUtf8()));
    }
    web::Pager pager;
    if (!visit.query("page").isEmpty())
        pager.previous = kept.isEmpty() ? path : path + u'?' + kept.mid(1);
    if (next)
        pager.next = path + u"?page="_s + next->toText() + kept;
    return pager;
}

} // namespace latchkey::hub::front
