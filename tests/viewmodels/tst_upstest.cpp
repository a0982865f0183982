// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "screenfront.h"

#include <qml/viewmodels/upstest.h>
#include <tests/fakes/powerfakes.h>

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using power::UpsFault;

namespace {

/// Sam, who is staff, before a cabinet that hangs on a UPS.
struct Cabinet : ScreenFront {
    fakes::ScriptedPower source;
    fakes::ScriptedLight light;
    fakes::ScriptedSleeper sleeper;
    power::PowerKeeper keeper;
    bool doorOpen = false;
    std::unique_ptr<ui::UpsTest> ups;

    explicit Cabinet(power::Profile profile = power::Profile::UpsCabinet, const power::UpsHistory &history = {})
        : keeper({world.clock, world.timers, source, light, sleeper, world.journal,
                  [this] { return isBusy() ? power::Use::Somebody : power::Use::Nobody; }, [] {}},
                 power::termsOf(profile))
    {
        mains(100);
        keeper.start();
        make(history);
        world.settle();
    }
    void make(const power::UpsHistory &history)
    {
        ups = std::make_unique<ui::UpsTest>(ui::UpsTest::Parts{keeper, *world.session, world.clock, world.timers,
                                                               world.journal, look, [this] { return doorOpen; }},
                                            ui::UpsTest::Site{{}, history, QTimeZone::utc()});
    }
    bool isBusy() const { return (ups && ups->isRunning()) || !world.at<exchange::state::Idle>(); }
    void mains(int percent) { source.say(PowerReading{true, percent, false, {}, std::chrono::minutes(200)}); }
    void battery(int percent, int minutes = 200)
    {
        source.say(PowerReading{false, percent, false, {}, std::chrono::minutes(minutes)});
    }
    /// Second by second, as a screen lives.
    void pass(std::chrono::seconds by)
    {
        for (auto gone = 0s; gone < by; ++gone) {
            world.timers.advance(1s);
            world.settle();
        }
    }
    void enter()
    {
        screen->openAccount();
        type("234567");
        type("1470");
        screen->mindPower();
        screen->checkUps();
    }
    void answerAll(bool last = true)
    {
        for (const bool yes : {true, true, true, last})
            ups->answer(yes);
    }
    /// Up to the measuring.
    void pull()
    {
        enter();
        answerAll();
        ups->begin();
        ups->pulled();
        pass(3s);
        battery(99);
        pass(2s);
    }
    void finish()
    {
        pass(60s);
        mains(98);
        pass(3s);
    }
    [[nodiscard]] QJsonObject entry() const
    {
        const auto *line = world.journal.last(journal::EntryType::UpsTest);
        return line ? line->entry.body : QJsonObject();
    }
};

power::UpsRecord recordAt(const QDateTime &at, UpsFault fault = UpsFault::None)
{
    return {at, ExchangeWorld::person("dana"), {fault, {true, true, true, true}}};
}

} // namespace

