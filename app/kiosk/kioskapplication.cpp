// SPDX-License-Identifier: Apache-2.0
#include "kioskapplication.h"

#include "panelsize.h"

#include <qml/viewmodels/momenttext.h>
#include <qml/viewmodels/qmlinstances.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlApplicationEngine>

#include <algorithm>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

exchange::SessionParts sessionParts(const KioskParts &parts, const KioskSetup &setup)
{
    return {parts.clock,  parts.timers,   parts.random,    parts.hasher,     parts.totp,   parts.board,
            parts.reader, parts.hub,      parts.journal,   parts.throttle,   parts.people, parts.credentials,
            parts.keys,   parts.geometry, setup.site.zone, setup.site.rules, setup.terms};
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
      m_session(sessionParts(parts, m_setup)),
      m_boardPower(parts.board),
      m_power({parts.clock, parts.timers, parts.energy.source ? *parts.energy.source : m_boardPower,
               parts.energy.light ? *parts.energy.light : m_noLight,
               parts.energy.sleeper ? *parts.energy.sleeper : m_noSleeper, parts.journal, [this] { return isBusy(); }},
              setup.energy),
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
    ui::Instance<ui::Look>::made = &m_look;
    connectParts(setup);
    connectPower();
}

KioskApplication::~KioskApplication() { m_parts.throttle.setAlarmListener({}); }

void KioskApplication::connectParts(const KioskSetup &setup)
{
    connect(&m_parts.reader, &CardReader::keyPressed, &m_exchange, &ui::ExchangeViewModel::padPressed);
    connect(&m_session, &exchange::ExchangeSession::stateChanged, this, &KioskApplication::applySite,
            Qt::QueuedConnection);
    const auto attend = [this] { m_status.setNeedsAttention(m_session.needsAttention() || m_triesAlarm); };
    connect(&m_session, &exchange::ExchangeSession::attentionChanged, this, attend);
    m_parts.throttle.setAlarmListener([this, attend](bool alarming) {
        m_triesAlarm = alarming;
        attend();
    });
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

void KioskApplication::connectPower()
{
    connect(&m_session, &exchange::ExchangeSession::stateChanged, &m_power, &power::PowerKeeper::busyChanged,
            Qt::QueuedConnection);
    connect(&m_session, &exchange::ExchangeSession::attentionChanged, &m_power, &power::PowerKeeper::busyChanged);
    connect(&m_session, &exchange::ExchangeSession::stateChanged, this, [this] {
        if (std::holds_alternative<exchange::state::Finished>(m_session.state()))
            m_power.exchangeEnded();
    });
    connect(&m_parts.board, &BinBoard::released, &m_power, &power::PowerKeeper::pulsed);
    connect(&m_parts.board, &BinBoard::buttonPressed, &m_power, &power::PowerKeeper::touched);
    connect(&m_parts.board, &BinBoard::doorChanged, &m_power, &power::PowerKeeper::touched);
    connect(&m_parts.reader, &CardReader::cardPresented, &m_power, &power::PowerKeeper::touched);
}

/// Where the box stands in the middle of something, or with a door open, it must not sleep.
bool KioskApplication::isBusy() const
{
    namespace state = exchange::state;
    const exchange::State &now = m_session.state();
    // Without a line to the board nothing is waited for but a door that is known to be open.
    if (std::holds_alternative<state::OutOfService>(now))
        return !m_session.forgottenDoors().isEmpty();
    if (!std::holds_alternative<state::Idle>(now) || !m_session.forgottenDoors().isEmpty())
        return true;
    const QVector<keys::Door> &doors = m_parts.geometry.doors;
    return std::any_of(doors.cbegin(), doors.cend(),
                       [this](const keys::Door &door) { return m_parts.board.door(door.number) == DoorSwitch::Open; });
}

void KioskApplication::start(const QVector<journal::OpenExchange> &open, const journal::Head &head)
{
    m_session.start(open, head);
    m_power.start();
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
    m_exchange.padPressed(pad);
    return true;
}

} // namespace latchkey
