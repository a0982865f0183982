// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

QStringList settingsFor(Dialect dialect)
{
    if (dialect.isSqlite())
        return {u"PRAGMA trusted_schema = OFF"_s, // a file that somebody has tampered with runs nothing of its own
                u"PRAGMA cell_size_check = ON"_s,
                u"PRAGMA temp_store = MEMORY"_s,
                u"PRAGMA journal_mode = WAL"_s,
                u"PRAGMA synchronous = FULL"_s,
                u"PRAGMA foreign_keys = ON"_s,
                u"PRAGMA busy_timeout = %1"_s.arg(BusyMilliseconds),
                u"PRAGMA secure_delete = ON"_s,
                u"PRAGMA mmap_size = 0"_s,
                u"PRAGMA journal_size_limit = 67108864"_s};
    return {u"SET TIME ZONE 'UTC'"_s, u"SET lock_timeout = '%1ms'"_s.arg(BusyMilliseconds),
            u"SET statement_timeout = '60s'"_s, u"SET idle_in_transaction_session_timeout = '60s'"_s,
            u"SET client_min_messages = warning"_s};
}

QVector<Promise> promisesOf(Dialect dialect)
{
    if (dialect.isSqlite())
        return {{u"PRAGMA journal_mode"_s, {u"wal"_s}},
                {u"PRAGMA synchronous"_s, {u"2"_s}},
                {u"PRAGMA foreign_keys"_s, {u"1"_s}},
                {u"PRAGMA busy_timeout"_s, {QString::number(BusyMilliseconds)}},
                {u"PRAGMA secure_delete"_s, {u"1"_s}}};
    return {{u"SHOW synchronous_commit"_s, {u"on"_s, u"local"_s, u"remote_write"_s, u"remote_apply"_s}},
            {u"SHOW fsync"_s, {u"on"_s}},
            {u"SHOW server_encoding"_s, {u"UTF8"_s}}};
}

} // namespace latchkey::hub::store