/// The guided check of a UPS, as the screen has it.
class TestUpsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void asksFourQuestionsAndThenWaitsForThePlug()
    {
        Cabinet cabinet;
        cabinet.enter();
        QCOMPARE(cabinet.page(), u"UpsCheck"_s);
        for (const auto &question : {u"rated"_s, u"alone"_s, u"connected"_s, u"young"_s}) {
            QCOMPARE(cabinet.ups->step(), u"ask"_s);
            QCOMPARE(cabinet.ups->question(), question);
            cabinet.ups->begin(); // not yet
            cabinet.ups->answer(true);
        }
        QCOMPARE(cabinet.ups->step(), u"ready"_s);
        cabinet.ups->answer(false); // nothing is asked
        QCOMPARE(cabinet.ups->obstacle(), QString());
        cabinet.ups->begin();
        QCOMPARE(cabinet.ups->step(), u"pull"_s);
        QCOMPARE(cabinet.ups->secondsLeft(), 120);
        QVERIFY(!cabinet.ups->isSaidPulled());
    }

    void measuresAndWritesTheResultDown()
    {
        Cabinet cabinet;
        cabinet.pull();
        QCOMPARE(cabinet.ups->step(), u"measure"_s);
        QVERIFY(cabinet.ups->isLost());
        QCOMPARE(cabinet.ups->noticedSeconds(), 3);
        cabinet.pass(60s);
        QCOMPARE(cabinet.ups->step(), u"back"_s);
        cabinet.mains(98);
        cabinet.pass(3s);
        QCOMPARE(cabinet.ups->step(), u"passed"_s);
        QCOMPARE(cabinet.ups->before(), 100);
        QCOMPARE(cabinet.ups->after(), 99);
        QCOMPARE(cabinet.ups->minutesLeft(), 200);
        const QJsonObject body = cabinet.entry();
        QCOMPARE(body.value(u"person"_s), QJsonValue(ExchangeWorld::person("sam").toString()));
        QCOMPARE(body.value(u"passed"_s), QJsonValue(true));
        QCOMPARE(body.value(u"before"_s), QJsonValue(100));
        QCOMPARE(body.value(u"noticedMs"_s), QJsonValue(3000));
        QCOMPARE(cabinet.ups->state(), u"passed"_s);
        QCOMPARE(cabinet.ups->lastTime(), u"08:01"_s);
        QVERIFY(!cabinet.ups->isDue());
    }

    void aResultIsWrittenOnce()
    {
        Cabinet cabinet;
        cabinet.pull();
        cabinet.finish();
        cabinet.pass(30s);
        cabinet.battery(90);
        cabinet.pass(30s);
        const auto types = cabinet.world.journal.types();
        QCOMPARE(types.count(journal::EntryType::UpsTest), 1);
    }

    void whatIsNotOnDiskDoesNotCount()
    {
        Cabinet cabinet;
        cabinet.pull();
        cabinet.world.journal.faultyType = journal::EntryType::UpsTest;
        cabinet.finish();
        QCOMPARE(cabinet.ups->step(), u"passed"_s);
        QCOMPARE(cabinet.ups->broken(), u"notStored"_s);
        QVERIFY(cabinet.ups->isDue());
    }

    void tellsWhyItWasNotPassed()
    {
        Cabinet cabinet;
        cabinet.pull();
        cabinet.battery(70);
        cabinet.pass(1s);
        QCOMPARE(cabinet.ups->step(), u"back"_s);
        cabinet.mains(70);
        cabinet.pass(3s);
        QCOMPARE(cabinet.ups->step(), u"failed"_s);
        QCOMPARE(cabinet.ups->fault(), u"fell"_s);
        QCOMPARE(cabinet.ups->state(), u"failed"_s);
        QVERIFY(cabinet.ups->isDue());
        QCOMPARE(cabinet.entry().value(u"reason"_s), QJsonValue(u"fell-too-far"_s));
        cabinet.ups->again();
        QCOMPARE(cabinet.ups->step(), u"ask"_s);
        QCOMPARE(cabinet.ups->question(), u"rated"_s);
    }

    void nothingIsNoticed()
    {
        Cabinet cabinet;
        cabinet.enter();
        cabinet.answerAll();
        cabinet.ups->begin();
        cabinet.ups->pulled();
        cabinet.pass(121s);
        QCOMPARE(cabinet.ups->fault(), u"notNoticed"_s);
        QCOMPARE(cabinet.ups->noticedSeconds(), -1);
    }

    void anAnswerThatIsNoIsNotPassed()
    {
        Cabinet cabinet;
        cabinet.enter();
        cabinet.answerAll(false);
        cabinet.ups->begin();
        cabinet.battery(100);
        cabinet.pass(2s);
        cabinet.ups->pulled();
        cabinet.finish();
        QCOMPARE(cabinet.ups->fault(), u"answers"_s);
    }

    void thePageIsKeptWhileItRuns()
    {
        Cabinet cabinet;
        cabinet.enter();
        cabinet.answerAll();
        cabinet.pass(85s);
        cabinet.ups->begin(); // five seconds before the page would ask for whoever is there
        cabinet.pass(60s);
        QCOMPARE(cabinet.world.session->promptSeconds(), 0);
        cabinet.ups->pulled();
        cabinet.battery(99);
        cabinet.pass(62s);
        QCOMPARE(cabinet.page(), u"UpsCheck"_s);
        QCOMPARE(cabinet.world.session->promptSeconds(), 0);
        cabinet.mains(99);
        cabinet.pass(3s);
        QCOMPARE(cabinet.ups->step(), u"passed"_s);
        cabinet.pass(111s); // then it goes as any page goes
        QCOMPARE(cabinet.page(), u"Home"_s);
        QCOMPARE(cabinet.ups->step(), u"ask"_s);
    }

    void theBoxDoesNotSleepMeanwhile()
    {
        Cabinet cabinet;
        cabinet.enter();
        cabinet.answerAll();
        cabinet.ups->begin();
        QSignalSpy running(cabinet.ups.get(), &ui::UpsTest::runningChanged);
        cabinet.ups->pulled();
        cabinet.battery(99);
        cabinet.pass(3s);
        cabinet.keeper.saveNow(true); // it would sleep after twenty seconds
        cabinet.pass(50s);
        QVERIFY(!cabinet.sleeper.isAsleep);
        QVERIFY(cabinet.keeper.rest() == power::PowerKeeper::Rest::Awake);
        cabinet.finish();
        QCOMPARE(cabinet.ups->step(), u"passed"_s);
        QCOMPARE(running.size(), 1);
    }

    void whoLeavesThePageGivesUp()
    {
        Cabinet cabinet;
        cabinet.pull();
        cabinet.screen->back();
        QCOMPARE(cabinet.page(), u"Outage"_s);
        QVERIFY(!cabinet.ups->isRunning());
        cabinet.finish();
        QVERIFY(cabinet.entry().isEmpty());
        cabinet.screen->checkUps();
        QCOMPARE(cabinet.ups->step(), u"ask"_s);
    }

    void aRealOutageEndsItWithoutAResult()
    {
        Cabinet cabinet;
        cabinet.enter();
        cabinet.answerAll();
        cabinet.ups->begin();
        cabinet.battery(100);
        cabinet.pass(121s);
        QCOMPARE(cabinet.ups->step(), u"ready"_s);
        QCOMPARE(cabinet.ups->broken(), u"outage"_s);
        QCOMPARE(cabinet.ups->obstacle(), u"noMains"_s);
        cabinet.ups->begin();
        QVERIFY(!cabinet.ups->isRunning());
        QVERIFY(cabinet.entry().isEmpty());
    }

    void thePlugThatIsBackTooEarlyEndsIt()
    {
        Cabinet cabinet;
        cabinet.pull();
        cabinet.pass(20s);
        cabinet.mains(99);
        cabinet.pass(3s);
        QCOMPARE(cabinet.ups->broken(), u"tooEarly"_s);
        cabinet.ups->begin(); // the answers still hold
        QCOMPARE(cabinet.ups->step(), u"pull"_s);
        QCOMPARE(cabinet.ups->broken(), QString());
        cabinet.ups->giveUp();
        QCOMPARE(cabinet.ups->broken(), u"givenUp"_s);
    }

    void neverWithADoorOpen()
    {
        Cabinet cabinet;
        cabinet.enter();
        cabinet.answerAll();
        cabinet.doorOpen = true;
        QCOMPARE(cabinet.ups->obstacle(), u"doorOpen"_s);
        cabinet.ups->begin();
        QVERIFY(!cabinet.ups->isRunning());
    }

    void neverBesideAnExchange()
    {
        Cabinet cabinet;
        cabinet.answerAll(); // from Home
        cabinet.ups->begin();
        QVERIFY(!cabinet.ups->isRunning());
        cabinet.screen->openAccount();
        cabinet.type("234567");
        cabinet.type("1470");
        cabinet.screen->mindPower(); // the list, not the check
        cabinet.answerAll();
        cabinet.ups->begin();
        QVERIFY(!cabinet.ups->isRunning());
        cabinet.screen->checkUps();
        cabinet.answerAll();
        cabinet.ups->begin();
        cabinet.world.present(ExchangeWorld::fob(9)); // a key that comes back waits until the check is over
        QCOMPARE(cabinet.page(), u"UpsCheck"_s);
        cabinet.world.board.setOnline(false); // what must be told is told
        cabinet.world.settle();
        QCOMPARE(cabinet.page(), u"OutOfService"_s);
        QVERIFY(!cabinet.ups->isRunning());
    }

    void theReminderComesAfterNinetyDays()
    {
        Cabinet cabinet;
        power::UpsHistory history;
        history.add(recordAt(cabinet.world.clock.now().addDays(-90).addSecs(1)));
        cabinet.make(history);
        QVERIFY(!cabinet.ups->isDue());
        QCOMPARE(cabinet.ups->state(), u"passed"_s);
        QSignalSpy due(cabinet.ups.get(), &ui::UpsTest::dueChanged);
        cabinet.world.clock.advance(999ms);
        cabinet.ups->lookAtTheDay();
        QVERIFY(due.isEmpty());
        cabinet.world.clock.advance(1ms);
        cabinet.ups->lookAtTheDay();
        QCOMPARE(due.size(), 1);
        QVERIFY(cabinet.ups->isDue());
        QCOMPARE(cabinet.ups->state(), u"due"_s);
        QCOMPARE(cabinet.ups->lastTime(), u"04/03/2025 08:00"_s);
    }

    void aUpsThatWasNeverCheckedIsDue()
    {
        Cabinet cabinet;
        QVERIFY(cabinet.ups->isDue());
        QCOMPARE(cabinet.ups->state(), u"due"_s);
        QCOMPARE(cabinet.ups->lastTime(), QString());
    }

    void onlyABoxWithAUpsIsReminded()
    {
        for (const power::Profile profile : {power::Profile::BinBox, power::Profile::Legacy, power::Profile::Saver}) {
            const Cabinet box(profile);
            QVERIFY(!box.ups->isDue() && !box.ups->isOffered());
            QCOMPARE(box.ups->state(), QString());
        }
    }

    void aCheckThatWasNotPassedIsToldBeforeAnOlderOneThatWas()
    {
        Cabinet cabinet;
        power::UpsHistory history;
        history.add(recordAt(cabinet.world.clock.now().addDays(-8)));
        history.add(recordAt(cabinet.world.clock.now().addDays(-1), UpsFault::Silent));
        cabinet.make(history);
        QCOMPARE(cabinet.ups->state(), u"failed"_s);
        QCOMPARE(cabinet.ups->lastTime(), u"Sunday 08:00"_s);
        QVERIFY(!cabinet.ups->isDue());
    }
};

QTEST_GUILESS_MAIN(TestUpsTest)
#include "tst_upstest.moc"
