// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include <QTest>

using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

/// A hub and a box, two processes with a bad line between them, through random lives: killed at any moment, put back to
/// older states openly and in silence, with clocks that jump. LATCHKEY_HISTORIES and LATCHKEY_HISTORY_SEED make more of it.
class TestHistories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void hubAndBoxAgreeWhateverHappened();
};

void TestHistories::hubAndBoxAgreeWhateverHappened()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LATCHKEY_HISTORIES", &isSet);
    const int runs = isSet ? asked : 12;
    const int first = qEnvironmentVariableIntValue("LATCHKEY_HISTORY_SEED");
    HubProcess origin;
    QVERIFY(origin.start());
    PencilBox pencil(origin);
    const QString location = origin.make("locations", R"({"name":"Harbour House","timeZone":"Europe/London"})");
    const QString box = origin.make("boxes", R"({"name":"Lobby","location":")" + location.toLatin1() + R"("})");
    const auto code = origin.command({u"box"_s, u"code"_s, u"--email"_s, u"ada@harbour.example"_s, u"--box"_s, box});
    QVERIFY(code);
    QCOMPARE(pencil.pair(QString(*code).remove(u'-')), 200);
    origin.stop();
    History::Counts all;
    for (int seed = first; seed < first + runs; ++seed) {
        History history(origin, pencil, quint32(seed));
        const QString fault = history.live(60);
        QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(fault)));
        all += history.counts();
    }
    qInfo(
        "%d histories, %d steps: %d grants, %d kills, %d hubs and %d boxes put back, %d forks seen, %d commands done, "
        "%d connections lost",
        runs, all.steps, all.grants, all.kills, all.restores, all.images, all.forks, all.commands, all.lost);
    QVERIFY(all.grants > 0);
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
