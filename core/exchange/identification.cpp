// SPDX-License-Identifier: Apache-2.0
#include "identification.h"

#include "binchoice.h"
#include "journalbodies.h"
#include "timing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::exchange {

namespace {

Refusal refusalFor(access::Reason reason)
{
    switch (reason) {
    case access::Reason::NotYet: return Refusal::NotYet;
    case access::Reason::Ended: return Refusal::Ended;
    case access::Reason::OutsideHours: return Refusal::OutsideHours;
    case access::Reason::ClockSuspect: return Refusal::ClockSuspect;
    case access::Reason::Closed: return Refusal::Closed;
    case access::Reason::KeyIsOut: return Refusal::KeyIsOut;
    case access::Reason::KeyNotSeen: return Refusal::KeyNotSeen;
    case access::Reason::BinDisabled: return Refusal::BinDisabled;
    case access::Reason::None:
    case access::Reason::NoPermission:
    case access::Reason::ViewOnly: break;
    }
    return Refusal::NoPermission;
}

Holder holderOf(const people::Person &person) { return {person.id, person.name, person.role}; }

} // namespace

Identification::Identification(const SessionParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void Identification::forget()
{
    ++m_question;
    m_pin.clear();
}

template <class T, class Then>
std::function<void(Result<T, StoreError>)> Identification::answerTo(Then then)
{
    return [this, question = ++m_question, then](const Result<T, StoreError> &result) {
        if (question != m_question)
            return;
        if (result)
            then(result.value());
        else
            Q_EMIT found(event::StoreFailed{result.error()});
    };
}

void Identification::turnAway(Refusal why, const QString &keyName, const QDateTime &at, const QString &holder)
{
    Q_EMIT found(event::TurnAway{{why, at, keyName, holder}});
}

void Identification::lookUpCode(const Secret &code)
{
    if (triesLeft(m_codeFails, CodeTries) == 0) {
        Q_EMIT found(event::NobodyFound{0, retryAt(m_codeFails)});
        return;
    }
    m_parts.hasher.lookupKey(code, [this, question = ++m_question](const QByteArray &key) {
        if (question == m_question)
            m_parts.people.findByCode(
                key, answerTo<std::optional<people::CodeOwner>>([this](const std::optional<people::CodeOwner> &owner) {
                         foundByCode(owner ? std::optional(owner->person) : std::nullopt);
                     }));
    });
}

void Identification::foundByCode(const std::optional<people::Person> &person)
{
    if (!person) {
        const int left = countFail(m_codeFails, CodeTries);
        recordRefusal(wordFor(Method::AccessCode), wordFor(Refusal::NotRecognised));
        Q_EMIT found(event::NobodyFound{left, retryAt(m_codeFails)});
        return;
    }
    m_codeFails = {};
    m_pin = person->pin;
    const Fails fails = m_pinFails.value(person->id);
    Q_EMIT found(event::PersonFound{holderOf(*person), Method::AccessCode, !person->pin.isEmpty(),
                                    triesLeft(fails, PinTries), retryAt(fails)});
}

void Identification::lookUpCard(const CardUid &uid)
{
    m_parts.people.findByCard(
        uid, answerTo<people::CardOwner>([this, uid](const people::CardOwner &owner) { foundByCard(owner, uid); }));
}

void Identification::foundByCard(const people::CardOwner &owner, const CardUid &uid)
{
    if (const auto *person = std::get_if<people::Person>(&owner)) {
        Q_EMIT found(event::PersonFound{holderOf(*person), Method::Badge, false, 0, {}});
    } else if (const auto *key = std::get_if<keys::Key>(&owner)) {
        dropOff(*key);
    } else {
        recordRefusal(u"card "_s + uid.toHex(), wordFor(Refusal::UnknownFob));
        turnAway(Refusal::UnknownFob);
    }
}

void Identification::dropOff(const keys::Key &key)
{
    if (isInside(key.fob)) {
        Q_EMIT insideFobShown(key);
        return turnAway(Refusal::FobIsInside, key.name.toString());
    }
    if (anyDoorOpen())
        return turnAway(Refusal::OtherDoorOpen, key.name.toString());
    const auto bin = chooseBin(key, m_parts.geometry, m_parts.rules, m_parts.board);
    if (!bin)
        return turnAway(Refusal::BoxIsFull, key.name.toString());
    const keys::Door *door = m_parts.geometry.doorOf(*bin);
    Q_EMIT found(event::FobFound{Order{Kind::DropOff,
                                       Method::Fob,
                                       {},
                                       key.id,
                                       key.name.toString(),
                                       key.fob,
                                       *bin,
                                       door->number,
                                       m_parts.board.fob(*bin),
                                       1,
                                       {},
                                       {}}});
}

void Identification::checkPin(const Holder &holder, const Secret &pin)
{
    const auto verdict = [this, holder, question = ++m_question](bool right) {
        if (question != m_question)
            return;
        if (right) {
            m_pinFails.remove(holder.id);
            Q_EMIT found(event::FactorAccepted{});
            return;
        }
        Fails &fails = m_pinFails[holder.id];
        const int left = countFail(fails, PinTries);
        recordRefusal(u"pin"_s, wordFor(Refusal::NotRecognised), holder.id.toString());
        Q_EMIT found(event::FactorRejected{left, retryAt(fails)});
    };
    m_parts.hasher.verifyPin(pin, holder.id, m_pin, verdict);
}

void Identification::listKeys(const Holder &holder)
{
    m_parts.people.grantsOf(holder.id, answerTo<QVector<people::Grant>>([this](const auto &grants) {
                                const access::Circumstances now = circumstancesNow();
                                QVector<KeyOffer> offers;
                                for (const people::Grant &grant : grants)
                                    offers.append({grant.key.id, grant.key.name, grant.key.fob, decisionFor(grant, now),
                                                   m_parts.keys.placeOf(grant.key.id).holderName});
                                // What has ended is worth a line only where it is the whole answer.
                                const auto ended = [](const KeyOffer &offer) {
                                    return offer.decision.reason == access::Reason::Ended;
                                };
                                if (!std::all_of(offers.cbegin(), offers.cend(), ended))
                                    offers.removeIf(ended);
                                Q_EMIT found(event::KeysListed{offers});
                            }));
}

void Identification::decide(const Holder &holder, Method method, const KeyId &key)
{
    m_parts.people.grantFor(holder.id, key,
                            answerTo<std::optional<people::Grant>>(
                                [this, holder, method](const auto &found) { grant(holder, method, found); }));
}

void Identification::grant(const Holder &holder, Method method, const std::optional<people::Grant> &grant)
{
    if (!grant)
        return turnAway(Refusal::NoPermission);
    const keys::Key &key = grant->key;
    const QString name = key.name.toString();
    const access::Decision decision = decisionFor(*grant, circumstancesNow());
    if (!decision.allowed())
        return turnAway(refusalFor(decision.reason), name, decision.at, m_parts.keys.placeOf(key.id).holderName);
    if (anyDoorOpen())
        return turnAway(Refusal::OtherDoorOpen, name);
    const BinNumber bin = *m_parts.keys.placeOf(key.id).bin;
    const keys::Door *door = m_parts.geometry.doorOf(bin);
    // The book may say what it likes: a key that no reader sees cannot be handed out.
    if (!door || m_parts.board.fob(bin) != FobReading::fob(key.fob))
        return turnAway(Refusal::KeyNotSeen, name);
    Q_EMIT found(event::KeyGranted{Order{
        Kind::PickUp, method, holder, key.id, name, key.fob, bin, door->number, m_parts.board.fob(bin), 1, {}, {}}});
}

/// The same for every key of one question, so that a long list of keys does not ask for it again and again.
access::Circumstances Identification::circumstancesNow() const
{
    const TimeTrust trust = m_parts.clock.trust();
    const QDateTime now = trust.suspect() ? trust.sure : m_parts.clock.now();
    access::Circumstances circumstances{now, m_parts.zone, {}};
    circumstances.clockSuspect = trust.suspect();
    circumstances.lastTrusted = trust.lastTrusted;
    circumstances.opening = openingAt(m_parts.rules.hours, now, m_parts.zone);
    return circumstances;
}

access::Decision Identification::decisionFor(const people::Grant &grant, access::Circumstances circumstances) const
{
    circumstances.place = m_parts.keys.placeOf(grant.key.id);
    const auto &bin = circumstances.place.bin;
    circumstances.binUse = bin ? m_parts.rules.useOf(*bin) : access::BinUse::Normal;
    return access::decide(grant.permissions, circumstances);
}

bool Identification::anyDoorOpen() const
{
    const auto open = [this](const keys::Door &door) { return m_parts.board.door(door.number) == DoorSwitch::Open; };
    return std::any_of(m_parts.geometry.doors.cbegin(), m_parts.geometry.doors.cend(), open);
}

bool Identification::isInside(const CardUid &fob) const
{
    const auto holds = [&](BinNumber bin) { return m_parts.board.fob(bin) == FobReading::fob(fob); };
    const auto behind = [&](const keys::Door &door) {
        return std::any_of(door.bins.cbegin(), door.bins.cend(), holds);
    };
    return std::any_of(m_parts.geometry.doors.cbegin(), m_parts.geometry.doors.cend(), behind);
}

int Identification::triesLeft(const Fails &fails, int limit) const
{
    if (fails.lockedUntil > m_parts.clock.steady())
        return 0;
    return limit - fails.count % limit;
}

QDateTime Identification::retryAt(const Fails &fails) const
{
    const auto wait = fails.lockedUntil - m_parts.clock.steady();
    return wait.count() > 0 ? m_parts.clock.now().addMSecs(wait.count()) : QDateTime();
}

int Identification::countFail(Fails &fails, int limit)
{
    if (++fails.count % limit == 0)
        fails.lockedUntil = m_parts.clock.steady() + LockTime;
    return triesLeft(fails, limit);
}

void Identification::recordRefusal(const QString &way, const QString &why, const QString &person)
{
    QJsonObject body{{u"way"_s, way}, {u"why"_s, why}};
    if (!person.isEmpty())
        body.insert(u"person"_s, person);
    m_parts.journal.append({journal::EntryType::Refused, body}, [](const Result<journal::Head, StoreError> &) {});
}

} // namespace latchkey::exchange
