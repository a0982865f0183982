// SPDX-License-Identifier: Apache-2.0
#include "geometryreader.h"

#include "gridgeometry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr int MaxBins = 255; ///< OSDP counts them in one byte
constexpr double MaxMillimetres = 10000;

std::optional<int> readCount(const Node &node) { return node.integer(1, MaxBins); }
std::optional<double> readPosition(const Node &node) { return node.millimetres(0, MaxMillimetres); }
std::optional<double> readLength(const Node &node) { return node.millimetres(5, MaxMillimetres); }

/// An absent member is nothing wrong: `usual` is taken.
keys::Hinge readHinge(const ObjectNode &object)
{
    const auto side = object.read(u"hinge"_s, [](const Node &n) { return n.choice({u"left"_s, u"right"_s}); });
    return side == u"right"_s ? keys::Hinge::Right : keys::Hinge::Left;
}

keys::ReaderSide readReaderSide(const ObjectNode &object)
{
    const auto side = object.read(u"readerSide"_s, [](const Node &n) {
        return n.choice({u"left"_s, u"right"_s, u"below"_s});
    });
    if (side == u"right"_s)
        return keys::ReaderSide::Right;
    return side == u"below"_s ? keys::ReaderSide::Below : keys::ReaderSide::Left;
}

std::optional<QRectF> rectangleOf(const ObjectNode &object)
{
    const auto x = object.read(u"x"_s, readPosition);
    const auto y = object.read(u"y"_s, readPosition);
    const auto width = object.read(u"width"_s, readLength);
    const auto height = object.read(u"height"_s, readLength);
    if (!x || !y || !width || !height)
        return std::nullopt;
    return QRectF(*x, *y, *width, *height);
}

std::optional<QRectF> readRectangle(const Node &node)
{
    const auto object = node.object(Part::Rectangle);
    return object ? rectangleOf(*object) : std::nullopt;
}

std::optional<QPointF> readPoint(const Node &node)
{
    const auto object = node.object(Part::Point);
    if (!object)
        return std::nullopt;
    const auto x = object->read(u"x"_s, readPosition);
    const auto y = object->read(u"y"_s, readPosition);
    return x && y ? std::optional(QPointF(*x, *y)) : std::nullopt;
}

std::optional<QSizeF> readSize(const Node &node)
{
    const auto object = node.object(Part::Size);
    if (!object)
        return std::nullopt;
    const auto width = object->read(u"width"_s, readLength);
    const auto height = object->read(u"height"_s, readLength);
    return width && height ? std::optional(QSizeF(*width, *height)) : std::nullopt;
}

bool isTooMany(const ObjectNode &object, int columns, int rows)
{
    if (columns * rows <= MaxBins)
        return false;
    object.fail(
        u"%1 columns of %2 are more than the %3 bins that a board can count"_s.arg(columns).arg(rows).arg(MaxBins));
    return true;
}

std::optional<keys::Geometry> readGrid(const Node &node, keys::ReaderSide readerSide)
{
    const auto object = node.object(Part::Grid);
    if (!object)
        return std::nullopt;
    GridPlan plan;
    const auto columns = object->read(u"columns"_s, readCount);
    const auto rows = object->read(u"rows"_s, readCount);
    plan.doorWidth = object->read(u"doorWidth"_s, readLength).value_or(plan.doorWidth);
    plan.doorHeight = object->read(u"doorHeight"_s, readLength).value_or(plan.doorHeight);
    plan.hinge = readHinge(*object);
    plan.readerSide = readerSide;
    if (!columns || !rows || isTooMany(*object, *columns, *rows))
        return std::nullopt;
    plan.columns = *columns;
    plan.rows = *rows;
    return boxOfBins(plan);
}

std::optional<keys::Geometry> readCabinet(const Node &node, keys::ReaderSide readerSide)
{
    const auto object = node.object(Part::Cabinet);
    if (!object)
        return std::nullopt;
    const auto columns = object->read(u"columns"_s, readCount);
    const auto rows = object->read(u"rows"_s, readCount);
    const keys::Hinge hinge = readHinge(*object);
    if (!columns || !rows || isTooMany(*object, *columns, *rows))
        return std::nullopt;
    return cabinetOfHooks({*columns, *rows, hinge, readerSide});
}

QVector<BinNumber> readBins(const Node &node)
{
    QVector<BinNumber> bins;
    const auto nodes = node.list(MaxBins).value_or(QVector<Node>{});
    for (const Node &each : nodes) {
        if (const auto number = readCount(each))
            bins.append(*BinNumber::fromInt(*number));
    }
    if (nodes.isEmpty())
        node.fail(u"a door has at least one bin behind it"_s);
    return bins;
}

