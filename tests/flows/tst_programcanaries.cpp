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

// As in tests/flows/data/canary.site.json. The number without what is dialled before it, which is in every form of it.
const QByteArrayList Secrets{"298417", "73915082", "26058341", "87654309", "911384756", "473950186", "083164950271346"};
const QByteArrayList Names{"Quillfeather", "Canarina", "Zephyrstone", "Wrenfolia", "Plover"};

const auto Codes = u"canary.site.json"_s;
const auto Numbers = u"canary-number.site.json"_s; // the same, but a number is asked for first

} // namespace

/// What people typed, and what people and keys are called, is looked for wherever the program leaves something: its
/// files, what it prints, what its commands print, and its own memory after the visit, which is what a core dump holds.
class TestProgramCanaries : public QObject {
    Q_OBJECT

    std::unique_ptr<TwoProcesses> world;

    void come(const QString &how, const QString &state)
    {
        world->hand(how);
        QVERIFY2(world->comesTo(state), qPrintable(state));
    }

    /// One after the other leads to the next page, the last one to the open door; then the key goes out.
    void visit(const QStringList &steps)
    {
        for (const QString &step : steps)
            come(step, step == steps.last() ? u"Open"_s : u"AwaitingFactor"_s);
        if (QTest::currentTestFailed())
            return;
        world->hand(u"fob 7 removed"_s);
        world->hand(u"door 7 closed"_s);
        QVERIFY(world->comesTo(u"Finished"_s));
        QVERIFY(world->comesTo(u"Idle"_s));
    }

    void start(const QString &site)
    {
        if (site != Codes) {
            const auto import = Program::run(u"latchkey-kiosk"_s,
                                             {u"import"_s, u"--site"_s, TwoProcesses::sample(site), u"--data"_s,
                                              world->path(u"data"_s), u"--config"_s, world->path(u"kiosk.json"_s)});
            QVERIFY2(import.code == 0, qPrintable(import.err));
        }
        QVERIFY2(world->start(), qPrintable(world->kiosk().lines().mid(0, 20).join(u'\n')));
    }

    void noFileHoldsACanary(const QString &when)
    {
        const QStringList found = canariesInFolder(world->path({}), Secrets + Names);
        QVERIFY2(found.isEmpty(), qPrintable(when + found.join(u'\n')));
    }

    void nothingPrintedHoldsACanary()
    {
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

    void memoryHoldsNothingThatWasTyped()
    {
        qint64 bytes = 0;
        const QStringList found = canariesInProcess(world->kiosk().id(), Secrets, &bytes);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        // Without rights over all processes nobody may look, which is the point.
        QVERIFY(bytes > 1'000'000 || geteuid() != 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QString why;
        QVERIFY2(TwoProcesses::prepare(&why, Codes), qPrintable(why));
    }

    void init() { world = std::make_unique<TwoProcesses>(); }
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

    void aVisitLeavesNothingBehindThatWasTyped_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QStringList>("steps");
        const auto wrongPin = u"keypad 26058341"_s;
        const auto pin = u"keypad 73915082"_s;
        QTest::newRow("access code and PIN") << Codes << QStringList{u"keypad 298417"_s, wrongPin, pin};
        QTest::newRow("mobile number and PIN") << Numbers << QStringList{u"keypad 07911384756#"_s, wrongPin, pin};
        QTest::newRow("booking code") << Codes << QStringList{u"keypad 473950186"_s};
        QTest::newRow("booking code in a QR code") << Codes << QStringList{u"qr 473950186"_s};
        QTest::newRow("key code") << Codes << QStringList{u"keypad 083164950271346#"_s};
    }
    /// In no file while it runs nor after a power cut, in nothing it prints, not in its memory.
    void aVisitLeavesNothingBehindThatWasTyped()
    {
        QFETCH(QString, site);
        QFETCH(QStringList, steps);
        start(site);
        if (!QTest::currentTestFailed())
            visit(steps);
        if (QTest::currentTestFailed())
            return;
        noFileHoldsACanary(u"running: "_s);
        nothingPrintedHoldsACanary();
        memoryHoldsNothingThatWasTyped();
        world->cutPower();
        noFileHoldsACanary(u"after the cut: "_s);
    }

    void theProgramLeavesNoCoreDump()
    {
        start(Codes);
        if (QTest::currentTestFailed())
            return;
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
