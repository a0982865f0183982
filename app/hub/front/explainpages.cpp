// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"

#include <app/hub/web/keypages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Section;

Outcome showExplain(Visit &visit)
{
    web::ExplainPage page;
    page.form.action = u"/explain"_s;
    page.form.choices.insert("person", choicesOf(visit, u"person"_s));
    page.form.choices.insert("key", choicesOf(visit, u"key"_s));
    page.form.choices.insert("box", choicesOf(visit, u"box"_s));
    for (const QByteArray name : {"person", "key", "box"})
        page.form.values.insert(name, {visit.form().text(name)});
    return visit.page(Section::Permissions, page);
}

} // namespace

PageRoutes explainPages() { return {{"GET", "/explain", needs(Right::SeePeople), showExplain}}; }

} // namespace latchkey::hub::front
