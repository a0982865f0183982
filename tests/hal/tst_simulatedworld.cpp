// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/scenario.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace latchkey::sim;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDir scenarios() { return QDir(QStringLiteral(LATCHKEY_SOURCE_DIR "/hal/sim/scenarios")); }

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Scenario full()
{
    Scenario scenario;
    scenario.name = u"All of it"_s;
    scenario.layout = {4, 8};
    scenario.fobs = {{1, {CardUid::fromHex(u"04A1B2C3D4E501"_s)}}, {7, {}}};
    scenario.openDoors = {2};
    scenario.latches = {{1, {LatchFault::Jam, 0ms}}, {3, {LatchFault::Slow, 700ms}}};
    scenario.sensors = {{4, SensorFault::StuckOpen}};
    scenario.deadReaders = {8};
    scenario.power = {false, true, 33};
    scenario.tamper = true;
    return scenario;
}

} // namespace

class TestSimulatedWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyNamedWorldLoads();
    void theBusyHotelFitsTheDemonstrationSite();
    void aWorldComesBackFromItsText();
    void aWorldIsPutIntoTheHardwareAndReadBack();
    void whatIsWrongIsRefusedInOneSentence_data();
    void whatIsWrongIsRefusedInOneSentence();
    void filesThatCannotBeReadAreNamed();
};

void TestSimulatedWorld::everyNamedWorldLoads()
{
    const QStringList files = scenarios().entryList({u"*.json"_s});
    QVERIFY(files.size() >= 8);
    for (const QString &file : files) {
        const auto scenario = Scenario::load(scenarios().filePath(file));
        QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error()));
    }
}

void TestSimulatedWorld::theBusyHotelFitsTheDemonstrationSite()
{
    const auto world = Scenario::load(scenarios().filePath(u"busy-hotel.json"_s));
    QVERIFY(world);
    QCOMPARE(int(world->layout.bins), 20);
    const QString site = QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json");
    const QJsonArray keys = jsonOf(site).value(u"keys"_s).toArray();
    QCOMPARE(keys.size(), 17);
    for (const QJsonValue &value : keys) {
        if (value.toObject().contains(u"livesAt"_s)) // at another box
            continue;
        const int bin = value.toObject().value(u"homeBin"_s).toInt();
        const auto uid = CardUid::fromHex(value.toObject().value(u"fob"_s).toString());
        QVERIFY2(world->fobs.value(bin) == FobInBin{uid}, qPrintable(value.toObject().value(u"id"_s).toString()));
    }
}

void TestSimulatedWorld::aWorldComesBackFromItsText()
{
    const Scenario before = full();
    const auto after = Scenario::fromJson(before.toJson());
    QVERIFY2(after, qPrintable(after ? QString() : after.error()));
    QCOMPARE(after->toJson(), before.toJson());
    QCOMPARE(after->latches, before.latches);
    QCOMPARE(after->fobs, before.fobs);
}

void TestSimulatedWorld::aWorldIsPutIntoTheHardwareAndReadBack()
{
    BoardMemory memory;
    const Scenario world = full();
    BinHardware hardware(world.layout, memory);
    hardware.putFob(3, FobInBin{CardUid::fromHex(u"01020304"_s)});
    world.applyTo(hardware);
    QVERIFY(hardware.doors().isOpen(2) && hardware.doors().isSwitchOpen(4) && !hardware.doors().isOpen(4));
    QVERIFY(!hardware.fob(3));
    QVERIFY(hardware.isTampered());
    QCOMPARE(Scenario::of(hardware, world.name).toJson(), world.toJson());
    QCOMPARE(memory.pulseCount(), 0U);
}

void TestSimulatedWorld::whatIsWrongIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *json, const char *says) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(says);
    };
    row("no JSON", "{", "not a JSON object");
    row("a list", "[]", "not a JSON object");
    row("no version", R"({"name":"x","bins":4})", "\"scenario\"");
    row("other version", R"({"scenario":2,"name":"x","bins":4})", "\"scenario\"");
    row("no name", R"({"scenario":1,"bins":4})", "\"name\"");
    row("misspelt key", R"({"scenario":1,"name":"x","bins":4,"fob":[]})", "\"fob\" in the file is unknown");
    row("no bins", R"({"scenario":1,"name":"x"})", "\"bins\"");
    row("too many bins", R"({"scenario":1,"name":"x","bins":128})", "1 to 127");
    row("half a bin", R"({"scenario":1,"name":"x","bins":4.5})", "whole number");
    row("more doors than bins", R"({"scenario":1,"name":"x","bins":4,"doors":5})", "\"doors\"");
    row("fob in no bin", R"({"scenario":1,"name":"x","bins":4,"fobs":[{"bin":5,"uid":"01020304"}]})", "1 to 4");
    row("bin twice",
        R"({"scenario":1,"name":"x","bins":4,"fobs":[{"bin":1,"uid":"01020304"},{"bin":1,"uid":"01020305"}]})",
        "bin 1 twice");
    row("fob twice",
        R"({"scenario":1,"name":"x","bins":4,"fobs":[{"bin":1,"uid":"01020304"},{"bin":2,"uid":"01:02:03:04"}]})",
        "lies in two bins");
    row("fob without number", R"({"scenario":1,"name":"x","bins":4,"fobs":[{"bin":1}]})", "bin 1 must have");
    row("no hex", R"({"scenario":1,"name":"x","bins":4,"fobs":[{"bin":1,"uid":"maple"}]})", "bin 1 must have");
    row("both", R"({"scenario":1,"name":"x","bins":4,"fobs":[{"bin":1,"uid":"0102","unreadable":true}]})", "bin 1");
    row("not a list", R"({"scenario":1,"name":"x","bins":4,"fobs":{}})", "must be a list");
    row("not an object", R"({"scenario":1,"name":"x","bins":4,"fobs":[3]})", "must be an object");
    row("door twice", R"({"scenario":1,"name":"x","bins":4,"openDoors":[2,2]})", "names 2 twice");
    row("unknown fault", R"({"scenario":1,"name":"x","bins":4,"latches":[{"door":1,"fault":"rusty"}]})", "jam or slow");
    row("slow without time", R"({"scenario":1,"name":"x","bins":4,"latches":[{"door":1,"fault":"slow"}]})", "slow");
    row("unknown sensor", R"({"scenario":1,"name":"x","bins":4,"sensors":[{"door":1,"fault":"stuck"}]})", "stuck-open");
    row("battery", R"({"scenario":1,"name":"x","bins":4,"power":{"battery":101}})", "0 to 100");
    row("power key", R"({"scenario":1,"name":"x","bins":4,"power":{"plug":true}})", "\"plug\"");
    row("tamper", R"({"scenario":1,"name":"x","bins":4,"tamper":"yes"})", "true or false");
}

void TestSimulatedWorld::whatIsWrongIsRefusedInOneSentence()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto scenario = Scenario::fromJson(json);
    QVERIFY(!scenario);
    QVERIFY2(scenario.error().contains(says), qPrintable(scenario.error()));
    QVERIFY(scenario.error().endsWith(u'.'));
    QVERIFY(!scenario.error().contains(u'\n'));
}

void TestSimulatedWorld::filesThatCannotBeReadAreNamed()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none.json"_s);
    QVERIFY(Scenario::load(missing).error().contains(missing));
    QFile large(folder.filePath(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write(QByteArray(Scenario::MaxSize + 1, ' '));
    large.close();
    QVERIFY(Scenario::load(large.fileName()).error().contains(u"larger"_s));
}

QTEST_APPLESS_MAIN(TestSimulatedWorld)
#include "tst_simulatedworld.moc"
