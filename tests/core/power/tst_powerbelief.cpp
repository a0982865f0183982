// SPDX-License-Identifier: Apache-2.0
#include <core/power/belief.h>
#include <core/power/exchangebudget.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::power;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_PowerBelief : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void knowsNothingBeforeItIsTold();
    void believesAnEdgeThatLasts();
    void takesMainsThatFlapForLostOnceAndForBackOnce();
    void countsManyShortOutagesOnceUntilItIsQuiet();
    void waitsForThreeSamplesThatAgree();
    void oneSampleThatIsOffChangesNothing();
    void hoversAboutAMarkWithoutChangingItsMind();
    void unknownIsNotEmpty();
    void refusesAPercentageThatCannotBe();
    void aGaugeThatJumpsToZeroStopsNothingAtOnce();
    void aPulsesSagIsNoLevel();
    void aSourceThatIsGoneIsSilentAfterAWhile();
    void stopsWhenTheSourceReckonsFewMinutes();
    void stopsWhenWhoeverManagesTheSourceOrdersIt();
    void anOrderOfBeforeTheStartIsObeyedNoMore();
    void aFullBatteryIsAboveEveryMark();
    void neverStopsWithMains();
    void learnsWhatAnExchangeTakes();
    void learnsNothingFromALevelThatRises();

private:
    static PowerReading battery(std::optional<int> percent) { return {false, percent, false}; }
    /// The same reading for so long, every ten seconds.
    static void feed(Believer &believer, const PowerReading &reading, Ms &now, int times)
    {
        for (int i = 0; i < times; ++i) {
            believer.take(reading, now);
            now += 10s;
        }
    }
};

void tst_PowerBelief::knowsNothingBeforeItIsTold()
{
    Believer believer(termsOf(Profile::BinBox));
    believer.take(std::nullopt, 0s);
    QCOMPARE(believer.belief().mains, Mains::Unknown);
    QCOMPARE(believer.belief().level, Level::Enough);
    QVERIFY(!believer.belief().careful);
    QVERIFY(!believer.belief().percent);
}

void tst_PowerBelief::believesAnEdgeThatLasts()
{
    Believer believer(termsOf(Profile::BinBox));
    believer.take(PowerReading{true, 90}, 0s);
    QCOMPARE(believer.belief().mains, Mains::On);
    QVERIFY(!believer.due());
    believer.take(battery(90), 10s);
    QVERIFY(believer.belief().careful);
    QCOMPARE(believer.belief().mains, Mains::On);
    QCOMPARE(*believer.due(), Ms(12s));
    believer.pass(11900ms);
    QCOMPARE(believer.belief().mains, Mains::On);
    believer.pass(12s);
    QCOMPARE(believer.belief().mains, Mains::Lost);
    QVERIFY(!believer.due());
    believer.take(PowerReading{true, 90}, 20s);
    QVERIFY(believer.belief().careful);
    believer.pass(22s);
    QCOMPARE(believer.belief().mains, Mains::On);
    QVERIFY(!believer.belief().careful);
}

void tst_PowerBelief::takesMainsThatFlapForLostOnceAndForBackOnce()
{
    MainsWatch watch;
    watch.take(true, 0s);
    int edges = 0;
    Mains before = Mains::On;
    const auto look = [&] { edges += std::exchange(before, watch.believed()) != watch.believed() ? 1 : 0; };
    Ms now = 10s;
    for (int i = 0; i < 3600; ++i, now += 1s) { // an hour
        watch.take(i % 2 == 1, now);
        look();
        QVERIFY(watch.isCareful());
    }
    QCOMPARE(edges, 1);
    QCOMPARE(watch.believed(), Mains::Lost);
    watch.take(true, now);
    watch.pass(now + 58s);
    QCOMPARE(watch.believed(), Mains::Lost);
    watch.pass(now + 60s);
    look();
    QCOMPARE(edges, 2);
    QVERIFY(!watch.isCareful());
}

