// SPDX-License-Identifier: Apache-2.0
// Reading a scenario file: everything in it must mean something, or the whole file is refused with one sentence.
#include <hal/sim/scenario.h>

#include <hal/sim/scenariowords.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostBins = 127;
constexpr qsizetype LongestName = 80;

/// Goes through one file and keeps the first thing that is wrong with it.
class ScenarioReader {
public:
    explicit ScenarioReader(const QJsonObject &root) : m_root(root) {}

    void read();
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

private:
    void fail(const QString &sentence)
    {
        if (m_error.isEmpty()) {
            m_error = sentence;
        }
    }
    void refuseUnknown(const QJsonObject &object, const QString &where, const QStringList &known);
    [[nodiscard]] int number(const QJsonValue &value, const QString &key, int least, int most);
    [[nodiscard]] bool flag(const QJsonObject &object, QLatin1StringView key, bool otherwise);
    [[nodiscard]] QJsonArray list(QLatin1StringView key);
    [[nodiscard]] QJsonObject entry(const QJsonValue &value, QLatin1StringView key, const QStringList &known);
    [[nodiscard]] QList<int> numbers(QLatin1StringView key, int most);
    void readName();
    void readFobs();
    void readFob(const QJsonObject &object);
    void readLatches();
    void readSensors();
    void readPower();

    QJsonObject m_root;
    Scenario m_scenario;
    QSet<CardUid> m_seen;
    QString m_error;
};

void ScenarioReader::read()
{
    refuseUnknown(m_root, u"the file"_s,
                  {u"scenario"_s, u"name"_s, u"doors"_s, u"bins"_s, u"fobs"_s, u"openDoors"_s, u"latches"_s,
                   u"sensors"_s, u"deadReaders"_s, u"power"_s, u"tamper"_s});
    (void)number(m_root.value("scenario"_L1), u"scenario"_s, 1, 1);
    readName();
    const int bins = number(m_root.value("bins"_L1), u"bins"_s, 1, MostBins);
    const int doors = m_root.contains("doors"_L1) ? number(m_root.value("doors"_L1), u"doors"_s, 1, bins) : bins;
    m_scenario.layout = {quint8(doors), quint8(bins)};
    if (!m_error.isEmpty()) {
        return;
    }
    readFobs();
    m_scenario.openDoors = numbers("openDoors"_L1, doors);
    readLatches();
    readSensors();
    m_scenario.deadReaders = numbers("deadReaders"_L1, bins);
    readPower();
    m_scenario.tamper = flag(m_root, "tamper"_L1, false);
}

void ScenarioReader::refuseUnknown(const QJsonObject &object, const QString &where, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            fail(u"\"%1\" in %2 is unknown; allowed are %3."_s.arg(key.left(LongestName), where, known.join(u", "_s)));
        }
    }
}

int ScenarioReader::number(const QJsonValue &value, const QString &key, int least, int most)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != int(number) || number < least || number > most) {
        fail(u"\"%1\" must be a whole number from %2 to %3."_s.arg(key).arg(least).arg(most));
        return least;
    }
    return int(number);
}

bool ScenarioReader::flag(const QJsonObject &object, QLatin1StringView key, bool otherwise)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool()) {
        fail(u"\"%1\" must be true or false."_s.arg(key));
    }
    return value.toBool(otherwise);
}

QJsonArray ScenarioReader::list(QLatin1StringView key)
{
    const QJsonValue value = m_root.value(key);
    if (!value.isUndefined() && !value.isArray()) {
        fail(u"\"%1\" must be a list."_s.arg(key));
    }
    return value.toArray();
}

QJsonObject ScenarioReader::entry(const QJsonValue &value, QLatin1StringView key, const QStringList &known)
{
    if (!value.isObject()) {
        fail(u"Every entry of \"%1\" must be an object."_s.arg(key));
    }
    refuseUnknown(value.toObject(), u"\"%1\""_s.arg(key), known);
    return value.toObject();
}

QList<int> ScenarioReader::numbers(QLatin1StringView key, int most)
{
    QList<int> numbers;
    const QJsonArray values = list(key);
    for (const auto &value : values) {
        const int n = number(value, key, 1, most);
        if (numbers.contains(n)) {
            fail(u"\"%1\" names %2 twice."_s.arg(key).arg(n));
        }
        numbers.append(n);
    }
    return numbers;
}

