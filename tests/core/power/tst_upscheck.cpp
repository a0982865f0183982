// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "upsbench.h"

#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::power;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Step = UpsCheck::Step;
using Broken = UpsCheck::Broken;
using Obstacle = UpsCheck::Obstacle;

} // namespace

class tst_UpsCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void passesWhereTheUpsHolds();
    void countsTheTimeFromThePersonsWordToTheFirstNews();
    void takesALossThatCameBeforeTheWordForNoticedAtOnce();
    void aLossThatGoesAwayAgainIsNotCounted();
    void failsWhereNothingIsNoticed();
    void newsInTheLastMomentCounts();
    void failsWhereTheBatteryFalls();
    void failsWhereTooLittleIsLeft();
    void stopsMeasuringABatteryThatIsAtItsEnd();
    void failsWhereTheSourceGoesSilent_data();
    void failsWhereTheSourceGoesSilent();
    void failsWhereTheMainsStayAway();
    void theFirstFaultIsTheOneThatIsTold();
    void failsWithAnAnswerThatIsNo();
    void whatTheUpsDoesNotSayIsHeldAgainstNobody();
    void endsWithoutAResultWhenGivenUp();
    void endsWithoutAResultWhereNobodyPulls();
    void endsWithoutAResultInARealOutage();
    void endsWithoutAResultWhenThePlugIsBackTooEarly();
    void beginsOnlyWithMainsAndEnergy();
    void beginsAnewAfterAResult();
    void saysWhenItHasToBeLookedAtAgain();
};

void tst_UpsCheck::passesWhereTheUpsHolds()
{
    UpsBench bench;
    bench.begin();
    QVERIFY(bench.isAt(Step::Pull) && bench.check.isRunning() && !bench.check.isSaidPulled());
    bench.check.pulled(bench.now);
    QVERIFY(bench.check.isSaidPulled());
    bench.pass(4s);
    bench.say(onBattery(100, 200min));
    QVERIFY(bench.isAt(Step::Measure));
    bench.pass(59s);
    bench.say(onBattery(98, 190min));
    QVERIFY(bench.isAt(Step::Measure));
    bench.pass(1s);
    QVERIFY(bench.isAt(Step::PutBack));
    bench.pass(5s);
    bench.say(onMains(98));
    QVERIFY(bench.isAt(Step::Done) && !bench.check.isRunning());
    const UpsResult &result = bench.check.result();
    QVERIFY(result.isPassed());
    QCOMPARE(result.noticedAfter, 4s);
    QCOMPARE(result.before, 100);
    QCOMPARE(result.after, 98);
    QCOMPARE(result.left, 190min);
    QVERIFY(result.answers == Yes);
    QVERIFY(bench.check.broken() == Broken::No);
}

void tst_UpsCheck::countsTheTimeFromThePersonsWordToTheFirstNews()
{
    UpsBench bench;
    bench.begin();
    bench.pass(30s); // walks to the plug and back
    bench.check.pulled(bench.now);
    bench.pass(5s);
    bench.say(careful()); // that it is believed two seconds later is not the UPS's doing
    bench.pass(2s);
    bench.say(onBattery());
    QVERIFY(bench.isAt(Step::Measure));
    QCOMPARE(bench.check.result().noticedAfter, 5s);
}

void tst_UpsCheck::takesALossThatCameBeforeTheWordForNoticedAtOnce()
{
    UpsBench bench;
    bench.begin();
    bench.pass(20s);
    bench.say(onBattery());
    QVERIFY(bench.isAt(Step::Pull));
    bench.pass(10s);
    bench.check.pulled(bench.now);
    QVERIFY(bench.isAt(Step::Measure));
    QCOMPARE(bench.check.result().noticedAfter, 0s);
}

void tst_UpsCheck::aLossThatGoesAwayAgainIsNotCounted()
{
    UpsBench bench;
    bench.begin();
    bench.check.pulled(bench.now);
    bench.pass(1s);
    bench.say(careful());
    bench.pass(1s);
    bench.say(onMains());
    bench.pass(8s);
    bench.say(onBattery());
    QCOMPARE(bench.check.result().noticedAfter, 10s);
}

void tst_UpsCheck::failsWhereNothingIsNoticed()
{
    UpsBench bench;
    bench.begin();
    bench.pass(100s);
    bench.check.pulled(bench.now); // the UPS has its two minutes from here on
    bench.pass(119s);
    QVERIFY(bench.isAt(Step::Pull));
    bench.pass(1s);
    QVERIFY(bench.isAt(Step::Done));
    QCOMPARE(bench.fault(), UpsFault::NotNoticed);
    QVERIFY(!bench.check.result().noticedAfter);
}

