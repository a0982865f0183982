// SPDX-License-Identifier: Apache-2.0
#include "bookingacts.h"

#include <app/hub/api/codes.h>
#include <app/hub/api/names.h>
#include <app/hub/api/visitlinks.h>
#include <app/hub/post/post.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using store::Fault;
using store::Transaction;

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

Status<Fault> writeToGuest(const Visit &visit, const store::Entity &booking, notify::MessageKind kind)
{
    const QJsonObject &doc = booking.doc;
    const QString mail = doc.value(u"email"_s).toString();
    const QString mobile = doc.value(u"mobile"_s).toString();
    if (mail.isEmpty() && mobile.isEmpty())
        return Done{};
    const Desk &desk = visit.desk();
    Names names(desk, visit.org());
    QStringList keys;
    const QJsonArray ids = doc.value(u"keys"_s).toArray();
    for (const auto &id : ids)
        keys.append(names.of(u"key"_s, id.toString()));
    notify::MessageFacts facts;
    facts.key = keys.join(u", "_s);
    facts.from = momentOf(doc.value(u"from"_s), visit.zone()).toUTC();
    facts.until = momentOf(doc.value(u"until"_s), visit.zone()).toUTC();
    if (kind == notify::MessageKind::BookingCode || kind == notify::MessageKind::BookingChanged) {
        const auto code = codes::kept(desk, booking);
        if (!code)
            return code.error();
        QByteArray text = *code ? codeText(**code).toLatin1() : QByteArray();
        facts.secret = Secret::takeFrom(text);
    }
    const auto channel = mail.isEmpty() ? notify::Channel::Text : notify::Channel::Mail;
    const Recipient to{channel, mail.isEmpty() ? mobile : mail, doc.value(u"language"_s).toString(), visit.zone()};
    return desk.database.transact(
        [&](Transaction &transaction) { return Post(desk).letter(transaction, visit.org(), to, kind, facts); });
}

} // namespace latchkey::hub::front
