// SPDX-License-Identifier: Apache-2.0
#include "network.h"

#include <algorithm>
#include <tuple>

namespace latchkey {

namespace {

void merge(WifiNetwork &into, const WifiNetwork &other)
{
    into.strength = std::max(into.strength, other.strength);
    into.wpa3Only = into.wpa3Only && other.wpa3Only;
    into.known = into.known || other.known;
    into.connected = into.connected || other.connected;
}

bool standsBefore(const WifiNetwork &a, const WifiNetwork &b)
{
    return std::tuple(!a.connected, !a.known, -a.strength, a.ssid, a.guard)
        < std::tuple(!b.connected, !b.known, -b.strength, b.ssid, b.guard);
}

} // namespace

QVector<WifiNetwork> tidied(const QVector<WifiNetwork> &heard)
{
    QVector<WifiNetwork> networks;
    for (const WifiNetwork &network : heard) {
        const auto same = [&network](const WifiNetwork &other) { return other.isSame(network); };
        const auto found = std::find_if(networks.begin(), networks.end(), same);
        if (found == networks.end())
            networks.append(network);
        else
            merge(*found, network);
    }
    std::sort(networks.begin(), networks.end(), standsBefore);
    networks.resize(std::min(networks.size(), MostWifiNetworks));
    return networks;
}

} // namespace latchkey
