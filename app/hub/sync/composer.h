// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/store/feedcursor.h>
#include <app/hub/sync/projection.h>
#include <core/sync/messages.h>

namespace latchkey::hub {

/// Fills the rows of a feed with what the documents say at this moment. What a box could not bear, or what speaks of
/// something that no box has, is told as gone.
class Composer {
public:
    /// Of one organisation and one box, inside one snapshot.
    Composer(const Desk &desk, QString org, QString box);

    [[nodiscard]] Result<QVector<sync::Change>, store::Fault> compose(const QVector<store::FeedRow> &rows);

private:
    using Docs = QHash<QString, QJsonObject>;

    [[nodiscard]] Status<store::Fault> readBox();
    [[nodiscard]] Status<store::Fault> readSettings();
    /// Reads the documents of `ids` that are not read yet.
    [[nodiscard]] Status<store::Fault> fetch(const QString &kind, const QSet<QString> &ids);
    [[nodiscard]] Status<store::Fault> fetchFor(const QVector<store::FeedRow> &rows);
    [[nodiscard]] Status<store::Fault> fetchSpokenOf();
    [[nodiscard]] const QJsonObject *doc(const QString &kind, const QString &id) const;
    [[nodiscard]] std::optional<QJsonObject> dataOf(sync::EntityKind kind, const QString &id) const;
    [[nodiscard]] std::optional<QJsonObject> boxData() const;
    [[nodiscard]] std::optional<QJsonObject> personData(const QString &id) const;
    [[nodiscard]] std::optional<QJsonObject> keyData(const QString &id) const;
    [[nodiscard]] std::optional<QJsonObject> permissionData(const QString &id) const;
    [[nodiscard]] std::optional<QJsonObject> groupData(sync::EntityKind kind, const QString &id) const;
    [[nodiscard]] bool speaksOfWhatIsThere(const people::Allowance &allowance) const;
    [[nodiscard]] bool isPersonThere(const QString &id) const;

    const Desk &m_desk;
    QString m_org;
    QString m_box;
    QHash<QString, Docs> m_docs; ///< by kind
    QHash<QString, QSet<QString>> m_asked; ///< ids that were asked for, also those that there are not
    QJsonObject m_boxDoc;
    QJsonObject m_location;
    std::optional<keys::Geometry> m_geometry;
    QTimeZone m_zone;
};

} // namespace latchkey::hub
