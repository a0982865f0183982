// SPDX-License-Identifier: Apache-2.0
#include "watchround.h"

#include <app/hub/store/entitystore.h>
#include <app/hub/sync/projection.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::Alarm;
using notify::AlertCause;
using notify::AlertFact;
using notify::AlertKind;
using store::Fault;

constexpr int MostOpen = 1000;

bool isSettledBySight(AlertKind kind) { return kind == AlertKind::Conflict || kind == AlertKind::JournalFork; }

} // namespace

/// A fact that nothing else remembers. Of each cause the newest holds, in whatever order they came.
Status<Fault> WatchRound::learnStanding(const AlertFact &fact)
{
    const auto known = m_standing.constFind(fact.cause);
    if (known != m_standing.constEnd() && known->at > fact.at)
        return Done{};
    // That nothing is the matter need not be remembered where nothing ever was.
    if (known == m_standing.constEnd() && fact.from.isNull())
        return Done{};
    return keepStanding(fact);
}

Status<Fault> WatchRound::keepStanding(const AlertFact &fact)
{
    m_standing.insert(fact.cause, fact);
    return store::AlertStore(m_desk.database).putWatch(m_transaction, watchOf(m_org, fact));
}

/// Two stories of one key, or of one journal, end when somebody has looked into them: nothing else says so.
Status<Fault> WatchRound::learnSettled()
{
    const auto open = store::AlertStore(m_desk.database).list(m_org, true, std::nullopt, MostOpen);
    if (!open)
        return open.error();
    for (const store::Alert &alert : *open) {
        const auto cause = causeFrom(alert.subject);
        if (!cause || !alert.seenAt || !isSettledBySight(cause->kind))
            continue;
        const AlertFact settled{*cause, dateOf(*alert.seenAt), {}, 100, {}, {}};
        const auto known = m_standing.constFind(*cause);
        if (known != m_standing.constEnd() && known->at >= settled.at)
            continue;
        if (const auto kept = keepStanding(settled); !kept)
            return kept;
    }
    return Done{};
}

/// A box says at each session what it runs on, but not since when.
Status<Fault> WatchRound::learnPower(const store::Box &box)
{
    const QString source = box.status.value(u"power"_s).toString();
    if (source.isEmpty())
        return Done{};
    const bool on = source == u"mains"_s;
    const AlertCause cause{AlertKind::PowerLost, box.id, {}};
    const auto known = m_standing.constFind(cause);
    const bool wasOn = known == m_standing.constEnd() || known->from.isNull();
    const QDateTime heard = dateOf(*box.seenAt);
    if (wasOn == on || (known != m_standing.constEnd() && known->at >= heard))
        return Done{};
    return learnStanding(notify::power(box.id, on, heard, {}));
}

Status<Fault> WatchRound::learnBoxes()
{
    const auto boxes = store::BoxStore(m_desk.database).list(m_org);
    if (!boxes)
        return boxes.error();
    for (const store::Box &box : *boxes) {
        if (!box.isPaired() || !box.seenAt)
            continue;
        if (const auto learnt = learnPower(box); !learnt)
            return learnt;
        const QDateTime heard = dateOf(*box.seenAt);
        // While this hub was away it heard nobody. What was silent before it went is so still.
        const AlertCause silence{AlertKind::InternetLost, box.id, {}};
        const bool known = std::any_of(m_alarms.cbegin(), m_alarms.cend(),
                                       [&](const Alarm &alarm) { return alarm.cause == silence; });
        const store::Ms from = known ? *box.seenAt : std::max(*box.seenAt, m_upSince);
        learn({silence, heard, dateOf(from).addDuration(HeardEvery), 100, {}, {}});
        if (const QJsonValue level = box.status.value(u"battery"_s); level.isDouble())
            learn(notify::battery(box.id, level.toInt(), heard, {}));
    }
    if (const auto learnt = learnTrust(*boxes); !learnt)
        return learnt;
    for (const AlertFact &fact : std::as_const(m_standing))
        learn(fact);
    return Done{};
}

bool WatchRound::isAsked(AlertKind kind) const
{
    return std::any_of(m_rules.cbegin(), m_rules.cend(), [&](const auto &rule) { return rule.kind == kind; });
}

