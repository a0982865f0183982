// SPDX-License-Identifier: Apache-2.0
#include "bookingroutes.h"

#include "acts.h"
#include "codes.h"
#include "deliveries.h"
#include "personcalls.h"
#include "visitlinks.h"

#include <app/hub/web/qrpicture.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using http::Outcome;
using http::Response;
using http::Route;
using store::Entity;
using Whose = http::Objects;

QString digitsOf(const Secret &code)
{
    const auto bytes = code.bytes();
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// The booking and its code, or the answer that there is none. That somebody looked is in the audit.
struct Shown {
    Entity booking;
    QString code;
};
Result<Shown, Response> shownBy(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto booking = store::EntityStore(desk.database).get(actor.org, u"booking"_s, textOf(call, "id"));
    if (!booking)
        return answer(booking.error());
    if (!*booking)
        return missing();
    const auto code = codes::kept(desk, **booking);
    if (!code)
        return answer(code.error());
    if (!*code)
        return missing();
    const auto noted = desk.database.transact([&](store::Transaction &transaction) {
        return noteAct(desk, transaction, actor, u"booking.look"_s, u"booking/"_s + (*booking)->id);
    });
    if (!noted)
        return answer(noted.error());
    return Shown{**booking, digitsOf(**code)};
}

Outcome code(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto shown = shownBy(desk, actor, call);
    if (!shown)
        return shown.error();
    const QString link = desk.house.identity.publicUrl + u"/c/"_s + visitToken(desk, {actor.org, shown->booking.id});
    return answer(200, {{u"code"_s, shown->code}, {u"qr"_s, u"latchkey:b:"_s + shown->code}, {u"link"_s, link}});
}

Outcome picture(const Desk &desk, const Actor &actor, const Call &call)
{
    const auto shown = shownBy(desk, actor, call);
    if (!shown)
        return shown.error();
    const auto svg = web::qrPicture("LATCHKEY:B:" + shown->code.toLatin1());
    if (!svg)
        return missing();
    Response response{200, {}, *svg};
    return response.with("Content-Type", "image/svg+xml").with("Cache-Control", "no-store");
}

http::Handler deliveryOf(const Desks &desks, const Resource &resource)
{
    return forPerson(desks, [&resource](const Desk &desk, const Actor &actor, const Call &call) -> Outcome {
        const auto entity = store::EntityStore(desk.database).get(actor.org, resource.kind, textOf(call, "id"));
        if (!entity)
            return answer(entity.error());
        if (!*entity)
            return missing();
        const auto boxes = deliveriesOf(desk, actor.org, resource.kind, (*entity)->id, (*entity)->doc);
        if (!boxes)
            return answer(boxes.error());
        QJsonArray items;
        for (const BoxDelivery &box : *boxes)
            items.append(toJson(box));
        return answer(200, {{u"items"_s, items}});
    });
}

/// Kinds of which boxes are told, under a row of their own.
QStringList toldKinds()
{
    return {u"person"_s, u"group"_s, u"key"_s, u"keygroup"_s, u"permission"_s, u"booking"_s, u"keycode"_s};
}

} // namespace

QVector<Route> bookingRoutes(const Desks &desks)
{
    const auto access = needs(Right::ManageBookings, Whose::Organisation);
    return {
        Route{"GET", "/api/v1/bookings/{id}/code", access, Body::none(), forPerson(desks, code), "getBookingCode"},
        Route{"GET", "/api/v1/bookings/{id}/qr.svg", access, Body::none(), forPerson(desks, picture), "getBookingQr"},
    };
}

Operations bookingOperations()
{
    const Schema given = Schema::object()
                             .with(u"code"_s, Schema::pattern(u"[0-9]{4,16}"_s, 16))
                             .with(u"qr"_s, Schema::text(1, 100).described(u"What its QR code says"_s))
                             .with(u"link"_s,
                                   Schema::text(1, 700).described(u"For the guest; ends with the booking"_s));
    return {{"getBookingCode", u"What the guest is given; the look is in the audit"_s, {}, {}, {{200, u"It"_s, given}}},
            {"getBookingQr", u"The code as a picture"_s, {}, {}, {{200, u"SVG"_s, {}, u"image/svg+xml"_s}}}};
}

QVector<Route> deliveryRoutes(const Desks &desks)
{
    QVector<Route> routes;
    const QStringList kinds = toldKinds();
    for (const QString &kind : kinds) {
        const Resource &resource = *resourceOfKind(kind);
        routes.append(Route{"GET", "/api/v1/" + resource.plural + "/{id}/delivery",
                            needs(resource.see, Whose::Organisation), Body::none(), deliveryOf(desks, resource),
                            "get" + resource.title.toLatin1() + "Delivery"});
    }
    return routes;
}

Operations deliveryOperations()
{
    const Schema page = Schema::object().with(u"items"_s, Schema::list(deliverySchema(), 0, 100000));
    Operations operations;
    const QStringList kinds = toldKinds();
    for (const QString &kind : kinds)
        operations.append({"get" + resourceOfKind(kind)->title.toLatin1() + "Delivery",
                           u"Which boxes know it as it is now, and since when"_s,
                           {},
                           {},
                           {{200, u"Boxes"_s, page}}});
    return operations;
}

} // namespace latchkey::hub
