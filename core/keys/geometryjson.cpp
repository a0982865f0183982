// SPDX-License-Identifier: Apache-2.0
#include "geometryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::keys {

namespace {

constexpr double MostMillimetres = 1e6; // no box is a kilometre long
constexpr int MostNumbers = 255; // of doors and bins: Number<>

QJsonArray numbers(std::initializer_list<double> values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QJsonArray rectToJson(const QRectF &rect) { return numbers({rect.x(), rect.y(), rect.width(), rect.height()}); }

/// Exactly so many numbers of millimetres.
template <size_t Count>
std::optional<std::array<double, Count>> millimetresFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    std::array<double, Count> numbers{};
    if (array.size() != qsizetype(Count))
        return std::nullopt;
    for (size_t i = 0; i < Count; ++i) {
        numbers[i] = array.at(qsizetype(i)).toDouble(-1);
        if (!(numbers[i] >= 0 && numbers[i] <= MostMillimetres))
            return std::nullopt;
    }
    return numbers;
}

std::optional<QRectF> rectFrom(const QJsonValue &value)
{
    const auto n = millimetresFrom<4>(value);
    return n ? std::optional(QRectF((*n)[0], (*n)[1], (*n)[2], (*n)[3])) : std::nullopt;
}

QJsonObject doorToJson(const Door &door)
{
    QJsonArray bins;
    for (const BinNumber bin : door.bins)
        bins.append(bin.toInt());
    return {{u"place"_s, rectToJson(door.place)}, {u"hinge"_s, int(door.hinge)}, {u"bins"_s, bins}};
}

std::optional<Door> doorFrom(const QJsonObject &object, int number)
{
    const auto doorNumber = DoorNumber::fromInt(number);
    const auto place = rectFrom(object["place"_L1]);
    const int hinge = object["hinge"_L1].toInt(-1);
    const QJsonArray bins = object["bins"_L1].toArray();
    if (!doorNumber || !place || hinge < int(Hinge::Left) || hinge > int(Hinge::Right) || bins.size() > MostNumbers)
        return std::nullopt;
    Door door{*doorNumber, *place, Hinge(hinge), {}};
    for (const auto &value : bins) {
        const auto bin = BinNumber::fromInt(value.toInt());
        if (!bin)
            return std::nullopt;
        door.bins.append(*bin);
    }
    return door;
}

/// Whether each bin from 1 to the last is behind exactly one door.
bool areBinsGapless(const QVector<Door> &doors)
{
    QSet<BinNumber> bins;
    qsizetype count = 0;
    int last = 0;
    for (const Door &door : doors) {
        count += door.bins.size();
        for (const BinNumber bin : door.bins) {
            bins.insert(bin);
            last = std::max(last, bin.toInt());
        }
    }
    return bins.size() == count && last == count;
}

std::optional<QVector<Door>> doorsFrom(const QJsonArray &array)
{
    if (array.size() > MostNumbers)
        return std::nullopt;
    QVector<Door> doors;
    for (const auto &value : array) {
        const auto door = doorFrom(value.toObject(), int(doors.size()) + 1);
        if (!door)
            return std::nullopt;
        doors.append(*door);
    }
    return areBinsGapless(doors) ? std::optional(doors) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Geometry &geometry)
{
    QJsonArray doors;
    for (const Door &door : geometry.doors)
        doors.append(doorToJson(door));
    return {{u"size"_s, numbers({geometry.size.width(), geometry.size.height()})},
            {u"screen"_s, rectToJson(geometry.screen)},
            {u"reader"_s, rectToJson(geometry.reader)},
            {u"button"_s, numbers({geometry.button.x(), geometry.button.y()})},
            {u"readerSide"_s, int(geometry.readerSide)},
            {u"doors"_s, doors}};
}

std::optional<Geometry> geometryFrom(const QJsonObject &object)
{
    const auto size = millimetresFrom<2>(object["size"_L1]);
    const auto screen = rectFrom(object["screen"_L1]);
    const auto reader = rectFrom(object["reader"_L1]);
    const auto button = millimetresFrom<2>(object["button"_L1]);
    const int side = object["readerSide"_L1].toInt(-1);
    const auto doors = doorsFrom(object["doors"_L1].toArray());
    if (!size || !screen || !reader || !button || side < int(ReaderSide::Left) || side > int(ReaderSide::Below)
        || !doors)
        return std::nullopt;
    Geometry geometry;
    geometry.size = {(*size)[0], (*size)[1]};
    geometry.screen = *screen;
    geometry.reader = *reader;
    geometry.button = {(*button)[0], (*button)[1]};
    geometry.readerSide = ReaderSide(side);
    geometry.doors = *doors;
    return geometry;
}

QByteArray geometryToJson(const Geometry &geometry)
{
    return QJsonDocument(toJson(geometry)).toJson(QJsonDocument::Compact);
}

std::optional<Geometry> geometryFromJson(const QByteArray &json)
{
    return geometryFrom(QJsonDocument::fromJson(json).object());
}

} // namespace latchkey::keys
