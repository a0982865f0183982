// SPDX-License-Identifier: Apache-2.0
#include "alertrules.h"

#include <algorithm>

namespace latchkey::hub::notify {

namespace {

using What = AlertNotice::What;

constexpr int BatteryMargin = 5; // percent above the rule's level before a battery counts as charged

bool concerns(const AlertRule &rule, const AlertCause &cause)
{
    return rule.kind == cause.kind && (rule.boxes.isEmpty() || rule.boxes.contains(cause.box))
        && (rule.subjects.isEmpty() || rule.subjects.contains(cause.subject));
}

/// `when`, or the end of the quiet hours that it falls into.
QDateTime allowed(const AlertRule &rule, const QDateTime &when) { return rule.quiet ? rule.quiet->end(when) : when; }

/// When the rule's time has come for what stands; null: it has nothing to say about it.
template <class Standing>
QDateTime dueAt(const AlertRule &rule, const Standing &standing, bool raised)
{
    const QDateTime &from = standing.from;
    if (rule.kind != AlertKind::BatteryLow)
        return from.isValid() ? from.addDuration(rule.byLimit ? standing.limit : rule.after) : QDateTime();
    return standing.level <= rule.level + (raised ? BatteryMargin : 0) ? from : QDateTime();
}

/// Takes out who is told the same by an earlier notice.
void withoutRepeats(QVector<AlertNotice> &notices)
{
    for (qsizetype i = 0; i < notices.size(); ++i) {
        AlertNotice &notice = notices[i];
        notice.recipients.removeIf([&](const Recipient &recipient) {
            return std::any_of(notices.cbegin(), notices.cbegin() + i, [&](const AlertNotice &earlier) {
                return earlier.what == notice.what && earlier.cause == notice.cause && earlier.early == notice.early
                    && earlier.recipients.contains(recipient);
            });
        });
    }
    notices.removeIf([](const AlertNotice &notice) { return notice.recipients.isEmpty(); });
}

} // namespace

AlertRules::AlertRules(const QVector<Alarm> &alarms)
{
    for (const Alarm &alarm : alarms)
        m_alarms.insert({alarm.rule, alarm.cause}, alarm);
}

void AlertRules::setRules(const QVector<AlertRule> &rules)
{
    m_rules.clear();
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(m_rules),
                 [](const AlertRule &rule) { return rule.isUsable(); });
    m_alarms.removeIf([&](const std::pair<const Name &, Alarm &> &alarm) {
        return std::none_of(m_rules.cbegin(), m_rules.cend(), [&](const AlertRule &rule) {
            return rule.id == alarm.first.first && concerns(rule, alarm.first.second);
        });
    });
}

void AlertRules::learn(const AlertFact &fact)
{
    Standing &standing = m_standings[fact.cause];
    if (standing.at.isValid() && fact.at < standing.at)
        return;
    standing = {fact.at, fact.from, fact.level, fact.names, fact.limit};
}

void AlertRules::learn(const QVector<AlertFact> &facts)
{
    for (const AlertFact &fact : facts)
        learn(fact);
}

void AlertRules::forget(const AlertCause &cause)
{
    m_standings.remove(cause);
    m_alarms.removeIf([&](const std::pair<const Name &, Alarm &> &alarm) { return alarm.first.second == cause; });
}

QVector<Alarm> AlertRules::alarms() const { return m_alarms.values(); }

QVector<AlertNotice> AlertRules::look(const QDateTime &now)
{
    m_next = {};
    m_notices.clear();
    // An alarm of before a restart whose cause nobody tells of any more is over.
    for (const Alarm &alarm : std::as_const(m_alarms)) {
        if (!m_standings.contains(alarm.cause))
            m_standings.insert(alarm.cause, {now, {}, 100, {}, {}});
    }
    QVector<AlertCause> causes = m_standings.keys();
    std::sort(causes.begin(), causes.end()); // the same order in every run
    for (const AlertRule &rule : std::as_const(m_rules)) {
        for (const AlertCause &cause : std::as_const(causes)) {
            if (concerns(rule, cause))
                lookAt(rule, cause, m_standings[cause], now);
        }
    }
    withoutRepeats(m_notices);
    return std::exchange(m_notices, {});
}

void AlertRules::lookAt(const AlertRule &rule, const AlertCause &cause, const Standing &standing, const QDateTime &now)
{
    const auto alarm = m_alarms.find({rule.id, cause});
    if (alarm == m_alarms.end())
        raise(rule, cause, standing, now);
    else if (!goOn(rule, *alarm, standing, now))
        m_alarms.erase(alarm);
}

void AlertRules::raise(const AlertRule &rule, const AlertCause &cause, const Standing &standing, const QDateTime &now)
{
    const QDateTime due = dueAt(rule, standing, false);
    if (due.isNull())
        return;
    if (now < due)
        return lookAgain(due);
    Alarm &alarm = m_alarms[{rule.id, cause}];
    alarm = {rule.id, cause, standing.from, now, {}, {}, 0};
    (void)goOn(rule, alarm, standing, now);
}

/// False: it is over, and there is nothing left to say about it.
bool AlertRules::goOn(const AlertRule &rule, Alarm &alarm, const Standing &standing, const QDateTime &now)
{
    const QDateTime due = dueAt(rule, standing, true);
    if (due.isNull() || now < due) {
        if (alarm.overSince.isNull())
            alarm.overSince = std::min(standing.at, now);
        if (due.isValid())
            lookAgain(due); // later than it was thought
        return !end(rule, alarm, standing, now);
    }
    alarm.overSince = {};
    remind(rule, alarm, standing, now);
    return true;
}

/// True: it has been over for long enough, and whoever knows of the alarm knows that too.
bool AlertRules::end(const AlertRule &rule, const Alarm &alarm, const Standing &standing, const QDateTime &now)
{
    const bool owed = alarm.toldAt.isValid() && rule.tellsWhenOver;
    const QDateTime calm = alarm.overSince.addDuration(rule.calm);
    const QDateTime when = owed ? allowed(rule, std::max(calm, now)) : calm;
    if (now < when) {
        lookAgain(when);
        return false;
    }
    if (owed)
        tell(What::Over, rule, alarm, standing, now);
    return true;
}

void AlertRules::remind(const AlertRule &rule, Alarm &alarm, const Standing &standing, const QDateTime &now)
{
    const bool first = alarm.toldAt.isNull();
    if (!first && (rule.remindEvery.count() == 0 || alarm.reminders >= rule.mostReminders))
        return;
    const QDateTime owed = first ? now : alarm.toldAt.addDuration(rule.remindEvery);
    const QDateTime when = allowed(rule, std::max(owed, now));
    if (now < when)
        return lookAgain(when);
    tell(first ? What::Raised : What::Reminder, rule, alarm, standing, now);
    alarm.reminders += first ? 0 : 1;
    alarm.toldAt = now;
    if (rule.remindEvery.count() > 0 && alarm.reminders < rule.mostReminders)
        lookAgain(allowed(rule, now.addDuration(rule.remindEvery)));
}

void AlertRules::tell(What what, const AlertRule &rule, const Alarm &alarm, const Standing &standing,
                      const QDateTime &now)
{
    m_notices.append({what, rule.id, alarm.cause, alarm.since, what != What::Over && alarm.since > now, standing.level,
                      standing.names, rule.recipients});
}

void AlertRules::lookAgain(const QDateTime &when)
{
    if (m_next.isNull() || when < m_next)
        m_next = when;
}

} // namespace latchkey::hub::notify
