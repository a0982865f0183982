// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>

#include <core/exchange/order.h>

#include <functional>

namespace latchkey::ui {

/// The keys that a person may choose from. Empty whenever nobody is choosing: no name outlives its person.
class KeyListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KeyIdRole = Qt::UserRole + 1,
        NameRole,
        KeyStateRole, ///< "ready", "out", "notNow" or "elsewhere"; not called `state`, which Item has already
        HolderRole,
        SinceRole, ///< text of the moment that the state is about, or empty
    };
    Q_ENUM(Role)
    using MomentText = std::function<QString(const QDateTime &)>;

    explicit KeyListModel(MomentText momentText, QObject *parent = nullptr);

    void show(const QVector<exchange::KeyOffer> &keys);
    /// Times are written anew: the language or the minute changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QVector<exchange::KeyOffer> m_keys;
    MomentText m_momentText;
};

} // namespace latchkey::ui
