// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "boxcareroutes.h"
#include "keymap.h"
#include "personcalls.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using http::Outcome;
using http::Route;
using store::Entity;
using store::EntityStore;
using store::Fault;
using store::Transaction;
using Whose = http::Objects;

const QString Kind = u"sheet"_s;

Schema sheetBody() { return Schema::object().with(u"reason"_s, schemas::name().described(u"Why somebody needs it"_s)); }

Schema sheetKey()
{
    const Schema words = Schema::text(0, 200);
    return Schema::object()
        .with(u"key"_s, schemas::id())
        .with(u"name"_s, words)
        .with(u"fob"_s, words.orNull())
        .with(u"homeBin"_s, Schema::integer(1, 1000).orNull())
        .with(u"bin"_s, Schema::integer(1, 1000).orNull().described(u"Where it was when the sheet was made"_s));
}

Schema sheetHead()
{
    const Schema words = Schema::text(0, 200);
    return Schema::object()
        .with(u"id"_s, schemas::id())
        .with(u"box"_s, schemas::id())
        .with(u"boxName"_s, words)
        .with(u"reason"_s, words)
        .with(u"madeBy"_s, words)
        .with(u"madeAt"_s, schemas::moment());
}

Schema sheetSchema() { return sheetHead().with(u"keys"_s, Schema::list(sheetKey(), 0, 100000)); }

QJsonObject headOf(const Entity &sheet)
{
    QJsonObject json = sheet.doc;
    json.remove(u"keys"_s);
    json.insert(u"id"_s, sheet.id);
    json.insert(u"madeAt"_s, momentOf(sheet.createdAt));
    return json;
}

QJsonObject wholeOf(const Entity &sheet)
{
    QJsonObject json = headOf(sheet);
    json.insert(u"keys"_s, sheet.doc.value(u"keys"_s));
    return json;
}

/// Keys that belong to the box or are in it.
Result<QJsonArray, Fault> keysAt(const Desk &desk, const QString &org, const QString &box)
{
    const auto map = readKeymap(desk, org);
    if (!map)
        return map.error();
    QJsonArray keys;
    for (const KeymapKey &key : map->keys) {
        const bool inside = key.state == u"in"_s && key.box == box;
        if (key.homeBox != box && !inside)
            continue;
        const auto entity = EntityStore(desk.database).get(org, u"key"_s, key.id);
        if (!entity)
            return entity.error();
        const QJsonValue fob = *entity ? (*entity)->doc.value(u"fob"_s) : QJsonValue();
        const bool home = key.homeBox == box && key.homeBin > 0;
        keys.append(QJsonObject{{u"key"_s, key.id},
                                {u"name"_s, key.name},
                                {u"fob"_s, fob.isString() ? fob : QJsonValue()},
                                {u"homeBin"_s, home ? QJsonValue(key.homeBin) : QJsonValue()},
                                {u"bin"_s, inside && key.bin > 0 ? QJsonValue(key.bin) : QJsonValue()}});
    }
    return keys;
}

Outcome listSheets(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto box = boxState(desk, actor.org, textOf(call, "id"));
    if (!box)
        return answer(box.error());
    if (!*box)
        return missing();
    store::EntityFilter filter{actor.org, Kind, {{u"box"_s, (*box)->id}}};
    filter.limit = 500;
    const auto sheets = EntityStore(desk.database).list(filter);
    if (!sheets)
        return answer(sheets.error());
    QJsonArray items;
    for (const Entity &sheet : sheets->entities)
        items.append(headOf(sheet));
    return answer(200, {{u"items"_s, items}});
}

Outcome makeSheet(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto body = bodyOf(call.request, sheetBody());
    if (!body)
        return body.error();
    if (!actor.steppedUp)
        return stepUpNeeded();
    const auto box = boxState(desk, actor.org, textOf(call, "id"));
    if (!box)
        return answer(box.error());
    if (!*box)
        return missing();
    const auto keys = keysAt(desk, actor.org, (*box)->id);
    if (!keys)
        return answer(keys.error());
    Entity sheet{actor.org, Kind, newId(desk.house.random, "sheet"_L1), {}, {}};
    sheet.sort = u"%1"_s.arg(~quint64(desk.now()), 20, 10, QLatin1Char('0')); // newest first
    sheet.doc = {{u"box"_s, (*box)->id},
                 {u"boxName"_s, (*box)->name},
                 {u"reason"_s, body->value(u"reason"_s)},
                 {u"madeBy"_s, actor.words},
                 {u"keys"_s, *keys}};
    sheet.refs = {{u"box"_s, (*box)->id}};
    sheet.createdAt = desk.now();
    const auto kept = desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto made = EntityStore(desk.database).create(transaction, sheet, desk.now());
        if (!made)
            return made.error();
        return noteAct(desk, transaction, actor, u"sheet.create"_s, u"box/"_s + (*box)->id,
                       {{u"sheet"_s, sheet.id}, {u"reason"_s, body->value(u"reason"_s)}});
    });
    if (!kept)
        return answer(kept.error());
    return answer(201, wholeOf(sheet))
        .with("Location", "/api/v1/boxes/" + (*box)->id.toUtf8() + "/emergency-sheets/" + sheet.id.toUtf8());
}

/// Each look at one is in the audit.
Outcome getSheet(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto sheet = EntityStore(desk.database).get(actor.org, Kind, textOf(call, "sheet"));
    if (!sheet)
        return answer(sheet.error());
    if (!*sheet || (*sheet)->doc.value(u"box"_s).toString() != textOf(call, "id"))
        return missing();
    const auto noted = desk.database.transact([&](Transaction &transaction) {
        return noteAct(desk, transaction, actor, u"sheet.look"_s, u"box/"_s + textOf(call, "id"),
                       {{u"sheet"_s, (*sheet)->id}});
    });
    return noted ? answer(200, wholeOf(**sheet)) : answer(noted.error());
}

} // namespace

QVector<Route> sheetRoutes(const Desks &desks)
{
    const auto access = needs(Right::SeeEmergency, Whose::Organisation);
    const QByteArray all = "/api/v1/boxes/{id}/emergency-sheets";
    return {
        Route{"GET", all, access, Body::none(), forPerson(desks, listSheets), "listEmergencySheets"},
        Route{"POST", all, access, Body::upTo(qint64(16) * 1024), forPerson(desks, makeSheet), "makeEmergencySheet"},
        Route{"GET", all + "/{sheet}", access, Body::none(), forPerson(desks, getSheet), "getEmergencySheet"},
    };
}

Operations sheetOperations()
{
    const Schema page = Schema::object().with(u"items"_s, Schema::list(sheetHead(), 0, 500));
    return {
        {"listEmergencySheets", u"The emergency sheets of a box, newest first"_s, {}, {}, {{200, u"Sheets"_s, page}}},
        {"makeEmergencySheet",
         u"A sheet of what is where, for when nothing else works; needs a second factor shown a moment ago"_s,
         {},
         sheetBody(),
         {{201, u"Made"_s, sheetSchema()}}},
        {"getEmergencySheet", u"One sheet; the look is in the audit"_s, {}, {}, {{200, u"It"_s, sheetSchema()}}}};
}

} // namespace latchkey::hub
