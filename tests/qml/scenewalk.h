// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTranslator>

#include <memory>

/// One of the panels that the pages are drawn for.
struct Panel {
    QSize pixels;
    QSizeF millimetres;
    bool compact = false;

    [[nodiscard]] double mm(double millimetre) const { return millimetre * pixels.height() / millimetres.height(); }
    [[nodiscard]] QByteArray name() const;
};

inline const QList<Panel> allPanels = {{{1280, 800}, {217, 136}, false}, {{1024, 600}, {154, 90}, true}};
inline const QStringList allThemes = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("dim"),
                                      QStringLiteral("hc")};

/// Shows the scenes of the gallery in a window and finds things in them.
class SceneWalk {
public:
    SceneWalk();

    [[nodiscard]] QStringList names() const; ///< of the pages
    /// Of what lies over any page while the box goes to sleep, wakes or stops: there is nothing on it to be aimed at.
    [[nodiscard]] QStringList covers() const;
    void show(const QString &scene, const Panel &panel, const QString &theme = QStringLiteral("light"));
    void setRightToLeft(bool on);
    /// "en" or "de".
    void setLanguage(const QString &tag);

    [[nodiscard]] QQuickWindow &window() { return m_window; }
    [[nodiscard]] QQuickItem *gallery() const { return m_gallery; }
    [[nodiscard]] QQuickItem *shell() const;
    /// Items that are shown and made from the QML type `type` or one derived from it.
    [[nodiscard]] QList<QQuickItem *> shown(const char *type) const;
    [[nodiscard]] QQuickItem *named(const QString &objectName) const;

    /// Where an item is, in pixels of the panel.
    [[nodiscard]] static QRectF place(const QQuickItem *item);
    /// Whether `item` was made from the QML type `type` (or a C++ class of that name) or one derived from it.
    [[nodiscard]] static bool isA(const QObject *item, const char *type);
    [[nodiscard]] static bool isInside(const QQuickItem *item, const char *type);
    /// A line that says which item, for messages of failures.
    [[nodiscard]] static QByteArray describe(const QQuickItem *item);

private:
    QTranslator m_translator;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_root;
    QQuickItem *m_gallery = nullptr;
};
