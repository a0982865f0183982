// SPDX-License-Identifier: Apache-2.0
#include "codes.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/secretstore.h>
#include <core/access/typedcode.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::codes {

namespace {

using store::Fault;

constexpr int OpenCodeDigits = 10; ///< of a key's code that the hub draws: a 0 and nine that nobody can guess

/// `first`: what the first digit may be; it tells the keypad how long the code is.
Secret drawn(RandomSource &random, const QByteArray &first, int length)
{
    QByteArray digits = randomDigits(random, length);
    // Ten is no multiple of the choices: draw until it is one of them, so that none is likelier.
    while (!first.contains(digits.front()))
        digits[0] = randomDigits(random, 1).front();
    return Secret::takeFrom(digits);
}

QString placeOf(const store::Entity &entity) { return u"code|"_s + entity.org + u'|' + entity.kind + u'/' + entity.id; }

store::SecretName nameOf(const store::Entity &entity) { return {entity.org, entity.kind, entity.id, u"code"_s}; }

} // namespace

QVector<SchemaFault> faultsIn(const QString &kind, const QHash<QString, Secret> &secrets)
{
    QVector<SchemaFault> faults;
    for (auto it = secrets.constBegin(); it != secrets.constEnd(); ++it) {
        const access::CodeReading reading = access::readCode(it.value());
        const bool fits = kind == u"booking"_s ? reading.booking
            : kind == u"keycode"_s             ? reading.keyCode
                                               : reading.accessCode;
        if (!fits)
            faults.append(
                {u'/' + it.key(), "invalid", u"the keypad of a box could not take these digits as such a code"_s});
    }
    return faults;
}

void addDrawn(const Desk &desk, const QString &kind, QHash<QString, Secret> &secrets)
{
    if (secrets.contains(u"code"_s))
        return;
    if (kind == u"booking"_s)
        secrets.insert(u"code"_s, drawn(desk.house.random, "456789", access::BookingCodeDigits));
    else if (kind == u"keycode"_s)
        secrets.insert(u"code"_s, drawn(desk.house.random, "0", OpenCodeDigits));
}

Secret drawAccessCode(RandomSource &random) { return drawn(random, "123", access::AccessCodeDigits); }

Status<Fault> keep(const Desk &desk, store::Transaction &transaction, const store::Entity &entity,
                   const QHash<QString, Secret> &secrets)
{
    const bool shownAgain = entity.kind == u"booking"_s || entity.kind == u"keycode"_s;
    if (!shownAgain || !secrets.contains(u"code"_s))
        return Done{};
    const QByteArray sealed = desk.house.secrets.seal(secrets.value(u"code"_s), placeOf(entity));
    return store::SecretStore(desk.database).put(transaction, nameOf(entity), sealed, desk.now());
}

Result<std::optional<Secret>, Fault> kept(const Desk &desk, const store::Entity &entity)
{
    const auto sealed = store::SecretStore(desk.database).get(nameOf(entity));
    if (!sealed)
        return sealed.error();
    return *sealed ? desk.house.secrets.unseal(**sealed, placeOf(entity)) : std::nullopt;
}

Status<Fault> audit(const Desk &desk, store::Transaction &transaction, const Actor &actor, const QString &action,
                    const store::Entity &entity, const QJsonObject &before)
{
    QJsonArray changed;
    const QStringList names = entity.doc.keys() + before.keys();
    for (const QString &name : names) {
        if (entity.doc.value(name) != before.value(name) && !changed.contains(name))
            changed.append(name);
    }
    const store::AuditEntry entry{actor.org,
                                  desk.now(),
                                  actor.words,
                                  entity.kind + u'.' + action,
                                  entity.kind + u'/' + entity.id,
                                  {{u"members"_s, changed}}};
    const auto written = store::AuditStore(desk.database).append(transaction, entry);
    return written ? Status<Fault>(Done{}) : Status<Fault>(written.error());
}

} // namespace latchkey::hub::codes
