// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>

#include <core/site/sitefile.h>

namespace latchkey::simulator {

/// What lies in front of the box: fobs that are not in it, a stranger's fob, and people's badges.
class TrayModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { UidRole = Qt::UserRole + 1, LabelRole, IconRole, FobRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// Everything of a site that can be held in a hand.
    void lay(const site::SiteFile &site);
    /// A fob came out of the box, or went into it.
    void setInBox(const QString &uid, bool inBox);
    /// What people call the thing with this number.
    [[nodiscard]] QString labelOf(const QString &uid) const;
    [[nodiscard]] bool isFob(const QString &uid) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Thing {
        QString uid;
        QString label;
        QString icon;
        bool fob = false;
        bool inBox = false;
    };
    void showOutside();

    QVector<Thing> m_things;
    QVector<int> m_outside; ///< indices of what lies on the tray
};

} // namespace latchkey::simulator
