// SPDX-License-Identifier: Apache-2.0
#include "dialect.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

QString Dialect::driver() const { return isSqlite() ? u"QSQLITE"_s : u"QPSQL"_s; }

QString Dialect::begin() const { return isSqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s; }

QString Dialect::beginSnapshot() const
{
    return isSqlite() ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString Dialect::forUpdate() const { return isSqlite() ? QString() : u" FOR UPDATE"_s; }

QString Dialect::forUpdateSkipLocked() const { return isSqlite() ? QString() : u" FOR UPDATE SKIP LOCKED"_s; }

QString Dialect::contains(const QString &column) const
{
    return isSqlite() ? u"instr(%1, ?) > 0"_s.arg(column) : u"strpos(%1, ?) > 0"_s.arg(column);
}

QString Dialect::schemaText(QString text) const
{
    // PostgreSQL would sort by the rules of some language; "C" is the order of bytes, which is SQLite's.
    text.replace("$INT"_L1, isSqlite() ? u"INTEGER"_s : u"BIGINT"_s);
    text.replace("$BLOB"_L1, isSqlite() ? u"BLOB"_s : u"BYTEA"_s);
    text.replace("$TEXT"_L1, isSqlite() ? u"TEXT"_s : u"TEXT COLLATE \"C\""_s);
    text.replace("$TABLE"_L1, isSqlite() ? u"STRICT"_s : QString());
    text.replace("$KEYED"_L1, isSqlite() ? u"STRICT, WITHOUT ROWID"_s : QString());
    return text;
}

QString places(qsizetype count) { return u'(' + QStringList(count, u"?"_s).join(u',') + u')'; }

} // namespace latchkey::hub::store
