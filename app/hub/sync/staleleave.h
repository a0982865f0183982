// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/store/feedcursor.h>
#include <app/hub/store/feedhistory.h>
#include <core/people/siteimage.h>

#include <QJsonObject>

#include <optional>

namespace latchkey::hub {

/// A key that somebody took, and the view of the hub's that the box let them by.
struct PickedUp {
    QString person; ///< or the id of a booking or key code
    QString key;
    qint64 epoch = 0;
    qint64 rev = 0;
    store::Ms at = 0; ///< when the box said yes
    store::Ms errorMs = 0; ///< how far `at` may be off, to either side

    /// Out of the body of an intent; nothing where it is no pick-up, or no hub allowed it.
    [[nodiscard]] static std::optional<PickedUp> from(const QJsonObject &intent);
};

/// Finds pick-ups that a box allowed because it did not know yet that the leave had been taken away (docs/sync.md).
class StaleLeave {
public:
    /// What one box of an organisation told, inside one transaction.
    StaleLeave(const Desk &desk, QString org, QString box);

    /// Whether the hub had taken the leave away before it happened, behind the box's view. Nobody is accused where that is
    /// not certain: what changed after it, or may have, is taken to have given leave then.
    [[nodiscard]] Result<bool, store::Fault> isStale(const PickedUp &taken);

private:
    [[nodiscard]] Status<store::Fault> readNews(const PickedUp &taken);
    struct Changed {
        bool before = false; ///< something that may have given leave
        bool permissionLater = false; ///< or perhaps later; likewise below
        bool personLater = false;
        bool keyLater = false;
    };
    [[nodiscard]] Result<Changed, store::Fault> changedAbout(const PickedUp &taken);
    [[nodiscard]] Result<bool, store::Fault> concerns(const store::FeedNews &news, const PickedUp &taken);
    [[nodiscard]] Result<bool, store::Fault> isOfTheirs(const QString &permission, const PickedUp &taken);
    [[nodiscard]] Result<QStringList, store::Fault> groupsOf(const QString &person);
    [[nodiscard]] Result<QVector<store::FeedRow>, store::Fault> rowsAbout(const PickedUp &taken);
    [[nodiscard]] Result<bool, store::Fault> hasLeave(const PickedUp &taken, const Changed &changed);

    const Desk &m_desk;
    QString m_org;
    QString m_box;
    std::optional<std::pair<qint64, qint64>> m_view; ///< epoch and revision behind which the news are
    QVector<store::FeedNews> m_news;
};

} // namespace latchkey::hub
