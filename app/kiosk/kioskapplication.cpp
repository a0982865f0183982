// SPDX-License-Identifier: Apache-2.0
#include "kioskapplication.h"

#include "panelsize.h"

#include <qml/viewmodels/momenttext.h>
#include <qml/viewmodels/qmlinstances.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

exchange::SessionParts sessionParts(const KioskParts &parts, const KioskSetup &setup,
                                    const std::function<bool()> &hasEnergy)
{
    return {parts.clock,  parts.timers,   parts.random,    parts.hasher,     parts.totp,   parts.board,
            parts.reader, parts.hub,      parts.journal,   parts.throttle,   parts.people, parts.credentials,
            parts.keys,   parts.geometry, setup.site.zone, setup.site.rules, setup.terms,  hasEnergy};
}

ui::EntryTerms entryTerms(const KioskSetup &setup)
{
    const QByteArray &country = setup.terms.numbers.country;
    return {setup.pinLength, setup.terms.pins.length, setup.numbersOffered, setup.codesFirst,
            country.isEmpty() ? QString() : u'+' + QString::fromLatin1(country)};
}

/// The hub says otherwise about the keys; where they are is the box's own knowledge.
void replaceKeys(keys::KeyBook &book, const QVector<keys::Key> &keys)
{
    QHash<KeyId, keys::Place> places;
    for (const keys::Key &key : keys)
        places.insert(key.id, book.placeOf(key.id));
    book.reset(keys, places);
}

/// What the pad at the reader would send for a key of a keyboard, or 0.
char padKeyOf(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return char('0' + (event.key() - Qt::Key_0));
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Asterisk)
        return '*';
    return event.key() == Qt::Key_NumberSign ? '#' : '\0';
}

} // namespace

KioskApplication::KioskApplication(const KioskParts &parts, const KioskSetup &setup, KioskScreens screens)
    : m_parts(parts),
      m_setup(setup),
      m_session(sessionParts(parts, m_setup, [this] { return m_power.plan().service == power::Service::All; })),
      m_boardPower(parts.board),
      m_power({parts.clock, parts.timers, parts.energy.source ? *parts.energy.source : m_boardPower,
               parts.energy.light ? *parts.energy.light : m_noLight,
               parts.energy.sleeper ? *parts.energy.sleeper : m_noSleeper, parts.journal, [this] { return use(); },
               [this] { endLastPage(); }},
              setup.energy, setup.perCharge > 0 ? setup.perCharge : power::ExchangeBudget::Published),
      m_look(setup.languages, setup.language, parts.timers),
      m_pin(setup.pinLength),
      m_keyList([this](const QDateTime &moment) {
          return ui::momentText(moment, m_parts.clock.now(), m_setup.site.zone, m_look.locale());
      }),
      m_exchange({m_session, parts.geometry, parts.clock, setup.site.zone, m_look, m_code, m_pin, m_number, m_keyList,
                  entryTerms(setup)}),
      m_box(parts.geometry),
      m_status({parts.clock, parts.timers, parts.hub, parts.keys, parts.geometry, m_look}, setup.site),
      m_energy(m_power, m_look),
      m_outage({m_power, parts.hub, parts.clock, m_look}, setup.site.zone),
      m_ups({m_power, m_session, parts.clock, parts.timers, parts.journal, m_look,
             [this] { return m_session.isDoorOpen(); }},
            {setup.ups, setup.upsHistory, setup.site.zone}),
      m_networks(parts.network),
      m_screens(std::move(screens))
{
    ui::Instance<ui::ExchangeViewModel>::made = &m_exchange;
    ui::Instance<ui::KeyListModel>::made = &m_keyList;
    ui::Instance<ui::CodeEntry>::made = &m_code;
    ui::Instance<ui::PinEntry>::made = &m_pin;
    ui::Instance<ui::NumberEntry>::made = &m_number;
    ui::Instance<ui::BoxModel>::made = &m_box;
    ui::Instance<ui::BoxStatus>::made = &m_status;
    ui::Instance<ui::Energy>::made = &m_energy;
    ui::Instance<ui::OutageList>::made = &m_outage;
    ui::Instance<ui::UpsTest>::made = &m_ups;
    ui::Instance<ui::Networks>::made = &m_networks;
    ui::Instance<ui::Look>::made = &m_look;
    connectParts(setup);
    connectPower();
}

