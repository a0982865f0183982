// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtQuick/QQuickItem>

#include <qml/controls/opaquetext.h>
#include <qml/controls/qrmodules.h>

namespace latchkey::ui {

/// A QR code of a text that nobody but the phone in front of it may read: black on white in every theme, with its quiet
/// zone of 4 modules, each module a whole number of pixels, as large as the item allows. An empty text, or one that no
/// code holds, draws nothing.
class QrPicture : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(latchkey::ui::OpaqueText code READ code WRITE setCode NOTIFY codeChanged FINAL)
public:
    static constexpr int QuietZone = 4; ///< modules; ISO/IEC 18004, 6.3.8

    explicit QrPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] OpaqueText code() const { return m_code; }
    void setCode(const OpaqueText &code);

Q_SIGNALS:
    void codeChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] QRectF place() const;

    OpaqueText m_code;
    QrModules m_modules;
    bool m_stale = false; ///< the texture shows another text
};

} // namespace latchkey::ui
