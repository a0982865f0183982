// SPDX-License-Identifier: Apache-2.0
#include "mannersreader.h"

#include "factorreader.h"

#include <core/access/pinrules.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxReasons = 30;

std::optional<QByteArray> readPrefix(const Node &node, const QRegularExpression &form, const QString &meaning)
{
    const auto text = node.text();
    if (!text)
        return std::nullopt;
    if (form.match(*text).hasMatch())
        return text->toLatin1();
    node.fail(u"%1 is not %2"_s.arg(shown(*text), meaning));
    return std::nullopt;
}

std::optional<access::NumberPlan> readNumbers(const Node &node)
{
    static const QRegularExpression callingCode(u"^[1-9][0-9]{0,2}$"_s);
    static const QRegularExpression trunkPrefix(u"^[0-9]{1,3}$"_s);
    const auto object = node.object(Part::Numbers);
    if (!object)
        return std::nullopt;
    const auto country = object->read(u"country"_s, [](const Node &n) {
        return readPrefix(n, callingCode, u"a country calling code: 1 to 3 digits without + or 0, such as 44"_s);
    });
    const auto trunk = object->read(u"trunk"_s, [](const Node &n) {
        return readPrefix(n, trunkPrefix, u"what is dialled before a number at home: 1 to 3 digits, such as 0"_s);
    });
    if (!country)
        return std::nullopt;
    return access::NumberPlan{*country, trunk.value_or(QByteArray())};
}

QVector<Label> readReasons(const Node &node)
{
    const auto nodes = node.list(MaxReasons).value_or(QVector<Node>{});
    QVector<Label> reasons;
    for (const Node &each : nodes) {
        const auto reason = each.label();
        if (reason && reasons.contains(*reason))
            each.fail(u"%1 stands here twice"_s.arg(shown(reason->toString())));
        else if (reason)
            reasons.append(*reason);
    }
    return reasons;
}

} // namespace

Manners readManners(const ObjectNode &box)
{
    Manners manners;
    const auto factors = [](const Node &n) { return readFactors(n, {}); };
    const auto length = [](const Node &n) { return n.integer(access::PinPolicy::Least, access::PinPolicy::Most); };
    manners.factors = box.read(u"secondFactor"_s, factors).value_or(manners.factors);
    manners.numbers = box.read(u"numbers"_s, readNumbers).value_or(manners.numbers);
    manners.codesFirst = box.read(u"askFirst"_s, [](const Node &n) {
        return n.choice({u"code"_s, u"number"_s});
    }) != u"number"_s;
    manners.badgeLinking = box.truth(u"badgeLinking"_s, false);
    manners.badgeWithPin = box.truth(u"badgeWithPin"_s, false);
    manners.pinLength = box.read(u"pinLength"_s, length).value_or(0);
    if (const auto reasons = box.member(u"reasons"_s))
        manners.reasons = readReasons(*reasons);
    return manners;
}

} // namespace latchkey::site
