// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/simulator/hands.h>
#include <app/simulator/powercard.h>
#include <app/simulator/world.h>
#include <qml/viewmodels/qmlinstances.h>

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::simulator;
using State = SimulatedMachine::State;

namespace {

constexpr int Patience = 20000; ///< ms
constexpr auto SamsBadge = "04D0D0D0D0D002"_L1;

} // namespace

/// The kiosk, its board and the energy around it: everything that the simulator's power controls drive.
class TestSimulatedPower : public QObject {
    Q_OBJECT

    SimulatorClock m_clock{false};
    hal::SystemTimers m_timers;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Hands> m_hands;
    std::unique_ptr<PowerCard> m_card;

    QString page() const { return m_world->kiosk().exchange().page(); }
    QString notice() const { return ui::Instance<ui::Energy>::made->notice(); }
    SimulatedMachine &machine() const { return m_world->power().machine(); }
    int light() const { return m_world->power().light().level(); }
    bool isDark() const { return machine().isAsleep() && light() == 0; }
    bool wasLogged(const QString &words) const
    {
        const QAbstractItemModel &log = *m_hands->log();
        for (int row = 0; row < log.rowCount(); ++row) {
            if (log.index(row, 0).data(LogModel::WordsRole).toString() == words)
                return true;
        }
        return false;
    }

