// SPDX-License-Identifier: Apache-2.0
#include "keymap.h"

#include "names.h"
#include "personcalls.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Custody;
using store::Fault;

KeymapKey keyOf(const store::Entity &entity)
{
    KeymapKey key;
    key.id = entity.id;
    key.name = entity.doc.value(u"name"_s).toString();
    key.homeBox = entity.doc.value(u"homeBox"_s).toString();
    key.homeBin = entity.doc.value(u"homeBin"_s).toInt();
    key.state = u"unknown"_s;
    return key;
}

void place(KeymapKey &key, const Custody &custody, Names &names, store::Ms now)
{
    key.state = custody.state;
    key.box = custody.box;
    key.boxName = names.of(u"box"_s, custody.box);
    key.bin = int(custody.bin.value_or(0));
    key.holder = custody.person;
    key.holderName = names.ofPerson(custody.person);
    key.since = custody.since;
    key.due = custody.due;
    key.late = custody.state == u"out"_s && custody.due && *custody.due <= now;
    key.asOf = custody.asOf;
    key.errorMs = custody.errorMs;
    key.certain = custody.certain;
}

Result<QVector<KeymapKey>, Fault> keysOf(const Desk &desk, const QString &org)
{
    QVector<KeymapKey> keys;
    store::EntityStore entities(desk.database);
    store::EntityFilter filter{org, u"key"_s};
    filter.limit = 500;
    do {
        const auto page = entities.list(filter);
        if (!page)
            return page.error();
        for (const store::Entity &entity : page->entities)
            keys.append(keyOf(entity));
        filter.after = page->next;
    } while (filter.after);
    return keys;
}

/// What is in a bin is shown there; a bin without a key shows the one that belongs there.
QVector<KeymapBox> boxesWith(const QVector<BoxState> &states, const QVector<KeymapKey> &keys)
{
    QVector<KeymapBox> boxes;
    QHash<QString, qsizetype> byId;
    for (const BoxState &state : states) {
        byId.insert(state.id, boxes.size());
        boxes.append({state, QVector<int>(state.bins, -1)});
    }
    const auto put = [&](const QString &box, int bin, int key, bool force) {
        const auto found = byId.constFind(box);
        if (found == byId.constEnd() || bin < 1 || bin > boxes.at(*found).bins.size())
            return;
        int &slot = boxes[*found].bins[bin - 1];
        if (force || slot < 0)
            slot = key;
    };
    for (int i = 0; i < keys.size(); ++i)
        put(keys.at(i).homeBox, keys.at(i).homeBin, i, false);
    for (int i = 0; i < keys.size(); ++i) {
        if (keys.at(i).state == u"in"_s)
            put(keys.at(i).box, keys.at(i).bin, i, true);
    }
    return boxes;
}

} // namespace

Result<Keymap, Fault> readKeymap(const Desk &desk, const QString &org)
{
    return desk.database.snapshot([&](store::Snapshot &) -> Result<Keymap, Fault> {
        Keymap map;
        map.at = desk.now();
        auto read = keysOf(desk, org);
        if (!read)
            return read.error();
        map.keys = std::move(read).value();
        const auto states = boxStates(desk, org);
        if (!states)
            return states.error();
        const auto places = store::CustodyStore(desk.database).list(org);
        if (!places)
            return places.error();
        QHash<QString, const Custody *> byKey;
        for (const Custody &custody : *places)
            byKey.insert(custody.key, &custody);
        QSet<QString> online;
        for (const BoxState &state : *states) {
            if (state.online)
                online.insert(state.id);
        }
        Names names(desk, org);
        for (KeymapKey &key : map.keys) {
            if (const Custody *custody = byKey.value(key.id))
                place(key, *custody, names, map.at);
            const QString box = key.box.isEmpty() ? key.homeBox : key.box;
            key.offline = !box.isEmpty() && !online.contains(box);
        }
        map.boxes = boxesWith(*states, map.keys);
        return map;
    });
}

