// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>

#include <deque>

namespace latchkey::simulator {

/// What happened, newest last: time, who tells, what. Keeps the last Limit lines.
class LogModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TimeRole = Qt::UserRole + 1, SourceRole, WordsRole };
    Q_ENUM(Role)
    static constexpr int Limit = 200;

    using QAbstractListModel::QAbstractListModel;

    void add(const QString &time, const QString &source, const QString &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Line {
        QString time;
        QString source;
        QString words;
    };
    std::deque<Line> m_lines;
};

} // namespace latchkey::simulator
