// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/network.h>
#include <core/ports/timers.h>

#include <functional>

namespace latchkey::simulator {

/// The Wi-Fi of a box that has none: three networks, one of them the hotspot of Sam's phone, which has internet.
class PretendWifi : public NetworkChooser {
    Q_OBJECT
public:
    static constexpr auto HotspotPassword = "hotspot-2468";

    /// `online` is called when the box has joined a network that leads to the internet.
    PretendWifi(Timers &timers, std::function<void()> online);
    ~PretendWifi() override;

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] JoinFault fault() const override { return m_fault; }
    [[nodiscard]] QVector<WifiNetwork> networks() const override { return m_networks; }
    [[nodiscard]] QString trouble() const override { return {}; }
    void scan() override;
    void join(const WifiNetwork &network, Secret password) override;
    void cancel() override;
    void forget(const WifiNetwork &network) override;

    /// The network that was joined leads nowhere any more.
    void drop();

private:
    void later(std::chrono::milliseconds delay, State next, JoinFault fault, const std::function<void()> &then);
    void mark(const QByteArray &ssid, bool known, bool connected);

    Timers &m_timers;
    std::function<void()> m_online;
    Timers::Token m_timer = 0;
    State m_state = State::Ready;
    JoinFault m_fault = JoinFault::None;
    QVector<WifiNetwork> m_networks;
    QByteArray m_known; ///< the one that was joined
    bool m_isJoined = false;
};

} // namespace latchkey::simulator
