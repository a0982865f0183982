// SPDX-License-Identifier: Apache-2.0
#include "journalbodies.h"

#include "exchangewords.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

namespace {

/// In the hands of whoever was at the door. When it is due back was said of one key only.
keys::Place outWith(const Order &order, const KeyId &key, const QDateTime &now)
{
    const QDateTime due = order.key == key ? order.due : QDateTime();
    return {keys::Place::Kind::Out, {}, order.holder->id, order.holder->name.toString(), now, due};
}

QString txText(const Order &order) { return order.tx ? order.tx->toHex() : QString(); }

QJsonArray wordsFor(const QVector<access::Factor> &factors)
{
    QJsonArray words;
    for (const access::Factor factor : factors)
        words.append(wordFor(factor));
    return words;
}

QVector<access::Factor> factorsFrom(const QJsonArray &words)
{
    QVector<access::Factor> factors;
    for (const auto &word : words) {
        if (const auto factor = factorFrom(word.toString()))
            factors.append(*factor);
    }
    return factors;
}

/// The journal knows persons by their ids; a name is found by whoever reads it (ExchangeRecovery).
std::optional<Holder> holderFrom(const QJsonObject &body)
{
    const auto id = PersonId::fromString(body["person"_L1].toString());
    const auto name = id ? Label::fromString(id->toString()) : std::nullopt;
    return name ? std::optional<Holder>(Holder{*id, *name}) : std::nullopt;
}

QJsonObject bodyOf(const Visit &visit)
{
    QJsonObject body{{u"person"_s, visit.holder.id.toString()}, {u"method"_s, wordFor(visit.by)}};
    if (!visit.shown.isEmpty())
        body.insert(u"proof"_s, wordsFor(visit.shown));
    else if (isIdentifierOnly(visit.by))
        body.insert(u"weak"_s, true);
    return body;
}

QString momentText(const QDateTime &moment) { return moment.toString(Qt::ISODateWithMs); }

/// What a pick-up tells beyond the door: only what there is to tell.
void addPickUp(const Order &order, QJsonObject &body)
{
    if (!order.proof.isEmpty())
        body.insert(u"proof"_s, wordsFor(order.proof));
    if (order.weak)
        body.insert(u"weak"_s, true);
    if (order.due.isValid())
        body.insert(u"due"_s, momentText(order.due));
    if (order.reason)
        body.insert(u"reason"_s, order.reason->toString());
    if (!order.note.isEmpty())
        body.insert(u"note"_s, order.note);
    if (order.view)
        body.insert(u"view"_s,
                    QJsonObject{{u"epoch"_s, qint64(order.view->epoch)}, {u"rev"_s, qint64(order.view->rev)}});
    QJsonArray with;
    for (const PersonId &person : order.with)
        with.append(person.toString());
    if (!with.isEmpty())
        body.insert(u"with"_s, with);
}

void addFromAfar(const Order &order, QJsonObject &body)
{
    if (!order.afar)
        return;
    body.insert(u"command"_s, order.afar->command);
    if (!order.afar->by.isEmpty())
        body.insert(u"by"_s, order.afar->by);
}

void readFromAfar(const QJsonObject &body, Order &order)
{
    if (const QString command = body["command"_L1].toString(); !command.isEmpty())
        order.afar = FromAfar{command, body["by"_L1].toString()};
}

void readPickUp(const QJsonObject &body, Order &order)
{
    order.proof = factorsFrom(body["proof"_L1].toArray());
    order.weak = body["weak"_L1].toBool();
    order.due = QDateTime::fromString(body["due"_L1].toString(), Qt::ISODateWithMs);
    order.reason = Label::fromString(body["reason"_L1].toString());
    order.note = body["note"_L1].toString();
    if (const QJsonObject view = body["view"_L1].toObject(); !view.isEmpty())
        order.view = people::ViewMark{quint64(view["epoch"_L1].toInteger()), quint64(view["rev"_L1].toInteger())};
    const QJsonArray with = body["with"_L1].toArray();
    for (const auto &person : with) {
        if (const auto id = PersonId::fromString(person.toString()))
            order.with.append(*id);
    }
}

} // namespace

