// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "shifttext.h"
#include "sight.h"

#include <app/hub/web/keypages.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Form;
using web::FormState;
using web::Section;

QString pathOf(const QString &id) { return u"/permissions/"_s + id; }

/// Fields offer things of several kinds at once: "person:ID".
void offer(const Visit &visit, const QString &kind, const QString &mark, QVector<web::Choice> &choices)
{
    const auto all = choicesOf(visit, kind);
    for (const web::Choice &choice : all)
        choices.append({mark + u':' + choice.value, choice.text});
}

void prepare(Visit &visit, FormState &state)
{
    QVector<web::Choice> who;
    offer(visit, u"person"_s, u"person"_s, who);
    offer(visit, u"group"_s, u"group"_s, who);
    QVector<web::Choice> what;
    offer(visit, u"key"_s, u"key"_s, what);
    offer(visit, u"keygroup"_s, u"keyGroup"_s, what);
    offer(visit, u"location"_s, u"location"_s, what);
    what.append({u"everyKey:"_s, web::PermissionRow().object(visit.reader())});
    state.choices.insert("who", who);
    state.choices.insert("what", what);
    state.choices.insert("shifts", choicesOf(visit, u"timeshift"_s));
}

QString markedOf(const QJsonObject &doc, const QStringList &members)
{
    for (const QString &member : members) {
        if (const QString id = doc.value(member).toString(); !id.isEmpty())
            return member + u':' + id;
    }
    return {};
}

void fill(const QJsonObject &doc, FormState &state)
{
    const QString what = markedOf(doc, {u"key"_s, u"keyGroup"_s, u"location"_s});
    state.values.insert("who", {markedOf(doc, {u"person"_s, u"group"_s})});
    state.values.insert("what", {what.isEmpty() ? u"everyKey:"_s : what});
    state.values.insert("role", {doc.value(u"role"_s).toString(u"exchange"_s)});
    state.values.insert("from", {doc.value(u"from"_s).toString()});
    state.values.insert("until", {doc.value(u"until"_s).toString()});
    if (const QString shift = doc.value(u"timeShift"_s).toString(); !shift.isEmpty())
        state.values.insert("shifts", {shift});
}

/// Sets the one member that was chosen, and empties the others.
void choose(QJsonObject &doc, const QString &chosen, const QStringList &members)
{
    for (const QString &member : members) {
        const bool is = chosen.section(u':', 0, 0) == member;
        doc.insert(member, is ? QJsonValue(chosen.section(u':', 1)) : QJsonValue(QJsonValue::Null));
    }
}

/// A permission names one shift. Several that are ticked give one of their own hours together.
void chooseShifts(Visit &visit, QJsonObject &doc, const QStringList &ids)
{
    doc.insert(u"timeShift"_s, ids.size() == 1 ? QJsonValue(ids.first()) : QJsonValue(QJsonValue::Null));
    doc.insert(u"shifts"_s, QJsonValue::Null);
    if (ids.size() < 2)
        return;
    QJsonArray hours;
    const auto all = allOf(visit, u"timeshift"_s);
    for (const store::Entity &shift : all) {
        const QJsonArray own = ids.contains(shift.id) ? shift.doc.value(u"shifts"_s).toArray() : QJsonArray();
        for (const auto &hour : own)
            hours.append(hour);
    }
    doc.insert(u"shifts"_s, hours);
}

QJsonObject read(Visit &visit, FormState &state)
{
    const FormData &form = visit.form();
    QJsonObject doc{{u"role"_s, form.text("role")},
                    {u"from"_s, orNull(form.text("from"))},
                    {u"until"_s, orNull(form.text("until"))},
                    {u"everyKey"_s, form.text("what") == u"everyKey:"_s ? QJsonValue(true) : QJsonValue::Null}};
    choose(doc, form.text("who"), {u"person"_s, u"group"_s});
    choose(doc, form.text("what"), {u"key"_s, u"keyGroup"_s, u"location"_s});
    chooseShifts(visit, doc, form.all("shifts"));
    if (form.text("who").isEmpty())
        state.faults.insert("who", web::Fault::Missing);
    if (form.text("what").isEmpty())
        state.faults.insert("what", web::Fault::Missing);
    return doc;
}

const Editor &editor()
{
    static const Editor it{Form::Permission,
                           Section::Permissions,
                           u"permission"_s,
                           {{u"/person"_s, "who", web::Fault::Unknown},
                            {u"/group"_s, "who", web::Fault::Unknown},
                            {u"/key"_s, "what", web::Fault::Unknown},
                            {u"/keyGroup"_s, "what", web::Fault::Unknown},
                            {u"/location"_s, "what", web::Fault::Unknown},
                            {u"/role"_s, "role", web::Fault::Unknown},
                            {u"/from"_s, "from", web::Fault::NotATime},
                            {u"/until"_s, "until", web::Fault::NotATime},
                            {u"/timeShift"_s, "shifts", web::Fault::Unknown},
                            {u"/shifts"_s, "shifts", web::Fault::Unknown}},
                           prepare,
                           fill,
                           read};
    return it;
}

