// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/kiosk/kioskparts.h>
#include <app/kiosk/kioskscreens.h>
#include <app/kiosk/languages.h>
#include <app/kiosk/ownparts.h>
#include <core/power/boardpower.h>
#include <core/power/powerkeeper.h>
#include <qml/viewmodels/boxmodel.h>
#include <qml/viewmodels/energy.h>
#include <qml/viewmodels/exchangeviewmodel.h>
#include <qml/viewmodels/networks.h>
#include <qml/viewmodels/outagelist.h>
#include <qml/viewmodels/upstest.h>

#include <QUrl>

namespace latchkey {

/// The kiosk: session, view models and screens, introduced to each other and to what the outside brought. The same
/// for the product, the simulator and the tests; it does nothing itself.
class KioskApplication : public QObject {
    Q_OBJECT
public:
    KioskApplication(const KioskParts &parts, const KioskSetup &setup, KioskScreens screens = {});
    ~KioskApplication() override;

    /// Ends what a power cut left open, then serves.
    void start(const QVector<journal::OpenExchange> &open, const journal::Head &head);
    /// The hub says something else about the site: from the next moment at which nobody is in the middle of anything.
    void takeSite(const KioskSetup &setup);
    /// Loads the kiosk's own window. False: the screens cannot be loaded; the reasons are on stderr.
    [[nodiscard]] bool show();
    [[nodiscard]] static QUrl windowUrl();

    [[nodiscard]] exchange::ExchangeSession &session() { return m_session; }
    [[nodiscard]] ui::ExchangeViewModel &exchange() { return m_exchange; }
    [[nodiscard]] ui::Look &look() { return m_look; }
    [[nodiscard]] ui::CodeEntry &code() { return m_code; }
    [[nodiscard]] ui::PinEntry &pin() { return m_pin; }
    [[nodiscard]] ui::NumberEntry &number() { return m_number; }
    [[nodiscard]] ui::KeyListModel &keyList() { return m_keyList; }
    [[nodiscard]] ui::BoxModel &box() { return m_box; }
    [[nodiscard]] ui::BoxStatus &status() { return m_status; }
    [[nodiscard]] power::PowerKeeper &power() { return m_power; }
    [[nodiscard]] ui::Energy &energy() { return m_energy; }
    /// After waking the bins are read behind a cover, at most so long: then the page itself says what is wrong.
    static constexpr std::chrono::milliseconds LongestWaking{2000};
    [[nodiscard]] ui::OutageList &outage() { return m_outage; }
    [[nodiscard]] ui::UpsTest &ups() { return m_ups; }
    /// For a program that shows the kiosk inside a window of its own.
    [[nodiscard]] QQmlApplicationEngine &engine() { return *m_screens.engine; }

protected:
    /// Digits of a keyboard that somebody plugged in go the way of the pad at the reader, and never through QML.
    bool eventFilter(QObject *target, QEvent *event) override;

private:
    void connectParts(const KioskSetup &setup);
    void connectPower();
    void onWoke();
    void lookAwake();
    [[nodiscard]] power::Use use() const;
    void endLastPage();
    void attend();
    void applySite();

    KioskParts m_parts;
    KioskSetup m_setup; ///< the session looks at the site's part of it
    std::optional<KioskSetup> m_nextSite;
    bool m_triesAlarm = false; ///< many wrong tries of late
    Languages m_languages;
    exchange::ExchangeSession m_session;
    power::BoardPower m_boardPower; ///< where nothing else is believed
    NoLight m_noLight;
    NoSleeper m_noSleeper;
    power::PowerKeeper m_power;
    ui::Look m_look;
    ui::CodeEntry m_code;
    ui::PinEntry m_pin;
    ui::NumberEntry m_number;
    ui::KeyListModel m_keyList;
    ui::ExchangeViewModel m_exchange;
    ui::BoxModel m_box;
    ui::BoxStatus m_status;
    ui::Energy m_energy;
    Timers::Token m_waking = 0;
    bool m_wasFinished = false;
    ui::OutageList m_outage;
    ui::UpsTest m_ups;
    ui::Networks m_networks;
    KioskScreens m_screens; ///< dies first: its bindings point at all of the above
};

} // namespace latchkey
