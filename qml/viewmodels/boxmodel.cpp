// SPDX-License-Identifier: Apache-2.0
#include "boxmodel.h"

#include <QSet>

#include <algorithm>

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;
using keys::Door;
using keys::Geometry;

namespace {

constexpr double ButtonSize = 46; // mm, when only its centre is known

QVariantMap rectangle(const QRectF &r)
{
    return {{u"x"_s, r.x()}, {u"y"_s, r.y()}, {u"width"_s, r.width()}, {u"height"_s, r.height()}};
}

/// The different positions along one axis, in order: doors at the same height are in the same row.
QVector<double> lanes(const QVector<Door> &doors, double (*at)(const Door &))
{
    QVector<double> found;
    for (const Door &door : doors) {
        const double here = at(door);
        const bool known = std::any_of(found.cbegin(), found.cend(), [here](double x) { return qAbs(x - here) < 5; });
        if (!known)
            found.append(here);
    }
    std::sort(found.begin(), found.end());
    return found;
}

int laneOf(const QVector<double> &lanes, double at)
{
    const auto nearest = std::min_element(lanes.cbegin(), lanes.cend(),
                                          [at](double a, double b) { return qAbs(a - at) < qAbs(b - at); });
    return int(nearest - lanes.cbegin()) + 1;
}

double rowOf(const Door &door) { return door.place.y(); }
double columnOf(const Door &door) { return door.place.x(); }

/// Hooks behind one door are drawn as a grid in it.
QVariantList slotsOf(const Door &door)
{
    QVariantList hooks;
    const int columns = qMax(1, qRound(std::sqrt(double(door.bins.size()) * door.place.width() / door.place.height())));
    const int rows = (int(door.bins.size()) + columns - 1) / columns;
    for (int i = 0; i < door.bins.size(); ++i) {
        const int row = i / columns;
        const double x = door.place.x() + door.place.width() * (i % columns + 0.5) / columns;
        const double y = door.place.y() + door.place.height() * (row + 0.5) / rows;
        hooks.append(QVariantMap{{u"number"_s, door.bins.at(i).toInt()}, {u"x"_s, x}, {u"y"_s, y}});
    }
    return hooks;
}

QVariantList doorsOf(const Geometry &geometry)
{
    const QVector<double> rows = lanes(geometry.doors, rowOf);
    const QVector<double> columns = lanes(geometry.doors, columnOf);
    QVariantList doors;
    for (const Door &door : geometry.doors) {
        QVariantMap drawn = rectangle(door.place);
        const int number = door.bins.size() == 1 ? door.bins.first().toInt() : door.number.toInt();
        drawn.insert(u"number"_s, number);
        drawn.insert(u"label"_s, QString::number(number));
        drawn.insert(u"row"_s, laneOf(rows, rowOf(door)));
        drawn.insert(u"column"_s, laneOf(columns, columnOf(door)));
        drawn.insert(u"hinge"_s, door.hinge == keys::Hinge::Left ? u"left"_s : u"right"_s);
        if (door.bins.size() > 1)
            drawn.insert(u"slots"_s, slotsOf(door));
        doors.append(drawn);
    }
    return doors;
}

QString wordOf(keys::ReaderSide side)
{
    switch (side) {
    case keys::ReaderSide::Left: return u"left"_s;
    case keys::ReaderSide::Right: return u"right"_s;
    case keys::ReaderSide::Below: return u"below"_s;
    }
    return {};
}

} // namespace

BoxModel::BoxModel(const Geometry &geometry, QObject *parent) : QObject(parent) { redraw(geometry); }

void BoxModel::redraw(const Geometry &geometry)
{
    m_readerSide = wordOf(geometry.readerSide);
    m_drawing = {{u"width"_s, geometry.size.width()}, {u"height"_s, geometry.size.height()}};
    if (!geometry.screen.isEmpty())
        m_drawing.insert(u"screen"_s, rectangle(geometry.screen));
    if (!geometry.reader.isEmpty())
        m_drawing.insert(u"reader"_s, rectangle(geometry.reader));
    if (!geometry.button.isNull()) {
        QRectF button(0, 0, ButtonSize, ButtonSize);
        button.moveCenter(geometry.button);
        m_drawing.insert(u"button"_s, rectangle(button));
    }
    m_drawing.insert(u"doors"_s, doorsOf(geometry));
    Q_EMIT changed();
}

} // namespace latchkey::ui
