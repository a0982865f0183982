// SPDX-License-Identifier: Apache-2.0
#include "momenttext.h"

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;

QLocale localeOf(const QString &languageTag) { return QLocale(languageTag == u"en" ? u"en_GB"_s : languageTag); }

QString momentText(const QDateTime &moment, const QDateTime &now, const QTimeZone &zone, const QLocale &locale)
{
    if (moment.isNull())
        return {};
    const QDateTime there = moment.toTimeZone(zone);
    const QString time = locale.toString(there.time(), QLocale::ShortFormat);
    const qint64 days = now.toTimeZone(zone).date().daysTo(there.date());
    if (days == 0)
        return time;
    if (days >= -6 && days <= 6)
        return locale.dayName(there.date().dayOfWeek()) + u' ' + time;
    return locale.toString(there.date(), QLocale::ShortFormat) + u' ' + time;
}

} // namespace latchkey::ui
