// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include "demodays.h"

#include <app/kiosk/panelsize.h>
#include <app/kiosk/siteimport.h>
#include <core/keys/geometryjson.h>

#include <QFile>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whoever moves the slider wants to see it, and while time goes faster the battery does not wait.
constexpr std::chrono::milliseconds AskPower{500};

/// The invented people of the demonstrations need no dear hash, and nobody waits for the start.
constexpr hal::ArgonCost CheapPin{1, size_t(8) * 1024 * 1024};

} // namespace

World::World(const Times &times, const Preset &preset, const Options &options)
    : m_times(times),
      m_time(times.clock, times.timers),
      m_preset(preset),
      m_options(options),
      m_profile(options.profile.value_or(preset.profile)),
      m_folder(options.data.isEmpty() ? m_temporary.filePath(u"box"_s) : options.data)
{
    m_config.languages = Languages::available();
    m_config.defaultLanguage = options.language;
    m_config.display.dims = false; // the light of this desk is none of ours
}

World::~World()
{
    m_kiosk.reset();
    m_sleeper.reset();
    m_hub.reset();
    if (m_box)
        m_box->shutDown();
}

Result<std::unique_ptr<World>, QString> World::make(const Times &times, const Preset &preset, const Options &options)
{
    std::unique_ptr<World> world(new World(times, preset, options));
    for (const auto step : {&World::readSite, &World::fillFolder, &World::makeBoard, &World::openBox}) {
        if (const auto done = (world.get()->*step)(); !done)
            return done.error();
    }
    world->makeKiosk();
    return world;
}

Status<QString> World::readSite()
{
    QFile file(m_preset.site);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2"_s.arg(m_preset.site, file.errorString());
    m_siteText = movedToToday(file.readAll(), m_times.clock.now());
    auto site = site::SiteFile::parse(m_siteText);
    if (!site)
        return u"%1: %2"_s.arg(m_preset.site, site.error().first().toString());
    m_site = std::move(site).value();
    return Done{};
}

/// What `latchkey-kiosk import` and `board install` do on a real box.
Status<QString> World::fillFolder()
{
    auto secrets = SecretRoom::open(m_config, m_folder);
    if (!secrets)
        return secrets.error();
    hal::PinWorkSettings work = (*secrets)->pinWork();
    work.pin = CheapPin;
    const auto image = siteImage(*m_site, hal::PinWork(work));
    if (!image)
        return u"there is not enough memory to hash the codes of the demo"_s;
    const auto stored = store::importSite(m_folder, *image,
                                          {(*secrets)->signer(), (*secrets)->columns(), m_time.clock()}, {});
    if (!stored)
        return u"data folder %1: %2"_s.arg(m_folder, sentence(stored.error()));
    const auto known = (*secrets)->boardKey();
    if (!known || *known)
        return known ? Status<QString>(Done{}) : known.error();
    QByteArray bytes = m_random.bytes(osdp::Key128::Size);
    return (*secrets)->keepBoardKey(Secret::takeFrom(bytes));
}

Status<QString> World::makeBoard()
{
    const auto scenario = scenarioOf(m_preset);
    if (!scenario)
        return scenario.error();
    auto secrets = SecretRoom::open(m_config, m_folder);
    const auto key = secrets ? (*secrets)->boardKey() : Result<std::optional<Secret>, QString>(secrets.error());
    if (!key)
        return key.error();
    sim::SimulatedBoardOptions options;
    options.layout = scenario->layout;
    options.key = osdp::Key128::fromBytes((*key)->bytes());
    options.memoryFile = m_folder + u"/board.memory"_s; // the board remembers its pulses as the folder does
    auto board = sim::SimulatedBoard::create(options, {m_time.wireClock(), m_time.wireTimers(), m_random});
    if (!board)
        return board.error();
    m_board = std::move(board).value();
    if (const auto applied = m_board->apply(*scenario); !applied)
        return applied.error();
    m_power = std::make_unique<SimulatedPower>(SimulatedPower::Parts{*m_board, m_time.clock(), m_time.timers()});
    return m_board->openPty();
}

Status<QString> World::openBox()
{
    m_config.board.port = m_board->portName();
    const Box::Machine::Lines lines{m_time.wireClock(), m_time.wireTimers(), AskPower};
    auto box = Box::open({m_time.clock(), m_time.timers(), nullptr, lines}, m_config, m_folder);
    if (!box)
        return box.error().sentence;
    m_box = std::move(box).value();
    return Done{};
}

QSize World::panelSize() const { return m_options.size.value_or(QSize(1280, 800)); }

QSizeF World::panelMm() const { return m_options.panelMm.value_or(usualMillimetres(panelSize())); }

