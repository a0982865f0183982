// SPDX-License-Identifier: Apache-2.0
#include <core/site/geometryreader.h>
#include <core/site/gridgeometry.h>

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::site;

namespace {

BinNumber bin(int n) { return *BinNumber::fromInt(n); }
DoorNumber door(int n) { return *DoorNumber::fromInt(n); }

std::optional<keys::Geometry> read(const QByteArray &json, Problems &problems)
{
    return readGeometry(Node(QJsonDocument::fromJson(json).object(), u"geometry"_s, problems));
}

} // namespace

class TestGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void binsAndDoorsFindEachOther();
    void gridIsNumberedRowByRow();
    void gridLooksLikeTheReferenceBox();
    void everythingIsInsideTheBox_data();
    void everythingIsInsideTheBox();
    void readerIsWhereTheBoxSaysItIs();
    void cabinetHasOneDoorWithAllHooks();
    void drawnBoxIsTakenAsItIs();
};

void TestGeometry::binsAndDoorsFindEachOther()
{
    keys::Geometry geometry;
    geometry.doors = {{door(1), {}, keys::Hinge::Left, {bin(1), bin(2)}}, {door(2), {}, keys::Hinge::Right, {bin(3)}}};
    QCOMPARE(geometry.doorCount(), 2);
    QCOMPARE(geometry.binCount(), 3);
    QCOMPARE(geometry.doorOf(bin(2))->number, door(1));
    QCOMPARE(geometry.doorOf(bin(3))->number, door(2));
    QVERIFY(!geometry.doorOf(bin(4)));
    QCOMPARE(geometry.door(door(2))->hinge, keys::Hinge::Right);
    QVERIFY(!geometry.door(door(3)));
}

void TestGeometry::gridIsNumberedRowByRow()
{
    const auto geometry = boxOfBins({.columns = 4, .rows = 5});
    QCOMPARE(geometry.doorCount(), 20);
    const auto *seven = geometry.door(door(7));
    QCOMPARE(seven->bins, QVector<BinNumber>({bin(7)}));
    // Second row, third from the left.
    QCOMPARE(seven->place.left(), geometry.door(door(3))->place.left());
    QCOMPARE(seven->place.top(), geometry.door(door(5))->place.top());
    QVERIFY(seven->place.top() > geometry.door(door(3))->place.bottom());
}

void TestGeometry::gridLooksLikeTheReferenceBox()
{
    const auto geometry = boxOfBins({.columns = 4, .rows = 5});
    QCOMPARE(geometry.size, QSizeF(444, 586));
    QCOMPARE(geometry.door(door(1))->place, QRectF(24, 182, 91.5, 68));
    QCOMPARE(geometry.door(door(20))->place, QRectF(328.5, 494, 91.5, 68));
    QCOMPARE(geometry.screen, QRectF(120, 28, 206, 130));
}

void TestGeometry::everythingIsInsideTheBox_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("one bin") << 1 << 1;
    QTest::newRow("a column") << 1 << 12;
    QTest::newRow("a row") << 20 << 1;
    QTest::newRow("most") << 15 << 17;
}

void TestGeometry::everythingIsInsideTheBox()
{
    QFETCH(int, columns);
    QFETCH(int, rows);
    for (const auto side : {keys::ReaderSide::Left, keys::ReaderSide::Right, keys::ReaderSide::Below}) {
        const auto geometry = boxOfBins({.columns = columns, .rows = rows, .readerSide = side});
        const QRectF body(QPointF(0, 0), geometry.size);
        QVERIFY(body.contains(geometry.screen));
        QVERIFY(body.contains(geometry.reader));
        QVERIFY(body.contains(geometry.button));
        QVERIFY(!geometry.reader.intersects(geometry.screen));
        for (const auto &each : geometry.doors) {
            QVERIFY(body.contains(each.place));
            QVERIFY(!each.place.intersects(geometry.screen));
            QVERIFY(!each.place.intersects(geometry.reader));
        }
    }
}

void TestGeometry::readerIsWhereTheBoxSaysItIs()
{
    const auto left = boxOfBins({.columns = 10, .rows = 6, .readerSide = keys::ReaderSide::Left});
    QVERIFY(left.reader.right() < left.screen.left());
    const auto right = boxOfBins({.columns = 10, .rows = 6, .readerSide = keys::ReaderSide::Right});
    QVERIFY(right.reader.left() > right.screen.right());
    QVERIFY(right.button.x() < right.screen.left());
    const auto below = boxOfBins({.columns = 10, .rows = 6, .readerSide = keys::ReaderSide::Below});
    QVERIFY(below.reader.top() > below.screen.bottom());
}

void TestGeometry::cabinetHasOneDoorWithAllHooks()
{
    const auto geometry = cabinetOfHooks({.columns = 6, .rows = 4, .hinge = keys::Hinge::Right});
    QCOMPARE(geometry.doorCount(), 1);
    QCOMPARE(geometry.binCount(), 24);
    QCOMPARE(geometry.doorOf(bin(24))->number, door(1));
    QCOMPARE(geometry.doors.first().hinge, keys::Hinge::Right);
    QVERIFY(QRectF(QPointF(0, 0), geometry.size).contains(geometry.doors.first().place));
}

void TestGeometry::drawnBoxIsTakenAsItIs()
{
    Problems problems;
    const auto geometry = read(R"({"size":{"width":300,"height":400},"screen":{"x":90,"y":20,"width":120,"height":75},
        "reader":{"x":20,"y":20,"width":50,"height":75},"button":{"x":250,"y":57},"readerSide":"right",
        "doors":[{"number":2,"x":155,"y":120,"width":125,"height":260,"bins":[4],"hinge":"right"},
                 {"number":1,"x":20,"y":120,"width":125.5,"height":260,"bins":[1,2,3]}]})",
                               problems);
    QVERIFY(problems.errors().isEmpty());
    QVERIFY(geometry.has_value());
    QCOMPARE(geometry->size, QSizeF(300, 400));
    QCOMPARE(geometry->screen, QRectF(90, 20, 120, 75));
    QCOMPARE(geometry->reader, QRectF(20, 20, 50, 75));
    QCOMPARE(geometry->button, QPointF(250, 57));
    QCOMPARE(geometry->readerSide, keys::ReaderSide::Right);
    QCOMPARE(geometry->doors.first().number, door(1));
    QCOMPARE(geometry->doors.first().place, QRectF(20, 120, 125.5, 260));
    QCOMPARE(geometry->doors.last().hinge, keys::Hinge::Right);
    QCOMPARE(geometry->binCount(), 4);
}

QTEST_GUILESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
