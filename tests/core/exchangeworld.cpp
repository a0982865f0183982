// SPDX-License-Identifier: Apache-2.0
#include "exchangeworld.h"

#include <core/exchange/timing.h>

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

} // namespace

const CardUid ExchangeWorld::DanasBadge = *CardUid::fromHex(u"04D0D0D0D0D001"_s);

CardUid ExchangeWorld::fob(int number)
{
    return *CardUid::fromBytes(QByteArray("\x04\xA1\xB2\xC3\xD4\xE5", 6) + char(number));
}

KeyId ExchangeWorld::key(int number) { return *KeyId::fromString(u"maple-%1"_s.arg(number)); }

PersonId ExchangeWorld::person(const char *id) { return *PersonId::fromString(QString::fromLatin1(id)); }

ExchangeWorld::ExchangeWorld() : geometry(box())
{
    terms.name = Label::fromString(u"Harbour office"_s);
    terms.numbers = {"44", "0"};
    addPerson("dana", "Dana R.", "123456", "2580", "447700900994");
    addPerson("sam", "Sam", "234567", "1470", "447700900123");
    addPerson("noa", "Noa", "345678", nullptr, "447700900555");
    people.addBadge(DanasBadge, person("dana"));
    addKeys();
    people.permit(person("sam"), key(3));
    people.permit(person("noa"), key(3));
    addBearer("greta", "461234567", people::CodeKind::Booking);
    people.permit(person("greta"), key(3), {clock.now().addSecs(-3600), clock.now().addSecs(3600), {}});
    addBearer("code-0815", "0815", people::CodeKind::KeyCode);
    people.permit(person("code-0815"), key(5));
    hub.code = fakes::secretOf("314159");
}

void ExchangeWorld::addKeys()
{
    addKey(3, 7);
    addKey(5, 12);
    addKey(9, 9);
    const QDateTime long_ago(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());
    QHash<KeyId, keys::Place> places;
    for (const auto &[number, bin] : {std::pair{3, 7}, std::pair{5, 12}}) {
        places.insert(key(number), {keys::Place::Kind::InBin, BinNumber::fromInt(bin), {}, {}, long_ago});
        board.seedFob(*BinNumber::fromInt(bin), FobReading::fob(fob(number)));
    }
    places.insert(key(9), {keys::Place::Kind::Out, {}, person("lee"), u"Lee"_s, long_ago});
    QVector<keys::Key> all;
    for (const auto &[number, bin] : {std::pair{3, 7}, std::pair{5, 12}, std::pair{9, 9}})
        all.append({key(number), *Label::fromString(u"Maple %1"_s.arg(number)), fob(number), BinNumber::fromInt(bin)});
    keys.reset(all, places);
}

void ExchangeWorld::addPerson(const char *id, const char *name, const char *code, const char *pin, const char *number)
{
    const PersonId who = person(id);
    const QByteArray encoded = pin ? fakes::CheapHasher::encodedPinOf(fakes::secretOf(pin), who) : QByteArray();
    people.addPerson({who,
                      *Label::fromString(QString::fromLatin1(name)),
                      people::Role::Staff,
                      {},
                      encoded,
                      people::Kind::Full,
                      who == person("dana")});
    people.addCode(fakes::CheapHasher::lookupKeyOf(fakes::secretOf(code)), who);
    people.addNumber(fakes::CheapHasher::lookupKeyOf(fakes::secretOf(number)), who);
}

void ExchangeWorld::addBearer(const char *id, const char *code, people::CodeKind kind)
{
    const bool isGuest = kind == people::CodeKind::Booking;
    people.addPerson({person(id),
                      *Label::fromString(isGuest ? u"Greta"_s : u"Key Code User"_s),
                      people::Role::User,
                      {},
                      {},
                      isGuest ? people::Kind::Guest : people::Kind::KeyCode});
    people.addCode(fakes::CheapHasher::lookupKeyOf(fakes::secretOf(code)), person(id), kind);
}

void ExchangeWorld::addKey(int number, int homeBin)
{
    people.addKey(
        {key(number), *Label::fromString(u"Maple %1"_s.arg(number)), fob(number), BinNumber::fromInt(homeBin)});
    people.permit(person("dana"), key(number));
}

void ExchangeWorld::setTerms(int number, const keys::Terms &changed)
{
    QVector<keys::Key> all = keys.keys();
    QHash<KeyId, keys::Place> places;
    for (keys::Key &one : all) {
        places.insert(one.id, keys.placeOf(one.id));
        if (!(one.id == key(number)))
            continue;
        one.terms = changed;
        people.addKey(one);
    }
    keys.reset(all, places);
}

Secret ExchangeWorld::enrol(const char *id)
{
    QByteArray bytes(TotpChecker::KeyBytes, char(0x42));
    people::OwnCredentials own = credentials.now(person(id));
    own.totpKey = Secret::takeFrom(bytes);
    credentials.set(person(id), own);
    return fakes::PlainTotp::codeOf(*own.totpKey, clock.now().toSecsSinceEpoch() / TotpChecker::StepSeconds);
}

void ExchangeWorld::goOnline()
{
    hub.goOnline(clock.now());
    settle();
}

SessionParts ExchangeWorld::parts()
{
    return {clock,    timers, random,      hasher, totp,     board, reader, hub,   journal,
            throttle, people, credentials, keys,   geometry, zone,  rules,  terms, hasEnergy};
}

void ExchangeWorld::putOut(int number, const char *id, const QDateTime &due)
{
    if (const auto bin = keys.placeOf(key(number)).bin)
        board.seedFob(*bin, FobReading::empty());
    keys.move(key(number),
              {keys::Place::Kind::Out, {}, person(id), QString::fromLatin1(id), clock.now().addSecs(-60), due});
}

void ExchangeWorld::start(const QVector<journal::OpenExchange> &open)
{
    session = std::make_unique<ExchangeSession>(parts());
    session->start(open, journal.head());
    settle();
}

void ExchangeWorld::present(const CardUid &uid)
{
    reader.present(uid);
    settle();
}

void ExchangeWorld::tick()
{
    settle();
    timers.advance(AnswerTick);
    settle();
}

void ExchangeWorld::showQr(const char *text)
{
    reader.showQr(fakes::secretOf(text));
    tick();
}

void ExchangeWorld::typeCode(const char *digits)
{
    session->enterCode(fakes::secretOf(digits));
    tick();
}

void ExchangeWorld::typeNumber(const char *digits)
{
    session->enterNumber(fakes::secretOf(digits));
    tick();
}

void ExchangeWorld::typePin(const char *digits)
{
    session->enterPin(fakes::secretOf(digits));
    tick();
}

void ExchangeWorld::typeAppCode(const Secret &code)
{
    session->enterAppCode(code);
    tick();
}

void ExchangeWorld::typeSentCode(const char *digits)
{
    session->enterSentCode(fakes::secretOf(digits));
    tick();
}

void ExchangeWorld::identify(const char *code)
{
    tap(event::PickUpTapped{});
    typeCode(code);
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
