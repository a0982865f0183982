// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <qml/viewmodels/boxmodel.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

keys::Geometry box(int columns, int rows)
{
    keys::Geometry geometry;
    geometry.size = {400, 600};
    geometry.readerSide = keys::ReaderSide::Below;
    for (int n = 1; n <= columns * rows; ++n) {
        const QRectF place(20 + 90 * ((n - 1) % columns), 150 + 70 * ((n - 1) / columns), 80, 60);
        geometry.doors.append({*DoorNumber::fromInt(n), place, keys::Hinge::Right, {*BinNumber::fromInt(n)}});
    }
    return geometry;
}

} // namespace

class TestBoxModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void doorsHaveTheirPlaceInRowsAndColumns()
    {
        const ui::BoxModel model(box(4, 5));
        const QVariantList doors = model.drawing().value(u"doors"_s).toList();
        QCOMPARE(doors.size(), 20);
        const QVariantMap seventh = doors.at(6).toMap();
        QCOMPARE(seventh.value(u"number"_s).toInt(), 7);
        QCOMPARE(seventh.value(u"row"_s).toInt(), 2);
        QCOMPARE(seventh.value(u"column"_s).toInt(), 3);
        QCOMPARE(seventh.value(u"hinge"_s).toString(), u"right"_s);
        QCOMPARE(seventh.value(u"x"_s).toDouble(), 200.0);
        QCOMPARE(model.readerSide(), u"below"_s);
    }

    void aBoxThatLooksOtherwiseIsDrawnAnew()
    {
        ui::BoxModel model(box(4, 5));
        const QSignalSpy changes(&model, &ui::BoxModel::changed);
        keys::Geometry turned = box(5, 4);
        turned.readerSide = keys::ReaderSide::Right;
        model.redraw(turned);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.readerSide(), u"right"_s);
        const QVariantMap seventh = model.drawing().value(u"doors"_s).toList().at(6).toMap();
        QCOMPARE(seventh.value(u"column"_s).toInt(), 2);
    }

    void whatIsNotKnownIsNotDrawn()
    {
        keys::Geometry geometry = box(1, 1);
        QVERIFY(!ui::BoxModel(geometry).drawing().contains(u"screen"_s));
        geometry.screen = QRectF(100, 20, 200, 120);
        geometry.button = QPointF(350, 80);
        const QVariantMap drawing = ui::BoxModel(geometry).drawing();
        QCOMPARE(drawing.value(u"screen"_s).toMap().value(u"width"_s).toDouble(), 200.0);
        const QVariantMap button = drawing.value(u"button"_s).toMap();
        QCOMPARE(button.value(u"x"_s).toDouble() + button.value(u"width"_s).toDouble() / 2, 350.0);
    }

    void hooksOfACabinetStayInsideTheirDoor()
    {
        keys::Geometry geometry;
        geometry.size = {400, 600};
        keys::Door door{*DoorNumber::fromInt(1), QRectF(20, 150, 360, 400), keys::Hinge::Left, {}};
        for (int n = 1; n <= 23; ++n)
            door.bins.append(*BinNumber::fromInt(n));
        geometry.doors = {door};
        const QVariantList doors = ui::BoxModel(geometry).drawing().value(u"doors"_s).toList();
        const QVariantList hooks = doors.first().toMap().value(u"slots"_s).toList();
        QCOMPARE(hooks.size(), 23);
        QSet<QPair<double, double>> places;
        for (const QVariant &hook : hooks) {
            const QPointF at(hook.toMap().value(u"x"_s).toDouble(), hook.toMap().value(u"y"_s).toDouble());
            QVERIFY(door.place.contains(at));
            places.insert({at.x(), at.y()});
        }
        QCOMPARE(places.size(), 23);
    }
};

QTEST_GUILESS_MAIN(TestBoxModel)
#include "tst_boxmodel.moc"
