// SPDX-License-Identifier: Apache-2.0
#include "mockedbus.h"

#include <hal/bus/upowersource.h>

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QtTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {

const auto Service = u"org.freedesktop.UPower"_s;
const auto Manager = u"/org/freedesktop/UPower"_s;
const auto Display = u"/org/freedesktop/UPower/devices/DisplayDevice"_s;
const auto Device = u"org.freedesktop.UPower.Device"_s;
const auto Properties = u"org.freedesktop.DBus.Properties"_s;

/// What a battery on the way to being empty looks like.
const QVariantMap Discharging{
    {u"Type"_s, quint32(2)},          {u"State"_s, quint32(2)}, {u"Percentage"_s, 63.0},
    {u"TimeToEmpty"_s, qint64(5430)}, {u"IsPresent"_s, true},   {u"WarningLevel"_s, quint32(1)},
};
const PowerReading DischargingReading{.mains = true, .percent = 63, .left = 90min};

/// Somebody who has UPower's name and gives one answer to everything.
class Puppet : public QDBusVirtualObject {
public:
    [[nodiscard]] bool enter(QDBusConnection bus, const QVariant &answer)
    {
        m_answer = answer;
        return bus.registerVirtualObject(Manager, this, QDBusConnection::SubPath) && bus.registerService(Service);
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        return bus.send(message.createReply(m_answer));
    }

private:
    QVariant m_answer;
};

} // namespace

/// UPowerSource against the UPower of python-dbusmock, each time on a bus of its own.
class TestUPowerSource : public QObject {
    Q_OBJECT

    Puppet m_puppet;
    std::shared_ptr<MockedBus> m_calm; ///< for those who only read
    std::shared_ptr<MockedBus> m_bus;

    static std::shared_ptr<MockedBus> makeBus() { return std::make_shared<MockedBus>(u"upower"_s, Service, Manager); }
    [[nodiscard]] bool start() { return m_bus->startBus() && m_bus->startService(); }
    void setDisplay(const QVariantMap &properties)
    {
        m_bus->order(u"SetDeviceProperties"_s, {QVariant::fromValue(QDBusObjectPath(Display)), properties});
    }
    void setOnBattery(bool isOn)
    {
        m_bus->order(u"UpdateProperties"_s, {Service, QVariantMap{{u"OnBattery"_s, isOn}}});
    }
    [[nodiscard]] qsizetype reads() const { return m_bus->calls(u"GetAll"_s).size(); }
    /// What it says when it is asked for the first time.
    std::optional<PowerReading> readOnce()
    {
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        return told.wait() ? source.reading() : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_calm = makeBus();
        QVERIFY(m_calm->startBus() && m_calm->startService());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bus = makeBus();
    }
    void cleanup() { m_bus.reset(); }

    void itSaysWhatUPowerSays()
    {
        QVERIFY(start());
        setDisplay(Discharging);
        setOnBattery(true);
        hal::UPowerSource source(m_bus->connection());
        QCOMPARE(source.name(), u"upower"_s);
        QVERIFY(!source.reading());
        QCOMPARE(source.trouble(), u"UPower was not asked yet"_s);
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        source.ask(); // while the first is under way
        QVERIFY(told.isEmpty()); // it does not wait
        QVERIFY(told.wait());
        QCOMPARE(told.size(), 1);
        QVERIFY(source.reading() == (PowerReading{.mains = false, .percent = 63, .left = 90min}));
        QCOMPARE(source.trouble(), QString());
        source.ask(); // nothing changed
        QTRY_COMPARE(told.size(), 2);
    }

