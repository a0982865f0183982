// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "twoprocesses.h"

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::flows;

namespace {

const QString Maple3 = u"04A1B2C3D4E503"_s;
const QString Maple9 = u"04A1B2C3D4E509"_s;

/// A pick-up or a drop-off as a row of hand commands, each with what must be seen before the next.
struct Act {
    QString hand;
    QString seen; ///< a line of the board; empty: nothing to wait for
};

QList<Act> pickUp()
{
    return {{u"badge 04D0D0D0D0D001"_s, u"^DOOR bin=7 open$"_s},
            {u"fob 7 removed"_s, u"^FOB bin=7 removed$"_s},
            {u"door 7 closed"_s, u"^DOOR bin=7 closed$"_s}};
}

QList<Act> dropOff()
{
    return {{u"badge "_s + Maple9, u"^DOOR bin=9 open$"_s},
            {u"fob 9 present "_s + Maple9, u"^FOB bin=9 present "_s + Maple9},
            {u"door 9 closed"_s, u"^DOOR bin=9 closed$"_s}};
}

int ends(const TwoProcesses &world)
{
    int count = 0;
    for (const auto &record : world.journal())
        count += record.type == u"committed"_s || record.type == u"aborted"_s || record.type == u"review"_s;
    return count;
}

} // namespace

/// The cable, the board and the kiosk's power fail at each step of an exchange. However it ends: every intent has one
/// end, the latch moved at most once for it, the journal verifies, and the box serves again.
class TestInterruptions : public QObject {
    Q_OBJECT

    void addRows(const QString &name)
    {
        for (const bool out : {true, false}) {
            for (int step = 0; step <= 3; ++step) {
                QTest::addRow("%s of a %s, step %d", qPrintable(name), out ? "pick-up" : "drop-off", step)
                    << out << step;
            }
        }
    }

    /// Acts until `step`, lets `failure` happen, acts on, and checks how it ended.
    void interrupt(bool out, int step, const std::function<void(TwoProcesses &)> &failure)
    {
        TwoProcesses world;
        QVERIFY(world.start());
        const QList<Act> acts = out ? pickUp() : dropOff();
        for (int i = 0; i < acts.size(); ++i) {
            if (i == step)
                failure(world);
            world.hand(acts[i].hand);
            // A card that was shown while the box was blind is shown again, as a person would.
            const bool seen = world.board().waitFor(acts[i].seen, 0, i == 0 ? 4000 : 15000) >= 0;
            if (!seen && i == 0) {
                world.hand(acts[i].hand);
                QVERIFY(world.board().waitFor(acts[i].seen) >= 0);
            }
        }
        if (step == acts.size())
            failure(world);
        verifyEnd(world, out);
    }

    void verifyEnd(TwoProcesses &world, bool out)
    {
        const auto settled = [&] {
            return world.records(u"intent"_s) > 0 && ends(world) == world.records(u"intent"_s);
        };
        QVERIFY2(QTest::qWaitFor(settled, 30000),
                 qPrintable(u"%1 intents, %2 ends"_s.arg(world.records(u"intent"_s)).arg(ends(world))));
        QVERIFY2(world.pulses() <= world.records(u"intent"_s), "a second pulse for one authorisation");
        const auto verdict = world.verify();
        QVERIFY2(verdict.code == 0, qPrintable(verdict.out + verdict.err));
        // The box serves again: the other direction works.
        const int intents = world.records(u"intent"_s);
        const int before = world.pulses();
        QVERIFY(world.present(out ? Maple3 : u"04D0D0D0D0D001"_s, u"^RELEASE bin=7 count=%1$"_s.arg(before + 1)));
        QCOMPARE(world.records(u"intent"_s), intents + 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        QVERIFY2(TwoProcesses::prepare(&why), qPrintable(why));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theBoardRestarts_data()
    {
        QTest::addColumn<bool>("out");
        QTest::addColumn<int>("step");
        addRows(u"restart"_s);
    }
    void theBoardRestarts()
    {
        QFETCH(bool, out);
        QFETCH(int, step);
        interrupt(out, step, [](TwoProcesses &world) {
            const int sessions = world.sessions();
            world.hand(u"reset"_s);
            QVERIFY(QTest::qWaitFor([&] { return world.sessions() > sessions; }, 15000));
        });
    }

    void theCableIsCutForALongTime_data()
    {
        QTest::addColumn<bool>("out");
        QTest::addColumn<int>("step");
        addRows(u"cut"_s);
    }
    void theCableIsCutForALongTime()
    {
        QFETCH(bool, out);
        QFETCH(int, step);
        interrupt(out, step, [](TwoProcesses &world) {
            const int sessions = world.sessions();
            world.hand(u"cut"_s);
            // Until both ends have given the session up.
            QVERIFY(world.board().waitFor(u"^LINK offline$"_s, 0, 20000) >= 0);
            QVERIFY(world.waitForRecords(u"board-lost"_s, 1));
            world.hand(u"mend"_s);
            QVERIFY(QTest::qWaitFor([&] { return world.sessions() > sessions; }, 20000));
        });
    }

    void theKiosksPowerIsCut_data()
    {
        QTest::addColumn<bool>("out");
        QTest::addColumn<int>("step");
        addRows(u"power cut"_s);
    }
    void theKiosksPowerIsCut()
    {
        QFETCH(bool, out);
        QFETCH(int, step);
        interrupt(out, step, [](TwoProcesses &world) {
            const int sessions = world.sessions();
            world.cutPower();
            QVERIFY(world.startKiosk());
            QVERIFY(QTest::qWaitFor([&] { return world.sessions() > sessions; }, 20000));
        });
    }
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
