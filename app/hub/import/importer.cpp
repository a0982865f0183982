// SPDX-License-Identifier: Apache-2.0
#include "importer.h"

#include "sitedocs.h"
#include "tables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;

/// Ids of one kind by name. Of several with the same name none can be meant.
Result<IdsByName, Fault> idsByName(const Desk &desk, const QString &org, const QString &kind)
{
    IdsByName ids;
    QSet<QString> twice;
    store::EntityFilter filter{org, kind};
    filter.limit = 500;
    do {
        const auto page = store::EntityStore(desk.database).list(filter);
        if (!page)
            return page.error();
        for (const store::Entity &entity : page->entities) {
            const QString name = entity.doc.value(u"name"_s).toString().toLower();
            if (ids.contains(name))
                twice.insert(name);
            ids.insert(name, entity.id);
            if (const QString mail = entity.doc.value(u"email"_s).toString().toLower(); !mail.isEmpty())
                ids.insert(mail, entity.id);
        }
        filter.after = page->next;
    } while (filter.after);
    for (const QString &name : std::as_const(twice))
        ids.remove(name);
    return ids;
}

/// What is wrong with one object, in sentences.
void addFaults(ImportReport &report, int line, const QString &place, const ObjectFault &fault)
{
    const auto add = [&](const QString &where, const QString &text) {
        if (report.faults.size() < Importer::MostNotes)
            report.faults.append({line, where, text});
    };
    for (const SchemaFault &one : fault.faults) {
        const QString member = one.pointer.mid(1);
        add(place.isEmpty() || member.isEmpty() ? place + member : place + u'/' + member, one.text);
    }
    if (fault.faults.isEmpty())
        add(place,
            fault.why == ObjectFault::Why::Busy ? u"there was not enough memory for its code: try again"_s
                                                : u"it cannot be taken"_s);
}

Result<ImportReport, Fault> finish(const Desk &desk, const Actor &actor, TablePlan plan, bool tryOnly)
{
    plan.report.objects = int(plan.objects.size());
    const bool isSound = plan.report.isGood();
    const auto many = Objects(desk).createAll(actor, plan.objects, tryOnly || !isSound);
    if (!many)
        return many.error();
    for (const auto &[place, fault] : many->faults)
        addFaults(plan.report, plan.lines.at(place), {}, fault);
    std::stable_sort(plan.report.faults.begin(), plan.report.faults.end(),
                     [](const ImportNote &a, const ImportNote &b) { return a.line < b.line; });
    plan.report.made = int(many->made.size());
    return plan.report;
}

Result<ImportReport, Fault> noTable(const CsvFault &fault)
{
    ImportReport report;
    report.faults.append({fault.line, {}, fault.text});
    return report;
}

} // namespace

Result<ImportReport, Fault> Importer::people(const Actor &actor, const QByteArray &csv, bool tryOnly)
{
    const auto lines = Csv::parse(csv);
    if (!lines)
        return noTable(lines.error());
    const auto groups = idsByName(m_desk, actor.org, u"group"_s);
    if (!groups)
        return groups.error();
    return finish(m_desk, actor, planPeople(*lines, *groups, m_desk.house.random), tryOnly);
}

Result<ImportReport, Fault> Importer::keys(const Actor &actor, const QByteArray &csv, bool tryOnly)
{
    const auto lines = Csv::parse(csv);
    if (!lines)
        return noTable(lines.error());
    const auto groups = idsByName(m_desk, actor.org, u"keygroup"_s);
    const auto boxes = idsByName(m_desk, actor.org, u"box"_s);
    const auto people = idsByName(m_desk, actor.org, u"person"_s);
    if (!groups || !boxes || !people)
        return !groups ? groups.error() : !boxes ? boxes.error() : people.error();
    return finish(m_desk, actor, planKeys(*lines, *groups, *boxes, *people, m_desk.house.random), tryOnly);
}

Result<ImportReport, Fault> Importer::site(const Actor &actor, QByteArray json, bool tryOnly)
{
    ImportReport report;
    const auto file = site::SiteFile::parse(std::move(json));
    if (!file) {
        for (const site::SiteError &error : file.error())
            report.faults.append({0, error.path, error.sentence});
        return report;
    }
    const SitePlan plan = planSite(*file);
    report.warnings = plan.warnings;
    for (const site::SiteError &warning : file->warnings)
        report.warnings.append({0, warning.path, warning.sentence});
    report.objects = int(plan.objects.size());
    const auto many = Objects(m_desk).createAll(actor, plan.objects, tryOnly);
    if (!many)
        return many.error();
    for (const auto &[place, fault] : many->faults)
        addFaults(report, 0, plan.places.at(place), fault);
    report.made = int(many->made.size());
    return report;
}

} // namespace latchkey::hub
