// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/api/explanation.h>
#include <app/hub/web/decisionwords.h>
#include <app/hub/web/keypages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Section;

web::ExplainPage pageOf(const Visit &visit)
{
    web::ExplainPage page;
    page.form.action = u"/explain"_s;
    page.form.choices.insert("person", choicesOf(visit, u"person"_s));
    page.form.choices.insert("key", choicesOf(visit, u"key"_s));
    page.form.choices.insert("box", choicesOf(visit, u"box"_s));
    for (const QByteArray name : {"person", "key", "box"})
        page.form.values.insert(name, {visit.isPost() ? visit.form().text(name) : visit.query(name)});
    return page;
}

Outcome show(Visit &visit) { return visit.page(Section::Permissions, pageOf(visit)); }

web::ExplainPage::Answer answerOf(const Explained &explained, bool ofHub, const web::Reader &reader)
{
    return {ofHub, explained.allowed, web::reasonText(explained.reason, reader),
            web::factorText(explained.factors, reader)};
}

Outcome ask(Visit &visit)
{
    const FormData &form = visit.form();
    const Asked asked{visit.org(), form.text("box"), form.text("person"), form.text("key"), visit.desk().now()};
    const auto explanation = explain(visit.desk(), asked);
    if (!explanation)
        return visit.error(explanation.error());
    web::ExplainPage page = pageOf(visit);
    if (!*explanation) {
        page.form.faults.insert("box", web::Fault::Unknown);
        return visit.page(Section::Permissions, page, 422);
    }
    const web::Reader reader = visit.reader();
    page.answers = {answerOf((*explanation)->hub, true, reader), answerOf((*explanation)->box, false, reader)};
    return visit.page(Section::Permissions, page);
}

} // namespace

PageRoutes explainPages()
{
    const auto see = [] { return needs(Right::SeePeople); };
    return {{"GET", "/explain", see(), show}, {"POST", "/explain", see(), ask}};
}

} // namespace latchkey::hub::front