KioskApplication::~KioskApplication()
{
    m_parts.timers.cancel(m_waking);
    m_parts.throttle.setAlarmListener({});
}

void KioskApplication::connectParts(const KioskSetup &setup)
{
    connect(&m_parts.reader, &CardReader::keyPressed, this, [this](char key) {
        if (!m_energy.isSleepOrdered())
            m_exchange.padPressed(key);
    });
    connect(&m_session, &exchange::ExchangeSession::stateChanged, this, &KioskApplication::applySite,
            Qt::QueuedConnection);
    connect(&m_session, &exchange::ExchangeSession::attentionChanged, this, &KioskApplication::attend);
    connect(&m_ups, &ui::UpsTest::dueChanged, this, &KioskApplication::attend);
    connect(&m_status, &ui::BoxStatus::minuteChanged, &m_ups, &ui::UpsTest::lookAtTheDay);
    attend();
    m_parts.throttle.setAlarmListener([this](bool alarming) {
        m_triesAlarm = alarming;
        attend();
    });
    connect(&m_exchange, &ui::ExchangeViewModel::pageChanged, &m_networks,
            [this] { m_networks.follow(m_exchange.screen().page); });
    connect(&m_networks, &ui::Networks::joined, &m_session, &exchange::ExchangeSession::noteNetwork);
    connect(&m_session, &exchange::ExchangeSession::placesChanged, &m_status, &ui::BoxStatus::changed);
    if (setup.play)
        connect(&m_session, &exchange::ExchangeSession::soundWanted, this, setup.play);
    m_languages.install(m_look.language());
    connect(&m_look, &ui::Look::languageChanged, this, [this] {
        m_languages.install(m_look.language());
        engine().retranslate();
    });
    qGuiApp->installEventFilter(this);
}

void KioskApplication::attend()
{
    m_status.setNeedsAttention(m_session.needsAttention() || m_triesAlarm || m_ups.isDue());
}

void KioskApplication::connectPower()
{
    connect(&m_session, &exchange::ExchangeSession::stateChanged, &m_power, &power::PowerKeeper::busyChanged,
            Qt::QueuedConnection);
    connect(&m_ups, &ui::UpsTest::runningChanged, &m_power, &power::PowerKeeper::busyChanged, Qt::QueuedConnection);
    connect(&m_session, &exchange::ExchangeSession::attentionChanged, &m_power, &power::PowerKeeper::busyChanged,
            Qt::QueuedConnection);
    connect(&m_session, &exchange::ExchangeSession::stateChanged, this, [this] {
        const bool isFinished = std::holds_alternative<exchange::state::Finished>(m_session.state());
        if (!std::exchange(m_wasFinished, isFinished) && isFinished)
            m_power.exchangeEnded(); // told again while the page stands, as when another door moves
    });
    connect(&m_parts.board, &BinBoard::released, &m_power, &power::PowerKeeper::pulsed);
    connect(&m_parts.board, &BinBoard::buttonPressed, &m_power, &power::PowerKeeper::touched);
    connect(&m_parts.board, &BinBoard::doorChanged, &m_power, &power::PowerKeeper::touched);
    connect(&m_parts.reader, &CardReader::cardPresented, &m_power, &power::PowerKeeper::touched);
    connect(&m_parts.reader, &CardReader::qrPresented, &m_power, &power::PowerKeeper::touched);
    connect(&m_parts.reader, &CardReader::keyPressed, &m_power, &power::PowerKeeper::touched);
    connect(&m_power, &power::PowerKeeper::wokeUp, this, &KioskApplication::onWoke);
    connect(&m_power, &power::PowerKeeper::changed, &m_status,
            [this] { m_status.setAsleep(m_power.rest() == power::PowerKeeper::Rest::Asleep); });
    connect(&m_power, &power::PowerKeeper::changed, &m_session,
            [this] { m_session.setLeaving(m_power.rest() == power::PowerKeeper::Rest::Ordered); });
    connect(&m_session, &exchange::ExchangeSession::stateChanged, this, &KioskApplication::lookAwake);
    connect(&m_parts.board, &BinBoard::onlineChanged, this, &KioskApplication::lookAwake, Qt::QueuedConnection);
}

