// SPDX-License-Identifier: Apache-2.0
#include "logmodel.h"

namespace latchkey::simulator {

void LogModel::add(const QString &time, const QString &source, const QString &words)
{
    if (int(m_lines.size()) == Limit) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        endRemoveRows();
    }
    const int row = int(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.push_back({time, source, words});
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(size_t(index.row()));
    switch (role) {
    case TimeRole: return line.time;
    case SourceRole: return line.source;
    case WordsRole: return line.words;
    default: return {};
    }
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {{TimeRole, "time"}, {SourceRole, "source"}, {WordsRole, "words"}};
}

} // namespace latchkey::simulator
