// SPDX-License-Identifier: Apache-2.0
// The hand side of the board: slots for a window, lines for a script.
#include "boardbench.h"

#include <hal/sim/handcommands.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::sim;
using namespace latchkey::sim::bench;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSimulatedHands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void handsObeyLatchesAndDoors();
    void handCommandsDoWhatTheySay();
    void handCommandsThatAreWrongSaySo_data();
    void handCommandsThatAreWrongSaySo();
    void keypadDigitsAreNeverPrinted();
    void theTextOfAQrCodeIsNeverPrinted();
    void aScenarioOfAnotherSizeIsRefused();

private:
    std::unique_ptr<BoardBench> m_bench;
};

void TestSimulatedHands::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<BoardBench>();
}

void TestSimulatedHands::handsObeyLatchesAndDoors()
{
    QCOMPARE(m_bench->make(), QString());
    QVERIFY(!m_bench->board->openDoor(1));
    QVERIFY(!m_bench->board->putFob(1, mapleFob(1)));
    QVERIFY(m_bench->board->forceDoor(1));
    QVERIFY(m_bench->board->putFob(1, mapleFob(1)));
    QVERIFY2(!m_bench->board->putFob(1, mapleFob(2)), "the bin is full");
    QVERIFY(m_bench->board->closeDoor(1));
    QVERIFY(!m_bench->board->takeFob(1));
    QVERIFY(m_bench->board->forceDoor(1));
    QVERIFY(m_bench->board->takeFob(1));
    QVERIFY(!m_bench->board->takeFob(1));
    QVERIFY(!m_bench->board->forceDoor(0) && !m_bench->board->forceDoor(5)
            && !m_bench->board->placeFob(5, mapleFob(1)));
    QVERIFY(!m_bench->board->pressKeys(u"12x"_s));
}

void TestSimulatedHands::handCommandsDoWhatTheySay()
{
    QCOMPARE(m_bench->make(), QString());
    const auto &hardware = m_bench->board->hardware();
    for (const QString &line : {u"door 3 open"_s,
                                u"fob 3 present 04:A1:B2:C3:D4:E5:03"_s,
                                u"fob 4 present ?"_s,
                                u"power lost"_s,
                                u"battery 64"_s,
                                u"charging on"_s,
                                u"tamper on"_s,
                                u"button down"_s,
                                u"cabinet open"_s,
                                u"latch 1 jam"_s,
                                u"latch 2 slow 700"_s,
                                u"sensor 4 stuck-open"_s,
                                u"reader 2 dead"_s,
                                u"install"_s,
                                u"# a remark"_s,
                                u""_s,
                                u"badge 04D0D0D0D0D001"_s,
                                u"qr latchkey:b:461 234 567"_s,
                                u"keypad 12#"_s,
                                u"drop 0"_s,
                                u"delay 0"_s,
                                u"busy 0"_s,
                                u"duplicate 0"_s}) {
        QCOMPARE(m_bench->hands(line), QStringList());
    }
    QVERIFY(hardware.doors().isOpen(3));
    QCOMPARE(hardware.fob(3), std::optional(FobInBin{mapleFob(3)}));
    QVERIFY(hardware.fob(4) && !hardware.fob(4)->uid);
    QCOMPARE(hardware.power(), (PowerState{false, true, 64}));
    QVERIFY(hardware.isTampered() && hardware.isButtonDown());
    QCOMPARE(hardware.doors().latchFault(1), LatchFault::Jam);
    QCOMPARE(hardware.doors().slowness(2), 700ms);
    QVERIFY(hardware.doors().isSwitchOpen(4) && !hardware.doors().isOpen(4));
    QCOMPARE(hardware.readerFault(2), ReaderFault::Dead);
    QVERIFY(m_bench->board->device().isInstallWindowOpen());
    QVERIFY(m_bench->lines.contains(u"FOB bin=3 present 04A1B2C3D4E503"_s));
    QVERIFY(m_bench->lines.contains(u"DOOR bin=3 open"_s));
    QCOMPARE(m_bench->hands(u"fob 3 removed"_s), QStringList());
    QCOMPARE(m_bench->hands(u"door 3 closed"_s), QStringList());
    QVERIFY(m_bench->lines.contains(u"FOB bin=3 removed"_s));
    QCOMPARE(m_bench->hands(u"outputs"_s), QStringList{u"OUTPUTS 0000"_s});
    const QStringList stat = m_bench->hands(u"stat"_s);
    QCOMPARE(stat.size(), 6);
    QVERIFY(stat[0].startsWith(u"STAT link=offline cable=ok sc=none address=1 baud=115200 key=none install=open"_s));
    QVERIFY(stat[1].contains(u"pulses=0"_s) && stat[1].contains(u"battery=64"_s));
    QCOMPARE(stat[5], u"STAT bin=4 door=closed switch=open latch=locked fob=? faults=ok/stuck-open/ok"_s);
    QCOMPARE(m_bench->hands(u"reset"_s), QStringList());
    QVERIFY(m_bench->lines.contains(u"RESET"_s));
}

