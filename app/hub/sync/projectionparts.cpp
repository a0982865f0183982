// SPDX-License-Identifier: Apache-2.0
#include "projectionparts.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::projection {

namespace {

QTime timeOf(const QString &text) { return text == u"24:00"_s ? QTime(0, 0) : QTime::fromString(text, u"HH:mm"_s); }

int dayOf(const QString &word)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return int(days.indexOf(word));
}

access::FactorSetting factorOf(const QJsonValue &word)
{
    if (word.toString() == u"off"_s)
        return access::FactorSetting::Off;
    return word.toString() == u"pin"_s ? access::FactorSetting::Pin : access::FactorSetting::Code;
}

} // namespace

QDateTime momentOf(const QJsonValue &local, const QTimeZone &zone)
{
    const QDateTime written = QDateTime::fromString(local.toString(), u"yyyy-MM-ddTHH:mm"_s);
    if (!written.isValid())
        return {};
    const QDateTime utc(written.date(), written.time(), Qt::UTC);
    // The two offsets around a change give two moments at most; the earlier one that shows the wanted time is meant.
    const qint64 wanted = utc.toMSecsSinceEpoch();
    const auto offsetNear = [&](qint64 shift) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(wanted + shift, Qt::UTC))) * 1000;
    };
    constexpr qint64 HalfDay = qint64(12) * 3600 * 1000;
    const qint64 before = offsetNear(-HalfDay * 2);
    const qint64 after = offsetNear(HalfDay * 2);
    const auto shows = [&](qint64 moment) {
        return moment + qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC))) * 1000 == wanted;
    };
    for (const qint64 offset : {qMax(before, after), qMin(before, after)}) {
        if (shows(wanted - offset))
            return QDateTime::fromMSecsSinceEpoch(wanted - offset, Qt::UTC);
    }
    const auto changes = zone.transitions(QDateTime::fromMSecsSinceEpoch(wanted - HalfDay * 2, Qt::UTC),
                                          QDateTime::fromMSecsSinceEpoch(wanted + HalfDay * 2, Qt::UTC));
    return changes.isEmpty() ? utc : changes.first().atUtc.toUTC();
}

QVector<access::WeeklyShift> shiftsOf(const QJsonArray &shifts)
{
    QVector<access::WeeklyShift> made;
    for (const auto &value : shifts) {
        const QJsonObject shift = value.toObject();
        access::WeeklyShift one{
            {}, timeOf(shift.value(u"from"_s).toString()), timeOf(shift.value(u"until"_s).toString())};
        const QJsonArray days = shift.value(u"days"_s).toArray();
        for (const auto &day : days) {
            if (const int index = dayOf(day.toString()); index >= 0)
                one.days.set(size_t(index));
        }
        made.append(one);
    }
    return made;
}

access::FactorSettings factorsOf(const QJsonObject &factors)
{
    return {factorOf(factors.value(u"ownPickUps"_s)), factorOf(factors.value(u"userPickUps"_s))};
}

} // namespace latchkey::hub::projection
