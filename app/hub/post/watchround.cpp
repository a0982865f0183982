// SPDX-License-Identifier: Apache-2.0
#include "watchround.h"

#include "alertruleof.h"
#include "eventnames.h"

#include <app/hub/store/entitystore.h>
#include <app/hub/store/journalstore.h>
#include <app/hub/store/outboxstore.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::Alarm;
using notify::AlertFact;
using notify::AlertKind;
using store::Fault;

constexpr int MostRules = 500;

QString readRule() { return u".read"_s; } ///< of watches that say how far a journal was read

QString logName(const QString &box, const QString &log) { return box + u'/' + log; }

bool isSame(const Alarm &a, const Alarm &b)
{
    return a.since == b.since && a.overSince == b.overSince && a.toldAt == b.toldAt && a.reminders == b.reminders;
}

const Alarm *find(const QVector<Alarm> &alarms, const Alarm &wanted)
{
    const auto found = std::find_if(alarms.cbegin(), alarms.cend(), [&](const Alarm &alarm) {
        return alarm.rule == wanted.rule && alarm.cause == wanted.cause;
    });
    return found == alarms.cend() ? nullptr : &*found;
}

} // namespace

WatchRound::WatchRound(const Desk &desk, store::Transaction &transaction, QString org, store::Ms upSince)
    : m_desk(desk), m_transaction(transaction), m_org(std::move(org)), m_upSince(upSince), m_news(desk, m_org)
{}

