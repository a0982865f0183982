// SPDX-License-Identifier: Apache-2.0
#include "hubcommands.h"
#include "hubground.h"
#include "hubwords.h"

#include <app/hub/import/demodata.h>
#include <app/hub/import/exporter.h>
#include <app/hub/import/importer.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/journalstore.h>
#include <app/hub/store/orgstore.h>
#include <core/site/sitefile.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::commands {

namespace {

/// Whoever sits at the machine itself, in the name of one organisation.
Result<Actor, QString> operatorOf(const Desk &desk, const QString &org)
{
    const auto all = store::OrgStore(desk.database).list();
    if (!all)
        return store::sentence(all.error());
    for (const store::Org &one : *all) {
        if (one.name == org || (org.isEmpty() && all->size() == 1))
            return Actor{one.id, {}, {}, u"hub"_s, rightsOf(AccessLevel::Owner), true};
    }
    if (all->isEmpty())
        return u"there is no organisation yet: run \"admin create\" first"_s;
    return org.isEmpty() ? u"there are several organisations: say which by --org"_s
                         : u"there is no organisation of this name"_s;
}

/// The whole of a file, or the sentence why not.
Result<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: it cannot be read"_s.arg(path);
    if (file.size() > site::SiteFile::MaxBytes)
        return u"%1: it is larger than %2 MiB"_s.arg(path).arg(site::SiteFile::MaxBytes >> 20);
    return file.readAll();
}

/// Whole or not at all; what is no plain file (a pipe, a device) is written to as it is, never replaced.
Status<QString> write(const QString &path, const QByteArray &text)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        QFile file(path);
        const bool done = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
        return done ? Status<QString>(Done{}) : Status<QString>(file.errorString());
    }
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return done ? Status<QString>(Done{}) : Status<QString>(file.errorString());
}

void print(const ImportNote &note, const QString &word)
{
    QStringList parts;
    if (note.line > 0)
        parts.append(u"line %1"_s.arg(note.line));
    if (!note.place.isEmpty())
        parts.append(note.place);
    complain(word + parts.join(u", "_s) + (parts.isEmpty() ? QString() : u": "_s) + note.text);
}

int tell(const ImportReport &report, bool tryOnly)
{
    for (const ImportNote &note : report.faults)
        print(note, {});
    for (const ImportNote &note : report.warnings)
        print(note, u"note: "_s);
    if (!report.isGood())
        return fail(u"nothing was taken in: %1 faults"_s.arg(report.faults.size()));
    say(tryOnly ? u"%1 objects would be taken in"_s.arg(report.objects)
                : u"%1 objects were taken in"_s.arg(report.made));
    return 0;
}

bool lookAt(const QString &what, const Result<qint64, store::Fault> &bad, quint64 entries)
{
    if (!bad) {
        complain(what + u": "_s + store::sentence(bad.error()));
        return false;
    }
    if (*bad != 0)
        complain(u"%1: entry %2 was changed or is missing"_s.arg(what).arg(*bad));
    else
        say(u"%1: %2 entries, whole"_s.arg(what).arg(entries));
    return *bad == 0;
}

} // namespace

int importFile(const HubSettings &settings)
{
    auto content = contentOf(settings.file);
    if (!content)
        return fail(content.error());
    const bool isJson = settings.file.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QString kind = settings.kind.isEmpty() && isJson ? u"site"_s : settings.kind;
    if (kind.isEmpty())
        return fail(u"a table says nothing of what it holds: add --kind people or --kind keys"_s);
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    const auto actor = operatorOf(desk, settings.org);
    if (!actor)
        return fail(actor.error());
    Importer importer(desk);
    const auto report = kind == u"site"_s ? importer.site(*actor, std::move(content).value(), settings.tryOnly)
        : kind == u"people"_s             ? importer.people(*actor, *content, settings.tryOnly)
                                          : importer.keys(*actor, *content, settings.tryOnly);
    if (!report)
        return fail(store::sentence(report.error()));
    return tell(*report, settings.tryOnly);
}

int exportAll(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    const auto actor = operatorOf(desk, settings.org);
    if (!actor)
        return fail(actor.error());
    const auto all = Exporter(desk).objects(actor->org);
    if (!all)
        return fail(store::sentence(all.error()));
    const QByteArray text = QJsonDocument(*all).toJson(QJsonDocument::Indented);
    if (settings.file.isEmpty()) {
        const bool written = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
        return written && std::fflush(stdout) == 0 ? 0 : fail(u"it could not be written"_s);
    }
    if (const auto written = write(settings.file, text); !written)
        return fail(u"%1: %2"_s.arg(settings.file, written.error()));
    return 0;
}

int addDemoData(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    const auto actor = operatorOf(desk, settings.org);
    if (!actor)
        return fail(actor.error());
    const auto many = Objects(desk).createAll(*actor, demoHotel(desk.house.clock.now()), false);
    if (!many)
        return fail(store::sentence(many.error()));
    if (!many->faults.isEmpty())
        return fail(u"nothing was made: the demo is there already, or something has its names and cards"_s);
    say(u"%1 objects were made"_s.arg(many->made.size()));
    return 0;
}

int verifyJournals(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    store::JournalStore journal(desk.database);
    store::AuditStore audit(desk.database);
    const auto boxes = store::BoxStore(desk.database).listAll();
    const auto orgs = store::OrgStore(desk.database).list();
    if (!boxes || !orgs)
        return fail(store::sentence(!boxes ? boxes.error() : orgs.error()));
    bool whole = true;
    for (const store::Box &box : *boxes) {
        const auto logs = journal.logsOf(box.id);
        if (!logs)
            return fail(store::sentence(logs.error()));
        for (const store::JournalLog &log : *logs)
            whole = lookAt(u"box %1, log %2"_s.arg(box.id, log.log), journal.verify(box.id, log.log), log.head.sequence)
                && whole;
    }
    for (const store::Org &org : *orgs) {
        const auto head = audit.head(org.id);
        whole = lookAt(u"audit of %1"_s.arg(org.name), audit.verify(org.id), head ? head->sequence : 0) && whole;
    }
    return whole ? 0 : 1;
}

} // namespace latchkey::hub::commands
