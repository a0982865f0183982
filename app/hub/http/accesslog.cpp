// SPDX-License-Identifier: Apache-2.0
#include "accesslog.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace latchkey::hub::http {

using namespace Qt::Literals::StringLiterals;

QByteArray toJson(const AccessLine &line)
{
    const QJsonObject object{
        {u"request"_s, QString::fromLatin1(line.requestId)},
        {u"method"_s, QString::fromLatin1(line.method)},
        {u"route"_s, QString::fromLatin1(line.route)},
        {u"network"_s, QString::fromLatin1(line.network)},
        {u"status"_s, line.status},
        {u"ms"_s, line.milliseconds},
        {u"in"_s, line.bytesIn},
        {u"out"_s, line.bytesOut},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace latchkey::hub::http
