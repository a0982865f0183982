// SPDX-License-Identifier: Apache-2.0
#include "gridgeometry.h"

#include <algorithm>

namespace latchkey::site {

namespace {

// Measures of the reference box in millimetres.
constexpr double Margin = 24; ///< from the body's edge to the doors
constexpr double Gap = 10; ///< between doors
constexpr double PanelHeight = 182; ///< from the top edge to the first door
constexpr double PanelWidth = 444; ///< that reader, screen and button need
constexpr QRectF Screen{120, 28, 206, 130};
constexpr QRectF Reader{28, 44, 74, 92};
constexpr QPointF Button{376, 90};
constexpr QSizeF HookSpace{60, 80};

/// The panel in the middle of a body of `width`; on the other side for a reader on the right.
void placePanel(keys::Geometry &geometry, keys::ReaderSide side)
{
    const double width = geometry.size.width();
    const double left = (width - PanelWidth) / 2;
    geometry.readerSide = side;
    geometry.screen = Screen.translated(left, 0);
    geometry.reader = Reader.translated(left, 0);
    geometry.button = Button + QPointF(left, 0);
    if (side == keys::ReaderSide::Right) {
        geometry.screen.moveLeft(width - geometry.screen.right());
        geometry.reader.moveLeft(width - geometry.reader.right());
        geometry.button.setX(width - geometry.button.x());
    } else if (side == keys::ReaderSide::Below) {
        geometry.reader.moveLeft((width - Reader.width()) / 2);
        geometry.reader.moveTop(geometry.size.height());
        geometry.size.rheight() += Reader.height() + Margin;
    }
}

} // namespace

keys::Geometry boxOfBins(const GridPlan &plan)
{
    const double gaps = (plan.columns - 1) * Gap;
    const double wanted = plan.columns * plan.doorWidth + gaps;
    const double width = std::max(wanted, PanelWidth - 2 * Margin);
    const QSizeF door((width - gaps) / plan.columns, plan.doorHeight);
    keys::Geometry geometry;
    geometry.size = QSizeF(width + 2 * Margin, PanelHeight + plan.rows * (door.height() + Gap) - Gap + Margin);
    for (int i = 0; i < plan.columns * plan.rows; ++i) {
        const int column = i % plan.columns;
        const int row = i / plan.columns;
        const QPointF corner(Margin + column * (door.width() + Gap), PanelHeight + row * (door.height() + Gap));
        geometry.doors.append(
            {*DoorNumber::fromInt(i + 1), QRectF(corner, door), plan.hinge, {*BinNumber::fromInt(i + 1)}});
    }
    placePanel(geometry, plan.readerSide);
    return geometry;
}

keys::Geometry cabinetOfHooks(const CabinetPlan &plan)
{
    const double width = std::max(plan.columns * HookSpace.width(), PanelWidth - 2 * Margin);
    const QSizeF inside(width, plan.rows * HookSpace.height());
    QVector<BinNumber> hooks;
    for (int i = 0; i < plan.columns * plan.rows; ++i)
        hooks.append(*BinNumber::fromInt(i + 1));
    keys::Geometry geometry;
    geometry.size = QSizeF(width + 2 * Margin, PanelHeight + inside.height() + Margin);
    geometry.doors.append({*DoorNumber::fromInt(1), QRectF(QPointF(Margin, PanelHeight), inside), plan.hinge, hooks});
    placePanel(geometry, plan.readerSide);
    return geometry;
}

} // namespace latchkey::site
