// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/power/powerkeeper.h>
#include <qml/viewmodels/look.h>

namespace latchkey::ui {

/// What the screens say about the energy of the box.
class Energy : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool battery READ isOnBattery NOTIFY changed FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY changed FINAL)
    Q_PROPERTY(int openings READ openings NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed FINAL)
    Q_PROPERTY(bool goingToSleep READ isGoingToSleep NOTIFY changed FINAL)
    Q_PROPERTY(bool sleepOrdered READ isSleepOrdered NOTIFY changed FINAL)
    Q_PROPERTY(bool asleep READ isAsleep NOTIFY changed FINAL)
    Q_PROPERTY(bool waking READ isWaking NOTIFY changed FINAL)
    Q_PROPERTY(bool stopping READ isStopping NOTIFY changed FINAL)
public:
    Energy(power::PowerKeeper &keeper, Look &look, QObject *parent = nullptr);

    [[nodiscard]] bool isOnBattery() const { return m_keeper.plan().dim; }
    [[nodiscard]] int percent() const { return m_keeper.belief().percent.value_or(-1); } ///< -1: unknown
    [[nodiscard]] int openings() const { return m_keeper.exchangesLeft().value_or(-1); } ///< about; -1: unknown
    /// Of the home screen: "" with mains, "power", "powerSleeps" (after a minute), "powerSaves" (when nobody uses it), "powerLow".
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool isSaving() const { return m_keeper.isSaving(); }
    [[nodiscard]] bool isGoingToSleep() const;
    /// By somebody else: no touch keeps it awake.
    [[nodiscard]] bool isSleepOrdered() const { return m_keeper.rest() == power::PowerKeeper::Rest::Ordered; }
    [[nodiscard]] bool isAsleep() const { return m_keeper.rest() == power::PowerKeeper::Rest::Asleep; }
    /// It is awake, and the bins are not read yet.
    [[nodiscard]] bool isWaking() const { return m_waking; }
    void setWaking(bool waking);
    [[nodiscard]] bool isStopping() const { return m_keeper.plan().service == power::Service::Stopping; }

    Q_INVOKABLE void saveNow(bool on) { m_keeper.saveNow(on); }
    Q_INVOKABLE void stayAwake() { m_keeper.touched(); }

Q_SIGNALS:
    void changed();

private:
    power::PowerKeeper &m_keeper;
    bool m_waking = false;
};

} // namespace latchkey::ui