/// How long boxes may be without the hub is a matter of each.
Status<Fault> WatchRound::learnTrust(const QVector<store::Box> &boxes)
{
    if (!isAsked(AlertKind::BoxSilent) && !isAsked(AlertKind::LeaseEnding))
        return Done{};
    QStringList ids;
    for (const store::Box &box : boxes)
        ids.append(box.id);
    const auto entities = store::EntityStore(m_desk.database).getAll(m_org, u"box"_s, ids);
    if (!entities)
        return entities.error();
    QHash<QString, access::TrustLimits> limits;
    for (const store::Entity &entity : *entities)
        limits.insert(entity.id, projection::trust(entity.doc));
    for (const store::Box &box : boxes) {
        const auto found = limits.constFind(box.id);
        if (!box.isPaired() || !box.seenAt || found == limits.constEnd())
            continue;
        const QDateTime heard = dateOf(*box.seenAt);
        learn(notify::heard(box.id, heard, found->warn, {}));
        if (found->guests)
            learn(notify::lease(box.id, heard, *found->guests, {}));
    }
    return Done{};
}

Status<Fault> WatchRound::learnKeys()
{
    const auto away = store::CustodyStore(m_desk.database).away(m_org);
    if (!away)
        return away.error();
    for (const store::Custody &key : *away) {
        const QDateTime asOf = dateOf(key.asOf);
        if (!key.certain)
            learn(notify::conflict(key.key, true, asOf, {}));
        if (key.state != u"out"_s)
            continue;
        const QDateTime since = dateOf(key.since.value_or(key.asOf));
        AlertFact out{{AlertKind::KeyOut, key.box, key.key}, asOf, since, 100, {}, {}};
        AlertFact late{{AlertKind::KeyLate, key.box, key.key}, asOf, {}, 100, {}, {}};
        if (key.due)
            late.from = dateOf(*key.due);
        out.names.holder = key.person; // ids until addNames()
        late.names.holder = key.person;
        learn(out);
        learn(late);
    }
    return Done{};
}

/// What alarms are about and no fact told of is over: since when, the store may know.
Status<Fault> WatchRound::learnEnds()
{
    const QVector<Alarm> alarms = m_alarms;
    for (const Alarm &alarm : alarms) {
        const bool told = std::any_of(m_facts.cbegin(), m_facts.cend(),
                                      [&](const AlertFact &fact) { return fact.cause == alarm.cause; });
        if (told)
            continue;
        if (const auto learnt = learnEnd(alarm); !learnt)
            return learnt;
    }
    return Done{};
}

Status<Fault> WatchRound::learnEnd(const Alarm &alarm)
{
    QDateTime since = m_desk.house.clock.now();
    if (isOfKey(alarm.cause.kind)) {
        const auto place = store::CustodyStore(m_desk.database).get(m_org, alarm.cause.subject);
        if (!place)
            return place.error();
        if (*place)
            since = dateOf((*place)->asOf);
    }
    learn({alarm.cause, since, {}, 100, {}, {}});
    return Done{};
}

Status<Fault> WatchRound::readNames()
{
    QStringList boxes;
    QStringList keys;
    QStringList people;
    for (const AlertFact &fact : std::as_const(m_facts)) {
        boxes.append(fact.cause.box);
        if (isOfKey(fact.cause.kind))
            keys.append(fact.cause.subject);
        people.append(fact.names.holder);
    }
    store::EntityStore entities(m_desk.database);
    const auto read = [&](const QString &kind, QStringList ids, QHash<QString, QString> &into) -> Status<Fault> {
        ids.removeAll(QString());
        ids.removeDuplicates();
        const auto found = entities.getAll(m_org, kind, ids);
        if (!found)
            return found.error();
        for (const store::Entity &entity : *found)
            into.insert(entity.id, entity.doc.value(u"name"_s).toString());
        return Done{};
    };
    if (m_rules.isEmpty() && m_alarms.isEmpty())
        return Done{}; // nobody is told anything
    if (const auto done = read(u"box"_s, boxes, m_names.boxes); !done)
        return done;
    if (const auto done = read(u"key"_s, keys, m_names.keys); !done)
        return done;
    if (const auto done = read(u"booking"_s, people, m_names.people); !done)
        return done;
    return read(u"person"_s, people, m_names.people);
}

void WatchRound::addNames()
{
    for (AlertFact &fact : m_facts) {
        fact.names.holder = m_names.people.value(fact.names.holder);
        fact.names.box = m_names.boxes.value(fact.cause.box);
        if (isOfKey(fact.cause.kind))
            fact.names.key = m_names.keys.value(fact.cause.subject);
    }
}

void WatchRound::learn(const AlertFact &fact) { m_facts.append(fact); }

} // namespace latchkey::hub
