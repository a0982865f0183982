// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "journalschema.h"
#include "peoplestore.h"
#include "throttlerows.h"

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
    return StartImage{std::move(box).value(),
                      std::move(keys).value(),
                      std::move(places).value(),
                      tail->openExchanges(),
                      tail->head(),
                      tail->pulses(),
                      tail->boot(),
                      tail->time(),
                      std::move(clock).value(),
                      access::throttle::isAlarming(tries->box)};
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
