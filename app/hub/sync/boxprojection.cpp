// SPDX-License-Identifier: Apache-2.0
#include "projection.h"
#include "projectionparts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::projection {

namespace {

using std::chrono::hours;

QVector<access::Closure> closuresOf(const QJsonArray &closures, const QTimeZone &zone)
{
    QVector<access::Closure> made;
    for (const auto &value : closures) {
        const QJsonObject closure = value.toObject();
        const QDateTime from = momentOf(closure.value(u"from"_s), zone);
        const QDateTime until = momentOf(closure.value(u"until"_s), zone);
        if (from.isValid() && until > from)
            made.append({from, until});
    }
    return made;
}

QHash<BinNumber, access::BinUse> binsOf(const QJsonArray &bins, int count)
{
    QHash<BinNumber, access::BinUse> made;
    for (const auto &value : bins) {
        const auto bin = BinNumber::fromInt(value.toObject().value(u"bin"_s).toInt());
        const bool disabled = value.toObject().value(u"use"_s).toString() == u"disabled"_s;
        if (bin && bin->toInt() <= count)
            made.insert(*bin, disabled ? access::BinUse::Disabled : access::BinUse::Protected);
    }
    return made;
}

QVector<Label> reasonsOf(const QJsonArray &reasons)
{
    QVector<Label> made;
    for (const auto &value : reasons) {
        const auto reason = Label::fromString(value.toString());
        if (reason && !made.contains(*reason))
            made.append(*reason);
    }
    return made;
}

QStringList languagesOf(const QJsonArray &languages)
{
    QStringList made;
    for (const auto &value : languages) {
        if (!made.contains(value.toString()))
            made.append(value.toString());
    }
    return made.isEmpty() ? QStringList{u"en"_s} : made;
}

} // namespace

access::TrustLimits trust(const QJsonObject &box)
{
    const QJsonObject limits = box.value(u"trust"_s).toObject();
    access::TrustLimits made;
    if (limits.contains(u"warnHours"_s))
        made.warn = hours(limits.value(u"warnHours"_s).toInt());
    if (limits.value(u"guestHours"_s).isNull())
        made.guests.reset();
    else if (limits.contains(u"guestHours"_s))
        made.guests = hours(limits.value(u"guestHours"_s).toInt());
    return made;
}

std::optional<people::BoxInfo> box(const QJsonObject &doc, const QJsonObject &location,
                                   const std::optional<keys::Geometry> &geometry)
{
    const auto name = Label::fromString(doc.value(u"name"_s).toString());
    const QTimeZone zone(location.value(u"timeZone"_s).toString().toLatin1());
    if (!name || !zone.isValid() || !geometry)
        return std::nullopt;
    const access::SiteRules rules{{shiftsOf(location.value(u"openingHours"_s).toArray()),
                                   closuresOf(location.value(u"closures"_s).toArray(), zone)},
                                  binsOf(doc.value(u"bins"_s).toArray(), geometry->binCount())};
    people::BoxInfo made{*name,
                         zone,
                         location.value(u"phone"_s).toString(),
                         *geometry,
                         languagesOf(doc.value(u"languages"_s).toArray()),
                         rules,
                         doc.value(u"pinLength"_s).toInt()};
    if (const QJsonValue factors = doc.value(u"factors"_s); factors.isObject())
        made.factors = factorsOf(factors.toObject());
    const QJsonObject numbers = doc.value(u"numbers"_s).toObject();
    made.numbers = {numbers.value(u"country"_s).toString().toLatin1(), numbers.value(u"trunk"_s).toString().toLatin1()};
    made.numbersOffered = !numbers.isEmpty();
    made.codesFirst = doc.value(u"codesFirst"_s).toBool(true);
    made.badgeLinking = doc.value(u"badgeLinking"_s).toBool();
    made.reasons = reasonsOf(doc.value(u"reasons"_s).toArray());
    made.trust = projection::trust(doc);
    return made;
}

} // namespace latchkey::hub::projection
