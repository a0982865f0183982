// SPDX-License-Identifier: Apache-2.0
#include "hubpower.h"

namespace latchkey {

namespace {

void tell(link::BoxLine &line, const power::Belief &belief)
{
    if (belief.mains == power::Mains::Unknown)
        return;
    const bool isOn = belief.mains == power::Mains::On;
    line.setPower(isOn ? sync::PowerSource::Mains : sync::PowerSource::Battery, belief.percent);
}

} // namespace

void followPower(link::BoxLine &line, power::PowerKeeper &keeper)
{
    using power::PowerKeeper;
    tell(line, keeper.belief());
    QObject::connect(&keeper, &PowerKeeper::changed, &line, [&line, &keeper] {
        tell(line, keeper.belief());
        if (keeper.rest() == PowerKeeper::Rest::Asleep)
            line.stop();
        else
            line.start(); // also where the machine refused; one that runs goes on
    });
    QObject::connect(&keeper, &PowerKeeper::wokeUp, &line, [&line] {
        line.stop(); // what was open before somebody else's sleep leads nowhere any more
        line.start();
    });
}

} // namespace latchkey