void tst_PowerBelief::countsManyShortOutagesOnceUntilItIsQuiet()
{
    MainsWatch watch;
    watch.take(true, 0s);
    int losses = 0;
    Mains before = Mains::On;
    Ms now = 10s;
    for (int i = 0; i < 100; ++i) { // three seconds without, five with them
        for (const auto &[on, lasts] : {std::pair{false, Ms(3s)}, std::pair{true, Ms(5s)}}) {
            watch.take(on, now);
            now += lasts;
            watch.pass(now);
            losses += watch.believed() == Mains::Lost && before != Mains::Lost ? 1 : 0;
            before = watch.believed();
        }
    }
    QCOMPARE(losses, MainsWatch::ManyLosses);
    watch.pass(now + 60s);
    QCOMPARE(watch.believed(), Mains::On);
}

void tst_PowerBelief::waitsForThreeSamplesThatAgree()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    feed(believer, battery(14), now, 1);
    QVERIFY(believer.askAt());
    believer.take(battery(14), 5s);
    believer.take(battery(14), 9s); // three, but within nine seconds
    QCOMPARE(believer.belief().level, Level::Enough);
    believer.take(battery(13), 31s);
    QCOMPARE(believer.belief().level, Level::VeryLow);
    QVERIFY(!believer.askAt());
}

void tst_PowerBelief::oneSampleThatIsOffChangesNothing()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    for (int i = 0; i < 50; ++i) {
        feed(believer, battery(3), now, 2);
        feed(believer, battery(90), now, 1);
        QCOMPARE(believer.belief().level, Level::Enough);
        QVERIFY(believer.belief().mayKeepAwake);
    }
}

void tst_PowerBelief::hoversAboutAMarkWithoutChangingItsMind()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    feed(believer, battery(79), now, 5);
    QVERIFY(!believer.belief().mayKeepAwake);
    feed(believer, battery(81), now, 20);
    feed(believer, battery(83), now, 20);
    QVERIFY(!believer.belief().mayKeepAwake);
    feed(believer, battery(84), now, 4);
    QVERIFY(believer.belief().mayKeepAwake);
}

void tst_PowerBelief::unknownIsNotEmpty()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    feed(believer, battery(std::nullopt), now, 100);
    QCOMPARE(believer.belief().mains, Mains::Lost);
    QCOMPARE(believer.belief().level, Level::Enough);
    QVERIFY(!believer.belief().percent);
    QVERIFY(!believer.askAt());
}

void tst_PowerBelief::refusesAPercentageThatCannotBe()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    for (const int percent : {101, 255, -1, 100000}) {
        feed(believer, battery(percent), now, 5);
        QVERIFY(!believer.belief().percent);
        QCOMPARE(believer.belief().level, Level::Enough);
        QVERIFY(believer.oddity().contains(QString::number(percent)));
    }
    feed(believer, battery(70), now, 1);
    QCOMPARE(believer.belief().percent, 70);
    QVERIFY(believer.oddity().isEmpty());
}

void tst_PowerBelief::aGaugeThatJumpsToZeroStopsNothingAtOnce()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    feed(believer, battery(90), now, 5);
    feed(believer, battery(0), now, 2);
    QCOMPARE(believer.belief().level, Level::Enough);
    feed(believer, battery(89), now, 5);
    QCOMPARE(believer.belief().level, Level::Enough);
}

void tst_PowerBelief::aPulsesSagIsNoLevel()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    feed(believer, battery(90), now, 2);
    for (int i = 0; i < 20; ++i) {
        believer.pulsed(now);
        now += 1s;
        feed(believer, battery(2), now, 1);
        QCOMPARE(believer.belief().percent, 90);
    }
    QCOMPARE(believer.belief().level, Level::Enough);
    // A source that tells of changes alone would never say again what was not heard.
    QCOMPARE(believer.askAt(), now - 11s + Believer::Sag);
    now += 10s;
    feed(believer, battery(88), now, 1);
    QCOMPARE(believer.belief().percent, 88);
    QVERIFY(!believer.askAt());
}