/// The line to the board begins anew, and what it had to tell is read before anybody may touch the page.
void KioskApplication::onWoke()
{
    m_energy.setWaking(true);
    m_parts.timers.cancel(m_waking);
    m_waking = m_parts.timers.start(LongestWaking, [this] {
        m_waking = 0;
        m_energy.setWaking(false);
    });
    lookAwake();
}

void KioskApplication::lookAwake()
{
    namespace state = exchange::state;
    const exchange::State &now = m_session.state();
    const bool isComing = std::holds_alternative<state::Starting>(now)
        || std::holds_alternative<state::OutOfService>(now);
    if (!m_waking || isComing || !m_parts.board.isOnline())
        return;
    m_parts.timers.cancel(std::exchange(m_waking, 0));
    m_energy.setWaking(false);
}

/// Where the box stands in the middle of something, or with a door open, it must not sleep; the page that says how it ended
/// keeps it from nothing.
power::Use KioskApplication::use() const
{
    namespace state = exchange::state;
    const exchange::State &now = m_session.state();
    // Without a line to the board nothing is waited for but a door that is known to be open.
    if (std::holds_alternative<state::OutOfService>(now))
        return m_session.forgottenDoors().isEmpty() ? power::Use::Nobody : power::Use::Somebody;
    if (m_ups.isRunning() || m_session.isDoorOpen())
        return power::Use::Somebody;
    if (exchange::isLastPage(now))
        return power::Use::LastPage;
    return std::holds_alternative<state::Idle>(now) ? power::Use::Nobody : power::Use::Somebody;
}

/// Also what waited for its end, such as news of the site: it may have something to write.
void KioskApplication::endLastPage()
{
    m_session.endLastPage();
    applySite();
}

void KioskApplication::start(const QVector<journal::OpenExchange> &open, const journal::Head &head)
{
    m_session.start(open, head);
    m_power.start();
    for (PowerSource *other : std::as_const(m_parts.energy.others))
        other->ask();
}

void KioskApplication::takeSite(const KioskSetup &setup)
{
    m_nextSite = setup;
    applySite();
}

/// Between two visits, so that no page changes its rules under somebody's hands.
void KioskApplication::applySite()
{
    if (!m_nextSite || !std::holds_alternative<exchange::state::Idle>(m_session.state()))
        return;
    KioskSetup next = *std::exchange(m_nextSite, std::nullopt);
    m_setup.site = next.site;
    m_setup.terms = next.terms;
    m_setup.pinLength = next.pinLength;
    m_setup.numbersOffered = next.numbersOffered;
    m_setup.codesFirst = next.codesFirst;
    if (next.geometry) {
        m_parts.geometry = *next.geometry;
        m_box.redraw(m_parts.geometry);
    }
    if (next.keys) {
        replaceKeys(m_parts.keys, *next.keys);
        m_session.keysChanged();
    }
    m_look.offer(next.languages, next.language);
    m_exchange.setSite(m_setup.site.zone, entryTerms(m_setup));
    m_status.setSite(m_setup.site);
    m_outage.setSite(m_setup.site.zone);
    m_ups.setZone(m_setup.site.zone);
}

bool KioskApplication::show()
{
    const PanelSize panel = panelSize(m_setup.window, m_setup.panelMm);
    engine().setInitialProperties({{u"fullScreen"_s, !m_setup.window.has_value()},
                                   {u"panelMm"_s, panel.millimetres},
                                   {u"width"_s, panel.pixels.width()},
                                   {u"height"_s, panel.pixels.height()}});
    engine().load(windowUrl());
    return !engine().rootObjects().isEmpty();
}

QUrl KioskApplication::windowUrl() { return QUrl(u"qrc:/qt/qml/Latchkey/Main/Main.qml"_s); }

bool KioskApplication::eventFilter(QObject *target, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !target->isWindowType())
        return QObject::eventFilter(target, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const char pad = padKeyOf(*key);
    if (!pad || key->isAutoRepeat() || (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return QObject::eventFilter(target, event);
    m_power.touched();
    if (!m_energy.isAsleep() && !m_energy.isSleepOrdered()
        && !m_energy.isWaking()) // what is pressed at a dark screen only shows that somebody is there
        m_exchange.padPressed(pad);
    return true;
}

} // namespace latchkey
