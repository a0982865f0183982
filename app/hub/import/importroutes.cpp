// SPDX-License-Identifier: Apache-2.0
#include "importroutes.h"

#include "csv.h"
#include "exporter.h"
#include "importer.h"

#include <app/hub/api/acts.h>
#include <app/hub/api/personcalls.h>
#include <core/site/sitefile.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using http::Body;
using http::Call;
using http::Outcome;
using http::Problem;
using http::Route;
using Report = Result<ImportReport, store::Fault>;

QueryMembers importQuery() { return {{u"try"_s, Schema::boolean()}}; }

Schema noteSchema()
{
    return Schema::object()
        .with(u"line"_s, Schema::integer(0, 1 << 30).orNull())
        .with(u"place"_s, Schema::text(0, 300))
        .with(u"text"_s, Schema::text(0, 500));
}

Schema reportSchema()
{
    const Schema notes = Schema::list(noteSchema(), 0, Importer::MostNotes * 2);
    const Schema count = Schema::integer(0, 1 << 30);
    return Schema::object()
        .with(u"objects"_s, count.described(u"That the file stands for"_s))
        .with(u"made"_s, count.described(u"All of them, or none"_s))
        .with(u"faults"_s, notes)
        .with(u"warnings"_s, notes);
}

QJsonArray toJson(const QVector<ImportNote> &notes)
{
    QJsonArray list;
    for (const ImportNote &note : notes)
        list.append(QJsonObject{{u"line"_s, note.line > 0 ? QJsonValue(note.line) : QJsonValue()},
                                {u"place"_s, note.place},
                                {u"text"_s, note.text}});
    return list;
}

QJsonObject toJson(const ImportReport &report)
{
    return {{u"objects"_s, report.objects},
            {u"made"_s, report.made},
            {u"faults"_s, toJson(report.faults)},
            {u"warnings"_s, toJson(report.warnings)}};
}

/// `taker(importer, body, tryOnly)`.
template <class Taker>
http::Handler importer(const Desks &desks, const QByteArray &type, Taker taker)
{
    return forPerson(desks, [type, taker](const Desk &desk, const Actor &actor, const Call &call) -> Outcome {
        const auto query = queryOf(call.request, importQuery());
        if (!query)
            return query.error();
        if (call.request.header("content-type").split(';').first().trimmed().toLower() != type)
            return Problem(415, "unsupported-media-type").detail(QString::fromLatin1(type) + u" is wanted"_s);
        const bool tryOnly = query->value(u"try"_s) == u"true"_s;
        const Report report = taker(Importer(desk), actor, call.request.body, tryOnly);
        if (!report)
            return answer(report.error());
        return answer(report->isGood() ? 200 : 422, toJson(*report));
    });
}

Outcome exportAll(const Desk &desk, const Actor &actor, const Call &)
{
    if (!actor.steppedUp)
        return stepUpNeeded();
    const auto all = Exporter(desk).objects(actor.org);
    if (!all)
        return answer(all.error());
    const auto noted = desk.database.transact([&](store::Transaction &transaction) {
        return noteAct(desk, transaction, actor, u"export"_s, u"organisation/"_s + actor.org);
    });
    return noted ? answer(200, *all) : answer(noted.error());
}

} // namespace

QVector<Route> importRoutes(const Desks &desks)
{
    const auto people = [](Importer i, const Actor &actor, const QByteArray &csv, bool tryOnly) {
        return i.people(actor, csv, tryOnly);
    };
    const auto keys = [](Importer i, const Actor &actor, const QByteArray &csv, bool tryOnly) {
        return i.keys(actor, csv, tryOnly);
    };
    const auto site = [](Importer i, const Actor &actor, const QByteArray &json, bool tryOnly) {
        return i.site(actor, json, tryOnly);
    };
    return {
        Route{"POST", "/api/v1/import/people", needs(Right::ManagePeople), Body::large(Csv::MostBytes),
              importer(desks, "text/csv", people), "importPeople"},
        Route{"POST", "/api/v1/import/keys", needs(Right::ManageKeys), Body::large(Csv::MostBytes),
              importer(desks, "text/csv", keys), "importKeys"},
        Route{"POST", "/api/v1/import/site", needs(Right::ManageBoxes), Body::large(site::SiteFile::MaxBytes),
              importer(desks, "application/json", site), "importSite"},
        Route{"GET", "/api/v1/export", needs(Right::ManageSecurity), Body::none(), forPerson(desks, exportAll),
              "exportAll"},
    };
}

Operations importOperations()
{
    const QVector<Operation::Parameter> tryOnly{{u"try"_s, Schema::boolean().described(u"Only report"_s)}};
    const QVector<Operation::Answer> answers{{200, u"Taken in, or what would be"_s, reportSchema()},
                                             {422, u"Nothing was taken in"_s, reportSchema()}};
    const Schema csv = Schema::text(0, 1 << 30);
    return {{"importPeople", u"A table of people, whole or not at all"_s, tryOnly, csv, answers, u"text/csv"_s},
            {"importKeys", u"A table of keys, whole or not at all"_s, tryOnly, csv, answers, u"text/csv"_s},
            {"importSite", u"A box that stood alone (docs/site-file.md), whole or not at all"_s, tryOnly,
             Schema::anyObject(1 << 30), answers},
            {"exportAll",
             u"All objects of the organisation, without secrets; needs a second factor shown a moment ago"_s,
             {},
             {},
             {{200, u"Lists by kind"_s, Schema::anyObject(1 << 30)}}}};
}

} // namespace latchkey::hub
