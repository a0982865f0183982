// SPDX-License-Identifier: Apache-2.0
#include "onetimecodes.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/notify/sendcaps.h>
#include <app/hub/store/outboxstore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Challenge;
using store::Fault;
using store::Transaction;

QString placeOf(const QString &challenge) { return u"challenge|hash|"_s + challenge; }

store::Ms msOf(std::chrono::milliseconds time) { return time.count(); }

bool fits(const Challenge &challenge, const QString &purpose, const QJsonObject &bound)
{
    if (challenge.purpose != purpose)
        return false;
    for (auto it = bound.constBegin(); it != bound.constEnd(); ++it) {
        if (challenge.data.value(it.key()) != *it)
            return false;
    }
    return true;
}

} // namespace

Secret OneTimeCodes::drawn() const
{
    QByteArray digits = randomDigits(m_desk.house.random, Digits);
    return Secret::takeFrom(digits);
}

Challenge OneTimeCodes::challengeFor(const CodeWish &wish) const
{
    Challenge challenge{newId(m_desk.house.random, "challenge"_L1), wish.org, wish.purpose, wish.subject,
                        wordFor(wish.to.channel)};
    challenge.mostTries = MostTries;
    challenge.data = wish.data;
    challenge.createdAt = m_desk.now();
    challenge.expiresAt = challenge.createdAt + msOf(Life);
    return challenge;
}

Result<bool, Fault> OneTimeCodes::isCapped(const CodeWish &wish)
{
    store::ChallengeStore challenges(m_desk.database);
    const notify::SendCaps caps;
    const auto since = [&](std::chrono::milliseconds window) { return m_desk.now() - msOf(window) + 1; };
    const auto lately = challenges.countSince(wish.purpose, wish.subject, since(notify::SendCaps::CodesWindow));
    if (!lately)
        return lately.error();
    const auto today = challenges.countSince(wish.purpose, wish.subject, since(notify::SendCaps::Day));
    if (!today)
        return today.error();
    if (!caps.allows({int(*lately), int(*today), 0}, notify::Budget::Codes))
        return true;
    return isProvedEnough(wish);
}

/// Of a number that somebody wants to have, whoever asked before. The senders count as well; here they can be told.
Result<bool, Fault> OneTimeCodes::isProvedEnough(const CodeWish &wish)
{
    if (wish.kind != notify::MessageKind::NumberCode)
        return false;
    const auto made = store::OutboxStore(m_desk.database)
                          .madeForIdentity(Post(m_desk).identityOf(wish.to.address, wish.kind),
                                           m_desk.now() - msOf(notify::SendCaps::Day));
    if (!made)
        return made.error();
    return !notify::SendCaps().allows({0, int(*made), 0}, notify::Budget::Proofs);
}

Result<OneTimeCodes::Sent, Fault> OneTimeCodes::send(Transaction &transaction, const CodeWish &wish)
{
    const auto capped = isCapped(wish);
    if (!capped)
        return capped.error();
    if (*capped) {
        // Not counted again: who goes on asking does not wait for longer.
        CodeWish nobodys = wish;
        nobodys.subject.clear();
        auto sent = pretend(transaction, nobodys);
        if (sent)
            sent.value().capped = true;
        return sent;
    }
    store::ChallengeStore challenges(m_desk.database);
    if (const auto ended = challenges.endAll(transaction, wish.purpose, wish.subject, m_desk.now()); !ended)
        return ended.error();
    Challenge challenge = challengeFor(wish);
    notify::MessageFacts facts = wish.facts;
    facts.secret = drawn();
    facts.life = Life;
    challenge.hash = m_desk.house.secrets.tagOf(facts.secret, placeOf(challenge.id));
    if (const auto made = challenges.create(transaction, challenge); !made)
        return made.error();
    const PostOptions options{wish.subject, {}, challenge.expiresAt};
    if (const auto put = Post(m_desk).letter(transaction, wish.org, wish.to, wish.kind, facts, options); !put)
        return put.error();
    return Sent{challenge.id};
}

Result<OneTimeCodes::Sent, Fault> OneTimeCodes::pretend(Transaction &transaction, const CodeWish &wish)
{
    const Challenge challenge = challengeFor(wish);
    if (const auto made = store::ChallengeStore(m_desk.database).create(transaction, challenge); !made)
        return made.error();
    return Sent{challenge.id};
}

Result<OneTimeCodes::Verdict, Fault> OneTimeCodes::check(const QString &challenge, const QString &purpose,
                                                         const Secret &code, const QJsonObject &bound)
{
    return m_desk.database.transact(
        [&](Transaction &transaction) { return check(transaction, challenge, purpose, code, bound); });
}

Result<OneTimeCodes::Verdict, Fault> OneTimeCodes::check(Transaction &transaction, const QString &challenge,
                                                         const QString &purpose, const Secret &code,
                                                         const QJsonObject &bound)
{
    store::ChallengeStore challenges(m_desk.database);
    const auto known = challenges.get(challenge);
    if (!known)
        return known.error();
    if (!*known || !fits(**known, purpose, bound))
        return Verdict{};
    const auto checked = challenges.check(transaction, challenge, m_desk.now(), [&](const QByteArray &hash) {
        return hash == m_desk.house.secrets.tagOf(code, placeOf(challenge));
    });
    if (!checked)
        return checked.error();
    if (checked->outcome != Outcome::Right)
        return Verdict{checked->outcome};
    return Verdict{Outcome::Right, checked->challenge.subject, checked->challenge.data};
}

} // namespace latchkey::hub
