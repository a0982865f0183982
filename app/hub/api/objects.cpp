// SPDX-License-Identifier: Apache-2.0
#include "objects.h"

#include "codes.h"
#include "feednews.h"
#include "objectwriting.h"

#include <app/hub/post/changenews.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/secretstore.h>

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Entity;
using store::Fault;
using Why = ObjectFault::Why;

const QString LookupMember = u"lookups"_s; ///< of a document: what boxes find its codes by; never shown

ObjectFault invalid(const QVector<SchemaFault> &faults) { return {Why::Invalid, faults}; }

/// What lists are sorted by: the name, or what stands for one.
QString sortOf(const QJsonObject &doc)
{
    for (const auto &member : {u"name"_s, u"card"_s, u"url"_s}) {
        if (const QString text = doc.value(member).toString(); !text.isEmpty())
            return text.toLower();
    }
    return {};
}

QJsonObject visible(QJsonObject doc)
{
    doc.remove(LookupMember);
    return doc;
}

} // namespace

ObjectFault ObjectFault::of(Fault storeFault)
{
    ObjectFault made;
    made.why = storeFault == Fault::Busy ? Why::Busy : Why::Store;
    made.fault = storeFault;
    return made;
}

QJsonObject publicDoc(const Entity &entity)
{
    QJsonObject doc = visible(entity.doc);
    const auto moment = [](store::Ms ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    doc.insert(u"id"_s, entity.id);
    doc.insert(u"version"_s, entity.version);
    doc.insert(u"createdAt"_s, moment(entity.createdAt));
    doc.insert(u"updatedAt"_s, moment(entity.updatedAt));
    return doc;
}

QJsonObject merged(QJsonObject target, const QJsonObject &patch)
{
    for (auto it = patch.constBegin(); it != patch.constEnd(); ++it) {
        if (it->isNull())
            target.remove(it.key());
        else if (it->isObject())
            target.insert(it.key(), merged(target.value(it.key()).toObject(), it->toObject()));
        else
            target.insert(it.key(), *it);
    }
    return target;
}

ObjectResult<Objects::Draft> Objects::drafted(const Actor &actor, const Resource &resource, const QJsonObject &doc,
                                              const QString &id)
{
    QJsonObject body = visible(doc);
    QVector<SchemaFault> faults = resource.schema.faultsIn(body);
    if (faults.isEmpty() && resource.rules)
        faults = resource.rules(body);
    if (!faults.isEmpty())
        return invalid(faults);
    Draft draft{&resource, {actor.org, resource.kind, id, {}, {}}, {}, {}};
    for (const QString &member : resource.secrets) {
        const QJsonValue value = body.take(member);
        if (value.isNull())
            draft.dropped.append(member);
        QByteArray bytes = value.toString().toLatin1();
        if (!bytes.isEmpty())
            draft.secrets.insert(member, Secret::takeFrom(bytes));
    }
    if (doc.contains(LookupMember))
        body.insert(LookupMember, doc.value(LookupMember));
    draft.entity.doc = body;
    draft.entity.sort = sortOf(body);
    return draft;
}

ObjectResult<Done> Objects::addLookups(const Actor &actor, Draft &draft)
{
    const Resource &resource = *draft.resource;
    QJsonObject lookups = draft.entity.doc.value(LookupMember).toObject();
    if (const auto faults = codes::faultsIn(resource.kind, draft.secrets); !faults.isEmpty())
        return invalid(faults);
    if (!draft.dropped.isEmpty())
        lookups.remove(u"code"_s);
    for (auto it = draft.secrets.constBegin(); it != draft.secrets.constEnd(); ++it) {
        const QByteArray lookup = m_desk.house.secrets.lookupOf(it.value(), actor.org);
        if (lookup.isEmpty())
            return ObjectFault{Why::Busy};
        lookups.insert(u"code"_s, QString::fromLatin1(lookup.toHex()));
    }
    const QString mobile = draft.entity.doc.value(u"mobile"_s).toString();
    const bool identifies = resource.kind == u"person"_s && !mobile.isEmpty();
    if (!identifies) {
        lookups.remove(u"number"_s);
        lookups.remove(u"numberOf"_s);
    } else if (lookups.value(u"numberOf"_s).toString() != mobile) {
        QByteArray digits = mobile.mid(1).toLatin1();
        const QByteArray lookup = m_desk.house.secrets.lookupOf(Secret::takeFrom(digits), actor.org);
        if (lookup.isEmpty())
            return ObjectFault{Why::Busy};
        lookups.insert(u"number"_s, QString::fromLatin1(lookup.toHex()));
        lookups.insert(u"numberOf"_s, mobile);
    }
    draft.entity.doc.remove(LookupMember);
    if (!lookups.isEmpty())
        draft.entity.doc.insert(LookupMember, lookups);
    return Done{};
}

ObjectResult<Done> Objects::checkReferences(const Actor &actor, const Draft &draft)
{
    if (!draft.resource->references)
        return Done{};
    store::EntityStore entities(m_desk.database);
    QVector<SchemaFault> faults;
    const QVector<Reference> references = draft.resource->references(draft.entity.doc);
    for (const Reference &reference : references) {
        const auto found = entities.get(actor.org, reference.kind, reference.id);
        if (!found)
            return ObjectFault::of(found.error());
        if (!*found)
            faults.append({u'/' + reference.field, "unknown", u"there is no %1 of this id"_s.arg(reference.kind)});
    }
    return faults.isEmpty() ? ObjectResult<Done>(Done{}) : ObjectResult<Done>(invalid(faults));
}

/// Cards and codes belong to one object, of whatever kind; the index of the store sees one kind at a time.
ObjectResult<Done> Objects::checkUnique(const Actor &actor, const Draft &draft)
{
    store::EntityStore entities(m_desk.database);
    for (const store::Field &key : draft.entity.keys) {
        if (key.name != u"card"_s && key.name != u"code"_s)
            continue;
        for (const auto &kind : {u"person"_s, u"key"_s, u"fob"_s, u"booking"_s, u"keycode"_s}) {
            const auto found = entities.byKey(actor.org, kind, key);
            if (!found)
                return ObjectFault::of(found.error());
            const bool itself = *found && (*found)->kind == draft.entity.kind && (*found)->id == draft.entity.id;
            // A fob out of the stock is put on a key: it is the same fob.
            const bool fromStock = kind == u"fob"_s && draft.entity.kind == u"key"_s;
            if (*found && !itself && !fromStock)
                return taken(key.name);
        }
    }
    return Done{};
}

ObjectResult<Entity> Objects::write(store::Transaction &transaction, const Actor &actor, Draft draft,
                                    const std::optional<Entity> &before, std::optional<qint64> expected)
{
    Entity &entity = draft.entity;
    if (draft.resource->uniques) {
        const QVector<UniqueText> texts = draft.resource->uniques(entity.doc);
        for (const UniqueText &unique : texts)
            entity.keys.append({unique.field, unique.text});
    }
    const QJsonObject lookups = entity.doc.value(LookupMember).toObject();
    if (const QString code = lookups.value(u"code"_s).toString(); !code.isEmpty())
        entity.keys.append({u"code"_s, code});
    if (draft.resource->references) {
        const QVector<Reference> references = draft.resource->references(entity.doc);
        for (const Reference &reference : references)
            entity.refs.append({reference.field, reference.id});
    }
    if (const auto unique = checkUnique(actor, draft); !unique)
        return unique.error();
    store::EntityStore entities(m_desk.database);
    const store::Ms now = m_desk.now();
    const auto written = before ? entities.update(transaction, entity, expected, now)
                                : entities.create(transaction, entity, now);
    if (!written)
        return ObjectFault::of(written.error());
    if (!written->isDone())
        return faultOf(*written);
    if (const auto kept = codes::keep(m_desk, transaction, entity, draft.secrets); !kept)
        return ObjectFault::of(kept.error());
    if (!before && entity.kind == u"box"_s) {
        const auto made = store::BoxStore(m_desk.database).create(transaction, entity.id, actor.org, now);
        if (!made)
            return ObjectFault::of(made.error());
        if (!*made)
            return taken(u"id"_s);
        if (const auto filled = fillFeed(m_desk, transaction, actor.org, entity.id); !filled)
            return ObjectFault::of(filled.error());
    }
    const QJsonObject old = before ? before->doc : QJsonObject();
    if (const auto told = tellBoxes(m_desk, transaction, actor.org, {entity.kind, entity.id, old, entity.doc}); !told)
        return ObjectFault::of(told.error());
    const auto code = entity.kind == u"booking"_s ? codes::kept(m_desk, entity)
                                                  : Result<std::optional<Secret>, Fault>(std::optional<Secret>());
    if (!code)
        return ObjectFault::of(code.error());
    const ChangeNews change{actor.org, entity.kind, entity.id, old, entity.doc, *code};
    if (const auto posted = postChange(m_desk, transaction, change); !posted)
        return ObjectFault::of(posted.error());
    const auto noted = codes::audit(m_desk, transaction, actor, before ? u"change"_s : u"create"_s, entity, old);
    if (!noted)
        return ObjectFault::of(noted.error());
    transaction.afterCommit([org = actor.org, &wakeups = m_desk.house.wakeups] { wakeups.poke(orgTopic(org)); });
    entity.version = written->version;
    entity.createdAt = before ? before->createdAt : now;
    entity.updatedAt = now;
    return entity;
}

namespace {

/// A transaction whose work says why nothing was written; database faults stay faults, so that others in the way are
/// tried again.
template <class T, class Work>
ObjectResult<T> transactObjects(store::Database &database, Work work)
{
    std::optional<ObjectFault> refused;
    const auto outcome = database.transact([&](store::Transaction &transaction) -> Result<std::optional<T>, Fault> {
        refused.reset();
        auto done = work(transaction);
        if (done)
            return std::optional<T>(std::move(done).value());
        if (done.error().why == Why::Store || done.error().fault == Fault::Busy)
            return done.error().fault;
        refused = done.error();
        transaction.takeBack();
        return std::optional<T>();
    });
    if (!outcome)
        return ObjectFault::of(outcome.error());
    if (refused)
        return *refused;
    return **outcome;
}

} // namespace

ObjectResult<Entity> Objects::create(const Actor &actor, const Resource &resource, const QJsonObject &doc,
                                     const QString &id)
{
    const QString own = id.isEmpty() ? newId(m_desk.house.random, QLatin1StringView(resource.kind.toLatin1())) : id;
    auto checked = drafted(actor, resource, doc, own);
    if (!checked)
        return checked.error();
    Draft draft = std::move(checked).value();
    codes::addDrawn(m_desk, resource.kind, draft.secrets);
    if (const auto added = addLookups(actor, draft); !added)
        return added.error();
    return transactObjects<Entity>(m_desk.database, [&](store::Transaction &transaction) -> ObjectResult<Entity> {
        if (const auto there = checkReferences(actor, draft); !there)
            return there.error();
        return write(transaction, actor, draft, std::nullopt, std::nullopt);
    });
}

ObjectResult<Entity> Objects::change(const Actor &actor, const Resource &resource, const QString &id,
                                     const QJsonObject &patch, std::optional<qint64> expected)
{
    store::EntityStore entities(m_desk.database);
    const auto seen = entities.get(actor.org, resource.kind, id);
    if (!seen)
        return ObjectFault::of(seen.error());
    if (!*seen)
        return ObjectFault{Why::Missing};
    // A secret that is set to null is taken away, which merging would not show.
    QJsonObject doc = merged((*seen)->doc, visible(patch));
    for (const QString &member : resource.secrets) {
        if (patch.contains(member))
            doc.insert(member, patch.value(member));
    }
    auto checked = drafted(actor, resource, doc, id);
    if (!checked)
        return checked.error();
    Draft draft = std::move(checked).value();
    if (const auto added = addLookups(actor, draft); !added)
        return added.error();
    const qint64 version = expected.value_or((*seen)->version);
    return transactObjects<Entity>(m_desk.database, [&](store::Transaction &transaction) -> ObjectResult<Entity> {
        if (const auto there = checkReferences(actor, draft); !there)
            return there.error();
        return write(transaction, actor, draft, *seen, version);
    });
}

ObjectResult<Done> Objects::remove(const Actor &actor, const Resource &resource, const QString &id,
                                   std::optional<qint64> expected)
{
    return transactObjects<Done>(m_desk.database, [&](store::Transaction &transaction) -> ObjectResult<Done> {
        const auto found = store::EntityStore(m_desk.database).get(actor.org, resource.kind, id);
        if (!found)
            return ObjectFault::of(found.error());
        if (!*found)
            return ObjectFault{Why::Missing};
        if (expected && (*found)->version != *expected)
            return ObjectFault{Why::Stale, {}, (*found)->version};
        return removeWithin(transaction, actor, resource, **found, 0);
    });
}

} // namespace latchkey::hub