QJsonObject toJson(const FobReading &reading)
{
    switch (reading.kind) {
    case FobReading::Kind::Empty: return {{u"is"_s, u"empty"_s}};
    case FobReading::Kind::Unread: return {{u"is"_s, u"unread"_s}};
    case FobReading::Kind::Fob: return {{u"is"_s, u"fob"_s}, {u"uid"_s, reading.uid ? reading.uid->toHex() : u""_s}};
    case FobReading::Kind::Unknown: break;
    }
    return {{u"is"_s, u"unknown"_s}};
}

std::optional<FobReading> fobReadingFrom(const QJsonObject &json)
{
    const QString kind = json["is"_L1].toString();
    if (kind == "empty"_L1)
        return FobReading::empty();
    if (kind == "unread"_L1)
        return FobReading::unread();
    if (kind == "unknown"_L1)
        return FobReading{};
    const auto uid = CardUid::fromHex(json["uid"_L1].toString());
    return kind == "fob"_L1 && uid ? std::optional<FobReading>(FobReading::fob(*uid)) : std::nullopt;
}

QJsonObject sensorSnapshot(const BinBoard &board, const keys::Geometry &geometry, const keys::KeyBook &book)
{
    QJsonArray open;
    QJsonObject differs;
    for (const keys::Door &door : geometry.doors) {
        if (board.door(door.number) != DoorSwitch::Shut)
            open.append(door.number.toInt());
        for (const BinNumber bin : door.bins) {
            const FobReading reading = board.fob(bin);
            const keys::Key *booked = book.inBin(bin);
            if (reading != (booked ? FobReading::fob(booked->fob) : FobReading::empty()))
                differs.insert(QString::number(bin.toInt()), toJson(reading));
        }
    }
    QJsonObject snapshot{{u"open"_s, open}, {u"differs"_s, differs}};
    if (const auto facts = board.facts()) {
        snapshot.insert(u"nonce"_s, QString::fromLatin1(facts->bootNonce.toHex()));
        snapshot.insert(u"pulses"_s, qint64(facts->pulseCount));
    }
    return snapshot;
}

journal::Entry intentEntry(const Order &order, const TransactionId &tx, const QJsonObject &sensors)
{
    QJsonObject body{
        {u"tx"_s, tx.toHex()},           {u"kind"_s, wordFor(order.kind)},    {u"bin"_s, order.bin.toInt()},
        {u"door"_s, order.door.toInt()}, {u"before"_s, toJson(order.before)}, {u"attempt"_s, order.attempt},
        {u"sensors"_s, sensors}};
    if (order.kind != Kind::Open)
        body.insert(u"method"_s, wordFor(order.method));
    if (order.fob)
        body.insert(u"fob"_s, order.fob->toHex());
    if (order.holder)
        body.insert(u"person"_s, order.holder->id.toString());
    if (order.key)
        body.insert(u"key"_s, order.key->toString());
    addPickUp(order, body);
    addFromAfar(order, body);
    return {journal::EntryType::Intent, body};
}

journal::Entry stepEntry(const effect::WriteStep &step, const BinBoard &board)
{
    QJsonObject body{{u"tx"_s, txText(step.order)}, {u"bin"_s, step.order.bin.toInt()}};
    switch (step.step) {
    case Step::Unlocked:
        if (const auto facts = board.facts())
            body.insert(u"pulses"_s, qint64(facts->pulseCount));
        return {journal::EntryType::Unlocked, body};
    case Step::Opened: return {journal::EntryType::Opened, body};
    case Step::Closed: break;
    }
    body.insert(u"found"_s, toJson(step.found));
    return {journal::EntryType::Closed, body};
}

