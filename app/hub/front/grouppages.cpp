// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/web/peoplepages.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Form;
using web::FormState;
using web::Section;

QString pathOf(const QString &id) { return u"/groups/"_s + id; }

/// Groups of people and of keys stand on one page; each member says itself which groups it is in.
struct Kind {
    QString group;
    QString member;
    QString field; ///< of the member's document
    QString permission; ///< the member of a permission that names the group
    sync::EntityKind feed;
};

const Kind &kindOf(bool ofKeys)
{
    static const Kind people{u"group"_s, u"person"_s, u"groups"_s, u"group"_s, sync::EntityKind::Group};
    static const Kind keys{u"keygroup"_s, u"key"_s, u"keyGroups"_s, u"keyGroup"_s, sync::EntityKind::KeyGroup};
    return ofKeys ? keys : people;
}

struct Found {
    store::Entity entity;
    bool ofKeys;
};

Result<std::optional<Found>, store::Fault> groupOf(const Visit &visit)
{
    for (const bool ofKeys : {false, true}) {
        const auto entity = entityOf(visit, kindOf(ofKeys).group, visit.id());
        if (!entity)
            return entity.error();
        if (*entity)
            return std::optional(Found{**entity, ofKeys});
    }
    return std::optional<Found>();
}

/// Ids of those who are in a group.
QStringList membersOf(const QVector<store::Entity> &all, const Kind &kind, const QString &group)
{
    QStringList ids;
    for (const store::Entity &entity : all) {
        if (textsOf(entity.doc.value(kind.field)).contains(group))
            ids.append(entity.id);
    }
    return ids;
}

/// Whether somebody may change groups of this kind.
bool mayChange(const Visit &visit, bool ofKeys) { return visit.may(ofKeys ? Right::ManageKeys : Right::ManagePeople); }

Outcome list(Visit &visit)
{
    web::GroupsPage page;
    for (const bool ofKeys : {false, true}) {
        const Kind &kind = kindOf(ofKeys);
        const auto members = allOf(visit, kind.member);
        const auto groups = allOf(visit, kind.group);
        for (const store::Entity &group : groups)
            page.rows.append({group.id, group.doc.value(u"name"_s).toString(), ofKeys,
                              int(membersOf(members, kind, group.id).size())});
    }
    page.mayEdit = visit.may(Right::ManagePeople);
    return visit.page(Section::People, page);
}

Outcome show(Visit &visit)
{
    const auto found = groupOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.missing();
    const store::Entity &entity = (*found)->entity;
    const Kind &kind = kindOf((*found)->ofKeys);
    web::GroupPage page;
    page.id = entity.id;
    page.name = entity.doc.value(u"name"_s).toString();
    page.ofKeys = (*found)->ofKeys;
    const auto all = allOf(visit, kind.member);
    for (const store::Entity &member : all) {
        if (textsOf(member.doc.value(kind.field)).contains(entity.id))
            page.members.append({member.id, member.doc.value(u"name"_s).toString()});
    }
    const auto permissions = permissionsOf(visit, kind.permission, entity.id);
    const auto delivery = deliveriesOf(visit, kind.feed, entity.id);
    if (!permissions || !delivery)
        return visit.error(store::Fault::Unavailable);
    page.permissions = *permissions;
    page.delivery = *delivery;
    page.mayEdit = mayChange(visit, page.ofKeys);
    return visit.page(Section::People, page);
}

/// Puts whoever was ticked into the group, and takes the others out.
ObjectResult<Done> setMembers(Visit &visit, const Kind &kind, const QString &group, const QStringList &wanted)
{
    const auto all = allOf(visit, kind.member);
    for (const store::Entity &entity : all) {
        QStringList groups = textsOf(entity.doc.value(kind.field));
        const bool is = groups.contains(group);
        if (is == wanted.contains(entity.id))
            continue;
        if (is)
            groups.removeAll(group);
        else
            groups.append(group);
        const QJsonObject patch{{kind.field, QJsonArray::fromStringList(groups)}};
        const auto done = Objects(visit.desk()).change(visit.actor(), *resourceOfKind(kind.member), entity.id, patch,
                                                       entity.version);
        if (!done)
            return done.error();
    }
    return Done{};
}