    void whatCannotBeIsUnknown_data()
    {
        QTest::addColumn<QVariantMap>("properties");
        QTest::addColumn<PowerReading>("reading");
        const auto row = [](const char *name, const QVariantMap &properties, auto change) {
            PowerReading reading = DischargingReading;
            change(reading);
            QTest::newRow(name) << properties << reading;
        };
        const auto noPercent = [](PowerReading &reading) { reading.percent.reset(); };
        const auto nothing = [](PowerReading &reading) { reading = {.mains = true}; };
        const auto noTime = [](PowerReading &reading) { reading.left.reset(); };
        const auto same = [](PowerReading &) {};
        row("as it is", {}, same);
        row("a UPS", {{u"Type"_s, quint32(3)}}, same);
        row("not a battery", {{u"Type"_s, quint32(1)}}, nothing);
        row("no type at all", {{u"Type"_s, quint32(0)}}, nothing);
        row("not there", {{u"IsPresent"_s, false}}, nothing);
        row("not there, but critical", {{u"IsPresent"_s, false}, {u"WarningLevel"_s, quint32(5)}}, nothing);
        row("an unknown state", {{u"State"_s, quint32(0)}}, nothing);
        row("a state that does not exist", {{u"State"_s, quint32(77)}}, same);
        row("charging", {{u"State"_s, quint32(1)}}, [](PowerReading &reading) { reading.charging = true; });
        row("full", {{u"State"_s, quint32(4)}}, same);
        row("waits to be charged", {{u"State"_s, quint32(5)}}, same);
        row("empty", {{u"Percentage"_s, 0.0}}, [](PowerReading &reading) { reading.percent = 0; });
        row("all of it", {{u"Percentage"_s, 100.0}}, [](PowerReading &reading) { reading.percent = 100; });
        row("a part of a percent", {{u"Percentage"_s, 79.6}}, [](PowerReading &reading) { reading.percent = 80; });
        row("more than all", {{u"Percentage"_s, 100.1}}, noPercent);
        row("less than nothing", {{u"Percentage"_s, -0.1}}, noPercent);
        row("not a number", {{u"Percentage"_s, std::numeric_limits<double>::quiet_NaN()}}, noPercent);
        row("without end", {{u"Percentage"_s, std::numeric_limits<double>::infinity()}}, noPercent);
        row("no time", {{u"TimeToEmpty"_s, qint64(0)}}, noTime);
        row("a time that has been", {{u"TimeToEmpty"_s, qint64(-60)}}, noTime);
        row("a time without end", {{u"TimeToEmpty"_s, std::numeric_limits<qint64>::max()}}, noTime);
        row("a month", {{u"TimeToEmpty"_s, qint64(2'592'000)}}, [](PowerReading &reading) { reading.left = 720h; });
        row("less than a minute", {{u"TimeToEmpty"_s, qint64(59)}}, [](PowerReading &reading) { reading.left = 0min; });
    }
    void whatCannotBeIsUnknown()
    {
        QFETCH(QVariantMap, properties);
        QFETCH(PowerReading, reading);
        m_bus = m_calm;
        setDisplay(Discharging);
        setDisplay(properties);
        QVERIFY(readOnce() == reading);
    }

    void itsAlarmsArePassedOn_data()
    {
        QTest::addColumn<quint32>("level");
        QTest::addColumn<bool>("low");
        QTest::addColumn<bool>("stopOrdered");
        QTest::newRow("unknown") << 0U << false << false;
        QTest::newRow("none") << 1U << false << false;
        QTest::newRow("discharging") << 2U << false << false;
        QTest::newRow("low") << 3U << true << false;
        QTest::newRow("critical") << 4U << true << false;
        QTest::newRow("action") << 5U << true << true;
        QTest::newRow("one that does not exist") << 6U << true << false;
    }
    void itsAlarmsArePassedOn()
    {
        QFETCH(quint32, level);
        m_bus = m_calm;
        setDisplay(Discharging);
        setDisplay({{u"WarningLevel"_s, level}, {u"State"_s, quint32(0)}});
        const auto reading = readOnce();
        QVERIFY(reading);
        QTEST(reading->low, "low");
        QTEST(reading->stopOrdered, "stopOrdered");
        QVERIFY(!reading->percent);
    }

    void valuesOfAnotherTypeAreUnknown()
    {
        QVERIFY(start());
        setDisplay(Discharging);
        setDisplay({{u"Percentage"_s, u"63"_s}, {u"TimeToEmpty"_s, u"soon"_s}, {u"WarningLevel"_s, u"5"_s}});
        QVERIFY(readOnce() == PowerReading{.mains = true});
        setDisplay({{u"Percentage"_s, quint32(63)}, {u"State"_s, 2.0}, {u"TimeToEmpty"_s, 5430.0}});
        QVERIFY(readOnce() == PowerReading{.mains = true});
        setDisplay({{u"Percentage"_s, 63.0}, {u"State"_s, quint32(2)}, {u"IsPresent"_s, u"true"_s}});
        QVERIFY(readOnce() == PowerReading{.mains = true});
        m_bus->order(u"UpdateProperties"_s, {Service, QVariantMap{{u"OnBattery"_s, u"true"_s}}});
        QVERIFY(readOnce() == PowerReading{});
    }

    void propertiesThatAreMissingAreUnknown()
    {
        QVERIFY(m_bus->startBus());
        QVERIFY(m_puppet.enter(m_bus->connection(), QVariantMap{{u"Percentage"_s, 63.0}, {u"State"_s, quint32(2)}}));
        QVERIFY(readOnce() == PowerReading{});
    }

    void changesComeByThemselves()
    {
        QVERIFY(start());
        setDisplay(Discharging);
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QTRY_COMPARE(told.size(), 1);
        const auto before = reads();
        setOnBattery(true);
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(source.reading()->mains == false);
        setDisplay({{u"Percentage"_s, 41.0}});
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(source.reading()->percent, 41);
        setDisplay({{u"Percentage"_s, -7.0}});
        QTRY_COMPARE(told.size(), 4);
        QVERIFY(source.reading() == (PowerReading{.mains = false, .left = 90min}));
        QCOMPARE(reads(), before); // nobody had to ask
    }

    void whatChangedWithoutAValueIsReadAnew()
    {
        QVERIFY(start());
        setDisplay(Discharging);
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QTRY_COMPARE(told.size(), 1);
        const auto before = reads();
        m_bus->emitSignal(Properties, u"PropertiesChanged"_s, u"sa{sv}as"_s,
                          {Service, QVariantMap(), QStringList{u"OnBattery"_s}});
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(reads(), before + 2);
    }