journal::Entry outcomeEntry(const Order &order, Outcome outcome, const FobReading &found, bool recovered)
{
    QJsonObject body{{u"tx"_s, txText(order)}, {u"bin"_s, order.bin.toInt()}, {u"found"_s, toJson(found)}};
    if (recovered)
        body.insert(u"recovered"_s, true);
    switch (outcome) {
    case Outcome::Committed: return {journal::EntryType::Committed, body};
    case Outcome::Aborted: return {journal::EntryType::Aborted, body};
    case Outcome::Review: break;
    }
    return {journal::EntryType::Review, body};
}

journal::Entry identifiedEntry(const Visit &visit) { return {journal::EntryType::Identified, bodyOf(visit)}; }

journal::Entry ownEntry(journal::EntryType type, const PersonId &person)
{
    return {type, {{u"person"_s, person.toString()}}};
}

journal::Entry handOverEntry(const HandOver &handOver, const Visit &to, const QDateTime &due)
{
    QJsonObject body = bodyOf(to);
    body.insert(u"key"_s, handOver.key.toString());
    body.insert(u"from"_s, handOver.from.holder.id.toString());
    if (due.isValid())
        body.insert(u"due"_s, momentText(due));
    return {journal::EntryType::HandedOver, body};
}

journal::Entry overdueEntry(const KeyId &key, const keys::Place &place)
{
    QJsonObject body{{u"key"_s, key.toString()}, {u"due"_s, momentText(place.due)}};
    if (place.holder)
        body.insert(u"person"_s, place.holder->toString());
    return {journal::EntryType::Overdue, body};
}

journal::Entry astrayEntry(const Order &order)
{
    return {journal::EntryType::Astray,
            {{u"key"_s, order.key ? order.key->toString() : QString()}, {u"bin"_s, order.bin.toInt()}}};
}

std::optional<Order> orderFrom(const journal::OpenExchange &open, const keys::KeyBook &book)
{
    const QJsonObject &body = open.body;
    const auto tx = TransactionId::fromHex(body["tx"_L1].toString());
    const auto kind = kindFrom(body["kind"_L1].toString());
    const auto method = identifiedByFrom(body["method"_L1].toString());
    const auto bin = BinNumber::fromInt(body["bin"_L1].toInt());
    const auto door = DoorNumber::fromInt(body["door"_L1].toInt());
    const auto fob = CardUid::fromHex(body["fob"_L1].toString());
    const auto before = fobReadingFrom(body["before"_L1].toObject());
    if (!tx || !kind || !bin || !door || !before || (*kind != Kind::Open && (!method || !fob)))
        return std::nullopt;
    const auto id = KeyId::fromString(body["key"_L1].toString());
    const keys::Key *key = id ? book.find(*id) : nullptr;
    Order order{*kind,
                method.value_or(access::IdentifiedBy::Fob),
                holderFrom(body),
                id,
                key ? key->name.toString() : QString(),
                fob,
                *bin,
                *door,
                *before,
                body["attempt"_L1].toInt(1),
                tx,
                open.intent};
    readPickUp(body, order);
    readFromAfar(body, order);
    if (key && order.kind == Kind::DropOff)
        order.home = key->terms.livesAt;
    return order;
}

QVector<journal::Placement> placementsAfter(const Order &order, const FobReading &found, const keys::KeyBook &book,
                                            const QDateTime &now)
{
    QVector<journal::Placement> placements;
    const keys::Key *before = order.before.uid ? book.findByFob(*order.before.uid) : nullptr;
    const keys::Key *after = found.uid ? book.findByFob(*found.uid) : nullptr;
    if (before && before != after) {
        keys::Place gone{keys::Place::Kind::Unknown, {}, {}, {}, now};
        // It left the bin while this person was at it. Where nothing could be read, nothing is claimed.
        if (order.holder && found.isCertain())
            gone = outWith(order, before->id, now);
        placements.append({before->id, gone});
    }
    if (after && book.placeOf(after->id).bin != order.bin)
        placements.append({after->id, {keys::Place::Kind::InBin, order.bin, {}, {}, now}});
    return placements;
}

} // namespace latchkey::exchange
