// SPDX-License-Identifier: Apache-2.0
#include "bookingacts.h"
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/api/codes.h>
#include <app/hub/post/envelope.h>
#include <app/hub/post/post.h>
#include <app/hub/web/qrpicture.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::BookingState;
using web::Form;
using web::FormState;
using web::Section;

QString pathOf(const QString &id) { return u"/bookings/"_s + id; }

bool isOver(BookingState state) { return state == BookingState::Over || state == BookingState::Revoked; }

QString keysText(Names &names, const QJsonObject &doc)
{
    QStringList keys;
    const QStringList ids = textsOf(doc.value(u"keys"_s));
    for (const QString &id : ids)
        keys.append(names.of(u"key"_s, id));
    return keys.join(u", "_s);
}

void prepare(Visit &visit, FormState &state)
{
    state.choices.insert("keys", choicesOf(visit, u"key"_s));
    state.choices.insert("language", languageChoices(visit, true));
}

void fill(const QJsonObject &doc, FormState &state)
{
    state.values.insert("keys", textsOf(doc.value(u"keys"_s)));
    for (const char *const field : {"name", "from", "until", "language"})
        state.values.insert(field, {doc.value(QLatin1StringView(field)).toString()});
    state.values.insert("sendTo", {doc.value(u"email"_s).toString(doc.value(u"mobile"_s).toString())});
}

QJsonObject read(Visit &visit, FormState &state)
{
    const FormData &form = visit.form();
    const QString to = form.text("sendTo");
    const bool isMail = to.contains(u'@');
    const QString mobile = isMail ? QString() : numberOf(to);
    check(state, "sendTo", isMail ? schemas::mail() : schemas::mobile(), isMail ? to : mobile,
          isMail ? web::Fault::NotAnAddress : web::Fault::NotANumber);
    const QString name = form.text("name").isEmpty() ? to : form.text("name");
    if (name.isEmpty())
        state.faults.insert("name", web::Fault::Missing);
    return {{u"name"_s, name},
            {u"keys"_s, QJsonArray::fromStringList(form.all("keys"))},
            {u"from"_s, form.text("from")},
            {u"until"_s, form.text("until")},
            {u"language"_s, orNull(form.text("language"))},
            {u"email"_s, orNull(isMail ? to : QString())},
            {u"mobile"_s, orNull(mobile)}};
}

const Editor &editor()
{
    static const Editor it{Form::Booking,
                           Section::Bookings,
                           u"booking"_s,
                           {{u"/keys"_s, "keys", web::Fault::Missing},
                            {u"/name"_s, "name"},
                            {u"/from"_s, "from", web::Fault::NotATime},
                            {u"/until"_s, "until", web::Fault::NotATime},
                            {u"/language"_s, "language", web::Fault::Unknown},
                            {u"/email"_s, "sendTo", web::Fault::NotAnAddress},
                            {u"/mobile"_s, "sendTo", web::Fault::NotANumber}},
                           prepare,
                           fill,
                           read};
    return it;
}

/// Whether another booking has one of the keys at that time. Times of one hub's form are compared as they are written.
bool clashes(Visit &visit, const QString &except)
{
    const QStringList keys = visit.form().all("keys");
    const QString from = visit.form().text("from");
    const QString until = visit.form().text("until");
    for (const QString &key : keys) {
        store::EntityFilter filter{visit.org(), u"booking"_s};
        filter.refs.append({u"keys"_s, key});
        filter.limit = 500;
        const auto page = store::EntityStore(visit.desk().database).list(filter);
        const auto overlaps = [&](const store::Entity &other) {
            return other.id != except && other.doc.value(u"from"_s).toString() < until
                && from < other.doc.value(u"until"_s).toString();
        };
        if (page && std::any_of(page->entities.cbegin(), page->entities.cend(), overlaps))
            return true;
    }
    return false;
}

http::Response clash(Visit &visit, const QString &cancel)
{
    FormState state;
    state.cancel = cancel;
    state.problem = web::Fault::Clash;
    prepare(visit, state);
    return visit.again(Section::Bookings, Form::Booking, state);
}

Outcome list(Visit &visit)
{
    web::BookingsPage page;
    page.past = !visit.query("past").isEmpty();
    page.query = visit.query("q");
    page.mayBook = visit.may(Right::ManageBookings);
    Names names(visit.desk(), visit.org());
    QVector<store::Entity> all = allOf(visit, u"booking"_s);
    std::sort(all.begin(), all.end(), [](const store::Entity &a, const store::Entity &b) {
        return a.doc.value(u"from"_s).toString() < b.doc.value(u"from"_s).toString();
    });
    for (const store::Entity &entity : std::as_const(all)) {
        const BookingState state = stateOf(entity, visit.zone(), visit.desk().now());
        if (isOver(state) != page.past || !entity.sort.contains(page.query.toLower()))
            continue;
        page.rows.append({entity.id, entity.doc.value(u"name"_s).toString(), keysText(names, entity.doc),
                          momentOf(visit, entity.doc.value(u"from"_s)), momentOf(visit, entity.doc.value(u"until"_s)),
                          state});
    }
    return visit.page(Section::Bookings, page);
}

