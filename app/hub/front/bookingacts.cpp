// SPDX-License-Identifier: Apache-2.0
#include "bookingacts.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

constexpr qsizetype MarkBytes = 16;

QByteArray markOf(const Desk &desk, const QString &org, const QString &booking)
{
    QByteArray plain = (org + u'/' + booking).toUtf8();
    return desk.house.secrets.tagOf(Secret::takeFrom(plain), u"guest-link"_s)
        .left(MarkBytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QDateTime momentOf(const QJsonValue &local, const QTimeZone &zone)
{
    const QDateTime typed = QDateTime::fromString(local.toString(), u"yyyy-MM-ddTHH:mm"_s);
    return {typed.date(), typed.time(), zone};
}

} // namespace

QString guestWord(const Desk &desk, const QString &org, const QString &booking)
{
    return org + u'~' + booking + u'~' + QString::fromLatin1(markOf(desk, org, booking));
}

std::optional<GuestLink> guestLinkFrom(const Desk &desk, const QString &word)
{
    const QStringList parts = word.split(u'~');
    if (parts.size() != 3)
        return std::nullopt;
    QByteArray right = markOf(desk, parts.at(0), parts.at(1));
    QByteArray theirs = parts.at(2).toLatin1();
    if (!(Secret::takeFrom(right) == Secret::takeFrom(theirs)))
        return std::nullopt;
    return GuestLink{parts.at(0), parts.at(1)};
}

QString guestAddress(const Desk &desk, const QString &org, const QString &booking)
{
    return desk.house.identity.publicUrl + u"/c/"_s + guestWord(desk, org, booking);
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
