// SPDX-License-Identifier: Apache-2.0
#include "scenewalk.h"

#include <QCoreApplication>
#include <QQmlComponent>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The screens of the design that lie over all others.
bool isCover(const QString &scene) { return scene.startsWith("G17-"_L1) || scene.startsWith("G18-"_L1); }

} // namespace

QByteArray Panel::name() const
{
    return QByteArray::number(pixels.width()) + "x" + QByteArray::number(pixels.height());
}

SceneWalk::SceneWalk()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Latchkey/Gallery/Gallery.qml"_s));
    m_root.reset(component.create());
    m_gallery = qobject_cast<QQuickItem *>(m_root.get());
    if (m_gallery == nullptr)
        qFatal("%s", qPrintable(component.errorString()));
    m_gallery->setParentItem(m_window.contentItem());
    m_window.show();
}

QStringList SceneWalk::names() const
{
    QStringList names = m_gallery->property("sceneNames").toStringList();
    names.removeIf(isCover);
    return names;
}

QStringList SceneWalk::covers() const
{
    QStringList covers = m_gallery->property("sceneNames").toStringList();
    covers.removeIf([](const QString &scene) { return !isCover(scene); });
    return covers;
}

void SceneWalk::show(const QString &scene, const Panel &panel, const QString &theme)
{
    m_window.resize(panel.pixels);
    m_gallery->setSize(panel.pixels);
    QMetaObject::invokeMethod(m_gallery, "showScene", Q_ARG(QString, scene), Q_ARG(QString, theme),
                              Q_ARG(double, panel.millimetres.width()), Q_ARG(double, panel.millimetres.height()));
    // Positioners lay out when the scene is polished, which drawing does at once.
    static_cast<void>(m_window.grabWindow());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void SceneWalk::setRightToLeft(bool on) { m_gallery->setProperty("rightToLeft", on); }

void SceneWalk::setLanguage(const QString &tag)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (tag != "en"_L1) {
        if (!m_translator.load(u":/gallery/latchkey_"_s + tag))
            qFatal("no words for %s", qPrintable(tag));
        QCoreApplication::installTranslator(&m_translator);
    }
    m_engine.retranslate();
}

QQuickItem *SceneWalk::shell() const { return m_gallery->property("shell").value<QQuickItem *>(); }

QList<QQuickItem *> SceneWalk::shown(const char *type) const
{
    QList<QQuickItem *> found;
    const std::function<void(QQuickItem *)> walk = [&](QQuickItem *item) {
        if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
            return;
        if (isA(item, type))
            found.append(item);
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children)
            walk(child);
    };
    walk(m_gallery);
    return found;
}

QQuickItem *SceneWalk::named(const QString &objectName) const
{
    const QList<QQuickItem *> items = shown("QQuickItem");
    for (QQuickItem *item : items) {
        if (item->objectName() == objectName)
            return item;
    }
    return nullptr;
}

QRectF SceneWalk::place(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

bool SceneWalk::isA(const QObject *item, const char *type)
{
    const QByteArray wanted = type;
    for (const QMetaObject *meta = item->metaObject(); meta != nullptr; meta = meta->superClass()) {
        const QByteArray name = meta->className();
        if (name == wanted || name.startsWith(wanted + "_QML"))
            return true;
    }
    return false;
}

bool SceneWalk::isInside(const QQuickItem *item, const char *type)
{
    for (; item != nullptr; item = item->parentItem()) {
        if (isA(item, type))
            return true;
    }
    return false;
}

QByteArray SceneWalk::describe(const QQuickItem *item)
{
    const QRectF at = place(item);
    const QString words = item->property("text").toString();
    return QByteArray(item->metaObject()->className()) + " '" + words.toUtf8() + "' at "
        + QByteArray::number(at.x(), 'f', 0) + "," + QByteArray::number(at.y(), 'f', 0) + " size "
        + QByteArray::number(at.width(), 'f', 0) + "x" + QByteArray::number(at.height(), 'f', 0);
}