std::optional<keys::Door> readDoor(const Node &node)
{
    const auto object = node.object(Part::Door);
    if (!object)
        return std::nullopt;
    const auto number = object->read(u"number"_s, readCount);
    const auto place = rectangleOf(*object);
    const auto binsNode = object->member(u"bins"_s);
    const auto bins = binsNode ? readBins(*binsNode) : QVector<BinNumber>{};
    const keys::Hinge hinge = readHinge(*object);
    if (!number || !place || bins.isEmpty())
        return std::nullopt;
    return keys::Door{*DoorNumber::fromInt(*number), *place, hinge, bins};
}

/// Whether `numbers` are 1 to their count, each once.
template <class N>
bool isGapless(QVector<N> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers.at(i).index() != i)
            return false;
    }
    return true;
}

void checkNumbers(const Node &node, const QVector<keys::Door> &doors)
{
    QVector<DoorNumber> numbers;
    QVector<BinNumber> bins;
    for (const keys::Door &door : doors) {
        numbers.append(door.number);
        bins.append(door.bins);
    }
    if (!isGapless(numbers))
        node.fail(u"doors are numbered from 1 without gaps, each number once"_s);
    if (!isGapless(bins))
        node.fail(u"bins are numbered from 1 without gaps, and each is behind one door"_s);
}

void checkPlaces(const Node &node, const keys::Geometry &geometry)
{
    const QRectF body(QPointF(0, 0), geometry.size);
    for (qsizetype i = 0; i < geometry.doors.size(); ++i) {
        const keys::Door &door = geometry.doors.at(i);
        if (!body.contains(door.place))
            node.fail(u"door %1 is not inside the box"_s.arg(door.number.toInt()));
        for (qsizetype j = 0; j < i; ++j) {
            if (geometry.doors.at(j).place.intersects(door.place))
                node.fail(
                    u"doors %1 and %2 overlap"_s.arg(geometry.doors.at(j).number.toInt()).arg(door.number.toInt()));
        }
    }
    if (!body.contains(geometry.screen) && !geometry.screen.isEmpty())
        node.fail(u"the screen is not inside the box"_s);
    if (!body.contains(geometry.reader) && !geometry.reader.isEmpty())
        node.fail(u"the reader is not inside the box"_s);
    if (!body.contains(geometry.button))
        node.fail(u"the button is not inside the box"_s);
}

QVector<keys::Door> readDoors(const ObjectNode &object)
{
    const auto member = object.member(u"doors"_s);
    const auto nodes = member ? member->list(MaxBins) : std::nullopt;
    QVector<keys::Door> doors;
    if (!nodes)
        return doors;
    for (const Node &each : *nodes) {
        if (const auto door = readDoor(each))
            doors.append(*door);
    }
    if (nodes->isEmpty())
        member->fail(u"a box has at least one door"_s);
    if (doors.size() != nodes->size())
        return {};
    checkNumbers(*member, doors);
    std::sort(doors.begin(), doors.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    return doors;
}

std::optional<keys::Geometry> readDrawn(const Node &node, const ObjectNode &object, keys::ReaderSide readerSide)
{
    if (!object.has(u"size"_s))
        object.fail(u"the member \"size\" is missing beside \"doors\""_s);
    const auto size = object.read(u"size"_s, readSize);
    keys::Geometry geometry;
    geometry.readerSide = readerSide;
    geometry.screen = object.read(u"screen"_s, readRectangle).value_or(QRectF());
    geometry.reader = object.read(u"reader"_s, readRectangle).value_or(QRectF());
    geometry.button = object.read(u"button"_s, readPoint).value_or(QPointF());
    geometry.doors = readDoors(object);
    if (!size || geometry.doors.isEmpty())
        return std::nullopt;
    geometry.size = *size;
    checkPlaces(node, geometry);
    return geometry;
}

void refuseBesideShorthand(const ObjectNode &object)
{
    for (const QString &name : {u"size"_s, u"screen"_s, u"reader"_s, u"button"_s}) {
        if (object.has(name))
            object.fail(u"\"%1\" belongs to \"doors\"; \"grid\" and \"cabinet\" have their own"_s.arg(name));
    }
}

} // namespace

std::optional<keys::Geometry> readGeometry(const Node &node)
{
    const auto object = node.object(Part::Geometry);
    if (!object)
        return std::nullopt;
    const keys::ReaderSide readerSide = readReaderSide(*object);
    const int kinds = int(object->has(u"grid"_s)) + int(object->has(u"cabinet"_s)) + int(object->has(u"doors"_s));
    if (kinds != 1) {
        node.fail(u"exactly one of \"grid\", \"cabinet\" and \"doors\" is expected"_s);
        return std::nullopt;
    }
    if (object->has(u"doors"_s))
        return readDrawn(node, *object, readerSide);
    refuseBesideShorthand(*object);
    if (object->has(u"grid"_s))
        return object->read(u"grid"_s, [&](const Node &grid) { return readGrid(grid, readerSide); });
    return object->read(u"cabinet"_s, [&](const Node &cabinet) { return readCabinet(cabinet, readerSide); });
}

} // namespace latchkey::site
