// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "pinacts.h"
#include "sight.h"

#include <app/hub/api/codes.h>
#include <app/hub/web/peoplepages.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Form;
using web::FormState;
using web::Section;

QString pathOf(const QString &id) { return u"/people/"_s + id; }

void fillPerson(const QJsonObject &doc, FormState &state)
{
    for (const char *const field : {"name", "email", "mobile", "language"})
        state.values.insert(field, {doc.value(QLatin1StringView(field)).toString()});
    state.values.insert("kind", {doc.value(u"kind"_s).toString(u"full"_s)});
    state.values.insert("role", {doc.value(u"role"_s).toString(u"user"_s)});
    state.values.insert("groups", textsOf(doc.value(u"groups"_s)));
    state.values.insert("badges", {textsOf(doc.value(u"badges"_s)).join(u'\n')});
    if (doc.value(u"suspended"_s).toBool())
        state.values.insert("suspended", {u"yes"_s});
}

QJsonObject readPerson(Visit &visit, FormState &)
{
    const FormData &form = visit.form();
    QJsonArray badges;
    const QStringList lines = form.text("badges").split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const QString badge = line.trimmed(); !badge.isEmpty())
            badges.append(badge);
    }
    return {{u"name"_s, form.text("name")},
            {u"kind"_s, form.text("kind")},
            {u"email"_s, orNull(form.text("email"))},
            {u"mobile"_s, orNull(numberOf(form.text("mobile")))},
            {u"language"_s, orNull(form.text("language"))},
            {u"role"_s, form.text("role")},
            {u"groups"_s, QJsonArray::fromStringList(form.all("groups"))},
            {u"badges"_s, badges},
            {u"suspended"_s, form.isYes("suspended")}};
}

void preparePerson(Visit &visit, FormState &state)
{
    state.choices.insert("groups", choicesOf(visit, u"group"_s));
    state.choices.insert("language", languageChoices(visit, true));
}

const Editor &editor()
{
    static const Editor it{Form::Person,
                           Section::People,
                           u"person"_s,
                           {{u"/name"_s, "name"},
                            {u"/kind"_s, "kind", web::Fault::Unknown},
                            {u"/email"_s, "email", web::Fault::NotAnAddress},
                            {u"/mobile"_s, "mobile", web::Fault::NotANumber},
                            {u"/language"_s, "language", web::Fault::Unknown},
                            {u"/role"_s, "role", web::Fault::Unknown},
                            {u"/groups"_s, "groups", web::Fault::Unknown},
                            {u"/badges"_s, "badges", web::Fault::Unknown}},
                           preparePerson,
                           fillPerson,
                           readPerson};
    return it;
}

Outcome list(Visit &visit)
{
    const auto people = listOf(visit, u"person"_s);
    const auto sight = Sight::of(visit);
    if (!people || !sight)
        return visit.error(store::Fault::Unavailable);
    const QHash<QString, QString> groups = namesOf(visit, u"group"_s);
    web::PeoplePage page;
    for (const store::Entity &entity : people->entities) {
        QStringList names;
        const QStringList ids = textsOf(entity.doc.value(u"groups"_s));
        for (const QString &id : ids)
            names.append(groups.value(id));
        page.rows.append({entity.id, entity.doc.value(u"name"_s).toString(),
                          entity.doc.value(u"kind"_s).toString(u"full"_s), names.join(u", "_s),
                          int(sight->heldBy(entity.id).size()), entity.doc.value(u"suspended"_s).toBool()});
    }
    page.query = visit.query("q");
    page.pager = pagerOf(visit, u"/people"_s, people->next);
    page.mayEdit = visit.may(Right::ManagePeople);
    return visit.page(Section::People, page);
}

void addDoc(web::PersonPage &page, const QJsonObject &doc, const QHash<QString, QString> &groups)
{
    page.name = doc.value(u"name"_s).toString();
    page.kind = doc.value(u"kind"_s).toString(u"full"_s);
    page.email = doc.value(u"email"_s).toString();
    page.mobile = doc.value(u"mobile"_s).toString();
    page.language = doc.value(u"language"_s).toString();
    page.suspended = doc.value(u"suspended"_s).toBool();
    page.hasAccessCode = doc.value(u"lookups"_s).toObject().contains(u"code"_s);
    page.badges = int(doc.value(u"badges"_s).toArray().size());
    const QStringList ids = textsOf(doc.value(u"groups"_s));
    for (const QString &id : ids)
        page.groups.append({id, groups.value(id)});
}

