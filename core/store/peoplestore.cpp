// SPDX-License-Identifier: Apache-2.0
#include "peoplestore.h"

#include "linkrows.h"
#include "peoplequeries.h"
#include "peoplerows.h"
#include "peopleschema.h"
#include "sitewriter.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

using people::Grant;
using people::Person;

/// Maple 3 comes before Maple 12. English rules whatever the language of the screen is: the order then never changes.
QCollator naturalOrder()
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// The first row, if there is one. `read` gives nullopt for a row that cannot be ours.
template <class Read, class T = typename std::invoke_result_t<Read, const Rows &>::value_type>
Result<std::optional<T>, StoreError> oneRow(Statement &statement, const QVariantList &values, Read read)
{
    auto rows = statement.select(values);
    if (!rows)
        return rows.error();
    if (!rows.value().next()) {
        if (const auto fault = rows->fault())
            return *fault;
        return std::optional<T>();
    }
    auto value = read(rows.value());
    if (!value)
        return StoreError::Corrupt;
    return value;
}

/// A row of a statement that always gives one; the statement's further columns are in `more`.
struct FoundPerson {
    std::optional<Person> person; ///< none, or none who may be found
    QVariant more;
};

Result<FoundPerson, StoreError> find(Statement &statement, const QVariant &asked, const ColumnSeals &seals)
{
    const auto read = [&](const Rows &rows) -> std::optional<FoundPerson> {
        const auto row = personFrom(rows, seals);
        if (!row)
            return std::nullopt;
        return FoundPerson{row->suspended ? std::nullopt : row->person, rows.value(PersonColumnCount)};
    };
    auto found = oneRow(statement, {asked}, read);
    if (!found)
        return found.error();
    // Before a site was taken in by somebody with keys, a reader may find not even nobody.
    return std::move(found).value().value_or(FoundPerson());
}

/// QtSql knows no parameter that is used twice.
QVariantList forEachWay(const QVariantList &values)
{
    QVariantList all;
    for (int way = 0; way < query::Ways; ++way)
        all += values;
    return all;
}

} // namespace

PeopleStore::PeopleStore(std::unique_ptr<Database> database, const ColumnCipher *cipher)
    : m_database(std::move(database)), m_seals(cipher)
{}

Result<std::unique_ptr<PeopleStore>, StoreError> PeopleStore::open(const QString &folder, const ColumnCipher &cipher)
{
    auto database = Database::open(peoplePath(folder), peopleSchema());
    if (!database)
        return database.error();
    auto store = prepare(std::move(database).value(), &cipher);
    if (!store)
        return store;
    if (const auto ready = store.value()->prepareNobody(); !ready)
        return ready.error();
    return store;
}

Result<std::unique_ptr<PeopleStore>, StoreError> PeopleStore::openForReading(const QString &folder,
                                                                             const ColumnCipher *cipher)
{
    auto database = Database::openForReading(peoplePath(folder), peopleSchema());
    if (!database)
        return database.error();
    return prepare(std::move(database).value(), cipher);
}

Result<std::unique_ptr<PeopleStore>, StoreError> PeopleStore::prepare(std::unique_ptr<Database> database,
                                                                      const ColumnCipher *cipher)
{
    std::unique_ptr<PeopleStore> store(new PeopleStore(std::move(database), cipher));
    const auto linked = store->hasLinkTable();
    if (!linked)
        return linked.error();
    const struct {
        std::optional<Statement> &place;
        QString sql;
    } questions[] = {
        {store->m_personByCode, query::personByCode()}, {store->m_personByNumber, query::personByNumber()},
        {store->m_personById, query::personById()},     {store->m_personByCard, query::personByCard()},
        {store->m_keyByFob, query::keyByFob()},         {store->m_grants, query::grants(*linked)},
        {store->m_grant, query::grantsForKey(*linked)},
    };
    for (const auto &question : questions) {
        auto prepared = store->m_database->prepare(question.sql);
        if (!prepared)
            return prepared.error();
        question.place.emplace(std::move(prepared).value());
    }
    return store;
}

