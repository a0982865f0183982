// SPDX-License-Identifier: Apache-2.0
#include "qrpicture.h"

#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>

#include <cmath>
#include <vector>

namespace latchkey::ui {

namespace {

using Pixels = std::vector<QRgb>;

void wipePixels(void *owned)
{
    const std::unique_ptr<Pixels> pixels(static_cast<Pixels *>(owned));
    wipeMemory(pixels->data(), pixels->size() * sizeof(QRgb));
}

} // namespace

QrPicture::QrPicture(QQuickItem *parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void QrPicture::setCode(const OpaqueText &code)
{
    if (m_code == code)
        return;
    m_code = code;
    m_modules = QrModules::of(code.text());
    m_stale = true;
    update();
    Q_EMIT codeChanged();
}

void QrPicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

// One pixel for each module. The last copy of the image wipes its pixels.
QImage QrPicture::picture() const
{
    const int side = m_modules.side() + 2 * QuietZone;
    auto pixels = std::make_unique<Pixels>(size_t(side) * size_t(side), qRgb(255, 255, 255));
    for (int row = 0; row < m_modules.side(); ++row) {
        for (int column = 0; column < m_modules.side(); ++column) {
            if (m_modules.isDark(column, row))
                (*pixels)[size_t(row + QuietZone) * size_t(side) + size_t(column + QuietZone)] = qRgb(0, 0, 0);
        }
    }
    Pixels *owned = pixels.release();
    return {reinterpret_cast<const uchar *>(owned->data()), side, side, QImage::Format_RGB32, wipePixels, owned};
}

// In the middle of the item. A module that is not a whole number of pixels of the panel would be blurred.
QRectF QrPicture::place() const
{
    const double perUnit = window()->effectiveDevicePixelRatio();
    const int side = m_modules.side() + 2 * QuietZone;
    const double size = side * std::floor(qMin(width(), height()) * perUnit / side) / perUnit;
    return {std::round((width() - size) / 2), std::round((height() - size) / 2), size, size};
}

QSGNode *QrPicture::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_modules.isEmpty()) {
        delete node;
        return nullptr;
    }
    if (node == nullptr || m_stale) {
        delete node;
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Nearest);
        node->setTexture(window()->createTextureFromImage(picture(), QQuickWindow::TextureIsOpaque));
        m_stale = false;
    }
    node->setRect(place());
    return node;
}

} // namespace latchkey::ui
