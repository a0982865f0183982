// SPDX-License-Identifier: Apache-2.0
#include "linebench.h"

#include <hal/board/tracefile.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::test;
using namespace Qt::Literals::StringLiterals;
namespace happened = latchkey::events;
using Ms = std::chrono::milliseconds;

namespace {

constexpr quint32 Seed = 5;
constexpr Ms Start{1000};

/// Lets a panel talk to a scripted board for a while and writes down what went over the line.
void record(const QString &name)
{
    line::TraceFile file(name);
    fakes::SeededRandom random(Seed);
    ControlPanel panel(LineBench::configFor(4, 4), random,
                       [&](Ms at, trace::Direction way, const QByteArray &bytes) { file.write(at, way, bytes); });
    ScriptedPeripheral board(1, {4, 4});
    board.key = LineBench::wireKey();
    board.fobs[2] = QByteArray::fromHex("04a1b2c3");
    board.inputs[4 + 2] = InputState::Active;
    panel.lineOpened(Start);
    int packets = 0;
    for (Ms now = Start; now < Start + Ms(5000); now += Ms(1)) {
        const QByteArray bytes = panel.advance(now);
        if (bytes.isEmpty()) {
            continue;
        }
        if (++packets == 20) {
            board.reboot();
        }
        if (const auto reply = board.hear(bytes)) {
            panel.received(now + Ms(2), *reply);
        }
    }
}

} // namespace

/// What happened on somebody's wall can be made to happen again on a desk.
class TestTraceReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aRecordedLineMakesThePanelDoTheSameAgain();
};

void TestTraceReplay::aRecordedLineMakesThePanelDoTheSameAgain()
{
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"trace"_s);
    record(name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto entries = trace::parse(file.readAll());
    QVERIFY(entries && entries->size() > 60);

    fakes::SeededRandom random(Seed);
    ControlPanel panel(LineBench::configFor(4, 4), random);
    panel.lineOpened(Start);
    int sessions = 0;
    for (const trace::Entry &entry : *entries) {
        const Ms at(entry.milliseconds);
        if (entry.direction == trace::Direction::ToPanel) {
            panel.received(at, entry.bytes);
        } else {
            QCOMPARE(panel.advance(at), entry.bytes);
        }
        for (const BoardEvent &event : panel.takeEvents()) {
            const auto online = std::get_if<happened::WentOnline>(&event);
            sessions += online && online->fobs[2] == FobReading::fob(*CardUid::fromHex(u"04A1B2C3"_s)) ? 1 : 0;
        }
    }
    QCOMPARE(sessions, 2);
}

QTEST_APPLESS_MAIN(TestTraceReplay)
#include "tst_tracereplay.moc"
