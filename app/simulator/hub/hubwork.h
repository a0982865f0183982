// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/hub/hubserver.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/store/eventstore.h>
#include <app/simulator/hub/hubplan.h>
#include <core/site/sitefile.h>

#include <atomic>

namespace latchkey::simulator {

/// The real hub of a demonstration: database, TLS and API as `latchkey-hub serve` has them, made and filled by the hub's
/// own commands. All slots run on the thread that it lives in, signals come from there.
class HubWork : public QObject, private hub::http::Wakeups::Listener {
    Q_OBJECT
public:
    explicit HubWork(HubPlan plan) : m_plan(std::move(plan)) {}
    ~HubWork() override;

    /// From any thread: what is being made is not needed any more.
    void giveUp() { m_isUnwanted = true; }

    // The rest on its own thread.
    void start();
    /// The hub is switched off: nobody reaches it any more.
    void stop();
    /// A code with which a box is let in.
    void invite();
    /// PINs as the site file has them: sealed for the box, which must be paired.
    void setPins();
    /// Looks at what the hub has of this log of the box, now and whenever something changes.
    void watch(const QString &log);

    // What a manager does.
    void takeAway();
    void giveBack();
    void book();

Q_SIGNALS:
    /// `pin`: of the key of its certificate.
    void served(quint16 port, const QByteArray &pin);
    void invited(const QString &code);
    void pinsSet();
    void told(const latchkey::simulator::HubNews &news);
    /// Something was done; one line for the log.
    void acted(const QString &words);
    /// One sentence.
    void failed(const QString &sentence);

private:
    [[nodiscard]] Status<QString> settle();
    [[nodiscard]] Status<QString> keepSenders();
    [[nodiscard]] Status<QString> fill();
    [[nodiscard]] Status<QString> serve();
    [[nodiscard]] const hub::Desk &desk() const { return m_ground->desk(); }
    [[nodiscard]] QVector<hub::store::Entity> leave() const;
    void poked(const QByteArray &topic) override;
    void look();
    [[nodiscard]] QString sentenceOf(const hub::store::Event &event) const;

    HubPlan m_plan;
    std::optional<site::SiteFile> m_site;
    hub::HubSettings m_settings;
    std::unique_ptr<hub::HubGround> m_opened; ///< until the server has it
    hub::HubGround *m_ground = nullptr;
    std::unique_ptr<hub::HubServer> m_server;
    hub::Actor m_manager;
    QString m_box;
    QString m_log;
    QVector<QJsonObject> m_taken; ///< leave that was taken away, to be given back
    std::atomic<bool> m_isUnwanted = false;
    std::atomic<bool> m_willLook = false;
};

} // namespace latchkey::simulator
