// SPDX-License-Identifier: Apache-2.0
#include "bookingacts.h"

#include <app/hub/api/visitlinks.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

QDateTime momentOf(const QJsonValue &local, const QTimeZone &zone)
{
    const QDateTime typed = QDateTime::fromString(local.toString(), u"yyyy-MM-ddTHH:mm"_s);
    return {typed.date(), typed.time(), zone};
}

} // namespace

QString guestAddress(const Desk &desk, const QString &org, const QString &booking)
{
    return desk.house.identity.publicUrl + u"/c/"_s + visitToken(desk, {org, booking});
}

web::BookingState stateOf(const store::Entity &booking, const QTimeZone &zone, store::Ms now)
{
    if (booking.deletedAt)
        return web::BookingState::Revoked;
    if (momentOf(booking.doc.value(u"until"_s), zone).toMSecsSinceEpoch() <= now)
        return web::BookingState::Over;
    const bool begun = momentOf(booking.doc.value(u"from"_s), zone).toMSecsSinceEpoch() <= now;
    return begun ? web::BookingState::Current : web::BookingState::Coming;
}

QString codeText(const Secret &code)
{
    QString text;
    for (const unsigned char digit : code.bytes()) {
        if (text.size() % 4 == 3)
            text += u' ';
        text += QLatin1Char(char(digit));
    }
    return text;
}

} // namespace latchkey::hub::front
