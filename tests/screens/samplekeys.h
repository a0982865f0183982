// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QStandardItemModel>
#include <QtQml/qqmlregistration.h>

/// Some keys in every state, with the roles that ChooseKeyPage asks for. Names are invented.
class SampleKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
    // A QObject to QML: the linter has no description of Qt's item models.
    Q_PROPERTY(QObject *model READ model CONSTANT FINAL)
    // Other names than the usual ones, for the first keys.
    Q_PROPERTY(QStringList names READ names WRITE setNames NOTIFY namesChanged FINAL)
public:
    explicit SampleKeys(QObject *parent = nullptr);

    [[nodiscard]] QObject *model() { return &m_model; }
    [[nodiscard]] QStringList names() const;
    void setNames(const QStringList &names);

Q_SIGNALS:
    void namesChanged();

private:
    QStandardItemModel m_model;
};
