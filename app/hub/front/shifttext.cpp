// SPDX-License-Identifier: Apache-2.0
#include "shifttext.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

QString dayName(const QLocale &locale, const QString &day)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return locale.dayName(int(days.indexOf(day)) + 1, QLocale::ShortFormat);
}

} // namespace

QString hoursText(const web::Reader &reader, const QJsonValue &shifts)
{
    const QLocale locale(reader.words.tag());
    QStringList parts;
    const QJsonArray list = shifts.toArray();
    for (const auto &value : list) {
        const QJsonObject shift = value.toObject();
        QStringList days;
        const QJsonArray names = shift.value(u"days"_s).toArray();
        for (const auto &name : names)
            days.append(dayName(locale, name.toString()));
        parts.append(days.join(u' ') + u' ' + shift.value(u"from"_s).toString() + u'-'
                     + shift.value(u"until"_s).toString());
    }
    return parts.join(u"; "_s);
}

web::ShiftRow shiftRow(const web::Reader &reader, const QString &id, const QJsonObject &doc)
{
    return {id, doc.value(u"name"_s).toString(), hoursText(reader, doc.value(u"shifts"_s))};
}

} // namespace latchkey::hub::front
