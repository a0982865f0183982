// SPDX-License-Identifier: Apache-2.0
#include "boxstatus.h"

#include "momenttext.h"

#include <algorithm>
#include <utility>

namespace latchkey::ui {

BoxStatus::BoxStatus(const Parts &parts, const Site &site, QObject *parent)
    : QObject(parent), m_parts(parts), m_site(site)
{
    connect(&m_parts.hub, &HubLink::stateChanged, this, &BoxStatus::changed);
    connect(&m_parts.hub, &HubLink::stateChanged, this, &BoxStatus::minuteChanged);
    connect(&m_parts.look, &Look::languageChanged, this, &BoxStatus::changed);
    connect(&m_parts.look, &Look::languageChanged, this, &BoxStatus::minuteChanged);
    awaitMinute();
}

BoxStatus::~BoxStatus() { m_parts.timers.cancel(m_minute); }

/// One timer a minute, aligned to it: the only thing that wakes an idle screen.
void BoxStatus::awaitMinute()
{
    const QTime now = m_parts.clock.now().time();
    const int intoMinute = now.second() * 1000 + now.msec();
    m_minute = m_parts.timers.start(std::chrono::milliseconds(60000 - intoMinute), [this] { lookAtClock(); });
}

void BoxStatus::lookAtClock()
{
    Q_EMIT minuteChanged();
    if (isStale() != std::exchange(m_wasStale, isStale()))
        Q_EMIT changed();
    awaitMinute();
}

void BoxStatus::setAsleep(bool asleep)
{
    if (std::exchange(m_asleep, asleep) == asleep)
        return;
    m_parts.timers.cancel(std::exchange(m_minute, 0));
    if (!asleep)
        lookAtClock(); // it is another time than when it fell asleep
}

QString BoxStatus::clockText() const
{
    return m_parts.look.locale().toString(m_parts.clock.now().toTimeZone(m_site.zone).time(), QLocale::ShortFormat);
}

QString BoxStatus::clockSure() const { return text(m_parts.clock.trust().lastTrusted); }

access::Opening BoxStatus::opening() const { return openingAt(m_site.rules.hours, m_parts.clock.now(), m_site.zone); }

bool BoxStatus::isClosed() const { return !opening().isOpen; }

QString BoxStatus::closedUntil() const { return text(opening().next); }

bool BoxStatus::hasFaultyBins() const
{
    const auto &bins = m_site.rules.bins;
    return std::find(bins.cbegin(), bins.cend(), access::BinUse::Disabled) != bins.cend();
}

QString BoxStatus::text(const QDateTime &moment) const
{
    return momentText(moment, m_parts.clock.now(), m_site.zone, m_parts.look.locale());
}

bool BoxStatus::isOnline() const { return m_parts.hub.state() != HubLink::State::Offline; }

QString BoxStatus::offlineSince() const { return text(m_parts.hub.offlineSince()); }

QString BoxStatus::lastUpdate() const
{
    const QDateTime fromHub = m_parts.hub.lastUpdate();
    return text(fromHub.isNull() ? m_site.importedAt : fromHub);
}

bool BoxStatus::isStale() const
{
    const QDateTime heard = m_parts.hub.lastUpdate();
    return !isOnline() && heard.isValid()
        && heard.addSecs(std::chrono::seconds(m_site.trust.warn).count()) <= m_parts.clock.now();
}

bool BoxStatus::isBoxFull() const
{
    const QVector<keys::Door> &doors = m_parts.geometry.doors;
    return !doors.isEmpty() && std::all_of(doors.cbegin(), doors.cend(), [this](const keys::Door &door) {
        return std::all_of(door.bins.cbegin(), door.bins.cend(), [this](BinNumber bin) {
            return m_site.rules.useOf(bin) != access::BinUse::Normal || m_parts.keys.inBin(bin) != nullptr;
        });
    });
}

void BoxStatus::setSite(const Site &site)
{
    m_site = site;
    Q_EMIT changed();
    Q_EMIT minuteChanged();
}

void BoxStatus::setNeedsAttention(bool on)
{
    m_needsAttention = on;
    Q_EMIT changed();
}

} // namespace latchkey::ui
