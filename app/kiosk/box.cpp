// SPDX-License-Identifier: Apache-2.0
#include "box.h"

#include <core/store/reading.h>
#include <hal/bus/networkmanagerlink.h>

#include <QFile>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject startFacts() { return {{u"version"_s, QStringLiteral(LATCHKEY_VERSION)}}; }

/// What the file says counts; the pins that the pairing brought are good for the same hub.
std::optional<link::HubAddress> hubAddressOf(const link::HubAddress &configured,
                                             const std::optional<link::HubAddress> &paired)
{
    return configured.pins.isEmpty() && paired && paired->url == configured.url ? *paired : configured;
}

} // namespace

/// A doubt is told by the entry of the start itself, so that no power cut comes between that entry's time and what it
/// is worth.
QJsonObject startFacts(access::TrustedClock *clock, const store::StartImage &seen)
{
    QJsonObject facts = startFacts();
    if (!clock)
        return facts;
    clock->resume(access::clockPastFrom(seen.clock, seen.newest));
    const access::ClockPast state = clock->state();
    if (state.doubt != ClockDoubt::None)
        facts.insert(u"clock"_s, access::toJson(state));
    return facts;
}

Result<Box::Ground, BoxFault> Box::prepare(const Machine &machine, const KioskConfig &config, const QString &dataFolder)
{
    auto secrets = SecretRoom::open(config, dataFolder);
    if (!secrets)
        return vaultFault(secrets.error());
    // Looked at without the lock, so that the import that is missing can still come.
    const auto seen = store::readStartImage(dataFolder);
    const bool fresh = !seen && !QFile::exists(dataFolder + u"/journal.db"_s);
    if (fresh || (seen && !seen->box))
        return BoxFault{u"notConfigured"_s,
                        {},
                        u"data folder %1: no site was imported yet; run \"latchkey-kiosk import\""_s.arg(dataFolder)};
    const store::StorageParts parts{machine.clock, machine.timers, (*secrets)->signer(), (*secrets)->columns()};
    const QJsonObject facts = startFacts(machine.judged, seen ? seen.value() : store::StartImage());
    auto opened = store::Storage::prepare(dataFolder, parts, facts);
    if (!opened)
        return faultOf(opened.error(), dataFolder);
    return Ground{dataFolder, std::move(secrets).value(), std::move(opened).value()};
}

Box::Box(const Machine &machine, Ground ground)
    : m_machine{machine.clock, machine.timers, machine.judged, machine.lines},
      m_secrets(std::move(ground.secrets)),
      m_hasher(std::make_unique<hal::SodiumPinHasher>(m_secrets->pinWork())),
      m_storage(std::make_unique<store::Storage>(std::move(ground.store)))
{
    m_keys.reset(image().keys, image().places);
    if (image().box)
        m_geometry = image().box->geometry;
    if (m_machine.judged)
        journalClock();
}

Box::~Box()
{
    if (m_machine.judged)
        m_machine.judged->setListener({});
}

/// News that another thread hears first waits for this one, where the journal lives.
void Box::journalClock()
{
    m_machine.judged->setListener([this](const access::ClockNews &news) {
        QMetaObject::invokeMethod(&m_thread, [this, entry = journal::Entry{journal::EntryType::Clock, toJson(news)}] {
            m_storage->journal().append(entry, [](const Result<journal::Head, StoreError> &) {});
        });
    });
}

std::optional<BoxFault> Box::connectHub(const KioskConfig &config, const QString &dataFolder)
{
    if (!image().link)
        return std::nullopt;
    const auto paired = m_secrets->hubAddress();
    if (!paired)
        return vaultFault(paired.error());
    const auto address = config.hub ? hubAddressOf(*config.hub, *paired) : *paired;
    if (!address)
        return BoxFault{u"notConfigured"_s,
                        {},
                        u"this box has a hub, and nothing says where it is; put hub.url into the configuration"_s};
    const auto side = hubSide();
    if (!side)
        return faultOf(side.error(), dataFolder);
    m_hubSide->connectTo(*address, *image().link);
    m_isPaired = true;
    return std::nullopt;
}

Result<HubSide *, StoreError> Box::hubSide()
{
    if (m_hubSide)
        return m_hubSide.get();
    auto side = HubSide::open({lines().clock, lines().timers, m_machine.judged, *m_secrets, *m_storage});
    if (!side)
        return side.error();
    m_hubSide = std::move(side).value();
    return m_hubSide.get();
}

Result<std::unique_ptr<Box>, BoxFault> Box::build(const Machine &machine, const KioskConfig &config, Ground ground)
{
    const QString dataFolder = ground.dataFolder;
    std::unique_ptr<Box> box(new Box(machine, std::move(ground)));
    if (const auto fault = box->connectHub(config, dataFolder))
        return *fault;
    if (!config.geometryFile.isEmpty()) {
        auto geometry = loadGeometry(config.geometryFile);
        if (!geometry)
            return BoxFault{u"notConfigured"_s, {}, geometry.error()};
        box->m_geometry = std::move(geometry).value();
    }
    if (const auto fault = box->makeBoard(config))
        return *fault;
    return box;
}

Result<std::unique_ptr<Box>, BoxFault> Box::open(const Machine &machine, const KioskConfig &config,
                                                 const QString &dataFolder)
{
    auto ground = prepare(machine, config, dataFolder);
    if (!ground)
        return ground.error();
    return build(machine, config, std::move(ground).value());
}

std::optional<BoxFault> Box::makeBoard(const KioskConfig &config)
{
    auto known = boardConfig(config, m_geometry, *m_secrets);
    if (!known)
        return vaultFault(known.error());
    SerialBoardConfig line = std::move(known).value();
    line.askPower = lines().askPower;
    if (const auto wrong = whatIsWrong(line))
        return BoxFault{u"notConfigured"_s, {}, *wrong};
    if (const auto wrong = whatIsWrong(config.power))
        return BoxFault{u"notConfigured"_s, {}, *wrong};
    m_board = std::make_unique<SerialBoard>(line, m_secrets->random(), lines().clock);
    m_energy = std::make_unique<EnergyRoom>(config.power, config.display, *m_board, m_machine.timers);
    if (config.choosesWifi)
        m_network = std::make_unique<hal::NetworkManagerLink>(QDBusConnection::systemBus(), m_machine.timers);
    if (config.badgeReader == BadgeReaderDriver::None)
        m_reader = std::make_unique<NoReader>();
    else
        m_reader = std::make_unique<OsdpCardReader>(*m_board);
    return std::nullopt;
}

KioskParts Box::parts()
{
    return {m_machine.clock,
            m_machine.timers,
            m_secrets->random(),
            *m_hasher,
            m_totp,
            *m_board,
            *m_reader,
            m_isPaired ? static_cast<HubLink &>(m_hubSide->line()) : m_noHub,
            m_storage->journal(),
            m_storage->throttle(),
            m_storage->people(),
            m_storage->credentials(),
            m_keys,
            m_geometry,
            m_energy->parts(),
            m_network.get()};
}

void Box::shutDown()
{
    // News about the clock must come before the entry of the end, which another thread dates.
    (void)m_machine.clock.now();
    m_hubSide.reset();
    (void)m_storage->shutdown(startFacts());
}

} // namespace latchkey
