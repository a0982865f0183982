// SPDX-License-Identifier: Apache-2.0
// P12 of docs/performance.md without hardware: from what a source of energy or the machine says until the kiosk has drawn
// it. Prints milliseconds, one pair a round: mains lost to the dim picture, awake to the first live picture.
#include <app/kiosk/kioskapplication.h>
#include <tests/core/exchangeworld.h>
#include <tests/fakes/powerfakes.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Rounds = 21;

/// The kiosk with everything around it in memory.
struct Stage {
    ExchangeWorld world;
    fakes::ScriptedPower source;
    fakes::ScriptedLight light;
    fakes::ScriptedSleeper sleeper;
    std::unique_ptr<KioskApplication> kiosk;
    QElapsedTimer m_still; ///< since a picture was drawn

    Stage()
    {
        KioskParts parts{
            world.clock,  world.timers,      world.random, world.hasher,   world.totp,
            world.board,  world.reader,      world.hub,    world.journal,  world.throttle,
            world.people, world.credentials, world.keys,   world.geometry, {&source, &light, &sleeper, {}}};
        KioskSetup setup;
        setup.site.name = u"Bench"_s;
        setup.site.zone = QTimeZone::utc();
        setup.languages = {u"en"_s};
        setup.language = u"en"_s;
        setup.energy = power::termsOf(power::Profile::Saver);
        setup.window = QSize(1280, 800);
        kiosk = std::make_unique<KioskApplication>(parts, setup);
    }

    [[nodiscard]] QQuickWindow *window() const
    {
        return qobject_cast<QQuickWindow *>(kiosk->engine().rootObjects().constFirst());
    }
    void pass(std::chrono::milliseconds by)
    {
        for (std::chrono::milliseconds gone{0}; gone < by; gone += 100ms) {
            world.timers.advance(100ms);
            world.settle();
        }
    }
    void draw()
    {
        // Until nothing is drawn any more: what comes next has a picture of its own.
        m_still.start();
        const auto connection = QObject::connect(window(), &QQuickWindow::frameSwapped, window(),
                                                 [this] { m_still.start(); });
        while (m_still.elapsed() < 50)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QObject::disconnect(connection);
    }
};

/// Milliseconds from `act` until the next picture is on its way to the screen; -1: there came none.
double untilDrawn(QQuickWindow &window, const std::function<void()> &act)
{
    bool isDrawn = false;
    const auto connection = QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&] { isDrawn = true; });
    QElapsedTimer since;
    since.start();
    act();
    while (!isDrawn && since.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    const double passed = double(since.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    return isDrawn ? passed : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // as the kiosk does
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    Stage stage;
    if (!stage.kiosk->show())
        return 1;
    stage.source.say(PowerReading{true, 90, true});
    stage.kiosk->start({}, stage.world.journal.head());
    stage.world.settle();
    stage.pass(3s);
    stage.draw();
    for (int round = 0; round < Rounds; ++round) {
        const double dim = untilDrawn(*stage.window(), [&] { stage.source.say(PowerReading{false, 90, false}); });
        stage.pass(40s); // saver: nobody is there
        stage.draw();
        if (!stage.sleeper.isAsleep)
            return 2;
        const double awake = untilDrawn(*stage.window(), [&] { stage.sleeper.wake(); });
        stage.source.say(PowerReading{true, 90, true});
        stage.world.settle();
        stage.pass(700s); // long enough for mains that came back to be believed
        stage.draw();
        std::printf("%.3f %.3f\n", dim, awake);
    }
    return 0;
}
