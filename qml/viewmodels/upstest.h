// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/exchangesession.h>
#include <core/power/powerkeeper.h>
#include <core/power/upscheck.h>
#include <qml/viewmodels/look.h>

#include <QTimeZone>

#include <functional>

namespace latchkey::ui {

/// The guided check of the UPS, as the screens see it: feeds it with time and energy, keeps its page while it runs, and
/// writes down how it ended. It runs only while somebody who may is on its page.
class UpsTest : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString lastTime READ lastTime NOTIFY changed FINAL)
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)
    Q_PROPERTY(QString broken READ broken NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(bool saidPulled READ isSaidPulled NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed FINAL)
    Q_PROPERTY(int noticedSeconds READ noticedSeconds NOTIFY changed FINAL)
    Q_PROPERTY(int before READ before NOTIFY changed FINAL)
    Q_PROPERTY(int after READ after NOTIFY changed FINAL)
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY changed FINAL)
    Q_PROPERTY(int batteryYears READ batteryYears NOTIFY changed FINAL)
    Q_PROPERTY(bool lost READ isLost NOTIFY changed FINAL)
public:
    struct Parts {
        power::PowerKeeper &keeper;
        exchange::ExchangeSession &session;
        const Clock &clock;
        Timers &timers;
        journal::Journal &journal;
        Look &look;
        std::function<bool()> isDoorOpen;
    };
    struct Site {
        power::UpsTerms terms = {};
        power::UpsHistory history = {};
        QTimeZone zone = QTimeZone::utc();
    };
    UpsTest(const Parts &parts, const Site &site, QObject *parent = nullptr);
    ~UpsTest() override;

    void setZone(const QTimeZone &zone);
    /// A day may have gone by.
    void lookAtTheDay();

    [[nodiscard]] bool isOffered() const { return m_parts.keeper.terms().profile == power::Profile::UpsCabinet; }
    [[nodiscard]] bool isDue() const { return m_isDue; }
    [[nodiscard]] bool isRunning() const { return m_check.isRunning(); }

    /// Of the checks so far: "" for a box without a UPS, "passed", "due" or "failed".
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString lastTime() const; ///< of the check that `state` tells of; empty: there was none
    /// "ask" "ready" "pull" "measure" "back" "passed" "failed"
    [[nodiscard]] QString step() const;
    [[nodiscard]] QString question() const; ///< "rated" "alone" "connected" "young"; empty: all are answered
    [[nodiscard]] QString obstacle() const; ///< "" "noMains" "silent" "low" "doorOpen"
    [[nodiscard]] QString broken() const; ///< "" "givenUp" "nobody" "outage" "tooEarly" "notStored"
    [[nodiscard]] QString fault() const; ///< "" "answers" "notNoticed" "fell" "tooLittle" "silent" "stayedAway"
    [[nodiscard]] bool isSaidPulled() const { return m_check.isSaidPulled(); }
    [[nodiscard]] int secondsLeft() const; ///< of this step
    [[nodiscard]] int noticedSeconds() const; ///< -1: never
    [[nodiscard]] int before() const { return m_check.result().before.value_or(-1); } ///< percent; -1: unknown
    [[nodiscard]] int after() const { return m_check.result().after.value_or(-1); }
    [[nodiscard]] int minutesLeft() const; ///< -1: unknown
    [[nodiscard]] int batteryYears() const { return m_site.terms.batteryYears; }
    /// The box sees that the mains are gone.
    [[nodiscard]] bool isLost() const { return m_parts.keeper.belief().mains == power::Mains::Lost; }

    Q_INVOKABLE void answer(bool yes);
    Q_INVOKABLE void begin();
    Q_INVOKABLE void pulled();
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void again(); ///< from the first question

Q_SIGNALS:
    void changed();
    void dueChanged();
    void runningChanged();

private:
    [[nodiscard]] const exchange::state::MindingPower *page() const;
    void followPage();
    void onEnergy();
    void tick();
    void update();
    void keep();
    void write(const power::UpsRecord &record);

    Parts m_parts;
    Site m_site;
    power::UpsCheck m_check;
    power::UpsAnswers m_answers;
    int m_answered = 0; ///< questions
    std::optional<PersonId> m_who; ///< began it
    bool m_isDue = false;
    bool m_wasRunning = false;
    bool m_kept = true; ///< the result is on its way to the disk
    bool m_notStored = false;
    Timers::Token m_tick = 0;
};

} // namespace latchkey::ui
