// SPDX-License-Identifier: Apache-2.0
#include "entities.h"
#include "entityparts.h"

#include <core/access/pinrules.h>
#include <core/access/ruletext.h>
#include <core/access/shifttext.h>
#include <core/keys/geometryjson.h>
#include <core/people/textforms.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

using people::BoxInfo;
using std::chrono::hours;

constexpr qsizetype MaxZone = 100;
constexpr qsizetype MaxPhone = 40;
constexpr qsizetype MaxTag = 40;
constexpr qsizetype MaxLanguages = 40;
constexpr qsizetype MaxReasons = 30;
constexpr qsizetype MaxClosures = 200;
constexpr qsizetype MaxRuleText = 20000;

QJsonArray labelsToJson(const QVector<Label> &labels)
{
    QJsonArray texts;
    for (const Label &label : labels)
        texts.append(label.toString());
    return texts;
}

QTimeZone zoneFrom(const Fields &fields)
{
    const QByteArray id = fields.text("zone"_L1, MaxZone).toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    fields.fail("zone"_L1);
    return QTimeZone::utc();
}

QString phoneFrom(const Fields &fields)
{
    QString phone = fields.maybeText("phone"_L1, MaxPhone);
    if (!phone.isEmpty() && !people::isPhoneText(phone))
        fields.fail("phone"_L1);
    return phone;
}

QStringList languagesFrom(const Fields &fields)
{
    QStringList languages;
    const QJsonArray list = fields.list("languages"_L1, MaxLanguages);
    for (const auto &value : list) {
        const QString tag = value.toString().left(MaxTag);
        if (!people::isLanguageTag(tag) || languages.contains(tag))
            fields.fail("languages"_L1);
        languages.append(tag);
    }
    if (languages.isEmpty())
        fields.fail("languages"_L1);
    return languages;
}

QVector<Label> reasonsFrom(const Fields &fields)
{
    QVector<Label> reasons;
    const QJsonArray list = fields.maybeList("reasons"_L1, MaxReasons);
    for (const auto &value : list) {
        const auto reason = Label::fromString(value.toString());
        if (!reason || reasons.contains(*reason))
            fields.fail("reasons"_L1);
        else
            reasons.append(*reason);
    }
    return reasons;
}

QVector<access::Closure> closuresFrom(const Fields &fields)
{
    const auto closures = access::closuresFromText(fields.maybeText("closures"_L1, MaxRuleText));
    const auto backwards = [](const access::Closure &closure) { return closure.until <= closure.from; };
    if (closures && closures->size() <= MaxClosures && std::none_of(closures->cbegin(), closures->cend(), backwards))
        return *closures;
    fields.fail("closures"_L1);
    return {};
}

QHash<BinNumber, access::BinUse> binsFrom(const Fields &fields, const keys::Geometry &geometry)
{
    const auto bins = access::binUsesFromText(fields.maybeText("bins"_L1, MaxRuleText));
    const auto strange = [&](BinNumber bin) { return bin.toInt() > geometry.binCount(); };
    if (bins && std::none_of(bins->keyBegin(), bins->keyEnd(), strange))
        return *bins;
    fields.fail("bins"_L1);
    return {};
}

access::NumberPlan numbersFrom(const Fields &fields)
{
    const auto digits = [&](QLatin1StringView name) {
        const QString text = fields.maybeText(name, 3);
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (!std::all_of(text.cbegin(), text.cend(), isDigit))
            fields.fail(name);
        return text.toLatin1();
    };
    const access::NumberPlan plan{digits("country"_L1), digits("trunk"_L1)};
    if (plan.country.startsWith('0'))
        fields.fail("country"_L1);
    return plan;
}

int pinLengthFrom(const Fields &fields)
{
    const int length = int(fields.maybeInteger("pin_length"_L1, 0, access::PinPolicy::Most).value_or(0));
    if (length > 0 && length < access::PinPolicy::Least)
        fields.fail("pin_length"_L1);
    return length;
}

access::TrustLimits trustFrom(const Fields &fields)
{
    access::TrustLimits trust;
    const auto read = [&](QLatin1StringView name) {
        return hours(fields.integer(name, access::TrustLimits::Least.count(), access::TrustLimits::Most.count()));
    };
    if (fields.has("warn_hours"_L1))
        trust.warn = read("warn_hours"_L1);
    if (fields.truthOr("guests_never_stop"_L1, false))
        trust.guests.reset();
    else if (fields.has("guest_hours"_L1))
        trust.guests = read("guest_hours"_L1);
    return trust;
}

} // namespace

QJsonObject toJson(const BoxInfo &box)
{
    QJsonObject object{{u"name"_s, box.name.toString()},
                       {u"zone"_s, QString::fromLatin1(box.zone.id())},
                       {u"geometry"_s, keys::toJson(box.geometry)},
                       {u"languages"_s, QJsonArray::fromStringList(box.languages)},
                       {u"second_factor"_s, factorsToJson(box.factors)},
                       {u"opening_hours"_s, access::shiftsToText(box.rules.hours.weekly)},
                       {u"closures"_s, access::closuresToText(box.rules.hours.closures)},
                       {u"bins"_s, access::binUsesToText(box.rules.bins)},
                       {u"pin_length"_s, box.pinLength},
                       {u"numbers"_s,
                        QJsonObject{{u"country"_s, QString::fromLatin1(box.numbers.country)},
                                    {u"trunk"_s, QString::fromLatin1(box.numbers.trunk)}}},
                       {u"numbers_offered"_s, box.numbersOffered},
                       {u"ask_first"_s, wordIn(words::AskFirst, box.codesFirst)},
                       {u"badge_linking"_s, box.badgeLinking},
                       {u"reasons"_s, labelsToJson(box.reasons)},
                       {u"warn_hours"_s, qint64(box.trust.warn.count())}};
    if (!box.phone.isEmpty())
        object.insert(u"phone"_s, box.phone);
    if (box.trust.guests)
        object.insert(u"guest_hours"_s, qint64(box.trust.guests->count()));
    else
        object.insert(u"guests_never_stop"_s, true);
    return object;
}

Decoded<BoxInfo> boxFrom(const QJsonObject &data)
{
    Faults faults;
    const Fields fields(data, faults);
    const auto name = fields.label("name"_L1);
    const QTimeZone zone = zoneFrom(fields);
    const QString phone = phoneFrom(fields);
    const auto geometry = keys::geometryFrom(fields.object("geometry"_L1));
    if (!geometry || geometry->doors.isEmpty())
        fields.fail("geometry"_L1);
    if (!name || !geometry)
        return faults.first();
    const QStringList languages = languagesFrom(fields);
    const access::SiteRules rules{{shiftsFrom(fields, "opening_hours"_L1), closuresFrom(fields)},
                                  binsFrom(fields, *geometry)};
    BoxInfo box{*name, zone, phone, *geometry, languages, rules, pinLengthFrom(fields)};
    box.factors = fields.has("second_factor"_L1) ? factorsFrom(fields.fields("second_factor"_L1)) : box.factors;
    box.numbers = fields.has("numbers"_L1) ? numbersFrom(fields.fields("numbers"_L1)) : box.numbers;
    box.numbersOffered = fields.truthOr("numbers_offered"_L1, false);
    box.codesFirst = fields.wordOr("ask_first"_L1, words::AskFirst, true);
    box.badgeLinking = fields.truthOr("badge_linking"_L1, false);
    box.reasons = reasonsFrom(fields);
    box.trust = trustFrom(fields);
    if (faults.any())
        return faults.first();
    return box;
}

} // namespace latchkey::sync
