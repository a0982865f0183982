// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/simulator/world.h>
#include <core/power/outage.h>
#include <qml/viewmodels/qmlinstances.h>

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::simulator;

namespace {

constexpr int Patience = 40000; ///< ms: the hub makes dear hashes, perhaps beside other tests

} // namespace

/// The presets of the outages with the hub beside them: what is missing is missing once box and hub know each other.
class TestSimulatedOutages : public QObject {
    Q_OBJECT

    SimulatorClock m_clock{false};
    hal::SystemTimers m_timers;
    std::unique_ptr<World> m_world;

    power::Outage outage() const
    {
        return power::outageOf(m_world->kiosk().power().belief().mains, m_world->kiosk().status().isOnline());
    }
    void open(const QString &preset)
    {
        auto world = World::make({m_clock, m_timers}, *presetFor(preset), Options());
        QVERIFY2(world, qPrintable(world ? QString() : world.error()));
        m_world = std::move(world).value();
        QVERIFY(m_world->hub());
        m_world->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_world->isAsPreset(), Patience);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { m_world.reset(); }

    void eachPresetMissesWhatItSays_data()
    {
        QTest::addColumn<power::Outage>("outage");
        QTest::newRow("power-out") << power::Outage::PowerOnly;
        QTest::newRow("internet-out") << power::Outage::InternetOnly;
        QTest::newRow("both-out") << power::Outage::Both;
        QTest::newRow("long-outage") << power::Outage::Both;
    }
    void eachPresetMissesWhatItSays()
    {
        QFETCH(const power::Outage, outage);
        open(QString::fromLatin1(QTest::currentDataTag()));
        QTRY_COMPARE_WITH_TIMEOUT(this->outage(), outage, Patience);
        QCOMPARE(m_world->hub()->stage(), HubBeside::Stage::Joined);
        const bool offline = outage != power::Outage::PowerOnly;
        QCOMPARE(m_world->hub()->hasInternet(), !offline);
        QCOMPARE(m_world->kiosk().status().isOnline(), !offline);
        const bool hasPower = outage == power::Outage::InternetOnly;
        QCOMPARE(ui::Instance<ui::Energy>::made->isOnBattery(), !hasPower);
        QCOMPARE(ui::Instance<ui::Energy>::made->notice().isEmpty(), hasPower);
    }

    void theHubStaysInTouchWhereTimeGoesFaster()
    {
        open(u"busy-hotel"_s);
        const auto isOnline = [this] { return m_world->hub()->hubLink().state() == HubLink::State::Online; };
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->hub()->waiting(), quint64(0), Patience);
        int lost = 0;
        connect(&m_world->hub()->hubLink(), &HubLink::stateChanged, this, [&] { lost += isOnline() ? 0 : 1; });
        m_world->setSpeed(60);
        const QDateTime start = m_world->time().clock().now();
        QTRY_VERIFY_WITH_TIMEOUT(start.secsTo(m_world->time().clock().now()) > 300, Patience);
        QCOMPARE(lost, 0);
        const QSignalSpy views(m_world->hub(), &HubBeside::viewChanged);
        m_world->hub()->book();
        QTRY_VERIFY_WITH_TIMEOUT(!views.isEmpty(), Patience);
        QVERIFY(m_world->hub()->waiting() <= 1); // a seal goes with the next entry
    }
};

QTEST_MAIN(TestSimulatedOutages)
#include "tst_simulatedoutages.moc"