/// Also one that was taken back: its page tells which boxes know.
Result<std::optional<store::Entity>, store::Fault> bookingOf(const Visit &visit)
{
    return store::EntityStore(visit.desk().database).get(visit.org(), u"booking"_s, visit.id(), true);
}

Outcome show(Visit &visit)
{
    const auto found = bookingOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found)
        return visit.missing();
    const store::Entity &entity = **found;
    const auto delivery = deliveriesOf(visit, sync::EntityKind::Person, entity.id);
    if (!delivery)
        return visit.error(delivery.error());
    Names names(visit.desk(), visit.org());
    const QString mail = entity.doc.value(u"email"_s).toString(entity.doc.value(u"mobile"_s).toString());
    web::BookingPage page;
    page.id = entity.id;
    page.guest = entity.doc.value(u"name"_s).toString();
    page.keys = keysText(names, entity.doc);
    page.from = momentOf(visit, entity.doc.value(u"from"_s));
    page.until = momentOf(visit, entity.doc.value(u"until"_s));
    page.state = stateOf(entity, visit.zone(), visit.desk().now());
    page.code = visit.takeOnce(pathOf(entity.id));
    if (!isOver(page.state))
        page.link = guestAddress(visit.desk(), visit.org(), entity.id);
    page.sentTo = mail.isEmpty() ? QString() : maskedAddress(mail);
    page.delivery = *delivery;
    page.mayRevoke = visit.may(Right::ManageBookings) && !isOver(page.state);
    return visit.page(Section::Bookings, page);
}

Outcome newBooking(Visit &visit)
{
    FormState state;
    if (const QString key = visit.query("key"); !key.isEmpty())
        state.values.insert("keys", {key});
    if (const auto person = entityOf(visit, u"person"_s, visit.query("person")); person && *person) {
        state.values.insert("name", {(*person)->doc.value(u"name"_s).toString()});
        state.values.insert("sendTo", {(*person)->doc.value(u"email"_s).toString()});
    }
    return showNew(visit, editor(), u"/bookings"_s, state);
}

Outcome makeBooking(Visit &visit)
{
    if (clashes(visit, {}))
        return clash(visit, u"/bookings"_s);
    return makeNew(visit, editor(), u"/bookings"_s, [&](const store::Entity &made) {
        const auto code = codes::kept(visit.desk(), made);
        if (!code || !*code)
            return visit.error(code ? store::Fault::Failed : code.error());
        QByteArray text = codeText(**code).toLatin1();
        if (const auto kept = visit.keepOnce(pathOf(made.id), Secret::takeFrom(text)); !kept)
            return visit.error(kept.error());
        return visit.to(pathOf(made.id));
    });
}

Outcome editBooking(Visit &visit) { return showEdit(visit, editor(), pathOf(visit.id())); }

Outcome changeBooking(Visit &visit)
{
    if (clashes(visit, visit.id()))
        return clash(visit, pathOf(visit.id()));
    return change(visit, editor(), pathOf(visit.id()));
}

Outcome askRevoke(Visit &visit)
{
    return showRemove(visit, Form::RevokeBooking, Section::Bookings, u"booking"_s, pathOf(visit.id()));
}

Outcome revoke(Visit &visit) { return remove(visit, u"booking"_s, pathOf(visit.id()), web::Notice::Revoked); }

http::Response picture(Visit &visit, const QByteArray &text)
{
    const auto svg = web::qrPicture(text);
    if (!svg)
        return visit.missing();
    http::Response response{200, {}, *svg};
    return visit.finished(response.with("Content-Type", "image/svg+xml").with("Cache-Control", "no-store"));
}

Outcome qr(Visit &visit)
{
    const auto found = bookingOf(visit);
    if (!found)
        return visit.error(found.error());
    if (!*found || isOver(stateOf(**found, visit.zone(), visit.desk().now())))
        return visit.missing();
    return picture(visit, guestAddress(visit.desk(), visit.org(), visit.id()).toUtf8());
}

} // namespace

PageRoutes bookingPages()
{
    const auto book = [] { return needs(Right::ManageBookings); };
    return {{"GET", "/bookings", book(), list},
            {"GET", "/bookings/new", book(), newBooking},
            {"POST", "/bookings/new", book(), makeBooking},
            {"GET", "/bookings/{id}", book(), show},
            {"GET", "/bookings/{id}/qr.svg", book(), qr},
            {"GET", "/bookings/{id}/edit", book(), editBooking},
            {"POST", "/bookings/{id}/edit", book(), changeBooking},
            {"GET", "/bookings/{id}/revoke", book(), askRevoke},
            {"POST", "/bookings/{id}/revoke", book(), revoke}};
}

} // namespace latchkey::hub::front
