// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/access/throttlealarm.h>

#include <QRegularExpression>

using namespace latchkey::access::throttle;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A wrong try: counted, and never taken back.
State wrong(const State &state, Method method) { return beforeTry(state, method).state; }

State right(const State &state, Method method)
{
    const Counted counted = beforeTry(state, method);
    return afterSuccess(counted.state, method, counted.charged);
}

bool mayTry(const State &state, Method method) { return admit(state, method) == Admission(); }

/// Another person comes to the same box.
State nextPerson(State state)
{
    state.identity = {};
    return state;
}

State withFullBucket()
{
    State state;
    for (int i = 0; i < BoxBucket.tries; ++i)
        state = wrong(state, Method::Code);
    return state;
}

} // namespace

class tst_Throttle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void anIdentityWaitsLongerWithEachWrongTry_data();
    void anIdentityWaitsLongerWithEachWrongTry();
    void aWaitEndsWithItsLastMillisecond();
    void theTenthWrongTryLocksUntilAReset();
    void aTryIsCountedBeforeItsOutcomeIsKnown();
    void aRightTryClearsOnlyItsOwnIdentityAndTrack();
    void aRightTryTakesBackNoMoreThanItself();
    void aRightTryAtAFullBucketTakesBackNothing();
    void rightTriesNeverFillTheBucket();
    void theBoxBearsTwentyTriesAndThenOneAnHour();
    void aFullBucketStepsUpAndDoesNotShutDown();
    void whatIsServedAtAFullBucketDoesNotLengthenTheWait();
    void nobodyWithoutTheBadgeLocksItsHolderOut();
    void theOwnersAcknowledgementBringsThePinBack();
    void tenWrongTriesInFifteenMinutesAlarm();
    void aRightTryBetweenWrongOnesDoesNotHideThem();
    void anOpenTryDoesNotAlarm();
    void anAlarmBeginsOnceAndEndsOnce();
    void anAlarmThatComesAgainHasNoLineOfItsOwn();
    void whatAFullBucketDoesNotLimitHasNoLine();
    void emergencyCodesHaveBucketsOfTheirOwn_data();
    void emergencyCodesHaveBucketsOfTheirOwn();
    void timeNeverRunsBackwards();
};

void tst_Throttle::anIdentityWaitsLongerWithEachWrongTry_data()
{
    QTest::addColumn<int>("fails");
    QTest::addColumn<int>("minutes");
    const int minutes[] = {0, 0, 0, 0, 1, 5, 15, 60, 60};
    int fails = 0;
    for (const int each : minutes) {
        ++fails;
        QTest::addRow("%d wrong", fails) << fails << each;
    }
}

void tst_Throttle::anIdentityWaitsLongerWithEachWrongTry()
{
    QFETCH(int, fails);
    QFETCH(int, minutes);
    for (const Method method : {Method::Pin, Method::BadgePin, Method::Totp}) {
        State state;
        for (int i = 0; i < fails; ++i)
            state = wrong(served(state, 60min), method);
        const Admission expected{minutes > 0 ? Verdict::Wait : Verdict::MayTry, std::chrono::minutes(minutes)};
        QCOMPARE(admit(state, method), expected);
    }
}

