// SPDX-License-Identifier: Apache-2.0
#include "alertstore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString columns() { return u"id, org, rule, subject, type, doc, raised_at, seen_at, seen_by, ended_at"_s; }

QString question() { return u"SELECT %1 FROM alert WHERE org = ?"_s.arg(columns()); }

Alert alertFrom(const Row &row)
{
    return {row.text(0),   row.text(1),   row.text(2),         row.text(3), row.text(4),
            row.object(5), row.number(6), row.numberOrNone(7), row.text(8), row.numberOrNone(9)};
}

AlertWatch watchFrom(const Row &row)
{
    return {row.text(0),         row.text(1),        row.text(2),  row.numberOrNone(3),
            row.numberOrNone(4), int(row.number(5)), row.object(6)};
}

} // namespace

Result<bool, Fault> AlertStore::raise(Transaction &transaction, const Alert &alert)
{
    const auto open = transaction.database().first(question() + u" AND rule = ? AND subject = ? AND ended_at IS NULL"_s,
                                                   {alert.org, alert.rule, alert.subject});
    if (!open)
        return open.error();
    if (*open)
        return false;
    // Two at once: an index sees to it that one of them finds the other's at its next try.
    const auto added = any(transaction.database().run(
        u"INSERT INTO alert (id, org, rule, subject, type, doc, raised_at, seen_by) VALUES (?, ?, ?, ?, ?, ?, ?, '')"
        " ON CONFLICT DO NOTHING"_s,
        {alert.id, alert.org, alert.rule, alert.subject, alert.type, textOf(alert.doc), alert.raisedAt}));
    if (added && !*added)
        return Fault::Busy;
    return added;
}

Result<std::optional<Alert>, Fault> AlertStore::end(Transaction &transaction, const QString &org, const QString &rule,
                                                    const QString &subject, Ms now)
{
    return one(transaction.database().first(
                   u"UPDATE alert SET ended_at = ? WHERE org = ? AND rule = ? AND subject = ? AND ended_at IS NULL"
                   " RETURNING %1"_s.arg(columns()),
                   {now, org, rule, subject}),
               alertFrom);
}

Result<bool, Fault> AlertStore::markSeen(Transaction &transaction, const QString &org, const QString &id,
                                         const QString &by, Ms now)
{
    return any(transaction.database().run(
        u"UPDATE alert SET seen_at = ?, seen_by = ? WHERE org = ? AND id = ? AND seen_at IS NULL"_s,
        {now, by, org, id}));
}

Result<std::optional<Alert>, Fault> AlertStore::get(const QString &org, const QString &id)
{
    return one(m_database.first(question() + u" AND id = ?"_s, {org, id}), alertFrom);
}

Result<QVector<Alert>, Fault> AlertStore::list(const QString &org, bool openOnly, std::optional<Ms> before, int limit)
{
    QString sql = question();
    QVariantList values{org};
    if (openOnly)
        sql += u" AND ended_at IS NULL"_s;
    if (before) {
        sql += u" AND raised_at < ?"_s;
        values += *before;
    }
    return all(m_database.select(sql + u" ORDER BY raised_at DESC, id LIMIT ?"_s, values << limit), alertFrom);
}

Result<qint64, Fault> AlertStore::countOpen(const QString &org)
{
    return number(m_database.first(u"SELECT count(*) FROM alert WHERE org = ? AND ended_at IS NULL"_s, {org}));
}

Result<qint64, Fault> AlertStore::countAllOpen()
{
    return number(m_database.first(u"SELECT count(*) FROM alert WHERE ended_at IS NULL"_s));
}

Status<Fault> AlertStore::putWatch(Transaction &transaction, const AlertWatch &watch)
{
    return done(transaction.database().run(
        u"INSERT INTO alert_watch (org, rule, subject, since, fired_at, level, data) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (org, rule, subject) DO UPDATE SET since = excluded.since, fired_at = excluded.fired_at,"
        " level = excluded.level, data = excluded.data"_s,
        {watch.org, watch.rule, watch.subject, orNull(watch.since), orNull(watch.firedAt), watch.level,
         textOf(watch.data)}));
}

Status<Fault> AlertStore::removeWatch(Transaction &transaction, const QString &org, const QString &rule,
                                      const QString &subject)
{
    return done(transaction.database().run(u"DELETE FROM alert_watch WHERE org = ? AND rule = ? AND subject = ?"_s,
                                           {org, rule, subject}));
}

Result<QVector<AlertWatch>, Fault> AlertStore::watches(const QString &org, const QString &rule)
{
    QString sql = u"SELECT org, rule, subject, since, fired_at, level, data FROM alert_watch WHERE org = ?"_s;
    QVariantList values{org};
    if (!rule.isEmpty()) {
        sql += u" AND rule = ?"_s;
        values += rule;
    }
    return all(m_database.select(sql + u" ORDER BY rule, subject"_s, values), watchFrom);
}

Result<QVector<AlertWatch>, Fault> AlertStore::watchesBeside(const QString &org, const QString &rule)
{
    return all(m_database.select(u"SELECT org, rule, subject, since, fired_at, level, data FROM alert_watch"
                                 " WHERE org = ? AND rule <> ? ORDER BY rule, subject"_s,
                                 {org, rule}),
               watchFrom);
}

} // namespace latchkey::hub::store
