// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/post/alertwords.h>
#include <app/hub/post/post.h>
#include <app/hub/post/webhooknews.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/custodystore.h>
#include <app/hub/store/eventstore.h>
#include <app/hub/store/orgstore.h>

#include <QMap>

namespace latchkey::hub {

/// One look at one organisation, in one transaction: entries that came since the last look become events for webhooks and
/// facts; facts and rules become alarms, letters and webhooks. All that it remembers rests in the store, so that it makes
/// no difference which process looks, or whether one died.
class WatchRound {
public:
    /// A box that waits for news is heard again within this time.
    static constexpr std::chrono::seconds HeardEvery{90};
    /// Of one log in one round.
    static constexpr int MostEvents = 2000;

    /// `upSince`: before it nobody could be heard, so silence counts from it.
    WatchRound(const Desk &desk, store::Transaction &transaction, QString org, store::Ms upSince);

    /// When to look again if nothing happens; null: never.
    [[nodiscard]] Result<QDateTime, store::Fault> run();

private:
    struct Names {
        QHash<QString, QString> boxes;
        QHash<QString, QString> keys;
        QHash<QString, QString> people;
    };
    [[nodiscard]] Status<store::Fault> readState();
    [[nodiscard]] Status<store::Fault> readRules();
    [[nodiscard]] Status<store::Fault> readJournals();
    [[nodiscard]] Status<store::Fault> readJournal(const QString &box, const QString &log);
    [[nodiscard]] Result<QJsonObject, store::Fault> intentOf(const store::Event &event);
    [[nodiscard]] Status<store::Fault> tell(const store::Event &event);
    [[nodiscard]] Status<store::Fault> learnSettled();
    [[nodiscard]] Status<store::Fault> learnStanding(const notify::AlertFact &fact);
    [[nodiscard]] Status<store::Fault> keepStanding(const notify::AlertFact &fact);
    [[nodiscard]] Status<store::Fault> learnPower(const store::Box &box);
    [[nodiscard]] Status<store::Fault> learnBoxes();
    [[nodiscard]] Status<store::Fault> learnTrust(const QVector<store::Box> &boxes);
    [[nodiscard]] Status<store::Fault> readBadgeUses();
    [[nodiscard]] Status<store::Fault> noteBadgeUse(const store::Event &event);
    [[nodiscard]] Status<store::Fault> learnBadges();
    [[nodiscard]] bool isAsked(notify::AlertKind kind) const;
    [[nodiscard]] Status<store::Fault> learnKeys();
    [[nodiscard]] Status<store::Fault> learnEnds();
    [[nodiscard]] Status<store::Fault> learnEnd(const notify::Alarm &alarm);
    [[nodiscard]] Status<store::Fault> readNames();
    void addNames();
    void learn(const notify::AlertFact &fact);
    [[nodiscard]] Status<store::Fault> keep(const QVector<notify::Alarm> &before);
    [[nodiscard]] Status<store::Fault> raise(const notify::Alarm &alarm);
    [[nodiscard]] Status<store::Fault> end(const notify::Alarm &alarm);
    [[nodiscard]] Status<store::Fault> send(const notify::AlertNotice &notice);
    [[nodiscard]] QJsonObject docOf(const notify::Alarm &alarm) const;

    const Desk &m_desk;
    store::Transaction &m_transaction;
    QString m_org;
    store::Ms m_upSince;
    QTimeZone m_zone;
    WebhookNews m_news;
    QHash<QString, QString> m_causes; ///< of rules, by id: the word of the public interface
    QVector<notify::AlertRule> m_rules;
    QVector<notify::Alarm> m_alarms;
    QMap<notify::AlertCause, notify::AlertFact> m_standing; ///< facts that rest in the store
    QVector<notify::AlertFact> m_facts;
    std::optional<QHash<QString, store::Ms>> m_badgeUses; ///< by person; not read unless somebody asks
    QHash<QString, qint64> m_read; ///< how far journals were read, by "box/log"
    Names m_names;
    bool m_more = false; ///< there are entries that this round had no room for
    bool m_changed = false; ///< somebody who looks at alerts sees something new
};

} // namespace latchkey::hub
