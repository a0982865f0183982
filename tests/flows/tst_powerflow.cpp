// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "twoprocesses.h"

#include <tests/hal/fakesysfs.h>
#include <tests/hal/mockedbus.h>

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::flows;

namespace {

const auto Manager = u"org.freedesktop.login1.Manager"_s;
constexpr int Patience = 20'000; // ms

} // namespace

/// An outage with the real programs: the kiosk, the lock board, logind as python-dbusmock has it, and a light of files.
class TestPowerFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString why;
        QVERIFY2(TwoProcesses::prepare(&why), qPrintable(why));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_logind = std::make_unique<MockedBus>(u"logind"_s, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s);
        QVERIFY(m_logind->startBus() && m_logind->startService());
        m_lights = std::make_unique<tests::FakeSysfs>();
        m_lights->put(u"panel"_s, u"max_brightness"_s, "200");
        m_lights->put(u"panel"_s, u"brightness"_s, "200");
        m_lights->put(u"panel"_s, u"bl_power"_s, "4"); // as a start that was cut in its sleep left it
        m_world = std::make_unique<TwoProcesses>();
        m_world->giveKiosk(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_logind->address());
    }
    void cleanup()
    {
        m_world.reset();
        m_lights.reset();
        m_logind.reset();
    }

    void theMainsGoAndTheScreenIsDimWithinASecond()
    {
        QVERIFY(begin({}));
        QTRY_COMPARE_WITH_TIMEOUT(light(), 200, Patience);
        QCOMPARE(m_lights->lineIn(u"panel"_s, u"bl_power"_s), "0");
        qint64 longest = 0;
        for (int i = 0; i < 2; ++i) { // after a third loss the mains have to stay for a minute
            QElapsedTimer since;
            since.start();
            m_world->hand(u"power lost"_s);
            QTRY_COMPARE_WITH_TIMEOUT(light(), 120, Patience); // 60 %
            longest = std::max(longest, since.elapsed());
            m_world->hand(u"power ok"_s);
            QTRY_COMPARE_WITH_TIMEOUT(light(), 200, Patience);
        }
        qInfo("mains lost to dim light: %lld ms at most", longest);
        QVERIFY2(longest <= 1000, qPrintable(QString::number(longest)));
    }

    void theBoxSleepsWhenNobodyIsThereAndIsReadyWhenTheButtonIsPressed()
    {
        QVERIFY(begin({{u"profile"_s, u"legacy"_s}, {u"idle"_s, 10}, {u"depth"_s, u"suspend"_s}}));
        m_world->hand(u"battery 70"_s);
        fallAsleep();
        QVERIFY(m_world->verify().code == 0);
        const auto records = m_world->journal();
        QCOMPARE(records.constLast().type, u"seal"_s);
        QCOMPARE(records.at(records.size() - 2).type, u"sleep"_s);
        QCOMPARE(orders(), QStringList{u"Suspend False"_s});
        QVERIFY(m_world->board().waitFor(u"^SLEEP$|^ASLEEP|sleep"_s) >= 0);

        QElapsedTimer since;
        since.start();
        m_world->hand(u"button down"_s);
        m_world->hand(u"button up"_s);
        wakeMachine();
        QVERIFY(m_world->comesTo(u"OutOfService"_s)); // the line begins anew
        QVERIFY(m_world->comesTo(u"Idle"_s));
        const qint64 ready = since.elapsed();
        qInfo("button to Home: %lld ms", ready);
        QVERIFY2(ready <= 2000, qPrintable(QString::number(ready)));
        QVERIFY(light() > 0);
        QCOMPARE(m_lights->lineIn(u"panel"_s, u"bl_power"_s), "0");
        QVERIFY(m_world->waitForRecords(u"woke"_s, 1));
    }

    void aBadgeThatWakesTheBoxIsServedAndTheBoxSleepsAgainAfterTheDoorIsShut()
    {
        QVERIFY(begin({{u"profile"_s, u"saver"_s}}));
        fallAsleep();
        m_world->hand(u"badge 04D0D0D0D0D001"_s);
        wakeMachine();
        QVERIFY(m_world->board().waitFor(u"^DOOR bin=7 open$"_s) >= 0);
        m_world->hand(u"fob 7 removed"_s);
        QVERIFY(m_world->board().waitFor(u"^FOB bin=7 removed$"_s) >= 0);
        QCOMPARE(orders().size(), 1); // never with a door open
        QElapsedTimer since;
        since.start();
        m_world->hand(u"door 7 closed"_s);
        QVERIFY(m_world->waitForRecords(u"committed"_s, 1));
        QTRY_COMPARE_WITH_TIMEOUT(orders().size(), 2, Patience);
        qInfo("door shut to the order to sleep: %lld ms", since.elapsed());
        QVERIFY2(since.elapsed() < 10'000, "the page that says how it ended stays for 10 s, and is not waited for");
        const auto records = m_world->journal();
        QCOMPARE(records.constLast().type, u"seal"_s);
        QCOMPARE(records.at(records.size() - 2).type, u"sleep"_s);
        QCOMPARE(m_world->verify().code, 0);
    }

    void logindThatRefusesKeepsTheBoxInUse()
    {
        m_logind->replaceMethod(
            Manager, u"SuspendThenHibernate"_s, u"b"_s, {},
            u"raise dbus.exceptions.DBusException('no', name='org.freedesktop.DBus.Error.Failed')\n"_s);
        QVERIFY(begin({{u"profile"_s, u"saver"_s}}));
        m_world->hand(u"power lost"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!orders().isEmpty(), 60'000);
        QVERIFY(m_world->comesTo(u"OutOfService"_s));
        QVERIFY(m_world->comesTo(u"Idle"_s)); // the line was opened again
        QVERIFY(m_world->present(u"04D0D0D0D0D001"_s, u"^DOOR bin=7 open$"_s));
        QVERIFY(light() > 0);
    }

private:
    [[nodiscard]] bool begin(QJsonObject power)
    {
        power.insert(u"sleep"_s, u"logind"_s);
        const QJsonObject display{{u"backlightRoot"_s, m_lights->root()}};
        return m_world->configure({{u"power"_s, power}, {u"display"_s, display}}) && m_world->start();
    }
    [[nodiscard]] QStringList orders() const
    {
        return m_logind->calls(u"Suspend"_s) + m_logind->calls(u"SuspendThenHibernate"_s);
    }
    [[nodiscard]] int light() const { return m_lights->lineIn(u"panel"_s, u"brightness"_s).toInt(); }
    void fallAsleep()
    {
        m_world->hand(u"power lost"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!orders().isEmpty(), 60'000);
        m_logind->emitSignal(Manager, u"PrepareForSleep"_s, u"b"_s, {true});
        QTRY_COMPARE_WITH_TIMEOUT(m_lights->lineIn(u"panel"_s, u"bl_power"_s), "4", Patience);
        QVERIFY(m_world->board().waitFor(u"^SLEEP$"_s) >= 0);
    }
    void wakeMachine() { m_logind->emitSignal(Manager, u"PrepareForSleep"_s, u"b"_s, {false}); }

    std::unique_ptr<MockedBus> m_logind;
    std::unique_ptr<tests::FakeSysfs> m_lights;
    std::unique_ptr<TwoProcesses> m_world;
};

QTEST_GUILESS_MAIN(TestPowerFlow)
#include "tst_powerflow.moc"
