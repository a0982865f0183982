// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/keys/geometry.h>

#include <QVariantMap>

namespace latchkey::ui {

/// The box as its drawing needs it: sizes in millimetres and numbers, and nothing about what is inside. Guests see
/// all bins but their own alike.
class BoxModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QVariant drawing READ drawingValue NOTIFY changed FINAL)
    Q_PROPERTY(QString readerSide READ readerSide NOTIFY changed FINAL)
public:
    explicit BoxModel(const keys::Geometry &geometry, QObject *parent = nullptr);

    /// The box looks so from now on.
    void redraw(const keys::Geometry &geometry);

    /// See "The box's geometry" in qml/pages/README.md.
    [[nodiscard]] QVariantMap drawing() const { return m_drawing; }
    [[nodiscard]] QVariant drawingValue() const { return m_drawing; }
    [[nodiscard]] QString readerSide() const { return m_readerSide; }

Q_SIGNALS:
    void changed();

private:
    QVariantMap m_drawing;
    QString m_readerSide;
};

} // namespace latchkey::ui
