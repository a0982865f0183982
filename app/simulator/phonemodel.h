// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>

#include <deque>

namespace latchkey::simulator {

/// The text messages on the drawn phone, newest first. Keeps the last Limit.
class PhoneModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TimeRole = Qt::UserRole + 1, SenderRole, ReceiverRole, WordsRole };
    Q_ENUM(Role)
    static constexpr int Limit = 20;

    using QAbstractListModel::QAbstractListModel;

    struct Text {
        QString time; ///< as the phone shows it
        QString sender;
        QString receiver; ///< whose phone this is meant to be
        QString words;
    };
    void add(const Text &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::deque<Text> m_texts;
};

} // namespace latchkey::simulator
