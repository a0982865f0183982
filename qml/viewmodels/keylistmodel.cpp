// SPDX-License-Identifier: Apache-2.0
#include "keylistmodel.h"

#include "screenwords.h"

namespace latchkey::ui {

KeyListModel::KeyListModel(MomentText momentText, QObject *parent)
    : QAbstractListModel(parent), m_momentText(std::move(momentText))
{}

void KeyListModel::show(const QVector<exchange::KeyOffer> &keys)
{
    if (m_keys.isEmpty() && keys.isEmpty())
        return;
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

void KeyListModel::retranslate()
{
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_keys.size()) - 1), {SinceRole});
}

int KeyListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_keys.size()); }

QVariant KeyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const exchange::KeyOffer &key = m_keys.at(index.row());
    switch (role) {
    case KeyIdRole: return key.id.toString();
    case NameRole: return key.name.toString();
    case KeyStateRole: return key.mine ? QStringLiteral("mine") : keyStateWord(key.decision.reason);
    case HolderRole: return key.holderName;
    case SinceRole: return m_momentText(key.decision.at);
    default: return {};
    }
}

QHash<int, QByteArray> KeyListModel::roleNames() const
{
    return {{KeyIdRole, "keyId"},
            {NameRole, "name"},
            {KeyStateRole, "keyState"},
            {HolderRole, "holder"},
            {SinceRole, "since"}};
}

} // namespace latchkey::ui
