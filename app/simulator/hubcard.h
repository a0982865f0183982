// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/simulator/phonemodel.h>

namespace latchkey::simulator {

class HubBeside;
class World;

/// What a person sees of the hub beside the box, and can do there, for the simulator's window.
class HubCard : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool present READ isPresent CONSTANT FINAL)
    Q_PROPERTY(bool internet READ hasInternet NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(bool takenAway READ isTakenAway NOTIFY changed FINAL)
    Q_PROPERTY(QString lamp READ lamp NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString openCase READ openCase NOTIFY changed FINAL)
    Q_PROPERTY(QString takeAwayText READ takeAwayText CONSTANT FINAL)
    Q_PROPERTY(QString giveBackText READ giveBackText CONSTANT FINAL)
    Q_PROPERTY(QString bookText READ bookText CONSTANT FINAL)
    Q_PROPERTY(QString consoleUrl READ consoleUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString managerMail READ managerMail CONSTANT FINAL)
    Q_PROPERTY(QString managerPassword READ managerPassword CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *phone READ phone CONSTANT FINAL)
public:
    explicit HubCard(World &world, QObject *parent = nullptr);

    /// False: the box stands on its own, and nothing below means anything.
    [[nodiscard]] bool isPresent() const { return m_hub != nullptr; }
    [[nodiscard]] bool hasInternet() const;
    /// The hub can be told something.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isTakenAway() const;
    /// "good", "bad" or "wait".
    [[nodiscard]] QString lamp() const;
    /// One sentence: whether box and hub are in touch, and since when.
    [[nodiscard]] QString state() const;
    /// What waits in the box; may be empty.
    [[nodiscard]] QString detail() const;
    /// What somebody should look at; empty: nothing.
    [[nodiscard]] QString openCase() const;
    [[nodiscard]] QString takeAwayText() const;
    [[nodiscard]] QString giveBackText() const;
    [[nodiscard]] QString bookText() const;
    [[nodiscard]] QString consoleUrl() const;
    [[nodiscard]] QString managerMail() const;
    /// Of this demonstration, drawn at its start: it opens nothing else.
    [[nodiscard]] QString managerPassword() const;
    [[nodiscard]] QAbstractItemModel *phone() { return &m_phone; }

    Q_INVOKABLE void setInternet(bool on);
    Q_INVOKABLE void takeAway();
    Q_INVOKABLE void giveBack();
    Q_INVOKABLE void book();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString clock(const QDateTime &moment) const;

    World &m_world;
    HubBeside *m_hub;
    PhoneModel m_phone;
};

} // namespace latchkey::simulator
