// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/bus/wifijoin.h>
#include <hal/bus/wifisurvey.h>

namespace latchkey::hal {

/// The Wi-Fi of a machine whose networks NetworkManager runs, over D-Bus. See docs/wifi.md for what it must be allowed.
class NetworkManagerLink : public NetworkChooser {
    Q_OBJECT
public:
    /// How long after a search was ordered its findings are read: a radio takes about three seconds for all channels.
    static constexpr std::chrono::milliseconds FirstLook{1500};
    static constexpr std::chrono::milliseconds LastLook{3500}; ///< after the first

    /// `bus` is the system bus.
    NetworkManagerLink(const QDBusConnection &bus, Timers &timers,
                       std::chrono::milliseconds patience = BusService::Patience);
    ~NetworkManagerLink() override;

    [[nodiscard]] State state() const override;
    [[nodiscard]] JoinFault fault() const override { return m_fault; }
    [[nodiscard]] QVector<WifiNetwork> networks() const override { return m_survey.networks(); }
    [[nodiscard]] QString trouble() const override;

    void scan() override;
    void join(const WifiNetwork &network, Secret password) override;
    void cancel() override;
    void forget(const WifiNetwork &network) override;

private:
    enum class Search { None, Asked, Heard, Ending };

    void onFound();
    void onLost();
    void onLooked();
    void goOn();
    void requestScan();
    void lookIn(std::chrono::milliseconds delay);
    void onEnded(JoinFault fault);
    void fail(JoinFault fault);
    void drop(const QStringList &kept);

    Timers &m_timers;
    BusService m_manager;
    WifiSurvey m_survey;
    WifiJoin m_join;
    Timers::Token m_timer = 0;
    Search m_search = Search::None;
    JoinFault m_fault = JoinFault::None;
    bool m_isSettling = false; ///< it was joined, and is looked at once more
    QString m_refusal; ///< why the last search was not begun
    QStringList m_replaced; ///< what was kept of the network that is being joined with another password
};

} // namespace latchkey::hal