void TestSimulatedHands::handCommandsThatAreWrongSaySo_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"dor 3 open",
                             "door",
                             "door 3",
                             "door 3 ajar",
                             "door 0 open",
                             "door 5 open",
                             "door x open",
                             "door 3 open now",
                             "fob 3",
                             "fob 3 present",
                             "fob 3 present maple",
                             "fob 9 removed",
                             "fob 3 taken",
                             "badge",
                             "badge xyz",
                             "qr",
                             "qr \xe4",
                             "qr 0123456789012345678901234567890123456789012345678901234567890123x",
                             "keypad",
                             "keypad 12x",
                             "power on",
                             "battery",
                             "battery 101",
                             "battery -1",
                             "charging maybe",
                             "tamper",
                             "button",
                             "cabinet ajar",
                             "latch 1",
                             "latch 1 slow",
                             "latch 1 slow x",
                             "latch 9 jam",
                             "sensor 1 stuck",
                             "reader 1 alive",
                             "reset now",
                             "cut 3",
                             "drop",
                             "drop x",
                             "drop -1",
                             "delay 99999999",
                             "noise",
                             "noise 5",
                             "noise xy",
                             "outputs all",
                             "stat 3"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
    QTest::newRow("too long") << u"noise "_s + QString(LongestHandCommand, u'0');
}

void TestSimulatedHands::handCommandsThatAreWrongSaySo()
{
    QFETCH(const QString, line);
    QCOMPARE(m_bench->make(), QString());
    const auto before = m_bench->board->scenario(u"x"_s).toJson();
    const auto answer = runHandCommand(*m_bench->board, line);
    QVERIFY(!answer);
    QVERIFY(answer.error().endsWith(u'.') && answer.error().size() < 300);
    QCOMPARE(m_bench->board->scenario(u"x"_s).toJson(), before);
    QVERIFY(m_bench->lines.isEmpty());
}

void TestSimulatedHands::keypadDigitsAreNeverPrinted()
{
    QCOMPARE(m_bench->make(), QString());
    QCOMPARE(m_bench->hands(u"keypad 739251"_s), QStringList());
    QCOMPARE(m_bench->lines, QStringList{u"KEYPAD keys=6"_s});
}

void TestSimulatedHands::theTextOfAQrCodeIsNeverPrinted()
{
    QCOMPARE(m_bench->make(), QString());
    QCOMPARE(m_bench->hands(u"qr 461234567"_s), QStringList());
    QCOMPARE(m_bench->hands(u"qr "_s + QString(64, u'~')), QStringList());
    QCOMPARE(m_bench->lines, (QStringList{u"QR characters=9"_s, u"QR characters=64"_s}));
}

void TestSimulatedHands::aScenarioOfAnotherSizeIsRefused()
{
    QCOMPARE(m_bench->make(), QString());
    Scenario large;
    large.name = u"large"_s;
    large.layout = {20, 20};
    const auto refused = m_bench->board->apply(large);
    QVERIFY(!refused && refused.error().contains(u"large"_s));
    Scenario fits;
    fits.layout = {4, 4};
    fits.fobs = {{2, {mapleFob(2)}}};
    QVERIFY(m_bench->board->apply(fits));
    QCOMPARE(m_bench->board->hardware().fob(2), std::optional(FobInBin{mapleFob(2)}));
}

QTEST_GUILESS_MAIN(TestSimulatedHands)
#include "tst_simulatedhands.moc"
