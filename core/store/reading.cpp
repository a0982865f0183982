// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "columnseals.h"
#include "journalschema.h"
#include "peoplestore.h"
#include "throttlerows.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

Result<Tries, StoreError> readTries(Database &database)
{
    auto rows = ThrottleRows::prepare(database);
    if (!rows)
        return rows.error();
    const auto state = rows.value().read({});
    if (!state)
        return state.error();
    const auto standing = rows.value().standing();
    if (!standing)
        return standing.error();
    return Tries{state->box, standing->waiting, standing->locked};
}

Status<StoreError> readOwnRows(Database &database, const ColumnSeals &seals, people::SetUp &found)
{
    auto statement = database.prepare(u"SELECT person, pin FROM credential WHERE person <> ''"_s);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    while (rows.value().next()) {
        const auto person = PersonId::fromString(rows->value(0).toString());
        const auto pin = seals.open(sealedcolumn::OwnPin, rows->value(0).toString(), rows->value(1).toByteArray());
        if (!person)
            return StoreError::Corrupt;
        found.people.insert(*person);
        // What cannot be opened may be a PIN; it stops nobody who takes a new site in.
        found.pins += pin && pin->isEmpty() ? 0 : 1;
    }
    if (const auto fault = rows->fault())
        return *fault;
    return Done{};
}

Status<StoreError> readLinkedBadges(Database &database, people::SetUp &found)
{
    auto statement = database.prepare(u"SELECT uid, person FROM linked_badge"_s);
    if (!statement)
        return statement.error();
    auto rows = statement.value().select();
    if (!rows)
        return rows.error();
    while (rows.value().next()) {
        const auto uid = CardUid::fromBytes(rows->value(0).toByteArray());
        const auto person = PersonId::fromString(rows->value(1).toString());
        if (!uid || !person)
            return StoreError::Corrupt;
        found.people.insert(*person);
        found.badges.insert(*uid, *person);
    }
    if (const auto fault = rows->fault())
        return *fault;
    return Done{};
}

} // namespace

Result<StartImage, StoreError> readStartImage(const QString &folder)
{
    const auto database = Database::openForReading(journalPath(folder), journalSchema());
    if (!database)
        return database.error();
    const auto tail = readTail(**database);
    if (!tail)
        return tail.error();
    auto clock = readClock(**database);
    if (!clock)
        return clock.error();
    auto ups = readUpsTests(**database);
    if (!ups)
        return ups.error();
    const auto perCharge = readPerCharge(**database);
    if (!perCharge)
        return perCharge.error();
    auto places = readPlaces(**database);
    if (!places)
        return places.error();
    const auto tries = readTries(**database);
    if (!tries)
        return tries.error();
    const auto people = PeopleStore::openForReading(folder);
    if (!people)
        return people.error();
    auto keys = people.value()->keys();
    if (!keys)
        return keys.error();
    if (const auto named = people.value()->nameHolders(places.value()); !named)
        return named.error();
    auto box = people.value()->box();
    if (!box)
        return box.error();
    auto link = people.value()->link();
    if (!link)
        return link.error();
    return StartImage{std::move(box).value(),
                      std::move(keys).value(),
                      std::move(places).value(),
                      tail->openExchanges(),
                      tail->head(),
                      tail->pulses(),
                      tail->boot(),
                      tail->time(),
                      std::move(clock).value(),
                      access::throttle::isAlarming(tries->box),
                      std::move(link).value(),
                      std::move(ups).value(),
                      *perCharge};
}

Result<Tries, StoreError> readTries(const QString &folder)
{
    const auto database = Database::openForReading(journalPath(folder), journalSchema());
    if (!database)
        return database.error();
    return readTries(**database);
}

Result<bool, StoreError> isPersonKnown(const QString &folder, const PersonId &person)
{
    const auto people = PeopleStore::openForReading(folder);
    if (!people)
        return people.error();
    return people.value()->isKnown(person);
}

Result<people::SetUp, StoreError> readSetUp(const QString &folder, const ColumnCipher *cipher)
{
    const auto database = Database::openForReading(journalPath(folder), journalSchema());
    if (!database)
        return database.error();
    people::SetUp found;
    if (const auto read = readOwnRows(**database, ColumnSeals(cipher), found); !read)
        return read.error();
    if (const auto read = readLinkedBadges(**database, found); !read)
        return read.error();
    return found;
}

Status<StoreError> readJournal(const QString &folder, const std::function<bool(const journal::StoredEntry &)> &take)
{
    const auto database = Database::openForReading(journalPath(folder), journalSchema());
    if (!database)
        return database.error();
    return readEntries(**database, 1, take);
}

Result<journal::VerifyReport, StoreError> verifyJournal(const QString &folder, journal::Verifier::CheckSignature check,
                                                        const std::optional<journal::Witness> &witness)
{
    const auto database = Database::openForReading(journalPath(folder), journalSchema());
    if (!database)
        return database.error();
    // The marks are read first: a record that is written meanwhile must not look like one that is missing.
    const auto marks = readMarks(**database);
    if (!marks)
        return marks.error();
    QVector<journal::Witness> witnesses = *marks;
    if (witness)
        witnesses.append(*witness);
    journal::Verifier verifier(std::move(check), std::move(witnesses));
    const auto read = readEntries(**database, 1,
                                  [&](const journal::StoredEntry &entry) { return verifier.take(entry); });
    if (!read)
        return read.error();
    return verifier.finish();
}

} // namespace latchkey::store
