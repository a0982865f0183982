// SPDX-License-Identifier: Apache-2.0
#include "eventnames.h"
#include "watchround.h"

#include <app/hub/store/entitystore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;
using store::Ms;

constexpr int PageLength = 500;
constexpr Ms UseStep = 3'600'000; ///< rules count days: uses within an hour are one

} // namespace

Status<Fault> WatchRound::readBadgeUses()
{
    if (m_badgeUses)
        return Done{};
    const auto watches = store::AlertStore(m_desk.database).watches(m_org, badgesRule());
    if (!watches)
        return watches.error();
    m_badgeUses.emplace();
    for (const store::AlertWatch &watch : *watches)
        m_badgeUses->insert(watch.subject, watch.since.value_or(0));
    return Done{};
}

/// Noted whether or not a rule asks for it: one that is made later knows what was before it. No use is later than the hub
/// heard of it: a box whose clock is years ahead would silence the alarm for as long.
Status<Fault> WatchRound::noteBadgeUse(const store::Event &event)
{
    if (event.person.isEmpty())
        return Done{};
    if (const auto read = readBadgeUses(); !read)
        return read;
    const Ms used = std::min(event.occurredAt, event.receivedAt);
    Ms &known = (*m_badgeUses)[event.person];
    if (used < known + UseStep)
        return Done{};
    known = used;
    store::AlertWatch watch{m_org, badgesRule(), event.person};
    watch.since = known;
    return store::AlertStore(m_desk.database).putWatch(m_transaction, watch);
}

/// A badge counts from its last use, or from when its person was last changed if that is later: then it was given out, at
/// the latest.
Status<Fault> WatchRound::learnBadges()
{
    if (!isAsked(notify::AlertKind::BadgeUnused))
        return Done{};
    if (const auto read = readBadgeUses(); !read)
        return read;
    store::EntityFilter filter{m_org, u"person"_s};
    filter.limit = PageLength;
    do {
        const auto page = store::EntityStore(m_desk.database).list(filter);
        if (!page)
            return page.error();
        for (const store::Entity &person : page->entities) {
            if (person.doc.value(u"badges"_s).toArray().isEmpty() || person.doc.value(u"suspended"_s).toBool())
                continue;
            const Ms used = std::max(m_badgeUses->value(person.id, 0), person.updatedAt);
            notify::AlertFact fact = notify::badgeUsed(person.id, dateOf(used), {});
            fact.names.holder = person.id; // an id until addNames()
            learn(fact);
        }
        filter.after = page->next;
    } while (filter.after);
    return Done{};
}

} // namespace latchkey::hub