void tst_PowerBelief::aSourceThatIsGoneIsSilentAfterAWhile()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    feed(believer, battery(50), now, 3);
    believer.take(std::nullopt, now);
    QCOMPARE(*believer.due(), now + 30s);
    believer.pass(now + 29s);
    QVERIFY(!believer.belief().silent);
    believer.pass(now + 30s);
    QVERIFY(believer.belief().silent);
    QVERIFY(!believer.belief().percent);
    QCOMPARE(believer.belief().mains, Mains::Lost);
    QCOMPARE(believer.belief().level, Level::Enough);
    QVERIFY(!believer.due());
    believer.take(battery(49), now + 60s);
    QVERIFY(!believer.belief().silent);
    QCOMPARE(believer.belief().percent, 49);
}

void tst_PowerBelief::stopsWhenTheSourceReckonsFewMinutes()
{
    Believer believer(termsOf(Profile::UpsCabinet));
    Ms now = 0s;
    PowerReading reading = battery(40);
    reading.left = 4min;
    feed(believer, reading, now, 3);
    QCOMPARE(believer.belief().level, Level::Enough);
    feed(believer, reading, now, 1);
    QCOMPARE(believer.belief().level, Level::Empty);
}

void tst_PowerBelief::stopsWhenWhoeverManagesTheSourceOrdersIt()
{
    Believer believer(termsOf(Profile::UpsCabinet));
    Ms now = 0s;
    PowerReading reading = battery(40);
    feed(believer, reading, now, 1);
    reading.stopOrdered = true;
    feed(believer, reading, now, 4);
    QCOMPARE(believer.belief().level, Level::Empty);
}

/// upsd keeps the word until it is started again: a box that obeyed it at each start would never serve again.
void tst_PowerBelief::anOrderOfBeforeTheStartIsObeyedNoMore()
{
    Believer believer(termsOf(Profile::UpsCabinet));
    Ms now = 0s;
    PowerReading reading{true, 90};
    reading.stopOrdered = true;
    feed(believer, reading, now, 20);
    QCOMPARE(believer.belief().level, Level::Enough);
    reading.stopOrdered = false;
    feed(believer, reading, now, 4);
    reading.stopOrdered = true; // a new one
    feed(believer, reading, now, 4);
    QCOMPARE(believer.belief().level, Level::Empty);
}

void tst_PowerBelief::aFullBatteryIsAboveEveryMark()
{
    Terms terms = termsOf(Profile::BinBox);
    terms.keepAwake = 100;
    Believer believer(terms);
    Ms now = 0s;
    feed(believer, battery(90), now, 5);
    QVERIFY(!believer.belief().mayKeepAwake);
    feed(believer, battery(100), now, 5);
    QVERIFY(believer.belief().mayKeepAwake);
}

void tst_PowerBelief::neverStopsWithMains()
{
    Believer believer(termsOf(Profile::BinBox));
    Ms now = 0s;
    feed(believer, PowerReading{true, 1, true}, now, 100);
    QCOMPARE(believer.belief().level, Level::Enough);
    QCOMPARE(believer.belief().percent, 1);
}

void tst_PowerBelief::learnsWhatAnExchangeTakes()
{
    ExchangeBudget budget;
    QVERIFY(budget.left(100) >= 50 && budget.left(100) <= 100); // before anything was measured
    QCOMPARE(budget.left(0), 0);
    for (int percent = 100; percent > 40; percent -= 5) {
        budget.level(percent, true);
        for (int i = 0; i < 10; ++i)
            budget.exchangeEnded();
    }
    QVERIFY2(budget.left(100) >= 190 && budget.left(100) <= 200, qPrintable(QString::number(budget.left(100))));
    QVERIFY(budget.left(50) <= budget.left(100) / 2);
}

void tst_PowerBelief::learnsNothingFromALevelThatRises()
{
    ExchangeBudget budget;
    const double before = budget.fromFull();
    budget.level(50, true);
    budget.exchangeEnded();
    budget.level(60, true); // another battery, or a gauge that was set right
    budget.level(56, true);
    budget.level(std::nullopt, true);
    budget.level(40, true);
    budget.level(20, false);
    QCOMPARE(budget.fromFull(), before);
    budget.level(90, true);
    budget.level(50, true); // hours without anybody
    QCOMPARE(budget.fromFull(), before);
}

QTEST_GUILESS_MAIN(tst_PowerBelief)
#include "tst_powerbelief.moc"
