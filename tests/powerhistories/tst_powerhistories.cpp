// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::histories;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(latchkey::histories::Spoil)

/// Random lives of a box: its power goes, flaps and comes, the battery drains, the gauge lies, people come and go, everything
/// dies at any instant (docs/power-histories.md). LATCHKEY_HISTORIES and LATCHKEY_HISTORY_SEED make more of it.
class tst_PowerHistories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void nothingIsLostWhateverHappensToThePower();
    void noticesWhatIsSpoilt_data();
    void noticesWhatIsSpoilt();
};

void tst_PowerHistories::nothingIsLostWhateverHappensToThePower()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LATCHKEY_HISTORIES", &isSet);
    const int runs = isSet ? asked : 40;
    const int first = qEnvironmentVariableIntValue("LATCHKEY_HISTORY_SEED");
    HistoryCounts all;
    QStringList faults;
    for (int seed = first; seed < first + runs; ++seed) {
        History history{quint64(seed)};
        if (const QString fault = history.live(); !fault.isEmpty()) {
            faults.append(fault);
            qInfo("%s\n%s", qPrintable(history.steps()), qPrintable(fault));
        }
        all += history.counts();
    }
    qInfo("%d histories, %d steps: %d starts, %d cuts, %d sleeps, %d wakes (slowest %lld ms), %d sleeps refused, %d "
          "orderly "
          "stops, %d pulses, %d exchanges (%d ended after a cut), %d badges held (%d at a box that was not ready), "
          "book and "
          "box compared %d times",
          runs, all.steps, all.boots, all.cuts, all.sleeps, all.wakes, static_cast<long long>(all.slowestWake.count()),
          all.refusals, all.stops, all.pulses, all.exchanges, all.recovered, all.holds, all.served, all.accounts);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(runs < 20 || (all.sleeps > 0 && all.wakes > 0 && all.exchanges > 0 && all.recovered > 0 && all.stops > 0));
}

void tst_PowerHistories::noticesWhatIsSpoilt_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a box that does not look whether it is busy") << Spoil::NeverBusy << u"asleep w"_s;
    QTest::newRow("a journal that is not sealed") << Spoil::Unsealed << u"before the journal is sealed"_s;
    QTest::newRow("a disk that lies") << Spoil::LyingDisk << u"its intent is not in the journal"_s;
    QTest::newRow("a start without recovery") << Spoil::NoRecovery << u"has no outcome"_s;
    QTest::newRow("a line that stays shut") << Spoil::LineStaysShut << u"not at Home"_s;
    QTest::newRow("a badge that is not told") << Spoil::DeafReader << u"nothing happens"_s;
    QTest::newRow("a stop on an unknown level") << Spoil::StopsOnUnknown << u"how much energy"_s;
    QTest::newRow("an entry for each edge") << Spoil::TellsEachEdge << u"the mains"_s;
}

void tst_PowerHistories::noticesWhatIsSpoilt()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, fault);
    constexpr int MostSeeds = 60;
    QStringList others;
    for (int seed = 0; seed < MostSeeds; ++seed) {
        History history(quint64(seed), spoil);
        const QString found = history.live();
        if (found.contains(fault))
            return;
        if (!found.isEmpty())
            others.append(found);
    }
    QFAIL(qPrintable(u"no history noticed it, but: %1"_s.arg(others.join(u'\n'))));
}

QTEST_MAIN(tst_PowerHistories)
#include "tst_powerhistories.moc"
