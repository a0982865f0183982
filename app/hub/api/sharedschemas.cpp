// SPDX-License-Identifier: Apache-2.0
#include "schema.h"

#include <core/base/ids.h>
#include <core/base/label.h>

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::schemas {

namespace {

/// A rule that wants `valid`, and says `otherwise`.
Schema::Rule wants(const std::function<bool(const QString &)> &valid, const QString &otherwise)
{
    return [=](const QString &text) { return valid(text) ? std::optional<QString>() : otherwise; };
}

} // namespace

Schema id() { return Schema::pattern(u"[A-Za-z0-9._:-]{1,64}"_s, 64); }

Schema name()
{
    const auto valid = [](const QString &text) { return Label::fromString(text).has_value(); };
    return Schema::text(1, Label::MaxLength)
        .named(u"latchkey-name"_s,
               wants(valid,
                     u"a name is one line without outer spaces and without characters that hide or reorder others"_s));
}

Schema card()
{
    const auto valid = [](const QString &text) { return CardUid::fromHex(text).has_value(); };
    return Schema::text(2, 100).named(u"latchkey-card"_s, wants(valid, u"a card's number is 1 to 32 bytes in hex"_s));
}

Schema mail()
{
    // What all mail servers take, and nothing that could end a header: see MailAddress of the notify room.
    return Schema::pattern(
        u"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"_s,
        254);
}

Schema mobile() { return Schema::pattern(u"\\+[1-9][0-9]{6,14}"_s, 16); }

Schema zone()
{
    const auto valid = [](const QString &text) { return QTimeZone(text.toLatin1()).isValid(); };
    return Schema::pattern(u"[A-Za-z0-9_+/-]{1,64}"_s, 64)
        .named(u"latchkey-zone"_s, wants(valid, u"a name of the IANA list is wanted here, such as Europe/London"_s));
}

Schema language() { return Schema::pattern(u"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?"_s, 12); }

Schema localTime()
{
    const auto valid = [](const QString &text) { return QDateTime::fromString(text, u"yyyy-MM-ddTHH:mm"_s).isValid(); };
    return Schema::pattern(u"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"_s, 16)
        .named(u"latchkey-local-time"_s, wants(valid, u"there is no such day or time"_s))
        .described(u"In the hours of the location's time zone"_s);
}

Schema timeOfDay() { return Schema::pattern(u"(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00"_s, 5); }

Schema moment() { return Schema::text(20, 30).named(u"date-time"_s, {}); }

} // namespace latchkey::hub::schemas