/// A new file has nobody yet. In an old one nobody's row shows whether the keys fit, before anybody is served.
Status<StoreError> PeopleStore::prepareNobody()
{
    const auto there = m_database->scalar(u"SELECT count(*) FROM person WHERE id = ''"_s);
    if (!there)
        return there.error();
    if (there->toInt() == 0)
        return writeNobody(*m_database, m_seals);
    const auto read = find(*m_personById, nobodysId(), m_seals);
    return read ? Status<StoreError>(Done{}) : Status<StoreError>(read.error());
}

/// A reader may come before the first start that brings an older file up to date.
Result<bool, StoreError> PeopleStore::hasLinkTable()
{
    const auto there = m_database->scalar(u"SELECT count(*) FROM sqlite_schema WHERE name = 'link'"_s);
    return there ? Result<bool, StoreError>(there->toInt() > 0) : there.error();
}

Result<std::optional<sync::Link>, StoreError> PeopleStore::link()
{
    const auto there = hasLinkTable();
    if (!there)
        return there.error();
    return *there ? LinkRows(*m_database).read() : std::optional<sync::Link>();
}

Status<StoreError> PeopleStore::deny(const sync::Removals &removals) { return m_removals.add(removals, *m_database); }

void PeopleStore::viewCommitted() { m_removals.clear(); }

Person PeopleStore::withheld(Person person) const
{
    if (m_removals.hasLostPin(person.id))
        person.pin.clear();
    return person;
}

Result<std::optional<people::CodeOwner>, StoreError> PeopleStore::findByCode(const QByteArray &lookupKey)
{
    const auto found = find(*m_personByCode, lookupKey, m_seals);
    if (!found)
        return found.error();
    const int kind = found->more.toInt(); // nobody's is 0
    if (kind < 0 || kind > int(people::CodeKind::KeyCode))
        return StoreError::Corrupt;
    const auto &person = found->person;
    if (!person || m_removals.isDenied(person->id) || m_removals.hasLostCode(person->id, lookupKey))
        return std::optional<people::CodeOwner>();
    return std::optional(people::CodeOwner{withheld(*person), people::CodeKind(kind)});
}

Result<std::optional<Person>, StoreError> PeopleStore::findByNumber(const QByteArray &lookupKey)
{
    const auto found = find(*m_personByNumber, lookupKey, m_seals);
    if (!found)
        return found.error();
    const auto &person = found->person;
    if (!person || m_removals.isDenied(person->id) || m_removals.hasLostNumber(person->id, lookupKey))
        return std::optional<Person>();
    return std::optional(withheld(*person));
}

Result<std::optional<Person>, StoreError> PeopleStore::findById(const PersonId &id)
{
    const auto found = find(*m_personById, id.toString(), m_seals);
    if (!found)
        return found.error();
    if (!found->person || m_removals.isDenied(id))
        return std::optional<Person>();
    return std::optional(withheld(*found->person));
}

people::CardOwner PeopleStore::ownerOf(const Person &person, const CardUid &badge) const
{
    if (m_removals.isGone(person.id) || m_removals.hasLostBadge(person.id, badge))
        return people::NobodysCard();
    return m_removals.isSuspended(person.id) ? people::CardOwner(people::SwitchedOffCard()) : withheld(person);
}

Result<people::CardOwner, StoreError> PeopleStore::findByCard(const CardUid &uid)
{
    const auto person = oneRow(*m_personByCard, {uid.bytes()},
                               [this](const Rows &rows) { return personFrom(rows, m_seals); });
    if (!person)
        return person.error();
    if (person.value()) {
        const PersonRow &row = **person;
        return row.suspended || !row.person ? people::CardOwner(people::SwitchedOffCard()) : ownerOf(*row.person, uid);
    }
    const auto key = oneRow(*m_keyByFob, {uid.bytes()}, [this](const Rows &rows) { return keyFrom(rows, 0, m_seals); });
    if (!key)
        return key.error();
    return key.value() ? people::CardOwner(**key) : people::CardOwner(people::NobodysCard());
}

