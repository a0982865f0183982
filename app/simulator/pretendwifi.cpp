// SPDX-License-Identifier: Apache-2.0
#include "pretendwifi.h"

#include <core/base/wifitext.h>

#include <utility>

namespace latchkey::simulator {

using namespace std::chrono_literals;

namespace {

QByteArray hotspot() { return QByteArrayLiteral("Sam's phone"); }

WifiNetwork network(const QByteArray &ssid, WifiGuard guard, int strength)
{
    return {.ssid = ssid, .name = shownSsid(ssid), .guard = guard, .strength = strength};
}

bool isHotspotPassword(const Secret &password)
{
    QByteArray right = PretendWifi::HotspotPassword;
    return password == Secret::takeFrom(right);
}

} // namespace

PretendWifi::PretendWifi(Timers &timers, std::function<void()> online) : m_timers(timers), m_online(std::move(online))
{}

PretendWifi::~PretendWifi() { m_timers.cancel(m_timer); }

void PretendWifi::scan()
{
    if (m_state == State::Searching || m_state == State::Joining)
        return;
    m_state = State::Searching;
    later(1500ms, m_isJoined ? State::Joined : State::Ready, JoinFault::None, [this] {
        m_networks = {network(hotspot(), WifiGuard::Password, 82), network("Harbour guests", WifiGuard::Open, 47),
                      network("Marina office", WifiGuard::NotSupported, 21)};
        mark(m_known, true, m_isJoined);
    });
    Q_EMIT changed();
}

void PretendWifi::join(const WifiNetwork &network, Secret password)
{
    const bool isHotspot = network.ssid == hotspot();
    const bool isKnown = password.isEmpty() && network.ssid == m_known;
    m_state = State::Joining;
    m_fault = JoinFault::None;
    if (isHotspot && !isKnown && !isHotspotPassword(password)) {
        later(2500ms, State::Failed, JoinFault::WrongPassword, {});
    } else {
        later(2500ms, State::Joined, JoinFault::None, [this, ssid = network.ssid, isHotspot] {
            m_known = ssid;
            m_isJoined = true;
            mark(ssid, true, true);
            if (isHotspot) // the guests' network leads nowhere
                m_online();
        });
    }
    Q_EMIT changed();
}

void PretendWifi::cancel()
{
    if (m_state != State::Joining)
        return;
    m_timers.cancel(std::exchange(m_timer, 0));
    m_state = m_isJoined ? State::Joined : State::Ready;
    Q_EMIT changed();
}

void PretendWifi::forget(const WifiNetwork &network)
{
    mark(network.ssid, false, false);
    if (network.ssid == std::exchange(m_known, {}))
        m_isJoined = false;
    Q_EMIT changed();
}

void PretendWifi::drop()
{
    if (!std::exchange(m_isJoined, false))
        return;
    mark(m_known, true, false);
    if (m_state == State::Joined)
        m_state = State::Ready;
    Q_EMIT changed();
}

void PretendWifi::later(std::chrono::milliseconds delay, State next, JoinFault fault, const std::function<void()> &then)
{
    m_timers.cancel(m_timer);
    m_timer = m_timers.start(delay, [this, next, fault, then] {
        m_timer = 0;
        m_state = next;
        m_fault = fault;
        if (then)
            then();
        Q_EMIT changed();
    });
}

void PretendWifi::mark(const QByteArray &ssid, bool known, bool connected)
{
    for (WifiNetwork &one : m_networks) {
        one.connected = one.ssid == ssid && connected;
        if (one.ssid == ssid)
            one.known = known;
    }
    m_networks = tidied(m_networks);
}

} // namespace latchkey::simulator
