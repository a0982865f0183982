// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QJsonDocument>

namespace latchkey::hub::store {

QJsonObject Row::object(int column) const { return QJsonDocument::fromJson(text(column).toUtf8()).object(); }

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace latchkey::hub::store
