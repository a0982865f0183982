// SPDX-License-Identifier: Apache-2.0
#include "simulator.h"

#include "demoscreens.h"
#include "instances.h"

#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How long board and hub may take to come before the picture is made all the same.
constexpr std::chrono::seconds PicturePatience(30);
/// After that, time for the pages to be drawn.
constexpr std::chrono::milliseconds DrawingTime(300);

} // namespace

Simulator::Simulator(const Options &options) : m_options(options), m_clock(options.freeze) {}

Simulator::~Simulator() = default;

Status<QString> Simulator::start()
{
    const auto preset = presetFor(m_options.preset);
    if (!preset)
        return u"preset "_s + preset.error();
    return open(*preset);
}

Status<QString> Simulator::open(const Preset &preset)
{
    m_energy.reset();
    m_card.reset();
    m_hands.reset();
    m_world.reset();
    Options options = m_options;
    options.hub = m_options.hub && m_options.screen.isEmpty(); // a single screen has nobody who would see it
    auto world = World::make({m_clock, m_timers}, preset, options);
    if (!world)
        return world.error();
    m_world = std::move(world).value();
    m_hands = std::make_unique<Hands>(*m_world, m_options.freeze);
    m_card = std::make_unique<HubCard>(*m_world);
    m_energy = std::make_unique<PowerCard>(*m_world);
    ui::Instance<Hands>::made = m_hands.get();
    ui::Instance<HubCard>::made = m_card.get();
    ui::Instance<PowerCard>::made = m_energy.get();
    connect(m_hands.get(), &Hands::newWorldWanted, this, [this](const QString &name, const QSize &panel) {
        m_next = name;
        m_options.size = panel;
        // Later: the window whose button was clicked goes away.
        QMetaObject::invokeMethod(this, &Simulator::openNext, Qt::QueuedConnection);
    });
    if (!load())
        return u"the screens cannot be loaded"_s;
    dress();
    m_world->start();
    return Done{};
}

void Simulator::openNext()
{
    const auto preset = presetFor(m_next);
    const auto opened = preset ? open(*preset) : Status<QString>(preset.error());
    if (!opened) {
        std::fprintf(stderr, "latchkey-simulator: %s\n", qUtf8Printable(opened.error()));
        QCoreApplication::exit(1);
    }
}

bool Simulator::load()
{
    // A single screen is shown as on a box; everything else in the window with the drawn box.
    if (!m_options.screen.isEmpty() || m_options.wish == Options::Wish::SelfTest)
        return m_world->kiosk().show();
    QQmlApplicationEngine &engine = m_world->kiosk().engine();
    engine.load(QUrl(u"qrc:/qt/qml/Latchkey/Simulator/SimulatorWindow.qml"_s));
    return !engine.rootObjects().isEmpty();
}

QQuickWindow *Simulator::window() const
{
    const QList<QObject *> roots = m_world->kiosk().engine().rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.last());
}

QObject *Simulator::view() const { return window() ? window()->property("view").value<QObject *>() : nullptr; }

void Simulator::dress()
{
    QMetaObject::invokeMethod(view(), "setStill", Q_ARG(bool, m_options.freeze));
    QMetaObject::invokeMethod(view(), "setHighContrast", Q_ARG(bool, m_options.theme == u"hc"));
    if (!m_options.screen.isEmpty())
        showScreen(m_world->kiosk(), view(), m_options.screen);
}

void Simulator::shoot()
{
    const auto wait = DrawingTime + m_options.after;
    const auto picture = [this] {
        const bool saved = window() && window()->grabWindow().save(m_options.shot);
        if (!saved)
            std::fprintf(stderr, "latchkey-simulator: %s cannot be written\n", qUtf8Printable(m_options.shot));
        QCoreApplication::exit(saved ? 0 : 1);
    };
    const auto soon = [this, picture, wait] {
        if (isSettled() && !std::exchange(m_isShooting, true))
            (void)m_world->time().timers().start(wait, picture);
    };
    connect(&m_world->box().board(), &BinBoard::onlineChanged, this, soon);
    connect(m_card.get(), &HubCard::changed, this, soon);
    (void)m_timers.start(PicturePatience + m_options.after, picture);
    soon();
}

/// Whether there is all to be seen that comes by itself.
bool Simulator::isSettled() const
{
    const bool hubComes = m_card->isPresent() && m_card->lamp() == u"wait";
    return !m_options.screen.isEmpty() || (m_world->box().board().isOnline() && !hubComes && m_world->isAsPreset());
}

} // namespace latchkey::simulator