    void open(const QString &preset, Options options = {})
    {
        options.hub = false; // tst_simulatedoutages has one
        auto world = World::make({m_clock, m_timers}, *presetFor(preset), options);
        QVERIFY2(world, qPrintable(world ? QString() : world.error()));
        m_world = std::move(world).value();
        m_hands = std::make_unique<Hands>(*m_world, false);
        m_card = std::make_unique<PowerCard>(*m_world);
        m_world->start();
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"Home"_s, Patience);
    }
    void open(const QString &preset, power::Profile profile)
    {
        Options options;
        options.profile = profile;
        open(preset, options);
    }
    void pullPlugAt(int percent)
    {
        m_hands->setBattery(percent);
        m_hands->setMains(false);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup()
    {
        m_card.reset();
        m_hands.reset();
        m_world.reset();
    }

    void theBoxSleepsAMinuteAfterThePlugWasPulledAndTheButtonWakesIt()
    {
        open({});
        m_card->chooseSpeed(2);
        QCOMPARE(m_world->time().speed(), 60);
        const auto pulled = m_world->time().clock().steady();
        pullPlugAt(70);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), Patience);
        QVERIFY(m_world->time().clock().steady() - pulled >= 60s);
        QCOMPARE(machine().state(), State::Off); // it hibernates
        QVERIFY(wasLogged(u"sleeps: all is off but what wakes it"_s));
        QVERIFY(wasLogged(u"screen dark"_s));
        QCOMPARE(m_card->state(), u"Asleep: press the round button."_s);

        QSignalSpy woke(&machine(), &Sleeper::woke);
        m_hands->pressButton();
        QCOMPARE(m_world->time().speed(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(woke.size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(page() == u"Home" && light() > 0 && m_world->box().board().isOnline(), 2000);
        QVERIFY(wasLogged(u"woken by the round button"_s));
    }

    void whatIsHeldToTheReaderDoesNotWakeABinBox()
    {
        open({});
        m_card->chooseSpeed(2);
        pullPlugAt(70);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), Patience);
        m_hands->holdToReader(SamsBadge);
        m_hands->showQr(u"461234567"_s);
        QVERIFY(wasLogged(u"is off: only the round button wakes the box"_s));
        QVERIFY(machine().isAsleep());
    }

    void theBadgeThatWakesTheSaverIsIdentified()
    {
        open({}, power::Profile::Saver);
        m_card->chooseSpeed(1);
        m_hands->setMains(false);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), Patience);
        QVERIFY(m_card->state().contains(u"show a badge"_s));
        m_hands->holdToReader(SamsBadge);
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"ChooseKey"_s, Patience);
        QCOMPARE(machine().state(), State::Awake);
        QCOMPARE(light(), power::termsOf(power::Profile::Saver).darker);
        QVERIFY(wasLogged(u"woken by what was held to the reader"_s));
    }

    void tamperingWakesTheBox()
    {
        open({});
        m_card->chooseSpeed(2);
        pullPlugAt(70);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), Patience);
        m_world->board().setTamper(true);
        QTRY_VERIFY_WITH_TIMEOUT(machine().state() == State::Awake, Patience);
    }

    void anEmptyBatteryStopsItAndTheMainsStartIt()
    {
        open({});
        m_card->chooseSpeed(2);
        pullPlugAt(3);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), Patience);
        QVERIFY(wasLogged(u"switches itself off"_s));
        QCOMPARE(m_card->state(), u"Off: press the round button."_s);
        m_hands->setMains(true);
        QCOMPARE(m_world->time().speed(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(machine().state() == State::Awake, Patience);
        QVERIFY(wasLogged(u"started by the mains"_s));
        QTRY_COMPARE_WITH_TIMEOUT(notice(), QString(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(light(), 100, Patience);
    }

    void theBatteryDrainsByItselfAndFillsAgain()
    {
        open({}, power::Profile::UpsCabinet); // stays awake with all its light
        QVERIFY(!m_world->power().drains());
        m_card->chooseSpeed(2);
        QVERIFY(m_world->power().drains());
        pullPlugAt(50);
        QTRY_COMPARE_WITH_TIMEOUT(m_hands->battery(), 49, Patience);
        m_hands->setMains(true);
        QVERIFY(m_world->board().hardware().power().charging);
        QTRY_COMPARE_WITH_TIMEOUT(m_hands->battery(), 51, Patience);
    }

    void theSliderReachesTheKioskAtOnce()
    {
        open({});
        m_hands->setBattery(41);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->kiosk().power().belief().percent, std::optional(41), Patience);
    }

    void theDrawFollowsLightAndSleep()
    {
        open({});
        QCOMPARE(qRound(m_world->power().draw()), 1295 + 60 + 100 + 2525);
        m_world->power().light().setLevel(30);
        QCOMPARE(qRound(m_world->power().draw()), 1295 + 60 + 100 + 680);
        m_world->power().light().setLevel(0);
        machine().sleep({SleepKind::Suspend, {}, 0s});
        QCOMPARE(qRound(m_world->power().draw()), 95);
    }

    void whatIsDrawnIsTheLightOfTheProfile()
    {
        open({});
        m_hands->setMains(false);
        QTRY_COMPARE_WITH_TIMEOUT(light(), 60, Patience);
        m_card->chooseProfile(3);
        QCOMPARE(m_card->profile(), 3);
        QCOMPARE(light(), 30);
        QCOMPARE(m_card->light(), 30);
        QVERIFY(wasLogged(u"screen light 30 %"_s));
        m_card->chooseProfile(4);
        QCOMPARE(m_card->profile(), 3);
    }

    void timeGoesAsUsualWhereSomebodyStandsAtTheBox()
    {
        open({});
        m_card->chooseSpeed(1);
        QCOMPARE(m_world->time().speed(), 10);
        m_world->kiosk().exchange().pickUp();
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"Identify"_s, Patience);
        QCOMPARE(m_world->time().speed(), 1);
        QCOMPARE(m_card->speed(), 0);
        QVERIFY(wasLogged(u"goes as usual"_s));
    }

    void theLineStaysWhereTimeGoesFaster()
    {
        open({});
        const QSignalSpy changes(&m_world->box().board(), &BinBoard::onlineChanged);
        m_card->chooseSpeed(2);
        const auto start = m_world->time().clock().steady();
        QTRY_VERIFY_WITH_TIMEOUT(m_world->time().clock().steady() - start > 120s, Patience);
        QVERIFY(changes.isEmpty());
        QCOMPARE(page(), u"Home"_s);
    }

    void aClockThatStandsStillIsNotHurried()
    {
        Options options;
        options.freeze = true;
        options.speed = 60;
        open({}, options);
        m_card->chooseSpeed(2);
        QCOMPARE(m_world->time().speed(), 1);
    }

    void eachPresetShowsWhatIsMissing_data()
    {
        QTest::addColumn<QString>("notice");
        QTest::addColumn<int>("light");
        QTest::addColumn<int>("profile");
        QTest::addColumn<int>("speed");
        QTest::newRow("busy-hotel") << QString() << 100 << 0 << 1;
        QTest::newRow("power-out") << u"powerSleeps"_s << 30 << 0 << 1;
        QTest::newRow("internet-out") << QString() << 100 << 0 << 1;
        QTest::newRow("both-out") << u"powerSleeps"_s << 30 << 0 << 1;
        QTest::newRow("long-outage") << u"powerSaves"_s << 30 << 3 << 10;
        QTest::newRow("key-cabinet") << QString() << 100 << 2 << 1;
    }
    void eachPresetShowsWhatIsMissing()
    {
        QFETCH(const QString, notice);
        QFETCH(const int, light);
        open(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(m_card->profile(), "profile");
        QTEST(m_world->time().speed(), "speed");
        QCOMPARE(m_world->power().drains(), m_world->time().speed() > 1);
        m_card->chooseSpeed(1); // what is believed has lasted for a while
        QTRY_COMPARE_WITH_TIMEOUT(this->notice(), notice, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(this->light(), light, Patience);
        QVERIFY(m_world->kiosk().status().isOnline()); // it stands on its own and misses nothing
    }
};

QTEST_MAIN(TestSimulatedPower)
#include "tst_simulatedpower.moc"
