// SPDX-License-Identifier: Apache-2.0
#include "linebench.h"

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::test;
using namespace Qt::Literals::StringLiterals;
namespace happened = latchkey::events;
using Ms = LineBench::Ms;

namespace {

/// A gauge that says 254 %.
std::optional<AnyReply> overfull(const AnyCommand &command)
{
    const auto mfg = std::get_if<ManufacturerCommand>(&command);
    if (!mfg || mfg->data != profile::PowerRequest{}.encode()) {
        return std::nullopt;
    }
    return profile::wrap(profile::PowerReport{true, false, false, false, quint8(254), 12000, std::nullopt});
}

} // namespace

/// What the board says of its supply when it is asked.
class TestControlPanelPower : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void powerIsReadWhenAskedAndToldThoughNothingChanged();
    void aLevelThatCannotBeIsUnknown();
    void aLevelThatCannotBeDelaysNoStart();
};

void TestControlPanelPower::powerIsReadWhenAskedAndToldThoughNothingChanged()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.commands.clear();
    for (int times = 1; times <= 3; ++times) {
        bench.panel.readPower(bench.now);
        bench.runFor(Ms(1000));
        QCOMPARE(bench.board.executed(Command::Manufacturer), times);
        QCOMPARE(bench.count<happened::PowerIs>(), times);
    }
}

void TestControlPanelPower::aLevelThatCannotBeIsUnknown()
{
    LineBench bench;
    QVERIFY(bench.runUntilOnline());
    bench.board.script = overfull;
    bench.panel.readPower(bench.now);
    bench.runFor(Ms(1000));
    const auto power = bench.all<happened::PowerIs>().constLast().power;
    QCOMPARE(power.percent, std::nullopt); // and not the 90 of before
    QCOMPARE(power.mains, std::optional<bool>(true));
}

void TestControlPanelPower::aLevelThatCannotBeDelaysNoStart()
{
    LineBench bench;
    bench.board.script = overfull;
    QVERIFY(bench.runUntilOnline(Ms(500)));
    QCOMPARE(bench.all<happened::WentOnline>().constFirst().power.percent, std::nullopt);
}

QTEST_GUILESS_MAIN(TestControlPanelPower)
#include "tst_controlpanelpower.moc"