    void whatIsNotUPowersIsNotBelieved()
    {
        QVERIFY(start());
        setDisplay(Discharging);
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QTRY_COMPARE(told.size(), 1);
        QDBusMessage stranger = QDBusMessage::createSignal(Display, Properties, u"PropertiesChanged"_s);
        stranger.setArguments({Device, QVariantMap{{u"Percentage"_s, 1.0}}, QStringList()});
        m_bus->sendAsStranger(stranger);
        // UPower's own, but of another interface.
        m_bus->emitSignal(Properties, u"PropertiesChanged"_s, u"sa{sv}as"_s,
                          {u"org.example.Other"_s, QVariantMap{{u"OnBattery"_s, true}}, QStringList()});
        setDisplay({{u"State"_s, quint32(1)}}); // comes after both
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(source.reading()->percent, 63);
        QVERIFY(source.reading()->mains == true);
    }

    void withoutABusThereIsTroubleAndNothingElse()
    {
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QVERIFY(told.isEmpty());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!source.reading());
        QCOMPARE(source.trouble(), u"the system bus is not there"_s);
    }

    void aBusThatGoesTakesTheReadingWithIt()
    {
        QVERIFY(start());
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QTRY_VERIFY(source.reading());
        m_bus->endBus();
        QTRY_VERIFY(!source.reading());
        QCOMPARE(source.trouble(), u"the system bus is not there"_s);
        const auto before = told.size();
        source.ask();
        QTRY_COMPARE(told.size(), before + 1);
    }

    void aUPowerThatComesLaterIsReadByItself()
    {
        QVERIFY(m_bus->startBus());
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!source.reading());
        QCOMPARE(source.trouble(), u"UPower is not running"_s);
        QVERIFY(m_bus->startService());
        QTRY_VERIFY(source.reading());
        QCOMPARE(source.trouble(), QString());
    }

    void aUPowerThatGoesIsToldAndItsSuccessorIsRead()
    {
        QVERIFY(start());
        setDisplay(Discharging);
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QTRY_VERIFY(source.reading() && source.reading()->percent == 63);
        const auto before = told.size();
        m_bus->endService();
        QTRY_COMPARE(told.size(), before + 1);
        QVERIFY(!source.reading());
        QCOMPARE(source.trouble(), u"UPower is not running"_s);
        QVERIFY(m_bus->startService(R"({"OnBattery": true})"));
        QTRY_VERIFY(source.reading() == PowerReading{.mains = false});
        setDisplay(Discharging);
        QTRY_VERIFY(source.reading()->percent == 63);
    }

    void aUPowerThatGoesWhileItIsAskedIsToldOnce()
    {
        QVERIFY(start());
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        m_bus->freezeService();
        source.ask();
        m_bus->endService();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(source.trouble(), u"UPower is not running"_s);
        QVERIFY(m_bus->startService());
        QTRY_VERIFY(source.reading());
        QCOMPARE(told.size(), 2);
    }

    void aUPowerThatHangsCannotBeAsked()
    {
        QVERIFY(start());
        hal::UPowerSource source(m_bus->connection(), 200ms);
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QTRY_VERIFY(source.reading());
        m_bus->freezeService();
        source.ask();
        QTRY_VERIFY(!source.reading());
        QCOMPARE(source.trouble(), u"UPower does not answer"_s);
        m_bus->thawService();
        source.ask();
        QTRY_VERIFY(source.reading());
    }

    void withoutADisplayDeviceTheMainsAreStillKnown()
    {
        QVERIFY(m_bus->startBus() && m_bus->startService(R"({"OnBattery": true})"));
        m_bus->order(u"RemoveObject"_s, {Display});
        hal::UPowerSource source(m_bus->connection());
        source.ask();
        QTRY_VERIFY(source.reading() == PowerReading{.mains = false});
        QVERIFY2(source.trouble().startsWith(u"UPower refuses: "_s), qPrintable(source.trouble()));
        QVERIFY(!source.trouble().contains(u'\n'));
    }

    void answersOfAnotherKindAreNonsense()
    {
        QVERIFY(m_bus->startBus());
        QVERIFY(m_puppet.enter(m_bus->connection(), u"nonsense"_s));
        hal::UPowerSource source(m_bus->connection());
        QSignalSpy told(&source, &PowerSource::told);
        source.ask();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!source.reading());
        QCOMPARE(source.trouble(), u"UPower answers nonsense"_s);
    }

    void itNeverDoesAnythingButRead()
    {
        QVERIFY(start());
        setDisplay(Discharging);
        hal::UPowerSource source(m_bus->connection());
        source.ask();
        QTRY_VERIFY(source.reading());
        setDisplay({{u"WarningLevel"_s, quint32(5)}, {u"Percentage"_s, 1.0}});
        setOnBattery(true);
        QTRY_VERIFY(source.reading()->stopOrdered && source.reading()->mains == false);
        for (const auto &line : m_bus->log()) // "Set" and "emit" are of the test
            QVERIFY2(line.startsWith(u"GetAll "_s) || line.startsWith(u"Set"_s) || line.startsWith(u"emit "_s),
                     qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestUPowerSource)
#include "tst_upowersource.moc"
