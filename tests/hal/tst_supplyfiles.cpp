// SPDX-License-Identifier: Apache-2.0
#include <hal/power/supplyfiles.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hal;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const SupplyFiles Battery{{"type", "Battery"},         {"present", "1"},
                          {"capacity", "63"},          {"status", "Discharging"},
                          {"health", "Good"},          {"voltage_now", "12912345"},
                          {"scope", "System"},         {"time_to_empty_now", "5430"},
                          {"capacity_level", "Normal"}};

SupplyFiles with(SupplyFiles files, const QByteArray &name, const QByteArray &value)
{
    files.insert(name, value);
    return files;
}
SupplyFiles without(SupplyFiles files, const QByteArray &name)
{
    files.remove(name);
    return files;
}
SupplyFiles line(const QByteArray &type, const QByteArray &online) { return {{"type", type}, {"online", online}}; }

std::optional<PowerReading> readingFrom(const QVector<SupplyFiles> &all)
{
    QVector<Supply> supplies;
    for (const SupplyFiles &files : all)
        supplies.append(supplyFrom(files));
    return readingOf(supplies);
}
std::optional<bool> mainsFrom(const QVector<SupplyFiles> &all)
{
    const auto reading = readingFrom(all);
    return reading ? reading->mains : std::nullopt;
}
/// Of a battery that says one thing in another way.
PowerReading changed(const QByteArray &name, const QByteArray &value)
{
    return readingFrom({with(Battery, name, value)}).value_or(PowerReading());
}

} // namespace

class TestSupplyFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aBatterySaysAllThatIsKnown();
    void anyFileMayBeMissing();
    void whatIsNotANumberInRangeIsUnknown_data();
    void whatIsNotANumberInRangeIsUnknown();
    void theEndsOfARangeAreInIt();
    void aLineIsOnWhenAnyIsOn();
    void aLineThatDoesNotSayMayBeOn();
    void withoutALineTheBatteryTellsOfTheMains_data();
    void withoutALineTheBatteryTellsOfTheMains();
    void whatFeedsAnotherDeviceIsSkipped();
    void aBatteryThatIsNotThereSaysNothing();
    void lowIsWhatTheLevelSays();
    void aDeadBatteryIsToBeReplaced();
    void ofTimeNothingIsSaidWhileItCharges();
    void severalBatteriesAreTakenTogether();
    void noSupplyOrASilentOneIsNoReading();
};

void TestSupplyFiles::aBatterySaysAllThatIsKnown()
{
    PowerReading expected;
    expected.mains = true;
    expected.percent = 63;
    expected.millivolts = 12912;
    expected.left = 90min;
    QCOMPARE(readingFrom({Battery, line("Mains", "1")}), expected);
    QCOMPARE(readingFrom({with(Battery, "type", "UPS"), line("Mains", "1")}), expected);
    expected.charging = true;
    expected.left.reset();
    QCOMPARE(readingFrom({with(Battery, "status", "Charging"), line("Mains", "1")}), expected);
}

void TestSupplyFiles::anyFileMayBeMissing()
{
    QVERIFY(!readingFrom({without(Battery, "type")}));
    const QList<QByteArray> names = Battery.keys();
    for (const QByteArray &name : names) {
        if (name != "type")
            QVERIFY2(readingFrom({without(Battery, name)}), name.constData());
    }
    QCOMPARE(readingFrom({without(Battery, "capacity")})->percent, std::nullopt);
    QCOMPARE(readingFrom({without(Battery, "voltage_now")})->millivolts, std::nullopt);
    QCOMPARE(readingFrom({without(Battery, "time_to_empty_now")})->left, std::nullopt);
    QCOMPARE(readingFrom({without(Battery, "status")})->mains, std::nullopt);
}

void TestSupplyFiles::whatIsNotANumberInRangeIsUnknown_data()
{
    QTest::addColumn<QByteArray>("value");
    const QByteArrayList values{
        "",    "-1",       "x",   "63 %",  "6,3", "0x10", "1e3", "99999999999", "9223372036854775808",
        "--5", "\xff\xfe", "nan", "63\n64"};
    for (const QByteArray &value : values)
        QTest::newRow(value.toPercentEncoding().constData()) << value;
    QTest::newRow("with a zero byte") << QByteArray("63\0", 3);
}

void TestSupplyFiles::whatIsNotANumberInRangeIsUnknown()
{
    QFETCH(QByteArray, value);
    QCOMPARE(changed("capacity", value).percent, std::nullopt);
    QCOMPARE(changed("voltage_now", value).millivolts, std::nullopt);
    QCOMPARE(changed("time_to_empty_now", value).left, std::nullopt);
    QCOMPARE(mainsFrom({line("Mains", value)}), std::nullopt);
}

void TestSupplyFiles::theEndsOfARangeAreInIt()
{
    QCOMPARE(changed("capacity", "0").percent, 0);
    QCOMPARE(changed("capacity", "100").percent, 100);
    QCOMPARE(changed("capacity", "101").percent, std::nullopt);
    QCOMPARE(changed("voltage_now", "0").millivolts, std::nullopt);
    QCOMPARE(changed("voltage_now", "1000000000").millivolts, 1'000'000);
    QCOMPARE(changed("time_to_empty_now", "0").left, std::nullopt);
    QCOMPARE(changed("time_to_empty_now", "59").left, 0min);
    QCOMPARE(changed("time_to_empty_now", "3932100").left, std::nullopt); // 65535 minutes
    QCOMPARE(mainsFrom({line("Mains", "3")}), std::nullopt);
}

