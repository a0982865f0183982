// SPDX-License-Identifier: Apache-2.0
#include "kioskprogram.h"

#include "commands.h"
#include "hubpower.h"
#include "statusreport.h"

#include <core/keys/geometryjson.h>

#include <QCoreApplication>
#include <QFontDatabase>
#include <QQmlApplicationEngine>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;
using commands::complain;

namespace {

/// A box that could not be opened is tried again after this: a disk may have been freed, a site imported.
constexpr std::chrono::seconds RetryTime(5);

} // namespace

KioskProgram::KioskProgram(const Options &options, const KioskConfig &config) : m_options(options), m_config(config) {}

KioskProgram::~KioskProgram()
{
    m_status.reset();
    m_orders.reset();
    m_kiosk.reset();
    if (m_box)
        m_box->shutDown();
}

bool KioskProgram::start()
{
    // Disk, fonts and screens are made ready side by side: the first picture waits for the slowest, not for the sum.
    auto ground = std::async(std::launch::async, [this] { return prepare(); });
    const auto fonts = std::async(std::launch::async, [] { (void)QFontDatabase::hasFamily(u"Inter"_s); });
    m_screens.emplace().warmUp();
    return open(ground.get());
}

KioskScreens KioskProgram::takeScreens()
{
    KioskScreens taken = m_screens ? std::move(*m_screens) : KioskScreens();
    m_screens.reset();
    return taken;
}

Result<Box::Ground, BoxFault> KioskProgram::prepare()
{
    return Box::prepare({m_clock, m_timers, &m_clock}, m_config, m_options.data);
}

bool KioskProgram::open(Result<Box::Ground, BoxFault> ground)
{
    if (!ground)
        return excuse(ground.error());
    auto box = Box::build({m_clock, m_timers, &m_clock}, m_config, std::move(ground).value());
    return box ? serve(std::move(box).value()) : excuse(box.error());
}

KioskSetup KioskProgram::setup(const std::optional<people::BoxInfo> &info) const
{
    KioskSetup setup;
    const QString imported = info ? info->name.toString() : QString();
    setup.site = {m_config.boxName.isEmpty() ? imported : m_config.boxName,
                  info ? info->phone : QString(),
                  {},
                  QStringLiteral(LATCHKEY_VERSION),
                  info ? info->zone : QTimeZone::systemTimeZone(),
                  {},
                  info ? info->rules : access::SiteRules(),
                  m_box ? m_box->secrets().vault().level() : QString(),
                  info ? info->trust : access::TrustLimits()};
    const LanguageOffer offer = offerOf(m_config, info ? info->languages : QStringList());
    setup.languages = offer.languages;
    setup.language = m_options.language.isEmpty() ? offer.atRest : m_options.language;
    if (!setup.languages.contains(setup.language))
        setup.languages.append(setup.language); // asked for on the command line
    if (info)
        tellEntry(setup, *info);
    setup.energy = m_config.power.terms;
    setup.ups = m_config.power.ups;
    setup.window = m_options.window;
    setup.panelMm = m_options.panelMm;
    return setup;
}

bool KioskProgram::serve(std::unique_ptr<Box> box)
{
    m_kiosk.reset();
    m_standby.reset();
    m_fault.reset();
    m_box = std::move(box);
    KioskSetup prepared = setup(m_box->image().box);
    prepared.upsHistory = m_box->image().ups;
    prepared.perCharge = m_box->image().perCharge;
    prepared.play = [this](exchange::Sound sound) { play(sound); };
    m_kiosk = std::make_unique<KioskApplication>(m_box->parts(), prepared, takeScreens());
    watchBoard(m_box->parts().geometry);
    if (!m_kiosk->show())
        return false;
    m_kiosk->start(m_box->image().openExchanges, m_box->image().head);
    m_box->board().start();
    watchHub();
    openStatus();
    return true;
}

bool KioskProgram::excuse(const BoxFault &fault)
{
    const bool news = m_fault != fault;
    if (news)
        complain(fault.sentence);
    m_fault = fault;
    if (!m_kiosk) {
        m_standby = std::make_unique<Standby>(m_clock, m_timers, m_random, m_config.display);
        m_kiosk = std::make_unique<KioskApplication>(m_standby->parts(), setup({}), takeScreens());
    }
    if (news)
        m_kiosk->exchange().setOutOfService(fault.reason, fault.detail);
    if (!m_status)
        openStatus();
    tryLater();
    return !m_kiosk->engine().rootObjects().isEmpty() || m_kiosk->show();
}

