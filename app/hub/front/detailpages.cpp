// SPDX-License-Identifier: Apache-2.0
#include "accountacts.h"
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/web/hubpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Account;
using store::Fault;
using store::Transaction;
using web::FormState;
using web::Section;

FormState stateWith(const Visit &visit, const QString &name, const QString &language)
{
    FormState state;
    state.action = u"/security/details"_s;
    state.cancel = u"/security"_s;
    state.choices.insert("language", languageChoices(visit, false));
    state.values.insert("name", {name});
    state.values.insert("language", {language});
    return state;
}

http::Response pageWith(Visit &visit, const FormState &state, int status)
{
    const Account &account = visit.who()->account;
    const Ways &ways = visit.front().ways();
    return visit.page(Section::Security, web::DetailsPage{state, account.mobile, account.email, ways.text, ways.mail},
                      status);
}

Outcome show(Visit &visit)
{
    return pageWith(visit, stateWith(visit, visit.who()->account.name, visit.frame({}).language), 200);
}

/// What is written, with a line in the audit for each that is another than before.
Status<Fault> kept(const Visit &visit, const QString &name, const QString &language)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto own = lockOwn(visit, transaction);
        if (!own)
            return own.error();
        Account account = *own;
        account.name = name;
        account.locale = language;
        const auto written = store::AccountStore(desk.database).update(transaction, account, std::nullopt);
        if (!written)
            return written.error();
        if (own->name != name) {
            if (const auto noted = note(visit, transaction, visit.org(), account.id, u"account.name_changed"_s); !noted)
                return noted;
        }
        if (own->locale == language)
            return Done{};
        return note(visit, transaction, visit.org(), account.id, u"account.language_changed"_s,
                    {{u"from"_s, own->locale}, {u"to"_s, language}});
    });
}

Outcome change(Visit &visit)
{
    const QString name = visit.form().text("name");
    const QString language = visit.form().text("language");
    FormState state = stateWith(visit, name, language);
    if (name.isEmpty())
        state.faults.insert("name", web::Fault::Missing);
    check(state, "name", schemas::name(), name, web::Fault::NotAName);
    if (!visit.front().console().languages().contains(language))
        state.faults.insert("language", web::Fault::Unknown);
    if (!state.faults.isEmpty())
        return pageWith(visit, state, 422);
    const auto done = kept(visit, name, language);
    return done ? visit.to(state.action, web::Notice::DetailsChanged) : ownFault(visit, done.error());
}

} // namespace

PageRoutes detailPages()
{
    return {{"GET", "/security/details", own(), show}, {"POST", "/security/details", own(), change}};
}

} // namespace latchkey::hub::front
