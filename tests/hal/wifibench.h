// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "mockedbus.h"

#include <hal/bus/networkmanagerlink.h>
#include <tests/fakes/handtimers.h>

namespace latchkey {

/// A NetworkManagerLink with a hand-moved clock, and python-dbusmock's NetworkManager on a bus of their own.
class WifiBench {
public:
    static inline const auto Device = QStringLiteral("/org/freedesktop/NetworkManager/Devices/wifi");
    static constexpr uint Psk = 0x100; ///< of an access point's security
    static constexpr uint Company = 0x200;
    static constexpr uint Sae = 0x400;

    WifiBench();

    enum class Age { Modern, Before116 }; ///< of NetworkManager: which order adds a network

    [[nodiscard]] bool start(Age age = Age::Modern);
    void addDevice();
    /// `name` is also that of its object; the mock's settings of the network get the same.
    void addPoint(const QString &name, const QString &ssid, int strength, uint security);
    void setPoint(const QString &name, const QString &property, const QVariant &value);
    void addKept(const QString &name, const QString &ssid);
    void makeLink(std::chrono::milliseconds patience = hal::BusService::Patience);
    /// Searches to its end.
    [[nodiscard]] bool search();
    [[nodiscard]] WifiNetwork network(const QString &name) const; ///< of those that were found
    [[nodiscard]] QStringList names() const;
    /// What a method of the manager does, in Python.
    void replace(const QString &method, const QString &takes, const QString &gives, const QString &code);
    /// What else happens once a new network was added, in Python; `ret` has its path and that of the try.
    void whenAdded(const QString &code);
    /// What happens on the order to keep such a network, in Python.
    void whenSaved(const QString &code);
    /// A try to join that stays at "activating"; then the device says `reason` and fails, or nothing comes.
    void leaveJoining();
    void leaveJoiningKnown();
    void failJoining(uint reason);
    void tellDevice(uint now, uint reason);
    void tellTry(uint state); ///< the first one
    [[nodiscard]] bool isTryAskedFor() const; ///< the answer to the order has reached the link
    [[nodiscard]] QStringList kept();
    /// Whatever was said on the bus until now has reached the link.
    [[nodiscard]] bool hears();

    MockedBus bus;
    fakes::HandClock clock;
    fakes::HandTimers timers{clock};
    std::unique_ptr<hal::NetworkManagerLink> link;
    std::unique_ptr<hal::BusService> beside; ///< on the link's own connection

private:
    Age m_age = Age::Modern;
    QString m_saving; ///< see whenSaved()
};

} // namespace latchkey
