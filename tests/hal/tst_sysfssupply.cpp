// SPDX-License-Identifier: Apache-2.0
#include <hal/power/sysfssupply.h>
#include <tests/fakes/handtimers.h>
#include <tests/hal/fakesysfs.h>

#include <QSemaphore>
#include <QSignalSpy>

using namespace latchkey;
using namespace latchkey::fakes;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestSysfsSupply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void nothingIsReadBeforeSomebodyAsks();
    void whoAsksIsToldWhatTheKernelSays();
    void itAsksAgainEveryHalfMinuteAndTellsEachTime();
    void askingStartsTheHalfMinuteAnew();
    void supplyThatFailsToReadIsUnknownAndNotEmpty();
    void withoutASupplyThereIsTroubleInOneLine();
    void suppliesComeAndGo();
    void aSlowGaugeMakesNobodyWait();
    void aGaugeThatNeverAnswersIsNoReading();
    void itMayEndWhileItReads();

private:
    void fill(tests::FakeSysfs &tree)
    {
        tree.put(u"AC"_s, u"type"_s, "Mains");
        tree.put(u"AC"_s, u"online"_s, "1");
        tree.put(u"BAT0"_s, u"type"_s, "Battery");
        tree.put(u"BAT0"_s, u"present"_s, "1");
        tree.put(u"BAT0"_s, u"status"_s, "Charging");
        tree.put(u"BAT0"_s, u"capacity"_s, "80");
        tree.put(u"mouse"_s, u"type"_s, "Battery");
        tree.put(u"mouse"_s, u"scope"_s, "Device");
        tree.put(u"mouse"_s, u"capacity"_s, "2");
    }
    static void askAndWait(hal::SysfsSupply &supply)
    {
        QSignalSpy told(&supply, &PowerSource::told);
        supply.ask();
        QTRY_COMPARE(told.size(), 1);
    }
    HandClock m_clock;
    HandTimers m_timers{m_clock};
};

void TestSysfsSupply::nothingIsReadBeforeSomebodyAsks()
{
    tests::FakeSysfs tree;
    fill(tree);
    const hal::SysfsSupply supply(m_timers, tree.root());
    QCOMPARE(supply.name(), u"sysfs"_s);
    QVERIFY(!supply.reading());
    QVERIFY(!supply.trouble().isEmpty());
    QCOMPARE(m_timers.running(), 0);
}

void TestSysfsSupply::whoAsksIsToldWhatTheKernelSays()
{
    tests::FakeSysfs tree;
    fill(tree);
    hal::SysfsSupply supply(m_timers, tree.root());
    askAndWait(supply);
    QVERIFY(supply.reading());
    QCOMPARE(supply.reading()->mains, true);
    QCOMPARE(supply.reading()->percent, 80);
    QVERIFY(supply.reading()->charging);
    QVERIFY(supply.trouble().isEmpty());
}

