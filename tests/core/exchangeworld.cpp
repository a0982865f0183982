// SPDX-License-Identifier: Apache-2.0
#include "exchangeworld.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey {

using namespace exchange;

namespace {

constexpr int Columns = 4;
constexpr int Bins = 20;

keys::Geometry box()
{
    keys::Geometry geometry;
    for (int n = 1; n <= Bins; ++n) {
        const QRectF place(((n - 1) % Columns) * 100, 180 + ((n - 1) / Columns) * 70, 92, 66);
        geometry.doors.append({*DoorNumber::fromInt(n), place, keys::Hinge::Left, {*BinNumber::fromInt(n)}});
    }
    return geometry;
}

PersonId personId(const char *id) { return *PersonId::fromString(QString::fromLatin1(id)); }

} // namespace

const CardUid ExchangeWorld::DanasBadge = *CardUid::fromHex(u"04D0D0D0D0D001"_s);

CardUid ExchangeWorld::fob(int number)
{
    return *CardUid::fromBytes(QByteArray("\x04\xA1\xB2\xC3\xD4\xE5", 6) + char(number));
}

KeyId ExchangeWorld::key(int number) { return *KeyId::fromString(u"maple-%1"_s.arg(number)); }

ExchangeWorld::ExchangeWorld() : geometry(box())
{
    addPerson("dana", "Dana R.", "123456", "2580");
    addPerson("sam", "Sam", "234567", "1470");
    people.addBadge(DanasBadge, personId("dana"));
    addKey(3, 7);
    addKey(5, 12);
    addKey(9, 9);
    people.permit(personId("sam"), key(3));
    const QDateTime long_ago(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());
    QHash<KeyId, keys::Place> places;
    for (const auto &[number, bin] : {std::pair{3, 7}, std::pair{5, 12}}) {
        places.insert(key(number), {keys::Place::Kind::InBin, BinNumber::fromInt(bin), {}, {}, long_ago});
        board.seedFob(*BinNumber::fromInt(bin), FobReading::fob(fob(number)));
    }
    places.insert(key(9), {keys::Place::Kind::Out, {}, personId("sam"), u"Sam"_s, long_ago});
    QVector<keys::Key> all;
    for (const auto &[number, bin] : {std::pair{3, 7}, std::pair{5, 12}, std::pair{9, 9}})
        all.append({key(number), *Label::fromString(u"Maple %1"_s.arg(number)), fob(number), BinNumber::fromInt(bin)});
    keys.reset(all, places);
}

void ExchangeWorld::addPerson(const char *id, const char *name, const char *code, const char *pin)
{
    const PersonId person = personId(id);
    people.addPerson({person,
                      *Label::fromString(QString::fromLatin1(name)),
                      people::Role::Staff,
                      {},
                      fakes::CheapHasher::encodedPinOf(fakes::secretOf(pin), person)});
    people.addCode(fakes::CheapHasher::lookupKeyOf(fakes::secretOf(code)), person);
}

void ExchangeWorld::addKey(int number, int homeBin)
{
    people.addKey(
        {key(number), *Label::fromString(u"Maple %1"_s.arg(number)), fob(number), BinNumber::fromInt(homeBin)});
    people.permit(personId("dana"), key(number));
}

void ExchangeWorld::start(const QVector<journal::OpenExchange> &open)
{
    session = std::make_unique<ExchangeSession>(SessionParts{clock, timers, random, hasher, board, reader, journal,
                                                             people, keys, geometry, QTimeZone::utc(), rules});
    session->start(open, journal.head());
    settle();
}

void ExchangeWorld::present(const CardUid &uid)
{
    reader.present(uid);
    settle();
}

void ExchangeWorld::typeCode(const char *digits)
{
    session->enterCode(fakes::secretOf(digits));
    settle();
}

void ExchangeWorld::typePin(const char *digits)
{
    session->enterPin(fakes::secretOf(digits));
    settle();
}

void ExchangeWorld::tap(const Event &event)
{
    session->tap(event);
    settle();
}

void ExchangeWorld::acknowledge()
{
    board.acknowledge();
    settle();
}

void ExchangeWorld::openDoor(int number)
{
    board.setDoor(*DoorNumber::fromInt(number), DoorSwitch::Open);
    settle();
}

void ExchangeWorld::shutDoor(int number)
{
    board.setDoor(*DoorNumber::fromInt(number), DoorSwitch::Shut);
    settle();
    for (int i = 0; i < 4; ++i) {
        timers.advance(std::chrono::milliseconds(300));
        settle();
    }
}

void ExchangeWorld::take(int bin)
{
    board.setFob(*BinNumber::fromInt(bin), FobReading::empty());
    settle();
}

void ExchangeWorld::put(int bin, int number)
{
    board.setFob(*BinNumber::fromInt(bin), FobReading::fob(fob(number)));
    settle();
}

QStringList ExchangeWorld::words() const
{
    QStringList words;
    for (const journal::EntryType type : journal.types())
        words.append(journal::wordFor(type));
    return words;
}

keys::Place ExchangeWorld::placeOf(int number) const { return keys.placeOf(key(number)); }

} // namespace latchkey
