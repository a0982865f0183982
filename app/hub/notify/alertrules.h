// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QMap>

#include <app/hub/notify/alertfact.h>

namespace latchkey::hub::notify {

/// An alarm of one rule over one cause, from the moment it was raised until it is over. Kept by the hub, so that a
/// restart neither forgets nor repeats what people were told.
struct Alarm {
    QString rule;
    AlertCause cause;
    QDateTime since; ///< the moment that the rule counted from
    QDateTime raisedAt;
    QDateTime overSince; ///< it is no longer so since then; null: it is
    QDateTime toldAt; ///< last; null: nobody was told yet
    int reminders = 0;
};

/// Something to tell people.
struct AlertNotice {
    enum class What { Raised, Reminder, Over };
    What what = What::Raised;
    QString rule;
    AlertCause cause;
    QDateTime since; ///< see Alarm
    bool early = false; ///< `since` is yet to come
    int level = 100; ///< of a battery, in percent
    AlertNames names;
    QVector<Recipient> recipients; ///< nobody twice for one cause at one time
};

/// The rules of one organisation. Pure: it is told facts and asked at moments, and knows no clock. After facts, and at
/// next(), it is to be asked. Facts that came together are told together, so that what began and ended while nobody
/// could be told is not told at all.
class AlertRules {
public:
    /// The alarms of before a restart; the facts that hold are to be told before the first look.
    explicit AlertRules(const QVector<Alarm> &alarms = {});

    /// Rules that cannot be used are left out. Alarms of rules that are gone end without a word.
    void setRules(const QVector<AlertRule> &rules);
    void learn(const AlertFact &fact);
    void learn(const QVector<AlertFact> &facts);
    /// The thing itself is gone: a key, box or person that was deleted.
    void forget(const AlertCause &cause);

    /// What is to be told now.
    [[nodiscard]] QVector<AlertNotice> look(const QDateTime &now);
    /// When to look again if nothing is learnt meanwhile, after the last look; null: never.
    [[nodiscard]] const QDateTime &next() const { return m_next; }
    /// To be kept, by rule and cause.
    [[nodiscard]] QVector<Alarm> alarms() const;

private:
    struct Standing {
        QDateTime at;
        QDateTime from;
        int level = 100;
        AlertNames names;
        std::chrono::seconds limit{0};
    };
    using Name = std::pair<QString, AlertCause>; ///< rule and cause

    void lookAt(const AlertRule &rule, const AlertCause &cause, const Standing &standing, const QDateTime &now);
    void raise(const AlertRule &rule, const AlertCause &cause, const Standing &standing, const QDateTime &now);
    [[nodiscard]] bool goOn(const AlertRule &rule, Alarm &alarm, const Standing &standing, const QDateTime &now);
    [[nodiscard]] bool end(const AlertRule &rule, const Alarm &alarm, const Standing &standing, const QDateTime &now);
    void remind(const AlertRule &rule, Alarm &alarm, const Standing &standing, const QDateTime &now);
    void tell(AlertNotice::What what, const AlertRule &rule, const Alarm &alarm, const Standing &standing,
              const QDateTime &now);
    void lookAgain(const QDateTime &when);

    QVector<AlertRule> m_rules;
    QHash<AlertCause, Standing> m_standings;
    QMap<Name, Alarm> m_alarms;
    QVector<AlertNotice> m_notices; ///< of the look that is going on
    QDateTime m_next;
};

} // namespace latchkey::hub::notify
