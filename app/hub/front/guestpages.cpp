// SPDX-License-Identifier: Apache-2.0
#include "bookingacts.h"
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/api/codes.h>
#include <app/hub/api/names.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/web/qrpicture.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::BookingState;

/// What a guest's link leads to.
struct Guest {
    store::Entity booking;
    store::Org org;
    QTimeZone zone;
    BookingState state = BookingState::Over;
};

Result<std::optional<Guest>, store::Fault> guestOf(const Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto link = guestLinkFrom(desk, visit.id("token"));
    if (!link)
        return std::optional<Guest>();
    const auto booking = store::EntityStore(desk.database).get(link->org, u"booking"_s, link->booking, true);
    const auto org = store::OrgStore(desk.database).get(link->org);
    if (!booking || !org)
        return booking ? org.error() : booking.error();
    if (!*booking || !*org)
        return std::optional<Guest>();
    Guest guest{**booking, **org, QTimeZone((*org)->zone.toLatin1())};
    if (!guest.zone.isValid())
        guest.zone = QTimeZone::utc();
    guest.state = stateOf(guest.booking, guest.zone, desk.now());
    return std::optional(guest);
}

bool works(const Guest &guest)
{
    return guest.state == BookingState::Current || guest.state == BookingState::Coming;
}

qint64 momentOf(const Guest &guest, const QString &member)
{
    const QDateTime typed = QDateTime::fromString(guest.booking.doc.value(member).toString(), u"yyyy-MM-ddTHH:mm"_s);
    return QDateTime(typed.date(), typed.time(), guest.zone).toMSecsSinceEpoch();
}

/// The box at which the first key lives, and the number of its site.
void addPlace(const Visit &visit, const Guest &guest, web::VisitPage &page)
{
    store::EntityStore entities(visit.desk().database);
    const QString org = guest.org.id;
    const QString first = textsOf(guest.booking.doc.value(u"keys"_s)).value(0);
    const auto key = entities.get(org, u"key"_s, first);
    if (!key || !*key)
        return;
    const auto box = entities.get(org, u"box"_s, (*key)->doc.value(u"homeBox"_s).toString());
    if (!box || !*box)
        return;
    page.place = (*box)->doc.value(u"name"_s).toString();
    const auto location = entities.get(org, u"location"_s, (*box)->doc.value(u"location"_s).toString());
    if (!location || !*location)
        return;
    const QString site = (*location)->doc.value(u"name"_s).toString();
    if (site != page.place)
        page.place += u", "_s + site;
    page.phone = (*location)->doc.value(u"phone"_s).toString();
}

Outcome show(Visit &visit)
{
    const auto found = guestOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.missing();
    const Guest &guest = **found;
    Names names(visit.desk(), guest.org.id);
    web::VisitPage page;
    QStringList keys;
    const QStringList ids = textsOf(guest.booking.doc.value(u"keys"_s));
    for (const QString &id : ids)
        keys.append(names.of(u"key"_s, id));
    page.keys = keys.join(u", "_s);
    page.state = guest.state;
    page.from = momentOf(guest, u"from"_s);
    page.until = momentOf(guest, u"until"_s);
    addPlace(visit, guest, page);
    if (works(guest)) {
        const auto code = codes::kept(visit.desk(), guest.booking);
        if (!code)
            return visit.error(code.error());
        page.code = *code ? codeText(**code) : QString();
        page.qrUrl = QString::fromUtf8(visit.request().path) + u"/qr.svg"_s;
    }
    web::Frame frame = visit.frame({});
    frame.zone = guest.zone.id();
    const auto rendered = visit.front().console().page(frame, page);
    http::Response response = http::Response::html(200, rendered.html);
    return visit.finished(response.with("Cache-Control", "no-store").with("Referrer-Policy", "no-referrer"));
}

/// The digits themselves: the reader of a box takes them from the picture.
Outcome qr(Visit &visit)
{
    const auto found = guestOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found || !works(**found))
        return visit.missing();
    const auto code = codes::kept(visit.desk(), (*found)->booking);
    if (!code || !*code)
        return visit.missing();
    const auto digits = (*code)->bytes();
    const auto svg = web::qrPicture(QByteArray(reinterpret_cast<const char *>(digits.data()), qsizetype(digits.size())));
    if (!svg)
        return visit.missing();
    http::Response response{200, {}, *svg};
    return response.with("Content-Type", "image/svg+xml").with("Cache-Control", "no-store");
}

} // namespace

PageRoutes guestPages()
{
    const auto guest = [] { return knower("a guest has no account: the link was given to them"); };
    return {{"GET", "/c/{token}", guest(), show}, {"GET", "/c/{token}/qr.svg", guest(), qr}};
}

} // namespace latchkey::hub::front
