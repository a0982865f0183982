// SPDX-License-Identifier: Apache-2.0
#include "geometryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

QJsonArray numbers(std::initializer_list<double> values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QJsonArray toJson(const QRectF &rect) { return numbers({rect.x(), rect.y(), rect.width(), rect.height()}); }

QRectF rectFrom(const QJsonValue &value)
{
    const QJsonArray a = value.toArray();
    return {a[0].toDouble(), a[1].toDouble(), a[2].toDouble(), a[3].toDouble()};
}

QJsonObject toJson(const keys::Door &door)
{
    QJsonArray bins;
    for (const BinNumber bin : door.bins)
        bins.append(bin.toInt());
    return {{u"place"_s, toJson(door.place)}, {u"hinge"_s, int(door.hinge)}, {u"bins"_s, bins}};
}

std::optional<keys::Door> doorFrom(const QJsonObject &object, int number)
{
    const auto doorNumber = DoorNumber::fromInt(number);
    const int hinge = object[u"hinge"_s].toInt(-1);
    if (!doorNumber || hinge < int(keys::Hinge::Left) || hinge > int(keys::Hinge::Right))
        return std::nullopt;
    keys::Door door{*doorNumber, rectFrom(object[u"place"_s]), keys::Hinge(hinge), {}};
    const QJsonArray bins = object[u"bins"_s].toArray();
    for (const auto &value : bins) {
        const auto bin = BinNumber::fromInt(value.toInt());
        if (!bin)
            return std::nullopt;
        door.bins.append(*bin);
    }
    return door;
}

} // namespace

QByteArray geometryToJson(const keys::Geometry &geometry)
{
    QJsonArray doors;
    for (const keys::Door &door : geometry.doors)
        doors.append(toJson(door));
    QJsonObject object{{u"size"_s, numbers({geometry.size.width(), geometry.size.height()})},
                       {u"screen"_s, toJson(geometry.screen)},
                       {u"reader"_s, toJson(geometry.reader)},
                       {u"readerSide"_s, int(geometry.readerSide)},
                       {u"doors"_s, doors}};
    object.insert(u"button"_s, numbers({geometry.button.x(), geometry.button.y()}));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<keys::Geometry> geometryFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray size = object[u"size"_s].toArray();
    const QJsonArray button = object[u"button"_s].toArray();
    const int side = object[u"readerSide"_s].toInt(-1);
    if (object.isEmpty() || side < int(keys::ReaderSide::Left) || side > int(keys::ReaderSide::Below))
        return std::nullopt;
    keys::Geometry geometry;
    geometry.size = {size[0].toDouble(), size[1].toDouble()};
    geometry.screen = rectFrom(object[u"screen"_s]);
    geometry.reader = rectFrom(object[u"reader"_s]);
    geometry.button = {button[0].toDouble(), button[1].toDouble()};
    geometry.readerSide = keys::ReaderSide(side);
    const QJsonArray doors = object[u"doors"_s].toArray();
    for (const auto &value : doors) {
        const auto door = doorFrom(value.toObject(), geometry.doorCount() + 1);
        if (!door)
            return std::nullopt;
        geometry.doors.append(*door);
    }
    return geometry;
}

} // namespace latchkey::store
