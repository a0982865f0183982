// SPDX-License-Identifier: Apache-2.0
#include "rulereader.h"

#include "shiftreader.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxClosures = 200;
constexpr int MaxBins = 255;

void readClosure(const Node &node, const QTimeZone &zone, QVector<access::Closure> &closures)
{
    const auto object = node.object(Part::Closure);
    if (!object)
        return;
    const auto moment = [&](const Node &n) { return readMoment(n, zone); };
    const auto from = object->read(u"from"_s, moment);
    const auto until = object->read(u"until"_s, moment);
    if (!from || !until)
        return;
    if (*until <= *from)
        return node.fail(u"the closure ends before it starts"_s);
    closures.append({*from, *until});
}

void readBin(const Node &node, QHash<BinNumber, access::BinUse> &bins)
{
    const auto object = node.object(Part::BinRule);
    if (!object)
        return;
    const auto number = object->read(u"bin"_s, [](const Node &n) { return n.integer(1, MaxBins); });
    const auto use = object->read(u"use"_s, [](const Node &n) { return n.choice({u"protected"_s, u"disabled"_s}); });
    const auto bin = number ? BinNumber::fromInt(*number) : std::nullopt;
    if (!bin || !use)
        return;
    if (bins.contains(*bin))
        return node.fail(u"bin %1 stands here twice"_s.arg(*number));
    bins.insert(*bin, *use == u"disabled"_s ? access::BinUse::Disabled : access::BinUse::Protected);
}

} // namespace

access::SiteRules readRules(const ObjectNode &box, const QTimeZone &zone)
{
    access::SiteRules rules;
    rules.hours.weekly = readShifts(box, u"openingHours"_s);
    const auto list = [](qsizetype most) { return [most](const Node &n) { return n.list(most); }; };
    const auto closures = box.read(u"closures"_s, list(MaxClosures)).value_or(QVector<Node>{});
    for (const Node &each : closures)
        readClosure(each, zone, rules.hours.closures);
    const auto bins = box.read(u"bins"_s, list(MaxBins)).value_or(QVector<Node>{});
    for (const Node &each : bins)
        readBin(each, rules.bins);
    return rules;
}

} // namespace latchkey::site