void tst_UpsCheck::newsInTheLastMomentCounts()
{
    UpsBench bench;
    bench.begin();
    bench.check.pulled(bench.now);
    bench.now += 120s;
    bench.say(onBattery());
    QVERIFY(bench.isAt(Step::Measure));
}

void tst_UpsCheck::failsWhereTheBatteryFalls()
{
    UpsBench bench;
    bench.pull();
    bench.say(onBattery(90)); // 10 of 100: as much as may be
    QVERIFY(bench.isAt(Step::Measure));
    bench.say(onBattery(89));
    QVERIFY(bench.isAt(Step::PutBack)); // nobody waits for more
    bench.say(onMains(89));
    QVERIFY(bench.isAt(Step::Done));
    QCOMPARE(bench.fault(), UpsFault::FellTooFar);
    QCOMPARE(bench.check.result().after, 89);
}

void tst_UpsCheck::failsWhereTooLittleIsLeft()
{
    UpsBench bench;
    bench.pull(Yes, onBattery(98, 59min));
    QVERIFY(bench.isAt(Step::Measure));
    bench.finish();
    QVERIFY(bench.isAt(Step::Done));
    QCOMPARE(bench.fault(), UpsFault::TooLittleLeft);

    UpsBench enough;
    enough.pull(Yes, onBattery(98, 60min));
    enough.finish();
    QVERIFY(enough.check.result().isPassed());
}

void tst_UpsCheck::stopsMeasuringABatteryThatIsAtItsEnd()
{
    for (const bool ordered : {false, true}) {
        UpsBench bench;
        bench.pull();
        Belief end = onBattery(97, 200min);
        end.stopOrdered = ordered;
        end.level = ordered ? Level::Enough : Level::VeryLow;
        bench.say(end);
        QVERIFY(bench.isAt(Step::PutBack));
        QCOMPARE(bench.fault(), UpsFault::TooLittleLeft);
    }
}

void tst_UpsCheck::failsWhereTheSourceGoesSilent_data()
{
    QTest::addColumn<int>("step");
    QTest::addRow("while the plug is pulled") << 0;
    QTest::addRow("on battery") << 1;
    QTest::addRow("while the plug is put back") << 2;
}

void tst_UpsCheck::failsWhereTheSourceGoesSilent()
{
    QFETCH(int, step);
    UpsBench bench;
    if (step == 0)
        bench.begin();
    else
        bench.pull();
    if (step == 2)
        bench.pass(60s);
    Belief silent = onBattery({}, {});
    silent.silent = true;
    bench.say(silent);
    QVERIFY(bench.isAt(Step::Done));
    QCOMPARE(bench.fault(), UpsFault::Silent);
}

void tst_UpsCheck::failsWhereTheMainsStayAway()
{
    UpsBench bench;
    bench.pull();
    bench.pass(60s);
    bench.pass(119s);
    QVERIFY(bench.isAt(Step::PutBack));
    bench.pass(1s);
    QVERIFY(bench.isAt(Step::Done));
    QCOMPARE(bench.fault(), UpsFault::StayedAway);
}

void tst_UpsCheck::theFirstFaultIsTheOneThatIsTold()
{
    UpsBench bench;
    bench.pull();
    bench.say(onBattery(60));
    bench.pass(120s);
    QCOMPARE(bench.fault(), UpsFault::FellTooFar);
    // An answer is the least of all faults.
    UpsBench other;
    other.pull({true, true, true, false});
    other.pass(60s);
    other.pass(120s);
    QCOMPARE(other.fault(), UpsFault::StayedAway);
}

void tst_UpsCheck::failsWithAnAnswerThatIsNo()
{
    for (const UpsAnswers &answers : {UpsAnswers{false, true, true, true}, UpsAnswers{true, false, true, true},
                                      UpsAnswers{true, true, false, true}, UpsAnswers{true, true, true, false}}) {
        UpsBench bench;
        bench.pull(answers);
        bench.finish();
        QVERIFY(bench.isAt(Step::Done));
        QCOMPARE(bench.fault(), UpsFault::Answers);
        QVERIFY(bench.check.result().answers == answers);
    }
}