/// People and keys to choose from; which of the two a new group is of, is chosen in the same form.
void prepare(const Visit &visit, FormState &state, std::optional<bool> ofKeys)
{
    QVector<web::Choice> choices;
    if (!ofKeys || !*ofKeys)
        choices += choicesOf(visit, u"person"_s);
    if (!ofKeys || *ofKeys)
        choices += choicesOf(visit, u"key"_s);
    state.choices.insert("members", choices);
    if (ofKeys)
        state.without.append("kind");
}

Outcome newGroup(Visit &visit)
{
    FormState state;
    state.cancel = u"/groups"_s;
    state.values.insert("kind", {visit.query("kind") == u"keys"_s ? u"keys"_s : u"people"_s});
    prepare(visit, state, std::nullopt);
    return visit.form(Section::People, Form::Group, state);
}

http::Response failed(Visit &visit, const ObjectFault &fault, std::optional<bool> ofKeys)
{
    FormState state;
    state.cancel = u"/groups"_s;
    prepare(visit, state, ofKeys);
    if (fault.why == ObjectFault::Why::Invalid)
        state.faults.insert("name", web::Fault::NotAName);
    else
        state.problem = web::Fault::NotNow;
    return visit.again(Section::People, Form::Group, state);
}

Outcome makeGroup(Visit &visit)
{
    const bool ofKeys = visit.form().text("kind") == u"keys"_s;
    if (!mayChange(visit, ofKeys))
        return visit.error(403);
    const Kind &kind = kindOf(ofKeys);
    const auto made = Objects(visit.desk()).create(visit.actor(), *resourceOfKind(kind.group),
                                                   {{u"name"_s, visit.form().text("name")}});
    if (!made)
        return failed(visit, made.error(), std::nullopt);
    const auto set = setMembers(visit, kind, made->id, visit.form().all("members"));
    return set ? visit.to(pathOf(made->id), web::Notice::Saved) : failed(visit, set.error(), std::nullopt);
}

Outcome editGroup(Visit &visit)
{
    const auto found = groupOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found || !mayChange(visit, (*found)->ofKeys))
        return *found ? visit.error(403) : visit.missing();
    const Kind &kind = kindOf((*found)->ofKeys);
    FormState state;
    state.cancel = pathOf(visit.id());
    state.values.insert("name", {(*found)->entity.doc.value(u"name"_s).toString()});
    state.values.insert("members", membersOf(allOf(visit, kind.member), kind, visit.id()));
    prepare(visit, state, (*found)->ofKeys);
    return visit.form(Section::People, Form::Group, state);
}

Outcome changeGroup(Visit &visit)
{
    const auto found = groupOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found || !mayChange(visit, (*found)->ofKeys))
        return *found ? visit.error(403) : visit.missing();
    const Kind &kind = kindOf((*found)->ofKeys);
    const auto changed = Objects(visit.desk()).change(visit.actor(), *resourceOfKind(kind.group), visit.id(),
                                                      {{u"name"_s, visit.form().text("name")}}, std::nullopt);
    if (!changed)
        return failed(visit, changed.error(), (*found)->ofKeys);
    const auto set = setMembers(visit, kind, visit.id(), visit.form().all("members"));
    return set ? visit.to(pathOf(visit.id()), web::Notice::Saved) : failed(visit, set.error(), (*found)->ofKeys);
}

Outcome askRemove(Visit &visit)
{
    const auto found = groupOf(visit);
    if (!found)
        return visit.error(found.error());
    return *found ? showRemove(visit, Form::RemoveGroup, Section::People, kindOf((*found)->ofKeys).group,
                               pathOf(visit.id()))
                  : visit.missing();
}

Outcome removeGroup(Visit &visit)
{
    const auto found = groupOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found || !mayChange(visit, (*found)->ofKeys))
        return *found ? visit.error(403) : visit.missing();
    return remove(visit, kindOf((*found)->ofKeys).group, u"/groups"_s);
}

} // namespace

PageRoutes groupPages()
{
    const auto see = [] { return needs(Right::SeePeople); };
    const auto edit = [] { return needs(Right::ManagePeople); };
    return {{"GET", "/groups", see(), list},
            {"GET", "/groups/new", edit(), newGroup},
            {"POST", "/groups/new", edit(), makeGroup},
            {"GET", "/groups/{id}", see(), show},
            {"GET", "/groups/{id}/edit", edit(), editGroup},
            {"POST", "/groups/{id}/edit", edit(), changeGroup},
            {"GET", "/groups/{id}/remove", edit(), askRemove},
            {"POST", "/groups/{id}/remove", edit(), removeGroup}};
}

} // namespace latchkey::hub::front
