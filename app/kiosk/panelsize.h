// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSize>
#include <QSizeF>

#include <optional>

namespace latchkey {

struct PanelSize {
    QSize pixels;
    QSizeF millimetres; ///< of those pixels
};

/// How big the kiosk's window is, and how big that is under a finger. What was said on the command line wins; else the
/// first screen is asked, and not believed when no panel of a box has such a size.
[[nodiscard]] PanelSize panelSize(const std::optional<QSize> &window, const std::optional<QSizeF> &millimetres);

/// The size of the usual panel with so many pixels: 7 inches for 1024x600, else the density of 10.1 inches 1280x800.
[[nodiscard]] QSizeF usualMillimetres(const QSize &pixels);

} // namespace latchkey
