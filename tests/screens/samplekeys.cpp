// SPDX-License-Identifier: Apache-2.0
#include "samplekeys.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int nameRole = Qt::UserRole + 1;
} // namespace

SampleKeys::SampleKeys(QObject *parent) : QObject(parent)
{
    const QList<QByteArray> roles = {"keyId", "name", "keyState", "holder", "since"};
    const QList<QStringList> keys = {
        {u"k1"_s, u"Maple 3"_s, u"ready"_s, QString(), QString()},
        {u"k2"_s, u"Maple 5"_s, u"out"_s, u"Sam"_s, u"09:10"_s},
        {u"k3"_s, u"Plant room"_s, u"ready"_s, QString(), QString()},
        {u"k4"_s, u"Cedar 2, garage and bike store"_s, u"notNow"_s, QString(), QString()},
        {u"k5"_s, u"Roof"_s, u"elsewhere"_s, QString(), QString()},
        {u"k6"_s, u"Gym"_s, u"mine"_s, QString(), QString()},
        {u"k7"_s, u"Lift 1"_s, u"out"_s, u"J. Okafor"_s, u"yesterday"_s},
        {u"k8"_s, u"Safe"_s, u"view"_s, QString(), QString()},
    };
    QHash<int, QByteArray> names;
    for (int i = 0; i < roles.size(); ++i)
        names.insert(Qt::UserRole + i, roles.at(i));
    m_model.setItemRoleNames(names);
    for (const QStringList &key : keys) {
        auto *row = new QStandardItem;
        for (int i = 0; i < key.size(); ++i)
            row->setData(key.at(i), Qt::UserRole + i);
        m_model.appendRow(row);
    }
}

QStringList SampleKeys::names() const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row)
        names.append(m_model.item(row)->data(nameRole).toString());
    return names;
}

void SampleKeys::setNames(const QStringList &names)
{
    for (int row = 0; row < qMin(int(names.size()), m_model.rowCount()); ++row)
        m_model.item(row)->setData(names.at(row), nameRole);
    Q_EMIT namesChanged();
}
