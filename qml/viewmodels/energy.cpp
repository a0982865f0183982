// SPDX-License-Identifier: Apache-2.0
#include "energy.h"

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;
using power::PowerKeeper;

Energy::Energy(PowerKeeper &keeper, Look &look, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    look.setOnBattery(isOnBattery());
    connect(&keeper, &PowerKeeper::changed, this, [this, &look] {
        look.setOnBattery(isOnBattery());
        Q_EMIT changed();
    });
}

QString Energy::notice() const
{
    const power::Plan &plan = m_keeper.plan();
    if (!plan.dim)
        return {};
    if (plan.service != power::Service::All)
        return u"powerLow"_s;
    if (!plan.sleeps)
        return u"power"_s;
    return plan.saving || m_keeper.terms().idle != std::chrono::minutes(1) ? u"powerSaves"_s : u"powerSleeps"_s;
}

void Energy::setWaking(bool waking)
{
    if (std::exchange(m_waking, waking) != waking)
        Q_EMIT changed();
}

bool Energy::isGoingToSleep() const
{
    const PowerKeeper::Rest rest = m_keeper.rest();
    return rest == PowerKeeper::Rest::Noticed || rest == PowerKeeper::Rest::Falling
        || rest == PowerKeeper::Rest::Ordered;
}

} // namespace latchkey::ui
