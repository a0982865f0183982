// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/bus/networkmembers.h>
#include <hal/bus/wifimeaning.h>

namespace latchkey::hal {

/// What NetworkManager says of the first Wi-Fi device: the networks that it hears and the one that it is in. Only what is
/// asked for: signals would wake the machine whenever somebody's phone walks by.
class WifiSurvey : public QObject {
    Q_OBJECT
public:
    explicit WifiSurvey(BusService &manager);

    /// Reads all of it anew; done() follows once.
    void look();
    /// The service went: what was read is worth nothing, and done() follows for a look that was under way.
    void drop();

    [[nodiscard]] const QString &device() const { return m_found.device; } ///< its path; empty: there is none
    [[nodiscard]] const QVector<WifiNetwork> &networks() const { return m_networks; }
    [[nodiscard]] bool isConnected() const { return m_found.deviceState == Activated; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    /// The strongest access point of a network; "/" if there is none any more.
    [[nodiscard]] QString accessPointOf(const WifiNetwork &network) const;
    /// What NetworkManager keeps of a network; more than one where somebody else set it up, too.
    [[nodiscard]] QStringList keptOf(const WifiNetwork &network) const;

Q_SIGNALS:
    void done();

private:
    static constexpr quint32 Activated = 100; ///< NM_DEVICE_STATE_ACTIVATED

    struct AccessPoint {
        QString path;
        WifiNetwork network;
    };
    struct Found {
        QString device = {};
        quint32 deviceState = 0;
        QString active = {}; ///< the access point that is used
        QVector<AccessPoint> points = {};
        QVector<KeptWifi> kept = {};
        QString trouble = {};
    };
    using Take = std::function<void(const QVariant &)>;

    void ask(const BusMember &method, const QVariantList &arguments, const QString &signature, const Take &take,
             bool isNeeded = false);
    void readDevice(const QString &path);
    void readPoints();
    void readPoint(const QString &path);
    void readKept(const QString &path);
    void finish();

    BusService &m_manager;
    Found m_next; ///< what the look that is under way has found so far
    Found m_found;
    QVector<WifiNetwork> m_networks;
    QString m_trouble;
    int m_owed = 0; ///< answers
    bool m_again = false;
};

} // namespace latchkey::hal
