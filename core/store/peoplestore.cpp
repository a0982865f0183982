// SPDX-License-Identifier: Apache-2.0
#include "peoplestore.h"

#include "peopleschema.h"
#include "sitewriter.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

using people::Grant;

/// Maple 3 comes before Maple 12. English rules whatever the language of the screen is: the order then never changes.
QCollator naturalOrder()
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// The first row, if there is one. `read` gives nullopt for a row that cannot be ours.
template <class T>
Result<std::optional<T>, StoreError> oneRow(Statement &statement, const QVariantList &values,
                                            std::optional<T> (*read)(const Rows &, int))
{
    auto rows = statement.select(values);
    if (!rows)
        return rows.error();
    if (!rows.value().next()) {
        if (const auto fault = rows->fault())
            return *fault;
        return std::optional<T>();
    }
    const auto value = read(rows.value(), 0);
    if (!value)
        return StoreError::Corrupt;
    return value;
}

/// Rows of keys with one permission each, sorted by key, become one grant a key.
Result<QVector<Grant>, StoreError> collectGrants(Statement &statement, const QVariantList &values)
{
    auto rows = statement.select(values);
    if (!rows)
        return rows.error();
    QVector<Grant> grants;
    while (rows.value().next()) {
        const auto permission = permissionFrom(rows.value(), 0);
        const auto key = keyFrom(rows.value(), 4);
        if (!permission || !key)
            return StoreError::Corrupt;
        if (grants.isEmpty() || !(grants.constLast().key.id == key->id))
            grants.append({*key, {}});
        grants.last().permissions.append(*permission);
    }
    if (const auto fault = rows->fault())
        return *fault;
    return grants;
}

QString grantsWhere(const QString &condition)
{
    return u"SELECT %1, %2 FROM permission JOIN key ON key.id = permission.key JOIN card ON card.key = key.id"
           " WHERE %3 ORDER BY permission.key, permission.nr"_s.arg(QStringView(PermissionColumns),
                                                                    QStringView(KeyColumns), condition);
}

} // namespace

PeopleStore::PeopleStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

Result<std::unique_ptr<PeopleStore>, StoreError> PeopleStore::open(const QString &folder)
{
    auto database = Database::open(peoplePath(folder), peopleSchema());
    if (!database)
        return database.error();
    return prepare(std::move(database).value());
}

Result<std::unique_ptr<PeopleStore>, StoreError> PeopleStore::openForReading(const QString &folder)
{
    auto database = Database::openForReading(peoplePath(folder), peopleSchema());
    if (!database)
        return database.error();
    return prepare(std::move(database).value());
}

Result<std::unique_ptr<PeopleStore>, StoreError> PeopleStore::prepare(std::unique_ptr<Database> database)
{
    std::unique_ptr<PeopleStore> store(new PeopleStore(std::move(database)));
    const struct {
        std::optional<Statement> &place;
        QString sql;
    } questions[] = {
        {store->m_personByCode,
         u"SELECT %1 FROM code JOIN person ON person.id = code.person"
         " WHERE code.lookup = ?"_s.arg(QStringView(PersonColumns))},
        {store->m_personByCard,
         u"SELECT %1 FROM card JOIN person ON person.id = card.person"
         " WHERE card.uid = ?"_s.arg(QStringView(PersonColumns))},
        {store->m_keyByFob,
         u"SELECT %1 FROM card JOIN key ON key.id = card.key"
         " WHERE card.uid = ?"_s.arg(QStringView(KeyColumns))},
        {store->m_grants, grantsWhere(u"permission.person = ?"_s)},
        {store->m_grant, grantsWhere(u"permission.person = ? AND permission.key = ?"_s)},
    };
    for (const auto &question : questions) {
        auto prepared = store->m_database->prepare(question.sql);
        if (!prepared)
            return prepared.error();
        question.place.emplace(std::move(prepared).value());
    }
    return store;
}

Result<std::optional<people::Person>, StoreError> PeopleStore::findByCode(const QByteArray &lookupKey)
{
    return oneRow<people::Person>(*m_personByCode, {lookupKey}, personFrom);
}

Result<people::CardOwner, StoreError> PeopleStore::findByCard(const CardUid &uid)
{
    const auto person = oneRow<people::Person>(*m_personByCard, {uid.bytes()}, personFrom);
    if (!person)
        return person.error();
    if (person.value())
        return people::CardOwner(**person);
    const auto key = oneRow<keys::Key>(*m_keyByFob, {uid.bytes()}, keyFrom);
    if (!key)
        return key.error();
    return key.value() ? people::CardOwner(**key) : people::CardOwner(people::NobodysCard());
}

Result<QVector<Grant>, StoreError> PeopleStore::grantsOf(const PersonId &person)
{
    auto grants = collectGrants(*m_grants, {person.toString()});
    if (grants) {
        const QCollator order = naturalOrder();
        std::stable_sort(grants.value().begin(), grants.value().end(), [&](const Grant &a, const Grant &b) {
            return order.compare(a.key.name.toString(), b.key.name.toString()) < 0;
        });
    }
    return grants;
}

Result<std::optional<Grant>, StoreError> PeopleStore::grantFor(const PersonId &person, const KeyId &key)
{
    const auto grants = collectGrants(*m_grant, {person.toString(), key.toString()});
    if (!grants)
        return grants.error();
    return grants->isEmpty() ? std::optional<Grant>() : std::optional(grants->constFirst());
}

Result<bool, StoreError> PeopleStore::isKnown(const PersonId &person)
{
    auto statement = m_database->prepare(u"SELECT 1 FROM person WHERE id = ?"_s);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select({person.toString()});
    if (!rows)
        return rows.error();
    if (rows.value().next())
        return true;
    if (const auto fault = rows->fault())
        return *fault;
    return false;
}

Result<QVector<keys::Key>, StoreError> PeopleStore::keys()
{
    auto statement = m_database->prepare(
        u"SELECT %1 FROM key JOIN card ON card.key = key.id ORDER BY key.id"_s.arg(QStringView(KeyColumns)));
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    QVector<keys::Key> keys;
    while (rows.value().next()) {
        const auto key = keyFrom(rows.value(), 0);
        if (!key)
            return StoreError::Corrupt;
        keys.append(*key);
    }
    if (const auto fault = rows->fault())
        return *fault;
    const QCollator order = naturalOrder();
    std::stable_sort(keys.begin(), keys.end(), [&](const keys::Key &a, const keys::Key &b) {
        return order.compare(a.name.toString(), b.name.toString()) < 0;
    });
    return keys;
}

Result<std::optional<people::BoxInfo>, StoreError> PeopleStore::box()
{
    auto statement = m_database->prepare(u"SELECT %1 FROM box"_s.arg(QStringView(BoxColumns)));
    if (!statement)
        return statement.error();
    return oneRow<people::BoxInfo>(statement.value(), {}, boxFrom);
}

Status<StoreError> PeopleStore::replaceAll(const people::SiteImage &image, const BeforeCommit &beforeCommit)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (const auto written = writeSite(*m_database, image); !written)
        return written;
    if (const auto agreed = beforeCommit(); !agreed)
        return agreed;
    return transaction.value().commit();
}

} // namespace latchkey::store