QJsonObject toJson(const KeymapKey &key)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const auto binOrNull = [](int bin) { return bin > 0 ? QJsonValue(bin) : QJsonValue(); };
    return {{u"id"_s, key.id},
            {u"name"_s, key.name},
            {u"homeBox"_s, textOrNull(key.homeBox)},
            {u"homeBin"_s, binOrNull(key.homeBin)},
            {u"state"_s, key.state},
            {u"box"_s, textOrNull(key.box)},
            {u"boxName"_s, textOrNull(key.boxName)},
            {u"bin"_s, binOrNull(key.bin)},
            {u"holder"_s, textOrNull(key.holder)},
            {u"holderName"_s, textOrNull(key.holderName)},
            {u"since"_s, momentOf(key.since)},
            {u"dueAt"_s, momentOf(key.due)},
            {u"late"_s, key.late},
            {u"asOf"_s, momentOf(key.asOf)},
            {u"uncertaintyMs"_s, key.errorMs},
            {u"certain"_s, key.certain},
            {u"offline"_s, key.offline}};
}

QJsonObject toJson(const Keymap &keymap)
{
    QJsonArray keys;
    for (const KeymapKey &key : keymap.keys)
        keys.append(toJson(key));
    QJsonArray boxes;
    for (const KeymapBox &box : keymap.boxes) {
        QJsonArray bins;
        for (qsizetype i = 0; i < box.bins.size(); ++i) {
            const int number = int(i) + 1;
            const int key = box.bins.at(i);
            const bool inside = key >= 0 && keymap.keys.at(key).state == u"in"_s
                && keymap.keys.at(key).box == box.state.id && keymap.keys.at(key).bin == number;
            bins.append(QJsonObject{{u"bin"_s, number},
                                    {u"use"_s, box.state.uses.value(number, u"normal"_s)},
                                    {u"key"_s, key < 0 ? QJsonValue() : QJsonValue(keymap.keys.at(key).id)},
                                    {u"inside"_s, inside}});
        }
        QJsonObject json = toJson(box.state);
        json.insert(u"binList"_s, bins);
        boxes.append(json);
    }
    return {{u"at"_s, momentOf(keymap.at)}, {u"boxes"_s, boxes}, {u"keys"_s, keys}};
}

Schema keymapSchema()
{
    const Schema words = Schema::text(0, 200);
    const Schema id = schemas::id();
    const Schema moment = schemas::moment().orNull();
    const Schema bin = Schema::integer(1, 1000);
    const Schema key = Schema::object()
                           .with(u"id"_s, id)
                           .with(u"name"_s, words)
                           .with(u"homeBox"_s, id.orNull())
                           .with(u"homeBin"_s, bin.orNull())
                           .with(u"state"_s, Schema::choice({u"in"_s, u"out"_s, u"unknown"_s}))
                           .with(u"box"_s, id.orNull().described(u"Where it is, or was last"_s))
                           .with(u"boxName"_s, words.orNull())
                           .with(u"bin"_s, bin.orNull())
                           .with(u"holder"_s, id.orNull())
                           .with(u"holderName"_s, words.orNull())
                           .with(u"since"_s, moment)
                           .with(u"dueAt"_s, moment)
                           .with(u"late"_s, Schema::boolean())
                           .with(u"asOf"_s, moment)
                           .with(u"uncertaintyMs"_s, Schema::integer(0, qint64(1) << 53))
                           .with(u"certain"_s,
                                 Schema::boolean().described(u"false: boxes tell what cannot all be true"_s))
                           .with(u"offline"_s,
                                 Schema::boolean().described(u"Its box is not on the line: it may have moved since"_s));
    const Schema place = Schema::object()
                             .with(u"bin"_s, bin)
                             .with(u"use"_s, Schema::choice({u"normal"_s, u"protected"_s, u"disabled"_s}))
                             .with(u"key"_s, id.orNull().described(u"In it, or belonging there"_s))
                             .with(u"inside"_s, Schema::boolean());
    return Schema::object()
        .with(u"at"_s, schemas::moment())
        .with(u"boxes"_s, Schema::list(boxStateSchema().with(u"binList"_s, Schema::list(place, 0, 1000)), 0, 100000))
        .with(u"keys"_s, Schema::list(key, 0, 1000000));
}

} // namespace latchkey::hub
