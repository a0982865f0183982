// SPDX-License-Identifier: Apache-2.0
#include "challengestore.h"

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

QString question()
{
    return u"SELECT id, org, purpose, subject, channel, hash, tries, most_tries, data, created_at, expires_at,"
           " used_at FROM challenge WHERE id = ?"_s;
}

Challenge challengeFrom(const Row &row)
{
    return {row.text(0),        row.text(1),        row.text(2),   row.text(3),   row.text(4),   row.bytes(5),
            int(row.number(6)), int(row.number(7)), row.object(8), row.number(9), row.number(10)};
}

} // namespace

Status<Fault> ChallengeStore::create(Transaction &transaction, const Challenge &challenge)
{
    return done(transaction.database().run(
        u"INSERT INTO challenge (id, org, purpose, subject, channel, hash, most_tries, data, created_at, expires_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {challenge.id, challenge.org, challenge.purpose, challenge.subject, challenge.channel, challenge.hash,
         challenge.mostTries, textOf(challenge.data), challenge.createdAt, challenge.expiresAt}));
}

Result<Checked, Fault> ChallengeStore::check(Transaction &transaction, const QString &id, Ms now,
                                             const std::function<bool(const QByteArray &hash)> &isRight)
{
    // Locked: of two tries at once both count.
    const auto row = transaction.database().first(question() + m_database.dialect().forUpdate(), {id});
    if (!row)
        return row.error();
    if (!*row || !(*row)->isNull(11))
        return Checked{};
    Challenge challenge = challengeFrom(**row);
    if (challenge.expiresAt <= now)
        return Checked{};
    if (challenge.tries >= challenge.mostTries)
        return Checked{Checked::Outcome::TooMany};
    const bool right = !challenge.hash.isEmpty() && isRight(challenge.hash);
    ++challenge.tries;
    const auto counted = transaction.database().run(u"UPDATE challenge SET tries = ?, used_at = ? WHERE id = ?"_s,
                                                    {challenge.tries, right ? QVariant(now) : QVariant(), id});
    if (!counted)
        return counted.error();
    return Checked{right ? Checked::Outcome::Right : Checked::Outcome::Wrong, challenge};
}

Status<Fault> ChallengeStore::endAll(Transaction &transaction, const QString &purpose, const QString &subject, Ms now)
{
    return done(transaction.database().run(
        u"UPDATE challenge SET used_at = ? WHERE purpose = ? AND subject = ? AND used_at IS NULL"_s,
        {now, purpose, subject}));
}

Result<std::optional<Challenge>, Fault> ChallengeStore::get(const QString &id)
{
    return one(m_database.first(question(), {id}), challengeFrom);
}

Result<qint64, Fault> ChallengeStore::countSince(const QString &purpose, const QString &subject, Ms since)
{
    return number(
        m_database.first(u"SELECT count(*) FROM challenge WHERE purpose = ? AND subject = ? AND created_at >= ?"_s,
                         {purpose, subject, since}));
}

Result<qint64, Fault> ChallengeStore::collect(Transaction &transaction, Ms before)
{
    return transaction.database().run(u"DELETE FROM challenge WHERE expires_at < ?"_s, {before});
}

} // namespace latchkey::hub::store
