// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/store/auditstore.h>
#include <app/hub/web/boxpages.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Section;

QString objectOf(const QString &box) { return u"box/"_s + box; }

/// Every look at a sheet is written down; the last one counts as its printing.
Status<store::Fault> noteLook(const Visit &visit)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](store::Transaction &transaction) -> Status<store::Fault> {
        const store::AuditEntry entry{visit.org(),
                                      desk.now(),
                                      visit.actor().words,
                                      u"emergency-sheet.seen"_s,
                                      objectOf(visit.id()),
                                      {{u"address"_s, visit.request().peer}}};
        const auto noted = store::AuditStore(desk.database).append(transaction, entry);
        return noted ? Status<store::Fault>(Done{}) : Status<store::Fault>(noted.error());
    });
}

store::Ms lastLook(const Visit &visit, const QString &box)
{
    store::AuditFilter filter{visit.org(), {}, objectOf(box)};
    filter.limit = 100;
    const auto entries = store::AuditStore(visit.desk().database).list(filter);
    for (const store::AuditEntry &entry : entries ? *entries : QVector<store::AuditEntry>()) {
        if (entry.action == u"emergency-sheet.seen"_s)
            return entry.at;
    }
    return 0;
}

bool isOnSheet(const KeymapKey &key, const QString &box) { return key.homeBox == box || (key.state == u"in"_s && key.box == box); }

Outcome list(Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return visit.error(sight.error());
    web::EmergencyPage page;
    for (const KeymapBox &box : sight->map().boxes) {
        const store::Ms printed = lastLook(visit, box.state.id);
        const auto moved = std::count_if(sight->map().keys.cbegin(), sight->map().keys.cend(), [&](const KeymapKey &key) {
            return isOnSheet(key, box.state.id) && key.since.value_or(0) > printed;
        });
        page.rows.append({box.state.id, box.state.name, printed, printed > 0 ? int(moved) : 0});
    }
    return visit.page(Section::Emergency, page);
}

Outcome sheet(Visit &visit)
{
    const auto sight = Sight::of(visit);
    const auto entity = entityOf(visit, u"box"_s, visit.id());
    if (!sight || !entity)
        return visit.error(store::Fault::Unavailable);
    const BoxState *box = sight->box(visit.id());
    if (!*entity || !box)
        return visit.missing();
    if (const auto noted = noteLook(visit); !noted)
        return visit.error(noted.error());
    const auto location = entityOf(visit, u"location"_s, box->location);
    web::EmergencySheetPage page;
    page.id = box->id;
    page.name = box->name;
    page.location = box->locationName;
    page.serial = box->serial;
    if (location && *location)
        page.phone = (*location)->doc.value(u"phone"_s).toString();
    page.heard = box->heard.value_or(0);
    for (const KeymapKey &key : sight->map().keys) {
        if (!isOnSheet(key, box->id))
            continue;
        const auto doc = entityOf(visit, u"key"_s, key.id);
        const QString fob = doc && *doc ? (*doc)->doc.value(u"fob"_s).toString() : QString();
        const bool here = key.state == u"in"_s && key.box == box->id;
        page.keys.append({key.name, fob, here ? key.bin : key.homeBin, Sight::placeOf(key)});
    }
    std::stable_sort(page.keys.begin(), page.keys.end(), [](const auto &a, const auto &b) { return a.bin < b.bin; });
    return visit.page(Section::Emergency, page);
}

} // namespace

PageRoutes emergencyPages()
{
    const auto see = [] { return needs(Right::SeeEmergency); };
    return {{"GET", "/emergency", see(), list}, {"GET", "/emergency/{id}", see(), sheet, true}};
}

} // namespace latchkey::hub::front
