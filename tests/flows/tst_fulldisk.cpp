// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "twoprocesses.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::flows;

namespace {

const QString Dana = u"04D0D0D0D0D001"_s;

} // namespace

/// The disk of the real program is full, before and in the middle of an exchange. Nothing opens that could not be
/// recorded, nothing that was recorded is lost, the screen says why, and all goes on once there is room.
class TestFullDisk : public QObject {
    Q_OBJECT

    std::unique_ptr<TwoProcesses> world;

    void setFull(bool full)
    {
        QFile mark(world->path(u"full"_s));
        QVERIFY(full ? mark.open(QIODevice::WriteOnly) : mark.remove());
    }
    void takeAKeyWhileTheDiskFillsUp()
    {
        QVERIFY(world->start());
        QVERIFY(world->present(Dana, u"^DOOR bin=7 open$"_s));
        world->hand(u"fob 7 removed"_s);
        QVERIFY(world->board().waitFor(u"^FOB bin=7 removed$"_s) >= 0);
        setFull(true);
        world->hand(u"door 7 closed"_s);
        QVERIFY(world->comesTo(u"Faulted"_s));
    }
    QJsonObject status() const
    {
        const auto run = Program::run(u"latchkey-kiosk"_s, {u"status"_s, u"--data"_s, world->path(u"data"_s)});
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        QVERIFY2(TwoProcesses::prepare(&why), qPrintable(why));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        world = std::make_unique<TwoProcesses>();
        world->giveKiosk(u"LD_PRELOAD"_s, QStringLiteral(FULLDISK_SHIM));
        world->giveKiosk(u"FULLDISK_WHILE"_s, world->path(u"full"_s));
        world->giveKiosk(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    }
    void cleanup()
    {
        const auto verdict = world->verify();
        QVERIFY2(verdict.code == 0, qPrintable(verdict.out + verdict.err));
        world.reset();
    }

    void nothingOpensThatCannotBeRecorded()
    {
        QVERIFY(world->start());
        setFull(true);
        world->hand(u"badge "_s + Dana);
        QVERIFY(world->comesTo(u"TurnedAway"_s));
        QCOMPARE(status()["screen"_L1], QJsonValue(u"Refused"_s));
        QCOMPARE(world->pulses(), 0);
        QCOMPARE(world->records(u"intent"_s), 0);
        setFull(false);
        QVERIFY(world->present(Dana, u"^RELEASE bin=7 count=1$"_s));
    }

    void anEndThatCannotBeRecordedStaysInHandUntilThereIsRoom()
    {
        takeAKeyWhileTheDiskFillsUp();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(status()["screen"_L1], QJsonValue(u"OutOfService"_s));
        QCOMPARE(world->records(u"committed"_s), 0);
        setFull(false);
        QVERIFY(world->comesTo(u"Idle"_s));
        QCOMPARE(world->records(u"committed"_s), 1);
        QCOMPARE(world->pulses(), 1);
    }

    void powerCutWhileTheDiskIsFullLosesNothing()
    {
        takeAKeyWhileTheDiskFillsUp();
        if (QTest::currentTestFailed())
            return;
        world->cutPower();
        QVERIFY(world->startKiosk());
        // It cannot even write that it started: it says so, serves nobody, and begins by itself once there is room.
        QVERIFY(world->kiosk().waitFor(u"disk is full"_s) >= 0);
        QCOMPARE(status()["outOfService"_L1], QJsonValue(u"diskFull"_s));
        setFull(false);
        QVERIFY(world->comesTo(u"Idle"_s));
        QVERIFY(world->waitForRecords(u"committed"_s, 1));
        QCOMPARE(world->records(u"intent"_s), 1);
        QCOMPARE(world->pulses(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