Outcome list(Visit &visit)
{
    store::EntityFilter filter{visit.org(), u"permission"_s};
    filter.after = store::Position::fromText(visit.query("page"));
    const QString wanted = visit.query("q").toLower();
    filter.limit = wanted.isEmpty() ? 50 : 500;
    const auto found = store::EntityStore(visit.desk().database).list(filter);
    if (!found)
        return visit.error(found.error());
    Names names(visit.desk(), visit.org());
    web::PermissionsPage page;
    for (const store::Entity &entity : found->entities) {
        web::PermissionRow row = rowOf(visit, names, entity);
        if (!wanted.isEmpty() && !row.who.contains(wanted, Qt::CaseInsensitive)
            && !row.what.contains(wanted, Qt::CaseInsensitive))
            continue;
        if (const auto delivery = deliveriesOf(visit, sync::EntityKind::Permission, entity.id))
            row.delivery = *delivery;
        page.rows.append(row);
    }
    page.query = visit.query("q");
    page.pager = pagerOf(visit, u"/permissions"_s, found->next);
    page.mayEdit = visit.may(Right::ManagePermissions);
    return visit.page(Section::Permissions, page);
}

QString urlOf(const QJsonObject &doc, const QVector<QPair<QString, QString>> &places)
{
    for (const auto &[member, path] : places) {
        if (const QString id = doc.value(member).toString(); !id.isEmpty())
            return path + id;
    }
    return {};
}

Outcome show(Visit &visit)
{
    const auto entity = entityOf(visit, u"permission"_s, visit.id());
    if (!entity)
        return visit.error(entity.error());
    if (!*entity)
        return visit.missing();
    const QJsonObject &doc = (*entity)->doc;
    Names names(visit.desk(), visit.org());
    web::PermissionPage page;
    page.permission = rowOf(visit, names, **entity);
    const auto delivery = deliveriesOf(visit, sync::EntityKind::Permission, visit.id());
    if (!delivery)
        return visit.error(delivery.error());
    page.permission.delivery = *delivery;
    page.whoUrl = urlOf(doc, {{u"person"_s, u"/people/"_s}, {u"group"_s, u"/groups/"_s}});
    page.whatUrl = urlOf(doc, {{u"key"_s, u"/keys/"_s}, {u"keyGroup"_s, u"/groups/"_s}});
    const QString shift = doc.value(u"timeShift"_s).toString();
    const auto shared = entityOf(visit, u"timeshift"_s, shift);
    if (shared && *shared)
        page.shifts.append(shiftRow(visit.reader(), shift, (*shared)->doc));
    else if (doc.contains(u"shifts"_s))
        page.shifts.append(shiftRow(visit.reader(), {}, doc));
    page.mayEdit = visit.may(Right::ManagePermissions);
    return visit.page(Section::Permissions, page);
}

Outcome newPermission(Visit &visit)
{
    FormState state;
    const QString person = visit.query("person");
    const QString key = visit.query("key");
    if (!person.isEmpty())
        state.values.insert("who", {u"person:"_s + person});
    if (!key.isEmpty())
        state.values.insert("what", {u"key:"_s + key});
    state.values.insert("role", {u"exchange"_s});
    return showNew(visit, editor(), u"/permissions"_s, state);
}

Outcome makePermission(Visit &visit)
{
    return makeNew(visit, editor(), u"/permissions"_s,
                   [&](const store::Entity &made) { return visit.to(pathOf(made.id), web::Notice::Saved); });
}

Outcome editPermission(Visit &visit) { return showEdit(visit, editor(), pathOf(visit.id())); }
Outcome changePermission(Visit &visit) { return change(visit, editor(), pathOf(visit.id())); }
Outcome removePermission(Visit &visit) { return remove(visit, u"permission"_s, u"/permissions"_s); }

Outcome askRemove(Visit &visit)
{
    const auto entity = entityOf(visit, u"permission"_s, visit.id());
    if (!entity)
        return visit.error(entity.error());
    if (!*entity)
        return visit.missing();
    Names names(visit.desk(), visit.org());
    const web::PermissionRow row = rowOf(visit, names, **entity);
    FormState state;
    state.cancel = pathOf(visit.id());
    state.about = row.who + u" \u2192 "_s + row.object(visit.reader());
    return visit.form(Section::Permissions, Form::RemovePermission, state);
}

} // namespace

PageRoutes permissionPages()
{
    const auto see = [] { return needs(Right::SeePeople); };
    const auto edit = [] { return needs(Right::ManagePermissions); };
    return {{"GET", "/permissions", see(), list},
            {"GET", "/permissions/new", edit(), newPermission},
            {"POST", "/permissions/new", edit(), makePermission},
            {"GET", "/permissions/{id}", see(), show},
            {"GET", "/permissions/{id}/edit", edit(), editPermission},
            {"POST", "/permissions/{id}/edit", edit(), changePermission},
            {"GET", "/permissions/{id}/remove", edit(), askRemove},
            {"POST", "/permissions/{id}/remove", edit(), removePermission}};
}

} // namespace latchkey::hub::front
