// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QThread>

#include <app/kiosk/box.h>
#include <app/kiosk/huborders.h>
#include <app/simulator/hub/boxjoin.h>
#include <app/simulator/hub/hubplan.h>
#include <app/simulator/hub/internetline.h>
#include <app/simulator/hub/latehasher.h>
#include <app/simulator/hub/latelink.h>
#include <app/simulator/hub/textgateway.h>

#include <QTemporaryDir>

namespace latchkey::simulator {

class HubWork;

/// The hub beside the box and what lies between them: the hub itself on threads of its own, the internet, the mobile
/// network, and the box's end of the line. The box works by its site file until the hub is there; then it is paired.
class HubBeside : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Starting, ///< the hub is being made
        Joining, ///< box and hub get to know each other
        Joined, ///< the box's view is the hub's
        Failed,
    };
    struct Parts {
        Clock &clock; ///< bears use from any thread
        Timers &timers;
        Box &box; ///< outlives this
    };

    /// `site`: the site file that the box was filled from.
    HubBeside(const Parts &parts, const QByteArray &site, const HubStory &story);
    ~HubBeside() override;

    /// Begins to make the hub; nobody waits for it. `session`: what opens a bin that the hub asks for; used until this is gone
    /// or no event comes any more.
    void start(exchange::ExchangeSession &session);
    /// The same parts with hub and hashes as they will be once the box is paired.
    [[nodiscard]] KioskParts partsFor(const KioskParts &parts);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const QString &fault() const { return m_fault; } ///< of Failed: one sentence
    [[nodiscard]] const HubNews &news() const { return m_news; }
    [[nodiscard]] const HubStory &story() const { return m_story; }
    [[nodiscard]] HubLink &hubLink() { return m_link; }
    [[nodiscard]] QDateTime onlineSince() const { return m_onlineSince; }
    /// Entries of the box's journal that the hub does not have.
    [[nodiscard]] quint64 waiting() const { return m_head > m_news.entries ? m_head - m_news.entries : 0; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] bool hasInternet() const { return m_internet.isUp(); }
    void setInternet(bool on);
    /// The hub dies; what is around it stays.
    void switchHubOff();

    void takeAway();
    void giveBack();
    void book();
    /// For a browser on this machine; empty while there is no hub.
    [[nodiscard]] QString consoleUrl() const;
    [[nodiscard]] QString managerMail() const;
    [[nodiscard]] QString managerPassword() const { return m_password; }

    /// How often the journals of both ends are compared.
    static constexpr std::chrono::seconds Look{1};
    /// After this a cut has reached the box.
    static constexpr std::chrono::milliseconds Settled{500};

Q_SIGNALS:
    void changed();
    /// Another view is in force.
    void viewChanged();
    /// What the phone shows. Not for a log.
    void textCame(const QString &to, const QString &from, const QString &text);
    /// One line for the log: who tells, and what.
    void happened(const QString &source, const QString &words);

private:
    [[nodiscard]] Status<QString> open();
    [[nodiscard]] HubPlan plan() const;
    void hear();
    template <class Call>
    void ask(Call call);
    void join(const QString &code);
    void joinLater(const QString &sentence);
    void connectLine(const sync::Link &link);
    void lineChanged();
    void hurry();
    void compare();
    void setStage(Stage stage);
    void fail(const QString &sentence);

    Parts m_parts;
    QByteArray m_site;
    HubStory m_story;
    QTemporaryDir m_folder;
    QString m_password;
    InternetLine m_internet;
    TextGateway m_gateway;
    LateLink m_link;
    LateHasher m_hasher;
    std::optional<hal::PinWorkSettings> m_codes; ///< until the first view
    std::optional<link::HubAddress> m_address;
    quint16 m_hubPort = 0;
    exchange::ExchangeSession *m_session = nullptr; ///< the kiosk's
    HubSide *m_side = nullptr; ///< the box's
    std::unique_ptr<BoxJoin> m_join;
    std::unique_ptr<HubOrders> m_orders;
    std::optional<sync::Link> m_joined;
    bool m_waitsForLine = false; ///< the pairing is begun anew when the internet is back
    Stage m_stage = Stage::Starting;
    QString m_fault;
    HubNews m_news;
    quint64 m_head = 0;
    QDateTime m_onlineSince;
    Timers::Token m_timer = 0;
    Timers::Token m_hurry = 0;
    QThread m_thread;
    HubWork *m_work = nullptr; ///< lives in the thread and ends with it
};

} // namespace latchkey::simulator
