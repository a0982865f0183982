// SPDX-License-Identifier: Apache-2.0
#include "phonemodel.h"

namespace latchkey::simulator {

void PhoneModel::add(const Text &text)
{
    beginInsertRows({}, 0, 0);
    m_texts.push_front(text);
    endInsertRows();
    if (int(m_texts.size()) <= Limit)
        return;
    beginRemoveRows({}, Limit, Limit);
    m_texts.pop_back();
    endRemoveRows();
}

int PhoneModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_texts.size()); }

QVariant PhoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Text &text = m_texts.at(size_t(index.row()));
    switch (role) {
    case TimeRole: return text.time;
    case SenderRole: return text.sender;
    case ReceiverRole: return text.receiver;
    case WordsRole: return text.words;
    default: return {};
    }
}

QHash<int, QByteArray> PhoneModel::roleNames() const
{
    return {{TimeRole, "time"}, {SenderRole, "sender"}, {ReceiverRole, "receiver"}, {WordsRole, "words"}};
}

} // namespace latchkey::simulator