Outcome show(Visit &visit)
{
    const QString id = visit.id();
    const auto entity = entityOf(visit, u"person"_s, id);
    if (!entity)
        return visit.error(entity.error());
    if (!*entity)
        return visit.missing();
    const auto sight = Sight::of(visit);
    const auto delivery = deliveriesOf(visit, sync::EntityKind::Person, id);
    const auto permissions = permissionsOf(visit, u"person"_s, id);
    if (!sight || !delivery || !permissions)
        return visit.error(store::Fault::Unavailable);
    web::PersonPage page;
    page.id = id;
    addDoc(page, (*entity)->doc, namesOf(visit, u"group"_s));
    page.hasPin = hasPin(visit, id);
    const auto lacking = boxesWithoutPin(visit, id);
    if (!lacking)
        return visit.error(lacking.error());
    page.boxesWithoutPin = *lacking;
    page.code = visit.takeOnce(pathOf(id));
    const auto held = sight->heldBy(id);
    for (const KeymapKey *key : held)
        page.keys.append({key->id, key->name, Sight::placeOf(*key)});
    page.permissions = *permissions;
    page.delivery = *delivery;
    page.mayEdit = visit.may(Right::ManagePeople);
    return visit.page(Section::People, page);
}

Outcome newPerson(Visit &visit)
{
    FormState state;
    state.values.insert("kind", {u"full"_s});
    state.values.insert("role", {u"user"_s});
    return showNew(visit, editor(), u"/people"_s, state);
}

Outcome makePerson(Visit &visit)
{
    return makeNew(visit, editor(), u"/people"_s,
                   [&](const store::Entity &made) { return visit.to(pathOf(made.id), web::Notice::Saved); });
}

Outcome editPerson(Visit &visit) { return showEdit(visit, editor(), pathOf(visit.id())); }
Outcome changePerson(Visit &visit) { return change(visit, editor(), pathOf(visit.id())); }
Outcome removePerson(Visit &visit) { return remove(visit, u"person"_s, u"/people"_s); }

http::Response ask(Visit &visit, Form form)
{
    return showRemove(visit, form, Section::People, u"person"_s, pathOf(visit.id()));
}
Outcome askRemove(Visit &visit) { return ask(visit, Form::RemovePerson); }
Outcome askReset(Visit &visit) { return ask(visit, Form::ResetPerson); }
Outcome askCode(Visit &visit) { return ask(visit, Form::AccessCode); }

/// The code that was typed, or one that the hub draws; shown once on the person's page.
Outcome makeCode(Visit &visit)
{
    const auto entity = entityOf(visit, u"person"_s, visit.id());
    if (!entity)
        return visit.error(entity.error());
    if (!*entity)
        return visit.missing();
    QByteArray typed = visit.form().text("code").remove(u' ').toLatin1();
    const bool chosen = !typed.isEmpty();
    constexpr int MostDraws = 5; // another person has the code: draw again
    for (int draws = 0; draws < MostDraws; ++draws) {
        const Secret code = chosen ? Secret::takeFrom(typed) : codes::drawAccessCode(visit.desk().house.random);
        const QString digits = QString::fromLatin1(reinterpret_cast<const char *>(code.bytes().data()), code.size());
        const auto done = Objects(visit.desk())
                              .change(visit.actor(), *resourceOfKind(u"person"_s), visit.id(),
                                      {{u"accessCode"_s, digits}}, std::nullopt);
        if (done) {
            const auto kept = visit.keepOnce(pathOf(visit.id()), code);
            return kept ? visit.to(pathOf(visit.id())) : visit.error(kept.error());
        }
        const bool taken = done.error().why == ObjectFault::Why::Taken;
        if (taken && !chosen)
            continue;
        FormState state;
        state.about = (*entity)->doc.value(u"name"_s).toString();
        state.faults.insert("code", taken ? web::Fault::Taken : web::Fault::PinLength);
        return visit.again(Section::People, Form::AccessCode, state);
    }
    return visit.error(503);
}

Outcome resetPerson(Visit &visit)
{
    const auto changed = Objects(visit.desk())
                             .change(visit.actor(), *resourceOfKind(u"person"_s), visit.id(),
                                     {{u"badges"_s, QJsonArray()}}, std::nullopt);
    if (!changed)
        return refusal(visit, changed.error(), pathOf(visit.id()));
    const auto removed = removePin(visit, visit.id());
    return removed ? visit.to(pathOf(visit.id()), web::Notice::Saved) : visit.error(removed.error());
}

} // namespace

PageRoutes peoplePages()
{
    const auto see = [] { return needs(Right::SeePeople); };
    const auto edit = [] { return needs(Right::ManagePeople); };
    return {{"GET", "/people", see(), list},
            {"GET", "/people/new", edit(), newPerson},
            {"POST", "/people/new", edit(), makePerson},
            {"GET", "/people/{id}", see(), show},
            {"GET", "/people/{id}/edit", edit(), editPerson},
            {"POST", "/people/{id}/edit", edit(), changePerson},
            {"GET", "/people/{id}/remove", edit(), askRemove},
            {"POST", "/people/{id}/remove", edit(), removePerson},
            {"GET", "/people/{id}/code", edit(), askCode},
            {"POST", "/people/{id}/code", edit(), makeCode},
            {"GET", "/people/{id}/reset", edit(), askReset},
            {"POST", "/people/{id}/reset", edit(), resetPerson}};
}

} // namespace latchkey::hub::front
