// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/scenario.h>

#include <hal/sim/scenariowords.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

Result<Scenario, QString> Scenario::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return u"The scenario \"%1\" cannot be read: %2."_s.arg(path, file.errorString());
    }
    const QByteArray json = file.read(MaxSize + 1);
    if (json.size() > MaxSize) {
        return u"The scenario \"%1\" is larger than %2 bytes."_s.arg(path).arg(MaxSize);
    }
    auto scenario = fromJson(json);
    if (!scenario) {
        return u"The scenario \"%1\" cannot be used: %2"_s.arg(path, scenario.error());
    }
    return scenario;
}

QByteArray Scenario::toJson() const
{
    QJsonArray fobList;
    for (auto fob = fobs.begin(); fob != fobs.end(); ++fob) {
        QJsonObject object{{u"bin"_s, fob.key()}};
        if (fob->uid) {
            object.insert("uid"_L1, fob->uid->toHex());
        } else {
            object.insert("unreadable"_L1, true);
        }
        fobList.append(object);
    }
    QJsonArray latchList;
    for (auto latch = latches.begin(); latch != latches.end(); ++latch) {
        QJsonObject object{{u"door"_s, latch.key()}, {u"fault"_s, QString(wordOf(latch->fault))}};
        if (latch->fault == LatchFault::Slow) {
            object.insert("milliseconds"_L1, qint64(latch->slowness.count()));
        }
        latchList.append(object);
    }
    QJsonArray sensorList;
    for (auto sensor = sensors.begin(); sensor != sensors.end(); ++sensor) {
        sensorList.append(QJsonObject{{u"door"_s, sensor.key()}, {u"fault"_s, QString(wordOf(*sensor))}});
    }
    const auto numbers = [](const QList<int> &list) {
        QJsonArray array;
        for (const int number : list) {
            array.append(number);
        }
        return array;
    };
    const QJsonObject supply{{u"mains"_s, power.mains}, {u"charging"_s, power.charging}, {u"battery"_s, power.percent}};
    return QJsonDocument(QJsonObject{{u"scenario"_s, 1},
                                     {u"name"_s, name},
                                     {u"doors"_s, layout.doors},
                                     {u"bins"_s, layout.bins},
                                     {u"fobs"_s, fobList},
                                     {u"openDoors"_s, numbers(openDoors)},
                                     {u"latches"_s, latchList},
                                     {u"sensors"_s, sensorList},
                                     {u"deadReaders"_s, numbers(deadReaders)},
                                     {u"power"_s, supply},
                                     {u"tamper"_s, tamper}})
        .toJson();
}

Scenario Scenario::of(const BinHardware &hardware, const QString &name)
{
    Scenario scenario;
    scenario.name = name;
    scenario.layout = hardware.layout();
    scenario.power = hardware.power();
    scenario.tamper = hardware.isTampered();
    const DoorBank &bank = hardware.doors();
    for (int door = 1; door <= scenario.layout.doors; ++door) {
        if (bank.isOpen(door)) {
            scenario.openDoors.append(door);
        }
        if (bank.latchFault(door) != LatchFault::Ok) {
            scenario.latches.insert(door, {bank.latchFault(door), bank.slowness(door)});
        }
        if (bank.sensorFault(door) != SensorFault::Ok) {
            scenario.sensors.insert(door, bank.sensorFault(door));
        }
    }
    for (int bin = 1; bin <= scenario.layout.bins; ++bin) {
        if (hardware.fob(bin)) {
            scenario.fobs.insert(bin, *hardware.fob(bin));
        }
        if (hardware.readerFault(bin) == ReaderFault::Dead) {
            scenario.deadReaders.append(bin);
        }
    }
    return scenario;
}

void Scenario::applyTo(BinHardware &hardware) const
{
    for (int door = 1; door <= layout.doors; ++door) {
        const LatchSetting latch = latches.value(door);
        hardware.setLatchFault(door, latch.fault, latch.slowness);
        hardware.setSensorFault(door, sensors.value(door, SensorFault::Ok));
        hardware.moveDoor(door, openDoors.contains(door));
    }
    for (int bin = 1; bin <= layout.bins; ++bin) {
        hardware.setReaderFault(bin, deadReaders.contains(bin) ? ReaderFault::Dead : ReaderFault::Ok);
        const auto fob = fobs.find(bin);
        hardware.putFob(bin, fob == fobs.end() ? std::nullopt : std::optional(*fob));
    }
    hardware.setPower(power);
    hardware.setCabinetOpen(false);
    hardware.setTamper(tamper);
}

} // namespace latchkey::sim
