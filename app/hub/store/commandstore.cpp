// SPDX-License-Identifier: Apache-2.0
#include "commandstore.h"

#include "answers.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

struct Word {
    CommandState state;
    QLatin1StringView text;
};

constexpr std::array Words{Word{CommandState::Waiting, "waiting"_L1},   Word{CommandState::Sent, "sent"_L1},
                           Word{CommandState::Accepted, "accepted"_L1}, Word{CommandState::Done, "done"_L1},
                           Word{CommandState::Refused, "refused"_L1},   Word{CommandState::Failed, "failed"_L1},
                           Word{CommandState::Expired, "expired"_L1}};

QString columns()
{
    return u"id, org, box, type, args, made_by, nonce, state, code, entry_seq, created_at, expires_at, sent_at,"
           " ended_at"_s;
}

QString question() { return u"SELECT %1 FROM command WHERE "_s.arg(columns()); }

BoxCommand commandFrom(const Row &row)
{
    BoxCommand command{row.text(0),   row.text(1), row.text(2), row.text(3),
                       row.object(4), row.text(5), row.text(6), *commandStateFrom(row.text(7))};
    command.code = row.text(8);
    command.entrySeq = row.numberOrNone(9);
    command.createdAt = row.number(10);
    command.expiresAt = row.number(11);
    command.sentAt = row.numberOrNone(12);
    command.endedAt = row.numberOrNone(13);
    return command;
}

/// A box may learn late that it did something after all: what it says beats what the hub only assumed.
bool mayFollow(CommandState before, CommandState after)
{
    if (before == CommandState::Expired)
        return isEnd(after);
    return !isEnd(before) && after > before;
}

} // namespace

QString wordFor(CommandState state)
{
    return std::find_if(Words.begin(), Words.end(), [&](const Word &word) { return word.state == state; })->text;
}

std::optional<CommandState> commandStateFrom(QStringView text)
{
    const auto *const word = std::find_if(Words.begin(), Words.end(), [&](const Word &w) { return w.text == text; });
    return word == Words.end() ? std::nullopt : std::optional(word->state);
}

bool isEnd(CommandState state) { return state >= CommandState::Done; }

Status<Fault> CommandStore::create(Transaction &transaction, const BoxCommand &command)
{
    return done(transaction.database().run(
        u"INSERT INTO command (id, org, box, type, args, made_by, nonce, state, code, created_at, expires_at)"
        " VALUES (?, ?, ?, ?, ?, ?, '', 'waiting', '', ?, ?)"_s,
        {command.id, command.org, command.box, command.type, textOf(command.args), command.madeBy, command.createdAt,
         command.expiresAt}));
}

Result<QVector<BoxCommand>, Fault> CommandStore::handOut(Transaction &transaction, const QString &box,
                                                         const QString &nonce, int most, Ms now)
{
    auto waiting = all(transaction.database().select(
                           question()
                               + u"box = ? AND state = 'waiting' AND expires_at > ? ORDER BY created_at, id LIMIT ?"_s
                               + m_database.dialect().forUpdateSkipLocked(),
                           {box, now, most}),
                       commandFrom);
    if (!waiting)
        return waiting;
    for (BoxCommand &command : waiting.value()) {
        const auto sent = transaction.database().run(
            u"UPDATE command SET state = 'sent', nonce = ?, sent_at = ? WHERE id = ?"_s, {nonce, now, command.id});
        if (!sent)
            return sent.error();
        command.state = CommandState::Sent;
        command.nonce = nonce;
        command.sentAt = now;
    }
    return waiting;
}

Result<bool, Fault> CommandStore::isWaiting(const QString &box, Ms now)
{
    const auto row = m_database.first(
        u"SELECT 1 FROM command WHERE box = ? AND state = 'waiting' AND expires_at > ? LIMIT 1"_s, {box, now});
    if (!row)
        return row.error();
    return row->has_value();
}

Result<std::optional<BoxCommand>, Fault> CommandStore::report(Transaction &transaction, const CommandReport &report,
                                                              Ms now)
{
    auto command = one(
        transaction.database().first(question() + u"id = ? AND box = ?"_s + m_database.dialect().forUpdate(),
                                     {report.id, report.box}),
        commandFrom);
    if (!command || !*command || !mayFollow((*command)->state, report.state))
        return command;
    const auto changed = transaction.database().run(
        u"UPDATE command SET state = ?, code = ?, entry_seq = ?, ended_at = ? WHERE id = ?"_s,
        {wordFor(report.state), report.code, orNull(report.entrySeq), isEnd(report.state) ? QVariant(now) : QVariant(),
         report.id});
    if (!changed)
        return changed.error();
    return get(report.id);
}

Result<bool, Fault> CommandStore::cancel(Transaction &transaction, const QString &id, Ms now)
{
    return any(transaction.database().run(
        u"UPDATE command SET state = 'expired', ended_at = ? WHERE id = ? AND state = 'waiting'"_s, {now, id}));
}

Result<QVector<BoxCommand>, Fault> CommandStore::expire(Transaction &transaction, Ms now)
{
    return all(transaction.database().select(
                   u"UPDATE command SET state = 'expired', ended_at = ? WHERE state IN ('waiting', 'sent', 'accepted')"
                   " AND expires_at <= ? RETURNING %1"_s.arg(columns()),
                   {now, now}),
               commandFrom);
}

Result<std::optional<BoxCommand>, Fault> CommandStore::get(const QString &id)
{
    return one(m_database.first(question() + u"id = ?"_s, {id}), commandFrom);
}

Result<QVector<BoxCommand>, Fault> CommandStore::list(const QString &org, const QString &box, int limit)
{
    const QString order = u" ORDER BY created_at DESC, id LIMIT ?"_s;
    if (box.isEmpty())
        return all(m_database.select(question() + u"org = ?"_s + order, {org, limit}), commandFrom);
    return all(m_database.select(question() + u"org = ? AND box = ?"_s + order, {org, box, limit}), commandFrom);
}

} // namespace latchkey::hub::store