namespace {

std::optional<people::ViewMark> markFrom(const Rows &rows, int column)
{
    if (rows.value(column).isNull())
        return std::nullopt;
    return people::ViewMark{rows.value(column).toULongLong(), rows.value(column + 1).toULongLong()};
}

} // namespace

/// Rows of keys with one permission each, sorted by key, become one grant a key.
Result<QVector<Grant>, StoreError> PeopleStore::collectGrants(Statement &statement, const QVariantList &values)
{
    auto rows = statement.select(values);
    if (!rows)
        return rows.error();
    QVector<Grant> grants;
    while (rows.value().next()) {
        const auto permission = permissionFrom(rows.value(), 0);
        if (!permission)
            return StoreError::Corrupt;
        if (m_removals.isPermissionGone(rows->value(PermissionColumnCount + KeyColumnCount).toLongLong()))
            continue;
        const QString id = rows->value(PermissionColumnCount).toString();
        if (grants.isEmpty() || grants.constLast().key.id.toString() != id) {
            const auto key = keyFrom(rows.value(), PermissionColumnCount, m_seals);
            if (!key)
                return StoreError::Corrupt;
            grants.append({*key, {}, markFrom(rows.value(), PermissionColumnCount + KeyColumnCount + 1)});
        }
        grants.last().permissions.append(*permission);
    }
    if (const auto fault = rows->fault())
        return *fault;
    grants.removeIf([this](const Grant &grant) { return m_removals.isGone(grant.key.id); });
    return grants;
}

Result<QVector<Grant>, StoreError> PeopleStore::grantsOf(const PersonId &person)
{
    if (m_removals.isDenied(person))
        return QVector<Grant>();
    auto grants = collectGrants(*m_grants, forEachWay({person.toString()}));
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
    if (m_removals.isDenied(person))
        return std::optional<Grant>();
    const auto grants = collectGrants(*m_grant, forEachWay({person.toString(), key.toString()}));
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
    auto statement = m_database->prepare(query::keys());
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    QVector<keys::Key> keys;
    while (rows.value().next()) {
        const auto key = keyFrom(rows.value(), 0, m_seals);
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
    // A reader may come before the first start that brings an older file up to date.
    const auto trusts = m_database->scalar(
        u"SELECT count(*) FROM pragma_table_info('box') WHERE name = 'warn_hours'"_s);
    if (!trusts)
        return trusts.error();
    const QString columns = QStringView(BoxColumns)
                                .toString()
                                .arg(QStringView(trusts->toInt() > 0 ? TrustColumns : UsualTrust));
    auto statement = m_database->prepare(u"SELECT %1 FROM box"_s.arg(columns));
    if (!statement)
        return statement.error();
    return oneRow(statement.value(), {}, boxFrom);
}

Status<StoreError> PeopleStore::nameHolders(QHash<KeyId, keys::Place> &places)
{
    auto statement = m_database->prepare(u"SELECT name FROM person WHERE id = ?"_s);
    if (!statement)
        return statement.error();
    for (keys::Place &place : places) {
        if (!place.holder)
            continue;
        const QString id = place.holder->toString();
        const auto name = oneRow(statement.value(), {id}, [&](const Rows &rows) {
            return m_seals.openLabel(sealedcolumn::PersonName, id, rows.value(0).toByteArray());
        });
        if (!name)
            return name.error();
        place.holderName = name.value() ? name.value()->toString() : QString();
    }
    return Done{};
}

Status<StoreError> PeopleStore::replaceAll(const people::SiteImage &image, const BeforeCommit &beforeCommit)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (const auto written = writeSite(*m_database, m_seals, image); !written)
        return written;
    if (const auto agreed = beforeCommit(); !agreed)
        return agreed;
    return transaction.value().commit();
}

} // namespace latchkey::store
