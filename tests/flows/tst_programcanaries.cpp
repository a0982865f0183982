// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "memoryscan.h"
#include "twoprocesses.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::flows;

namespace {

// As in tests/flows/data/canary.site.json.
const QByteArrayList Secrets{"298417", "73915082", "26058341", "87654309"};
const QByteArrayList Names{"Quillfeather", "Canarina", "Zephyrstone"};

} // namespace

/// What people typed, and what people and keys are called, is looked for wherever the program leaves something: its
/// files, what it prints, what its commands print, and its own memory after the visit, which is what a core dump holds.
class TestProgramCanaries : public QObject {
    Q_OBJECT

    std::unique_ptr<TwoProcesses> world;

    void type(const QString &digits, const QString &state)
    {
        world->hand(u"keypad "_s + digits);
        QVERIFY2(world->comesTo(state), qPrintable(state));
    }

    /// A visit with slips: a wrong PIN, then the right one; the key goes out.
    void visit()
    {
        type(u"298417"_s, u"AwaitingFactor"_s);
        type(u"26058341"_s, u"AwaitingFactor"_s);
        type(u"73915082"_s, u"Open"_s);
        world->hand(u"fob 7 removed"_s);
        world->hand(u"door 7 closed"_s);
        QVERIFY(world->comesTo(u"Finished"_s));
        QVERIFY(world->comesTo(u"Idle"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QString why;
        QVERIFY2(TwoProcesses::prepare(&why, u"canary.site.json"_s), qPrintable(why));
    }

    void init()
    {
        world = std::make_unique<TwoProcesses>();
        QVERIFY2(world->start(), qPrintable(world->kiosk().lines().mid(0, 20).join(u'\n')));
    }
    void cleanup() { world.reset(); }

    void theSearchFindsACanaryThatIsThere()
    {
        QFile file(world->path(u"data/note"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("..Zephyrstone..");
        file.close();
        QCOMPARE(canariesInFolder(world->path(u"data"_s), Names).size(), 1);
        const QString own = u"Quillfeather"_s;
        qint64 bytes = 0;
        QVERIFY(!canariesInProcess(getpid(), {own.toUtf8()}, &bytes).isEmpty());
        QVERIFY(bytes > 0);
    }

    void noFileOfTheBoxHoldsACanary()
    {
        visit();
        if (QTest::currentTestFailed())
            return;
        const QStringList running = canariesInFolder(world->path(u"data"_s), Secrets + Names);
        QVERIFY2(running.isEmpty(), qPrintable(running.join(u'\n')));
        world->cutPower();
        const QStringList cut = canariesInFolder(world->path({}), Secrets + Names);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void nothingThatIsPrintedHoldsACanary()
    {
        visit();
        if (QTest::currentTestFailed())
            return;
        const QStringList log = canariesIn(world->kiosk().lines().join(u'\n').toUtf8(), Secrets + Names, u"log"_s);
        QVERIFY2(log.isEmpty(), qPrintable(log.join(u'\n')));
        const auto exported = Program::run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, world->path(u"data"_s)});
        QVERIFY(exported.out.contains("committed"_L1));
        const QStringList journal = canariesIn(exported.out.toUtf8(), Secrets + Names, u"journal"_s);
        QVERIFY2(journal.isEmpty(), qPrintable(journal.join(u'\n')));
        const auto status = Program::run(u"latchkey-kiosk"_s, {u"status"_s, u"--data"_s, world->path(u"data"_s)});
        const QStringList told = canariesIn(status.out.toUtf8() + status.err.toUtf8(), Secrets, u"status"_s);
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }

    void afterTheVisitMemoryHoldsNothingThatWasTyped()
    {
        visit();
        if (QTest::currentTestFailed())
            return;
        qint64 bytes = 0;
        const QStringList found = canariesInProcess(world->kiosk().id(), Secrets, &bytes);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        // Without rights over all processes nobody may look, which is the point.
        QVERIFY(bytes > 1'000'000 || geteuid() != 0);
    }

    void theProgramLeavesNoCoreDump()
    {
        QFile limits(u"/proc/%1/limits"_s.arg(world->kiosk().id()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QRegularExpression line(u"Max core file size +0 +0 "_s);
        QVERIFY(line.match(QString::fromUtf8(limits.readAll())).hasMatch());
        // Of a process that is not dumpable, the kernel gives these files to root (proc(5)).
        QCOMPARE(QFileInfo(u"/proc/%1/mem"_s.arg(world->kiosk().id())).ownerId(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestProgramCanaries)
#include "tst_programcanaries.moc"
