// SPDX-License-Identifier: Apache-2.0
#include "outagelist.h"

#include "momenttext.h"

#include <utility>

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;
using power::Outage;

OutageList::OutageList(const Parts &parts, const QTimeZone &zone, QObject *parent)
    : QObject(parent), m_parts(parts), m_zone(zone)
{
    connect(&m_parts.keeper, &power::PowerKeeper::changed, this, &OutageList::follow);
    connect(&m_parts.hub, &HubLink::stateChanged, this, &OutageList::changed);
    connect(&m_parts.look, &Look::languageChanged, this, &OutageList::changed);
    // What was ticked off without an outage was for practice.
    connect(&m_parts.look, &Look::sessionEnded, this, [this] {
        if (isOnBattery() || m_ticked.isEmpty())
            return;
        m_ticked.clear();
        Q_EMIT changed();
    });
}

void OutageList::setSite(const QTimeZone &zone)
{
    m_zone = zone;
    Q_EMIT changed();
}

void OutageList::follow()
{
    if (std::exchange(m_wasOnBattery, isOnBattery()) && !m_wasOnBattery)
        m_ticked.clear();
    Q_EMIT changed();
}

QString OutageList::kind() const
{
    const power::Mains mains = isOnBattery() ? power::Mains::Lost : m_parts.keeper.belief().mains;
    switch (outageOf(mains, m_parts.hub.state() != HubLink::State::Offline)) {
    case Outage::None: return {};
    case Outage::PowerOnly: return u"power"_s;
    case Outage::InternetOnly: return u"internet"_s;
    case Outage::Both: return u"both"_s;
    }
    return {};
}

QString OutageList::since() const
{
    return momentText(m_parts.keeper.lostAt(), m_parts.clock.now(), m_zone, m_parts.look.locale());
}

bool OutageList::isNetworkNeeded() const
{
    return profile() == power::Profile::Legacy && m_parts.hub.state() == HubLink::State::Offline;
}

void OutageList::tick(const QString &item)
{
    const bool wasTicked = m_ticked.removeAll(item) > 0;
    if (!wasTicked && !item.isEmpty() && m_ticked.size() < MostTicks)
        m_ticked.append(item);
    Q_EMIT changed();
}

} // namespace latchkey::ui