void KioskProgram::openStatus()
{
    m_status.reset(); // the old one takes its file away first
    m_status = std::make_unique<StatusSocket>(m_options.data, [this] {
        const KioskParts parts = m_box ? m_box->parts() : m_standby->parts();
        QJsonObject report = statusReport(parts, m_kiosk->session());
        report.insert(u"power"_s, powerReport(m_kiosk->power(), parts.energy));
        report.insert(u"screen"_s, m_kiosk->exchange().page());
        report.insert(u"geometry"_s, m_otherGeometry ? u"other-at-hub"_s : u"fits"_s);
        report.insert(u"outOfService"_s, m_fault ? QJsonValue(m_fault->reason) : QJsonValue());
        report.insert(u"secrets"_s, m_box ? QJsonValue(m_box->secrets().vault().level()) : QJsonValue());
        return report;
    });
}

/// Disk and keyring may take their time; the screen goes on meanwhile.
void KioskProgram::tryLater()
{
    const auto take = [this] {
        if (!open(m_attempt.get()))
            QCoreApplication::exit(1);
    };
    (void)m_timers.start(RetryTime, [this, take] {
        m_attempt = std::async(std::launch::async, [this, take] {
            auto ground = prepare();
            QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
            return ground;
        });
    });
}

/// The line begins last: whoever stands before the box waits for nobody.
void KioskProgram::watchHub()
{
    link::BoxLine *line = m_box->line();
    if (!line)
        return;
    followPower(*line, m_kiosk->power());
    connect(line, &link::BoxLine::viewChanged, m_kiosk.get(), [this] { takeView(); });
    connect(line, &link::BoxLine::stalled, m_kiosk.get(), [this](sync::Stall why, const QString &detail) {
        const QString sentence = hubSentence(why, detail);
        if (std::exchange(m_lastStall, sentence) != sentence)
            complain(sentence);
    });
    m_orders = std::make_unique<HubOrders>(*line, m_kiosk->session(), [this] { play(exchange::Sound::Attention); });
    line->start();
}

void KioskProgram::takeView()
{
    using View = store::ThreadedPeopleBook::View;
    m_box->people().view([this](const Result<View, StoreError> &view) {
        if (!view || !view->box)
            return;
        KioskSetup next = setup(view->box);
        next.keys = view->keys;
        takeGeometry(view->box->geometry, next);
        m_kiosk->takeSite(next);
    });
}

/// The board has as many doors and bins as it has, whatever the hub says: only a picture that fits them is taken, and one
/// of the configuration stands.
void KioskProgram::takeGeometry(const keys::Geometry &geometry, KioskSetup &next)
{
    if (!m_config.geometryFile.isEmpty())
        return;
    const keys::Geometry &now = m_box->parts().geometry;
    const bool fits = geometry.doorCount() == now.doorCount() && geometry.binCount() == now.binCount();
    const bool isNews = !fits && !m_otherGeometry;
    m_otherGeometry = !fits;
    if (fits && keys::toJson(geometry) != keys::toJson(now))
        next.geometry = geometry;
    if (isNews)
        complain(
            u"hub: it says that this box has %1 bins behind %2 doors, and it was set up with %3 behind %4; that is not"
            " used before the next start"_s.arg(geometry.binCount())
                .arg(geometry.doorCount())
                .arg(now.binCount())
                .arg(now.doorCount()));
}

void KioskProgram::watchBoard(const keys::Geometry &geometry)
{
    const int bins = geometry.binCount();
    connect(&m_box->board(), &BinBoard::faultChanged, m_kiosk.get(), [this, bins](BoardFault fault) {
        if (fault != BoardFault::None)
            complain(u"board: "_s + sentenceOf(fault, m_config.board.port, bins));
    });
}

/// The buzzer at the front; every sound has a visible twin on the screen.
void KioskProgram::play(exchange::Sound sound)
{
    using namespace std::chrono_literals;
    switch (sound) {
    case exchange::Sound::Good: m_box->board().sound(Station::Board, {0, 100ms, 100ms, 1}); break;
    case exchange::Sound::NotGood: m_box->board().sound(Station::Board, {0, 200ms, 200ms, 2}); break;
    case exchange::Sound::Attention: m_box->board().sound(Station::Board, {0, 300ms, 100ms, 2}); break;
    }
}

} // namespace latchkey
