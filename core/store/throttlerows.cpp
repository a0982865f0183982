// SPDX-License-Identifier: Apache-2.0
#include "throttlerows.h"

#include <core/access/throttleidentity.h>

#include <QVector>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

using namespace access::throttle;

namespace {

// One byte: no identity has so short a scope.
const QByteArray BoxScope = "B"_ba;
const QByteArray EmergencyBinScope = "1"_ba;
const QByteArray EmergencyAllScope = "A"_ba;
const QByteArray RolledBackScope = "R"_ba;

char letterOf(Track track)
{
    switch (track) {
    case Track::Pin: return 'p';
    case Track::BadgePin: return 'b';
    case Track::Totp: return 't';
    case Track::None: break;
    }
    return 0;
}

/// How many wrong tries in a row bring no wait yet.
constexpr int WrongWithoutWait = int(
    std::find_if(Penalties.begin(), Penalties.end(), [](milliseconds wait) { return wait > 0ms; }) - Penalties.begin());

/// Whoever came to a wait is never forgotten, of the others the least recently tried. The limit is for those others
/// alone: else a table full of locks would forget each newcomer at once.
QString evictSql()
{
    return u"DELETE FROM throttle WHERE scope IN (SELECT scope FROM throttle WHERE length(scope) > 1"
           " AND fails <= %1 ORDER BY updated_seq DESC LIMIT -1 OFFSET %2)"_s.arg(WrongWithoutWait)
               .arg(MostIdentities);
}

/// One identity may have rows on several tracks.
QString countSql()
{
    return u"SELECT count(DISTINCT CASE WHEN fails < %1 AND penalty_left_ms > 0 THEN substr(scope, 2) END),"
           " count(DISTINCT CASE WHEN fails >= %1 THEN substr(scope, 2) END) FROM throttle WHERE length(scope) > 1"_s
               .arg(WrongUntilLocked);
}

} // namespace

std::optional<QByteArray> throttleScope(const QByteArray &identity, Method method)
{
    const Track track = trackOf(method);
    if (track == Track::None)
        return QByteArray();
    if (!isIdentity(identity))
        return std::nullopt;
    return letterOf(track) + identity;
}

Result<ThrottleRows, StoreError> ThrottleRows::prepare(Database &database)
{
    const QString sql[QuestionCount] = {
        u"SELECT fails, penalty_left_ms, bucket_left_ms FROM throttle WHERE scope = ?"_s,
        u"INSERT OR REPLACE INTO throttle (scope, fails, penalty_left_ms, bucket_left_ms, updated_seq)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        u"DELETE FROM throttle WHERE scope = ?"_s,
        u"SELECT scope, penalty_left_ms, bucket_left_ms FROM throttle WHERE penalty_left_ms > 0 OR bucket_left_ms > 0"_s,
        u"UPDATE throttle SET penalty_left_ms = ?, bucket_left_ms = ? WHERE scope = ?"_s,
        u"SELECT left_ms FROM throttle_recent ORDER BY place LIMIT ?"_s,
        u"INSERT OR REPLACE INTO throttle_recent (place, left_ms) VALUES (?, ?)"_s,
        u"DELETE FROM throttle_recent WHERE place >= ?"_s,
        evictSql(),
        u"SELECT max(updated_seq) FROM throttle WHERE length(scope) > 1"_s,
        countSql(),
    };
    ThrottleRows rows;
    for (const QString &each : sql) {
        auto statement = database.prepare(each);
        if (!statement)
            return statement.error();
        rows.m_statements.push_back(std::move(statement).value());
    }
    return rows;
}

Result<ThrottleRows::Row, StoreError> ThrottleRows::row(const QByteArray &scope)
{
    Row found{scope};
    auto rows = m_statements[Read].select({scope});
    if (!rows)
        return rows.error();
    if (rows.value().next()) {
        found.fails = rows->value(0).toInt();
        found.penalty = milliseconds(rows->value(1).toLongLong());
        found.bucket = milliseconds(rows->value(2).toLongLong());
    } else if (const auto fault = rows->fault()) {
        return *fault;
    }
    return found;
}

Result<State, StoreError> ThrottleRows::read(const QByteArray &scope)
{
    State state;
    if (!scope.isEmpty()) {
        const auto own = row(scope);
        if (!own)
            return own.error();
        state.identity = {own->fails, own->penalty};
    }
    const auto box = row(BoxScope);
    if (!box)
        return box.error();
    state.box.wrong = box->fails;
    state.box.bucket = box->bucket;
    if (const auto read = readRecent(state.box); !read)
        return read.error();
    const auto rolledBack = row(RolledBackScope);
    if (!rolledBack)
        return rolledBack.error();
    state.box.rolledBack = rolledBack->fails > 0;
    const auto bin = row(EmergencyBinScope);
    if (!bin)
        return bin.error();
    const auto all = row(EmergencyAllScope);
    if (!all)
        return all.error();
    state.emergencyBin = bin->bucket;
    state.emergencyAll = all->bucket;
    return state;
}

