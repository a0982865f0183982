// SPDX-License-Identifier: Apache-2.0
// latchkey-gallery: draws pages with sample values, without core, board or store, and saves pictures.
// One run makes any number of pictures: latchkey-gallery OUTDIR [--only TEXT] [--size WxH] [--theme NAME]
// [--lang TAG].
#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Panel {
    QSize pixels;
    QSizeF millimetres;
};

constexpr Panel panels[] = {{{1280, 800}, {217, 136}}, {{1024, 600}, {154, 90}}};

struct Wish {
    QString folder;
    QString only;
    QString size;
    QString theme;
    QString language;
    bool rightToLeft = false;
};

Wish readWish(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Draws every page of the kiosk with sample values into PNG files."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"outdir"_s, u"Folder for the pictures."_s);
    parser.addOption({u"only"_s, u"Only scenes whose name contains TEXT."_s, u"TEXT"_s});
    parser.addOption({u"size"_s, u"Only this panel, such as 1024x600."_s, u"WxH"_s});
    parser.addOption({u"theme"_s, u"Only this theme: light, dark, dim or hc."_s, u"NAME"_s});
    parser.addOption({u"lang"_s, u"In this language: de."_s, u"TAG"_s});
    parser.addOption({u"rtl"_s, u"Mirror the screens as for a language written from right to left."_s});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    return {parser.positionalArguments().constFirst(),
            parser.value(u"only"_s),
            parser.value(u"size"_s),
            parser.value(u"theme"_s),
            parser.value(u"lang"_s),
            parser.isSet(u"rtl"_s)};
}

// Draws the scene that the root item shows now; false when the picture could not be written.
bool save(QQuickWindow &window, const QString &path)
{
    const QImage picture = window.grabWindow();
    if (!picture.isNull() && picture.save(path))
        return true;
    QTextStream(stderr) << "latchkey-gallery: cannot write " << path << Qt::endl;
    return false;
}

bool drawAll(QQuickWindow &window, QQuickItem &gallery, const Wish &wish)
{
    const QStringList scenes = gallery.property("sceneNames").toStringList();
    gallery.setProperty("rightToLeft", wish.rightToLeft);
    int made = 0;
    for (const Panel &panel : panels) {
        const QString size = u"%1x%2"_s.arg(panel.pixels.width()).arg(panel.pixels.height());
        if (!wish.size.isEmpty() && wish.size != size)
            continue;
        window.resize(panel.pixels);
        gallery.setSize(panel.pixels);
        for (const QString &theme : {u"light"_s, u"dark"_s, u"dim"_s, u"hc"_s}) {
            if (!wish.theme.isEmpty() && wish.theme != theme)
                continue;
            for (const QString &scene : scenes) {
                if (!scene.contains(wish.only))
                    continue;
                QMetaObject::invokeMethod(&gallery, "showScene", Q_ARG(QString, scene), Q_ARG(QString, theme),
                                          Q_ARG(double, panel.millimetres.width()),
                                          Q_ARG(double, panel.millimetres.height()));
                QCoreApplication::processEvents();
                if (!save(window, u"%1/%2-%3-%4.png"_s.arg(wish.folder, scene, size, theme)))
                    return false;
                ++made;
            }
        }
    }
    QTextStream(stdout) << made << " pictures in " << wish.folder << Qt::endl;
    return made > 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    const Wish wish = readWish(app);
    QTranslator translator;
    if (!wish.language.isEmpty() && !translator.load(u":/gallery/latchkey_"_s + wish.language)) {
        QTextStream(stderr) << "latchkey-gallery: no words for " << wish.language << Qt::endl;
        return 1;
    }
    QCoreApplication::installTranslator(&translator);
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Latchkey/Gallery/Gallery.qml"_s));
    QScopedPointer<QObject> root(component.create());
    auto *gallery = qobject_cast<QQuickItem *>(root.data());
    if (gallery == nullptr || !QDir().mkpath(wish.folder)) {
        QTextStream(stderr) << "latchkey-gallery: " << component.errorString() << Qt::endl;
        return 1;
    }
    QQuickWindow window;
    gallery->setParentItem(window.contentItem());
    window.show();
    return drawAll(window, *gallery, wish) ? 0 : 1;
}