Result<QDateTime, Fault> WatchRound::run()
{
    // One look at a time, whoever looks; and nobody counts messages meanwhile.
    if (const auto locked = store::OutboxStore(m_desk.database).lockCounts(m_transaction, m_org); !locked)
        return locked.error();
    using Step = Status<Fault> (WatchRound::*)();
    for (const Step step : {&WatchRound::readState, &WatchRound::readRules, &WatchRound::readJournals,
                            &WatchRound::learnSettled, &WatchRound::learnBoxes, &WatchRound::learnKeys,
                            &WatchRound::learnBadges, &WatchRound::learnEnds, &WatchRound::readNames}) {
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    addNames();
    notify::AlertRules rules(m_alarms);
    rules.setRules(m_rules);
    rules.learn(m_facts);
    const auto notices = rules.look(m_desk.house.clock.now());
    const QVector<Alarm> before = std::exchange(m_alarms, rules.alarms());
    if (const auto kept = keep(before); !kept)
        return kept.error();
    for (const notify::AlertNotice &notice : notices) {
        if (const auto sent = send(notice); !sent)
            return sent.error();
    }
    if (m_changed)
        m_transaction.afterCommit([org = m_org, &wakeups = m_desk.house.wakeups] { wakeups.poke(orgTopic(org)); });
    return m_more ? m_desk.house.clock.now() : rules.next();
}

Status<Fault> WatchRound::readState()
{
    const auto org = store::OrgStore(m_desk.database).get(m_org);
    if (!org)
        return org.error();
    m_zone = *org ? QTimeZone((*org)->zone.toLatin1()) : QTimeZone::utc();
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    const auto watches = store::AlertStore(m_desk.database).watchesBeside(m_org, badgesRule());
    if (!watches)
        return watches.error();
    for (const store::AlertWatch &watch : *watches) {
        if (watch.rule == readRule()) {
            m_read.insert(watch.subject, watch.data.value(u"seq"_s).toInteger());
        } else if (watch.rule == factsRule()) {
            if (const auto fact = factFrom(watch))
                m_standing.insert(fact->cause, *fact);
        } else if (const auto alarm = alarmFrom(watch)) {
            m_alarms.append(*alarm);
        }
    }
    return m_news.read();
}

Status<Fault> WatchRound::readRules()
{
    store::EntityStore entities(m_desk.database);
    store::EntityFilter filter{m_org, u"alertrule"_s};
    filter.limit = MostRules;
    const auto page = entities.list(filter);
    if (!page)
        return page.error();
    QStringList ids;
    for (const store::Entity &rule : page->entities)
        ids.append(peopleIn(rule.doc));
    ids.removeDuplicates();
    RuleSurroundings around{m_zone, u"en"_s, {}};
    const auto people = entities.getAll(m_org, u"person"_s, ids);
    if (!people)
        return people.error();
    for (const store::Entity &person : *people)
        around.people.insert(person.id, person.doc);
    for (const store::Entity &rule : page->entities) {
        m_rules += alertRulesOf(rule.id, rule.doc, around);
        m_causes.insert(rule.id, rule.doc.value(u"cause"_s).toString());
    }
    return Done{};
}

Status<Fault> WatchRound::readJournals()
{
    const auto logs = store::JournalStore(m_desk.database).list(m_org);
    if (!logs)
        return logs.error();
    for (const store::JournalLog &log : *logs) {
        if (!log.forkedFrom.isEmpty())
            learn({{AlertKind::JournalFork, log.box, {}}, dateOf(log.createdAt), dateOf(log.createdAt), 100, {}, {}});
        if (qint64(log.head.sequence) <= m_read.value(logName(log.box, log.log)))
            continue;
        if (const auto read = readJournal(log.box, log.log); !read)
            return read;
        // What is no event is passed over, too.
        const QString name = logName(log.box, log.log);
        if (!m_more)
            m_read.insert(name, std::max(m_read.value(name), qint64(log.head.sequence)));
        store::AlertWatch watch{m_org, readRule(), name};
        watch.data = {{u"seq"_s, m_read.value(name)}};
        if (const auto put = store::AlertStore(m_desk.database).putWatch(m_transaction, watch); !put)
            return put;
        if (m_more)
            return Done{};
    }
    return Done{};
}

Status<Fault> WatchRound::readJournal(const QString &box, const QString &log)
{
    const QString name = logName(box, log);
    const QStringList types = m_news.isAwaited() ? QStringList() : factTypes();
    const auto events = store::EventStore(m_desk.database).following(box, log, m_read.value(name), types, MostEvents);
    if (!events)
        return events.error();
    for (const store::Event &event : *events) {
        m_read.insert(name, event.seq);
        if (event.copy)
            continue;
        if (isBadgeUse(event)) {
            if (const auto noted = noteBadgeUse(event); !noted)
                return noted;
        }
        const QVector<AlertFact> facts = factsOf(event);
        for (const AlertFact &fact : facts) {
            if (const auto learnt = learnStanding(fact); !learnt)
                return learnt;
        }
        if (!m_news.isAwaited())
            continue;
        if (const auto told = tell(event); !told)
            return told;
    }
    m_more = events->size() == MostEvents;
    return Done{};
}

Result<QJsonObject, Fault> WatchRound::intentOf(const store::Event &event)
{
    const bool ends = event.type == u"committed"_s || event.type == u"review"_s;
    if (!ends || event.tx.isEmpty())
        return QJsonObject();
    const auto exchange = store::EventStore(m_desk.database).ofExchange(event.box, event.tx);
    if (!exchange)
        return exchange.error();
    const auto intent = std::find_if(exchange->cbegin(), exchange->cend(),
                                     [](const store::Event &one) { return one.type == u"intent"_s; });
    return intent == exchange->cend() ? QJsonObject() : intent->body;
}

Status<Fault> WatchRound::tell(const store::Event &event)
{
    const auto intent = intentOf(event);
    if (!intent)
        return intent.error();
    const QString name = nameOf(event, *intent);
    const QJsonObject data = dataOf(event, *intent);
    if (!name.isEmpty()) {
        if (const auto told = m_news.tell(m_transaction, {name, event.occurredAt, data}, event.receivedAt); !told)
            return told;
    }
    if (event.mark != u"stale-permit"_s)
        return Done{};
    return m_news.tell(m_transaction, {u"access.used_after_revocation"_s, event.occurredAt, data}, event.receivedAt);
}

Status<Fault> WatchRound::keep(const QVector<Alarm> &before)
{
    store::AlertStore alerts(m_desk.database);
    for (const Alarm &alarm : std::as_const(m_alarms)) {
        const Alarm *earlier = find(before, alarm);
        if (!earlier) {
            if (const auto raised = raise(alarm); !raised)
                return raised;
        } else if (isSame(*earlier, alarm)) {
            continue;
        }
        if (const auto put = alerts.putWatch(m_transaction, watchOf(m_org, alarm)); !put)
            return put;
    }
    for (const Alarm &alarm : before) {
        if (find(m_alarms, alarm))
            continue;
        if (const auto ended = end(alarm); !ended)
            return ended;
    }
    return Done{};
}

QJsonObject WatchRound::docOf(const Alarm &alarm) const
{
    QJsonObject doc{{u"kind"_s, wordFor(alarm.cause.kind)}, {u"since"_s, alarm.since.toMSecsSinceEpoch()}};
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            doc.insert(name, value);
    };
    add(u"box"_s, alarm.cause.box);
    if (isOfKey(alarm.cause.kind))
        add(u"key"_s, alarm.cause.subject);
    else if (alarm.cause.kind == AlertKind::BadgeUnused)
        add(u"person"_s, alarm.cause.subject);
    else if (alarm.cause.kind == AlertKind::DoorOpen || alarm.cause.kind == AlertKind::DoorForced)
        doc.insert(u"door"_s, alarm.cause.subject.toInt());
    for (const AlertFact &fact : m_facts) {
        if (fact.cause == alarm.cause && alarm.cause.kind == AlertKind::BatteryLow)
            doc.insert(u"level"_s, fact.level);
    }
    return doc;
}

