// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVector>

#include <core/base/secret.h>

namespace latchkey {

/// What stands between a Wi-Fi network and whoever comes along.
enum class WifiGuard {
    Open,
    Password, ///< WPA2 or WPA3 with one password for everybody
    NotSupported, ///< WEP, which is no guard; accounts of a company; what is not known
};

/// A Wi-Fi network in reach. Two with the same name and another guard are two networks: one of them may be a stranger's
/// who would like to be taken for the other.
struct WifiNetwork {
    QByteArray ssid; ///< 1 to 32 bytes
    QString name; ///< the same for a screen: see shownSsid()
    WifiGuard guard = WifiGuard::Open;
    int strength = 0; ///< 0 to 100
    bool wpa3Only = false; ///< with Password
    bool known = false; ///< this machine has joined it before and kept what is needed
    bool connected = false;

    [[nodiscard]] bool isSame(const WifiNetwork &other) const { return ssid == other.ssid && guard == other.guard; }
    friend bool operator==(const WifiNetwork &, const WifiNetwork &) = default;
};

/// The most networks that are told of: the strongest.
inline constexpr qsizetype MostWifiNetworks = 64;

/// One entry for each network, which is heard from several places where it is large: as strong as the strongest. In the
/// order of a list to choose from: connected, known, then the strong before the weak.
[[nodiscard]] QVector<WifiNetwork> tidied(const QVector<WifiNetwork> &heard);

/// Why a network was not joined.
enum class JoinFault {
    None,
    WrongPassword,
    OutOfReach,
    NoAddress, ///< it is joined but gives no address
    Refused, ///< this machine does not let us, or cannot
    NoService, ///< what joins networks does not answer
};

/// Finds Wi-Fi networks and joins one. Nothing here waits.
class NetworkChooser : public QObject {
    Q_OBJECT
public:
    enum class State {
        Off, ///< there is no Wi-Fi, or nobody who knows: see trouble()
        Ready, ///< in no network
        Searching,
        Joining,
        Joined,
        Failed, ///< the last try to join: see fault()
    };
    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual JoinFault fault() const = 0;
    /// What the last search found, tidied().
    [[nodiscard]] virtual QVector<WifiNetwork> networks() const = 0;
    [[nodiscard]] virtual QString trouble() const = 0; ///< one line for diagnostics; empty: none

    /// Looks anew. Does nothing while it searches or joins.
    virtual void scan() = 0;
    /// Joins one of networks(). `password` is empty for an open network, and for a known one that is joined with what was
    /// kept. Joined or Failed follows; of a new network that failed nothing is kept.
    virtual void join(const WifiNetwork &network, Secret password) = 0;
    /// Gives up joining, where that is under way.
    virtual void cancel() = 0;
    /// The network is not joined by itself any more.
    virtual void forget(const WifiNetwork &network) = 0;

Q_SIGNALS:
    void changed(); ///< any of the above
};

} // namespace latchkey
