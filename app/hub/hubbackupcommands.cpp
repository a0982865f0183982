// SPDX-License-Identifier: Apache-2.0
#include "hubcommands.h"
#include "hubground.h"
#include "hubwords.h"

#include <app/hub/store/auditstore.h>
#include <app/hub/store/backuptool.h>
#include <app/hub/store/hubstore.h>
#include <app/hub/store/migrations.h>
#include <app/hub/store/orgstore.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::commands {

namespace {

using store::Transaction;

/// A backup that this vault cannot open would be a hub that no box knows: nothing is touched then.
std::optional<QString> whyUnfit(const QString &path, const HubSecrets &secrets)
{
    const QTemporaryDir folder;
    store::DatabaseUrl url;
    url.path = folder.filePath(u"look.db"_s);
    if (!QFile::copy(path, url.path) || !QFile::setPermissions(url.path, QFile::ReadOwner | QFile::WriteOwner))
        return u"%1: it cannot be read, or there is no space for a copy of it"_s.arg(path);
    const auto backup = store::Database::open(url);
    if (!backup)
        return path + u": "_s + store::sentence(backup.error());
    const auto record = store::HubStore(**backup).get();
    if (!record || !*record)
        return u"%1: this is no backup of a hub"_s.arg(path);
    if (!secrets.authority((*record)->authoritySealed))
        return u"the vault does not belong to this backup: bring back the vault that was kept with it"_s;
    return std::nullopt;
}

/// One line in the audit of each organisation.
Status<store::Fault> noteEverywhere(const Desk &desk, Transaction &transaction, const QString &action)
{
    const auto orgs = store::OrgStore(desk.database).list();
    if (!orgs)
        return orgs.error();
    for (const store::Org &org : *orgs) {
        const auto noted = store::AuditStore(desk.database)
                               .append(transaction, {org.id, desk.now(), u"hub"_s, action, u"hub"_s});
        if (!noted)
            return noted.error();
    }
    return Done{};
}

} // namespace

int backUp(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const auto done = store::BackupTool::backUp(ground.value()->desk().database, settings.file);
    if (!done)
        return fail(u"%1: %2"_s.arg(settings.file, store::sentence(done.error())));
    say(u"backed up to %1; keep the vault too, and elsewhere"_s.arg(settings.file));
    return 0;
}

int restore(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    if (const auto unfit = whyUnfit(settings.file, desk.house.secrets))
        return fail(*unfit);
    const auto epoch = store::BackupTool::restore(settings.file, desk.database, desk.now());
    if (!epoch)
        return fail(u"%1: %2"_s.arg(settings.file, store::sentence(epoch.error())));
    const auto noted = desk.database.transact(
        [&](Transaction &transaction) { return noteEverywhere(desk, transaction, u"hub.restore"_s); });
    if (!noted)
        return fail(store::sentence(noted.error()));
    say(u"restored, epoch %1. The hub is in review: boxes keep what they know, and nobody is given leave from here "
        u"until"
        " somebody has looked through it and ended the review"_s.arg(*epoch));
    return 0;
}

int endReview(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    const auto ended = desk.database.transact([&](Transaction &transaction) -> Status<store::Fault> {
        if (const auto set = store::HubStore(desk.database).setReview(transaction, false); !set)
            return set;
        return noteEverywhere(desk, transaction, u"review.end"_s);
    });
    if (!ended)
        return fail(store::sentence(ended.error()));
    say(u"the review is over"_s);
    return 0;
}

int moveDatabase(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    auto to = store::Database::open(settings.to);
    if (!to)
        return fail(u"%1: %2"_s.arg(settings.to.toLogText(), store::sentence(to.error())));
    if (const auto migrated = store::migrate(**to); !migrated)
        return fail(u"%1: %2"_s.arg(settings.to.toLogText(), store::sentence(migrated.error())));
    const auto copied = store::BackupTool::copy(ground.value()->desk().database, **to);
    if (!copied)
        return fail(u"%1: %2"_s.arg(settings.to.toLogText(), store::sentence(copied.error())));
    say(u"copied to %1: start the hub with it from now on"_s.arg(settings.to.toLogText()));
    return 0;
}

} // namespace latchkey::hub::commands
