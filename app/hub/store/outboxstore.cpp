// SPDX-License-Identifier: Apache-2.0
#include "outboxstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString columns()
{
    return u"id, org, kind, target, identity, topic, sealed, state, tries, claim, created_at, due_at, expires_at,"
           " counted_at, last_error, ended_at"_s;
}

OutboxState stateFrom(const QString &word)
{
    if (word == "sent"_L1)
        return OutboxState::Sent;
    return word == "waiting"_L1 ? OutboxState::Waiting : OutboxState::Dropped;
}

OutboxItem itemFrom(const Row &row)
{
    OutboxItem item{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.bytes(6)};
    item.state = stateFrom(row.text(7));
    item.tries = int(row.number(8));
    item.claim = row.number(9);
    item.createdAt = row.number(10);
    item.dueAt = row.number(11);
    item.expiresAt = row.numberOrNone(12);
    item.countedAt = row.numberOrNone(13);
    item.lastError = row.text(14);
    item.endedAt = row.numberOrNone(15);
    return item;
}

/// What waits in a channel and is not for one of these.
struct Waiting {
    QString condition;
    QVariantList values;
};

Waiting waiting(const QString &kind, const QStringList &except)
{
    Waiting waiting{u"kind = ? AND state = 'waiting'"_s, {kind}};
    if (!except.isEmpty())
        waiting.condition += u" AND target NOT IN "_s + places(except.size());
    for (const QString &target : except)
        waiting.values += target;
    return waiting;
}

std::optional<Ms> momentFrom(const Row &row) { return row.numberOrNone(0); }

} // namespace

Status<Fault> OutboxStore::enqueue(Transaction &transaction, const OutboxItem &item)
{
    return done(transaction.database().run(
        u"INSERT INTO outbox (id, org, kind, target, identity, topic, sealed, state, created_at, due_at, expires_at,"
        " last_error) VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, '')"_s,
        {item.id, item.org, item.kind, item.target, item.identity, item.topic, item.sealed, item.createdAt, item.dueAt,
         orNull(item.expiresAt)}));
}

Result<std::optional<OutboxItem>, Fault> OutboxStore::claim(Transaction &transaction, const QString &kind,
                                                            const QStringList &except, Ms now, Ms until)
{
    const Waiting due = waiting(kind, except);
    // Whoever is before us at a row has it: we take the next one.
    const auto row = transaction.database().first(
        u"SELECT id FROM outbox WHERE %1 AND due_at <= ? ORDER BY due_at, id LIMIT 1"_s.arg(due.condition)
            + m_database.dialect().forUpdateSkipLocked(),
        due.values + QVariantList{now});
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<OutboxItem>();
    return one(
        transaction.database().first(
            u"UPDATE outbox SET claim = claim + 1, tries = tries + 1, due_at = ? WHERE id = ? RETURNING %1"_s.arg(
                columns()),
            {until, (*row)->text(0)}),
        itemFrom);
}

Result<bool, Fault> OutboxStore::sent(Transaction &transaction, const QString &id, qint64 claim, Ms now)
{
    return any(transaction.database().run(u"UPDATE outbox SET state = 'sent', sealed = CASE kind WHEN 'webhook' THEN "
                                          u"sealed ELSE ? END, last_error = '', ended_at = ? WHERE id = ? AND claim = ?"
                                          " AND state = 'waiting'"_s,
                                          {QByteArray(), now, id, claim}));
}

Result<bool, Fault> OutboxStore::postpone(Transaction &transaction, const QString &id, qint64 claim, Ms due,
                                          const QString &error)
{
    return any(transaction.database().run(
        u"UPDATE outbox SET due_at = ?, last_error = ? WHERE id = ? AND claim = ? AND state = 'waiting'"_s,
        {due, error, id, claim}));
}

Result<bool, Fault> OutboxStore::drop(Transaction &transaction, const QString &id, qint64 claim, const QString &error,
                                      Ms now)
{
    return any(transaction.database().run(
        u"UPDATE outbox SET state = 'dropped', sealed = CASE kind WHEN 'webhook' THEN sealed ELSE ? END,"
        " last_error = ?, ended_at = ? WHERE id = ? AND claim = ?"
        " AND state = 'waiting'"_s,
        {QByteArray(), error, now, id, claim}));
}

Result<bool, Fault> OutboxStore::takeBackTry(Transaction &transaction, const QString &id, qint64 claim)
{
    return any(transaction.database().run(
        u"UPDATE outbox SET tries = tries - 1 WHERE id = ? AND claim = ? AND state = 'waiting' AND tries > 0"_s,
        {id, claim}));
}

