// SPDX-License-Identifier: Apache-2.0
#include "sqlfault.h"

#include "log.h"

#include <QHash>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

Q_LOGGING_CATEGORY(log, "latchkey.hub.store", QtWarningMsg)

namespace {

Fault meaningOfSqlite(int code)
{
    switch (code) { // extended codes
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: return Fault::Exists; // SQLITE_CONSTRAINT_UNIQUE
    case 4874: return Fault::Full; // the file of the WAL's index could not grow: there was no room
    default: break;
    }
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: return Fault::Busy; // SQLITE_LOCKED
    case 8: return Fault::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: return Fault::Corrupt; // SQLITE_NOTADB
    case 13: return Fault::Full;
    case 14: return Fault::CannotOpen;
    case 18: // SQLITE_TOOBIG
    case 19: // SQLITE_CONSTRAINT
    case 20: return Fault::Refused; // SQLITE_MISMATCH
    default: return Fault::Failed;
    }
}

Fault meaningOfPostgres(const QString &state)
{
    if (state.isEmpty())
        return Fault::Unavailable; // the server said nothing more: the line is gone
    static const QHash<QString, Fault> states{
        {u"23505"_s, Fault::Exists}, // unique_violation
        {u"25006"_s, Fault::ReadOnly}, // read_only_sql_transaction: a standby
        {u"40001"_s, Fault::Busy}, // serialization_failure
        {u"40P01"_s, Fault::Busy}, // deadlock_detected
        {u"55P03"_s, Fault::Busy}, // lock_not_available
        {u"53100"_s, Fault::Full}, // disk_full
        {u"57014"_s, Fault::Unavailable}, // query_canceled: statement_timeout
        {u"XX001"_s, Fault::Corrupt}, // data_corrupted
        {u"XX002"_s, Fault::Corrupt}, // index_corrupted
    };
    if (const auto known = states.constFind(state); known != states.constEnd())
        return *known;
    const QString group = state.left(2);
    if (group == "22"_L1 || group == "23"_L1)
        return Fault::Refused;
    if (group == "08"_L1 || group == "53"_L1 || group == "57"_L1)
        return Fault::Unavailable;
    return group == "28"_L1 || group == "3D"_L1 ? Fault::CannotOpen : Fault::Failed;
}

/// Words that name tables, columns and rules, never what stood in them.
QString wordsOf(const QSqlError &error, Dialect dialect, const QString &code)
{
    const QString words = error.databaseText().section(u'\n', 0, 0);
    return dialect.isSqlite() || code.isEmpty() || code.startsWith("42"_L1) ? words : u"refused"_s;
}

} // namespace

Fault faultFrom(const QSqlError &error, Dialect dialect, const QString &doing)
{
    const QString code = error.nativeErrorCode();
    const Fault meaning = dialect.isSqlite() ? meaningOfSqlite(code.toInt()) : meaningOfPostgres(code);
    const QString words = wordsOf(error, dialect, code);
    // A refusal is an answer, not a fault.
    if (meaning == Fault::Refused || meaning == Fault::Exists || meaning == Fault::Busy)
        qCInfo(log, "%ls: %ls (%ls)", qUtf16Printable(doing), qUtf16Printable(words), qUtf16Printable(code));
    else
        qCWarning(log, "%ls: %ls (%ls)", qUtf16Printable(doing), qUtf16Printable(words), qUtf16Printable(code));
    return meaning;
}

} // namespace latchkey::hub::store
