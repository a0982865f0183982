// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/wifitext.h>
#include <core/ports/network.h>

#include <utility>

namespace latchkey::fakes {

/// A machine's Wi-Fi that does what the test says.
class ScriptedNetworks : public NetworkChooser {
public:
    using NetworkChooser::NetworkChooser;

    [[nodiscard]] State state() const override { return now; }
    [[nodiscard]] JoinFault fault() const override { return why; }
    [[nodiscard]] QVector<WifiNetwork> networks() const override { return heard; }
    [[nodiscard]] QString trouble() const override { return {}; }
    void scan() override
    {
        ++scans;
        become(State::Searching);
    }
    void join(const WifiNetwork &network, Secret password) override
    {
        joined.append(network.name);
        passwords.append(std::move(password));
        why = JoinFault::None;
        become(State::Joining);
    }
    void cancel() override
    {
        ++cancels;
        become(State::Ready);
    }
    void forget(const WifiNetwork &) override {}

    void hear(const QByteArray &ssid, WifiGuard guard, int strength = 50, bool known = false)
    {
        heard.append({.ssid = ssid, .name = shownSsid(ssid), .guard = guard, .strength = strength, .known = known});
    }
    void become(State state, JoinFault fault = JoinFault::None)
    {
        now = state;
        why = fault;
        Q_EMIT changed();
    }

    State now = State::Ready;
    JoinFault why = JoinFault::None;
    QVector<WifiNetwork> heard;
    QStringList joined;
    QVector<Secret> passwords;
    int scans = 0;
    int cancels = 0;
};

} // namespace latchkey::fakes
