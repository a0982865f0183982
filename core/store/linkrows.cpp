// SPDX-License-Identifier: Apache-2.0
#include "linkrows.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

QVariant moment(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : QVariant(); }

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

std::optional<sync::Link> linkFrom(const Rows &rows)
{
    const auto box = sync::BoxId::fromString(rows.value(0).toString());
    const auto org = sync::OrgId::fromString(rows.value(1).toString());
    const auto log = sync::LogId::fromString(rows.value(3).toString());
    if (!box || !org || !log)
        return std::nullopt;
    return sync::Link{*box,
                      *org,
                      rows.value(2).toByteArray(),
                      *log,
                      rows.value(4).toString().toLatin1(),
                      {rows.value(5).toULongLong(), rows.value(6).toULongLong()},
                      timeFrom(rows.value(7)),
                      timeFrom(rows.value(8)),
                      timeFrom(rows.value(9))};
}

std::optional<sync::OpenCommand> commandFrom(const Rows &rows)
{
    const auto id = sync::CommandId::fromString(rows.value(0).toString());
    if (!id || rows.value(1).isNull())
        return id ? std::optional(sync::OpenCommand{*id, {}}) : std::nullopt;
    const auto result = sync::decode<sync::CommandResult>(rows.value(1).toByteArray());
    return result ? std::optional(sync::OpenCommand{*id, *result}) : std::nullopt;
}

} // namespace

Status<StoreError> LinkRows::run(const QString &sql, const QVariantList &values)
{
    auto statement = m_database.prepare(sql);
    return statement ? statement.value().run(values) : Status<StoreError>(statement.error());
}

Result<std::optional<sync::Link>, StoreError> LinkRows::read()
{
    auto statement = m_database.prepare(
        u"SELECT box, org, hub_key, log, cursor, epoch, rev, lease_until, updated_at, last_contact FROM link"_s);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    if (!rows.value().next()) {
        if (const auto fault = rows->fault())
            return *fault;
        return std::optional<sync::Link>();
    }
    auto link = linkFrom(rows.value());
    return link ? Result<std::optional<sync::Link>, StoreError>(std::move(link)) : StoreError::Corrupt;
}

Status<StoreError> LinkRows::write(const sync::Link &link)
{
    return run(u"INSERT OR REPLACE INTO link (one, box, org, hub_key, log, cursor, epoch, rev, lease_until, updated_at,"
               " last_contact) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {link.box.toString(), link.org.toString(), link.hubKey, link.log.toString(),
                QString::fromLatin1(link.cursor.isNull() ? QByteArray("") : link.cursor), qint64(link.view.epoch),
                qint64(link.view.rev), moment(link.leaseUntil), moment(link.updatedAt), moment(link.lastContact)});
}

Status<StoreError> LinkRows::remove() { return run(u"DELETE FROM link"_s, {}); }

Status<StoreError> LinkRows::setView(const sync::ViewState &state)
{
    return run(u"UPDATE link SET cursor = ?, epoch = ?, rev = ?, lease_until = ?, updated_at = ?, last_contact = ?"_s,
               {QString::fromLatin1(state.cursor), qint64(state.view.epoch), qint64(state.view.rev),
                moment(state.leaseUntil), moment(state.at), moment(state.at)});
}

Status<StoreError> LinkRows::setLog(const sync::LogId &log)
{
    return run(u"UPDATE link SET log = ?"_s, {log.toString()});
}

Status<StoreError> LinkRows::setContact(const QDateTime &at, const QDateTime &leaseUntil)
{
    return run(u"UPDATE link SET last_contact = ?, lease_until = ?"_s, {moment(at), moment(leaseUntil)});
}

Result<bool, StoreError> LinkRows::remember(const sync::CommandId &id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto count = [&] { return m_database.scalar(u"SELECT count(*) FROM command"_s); };
    const auto before = count();
    if (const auto done = run(u"INSERT OR IGNORE INTO command (id, told) VALUES (?, 0)"_s, {id.toString()}); !done)
        return done.error();
    const auto after = count();
    if (!before || !after)
        return StoreError::Failed;
    if (const auto done = transaction.value().commit(); !done)
        return done.error();
    return after->toInt() > before->toInt();
}

Status<StoreError> LinkRows::setResult(const sync::CommandId &id, const sync::CommandResult &result)
{
    return run(u"UPDATE command SET result = ? WHERE id = ? AND result IS NULL"_s, {encode(result), id.toString()});
}

Status<StoreError> LinkRows::setTold(const sync::CommandId &id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto done = run(u"UPDATE command SET told = 1 WHERE id = ? AND result IS NOT NULL"_s, {id.toString()});
        !done)
        return done;
    if (const auto done = run(u"DELETE FROM command WHERE told = 1 AND nr <= (SELECT max(nr) FROM command) - ?"_s,
                              {ToldCommands});
        !done)
        return done;
    return transaction.value().commit();
}

Result<QVector<sync::OpenCommand>, StoreError> LinkRows::openCommands()
{
    auto statement = m_database.prepare(u"SELECT id, result FROM command WHERE told = 0 ORDER BY nr"_s);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    QVector<sync::OpenCommand> commands;
    while (rows.value().next()) {
        const auto command = commandFrom(rows.value());
        if (!command)
            return StoreError::Corrupt;
        commands.append(*command);
    }
    if (const auto fault = rows->fault())
        return *fault;
    return commands;
}

} // namespace latchkey::store
