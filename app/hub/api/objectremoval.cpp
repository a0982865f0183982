// SPDX-License-Identifier: Apache-2.0
#include "objectwriting.h"

#include "codes.h"
#include "feednews.h"

#include <app/hub/post/changenews.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/secretstore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

using store::Entity;
using store::Written;
using Why = ObjectFault::Why;

ObjectFault taken(const QString &field)
{
    static const QHash<QString, QString> members{
        {u"card"_s, u"/badges"_s}, {u"email"_s, u"/email"_s},   {u"mobile"_s, u"/mobile"_s}, {u"home"_s, u"/homeBin"_s},
        {u"code"_s, u"/code"_s},   {u"number"_s, u"/mobile"_s}, {u"id"_s, u"/id"_s}};
    return {Why::Taken, {{members.value(field, u'/' + field), "taken", u"another object has this already"_s}}};
}

ObjectFault faultOf(const Written &written)
{
    if (written.outcome == Written::Outcome::Missing)
        return {Why::Missing};
    if (written.outcome == Written::Outcome::Stale)
        return {Why::Stale, {}, written.version};
    return taken(written.field);
}

ObjectResult<Done> Objects::removeWithin(store::Transaction &transaction, const Actor &actor, const Resource &resource,
                                         const Entity &entity, int depth)
{
    constexpr int MostDepth = 4;
    if (depth > MostDepth)
        return ObjectFault{Why::InUse, {}, 0, {entity.id}};
    store::EntityStore entities(m_desk.database);
    const auto referrers = entities.referrers(actor.org, entity.id);
    if (!referrers)
        return ObjectFault::of(referrers.error());
    for (const store::Referrer &referrer : *referrers) {
        if (const auto released = release(transaction, actor, entity, referrer, depth); !released)
            return released;
    }
    const auto removed = entities.remove(transaction, actor.org, entity.kind, entity.id, std::nullopt, m_desk.now());
    if (!removed)
        return ObjectFault::of(removed.error());
    if (!removed->isDone())
        return faultOf(*removed);
    store::SecretStore secrets(m_desk.database);
    if (const auto wiped = secrets.removeAll(transaction, actor.org, entity.kind, entity.id); !wiped)
        return ObjectFault::of(wiped.error());
    if (resource.kind == u"person"_s) {
        if (const auto wiped = secrets.removePin(transaction, entity.id); !wiped)
            return ObjectFault::of(wiped.error());
    }
    if (resource.kind == u"box"_s) {
        if (const auto retired = store::BoxStore(m_desk.database).retire(transaction, entity.id, m_desk.now());
            !retired)
            return ObjectFault::of(retired.error());
    }
    if (const auto told = tellBoxes(m_desk, transaction, actor.org, {entity.kind, entity.id, entity.doc, {}}); !told)
        return ObjectFault::of(told.error());
    const ChangeNews change{actor.org, entity.kind, entity.id, entity.doc, {}};
    if (const auto posted = postChange(m_desk, transaction, change); !posted)
        return ObjectFault::of(posted.error());
    const auto noted = codes::audit(m_desk, transaction, actor, u"remove"_s, entity, entity.doc);
    if (!noted)
        return ObjectFault::of(noted.error());
    transaction.afterCommit([org = actor.org, &wakeups = m_desk.house.wakeups] { wakeups.poke(orgTopic(org)); });
    return Done{};
}

ObjectResult<Done> Objects::release(store::Transaction &transaction, const Actor &actor, const Entity &gone,
                                    const store::Referrer &referrer, int depth)
{
    const Resource *resource = resourceOfKind(referrer.kind);
    const auto entity = store::EntityStore(m_desk.database).get(actor.org, referrer.kind, referrer.id);
    if (!entity)
        return ObjectFault::of(entity.error());
    if (!resource || !*entity)
        return Done{};
    QJsonObject doc = (*entity)->doc;
    bool goes = false;
    const QVector<Reference> references = resource->references(doc);
    for (const Reference &reference : references) {
        if (reference.id != gone.id || reference.kind != gone.kind)
            continue;
        if (reference.ifGone == IfGone::Keep)
            return ObjectFault{Why::InUse, {}, 0, {referrer.kind + u'/' + referrer.id}};
        goes = goes || reference.ifGone == IfGone::GoToo;
        QJsonArray list = doc.value(reference.field).toArray();
        for (qsizetype i = list.size() - 1; i >= 0; --i) {
            if (list.at(i).toString() == gone.id)
                list.removeAt(i);
        }
        if (doc.value(reference.field).isArray())
            doc.insert(reference.field, list);
        else
            doc.remove(reference.field);
    }
    if (doc == (*entity)->doc && !goes)
        return Done{};
    if (referrer.kind == u"key"_s && !doc.contains(u"homeBox"_s)) {
        doc.remove(u"homeBin"_s);
        doc.remove(u"roaming"_s);
    }
    goes = goes || (referrer.kind == u"booking"_s && doc.value(u"keys"_s).toArray().isEmpty());
    if (goes)
        return removeWithin(transaction, actor, *resource, **entity, depth + 1);
    auto draft = drafted(actor, *resource, doc, referrer.id);
    if (!draft)
        return draft.error();
    const auto written = write(transaction, actor, *draft, *entity, (*entity)->version);
    return written ? ObjectResult<Done>(Done{}) : ObjectResult<Done>(written.error());
}

} // namespace latchkey::hub
