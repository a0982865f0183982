// SPDX-License-Identifier: Apache-2.0
#include "feednews.h"

#include <app/hub/store/boxstore.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/store/feedstore.h>
#include <core/sync/entities.h>

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;

/// A change of a location touches its boxes, theirs the keys at home there; nothing goes further.
constexpr int MostSteps = 3;

/// Gathers what is to be told, so that each row is told once.
class News {
public:
    News(const Desk &desk, QString org) : m_desk(desk), m_org(std::move(org)) {}

    [[nodiscard]] Status<Fault> take(const DocChange &change, int step = 0)
    {
        const FeedPlan plan = feedPlanFor(change.kind, change.id, change.before, change.after);
        for (const FeedTouch &touch : plan.everywhere)
            m_everywhere.insert({sync::wordFor(touch.kind), touch.id}, touch.gone);
        for (const QString &box : plan.boxes) {
            m_boxes.insert(box);
            if (plan.alsoContent)
                m_whole.insert(box);
        }
        if (step == MostSteps)
            return Done{};
        for (const auto &[kind, field] : plan.dependants) {
            if (const auto taken = takeReferrers(change.id, kind, field, plan.alsoContent, step); !taken)
                return taken;
        }
        return Done{};
    }

    void takeBox(const QString &box) { m_boxes.insert(box); }

    [[nodiscard]] Status<Fault> publish(store::Transaction &transaction)
    {
        const auto boxes = store::BoxStore(m_desk.database).idsOf(m_org);
        if (!boxes)
            return boxes.error();
        QVector<store::FeedChange> changes;
        for (const QString &box : *boxes) {
            for (auto row = m_everywhere.cbegin(); row != m_everywhere.cend(); ++row)
                changes.append({box, row.key().first, row.key().second, row.value()});
            if (m_boxes.contains(box))
                changes.append({box, sync::wordFor(sync::EntityKind::Box), sync::boxEntityId(), false});
            if (const auto more = addContent(box, changes); !more)
                return more;
        }
        if (changes.isEmpty())
            return Done{};
        store::FeedStore feeds(m_desk.database, m_desk.house.random);
        const auto heads = feeds.append(transaction, changes, m_desk.now());
        if (!heads)
            return heads.error();
        const QStringList touched = heads->keys();
        transaction.afterCommit([touched, &wakeups = m_desk.house.wakeups] {
            for (const QString &box : touched)
                wakeups.poke(boxTopic(box));
        });
        return Done{};
    }

private:
    [[nodiscard]] Status<Fault> takeReferrers(const QString &target, const QString &kind, const QString &field,
                                              bool whole, int step)
    {
        store::EntityStore entities(m_desk.database);
        const auto referrers = entities.referrers(m_org, target);
        if (!referrers)
            return referrers.error();
        for (const store::Referrer &referrer : *referrers) {
            if (referrer.kind != kind || referrer.field != field)
                continue;
            const auto entity = entities.get(m_org, kind, referrer.id);
            if (!entity)
                return entity.error();
            if (!*entity)
                continue;
            if (kind == u"box"_s && whole)
                m_whole.insert(referrer.id);
            if (const auto taken = take({kind, referrer.id, (*entity)->doc, (*entity)->doc}, step + 1); !taken)
                return taken;
        }
        return Done{};
    }
    /// The rows of a box that depend on where it stands.
    [[nodiscard]] Status<Fault> addContent(const QString &box, QVector<store::FeedChange> &changes)
    {
        if (!m_whole.contains(box))
            return Done{};
        store::FeedStore feeds(m_desk.database, m_desk.house.random);
        for (const sync::EntityKind kind : {sync::EntityKind::Key, sync::EntityKind::Permission}) {
            const QString word = sync::wordFor(kind);
            const auto ids = feeds.entitiesOf(box, word);
            if (!ids)
                return ids.error();
            for (const QString &id : *ids) {
                if (!m_everywhere.contains({word, id}))
                    changes.append({box, word, id, false});
            }
        }
        return Done{};
    }

    const Desk &m_desk;
    QString m_org;
    QMap<QPair<QString, QString>, bool> m_everywhere;
    QSet<QString> m_boxes;
    QSet<QString> m_whole;
};

/// All objects of one kind, page by page.
template <class Take>
Status<Fault> eachOf(const Desk &desk, const QString &org, const QString &kind, Take take)
{
    store::EntityStore entities(desk.database);
    store::EntityFilter filter{org, kind};
    filter.limit = 500;
    do {
        const auto page = entities.list(filter);
        if (!page)
            return page.error();
        for (const store::Entity &entity : page->entities)
            take(entity);
        filter.after = page->next;
    } while (filter.after);
    return Done{};
}

} // namespace

Status<Fault> tellBoxes(const Desk &desk, store::Transaction &transaction, const QString &org, const DocChange &change)
{
    News news(desk, org);
    if (const auto taken = news.take(change); !taken)
        return taken;
    return news.publish(transaction);
}

Status<Fault> tellAllBoxes(const Desk &desk, store::Transaction &transaction, const QString &org)
{
    const auto boxes = store::BoxStore(desk.database).idsOf(org);
    if (!boxes)
        return boxes.error();
    News news(desk, org);
    for (const QString &box : *boxes)
        news.takeBox(box);
    return news.publish(transaction);
}

Status<Fault> fillFeed(const Desk &desk, store::Transaction &transaction, const QString &org, const QString &box)
{
    QVector<store::FeedChange> changes{{box, sync::wordFor(sync::EntityKind::Box), sync::boxEntityId(), false}};
    for (const auto &kind : {u"group"_s, u"keygroup"_s, u"location"_s, u"person"_s, u"key"_s, u"permission"_s,
                             u"booking"_s, u"keycode"_s}) {
        const auto all = eachOf(desk, org, kind, [&](const store::Entity &entity) {
            const FeedPlan plan = feedPlanFor(kind, entity.id, {}, entity.doc);
            for (const FeedTouch &touch : plan.everywhere)
                changes.append({box, sync::wordFor(touch.kind), touch.id, false});
        });
        if (!all)
            return all;
    }
    const auto heads = store::FeedStore(desk.database, desk.house.random).append(transaction, changes, desk.now());
    return heads ? Status<Fault>(Done{}) : Status<Fault>(heads.error());
}

} // namespace latchkey::hub
