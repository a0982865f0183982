// SPDX-License-Identifier: Apache-2.0
#include "credentialstore.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

using people::OwnCredentials;

/// The row that is read for those who have set up nothing. No person's id is empty.
const QString NobodysId = u""_s;

} // namespace

Result<std::unique_ptr<CredentialStore>, StoreError> CredentialStore::open(JournalStore &journal,
                                                                           const ColumnCipher &cipher)
{
    std::unique_ptr<CredentialStore> store(new CredentialStore(journal, cipher));
    if (const auto prepared = store->prepare(); !prepared)
        return prepared.error();
    if (const auto ready = store->prepareNobody(); !ready)
        return ready.error();
    return store;
}

Status<StoreError> CredentialStore::prepare()
{
    const struct {
        std::optional<Statement> &place;
        QString sql;
    } statements[] = {
        // One row whoever is asked for: whether somebody has set up anything makes no difference in what is read and
        // opened.
        {m_find,
         u"SELECT own.person, own.pin, own.totp, own.totp_step,"
         " (SELECT count(*) FROM linked_badge WHERE linked_badge.person = ?)"
         " FROM credential AS nobody LEFT JOIN credential AS found ON found.person = ?"
         " CROSS JOIN credential AS own ON own.person = coalesce(found.person, nobody.person)"
         " WHERE nobody.person = ''"_s},
        {m_badgeOwner, u"SELECT person FROM linked_badge WHERE uid = ?"_s},
        {m_insert, u"INSERT OR IGNORE INTO credential (person, pin, totp) VALUES (?, ?, ?)"_s},
        {m_pin, u"UPDATE credential SET pin = ? WHERE person = ?"_s},
        {m_totp, u"UPDATE credential SET totp = ?, totp_step = ? WHERE person = ?"_s},
        {m_step, u"UPDATE credential SET totp_step = ? WHERE person = ? AND totp_step < ? RETURNING totp_step"_s},
        {m_badge, u"INSERT OR IGNORE INTO linked_badge (uid, person) VALUES (?, ?)"_s},
        {m_forget, u"DELETE FROM credential WHERE person = ?"_s},
        {m_forgetBadges, u"DELETE FROM linked_badge WHERE person = ?"_s},
    };
    for (const auto &statement : statements) {
        auto prepared = m_journal.database().prepare(statement.sql);
        if (!prepared)
            return prepared.error();
        statement.place.emplace(std::move(prepared).value());
    }
    return Done{};
}

/// A new file has nobody's row not yet. In an old one it shows whether the keys fit, before anybody is served.
Status<StoreError> CredentialStore::prepareNobody()
{
    const auto there = m_journal.database().scalar(u"SELECT count(*) FROM credential WHERE person = ''"_s);
    if (!there)
        return there.error();
    if (there->toInt() == 0)
        return makeRow(NobodysId);
    const auto rows = m_journal.database().scalar(u"SELECT pin FROM credential WHERE person = ''"_s);
    if (!rows)
        return rows.error();
    if (!m_seals.open(sealedcolumn::OwnPin, NobodysId, rows->toByteArray()))
        return StoreError::Corrupt;
    return Done{};
}

Result<OwnCredentials, StoreError> CredentialStore::of(const PersonId &person)
{
    auto rows = m_find->select({person.toString(), person.toString()});
    if (!rows)
        return rows.error();
    if (!rows.value().next())
        return rows->fault().value_or(StoreError::Corrupt);
    const QString id = rows->value(0).toString();
    auto pin = m_seals.open(sealedcolumn::OwnPin, id, rows->value(1).toByteArray());
    auto totp = m_seals.open(sealedcolumn::OwnTotp, id, rows->value(2).toByteArray());
    if (!pin || !totp)
        return StoreError::Corrupt;
    OwnCredentials own;
    own.pin = std::move(*pin);
    const QVariant step = rows->value(3);
    Secret key = Secret::takeFrom(*totp);
    if (!key.isEmpty())
        own.totpKey = std::move(key);
    if (!step.isNull())
        own.totpStep = step.toLongLong();
    own.badges = rows->value(4).toInt();
    return own;
}

Result<std::optional<PersonId>, StoreError> CredentialStore::badgeOwner(const CardUid &uid)
{
    auto rows = m_badgeOwner->select({uid.bytes()});
    if (!rows)
        return rows.error();
    if (rows.value().next()) {
        const auto owner = PersonId::fromString(rows->value(0).toString());
        return owner ? Result<std::optional<PersonId>, StoreError>(owner) : StoreError::Corrupt;
    }
    if (const auto fault = rows->fault())
        return *fault;
    return std::optional<PersonId>();
}

Status<StoreError> CredentialStore::setPin(const PersonId &person, const QByteArray &stored,
                                           const journal::Entry &entry, const journal::Moment &at)
{
    const QString &id = person.toString();
    return write(entry, at, [&]() -> Status<StoreError> {
        if (const auto made = makeRow(id); !made)
            return made;
        return m_pin->run({m_seals.seal(sealedcolumn::OwnPin, id, stored), id});
    });
}

Status<StoreError> CredentialStore::setTotp(const PersonId &person, const Secret &key, qint64 step,
                                            const journal::Entry &entry, const journal::Moment &at)
{
    const QString &id = person.toString();
    const QByteArrayView bytes(key.bytes().data(), key.size());
    return write(entry, at, [&]() -> Status<StoreError> {
        if (const auto made = makeRow(id); !made)
            return made;
        return m_totp->run({m_seals.seal(sealedcolumn::OwnTotp, id, bytes), step, id});
    });
}

Status<StoreError> CredentialStore::useTotpStep(const PersonId &person, qint64 step)
{
    auto transaction = Transaction::begin(m_journal.database());
    if (!transaction)
        return transaction.error();
    {
        auto used = m_step->select({step, person.toString(), step});
        if (!used)
            return used.error();
        if (!used.value().next())
            return used->fault().value_or(StoreError::Refused);
    }
    return transaction.value().commit();
}

Status<StoreError> CredentialStore::linkBadge(const PersonId &person, const CardUid &uid, const journal::Entry &entry,
                                              const journal::Moment &at)
{
    return write(entry, at, [&]() -> Status<StoreError> {
        if (const auto linked = m_badge->run({uid.bytes(), person.toString()}); !linked)
            return linked;
        const auto owner = badgeOwner(uid);
        if (!owner)
            return owner.error();
        return owner.value() == person ? Status<StoreError>(Done{}) : Status<StoreError>(StoreError::Refused);
    });
}

Status<StoreError> CredentialStore::forget(const PersonId &person, const journal::Entry &entry,
                                           const journal::Moment &at)
{
    return write(entry, at, [&]() -> Status<StoreError> {
        if (const auto gone = m_forget->run({person.toString()}); !gone)
            return gone;
        return m_forgetBadges->run({person.toString()});
    });
}

Status<StoreError> CredentialStore::write(const journal::Entry &entry, const journal::Moment &at,
                                          const std::function<Status<StoreError>()> &change)
{
    const auto head = m_journal.append(entry, {}, at, [&](quint64) { return change(); });
    return head ? Status<StoreError>(Done{}) : Status<StoreError>(head.error());
}

Status<StoreError> CredentialStore::makeRow(const QString &person)
{
    return m_insert->run({person, m_seals.seal(sealedcolumn::OwnPin, person, QByteArrayView()),
                          m_seals.seal(sealedcolumn::OwnTotp, person, QByteArrayView())});
}

} // namespace latchkey::store