Status<StoreError> ThrottleRows::write(const QByteArray &scope, const State &state, quint64 order)
{
    QVector<Row> rows{{BoxScope, state.box.wrong, 0ms, state.box.bucket},
                      {EmergencyBinScope, 0, 0ms, state.emergencyBin},
                      {EmergencyAllScope, 0, 0ms, state.emergencyAll},
                      {RolledBackScope, state.box.rolledBack ? 1 : 0, 0ms, 0ms}};
    if (!scope.isEmpty())
        rows.append({scope, state.identity.fails, state.identity.penaltyLeft, 0ms});
    for (const Row &each : std::as_const(rows)) {
        if (const auto written = put(each, order); !written)
            return written;
    }
    if (const auto written = writeRecent(state.box); !written)
        return written;
    const bool isNew = !scope.isEmpty() && state.identity.fails == 1;
    return isNew ? m_statements[Evict].run() : Status<StoreError>(Done{});
}

Status<StoreError> ThrottleRows::put(const Row &row, quint64 order)
{
    if (row.fails == 0 && row.penalty == 0ms && row.bucket == 0ms)
        return remove(row.scope);
    return m_statements[Put].run(
        {row.scope, row.fails, qint64(row.penalty.count()), qint64(row.bucket.count()), qint64(order)});
}

Result<quint64, StoreError> ThrottleRows::newestOrder()
{
    auto rows = m_statements[Newest].select();
    if (!rows)
        return rows.error();
    if (rows.value().next())
        return rows->value(0).toULongLong();
    return rows->fault().value_or(StoreError::Failed);
}

Result<ThrottleRows::Standing, StoreError> ThrottleRows::standing()
{
    auto rows = m_statements[Count].select();
    if (!rows)
        return rows.error();
    if (rows.value().next())
        return Standing{rows->value(0).toInt(), rows->value(1).toInt()};
    return rows->fault().value_or(StoreError::Failed);
}

Status<StoreError> ThrottleRows::remove(const QByteArray &scope) { return m_statements[Remove].run({scope}); }

Result<QVector<ThrottleRows::Row>, StoreError> ThrottleRows::running()
{
    auto rows = m_statements[Running].select();
    if (!rows)
        return rows.error();
    QVector<Row> all;
    while (rows.value().next())
        all.append({rows->value(0).toByteArray(), 0, milliseconds(rows->value(1).toLongLong()),
                    milliseconds(rows->value(2).toLongLong())});
    if (const auto fault = rows->fault())
        return *fault;
    return all;
}

Result<bool, StoreError> ThrottleRows::isAnyRunning()
{
    const auto rows = running();
    if (!rows)
        return rows.error();
    Box box;
    if (const auto read = readRecent(box); !read)
        return read.error();
    return !rows->isEmpty() || box.recent.front() > 0ms;
}

Status<StoreError> ThrottleRows::serve(milliseconds elapsed)
{
    const auto rows = running();
    if (!rows)
        return rows.error();
    for (const Row &each : rows.value()) {
        const auto written = m_statements[Serve].run(
            {qint64(served(each.penalty, elapsed).count()), qint64(served(each.bucket, elapsed).count()), each.scope});
        if (!written)
            return written;
    }
    Box box;
    if (const auto read = readRecent(box); !read)
        return read;
    return writeRecent(served(box, elapsed));
}

Status<StoreError> ThrottleRows::readRecent(Box &box)
{
    auto rows = m_statements[Recent].select({qint64(box.recent.size())});
    if (!rows)
        return rows.error();
    for (size_t place = 0; rows.value().next() && place < box.recent.size(); ++place)
        box.recent[place] = milliseconds(rows->value(0).toLongLong());
    if (const auto fault = rows->fault())
        return *fault;
    return Done{};
}

Status<StoreError> ThrottleRows::writeRecent(const Box &box)
{
    qint64 place = 0;
    for (; place < qint64(box.recent.size()) && box.recent[size_t(place)] > 0ms; ++place) {
        const auto written = m_statements[PutRecent].run({place, qint64(box.recent[size_t(place)].count())});
        if (!written)
            return written;
    }
    return m_statements[TrimRecent].run({place});
}

} // namespace latchkey::store