void tst_UpsCheck::whatTheUpsDoesNotSayIsHeldAgainstNobody()
{
    UpsBench bench;
    bench.check.begin(Yes, onMains({}), bench.now);
    bench.check.pulled(bench.now);
    bench.say(onBattery({}, {}));
    bench.pass(60s);
    bench.say(onMains({}));
    QVERIFY(bench.isAt(Step::Done) && bench.check.result().isPassed());
    QVERIFY(!bench.check.result().before && !bench.check.result().after && !bench.check.result().left);
}

void tst_UpsCheck::endsWithoutAResultWhenGivenUp()
{
    for (const int step : {0, 1, 2}) {
        UpsBench bench;
        if (step == 0)
            bench.begin();
        else
            bench.pull();
        if (step == 2)
            bench.pass(60s);
        QVERIFY(bench.check.isRunning());
        bench.check.giveUp();
        QVERIFY(bench.isAt(Step::Ready));
        QVERIFY(bench.check.broken() == Broken::GivenUp);
        bench.say(onMains());
        bench.pass(1h);
        QVERIFY(bench.isAt(Step::Ready)); // nothing comes after it
    }
}

void tst_UpsCheck::endsWithoutAResultWhereNobodyPulls()
{
    UpsBench bench;
    bench.begin();
    bench.pass(120s);
    QVERIFY(bench.isAt(Step::Ready));
    QVERIFY(bench.check.broken() == Broken::NobodyPulled);
}

void tst_UpsCheck::endsWithoutAResultInARealOutage()
{
    UpsBench bench;
    bench.begin();
    bench.pass(10s);
    bench.say(onBattery()); // and nobody says that it was they
    bench.pass(110s);
    QVERIFY(bench.isAt(Step::Ready));
    QVERIFY(bench.check.broken() == Broken::Outage);
}

void tst_UpsCheck::endsWithoutAResultWhenThePlugIsBackTooEarly()
{
    UpsBench bench;
    bench.pull();
    bench.pass(30s);
    bench.say(onMains());
    QVERIFY(bench.isAt(Step::Ready));
    QVERIFY(bench.check.broken() == Broken::TooEarly);
}

void tst_UpsCheck::beginsOnlyWithMainsAndEnergy()
{
    Belief silent = onMains();
    silent.silent = true;
    Belief ordered = onMains();
    ordered.stopOrdered = true;
    const UpsCheck check{UpsTerms()};
    QVERIFY(check.obstacle(onMains()) == Obstacle::None);
    QVERIFY(check.obstacle(onMains({})) == Obstacle::None); // unknown is not 0
    QVERIFY(check.obstacle(onMains(50)) == Obstacle::None);
    QVERIFY(check.obstacle(onMains(49)) == Obstacle::BatteryLow);
    QVERIFY(check.obstacle(ordered) == Obstacle::BatteryLow);
    QVERIFY(check.obstacle(silent) == Obstacle::Silent);
    QVERIFY(check.obstacle(onBattery()) == Obstacle::NoMains);
    QVERIFY(check.obstacle(careful()) == Obstacle::NoMains);
    QVERIFY(check.obstacle(Belief()) == Obstacle::NoMains);
    UpsCheck refused{UpsTerms()};
    refused.begin(Yes, onBattery(), 1s);
    QVERIFY(!refused.isRunning());
    refused.pulled(2s);
    refused.take(onBattery(), 3s);
    QVERIFY(refused.step() == Step::Ready);
}

void tst_UpsCheck::beginsAnewAfterAResult()
{
    UpsBench bench;
    bench.pull();
    bench.begin({}); // not while it runs
    QVERIFY(bench.isAt(Step::Measure));
    bench.say(onBattery(50));
    bench.finish();
    QCOMPARE(bench.fault(), UpsFault::FellTooFar);
    bench.begin();
    QVERIFY(bench.isAt(Step::Pull));
    QVERIFY(bench.check.result().isPassed() && !bench.check.result().noticedAfter);
    QVERIFY(!bench.check.isSaidPulled());
}

void tst_UpsCheck::saysWhenItHasToBeLookedAtAgain()
{
    UpsBench bench;
    QVERIFY(!bench.check.due());
    bench.begin();
    QCOMPARE(bench.check.due(), bench.now + 120s);
    bench.pass(10s);
    bench.check.pulled(bench.now);
    QCOMPARE(bench.check.due(), bench.now + 120s);
    bench.say(onBattery());
    QCOMPARE(bench.check.due(), bench.now + 60s);
    bench.pass(60s);
    QCOMPARE(bench.check.due(), bench.now + 120s);
    bench.say(onMains());
    QVERIFY(!bench.check.due());
}

QTEST_APPLESS_MAIN(tst_UpsCheck)
#include "tst_upscheck.moc"