void tst_Throttle::aWaitEndsWithItsLastMillisecond()
{
    State state;
    for (int i = 0; i < 5; ++i)
        state = wrong(state, Method::Pin);
    QCOMPARE(admit(served(state, 59'999ms), Method::Pin), (Admission{Verdict::Wait, 1ms}));
    QVERIFY(mayTry(served(state, 60'000ms), Method::Pin));
}

void tst_Throttle::theTenthWrongTryLocksUntilAReset()
{
    State state;
    for (int i = 0; i < 10; ++i)
        state = wrong(served(state, 60min), Method::Pin);
    state = served(state, 24h * 365);
    QCOMPARE(admit(state, Method::Pin), (Admission{Verdict::Locked, 0ms}));
    state.identity = reset();
    QVERIFY(mayTry(state, Method::Pin));
}

void tst_Throttle::aTryIsCountedBeforeItsOutcomeIsKnown()
{
    State state;
    state.identity.fails = 7;
    const State stored = beforeTry(state, Method::Pin).state;
    QCOMPARE(stored.identity, (Identity{8, 60min}));
    QCOMPARE(stored.box.bucket, 1h);
    QCOMPARE(stored.box.wrong, 1);
}

void tst_Throttle::aRightTryClearsOnlyItsOwnIdentityAndTrack()
{
    State state;
    for (int i = 0; i < 4; ++i)
        state = wrong(state, Method::Pin);
    const State after = right(state, Method::Pin);
    QCOMPARE(after.identity, Identity());
    QCOMPARE(after.box, state.box);
    QCOMPARE(right(state, Method::Code).identity, state.identity);
    QCOMPARE(right(state, Method::SentCode).identity, state.identity);
}

void tst_Throttle::aRightTryTakesBackNoMoreThanItself()
{
    // The bucket drains all the while; a thief's own code must not make it drain faster.
    for (const milliseconds start : {0ms, 1ms, 3'600'000ms, 68'400'000ms}) {
        for (const milliseconds between : {0ms, 1ms, 3'599'999ms, 3'600'001ms}) {
            State state;
            state.box.bucket = start;
            const Counted counted = beforeTry(state, Method::Code);
            const State after = afterSuccess(served(counted.state, between), Method::Code, counted.charged);
            QCOMPARE(after.box.bucket, served(start, between));
            QCOMPARE(after.box.wrong, 0);
        }
    }
}

void tst_Throttle::aRightTryAtAFullBucketTakesBackNothing()
{
    const State full = withFullBucket();
    for (const Method method : {Method::BadgePin, Method::Totp, Method::SentCode}) {
        const Box after = right(full, method).box;
        QCOMPARE(after.bucket, full.box.bucket);
        QCOMPARE(after.wrong, full.box.wrong);
        QVERIFY(isAlarming(after));
    }
}

void tst_Throttle::rightTriesNeverFillTheBucket()
{
    State state;
    for (int i = 0; i < 1000; ++i)
        state = right(right(state, Method::Code), Method::Pin);
    QCOMPARE(state, State());
}

void tst_Throttle::theBoxBearsTwentyTriesAndThenOneAnHour()
{
    State state;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(mayTry(state, Method::Pin));
        state = nextPerson(wrong(state, Method::Pin));
    }
    for (int hour = 0; hour < 48; ++hour) {
        QCOMPARE(admit(state, Method::Pin), (Admission{Verdict::StepUp, 1h}));
        QCOMPARE(admit(served(state, 1h - 1ms), Method::Code), (Admission{Verdict::StepUp, 1ms}));
        state = served(state, 1h);
        QVERIFY(mayTry(state, Method::Code));
        state = nextPerson(wrong(state, Method::Pin));
    }
    state = served(state, 20h);
    QCOMPARE(state.box.bucket, 0ms);
}

void tst_Throttle::aFullBucketStepsUpAndDoesNotShutDown()
{
    const State full = withFullBucket();
    QCOMPARE(admit(full, Method::Code).verdict, Verdict::StepUp);
    QCOMPARE(admit(full, Method::Pin).verdict, Verdict::StepUp);
    for (const Method method : {Method::BadgePin, Method::Totp, Method::SentCode})
        QVERIFY(mayTry(full, method));
    for (const Method method : {Method::EmergencyBin, Method::EmergencyAll})
        QVERIFY(mayTry(full, method));
}

void tst_Throttle::whatIsServedAtAFullBucketDoesNotLengthenTheWait()
{
    State state = withFullBucket();
    for (int i = 0; i < 50; ++i)
        state = wrong(state, Method::SentCode);
    QCOMPARE(admit(state, Method::Code), (Admission{Verdict::StepUp, 1h}));
}

void tst_Throttle::nobodyWithoutTheBadgeLocksItsHolderOut()
{
    QVERIFY(trackOf(Method::BadgePin) != trackOf(Method::Pin) && trackOf(Method::BadgePin) != trackOf(Method::Totp));
    for (const Method method : {Method::Code, Method::Pin, Method::Totp, Method::SentCode})
        QVERIFY(trackOf(method) != Track::BadgePin);
    // Whatever others did to the box, only the holder's own row counts.
    State worst = withFullBucket();
    worst.box.wrong = 100'000;
    QVERIFY(mayTry(worst, Method::BadgePin));
    QVERIFY(mayTry(right(worst, Method::BadgePin), Method::BadgePin));
}

void tst_Throttle::theOwnersAcknowledgementBringsThePinBack()
{
    State state = withFullBucket();
    state.box.wrong = 100;
    const milliseconds level = state.box.bucket;
    state.box = acknowledged(state.box);
    QVERIFY(!isAlarming(state.box));
    QCOMPARE(state.box.bucket, level);
    QVERIFY(mayTry(served(state, 1h), Method::Pin));
    // Acknowledged while a try was under way: there is nothing left to take back.
    const Counted counted = beforeTry(served(state, 1h), Method::Pin);
    State late = counted.state;
    late.box = acknowledged(late.box);
    QCOMPARE(afterSuccess(late, Method::Pin, counted.charged).box.wrong, 0);
}

void tst_Throttle::tenWrongTriesInFifteenMinutesAlarm()
{
    const auto after = [](int tries, milliseconds apart) {
        State state;
        for (int i = 0; i < tries; ++i)
            state = nextPerson(wrong(served(state, apart), Method::Totp));
        return state;
    };
    QVERIFY(!isAlarming(after(9, 0ms).box));
    QVERIFY(isAlarming(after(10, 0ms).box));
    QVERIFY(isAlarming(after(10, 100s - 1ms).box)); // the first of ten is 14:59.991 old
    QVERIFY(!isAlarming(after(10, 100s).box)); // and now 15:00
    QVERIFY(!isAlarming(after(1000, 100s).box));
    QVERIFY(!isAlarming(served(after(100, 0ms), 15min).box));
}

void tst_Throttle::aRightTryBetweenWrongOnesDoesNotHideThem()
{
    State state;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!isAlarming(state.box));
        state = nextPerson(wrong(state, Method::Pin));
        state = right(state, Method::BadgePin);
    }
    QVERIFY(isAlarming(state.box));
    QCOMPARE(state.box.wrong, 10);
}

void tst_Throttle::anOpenTryDoesNotAlarm()
{
    State state;
    for (int i = 0; i < WrongForAlarm; ++i) {
        QVERIFY(!isAlarming(state.box));
        state = wrong(state, Method::Code);
        QVERIFY(!isAlarming(state.box, Newest::Open));
    }
    QVERIFY(isAlarming(state.box));
    state = wrong(state, Method::Code);
    QVERIFY(isAlarming(state.box, Newest::Open));
}

void tst_Throttle::anAlarmBeginsOnceAndEndsOnce()
{
    AlarmWatch watch;
    State state;
    for (int i = 0; i < WrongForAlarm; ++i) {
        state = wrong(state, Method::Code);
        QVERIFY(!watch.look(state.box, Newest::Open, 0ms));
    }
    QVERIFY(!watch.takeLine());
    QVERIFY(watch.look(state.box, Newest::Known, 0ms));
    QVERIFY(watch.isAlarming());
    QVERIFY(watch.takeLine() && !watch.takeLine());
    watch.oweLine();
    QVERIFY(watch.takeLine());
    QVERIFY(!watch.look(state.box, Newest::Known, 0ms));
    // A try whose outcome is open does not end it by being left out.
    state = served(state, AlarmWindow - 1ms);
    QVERIFY(!watch.look(state.box, Newest::Open, AlarmWindow - 1ms) && watch.isAlarming());
    state = served(state, 1ms);
    QVERIFY(watch.look(state.box, Newest::Known, AlarmWindow));
    QVERIFY(!watch.isAlarming() && !watch.takeLine());
}

void tst_Throttle::anAlarmThatComesAgainHasNoLineOfItsOwn()
{
    AlarmWatch watch;
    int lines = 0;
    int turns = 0;
    Box box;
    // Somebody who keeps it at the brink for a day.
    for (milliseconds now = 0ms; now < 24h; now += 1min) {
        box.recent.fill(int(now / 1min) % 2 == 0 ? 1min : 0ms);
        turns += watch.look(box, Newest::Known, now) ? 1 : 0;
        lines += watch.takeLine() ? 1 : 0;
    }
    QCOMPARE(turns, 24 * 60);
    QVERIFY2(lines >= 24 * 3 && lines <= 24 * 4, QByteArray::number(lines));
    // But one after the owner's acknowledgement has.
    QVERIFY(watch.look(Box(), Newest::Known, 24h) || !watch.isAlarming());
    watch.acknowledged();
    box.recent.fill(1min);
    QVERIFY(watch.look(box, Newest::Known, 24h) && watch.takeLine());
}

void tst_Throttle::whatAFullBucketDoesNotLimitHasNoLine()
{
    State state;
    int lines = 0;
    const auto tryIt = [&](Method method) {
        const Counted counted = beforeTry(nextPerson(state), method);
        state = counted.state;
        lines += isJournalled(counted, method) ? 1 : 0;
    };
    // A year of guesses at codes of numbers that nobody has, one every minute.
    for (milliseconds now = 0ms; now < 365 * 24h; now += 1min) {
        tryIt(Method::Totp);
        state = served(state, 1min);
    }
    QVERIFY2(lines >= BoxBucket.tries && lines <= BoxBucket.tries + 365 * 24, QByteArray::number(lines));
    // Emergency codes have buckets of their own, which let none through when they are full.
    lines = 0;
    tryIt(Method::EmergencyBin);
    tryIt(Method::EmergencyAll);
    QCOMPARE(lines, 2);
}

void tst_Throttle::emergencyCodesHaveBucketsOfTheirOwn_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Method>("other");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("hours");
    QTest::newRow("one bin") << Method::EmergencyBin << Method::EmergencyAll << 10 << 1;
    QTest::newRow("all bins") << Method::EmergencyAll << Method::EmergencyBin << 5 << 6;
}

void tst_Throttle::emergencyCodesHaveBucketsOfTheirOwn()
{
    QFETCH(Method, method);
    QFETCH(Method, other);
    QFETCH(int, tries);
    QFETCH(int, hours);
    State state;
    for (int i = 0; i < tries; ++i) {
        QVERIFY(mayTry(state, method));
        state = wrong(right(state, method), method);
    }
    const auto pause = std::chrono::hours(hours);
    QCOMPARE(admit(state, method), (Admission{Verdict::Wait, pause}));
    QCOMPARE(admit(served(state, pause - 1ms), method), (Admission{Verdict::Wait, 1ms}));
    QVERIFY(mayTry(served(state, pause), method));
    QVERIFY(mayTry(state, other));
    QCOMPARE(state.box, Box());
    QCOMPARE(state.identity, Identity());
}

void tst_Throttle::timeNeverRunsBackwards()
{
    State state = withFullBucket();
    state.identity = {6, 5min};
    QCOMPARE(served(state, -1h), state);
    QCOMPARE(served(state, 0ms), state);
}

QTEST_APPLESS_MAIN(tst_Throttle)
#include "tst_throttle.moc"
