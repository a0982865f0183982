// SPDX-License-Identifier: Apache-2.0
#include "boxstates.h"

#include "names.h"
#include "personcalls.h"

#include <app/hub/sync/projection.h>
#include <core/keys/geometryjson.h>
#include <core/ports/clock.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Entity;
using store::Fault;

int binsOf(const QJsonObject &doc, const QJsonObject &status)
{
    auto geometry = keys::geometryFrom(doc.value(u"geometry"_s).toObject());
    if (!geometry)
        geometry = keys::geometryFrom(status.value(u"geometry"_s).toObject());
    return geometry ? geometry->binCount() : 0;
}

QString clockOf(const QJsonObject &status)
{
    if (!status.contains(u"clockDoubt"_s))
        return {};
    switch (ClockDoubt(status.value(u"clockDoubt"_s).toInt())) {
    case ClockDoubt::None: return u"right"_s;
    case ClockDoubt::NotSet: return u"unset"_s;
    default: return u"unsure"_s;
    }
}

/// A box counts from when it last heard of the hub, which is when the hub heard of it.
std::optional<store::Ms> guestsUntil(const QJsonObject &doc, const store::Box &box)
{
    const auto guests = projection::trust(doc).guests;
    if (box.leaseUntil || !guests || !box.seenAt)
        return box.leaseUntil;
    return *box.seenAt + std::chrono::milliseconds(*guests).count();
}

BoxState stateOf(const Desk &desk, const Entity &entity, const store::Box &box)
{
    BoxState state;
    state.id = entity.id;
    state.name = entity.doc.value(u"name"_s).toString();
    state.location = entity.doc.value(u"location"_s).toString();
    state.paired = box.isPaired();
    state.heard = box.seenAt;
    state.online = state.paired && box.seenAt && desk.now() - *box.seenAt <= OnlineFor;
    state.rev = box.rev;
    state.behind = qMax<qint64>(0, box.rev - box.ackedRev);
    state.knowsSince = box.ackedAt;
    state.leaseUntil = guestsUntil(entity.doc, box);
    state.power = box.status.value(u"power"_s).toString();
    if (const QJsonValue battery = box.status.value(u"battery"_s); battery.isDouble())
        state.battery = battery.toInt();
    state.firmware = box.status.value(u"firmware"_s).toString();
    state.serial = box.serial;
    state.clock = clockOf(box.status);
    state.bins = binsOf(entity.doc, box.status);
    const QJsonArray uses = entity.doc.value(u"bins"_s).toArray();
    for (const auto &use : uses)
        state.uses.insert(use[u"bin"_s].toInt(), use[u"use"_s].toString());
    return state;
}

} // namespace

Result<std::optional<BoxState>, Fault> boxState(const Desk &desk, const QString &org, const QString &id)
{
    const auto entity = store::EntityStore(desk.database).get(org, u"box"_s, id);
    if (!entity)
        return entity.error();
    if (!*entity)
        return std::optional<BoxState>();
    const auto box = store::BoxStore(desk.database).get(id);
    if (!box)
        return box.error();
    BoxState state = stateOf(desk, **entity, box->value_or(store::Box{id, org, {}}));
    state.locationName = Names(desk, org).of(u"location"_s, state.location);
    return std::optional(state);
}

Result<QVector<BoxState>, Fault> boxStates(const Desk &desk, const QString &org)
{
    const auto boxes = store::BoxStore(desk.database).list(org);
    if (!boxes)
        return boxes.error();
    Names names(desk, org);
    QVector<BoxState> states;
    for (const store::Box &box : *boxes) {
        const auto entity = store::EntityStore(desk.database).get(org, u"box"_s, box.id);
        if (!entity)
            return entity.error();
        if (!*entity)
            continue;
        states.append(stateOf(desk, **entity, box));
        states.last().locationName = names.of(u"location"_s, states.last().location);
    }
    std::stable_sort(states.begin(), states.end(),
                     [](const BoxState &a, const BoxState &b) { return a.name < b.name; });
    return states;
}

QJsonObject toJson(const BoxState &box)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"id"_s, box.id},
            {u"name"_s, box.name},
            {u"location"_s, box.location},
            {u"locationName"_s, box.locationName},
            {u"paired"_s, box.paired},
            {u"online"_s, box.online},
            {u"heardAt"_s, momentOf(box.heard)},
            {u"knowsSince"_s, momentOf(box.knowsSince)},
            {u"behind"_s, box.behind},
            {u"revision"_s, box.rev},
            {u"leaseUntil"_s, momentOf(box.leaseUntil)},
            {u"power"_s, textOrNull(box.power)},
            {u"batteryPercent"_s, box.battery ? QJsonValue(*box.battery) : QJsonValue()},
            {u"firmware"_s, textOrNull(box.firmware)},
            {u"serial"_s, textOrNull(box.serial)},
            {u"clock"_s, textOrNull(box.clock)},
            {u"bins"_s, box.bins}};
}

Schema boxStateSchema()
{
    const Schema words = Schema::text(0, 200);
    constexpr qint64 Most = qint64(1) << 53;
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"name"_s, words)
        .with(u"location"_s, words)
        .with(u"locationName"_s, words)
        .with(u"paired"_s, Schema::boolean())
        .with(u"online"_s, Schema::boolean().described(u"Heard within the last 90 seconds"_s))
        .with(u"heardAt"_s, schemas::moment().orNull())
        .with(u"knowsSince"_s,
              schemas::moment().orNull().described(u"When it last had everything that was there; null: never"_s))
        .with(u"behind"_s, Schema::integer(0, Most).described(u"Changes that it has not acknowledged"_s))
        .with(u"revision"_s, Schema::integer(0, Most))
        .with(u"leaseUntil"_s, schemas::moment().orNull())
        .with(u"power"_s, Schema::choice({u"mains"_s, u"battery"_s}).orNull())
        .with(u"batteryPercent"_s, Schema::integer(0, 100).orNull())
        .with(u"firmware"_s, words.orNull())
        .with(u"serial"_s, words.orNull())
        .with(u"clock"_s, Schema::choice({u"right"_s, u"unsure"_s, u"unset"_s}).orNull())
        .with(u"bins"_s, Schema::integer(0, 1000));
}

} // namespace latchkey::hub
