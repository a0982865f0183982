// SPDX-License-Identifier: Apache-2.0
#include "pageroute.h"
#include "sight.h"

#include <app/hub/store/alertstore.h>
#include <app/hub/web/boxpages.h>
#include <app/hub/web/hubpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Section;

bool hasAny(const Visit &visit, const QString &kind)
{
    const auto count = store::EntityStore(visit.desk().database).count(visit.org(), kind);
    return !count || *count > 0;
}

/// Somebody who only uses keys sees their own: those that they have.
web::OverviewPage ownKeys(const Visit &visit, const Sight &sight)
{
    web::OverviewPage page;
    const auto held = sight.heldBy(visit.actor().person);
    page.keysOut = int(held.size());
    for (const KeymapKey *key : held) {
        if (key->late)
            page.late.append({key->id, key->name, Sight::placeOf(*key)});
    }
    return page;
}

web::OverviewPage everything(const Visit &visit, const Sight &sight)
{
    web::OverviewPage page;
    for (const KeymapKey &key : sight.map().keys) {
        page.keysIn += key.state == u"in"_s ? 1 : 0;
        page.keysOut += key.state == u"out"_s ? 1 : 0;
        if (key.late)
            page.late.append({key.id, key.name, Sight::placeOf(key)});
    }
    page.boxes = sight.boxes();
    if (visit.may(Right::SeeActivity)) {
        const auto open = store::AlertStore(visit.desk().database).countOpen(visit.org());
        page.alerts = open ? int(*open) : 0;
    }
    page.hasPeople = hasAny(visit, u"person"_s);
    page.hasKeys = hasAny(visit, u"key"_s);
    page.hasPermissions = hasAny(visit, u"permission"_s);
    page.mayEdit = visit.may(Right::ManageBoxes);
    return page;
}

Outcome overview(Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return visit.error(sight.error());
    return visit.page(Section::Overview,
                      visit.may(Right::SeeKeys) ? everything(visit, *sight) : ownKeys(visit, *sight));
}

Outcome more(Visit &visit) { return visit.page(std::nullopt, web::MorePage{}); }

} // namespace

PageRoutes overviewPages() { return {{"GET", "/", own(), overview}, {"GET", "/more", own(), more}}; }

} // namespace latchkey::hub::front
