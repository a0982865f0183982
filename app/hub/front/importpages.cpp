// SPDX-License-Identifier: Apache-2.0
#include "pageroute.h"

#include <app/hub/import/csv.h>
#include <app/hub/import/importer.h>
#include <app/hub/web/hubpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using web::Section;

/// What stands around the file in the body of the form.
constexpr qint64 Around = qint64(16) * 1024;

bool mayImport(const Visit &visit) { return visit.may(Right::ManagePeople) && visit.may(Right::ManageKeys); }

web::ImportPage pageOf(const QString &kind, bool tryOnly)
{
    web::ImportPage page;
    page.form.action = u"/settings/import"_s;
    page.form.cancel = u"/settings"_s;
    page.form.values.insert("kind", {kind});
    if (tryOnly)
        page.form.values.insert("try", {u"yes"_s});
    return page;
}

Outcome show(Visit &visit)
{
    return mayImport(visit) ? visit.page(Section::Settings, pageOf(u"people"_s, true)) : visit.error(403);
}

void addNotes(web::ImportPage::Report &report, const QVector<ImportNote> &notes)
{
    for (const ImportNote &note : notes)
        report.lines.append({note.line, note.place.isEmpty() ? note.text : note.place + u": "_s + note.text});
}

/// The file whole or not at all; what is wrong with it is said line by line.
Outcome take(Visit &visit)
{
    if (!mayImport(visit))
        return visit.error(403);
    const FormData &form = visit.form();
    const QString kind = form.text("kind") == u"keys"_s ? u"keys"_s : u"people"_s;
    const bool tryOnly = form.isYes("try");
    web::ImportPage page = pageOf(kind, tryOnly);
    const QByteArray file = form.bytes("file");
    if (file.isEmpty()) {
        page.form.faults.insert("file", web::Fault::Missing);
        return visit.page(Section::Settings, page, 422);
    }
    Importer importer(visit.desk());
    const auto done = kind == u"keys"_s ? importer.keys(visit.actor(), file, tryOnly)
                                        : importer.people(visit.actor(), file, tryOnly);
    if (!done)
        return visit.error(done.error());
    web::ImportPage::Report report;
    report.taken = done->made;
    addNotes(report, done->faults);
    addNotes(report, done->warnings);
    page.report = report;
    return visit.page(Section::Settings, page, done->isGood() ? 200 : 422);
}

} // namespace

PageRoutes importPages()
{
    return {{"GET", "/settings/import", needs(Right::ManagePeople), show},
            {"POST", "/settings/import", needs(Right::ManagePeople), take, false, Csv::MostBytes + Around}};
}

} // namespace latchkey::hub::front