Status<Fault> WatchRound::raise(const Alarm &alarm)
{
    m_changed = true;
    store::Alert alert{newId(m_desk.house.random, "alert"_L1),
                       m_org,
                       alarm.rule,
                       nameOf(alarm.cause),
                       m_causes.value(alarm.rule),
                       docOf(alarm)};
    alert.raisedAt = m_desk.now();
    const auto raised = store::AlertStore(m_desk.database).raise(m_transaction, alert);
    if (!raised)
        return raised.error();
    QJsonObject data = alert.doc;
    data.insert(u"alert"_s, alert.id);
    data.insert(u"rule"_s, alarm.rule);
    data.insert(u"cause"_s, alert.type);
    data.insert(u"since"_s, isoText(alarm.since.toMSecsSinceEpoch()));
    return m_news.tell(m_transaction, {u"alert.raised"_s, m_desk.now(), data}, m_desk.now());
}

Status<Fault> WatchRound::end(const Alarm &alarm)
{
    m_changed = true;
    store::AlertStore alerts(m_desk.database);
    const auto ended = alerts.end(m_transaction, m_org, alarm.rule, nameOf(alarm.cause), m_desk.now());
    if (!ended)
        return ended.error();
    if (const auto gone = alerts.removeWatch(m_transaction, m_org, alarm.rule, nameOf(alarm.cause)); !gone)
        return gone;
    if (!*ended)
        return Done{};
    QJsonObject data = (*ended)->doc;
    data.insert(u"alert"_s, (*ended)->id);
    data.insert(u"rule"_s, alarm.rule);
    data.insert(u"cause"_s, (*ended)->type);
    data.insert(u"since"_s, isoText(alarm.since.toMSecsSinceEpoch()));
    return m_news.tell(m_transaction, {u"alert.ended"_s, m_desk.now(), data}, m_desk.now());
}

Status<Fault> WatchRound::send(const notify::AlertNotice &notice)
{
    Post post(m_desk);
    for (const notify::Recipient &recipient : notice.recipients) {
        if (isConsole(recipient))
            continue;
        const Recipient to{recipient.channel, recipient.to, recipient.language, m_zone};
        if (const auto put = post.notice(m_transaction, m_org, to, notice, {{}, m_causes.value(notice.rule), {}}); !put)
            return put;
    }
    return Done{};
}

} // namespace latchkey::hub
