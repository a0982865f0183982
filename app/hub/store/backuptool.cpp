// SPDX-License-Identifier: Apache-2.0
#include "backuptool.h"

#include "answers.h"
#include "hubstore.h"
#include "migrations.h"
#include "privatefile.h"
#include "tablecopy.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

DatabaseUrl fileUrl(const QString &path)
{
    DatabaseUrl url;
    url.path = path;
    return url;
}

Status<Fault> dumpInto(Database &database, const QString &path)
{
    auto file = Database::open(fileUrl(path));
    if (!file)
        return file.error();
    Database &to = *file.value();
    if (const auto migrated = migrate(to); !migrated)
        return migrated;
    const auto copied = database.snapshot([&](Snapshot &) {
        return to.transact([&](Transaction &transaction) { return copyTables(database, transaction); });
    });
    if (!copied)
        return copied;
    // One file, with nothing beside it that could be forgotten.
    const auto single = to.runOnce(u"PRAGMA journal_mode = DELETE"_s);
    return single ? Status<Fault>(Done{}) : Status<Fault>(single.error());
}

Status<Fault> vacuumInto(Database &database, QString path)
{
    const auto written = database.runOnce(u"VACUUM INTO '%1'"_s.arg(path.replace(u'\'', "''"_L1)));
    return written ? Status<Fault>(Done{}) : Status<Fault>(written.error());
}

/// What was under way when the backup was made is over.
Status<Fault> endWhatWasUnderWay(Transaction &transaction, Ms now)
{
    const QStringList over{u"DELETE FROM session"_s,
                           u"DELETE FROM reset_link"_s,
                           u"DELETE FROM challenge"_s,
                           u"DELETE FROM pairing"_s,
                           u"DELETE FROM pairing_invite"_s,
                           u"DELETE FROM idempotency"_s,
                           u"UPDATE command SET state = 'expired', ended_at = %1 WHERE ended_at IS NULL"_s.arg(now),
                           u"UPDATE outbox SET state = 'dropped', last_error = 'restored', ended_at = %1"
                           " WHERE state = 'waiting'"_s.arg(now)};
    for (const QString &sql : over) {
        if (const auto run = transaction.database().run(sql); !run)
            return run.error();
    }
    return Done{};
}

/// A copy of the backup that may be written to, brought up to the newest tables.
Result<std::unique_ptr<Database>, Fault> openCopy(const QString &path, const QString &copy)
{
    if (!QFile::copy(path, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return Fault::CannotOpen;
    auto backup = Database::open(fileUrl(copy));
    if (!backup)
        return backup;
    if (const auto whole = backup.value()->checkWhole(); !whole)
        return whole.error();
    const auto version = schemaVersion(*backup.value());
    if (!version)
        return version.error();
    if (*version == 0)
        return Fault::NotOurs;
    if (const auto migrated = migrate(*backup.value()); !migrated)
        return migrated.error();
    const auto epoch = HubStore(*backup.value()).epoch();
    if (!epoch)
        return epoch.error();
    if (*epoch == 0)
        return Fault::NotOurs;
    return backup;
}

} // namespace

Status<Fault> BackupTool::backUp(Database &database, const QString &path)
{
    if (QFileInfo::exists(path))
        return Fault::Exists;
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (const auto made = makePrivateFile(unfinished); !made)
        return made;
    auto written = database.dialect().isSqlite() ? vacuumInto(database, unfinished) : dumpInto(database, unfinished);
    if (written)
        written = moveIntoPlace(unfinished, path);
    if (!written)
        QFile::remove(unfinished);
    return written;
}

Result<qint64, Fault> BackupTool::restore(const QString &path, Database &database, Ms now)
{
    const QTemporaryDir folder;
    const auto backup = openCopy(path, folder.filePath(u"backup.db"_s));
    if (!backup)
        return backup.error();
    if (const auto migrated = migrate(database); !migrated)
        return migrated.error();
    return database.transact([&](Transaction &transaction) -> Result<qint64, Fault> {
        const auto present = HubStore(database).epoch();
        if (!present)
            return present;
        if (const auto emptied = emptyTables(transaction); !emptied)
            return emptied.error();
        if (const auto copied = copyTables(**backup, transaction); !copied)
            return copied.error();
        if (const auto ended = endWhatWasUnderWay(transaction, now); !ended)
            return ended.error();
        return HubStore(database).raiseEpoch(transaction, *present, now);
    });
}

Status<Fault> BackupTool::copy(Database &from, Database &to)
{
    const auto epoch = HubStore(to).epoch();
    if (!epoch)
        return epoch.error();
    if (*epoch > 0)
        return Fault::Exists;
    return from.snapshot([&](Snapshot &) {
        return to.transact([&](Transaction &transaction) { return copyTables(from, transaction); });
    });
}

} // namespace latchkey::hub::store
