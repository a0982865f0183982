// SPDX-License-Identifier: Apache-2.0
#include "journalbodies.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

namespace {

constexpr std::array Kinds{Kind::PickUp, Kind::DropOff, Kind::GiveBack};
constexpr std::array Methods{Method::AccessCode, Method::Badge, Method::Fob};

template <class T, size_t N>
std::optional<T> fromWord(const std::array<T, N> &all, const QString &word)
{
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](T value) { return wordFor(value) == word; });
    return it == all.cend() ? std::nullopt : std::optional<T>(*it);
}

QString txText(const Order &order) { return order.tx ? order.tx->toHex() : QString(); }

std::optional<Holder> holderFrom(const QJsonObject &body)
{
    const auto id = PersonId::fromString(body["person"_L1].toString());
    const auto name = Label::fromString(body["name"_L1].toString());
    return id && name ? std::optional<Holder>(Holder{*id, *name}) : std::nullopt;
}

} // namespace

QString wordFor(Kind kind)
{
    switch (kind) {
    case Kind::PickUp: return u"pick-up"_s;
    case Kind::DropOff: return u"drop-off"_s;
    case Kind::GiveBack: return u"give-back"_s;
    }
    return {};
}

QString wordFor(Method method)
{
    switch (method) {
    case Method::AccessCode: return u"access-code"_s;
    case Method::Badge: return u"badge"_s;
    case Method::Fob: return u"fob"_s;
    }
    return {};
}

QString wordFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotRecognised: return u"not-recognised"_s;
    case Refusal::TooManyTries: return u"too-many-tries"_s;
    case Refusal::NoSecondFactor: return u"no-second-factor"_s;
    case Refusal::NoKeys: return u"no-keys"_s;
    case Refusal::NoPermission: return u"no-permission"_s;
    case Refusal::NotYet: return u"not-yet"_s;
    case Refusal::Ended: return u"ended"_s;
    case Refusal::OutsideHours: return u"outside-hours"_s;
    case Refusal::ClockSuspect: return u"clock-suspect"_s;
    case Refusal::Closed: return u"closed"_s;
    case Refusal::KeyIsOut: return u"key-is-out"_s;
    case Refusal::KeyNotSeen: return u"key-not-seen"_s;
    case Refusal::BinDisabled: return u"bin-disabled"_s;
    case Refusal::UnknownFob: return u"unknown-fob"_s;
    case Refusal::FobIsInside: return u"fob-is-inside"_s;
    case Refusal::BoxIsFull: return u"box-is-full"_s;
    case Refusal::OtherDoorOpen: return u"other-door-open"_s;
    case Refusal::BoardLost: return u"board-lost"_s;
    case Refusal::StorageFailed: return u"storage-failed"_s;
    }
    return {};
}

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
    QJsonObject body{{u"tx"_s, tx.toHex()},
                     {u"kind"_s, wordFor(order.kind)},
                     {u"method"_s, wordFor(order.method)},
                     {u"bin"_s, order.bin.toInt()},
                     {u"door"_s, order.door.toInt()},
                     {u"fob"_s, order.fob.toHex()},
                     {u"before"_s, toJson(order.before)},
                     {u"attempt"_s, order.attempt},
                     {u"sensors"_s, sensors}};
    if (order.holder) {
        body.insert(u"person"_s, order.holder->id.toString());
        body.insert(u"name"_s, order.holder->name.toString());
    }
    if (order.key) {
        body.insert(u"key"_s, order.key->toString());
        body.insert(u"keyName"_s, order.keyName);
    }
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

std::optional<Order> orderFrom(const journal::OpenExchange &open)
{
    const QJsonObject &body = open.body;
    const auto tx = TransactionId::fromHex(body["tx"_L1].toString());
    const auto kind = fromWord(Kinds, body["kind"_L1].toString());
    const auto method = fromWord(Methods, body["method"_L1].toString());
    const auto bin = BinNumber::fromInt(body["bin"_L1].toInt());
    const auto door = DoorNumber::fromInt(body["door"_L1].toInt());
    const auto fob = CardUid::fromHex(body["fob"_L1].toString());
    const auto before = fobReadingFrom(body["before"_L1].toObject());
    if (!tx || !kind || !method || !bin || !door || !fob || !before)
        return std::nullopt;
    return Order{*kind,
                 *method,
                 holderFrom(body),
                 KeyId::fromString(body["key"_L1].toString()),
                 body["keyName"_L1].toString(),
                 *fob,
                 *bin,
                 *door,
                 *before,
                 body["attempt"_L1].toInt(1),
                 tx,
                 open.intent};
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
            gone = {keys::Place::Kind::Out, {}, order.holder->id, order.holder->name.toString(), now};
        placements.append({before->id, gone});
    }
    if (after && book.placeOf(after->id).bin != order.bin)
        placements.append({after->id, {keys::Place::Kind::InBin, order.bin, {}, {}, now}});
    return placements;
}

} // namespace latchkey::exchange
