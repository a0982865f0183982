// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/keys/geometry.h>

namespace latchkey::site {

/// A box of bins in rows and columns below a panel with the screen, as most boxes are.
struct GridPlan {
    int columns = 1;
    int rows = 1;
    double doorWidth = 91.5; ///< millimetres
    double doorHeight = 68; ///< millimetres
    keys::Hinge hinge = keys::Hinge::Left;
    keys::ReaderSide readerSide = keys::ReaderSide::Left;
};

/// A cabinet: hooks in rows and columns behind one door.
struct CabinetPlan {
    int columns = 1;
    int rows = 1;
    keys::Hinge hinge = keys::Hinge::Left;
    keys::ReaderSide readerSide = keys::ReaderSide::Left;
};

/// Bins are numbered row by row from the top left. A narrow box gets wider doors, because the panel above them
/// needs its width.
[[nodiscard]] keys::Geometry boxOfBins(const GridPlan &plan);
[[nodiscard]] keys::Geometry cabinetOfHooks(const CabinetPlan &plan);

} // namespace latchkey::site
