// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include "demoscreens.h"
#include "simulator.h"

#include <QCoreApplication>
#include <QQuickWindow>

#include <cstdio>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

int warnings = 0;
int pictures = 0;

void count(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    ++warnings;
    std::fprintf(stderr, "latchkey-simulator: %s\n", qUtf8Printable(message));
}

void complain(const QString &sentence)
{
    ++warnings;
    std::fprintf(stderr, "latchkey-simulator: self-test: %s\n", qUtf8Printable(sentence));
}

void draw(Simulator &simulator, const QString &what)
{
    QCoreApplication::processEvents();
    const QImage picture = simulator.window() ? simulator.window()->grabWindow() : QImage();
    ++pictures;
    if (picture.isNull())
        complain(u"%1: nothing was drawn"_s.arg(what));
}

void drawScreens(Simulator &simulator, const QString &language, const QString &theme)
{
    KioskApplication &kiosk = simulator.world().kiosk();
    kiosk.look().setStandardScheme(theme == u"hc" ? u"light"_s : theme);
    kiosk.look().chooseLanguage(language);
    for (const QString &id : screenIds()) {
        showScreen(kiosk, simulator.view(), id);
        QMetaObject::invokeMethod(simulator.view(), "setHighContrast", Q_ARG(bool, theme == u"hc"));
        draw(simulator, u"%1 %2 %3"_s.arg(id, language, theme));
        const QString shown = simulator.view()->property("pageId").toString();
        if (!id.startsWith(shown) && id != u"G12")
            complain(u"%1 shows %2"_s.arg(id, shown));
    }
}

void drawSize(Options options, const QSize &size)
{
    options.size = size;
    options.freeze = true;
    options.hub = false;
    Simulator simulator(options);
    if (const auto started = simulator.start(); !started) {
        complain(started.error());
        return;
    }
    for (const QString &language : Languages::available()) {
        for (const QString &theme : {u"light"_s, u"dark"_s, u"dim"_s, u"hc"_s})
            drawScreens(simulator, language, theme);
    }
}

/// The window with the drawn box, for every preset.
void drawWindows(Options options)
{
    options.wish = Options::Wish::Run;
    options.freeze = true;
    for (const Preset &preset : presets()) {
        options.preset = preset.name;
        options.hub = preset.name == presets().first().name; // the others look alike, and a hub takes its time
        Simulator simulator(options);
        if (const auto started = simulator.start(); !started)
            complain(started.error());
        else
            draw(simulator, preset.name);
    }
}

} // namespace

int selfTest(const Options &options)
{
    qInstallMessageHandler(count);
    drawSize(options, QSize(1280, 800));
    drawSize(options, QSize(1024, 600));
    drawWindows(options);
    std::printf("%d pictures, %d warnings\n", pictures, warnings);
    return warnings == 0 ? 0 : 1;
}

} // namespace latchkey::simulator