void TestSysfsSupply::itAsksAgainEveryHalfMinuteAndTellsEachTime()
{
    tests::FakeSysfs tree;
    fill(tree);
    hal::SysfsSupply supply(m_timers, tree.root());
    askAndWait(supply);
    QSignalSpy told(&supply, &PowerSource::told);
    tree.put(u"AC"_s, u"online"_s, "0");
    m_timers.advance(29s);
    QCOMPARE(supply.reading()->mains, true);
    m_timers.advance(1s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(supply.reading()->mains, false);
    m_timers.advance(30s);
    QTRY_COMPARE(told.size(), 2); // though nothing changed
}

void TestSysfsSupply::askingStartsTheHalfMinuteAnew()
{
    tests::FakeSysfs tree;
    fill(tree);
    hal::SysfsSupply supply(m_timers, tree.root());
    askAndWait(supply);
    m_timers.advance(20s);
    askAndWait(supply);
    QCOMPARE(m_timers.running(), 1);
    QCOMPARE(m_timers.nextIn(), 30s);
}

void TestSysfsSupply::supplyThatFailsToReadIsUnknownAndNotEmpty()
{
    tests::FakeSysfs tree;
    fill(tree);
    for (const auto &file : {u"capacity"_s, u"status"_s, u"present"_s})
        tree.spoil(u"BAT0"_s, file);
    tree.put(u"BAT0"_s, u"voltage_now"_s, QByteArray(5000, '9'));
    hal::SysfsSupply supply(m_timers, tree.root());
    askAndWait(supply);
    PowerReading expected;
    expected.mains = true;
    QCOMPARE(supply.reading(), expected);
    tree.spoil(u"AC"_s, u"online"_s);
    askAndWait(supply);
    QVERIFY(!supply.reading());
    QVERIFY(supply.trouble().contains(u"says anything"_s));
}

void TestSysfsSupply::withoutASupplyThereIsTroubleInOneLine()
{
    tests::FakeSysfs tree;
    const auto troubleAt = [this](const QString &root) {
        hal::SysfsSupply supply(m_timers, root);
        askAndWait(supply);
        return supply.reading() ? QString() : supply.trouble();
    };
    const QString none = troubleAt(tree.root());
    QVERIFY2(none.contains(tree.root()) && !none.contains(u'\n'), qPrintable(none));
    tree.put(u"mouse"_s, u"type"_s, "Battery");
    tree.put(u"mouse"_s, u"scope"_s, "Device");
    QCOMPARE(troubleAt(tree.root()), none);
    const QString noFolder = troubleAt(tree.path(u"missing"_s));
    QVERIFY2(noFolder.contains(u"no folder"_s) && !noFolder.contains(u'\n'), qPrintable(noFolder));
}

void TestSysfsSupply::suppliesComeAndGo()
{
    tests::FakeSysfs tree;
    hal::SysfsSupply supply(m_timers, tree.root());
    askAndWait(supply);
    QVERIFY(!supply.reading());
    fill(tree);
    askAndWait(supply);
    QVERIFY(supply.reading());
    QVERIFY(supply.trouble().isEmpty());
    tree.remove(u"BAT0"_s);
    askAndWait(supply);
    QCOMPARE(supply.reading()->percent, std::nullopt);
    tree.remove(u"AC"_s);
    askAndWait(supply);
    QVERIFY(!supply.reading());
}

void TestSysfsSupply::aSlowGaugeMakesNobodyWait()
{
    QSemaphore gauge;
    QAtomicInt reads;
    hal::SysfsSupply supply(m_timers, u"root"_s, [&](const QString &) {
        ++reads;
        gauge.acquire();
        return QVector<hal::SupplyFiles>{{{"type", "Mains"}, {"online", "1"}}};
    });
    QSignalSpy told(&supply, &PowerSource::told);
    supply.ask();
    supply.ask();
    QCOMPARE(told.size(), 0);
    gauge.release();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(reads.loadRelaxed(), 1); // both were answered by it
    QCOMPARE(supply.reading()->mains, true);
}

void TestSysfsSupply::aGaugeThatNeverAnswersIsNoReading()
{
    QSemaphore gauge(1);
    hal::SysfsSupply supply(m_timers, u"root"_s, [&](const QString &) {
        gauge.acquire();
        return QVector<hal::SupplyFiles>{{{"type", "Mains"}, {"online", "1"}}};
    });
    askAndWait(supply);
    QVERIFY(supply.reading());
    QSignalSpy told(&supply, &PowerSource::told);
    m_timers.advance(30s); // it asks
    m_timers.advance(30s);
    QCOMPARE(told.size(), 1);
    QVERIFY(!supply.reading());
    QVERIFY(supply.trouble().contains(u"has not answered"_s));
    gauge.release();
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(supply.reading());
    QVERIFY(supply.trouble().isEmpty());
}

void TestSysfsSupply::itMayEndWhileItReads()
{
    QSemaphore reading;
    bool isOver = false;
    {
        hal::SysfsSupply supply(m_timers, u"root"_s, [&](const QString &) {
            reading.release();
            isOver = true;
            return std::optional<QVector<hal::SupplyFiles>>();
        });
        supply.ask();
        reading.acquire();
    }
    QVERIFY(isOver);
    QCOMPARE(m_timers.running(), 0);
}

QTEST_GUILESS_MAIN(TestSysfsSupply)
#include "tst_sysfssupply.moc"
