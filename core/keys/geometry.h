// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QVector>

#include <optional>

namespace latchkey::keys {

enum class Hinge { Left, Right };
enum class ReaderSide { Left, Right, Below };

/// A door as the person sees it, with the bins (or hooks) behind it.
struct Door {
    DoorNumber number;
    QRectF place; ///< in millimetres from the box's top left corner, front elevation
    Hinge hinge = Hinge::Left;
    QVector<BinNumber> bins;
};

/// The box as the drawing, the board and the installer know it: a box of bins has one bin behind each door, a
/// cabinet has all its hooks behind one. Doors and bins are numbered from 1 without gaps.
struct Geometry {
    QSizeF size; ///< of the front, in millimetres
    QRectF screen; ///< of the touchscreen, in millimetres; empty: not drawn
    QRectF reader; ///< of the front reader, in millimetres; empty: not drawn
    QPointF button; ///< centre of the wake button, in millimetres; null: not drawn
    ReaderSide readerSide = ReaderSide::Left; ///< where the reader is, seen from the screen
    QVector<Door> doors; ///< ordered by number

    [[nodiscard]] int doorCount() const { return int(doors.size()); }
    [[nodiscard]] int binCount() const;
    [[nodiscard]] const Door *door(DoorNumber number) const;
    /// The door that a bin is behind, or nullptr.
    [[nodiscard]] const Door *doorOf(BinNumber bin) const;
};

} // namespace latchkey::keys