void TestSupplyFiles::aLineIsOnWhenAnyIsOn()
{
    QCOMPARE(mainsFrom({line("Mains", "1")}), true);
    QCOMPARE(mainsFrom({line("Mains", "0")}), false);
    QCOMPARE(mainsFrom({line("USB", "2")}), true);
    QCOMPARE(mainsFrom({line("USB_C", "1")}), true);
    QCOMPARE(mainsFrom({line("Wireless", "1")}), true);
    QCOMPARE(mainsFrom({line("Mains", "0"), line("USB", "1")}), true);
    QCOMPARE(mainsFrom({line("Mains", "0"), line("USB", "0")}), false);
    QCOMPARE(mainsFrom({line("Mains", "0"), with(Battery, "status", "Charging")}), false); // the gauge is behind
    QCOMPARE(mainsFrom({line("Flywheel", "1")}), std::nullopt);
}

void TestSupplyFiles::aLineThatDoesNotSayMayBeOn()
{
    QCOMPARE(mainsFrom({line("Mains", "0"), line("USB", "")}), std::nullopt);
    QCOMPARE(mainsFrom({line("Mains", "1"), line("USB", "")}), true);
    QCOMPARE(mainsFrom({line("Mains", ""), Battery}), false); // the battery knows
}

void TestSupplyFiles::withoutALineTheBatteryTellsOfTheMains_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<std::optional<bool>>("mains");
    QTest::newRow("discharging") << QByteArray("Discharging") << std::optional(false);
    QTest::newRow("charging") << QByteArray("Charging") << std::optional(true);
    QTest::newRow("full") << QByteArray("Full") << std::optional(true);
    QTest::newRow("held back") << QByteArray("Not charging") << std::optional(true);
    QTest::newRow("unknown") << QByteArray("Unknown") << std::optional<bool>();
    QTest::newRow("garbage") << QByteArray("\x01\x02") << std::optional<bool>();
}

void TestSupplyFiles::withoutALineTheBatteryTellsOfTheMains()
{
    QFETCH(QByteArray, status);
    QFETCH(std::optional<bool>, mains);
    QCOMPARE(mainsFrom({with(Battery, "status", status)}), mains);
    QCOMPARE(changed("status", status).charging, status == "Charging");
}

void TestSupplyFiles::whatFeedsAnotherDeviceIsSkipped()
{
    QVERIFY(!readingFrom({with(Battery, "scope", "Device")}));
    QVERIFY(!readingFrom({with(line("Mains", "1"), "scope", "Device")}));
    QCOMPARE(readingFrom({Battery, with(with(Battery, "scope", "Device"), "capacity", "3")})->percent, 63);
}

void TestSupplyFiles::aBatteryThatIsNotThereSaysNothing()
{
    QVERIFY(!readingFrom({with(Battery, "present", "0")}));
    QVERIFY(!readingFrom({with(Battery, "health", "No battery")}));
    QVERIFY(readingFrom({with(Battery, "present", "?")}));
    QCOMPARE(readingFrom({with(Battery, "present", "0"), line("Mains", "1")})->percent, std::nullopt);
}

void TestSupplyFiles::lowIsWhatTheLevelSays()
{
    for (const char *level : {"Critical", "Low"})
        QVERIFY(changed("capacity_level", level).low);
    for (const char *level : {"Unknown", "Normal", "High", "Full", "", "low"})
        QVERIFY(!changed("capacity_level", level).low);
    QVERIFY(!changed("capacity", "1").low); // whoever uses it has marks of his own
}

void TestSupplyFiles::aDeadBatteryIsToBeReplaced()
{
    QVERIFY(changed("health", "Dead").replaceBattery);
    for (const char *health : {"Unknown", "Good", "Hot", "Calibration required", ""})
        QVERIFY(!changed("health", health).replaceBattery);
}

void TestSupplyFiles::ofTimeNothingIsSaidWhileItCharges()
{
    QCOMPARE(changed("status", "Charging").left, std::nullopt);
    QCOMPARE(changed("status", "Full").left, 90min);
}

void TestSupplyFiles::severalBatteriesAreTakenTogether()
{
    const SupplyFiles low = with(with(Battery, "capacity", "10"), "capacity_level", "Low");
    const auto both = readingFrom({Battery, low});
    QCOMPARE(both->percent, 37); // 36.5
    QVERIFY(!both->low);
    QCOMPARE(both->mains, false);
    QCOMPARE(both->left, std::nullopt);
    QCOMPARE(both->millivolts, std::nullopt);
    QVERIFY(readingFrom({low, low})->low);
    QCOMPARE(readingFrom({without(Battery, "capacity"), low})->percent, 10);
    QVERIFY(readingFrom({Battery, with(Battery, "health", "Dead")})->replaceBattery);
    // One that does not say whether it feeds the box may do so; one that does feed it is enough.
    const SupplyFiles charging = with(Battery, "status", "Charging");
    QCOMPARE(mainsFrom({charging, with(Battery, "status", "Unknown")}), std::nullopt);
    QCOMPARE(mainsFrom({charging, Battery}), false);
    QVERIFY(readingFrom({charging, Battery})->charging);
}

void TestSupplyFiles::noSupplyOrASilentOneIsNoReading()
{
    QVERIFY(!readingFrom({}));
    QVERIFY(!readingFrom({SupplyFiles()}));
    QVERIFY(!readingFrom({SupplyFiles{{"type", "Battery"}}}));
    QVERIFY(!readingFrom({SupplyFiles{{"type", "Mains"}}}));
}

QTEST_APPLESS_MAIN(TestSupplyFiles)
#include "tst_supplyfiles.moc"
