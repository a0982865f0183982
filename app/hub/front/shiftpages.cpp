// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "shifttext.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Form;
using web::FormState;
using web::Section;

QString listPath() { return u"/shifts"_s; }

void fill(const QJsonObject &doc, FormState &state)
{
    state.values.insert("name", {doc.value(u"name"_s).toString()});
    const QJsonArray shifts = doc.value(u"shifts"_s).toArray();
    for (qsizetype i = 0; i < qMin(shifts.size(), qsizetype(2)); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QJsonObject shift = shifts.at(i).toObject();
        state.values.insert("days" + number, textsOf(shift.value(u"days"_s)));
        state.values.insert("from" + number, {shift.value(u"from"_s).toString()});
        state.values.insert("until" + number, {shift.value(u"until"_s).toString()});
    }
}

QJsonObject read(Visit &visit, FormState &state)
{
    const FormData &form = visit.form();
    QJsonArray shifts;
    for (const QByteArray number : {"1", "2"}) {
        const QStringList days = form.all("days" + number);
        const QString from = form.text("from" + number);
        const QString until = form.text("until" + number);
        if (number == "2" && days.isEmpty() && from.isEmpty() && until.isEmpty())
            continue;
        if (days.isEmpty())
            state.faults.insert("days" + number, web::Fault::Missing);
        if (!schemas::timeOfDay().faultsIn(from).isEmpty())
            state.faults.insert("from" + number, web::Fault::NotATime);
        if (!schemas::timeOfDay().faultsIn(until).isEmpty())
            state.faults.insert("until" + number, web::Fault::NotATime);
        shifts.append(QJsonObject{
            {u"days"_s, QJsonArray::fromStringList(days)}, {u"from"_s, from}, {u"until"_s, until}});
    }
    return {{u"name"_s, form.text("name")}, {u"shifts"_s, shifts}};
}

const Editor &editor()
{
    static const Editor it{Form::Shift,
                           Section::Permissions,
                           u"timeshift"_s,
                           {{u"/name"_s, "name"}, {u"/shifts"_s, "days1", web::Fault::Missing}},
                           [](Visit &, FormState &) {},
                           fill,
                           read};
    return it;
}

Outcome list(Visit &visit)
{
    web::ShiftsPage page;
    const auto all = allOf(visit, u"timeshift"_s);
    for (const store::Entity &entity : all)
        page.rows.append(shiftRow(visit.reader(), entity.id, entity.doc));
    page.mayEdit = visit.may(Right::ManagePermissions);
    return visit.page(Section::Permissions, page);
}

Outcome newShift(Visit &visit) { return showNew(visit, editor(), listPath()); }

Outcome makeShift(Visit &visit)
{
    return makeNew(visit, editor(), listPath(),
                   [&](const store::Entity &) { return visit.to(listPath(), web::Notice::Saved); });
}

Outcome editShift(Visit &visit) { return showEdit(visit, editor(), listPath()); }
Outcome changeShift(Visit &visit) { return change(visit, editor(), listPath()); }

Outcome askRemove(Visit &visit)
{
    return showRemove(visit, Form::RemoveShift, Section::Permissions, u"timeshift"_s, listPath());
}

/// Permissions that name it would hold at every hour without it: they have to be changed first.
Outcome removeShift(Visit &visit)
{
    const auto done = Objects(visit.desk()).remove(visit.actor(), *resourceOfKind(u"timeshift"_s), visit.id(),
                                                   std::nullopt);
    if (done)
        return visit.to(listPath(), web::Notice::Removed);
    if (done.error().why != ObjectFault::Why::InUse)
        return refusal(visit, done.error(), listPath());
    FormState state;
    state.cancel = listPath();
    state.problem = web::Fault::Taken;
    return visit.form(Section::Permissions, Form::RemoveShift, state, 422);
}

} // namespace

PageRoutes shiftPages()
{
    const auto see = [] { return needs(Right::SeePeople); };
    const auto edit = [] { return needs(Right::ManagePermissions); };
    return {{"GET", "/shifts", see(), list},
            {"GET", "/shifts/new", edit(), newShift},
            {"POST", "/shifts/new", edit(), makeShift},
            {"GET", "/shifts/{id}/edit", edit(), editShift},
            {"POST", "/shifts/{id}/edit", edit(), changeShift},
            {"GET", "/shifts/{id}/remove", edit(), askRemove},
            {"POST", "/shifts/{id}/remove", edit(), removeShift}};
}

} // namespace latchkey::hub::front
