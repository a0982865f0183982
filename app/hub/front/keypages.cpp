// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/post/post.h>
#include <app/hub/web/keypages.h>

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Form;
using web::FormState;
using web::Section;

QString pathOf(const QString &id) { return u"/keys/"_s + id; }

/// Whoever finds a lost key must not learn which door it opens.
bool looksLikeAddress(const QString &name)
{
    static const QRegularExpression address(
        u"^\\d+[a-z]?,? +\\p{L}{4,}|\\b(street|road|lane|avenue|drive|rue|via|calle|platz|weg)\\b|(straße|strasse|str\\.)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return address.match(name).hasMatch();
}

void fillKey(const QJsonObject &doc, FormState &state)
{
    const QJsonObject terms = doc.value(u"terms"_s).toObject();
    const auto put = [&](const char *field, const QString &value) { state.values.insert(field, {value}); };
    const auto tick = [&](const char *field, bool on) {
        if (on)
            put(field, u"yes"_s);
    };
    put("name", doc.value(u"name"_s).toString());
    put("fob", doc.value(u"fob"_s).toString());
    put("home", doc.value(u"homeBox"_s).toString());
    put("bin", doc.value(u"homeBin"_s).isDouble() ? QString::number(doc.value(u"homeBin"_s).toInt()) : QString());
    put("owner", doc.value(u"owner"_s).toString());
    put("loan", spanOf(terms.value(u"loanMinutes"_s).toInt()));
    put("people", QString::number(terms.value(u"people"_s).toInt(1)));
    put("note", terms.value(u"note"_s).toString());
    state.values.insert("groups", textsOf(doc.value(u"keyGroups"_s)));
    tick("roams", doc.value(u"roaming"_s).toBool(true));
    tick("reason", terms.value(u"askReason"_s).toBool());
    tick("badgeWithPin", terms.value(u"badgeWithPin"_s).toBool());
    tick("high", terms.value(u"high"_s).toBool());
    tick("numberAloneOffline", terms.value(u"numberAloneOffline"_s).toBool());
}

QJsonObject readTerms(const FormData &form, FormState &state)
{
    QJsonObject terms{{u"people"_s, qMax(1, form.text("people").toInt())},
                      {u"askReason"_s, form.isYes("reason")},
                      {u"note"_s, orNull(form.text("note"))},
                      {u"loanMinutes"_s, 0},
                      {u"badgeWithPin"_s, form.isYes("badgeWithPin")},
                      {u"high"_s, form.isYes("high")},
                      {u"numberAloneOffline"_s, form.isYes("numberAloneOffline")}};
    if (const QString loan = form.text("loan"); !loan.isEmpty()) {
        const int minutes = minutesOf(loan);
        if (minutes < 0)
            state.faults.insert("loan", web::Fault::NotATime);
        terms.insert(u"loanMinutes"_s, minutes);
    }
    return terms;
}

QJsonObject readKey(Visit &visit, FormState &state)
{
    const FormData &form = visit.form();
    QJsonObject doc{{u"name"_s, form.text("name")},
                    {u"fob"_s, orNull(form.text("fob"))},
                    {u"homeBox"_s, orNull(form.text("home"))},
                    {u"homeBin"_s, QJsonValue::Null},
                    {u"roaming"_s, form.isYes("roams") || form.text("home").isEmpty()},
                    {u"owner"_s, orNull(form.text("owner"))},
                    {u"keyGroups"_s, QJsonArray::fromStringList(form.all("groups"))},
                    {u"terms"_s, readTerms(form, state)}};
    if (const QString bin = form.text("bin"); !bin.isEmpty()) {
        bool ok = false;
        doc.insert(u"homeBin"_s, bin.toInt(&ok));
        if (!ok)
            state.faults.insert("bin", web::Fault::Unknown);
    }
    return doc;
}

void prepareKey(Visit &visit, FormState &state)
{
    state.choices.insert("home", choicesOf(visit, u"box"_s));
    state.choices.insert("owner", choicesOf(visit, u"person"_s));
    state.choices.insert("groups", choicesOf(visit, u"keygroup"_s));
}

const Editor &editor()
{
    static const Editor it{Form::Key,
                           Section::Keys,
                           u"key"_s,
                           {{u"/name"_s, "name"},
                            {u"/fob"_s, "fob", web::Fault::Unknown},
                            {u"/badges"_s, "fob", web::Fault::Taken}, // a card that another object has
                            {u"/homeBox"_s, "home", web::Fault::Unknown},
                            {u"/homeBin"_s, "bin", web::Fault::Unknown},
                            {u"/roaming"_s, "home", web::Fault::Missing},
                            {u"/owner"_s, "owner", web::Fault::Unknown},
                            {u"/keyGroups"_s, "groups", web::Fault::Unknown},
                            {u"/terms/note"_s, "note"},
                            {u"/terms/loanMinutes"_s, "loan", web::Fault::NotATime},
                            {u"/terms/people"_s, "people", web::Fault::Unknown}},
                           prepareKey,
                           fillKey,
                           readKey};
    return it;
}

/// A code of the key's own, in the place of an earlier one.
ObjectResult<Done> setCode(Visit &visit, const QString &key, const QString &name)
{
    const QString digits = visit.form().text("code");
    if (digits.isEmpty())
        return Done{};
    Objects objects(visit.desk());
    const Resource &resource = *resourceOfKind(u"keycode"_s);
    store::EntityFilter filter{visit.org(), u"keycode"_s};
    filter.refs.append({u"key"_s, key});
    const auto earlier = store::EntityStore(visit.desk().database).list(filter);
    if (!earlier)
        return ObjectFault::of(earlier.error());
    const auto made = objects.create(visit.actor(), resource,
                                     {{u"key"_s, key}, {u"name"_s, name}, {u"code"_s, digits}});
    if (!made)
        return made.error();
    for (const store::Entity &entity : earlier->entities) {
        if (const auto gone = objects.remove(visit.actor(), resource, entity.id, std::nullopt); !gone)
            return gone.error();
    }
    return Done{};
}

/// The key is kept by now; what is wrong with its code is said on its form.
http::Response withCode(Visit &visit, const QString &key, http::Response done)
{
    const auto set = setCode(visit, key, visit.form().text("name"));
    if (set)
        return done;
    FormState state;
    state.action = pathOf(key) + u"/edit"_s;
    state.cancel = pathOf(key);
    state.faults.insert("code", set.error().why == ObjectFault::Why::Taken ? web::Fault::Taken : web::Fault::PinLength);
    prepareKey(visit, state);
    return visit.again(Section::Keys, Form::Key, state);
}

web::KeysPage::Tab tabOf(const QString &state)
{
    using Tab = web::KeysPage::Tab;
    return state == u"in"_s ? Tab::In
        : state == u"out"_s ? Tab::Out
        : state == u"late"_s ? Tab::Late
        : state == u"unknown"_s ? Tab::Unknown
                                : Tab::All;
}

bool isIn(web::KeysPage::Tab tab, const web::KeyPlace &place)
{
    using Tab = web::KeysPage::Tab;
    using State = web::KeyPlace::State;
    switch (tab) {
    case Tab::All: return true;
    case Tab::In: return place.state == State::In;
    case Tab::Out: return place.state == State::Out || place.state == State::Late;
    case Tab::Late: return place.state == State::Late;
    case Tab::Unknown: return place.state == State::Unknown;
    }
    return true;
}

web::KeysPage::Row rowOf(const store::Entity &entity, const web::KeyPlace &place)
{
    return {entity.id, entity.doc.value(u"name"_s).toString(), entity.doc.value(u"fob"_s).toString(), place};
}

Outcome list(Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return visit.error(sight.error());
    web::KeysPage page;
    page.tab = tabOf(visit.query("state"));
    page.query = visit.query("q");
    page.mayEdit = visit.may(Right::ManageKeys);
    const auto placeOf = [&](const QString &id) {
        const KeymapKey *key = sight->key(id);
        return key ? Sight::placeOf(*key) : web::KeyPlace();
    };
    if (page.tab == web::KeysPage::Tab::All) {
        const auto entities = listOf(visit, u"key"_s);
        if (!entities)
            return visit.error(entities.error());
        for (const store::Entity &entity : entities->entities)
            page.rows.append(rowOf(entity, placeOf(entity.id)));
        page.pager = pagerOf(visit, u"/keys"_s, entities->next);
        return visit.page(Section::Keys, page);
    }
    // Where a key is changes with every exchange, so the other tabs show all that is there now.
    const auto entities = allOf(visit, u"key"_s);
    for (const store::Entity &entity : entities) {
        const bool fits = entity.sort.contains(page.query.toLower()) && isIn(page.tab, placeOf(entity.id));
        if (fits)
            page.rows.append(rowOf(entity, placeOf(entity.id)));
    }
    return visit.page(Section::Keys, page);
}

void addDoc(web::KeyPage &page, const QJsonObject &doc, Names &names)
{
    const QJsonObject terms = doc.value(u"terms"_s).toObject();
    page.name = doc.value(u"name"_s).toString();
    page.fob = doc.value(u"fob"_s).toString();
    page.homeBox = names.of(u"box"_s, doc.value(u"homeBox"_s).toString());
    page.homeBin = doc.value(u"homeBin"_s).toInt();
    page.roams = doc.value(u"roaming"_s).toBool(true);
    if (const QString owner = doc.value(u"owner"_s).toString(); !owner.isEmpty())
        page.owner = {owner, names.of(u"person"_s, owner)};
    const QStringList groups = textsOf(doc.value(u"keyGroups"_s));
    for (const QString &group : groups)
        page.groups.append({group, names.of(u"keygroup"_s, group)});
    page.loan = spanOf(terms.value(u"loanMinutes"_s).toInt());
    page.people = terms.value(u"people"_s).toInt(1);
    page.askReason = terms.value(u"askReason"_s).toBool();
    page.note = terms.value(u"note"_s).toString();
    page.badgeWithPin = terms.value(u"badgeWithPin"_s).toBool();
    page.high = terms.value(u"high"_s).toBool();
    page.numberAloneOffline = terms.value(u"numberAloneOffline"_s).toBool();
    page.looksLikeAddress = looksLikeAddress(page.name);
}

Outcome show(Visit &visit)
{
    const QString id = visit.id();
    const auto entity = entityOf(visit, u"key"_s, id);
    if (!entity)
        return visit.error(entity.error());
    if (!*entity)
        return visit.missing();
    const auto sight = Sight::of(visit);
    const auto delivery = deliveriesOf(visit, sync::EntityKind::Key, id);
    const auto permissions = permissionsOf(visit, u"key"_s, id);
    if (!sight || !delivery || !permissions)
        return visit.error(store::Fault::Unavailable);
    Names names(visit.desk(), visit.org());
    web::KeyPage page;
    page.id = id;
    addDoc(page, (*entity)->doc, names);
    if (const KeymapKey *key = sight->key(id))
        page.place = Sight::placeOf(*key);
    page.permissions = *permissions;
    page.delivery = *delivery;
    store::EntityFilter codes{visit.org(), u"keycode"_s};
    codes.refs.append({u"key"_s, id});
    codes.limit = 1;
    const auto code = store::EntityStore(visit.desk().database).list(codes);
    page.hasCode = code && !code->entities.isEmpty();
    page.mayEdit = visit.may(Right::ManageKeys);
    page.mayBook = visit.may(Right::ManageBookings);
    return visit.page(Section::Keys, page);
}

Outcome newKey(Visit &visit)
{
    FormState state;
    state.values.insert("roams", {u"yes"_s});
    state.values.insert("people", {u"1"_s});
    return showNew(visit, editor(), u"/keys"_s, state);
}

Outcome makeKey(Visit &visit)
{
    return makeNew(visit, editor(), u"/keys"_s, [&](const store::Entity &made) {
        return withCode(visit, made.id, visit.to(pathOf(made.id), web::Notice::Saved));
    });
}

Outcome editKey(Visit &visit) { return showEdit(visit, editor(), pathOf(visit.id())); }

Outcome changeKey(Visit &visit)
{
    http::Response changed = change(visit, editor(), pathOf(visit.id()));
    return changed.status == 303 ? withCode(visit, visit.id(), std::move(changed)) : changed;
}

Outcome askRemove(Visit &visit)
{
    return showRemove(visit, Form::RemoveKey, Section::Keys, u"key"_s, pathOf(visit.id()));
}

Outcome removeKey(Visit &visit) { return remove(visit, u"key"_s, u"/keys"_s); }

/// Writes to whoever has the key, by the way that they can be reached.
Outcome remind(Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return visit.error(sight.error());
    const KeymapKey *key = sight->key(visit.id());
    if (!key)
        return visit.missing();
    const auto holder = entityOf(visit, u"person"_s, key->holder);
    if (!holder)
        return visit.error(holder.error());
    if (key->state != u"out"_s || !*holder)
        return visit.to(pathOf(key->id));
    const QJsonObject &doc = (*holder)->doc;
    const QString mail = doc.value(u"email"_s).toString();
    const QString mobile = doc.value(u"mobile"_s).toString();
    if (mail.isEmpty() && mobile.isEmpty())
        return visit.to(pathOf(key->id));
    const auto channel = mail.isEmpty() ? notify::Channel::Text : notify::Channel::Mail;
    const Recipient to{channel, mail.isEmpty() ? mobile : mail, doc.value(u"language"_s).toString(), visit.zone()};
    notify::AlertNotice notice;
    notice.what = notify::AlertNotice::What::Reminder;
    notice.cause = {notify::AlertKind::KeyLate, key->box, key->id};
    notice.since = QDateTime::fromMSecsSinceEpoch(key->due.value_or(visit.desk().now()), Qt::UTC);
    notice.names = {key->boxName, key->name, key->holderName};
    const auto sent = visit.desk().database.transact([&](store::Transaction &transaction) {
        return Post(visit.desk()).notice(transaction, visit.org(), to, notice, {{}, u"overdue"_s, {}});
    });
    return sent ? visit.to(pathOf(key->id), web::Notice::Sent) : visit.error(sent.error());
}

} // namespace

PageRoutes keyPages()
{
    const auto see = [] { return needs(Right::SeeKeys); };
    const auto edit = [] { return needs(Right::ManageKeys); };
    return {{"GET", "/keys", see(), list},
            {"GET", "/keys/new", edit(), newKey},
            {"POST", "/keys/new", edit(), makeKey},
            {"GET", "/keys/{id}", see(), show},
            {"GET", "/keys/{id}/edit", edit(), editKey},
            {"POST", "/keys/{id}/edit", edit(), changeKey},
            {"GET", "/keys/{id}/remove", edit(), askRemove},
            {"POST", "/keys/{id}/remove", edit(), removeKey},
            {"POST", "/keys/{id}/remind", needs(Right::ManageBookings), remind}};
}

} // namespace latchkey::hub::front
