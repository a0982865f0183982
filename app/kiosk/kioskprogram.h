// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/kiosk/box.h>
#include <app/kiosk/huborders.h>
#include <app/kiosk/kioskapplication.h>
#include <app/kiosk/options.h>
#include <app/kiosk/standby.h>
#include <app/kiosk/statussocket.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemtimers.h>

#include <future>

namespace latchkey {

/// The running product: opens the box and shows its kiosk; while the box cannot be opened, shows why and tries again.
class KioskProgram : public QObject {
    Q_OBJECT
public:
    KioskProgram(const Options &options, const KioskConfig &config);
    ~KioskProgram() override;

    /// False: the screens cannot be shown at all.
    [[nodiscard]] bool start();

private:
    [[nodiscard]] bool open(Result<Box::Ground, BoxFault> ground);
    [[nodiscard]] Result<Box::Ground, BoxFault> prepare();
    [[nodiscard]] bool serve(std::unique_ptr<Box> box);
    [[nodiscard]] bool excuse(const BoxFault &fault);
    void tryLater();
    void watchHub();
    void takeView();
    void takeGeometry(const keys::Geometry &geometry, KioskSetup &next);
    void watchBoard(const keys::Geometry &geometry);
    void play(exchange::Sound sound);
    void openStatus();
    [[nodiscard]] KioskScreens takeScreens();
    [[nodiscard]] KioskSetup setup(const std::optional<people::BoxInfo> &info) const;

    Options m_options;
    KioskConfig m_config;
    hal::SystemClock m_machineClock;
    access::TrustedClock m_clock{m_machineClock};
    hal::SystemTimers m_timers;
    hal::SystemRandom m_random;
    std::unique_ptr<Standby> m_standby;
    std::unique_ptr<Box> m_box;
    std::optional<KioskScreens> m_screens; ///< warm, for the first kiosk
    std::unique_ptr<KioskApplication> m_kiosk;
    std::unique_ptr<HubOrders> m_orders; ///< dies before the box
    QString m_lastStall; ///< what was said of the hub last
    bool m_otherGeometry = false; ///< the hub has one that does not fit the board
    std::unique_ptr<StatusSocket> m_status;
    std::optional<BoxFault> m_fault; ///< what the screen says now
    std::future<Result<Box::Ground, BoxFault>> m_attempt; ///< dies first: it uses the above on a thread of its own
};

} // namespace latchkey