KioskSetup World::setup(const people::BoxInfo &info) const
{
    KioskSetup setup;
    setup.site = {info.name.toString(),
                  info.phone,
                  m_site->box.id,
                  QStringLiteral(LATCHKEY_VERSION),
                  info.zone,
                  {},
                  info.rules,
                  m_box->secrets().vault().level(),
                  info.trust};
    setup.languages = m_config.languages;
    setup.language = m_options.language;
    tellEntry(setup, info);
    setup.energy = power::termsOf(m_profile);
    setup.upsHistory = m_box->image().ups;
    setup.window = panelSize();
    setup.panelMm = panelMm();
    return setup;
}

void World::makeKiosk()
{
    KioskParts parts = m_box->parts();
    m_sleeper = std::make_unique<BoxSleeper>(m_power->machine(), m_box->board(), m_time.wireTimers());
    parts.energy = {nullptr, &m_power->light(), m_sleeper.get(), {}};
    if (m_preset.hub && m_options.hub) {
        m_hub = std::make_unique<HubBeside>(HubBeside::Parts{m_time.wireClock(), m_time.wireTimers(), *m_box},
                                            m_siteText, *m_preset.hub);
        m_kiosk = std::make_unique<KioskApplication>(partsBesideHub(parts), setup(*m_box->image().box));
        QObject::connect(m_hub.get(), &HubBeside::viewChanged, m_kiosk.get(), [this] { takeView(); });
    } else {
        m_kiosk = std::make_unique<KioskApplication>(parts, setup(*m_box->image().box));
    }
    if (m_options.theme == u"dark" || m_options.theme == u"dim")
        m_kiosk->look().setStandardScheme(m_options.theme);
    watchPeople();
    watchHub();
}

/// Whoever stands at the box needs time that goes as theirs does; and a box that wakes has to hear first how things are,
/// over a line that does not go faster.
void World::watchPeople()
{
    QObject::connect(&m_power->machine(), &SimulatedMachine::wakes, m_kiosk.get(), [this] { setSpeed(1); });
    exchange::ExchangeSession &session = m_kiosk->session();
    QObject::connect(&session, &exchange::ExchangeSession::stateChanged, m_kiosk.get(), [this, &session] {
        namespace state = exchange::state;
        const exchange::State &now = session.state();
        if (!std::holds_alternative<state::Starting>(now) && !std::holds_alternative<state::OutOfService>(now)
            && !std::holds_alternative<state::Idle>(now))
            setSpeed(1);
    });
}

void World::setSpeed(int factor)
{
    if (m_options.freeze)
        return;
    m_time.setSpeed(factor);
    if (factor > 1)
        m_power->setDrains(true);
}

void World::setProfile(power::Profile profile)
{
    m_profile = profile;
    m_kiosk->power().setTerms(power::termsOf(profile));
}

/// A box that has not been paired yet knows no outage of the internet.
void World::watchHub()
{
    if (!m_hub)
        return;
    const auto look = [this] {
        if (!m_isBegun && (m_hub->stage() == HubBeside::Stage::Joined || m_hub->stage() == HubBeside::Stage::Failed))
            beginOutage();
    };
    QObject::connect(m_hub.get(), &HubBeside::changed, m_kiosk.get(), look);
}

void World::beginOutage()
{
    m_isBegun = true;
    if (m_hub && m_preset.offline)
        m_hub->setInternet(false);
    setSpeed(m_options.speed.value_or(m_preset.speed));
}

bool World::isAsPreset() const
{
    const bool cuts = m_hub && m_preset.offline && m_hub->stage() != HubBeside::Stage::Failed;
    return m_isBegun && (!cuts || m_hub->hubLink().state() == HubLink::State::Offline);
}

KioskParts World::partsBesideHub(const KioskParts &parts)
{
    m_wifi = std::make_unique<PretendWifi>(m_time.timers(), [this] { m_hub->setInternet(true); });
    QObject::connect(m_hub.get(), &HubBeside::changed, m_wifi.get(), [this] {
        if (!m_hub->hasInternet())
            m_wifi->drop();
    });
    KioskParts beside = m_hub->partsFor(parts);
    beside.network = m_wifi.get();
    return beside;
}

/// As the kiosk's own program does.
void World::takeView()
{
    using View = store::ThreadedPeopleBook::View;
    m_box->people().view([this](const Result<View, StoreError> &view) {
        if (!view || !view->box)
            return;
        KioskSetup next = setup(*view->box);
        next.keys = view->keys;
        const keys::Geometry &now = m_box->parts().geometry;
        const keys::Geometry &told = view->box->geometry;
        const bool fits = told.doorCount() == now.doorCount() && told.binCount() == now.binCount();
        if (fits && keys::toJson(told) != keys::toJson(now))
            next.geometry = told;
        m_kiosk->takeSite(next);
    });
}

void World::start()
{
    m_kiosk->start(m_box->image().openExchanges, m_box->image().head);
    m_box->board().start();
    if (m_hub)
        m_hub->start(m_kiosk->session());
    else
        beginOutage();
}

} // namespace latchkey::simulator
