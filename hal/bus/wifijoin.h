// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusMessage>

#include <core/ports/timers.h>
#include <hal/bus/networkmembers.h>
#include <hal/bus/wifimeaning.h>

#include <optional>

namespace latchkey::hal {

/// One try to join a network. What it made for a try that failed it takes away again, and before the network is joined
/// nothing of it is on the disk: no wrong password is kept and tried again by itself, not even after a power cut.
class WifiJoin : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds Patience{45};

    struct Try {
        QString device;
        QString accessPoint;
        QString kept; ///< what NetworkManager has of the network already; empty: it is made
        WifiNetwork network;
    };

    WifiJoin(BusService &manager, Timers &timers);
    ~WifiJoin() override;

    [[nodiscard]] bool isUnderWay() const { return m_try.has_value(); }
    /// Why the network that was joined last is forgotten once it is left, as one line; empty: it is kept.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    void begin(const Try &what, Secret password);
    /// Ends the try that is under way, if any, and says nothing more of it.
    void cancel();
    /// The service went.
    void drop();

Q_SIGNALS:
    /// None: the network is joined.
    void ended(latchkey::JoinFault fault);

public Q_SLOTS: // for D-Bus
    void onDeviceState(uint now, uint before, uint reason, const QDBusMessage &signal);
    void onActiveState(uint state, uint reason, const QDBusMessage &signal);

private:
    enum class Keeping { Done, Due, UnderWay };

    void activate();
    void make(bool isOld);
    void onMade(const QDBusMessage &answer, bool isOld, const QString &signature);
    void onBegun(const QDBusMessage &answer, const QString &signature);
    void readActive();
    void judge(uint state);
    void save();
    void succeed();
    void fail(JoinFault fault);
    void stop();
    void forget(const QString &made);
    void letGo(const QString &active);
    void onLate();
    [[nodiscard]] bool isMine(quint64 number) const { return isUnderWay() && number == m_number; }

    BusService &m_manager;
    Timers &m_timers;
    Timers::Token m_timer = 0;
    std::optional<Try> m_try;
    Secret m_password; ///< until it is known which order NetworkManager understands
    quint64 m_number = 0; ///< of the try: an answer to the one before means nothing
    QString m_made; ///< what NetworkManager made of it
    QString m_active; ///< the try as NetworkManager has it; empty: not yet known
    Keeping m_keeping = Keeping::Done; ///< of what was made
    QString m_trouble;
    uint m_reached = 0; ///< the last state of the device
    JoinFault m_fault = JoinFault::Refused; ///< what the device said last
};

} // namespace latchkey::hal
