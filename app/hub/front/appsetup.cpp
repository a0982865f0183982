// SPDX-License-Identifier: Apache-2.0
#include "appsetup.h"

#include "accountacts.h"
#include "logintries.h"

#include <app/hub/web/qrpicture.h>
#include <core/base/label.h>
#include <hal/system/oathtotp.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using store::Fault;
using store::Transaction;

constexpr char Base32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

} // namespace

Secret newAppKey(const Desk &desk)
{
    QByteArray drawn = desk.house.random.bytes(TotpChecker::KeyBytes);
    return Secret::takeFrom(drawn);
}

QString textOf(const Secret &appKey)
{
    QString text;
    unsigned bits = 0;
    int count = 0;
    for (const unsigned char byte : appKey.bytes()) {
        bits = (bits << 8U) | byte;
        count += 8;
        while (count >= 5) {
            count -= 5;
            text += QLatin1Char(Base32[(bits >> unsigned(count)) & 31U]);
            if (text.size() % 5 == 4)
                text += u' ';
        }
    }
    return text.trimmed();
}

std::optional<http::Response> pictureOf(const Secret &appKey, const QString &email)
{
    const auto issuer = Label::fromString(u"Latchkey"_s);
    const auto account = Label::fromString(email.left(Label::MaxLength));
    if (!issuer || !account)
        return std::nullopt;
    const Secret address = hal::OathTotp().enrolmentUri(appKey, *issuer, *account);
    const auto bytes = address.bytes();
    const auto svg = web::qrPicture(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    if (!svg)
        return std::nullopt;
    http::Response response{200, {}, *svg};
    return response.with("Content-Type", "image/svg+xml").with("Cache-Control", "no-store");
}

std::optional<qint64> stepOf(const Visit &visit, const Secret &appKey)
{
    QByteArray typed = visit.form().text("code").remove(u' ').toLatin1();
    const auto step = hal::OathTotp().check(appKey, Secret::takeFrom(typed), visit.desk().now() / 1000, std::nullopt);
    return step ? std::optional<qint64>(*step) : std::nullopt;
}

Status<Fault> keepApp(const Visit &visit, Transaction &transaction, const QString &account, const QString &org,
                      const Secret &appKey, qint64 step)
{
    const Desk &desk = visit.desk();
    store::AccountStore accounts(desk.database);
    const QByteArray sealed = desk.house.secrets.seal(appKey, appPlace(account));
    if (const auto set = accounts.setTotp(transaction, account, sealed); !set)
        return set;
    if (const auto used = accounts.useTotpStep(transaction, account, step); !used)
        return used.error();
    return note(visit, transaction, org, account, u"account.app_set"_s);
}

} // namespace latchkey::hub::front
