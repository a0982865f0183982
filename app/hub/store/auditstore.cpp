// SPDX-License-Identifier: Apache-2.0
#include "auditstore.h"

#include "answers.h"

#include <core/journal/chain.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

constexpr int EntriesAtOnce = 500;

/// What is hashed: compact JSON with sorted members.
QByteArray bytesOf(const AuditEntry &entry)
{
    const QJsonObject object{{u"org"_s, entry.org},       {u"at"_s, entry.at},         {u"actor"_s, entry.actor},
                             {u"action"_s, entry.action}, {u"object"_s, entry.object}, {u"detail"_s, entry.detail}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AuditEntry entryFrom(const Row &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row.bytes(1)).object();
    return {object[u"org"_s].toString(),
            object[u"at"_s].toInteger(),
            object[u"actor"_s].toString(),
            object[u"action"_s].toString(),
            object[u"object"_s].toString(),
            object[u"detail"_s].toObject(),
            row.number(0)};
}

journal::Head headFrom(const Row &row) { return {quint64(row.number(0)), row.bytes(1)}; }

/// Whether the columns that are searched say what was hashed.
bool columnsAgree(const Row &row)
{
    const AuditEntry entry = entryFrom(row);
    return row.number(3) == entry.at && row.text(4) == entry.actor && row.text(5) == entry.action
        && row.text(6) == entry.object && row.text(7) == entry.org;
}

} // namespace

Result<journal::Head, Fault> AuditStore::lockHead(Transaction &transaction, const QString &org)
{
    const auto made = transaction.database().run(
        u"INSERT INTO audit_head (org, seq, hash) VALUES (?, 0, ?) ON CONFLICT DO NOTHING"_s,
        {org, journal::genesisHash()});
    if (!made)
        return made.error();
    const auto row = transaction.database().first(
        u"SELECT seq, hash FROM audit_head WHERE org = ?"_s + m_database.dialect().forUpdate(), {org});
    if (!row)
        return row.error();
    return headFrom(**row);
}

Result<qint64, Fault> AuditStore::append(Transaction &transaction, const AuditEntry &entry)
{
    const auto head = lockHead(transaction, entry.org);
    if (!head)
        return head.error();
    const qint64 seq = qint64(head->sequence) + 1;
    const QByteArray bytes = bytesOf(entry);
    const QByteArray hash = journal::chainHash(head->hash, quint64(seq), bytes);
    const auto added = transaction.database().run(
        u"INSERT INTO audit (org, seq, bytes, hash, at, actor, action, object) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.org, seq, bytes, hash, entry.at, entry.actor, entry.action, entry.object});
    if (!added)
        return added.error();
    const auto moved = transaction.database().run(u"UPDATE audit_head SET seq = ?, hash = ? WHERE org = ?"_s,
                                                  {seq, hash, entry.org});
    if (!moved)
        return moved.error();
    return seq;
}

Result<QVector<AuditEntry>, Fault> AuditStore::list(const AuditFilter &filter)
{
    QString sql = u"SELECT seq, bytes FROM audit WHERE org = ?"_s;
    QVariantList values{filter.org};
    if (!filter.actor.isEmpty()) {
        sql += u" AND actor = ?"_s;
        values += filter.actor;
    }
    if (!filter.object.isEmpty()) {
        sql += u" AND object = ?"_s;
        values += filter.object;
    }
    if (filter.before) {
        sql += u" AND seq < ?"_s;
        values += *filter.before;
    }
    return all(m_database.select(sql + u" ORDER BY seq DESC LIMIT ?"_s, values << filter.limit), entryFrom);
}

Result<journal::Head, Fault> AuditStore::head(const QString &org)
{
    const auto head = one(m_database.first(u"SELECT seq, hash FROM audit_head WHERE org = ?"_s, {org}), headFrom);
    if (!head)
        return head.error();
    return head->value_or(journal::Head{0, journal::genesisHash()});
}

Result<qint64, Fault> AuditStore::verify(const QString &org)
{
    return m_database.snapshot([&](Snapshot &) { return firstBad(org); });
}

Result<qint64, Fault> AuditStore::firstBad(const QString &org)
{
    journal::Head at{0, journal::genesisHash()};
    while (true) {
        const auto rows = m_database.select(
            u"SELECT seq, bytes, hash, at, actor, action, object, org FROM audit WHERE org = ? AND seq > ?"
            " ORDER BY seq LIMIT ?"_s,
            {org, qint64(at.sequence), EntriesAtOnce});
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            at.hash = journal::chainHash(at.hash, ++at.sequence, row.bytes(1));
            if (row.number(0) != qint64(at.sequence) || row.bytes(2) != at.hash || !columnsAgree(row))
                return qint64(at.sequence);
        }
        if (rows->isEmpty())
            break;
    }
    const auto newest = head(org);
    if (!newest)
        return newest.error();
    if (at == *newest)
        return 0;
    return qint64(std::min(at.sequence, newest->sequence)) + (at.sequence == newest->sequence ? 0 : 1);
}

} // namespace latchkey::hub::store
