// SPDX-License-Identifier: Apache-2.0
#include "factorreader.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

std::optional<access::FactorSetting> readSetting(const Node &node)
{
    const auto word = node.choice({u"code"_s, u"pin"_s, u"off"_s});
    if (!word)
        return std::nullopt;
    if (*word == u"code"_s)
        return access::FactorSetting::Code;
    if (*word == u"pin"_s)
        return access::FactorSetting::Pin;
    node.problems().warning(node.path(),
                            u"off: anyone who knows somebody's mobile number or access code can take the keys"_s);
    return access::FactorSetting::Off;
}

} // namespace

std::optional<access::FactorSettings> readFactors(const Node &node, const access::FactorSettings &usual)
{
    const auto object = node.object(Part::SecondFactor);
    if (!object)
        return std::nullopt;
    const auto own = object->read(u"ownPickUps"_s, readSetting);
    const auto users = object->read(u"userPickUps"_s, readSetting);
    return access::FactorSettings{own.value_or(usual.ownPickUps), users.value_or(usual.userPickUps)};
}

} // namespace latchkey::site
