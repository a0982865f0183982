// SPDX-License-Identifier: Apache-2.0
#include "panelsize.h"

#include <QGuiApplication>
#include <QScreen>

namespace latchkey {

namespace {

constexpr QSize SevenInch{1024, 600};
constexpr QSizeF SevenInchMm{154, 90};
constexpr double ReferenceDensity = 1280.0 / 217.0; // pixels per millimetre of the 10.1 inch panel

/// Panels of kiosks are between 5 and 32 inches, and their pixels are square.
bool isBelievable(const QSize &pixels, const QSizeF &millimetres)
{
    if (millimetres.width() < 100 || millimetres.width() > 750 || millimetres.height() < 55)
        return false;
    const double across = pixels.width() / millimetres.width();
    const double down = pixels.height() / millimetres.height();
    return across > 2.5 && across < 16 && across / down > 0.9 && across / down < 1.1;
}

} // namespace

QSizeF usualMillimetres(const QSize &pixels)
{
    return pixels == SevenInch ? SevenInchMm : QSizeF(pixels) / ReferenceDensity;
}

PanelSize panelSize(const std::optional<QSize> &window, const std::optional<QSizeF> &millimetres)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize pixels = window ? *window : screen ? screen->size() : QSize(1280, 800);
    if (millimetres)
        return {pixels, *millimetres};
    const bool whole = screen && screen->size() == pixels && isBelievable(pixels, screen->physicalSize());
    return {pixels, whole ? screen->physicalSize() : usualMillimetres(pixels)};
}

} // namespace latchkey
