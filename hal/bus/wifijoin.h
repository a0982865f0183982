// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusMessage>

#include <core/ports/timers.h>
#include <hal/bus/networkmembers.h>
#include <hal/bus/wifimeaning.h>

#include <optional>

namespace latchkey::hal {

/// One try to join a network. What it made for a try that failed it takes away again, so that no wrong password is kept
/// and tried again by itself.
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
    void make(Secret password);
    void onBegun(const QDBusMessage &answer, const QString &signature);
    void readActive();
    void judge(uint state);
    void fail(JoinFault fault);
    void undo();
    void onLate();
    [[nodiscard]] bool isMine(quint64 number) const { return isUnderWay() && number == m_number; }

    BusService &m_manager;
    Timers &m_timers;
    Timers::Token m_timer = 0;
    std::optional<Try> m_try;
    quint64 m_number = 0; ///< of the try: an answer to the one before means nothing
    QString m_made; ///< what NetworkManager made of it
    QString m_active; ///< the try as NetworkManager has it; empty: not yet known
    uint m_reached = 0; ///< the last state of the device
    JoinFault m_fault = JoinFault::Refused; ///< what the device said last
};

} // namespace latchkey::hal
