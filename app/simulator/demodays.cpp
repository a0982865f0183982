// SPDX-License-Identifier: Apache-2.0
#include "demodays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

QByteArray movedToToday(const QByteArray &site, const QDateTime &now)
{
    QJsonObject file = QJsonDocument::fromJson(site).object();
    const QTimeZone zone(file.value(u"box"_s).toObject().value(u"timeZone"_s).toString().toLatin1());
    if (!zone.isValid())
        return site;
    const qint64 days = QDate(2025, 6, 2).daysTo(now.toTimeZone(zone).date());
    QJsonArray bookings;
    const QJsonArray written = file.value(u"bookings"_s).toArray();
    for (const auto &one : written) {
        QJsonObject booking = one.toObject();
        for (const auto &member : {u"from"_s, u"until"_s}) {
            // By the clock of the box, which no zone is needed for.
            const auto moment = QDateTime::fromString(booking.value(member).toString() + u'Z', Qt::ISODate);
            booking.insert(member, moment.addDays(days).toString(u"yyyy-MM-ddTHH:mm"_s));
        }
        bookings.append(booking);
    }
    file.insert(u"bookings"_s, bookings);
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

} // namespace latchkey::simulator
