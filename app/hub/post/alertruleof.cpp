// SPDX-License-Identifier: Apache-2.0
#include "alertruleof.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::AlertKind;
using notify::AlertRule;
using notify::Channel;
using std::chrono::minutes;

constexpr minutes UsualDueSoon{60};

/// The kinds that a cause of the public interface stands for.
QVector<AlertKind> kindsOf(const QString &cause)
{
    static const QHash<QString, QVector<AlertKind>> kinds{
        {u"overdue"_s, {AlertKind::KeyLate}},
        {u"due-soon"_s, {AlertKind::KeyLate}},
        {u"power-lost"_s, {AlertKind::PowerLost}},
        {u"internet-lost"_s, {AlertKind::InternetLost}},
        {u"battery-low"_s, {AlertKind::BatteryLow}},
        {u"door-open"_s, {AlertKind::DoorOpen}},
        {u"tamper"_s, {AlertKind::Tamper, AlertKind::DoorForced}},
        {u"stale-box"_s, {AlertKind::BoxSilent, AlertKind::LeaseEnding}},
        {u"conflict"_s, {AlertKind::Conflict}},
        {u"journal-fork"_s, {AlertKind::JournalFork}},
        {u"unused-badge"_s, {AlertKind::BadgeUnused}},
    };
    return kinds.value(cause);
}

QTime timeOf(const QString &text) { return text == u"24:00"_s ? QTime(0, 0) : QTime::fromString(text, u"HH:mm"_s); }

std::optional<notify::Recipient> recipientFrom(const QJsonObject &json, const RuleSurroundings &around)
{
    const QJsonObject person = around.people.value(json.value(u"person"_s).toString());
    const QString language = person.value(u"language"_s).toString(around.language);
    const QString mail = json.value(u"email"_s).toString(person.value(u"email"_s).toString());
    const QString mobile = json.value(u"mobile"_s).toString(person.value(u"mobile"_s).toString());
    // An address that is named outweighs the one of a person; an e-mail costs nothing.
    if (!mail.isEmpty() && !json.contains(u"mobile"_s))
        return notify::Recipient{Channel::Mail, mail, language};
    if (!mobile.isEmpty())
        return notify::Recipient{Channel::Text, mobile, language};
    return std::nullopt;
}

void setTimes(AlertRule &rule, const QJsonObject &doc)
{
    const bool early = doc.value(u"cause"_s).toString() == u"due-soon"_s;
    const QJsonValue given = doc.value(u"minutes"_s);
    const minutes time(given.toInteger());
    // What comes before something, and what is told at once, has no "after". A box has a limit of its own for how long it may
    // be silent, and one for its guests.
    if (early)
        rule.after = -(given.isDouble() ? time : UsualDueSoon);
    else if (rule.kind == AlertKind::LeaseEnding)
        rule.byLimit = true;
    else if (given.isDouble())
        rule.after = time;
    else
        rule.byLimit = rule.kind == AlertKind::BoxSilent;
}

} // namespace

QVector<AlertRule> alertRulesOf(const QString &id, const QJsonObject &doc, const RuleSurroundings &around)
{
    QVector<AlertRule> rules;
    if (!doc.value(u"enabled"_s).toBool(true))
        return rules;
    const QVector<AlertKind> kinds = kindsOf(doc.value(u"cause"_s).toString());
    for (const AlertKind kind : kinds) {
        AlertRule rule = AlertRule::of(kind);
        rule.id = id;
        setTimes(rule, doc);
        const QJsonArray boxes = doc.value(u"boxes"_s).toArray();
        for (const auto &box : boxes)
            rule.boxes.append(box.toString());
        const QJsonArray recipients = doc.value(u"recipients"_s).toArray();
        for (const auto &one : recipients) {
            if (const auto recipient = recipientFrom(one.toObject(), around))
                rule.recipients.append(*recipient);
        }
        if (rule.recipients.isEmpty())
            rule.recipients.append({Channel::Webhook, id, {}});
        const QJsonObject quiet = doc.value(u"quietHours"_s).toObject();
        if (!quiet.isEmpty())
            rule.quiet = notify::QuietHours{timeOf(quiet.value(u"from"_s).toString()),
                                            timeOf(quiet.value(u"until"_s).toString()), around.zone};
        rules.append(rule);
    }
    return rules;
}

bool isConsole(const notify::Recipient &recipient) { return recipient.channel == Channel::Webhook; }

QStringList peopleIn(const QJsonObject &alertRule)
{
    QStringList people;
    const QJsonArray recipients = alertRule.value(u"recipients"_s).toArray();
    for (const auto &one : recipients) {
        if (const QString person = one.toObject().value(u"person"_s).toString(); !person.isEmpty())
            people.append(person);
    }
    return people;
}

} // namespace latchkey::hub