Result<std::optional<Ms>, Fault> OutboxStore::nextDue(const QString &kind, const QStringList &except)
{
    const Waiting any = waiting(kind, except);
    const auto row = m_database.first(u"SELECT min(due_at) FROM outbox WHERE "_s + any.condition, any.values);
    if (!row)
        return row.error();
    return momentFrom(**row);
}

Status<Fault> OutboxStore::lockCounts(Transaction &transaction, const QString &org)
{
    if (m_database.dialect().isSqlite())
        return Done{};
    const auto locked = transaction.database().first(u"SELECT id FROM org WHERE id = ? FOR NO KEY UPDATE"_s, {org});
    return locked ? Status<Fault>(Done{}) : Status<Fault>(locked.error());
}

Result<qint64, Fault> OutboxStore::countedForIdentity(const QString &identity, Ms since)
{
    return number(
        m_database.first(u"SELECT count(*) FROM outbox WHERE identity = ? AND counted_at > ?"_s, {identity, since}));
}

Result<qint64, Fault> OutboxStore::madeForIdentity(const QString &identity, Ms since)
{
    return number(
        m_database.first(u"SELECT count(*) FROM outbox WHERE identity = ? AND created_at > ?"_s, {identity, since}));
}

Result<qint64, Fault> OutboxStore::countedForOrg(const QString &org, const QString &kind, Ms since)
{
    return number(m_database.first(u"SELECT count(*) FROM outbox WHERE org = ? AND kind = ? AND counted_at > ?"_s,
                                   {org, kind, since}));
}

Result<bool, Fault> OutboxStore::isCounted(const QString &id)
{
    return any(
        number(m_database.first(u"SELECT count(*) FROM outbox WHERE id = ? AND counted_at IS NOT NULL"_s, {id})));
}

Result<bool, Fault> OutboxStore::count(Transaction &transaction, const QString &id, qint64 claim, Ms now)
{
    return any(transaction.database().run(
        u"UPDATE outbox SET counted_at = ? WHERE id = ? AND claim = ? AND counted_at IS NULL"_s, {now, id, claim}));
}

Result<QVector<OutboxItem>, Fault> OutboxStore::list(const QString &org, int limit)
{
    auto items = all(
        m_database.select(u"SELECT %1 FROM outbox WHERE org = ? ORDER BY created_at DESC, id LIMIT ?"_s.arg(columns()),
                          {org, limit}),
        itemFrom);
    if (!items)
        return items;
    for (OutboxItem &item : items.value())
        item.sealed.clear();
    return items;
}

Result<QVector<OutboxItem>, Fault> OutboxStore::listFor(const QString &org, const QString &webhook, int limit)
{
    auto items = all(m_database.select(u"SELECT %1 FROM outbox WHERE org = ? AND kind = 'webhook' AND target = ?"
                                       " ORDER BY created_at DESC, id LIMIT ?"_s.arg(columns()),
                                       {org, webhook, limit}),
                     itemFrom);
    if (!items)
        return items;
    for (OutboxItem &item : items.value())
        item.sealed.clear();
    return items;
}

Result<bool, Fault> OutboxStore::revive(Transaction &transaction, const QString &org, const QString &webhook,
                                        const QString &id, Ms now)
{
    return any(transaction.database().run(
        u"UPDATE outbox SET state = 'waiting', tries = 0, claim = claim + 1, due_at = ?, ended_at = NULL,"
        " expires_at = NULL WHERE org = ? AND kind = 'webhook' AND target = ? AND id = ? AND state <> 'waiting'"_s,
        {now, org, webhook, id}));
}

Result<QMap<QString, OutboxDepth>, Fault> OutboxStore::depths()
{
    const auto rows = m_database.select(
        u"SELECT kind, count(*), min(created_at) FROM outbox WHERE state = 'waiting' GROUP BY kind"_s);
    if (!rows)
        return rows.error();
    QMap<QString, OutboxDepth> depths;
    for (const Row &row : *rows)
        depths.insert(row.text(0), {row.number(1), row.numberOrNone(2)});
    return depths;
}

Result<OutboxDepth, Fault> OutboxStore::depth()
{
    const auto row = m_database.first(u"SELECT count(*), min(created_at) FROM outbox WHERE state = 'waiting'"_s);
    if (!row)
        return row.error();
    return OutboxDepth{(*row)->number(0), (*row)->numberOrNone(1)};
}

Result<qint64, Fault> OutboxStore::collect(Transaction &transaction, Ms before)
{
    return transaction.database().run(u"DELETE FROM outbox WHERE ended_at < ?"_s, {before});
}

} // namespace latchkey::hub::store
