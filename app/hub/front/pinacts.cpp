// SPDX-License-Identifier: Apache-2.0
#include "pinacts.h"

#include <app/hub/api/names.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/feedstore.h>
#include <app/hub/store/secretstore.h>
#include <core/access/pinrules.h>
#include <core/sync/messages.h>
#include <hal/system/sealedmail.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using store::Fault;
using store::Transaction;

PinSetter setterOf(const Visit &visit) { return {visit.desk(), visit.actor(), visit.request().peer}; }

store::SecretName nameOf(const PinSetter &by, const QString &person)
{
    return {by.actor.org, u"person"_s, person, u"pin"_s};
}

QString placeOf(const PinSetter &by, const QString &person) { return u"pin|"_s + by.actor.org + u'|' + person; }

/// Into the feeds of `boxes`; they hear of it after the commit.
Status<Fault> tell(const PinSetter &by, Transaction &transaction, const QString &person, const QStringList &boxes,
                   bool gone)
{
    const Desk &desk = by.desk;
    QVector<store::FeedChange> changes;
    for (const QString &box : boxes)
        changes.append({box, sync::wordFor(sync::EntityKind::Pin), person, gone});
    if (changes.isEmpty())
        return Done{};
    const auto heads = store::FeedStore(desk.database, desk.house.random).append(transaction, changes, desk.now());
    if (!heads)
        return heads.error();
    transaction.afterCommit([boxes, &wakeups = desk.house.wakeups] {
        for (const QString &box : boxes)
            wakeups.poke(boxTopic(box));
    });
    return Done{};
}

Status<Fault> noteIt(const PinSetter &by, Transaction &transaction, const QString &person, const QString &action)
{
    const store::AuditEntry entry{by.actor.org, by.desk.now(),         by.actor.words,
                                  action,       u"person/"_s + person, {{u"address"_s, by.address}}};
    const auto written = store::AuditStore(by.desk.database).append(transaction, entry);
    return written ? Status<Fault>(Done{}) : Status<Fault>(written.error());
}

/// Seals it for each box that has a key; which those are.
Result<QStringList, Fault> sealFor(const PinSetter &by, Transaction &transaction, const QString &person,
                                   const Secret &pin)
{
    const Desk &desk = by.desk;
    const auto boxes = store::BoxStore(desk.database).list(by.actor.org);
    if (!boxes)
        return boxes.error();
    QStringList sealed;
    for (const store::Box &box : *boxes) {
        const QByteArray mail = box.isPaired() ? hal::SealedMail::seal(pin, box.sealingKey) : QByteArray();
        if (mail.isEmpty())
            continue;
        const auto put = store::SecretStore(desk.database).putPin(transaction, box.id, {person, mail, desk.now()});
        if (!put)
            return put.error();
        sealed.append(box.id);
    }
    return sealed;
}

} // namespace

int pinLengthOf(const store::Org &org)
{
    return qBound(access::PinPolicy::Least, org.doc.value(u"pinLength"_s).toInt(access::PinPolicy::Least),
                  access::PinPolicy::Most);
}

std::optional<web::Fault> pinFault(const Secret &pin, int length, const QString &mobile)
{
    QByteArray digits = mobile.mid(1).toLatin1();
    switch (access::faultOf(pin, {length}, Secret::takeFrom(digits))) {
    case access::PinFault::None: return std::nullopt;
    case access::PinFault::NotDigits:
    case access::PinFault::TooShort:
    case access::PinFault::TooLong: return web::Fault::PinLength;
    default: return web::Fault::PinTooPlain;
    }
}

Status<Fault> setPin(const PinSetter &by, const QString &person, const Secret &pin)
{
    const Desk &desk = by.desk;
    const auto id = PersonId::fromString(person);
    QByteArray encoded = id ? desk.house.secrets.passwords().encodePin(pin, *id) : QByteArray();
    if (encoded.isEmpty())
        return Fault::Busy;
    const QByteArray kept = desk.house.secrets.seal(Secret::takeFrom(encoded), placeOf(by, person));
    return desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        const auto put = store::SecretStore(desk.database).put(transaction, nameOf(by, person), kept, desk.now());
        if (!put)
            return put;
        const auto boxes = sealFor(by, transaction, person, pin);
        if (!boxes)
            return boxes.error();
        if (const auto told = tell(by, transaction, person, *boxes, false); !told)
            return told;
        return noteIt(by, transaction, person, u"person.pin_set"_s);
    });
}

Status<Fault> setPin(const Visit &visit, const QString &person, const Secret &pin)
{
    return setPin(setterOf(visit), person, pin);
}

Status<Fault> removePin(const Visit &visit, const QString &person)
{
    const PinSetter by = setterOf(visit);
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        store::SecretStore secrets(desk.database);
        if (const auto gone = secrets.remove(transaction, nameOf(by, person)); !gone)
            return gone;
        if (const auto gone = secrets.removePin(transaction, person); !gone)
            return gone;
        const auto boxes = store::FeedStore(desk.database, desk.house.random)
                               .boxesWith(sync::wordFor(sync::EntityKind::Pin), person);
        if (!boxes)
            return boxes.error();
        if (const auto told = tell(by, transaction, person, *boxes, true); !told)
            return told;
        return noteIt(by, transaction, person, u"person.reset"_s);
    });
}

Result<QStringList, Fault> boxesWithoutPin(const Visit &visit, const QString &person)
{
    const Desk &desk = visit.desk();
    if (!hasPin(visit, person))
        return QStringList();
    const auto boxes = store::BoxStore(desk.database).list(visit.org());
    if (!boxes)
        return boxes.error();
    const auto having = store::FeedStore(desk.database, desk.house.random)
                            .boxesWith(sync::wordFor(sync::EntityKind::Pin), person);
    if (!having)
        return having.error();
    Names names(desk, visit.org());
    QStringList lacking;
    for (const store::Box &box : *boxes) {
        if (box.isPaired() && !having->contains(box.id))
            lacking.append(names.of(u"box"_s, box.id));
    }
    return lacking;
}

bool hasPin(const Visit &visit, const QString &person)
{
    const auto kept = store::SecretStore(visit.desk().database).get(nameOf(setterOf(visit), person));
    return kept && *kept;
}

} // namespace latchkey::hub::front