void ScenarioReader::readName()
{
    m_scenario.name = m_root.value("name"_L1).toString();
    if (m_scenario.name.isEmpty() || m_scenario.name.size() > LongestName) {
        fail(u"\"name\" must be a text of 1 to %1 characters."_s.arg(LongestName));
    }
}

void ScenarioReader::readFobs()
{
    const QJsonArray values = list("fobs"_L1);
    for (const auto &value : values) {
        readFob(entry(value, "fobs"_L1, {u"bin"_s, u"uid"_s, u"unreadable"_s}));
    }
}

void ScenarioReader::readFob(const QJsonObject &object)
{
    const int bin = number(object.value("bin"_L1), u"bin"_s, 1, m_scenario.layout.bins);
    if (m_scenario.fobs.contains(bin)) {
        fail(u"\"fobs\" names bin %1 twice."_s.arg(bin));
    }
    const bool unreadable = flag(object, "unreadable"_L1, false);
    const QString text = object.value("uid"_L1).toString();
    const auto uid = CardUid::fromHex(text);
    if (unreadable == object.contains("uid"_L1) || (!unreadable && !uid)) {
        fail(u"The fob in bin %1 must have either \"unreadable\": true or a \"uid\" of 1 to 32 bytes in hexadecimal."_s
                 .arg(bin));
        return;
    }
    if (uid && m_seen.contains(*uid)) {
        fail(u"The fob %1 lies in two bins."_s.arg(uid->toHex()));
    }
    if (uid) {
        m_seen.insert(*uid);
    }
    m_scenario.fobs.insert(bin, FobInBin{uid});
}

void ScenarioReader::readLatches()
{
    const QJsonArray values = list("latches"_L1);
    for (const auto &value : values) {
        const QJsonObject object = entry(value, "latches"_L1, {u"door"_s, u"fault"_s, u"milliseconds"_s});
        const int door = number(object.value("door"_L1), u"door"_s, 1, m_scenario.layout.doors);
        const auto fault = latchFaultOf(object.value("fault"_L1).toString());
        if (!fault || *fault == LatchFault::Ok) {
            fail(u"The \"fault\" of the latch of door %1 must be jam or slow."_s.arg(door));
            return;
        }
        const bool slow = *fault == LatchFault::Slow;
        if (slow != object.contains("milliseconds"_L1)) {
            fail(u"The latch of door %1 has \"milliseconds\" exactly if it is slow."_s.arg(door));
            return;
        }
        const int late = slow ? number(object.value("milliseconds"_L1), u"milliseconds"_s, 1, LongestSlowness) : 0;
        if (m_scenario.latches.contains(door)) {
            fail(u"\"latches\" names door %1 twice."_s.arg(door));
        }
        m_scenario.latches.insert(door, {*fault, std::chrono::milliseconds(late)});
    }
}

void ScenarioReader::readSensors()
{
    const QJsonArray values = list("sensors"_L1);
    for (const auto &value : values) {
        const QJsonObject object = entry(value, "sensors"_L1, {u"door"_s, u"fault"_s});
        const int door = number(object.value("door"_L1), u"door"_s, 1, m_scenario.layout.doors);
        const auto fault = sensorFaultOf(object.value("fault"_L1).toString());
        if (!fault || *fault == SensorFault::Ok || m_scenario.sensors.contains(door)) {
            fail(u"The \"fault\" of the sensor of door %1 must be stuck-open or stuck-closed, and stand once."_s.arg(
                door));
            return;
        }
        m_scenario.sensors.insert(door, *fault);
    }
}

void ScenarioReader::readPower()
{
    const QJsonValue value = m_root.value("power"_L1);
    if (value.isUndefined()) {
        return;
    }
    const QJsonObject object = entry(value, "power"_L1, {u"mains"_s, u"charging"_s, u"battery"_s});
    m_scenario.power.mains = flag(object, "mains"_L1, true);
    m_scenario.power.charging = flag(object, "charging"_L1, false);
    if (object.contains("battery"_L1)) {
        m_scenario.power.percent = number(object.value("battery"_L1), u"battery"_s, 0, 100);
    }
}

} // namespace

Result<Scenario, QString> Scenario::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return u"It is not a JSON object (%1 at byte %2)."_s.arg(error.errorString()).arg(error.offset);
    }
    ScenarioReader reader(document.object());
    reader.read();
    if (!reader.error().isEmpty()) {
        return reader.error();
    }
    return reader.scenario();
}

} // namespace latchkey::sim
