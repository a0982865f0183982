// SPDX-License-Identifier: Apache-2.0
#include "exchangesession.h"

#include "boxview.h"
#include "countdown.h"
#include "exchangerecovery.h"
#include "identification.h"
#include "idlewatch.h"
#include "journalbodies.h"
#include "overduewatch.h"
#include "tamperwatch.h"
#include "timing.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcExchange, "latchkey.exchange", QtInfoMsg)

namespace latchkey::exchange {

namespace {

/// Before the first try a board that is not online has no fault yet: it is silent so far.
BoardFault faultOf(const BinBoard &board)
{
    return board.fault() == BoardFault::None ? BoardFault::Silent : board.fault();
}

} // namespace

ExchangeSession::ExchangeSession(const SessionParts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_tamper(std::make_unique<TamperWatch>(parts)),
      m_overdue(std::make_unique<OverdueWatch>(parts)),
      m_idle(std::make_unique<IdleWatch>(parts.timers)),
      m_countdown(std::make_unique<Countdown>(parts.timers)),
      m_identification(std::make_unique<Identification>(parts))
{
    watchBoard();
    watchHands();
    watchVisit();
}

ExchangeSession::~ExchangeSession()
{
    for (const auto &[timer, token] : m_timers)
        m_parts.timers.cancel(token);
    m_parts.timers.cancel(m_rewrite);
}

void ExchangeSession::start(const QVector<journal::OpenExchange> &open, const journal::Head &head)
{
    // What a power cut left open may have brought a key home.
    if (open.isEmpty())
        m_overdue->start();
    m_recovery = std::make_unique<ExchangeRecovery>(*this, open, head);
    if (m_parts.board.isOnline())
        m_recovery->begin();
    else if (m_parts.board.fault() != BoardFault::None)
        handle(event::BoardLost{m_parts.board.fault()});
}

void ExchangeSession::watchBoard()
{
    BinBoard *board = &m_parts.board;
    connect(board, &BinBoard::onlineChanged, this, &ExchangeSession::onOnline);
    connect(board, &BinBoard::faultChanged, this, [this](BoardFault fault) {
        if (fault != BoardFault::None && m_recovery)
            handle(event::BoardLost{fault});
    });
    connect(board, &BinBoard::doorChanged, this, &ExchangeSession::onDoor);
    connect(board, &BinBoard::fobChanged, this, &ExchangeSession::onFob);
    connect(board, &BinBoard::fobRead, this, &ExchangeSession::onFobRead);
    connect(board, &BinBoard::buttonPressed, this, &ExchangeSession::pressOpen);
    connect(board, &BinBoard::tamperChanged, m_tamper.get(), &TamperWatch::tampered);
    connect(board, &BinBoard::released, this, [this](quint64 ticket) { answer(ticket, event::Released{}); });
    connect(board, &BinBoard::releaseRefused, this,
            [this](quint64 ticket, ReleaseRefusal why) { answer(ticket, event::ReleaseRefused{why}); });
    connect(board, &BinBoard::releaseUnknown, this,
            [this](quint64 ticket) { answer(ticket, event::ReleaseUnknown{}); });
}

void ExchangeSession::watchHands()
{
    connect(&m_parts.reader, &CardReader::cardPresented, this, &ExchangeSession::onCard);
    connect(&m_parts.reader, &CardReader::qrPresented, this, &ExchangeSession::onQr);
}

void ExchangeSession::onCard(const CardUid &uid)
{
    touched();
    if (isWaiting())
        m_early.hold(uid, elapsed());
    else if (std::holds_alternative<state::LinkingBadge>(m_state))
        handle(event::BadgeHeld{uid});
    else if (welcomesCard(m_state))
        m_identification->cards().card(uid);
}

void ExchangeSession::onQr(const Secret &text)
{
    touched();
    if (isWaiting())
        m_early.hold(text, elapsed());
    else if (welcomesCard(m_state))
        enter(text, event::QrHeld{});
}

bool ExchangeSession::isWaiting() const
{
    // Just awake the line may be shut, and the session not know it yet.
    return m_leaving || isClosed(m_state) || !m_parts.board.isOnline();
}

void ExchangeSession::serveEarlyCard()
{
    if (isWaiting() || !welcomesCard(m_state))
        return;
    const auto held = m_early.take(elapsed());
    if (!held)
        return;
    if (const auto *uid = std::get_if<CardUid>(&*held))
        onCard(*uid);
    else
        onQr(std::get<Secret>(*held));
}

void ExchangeSession::watchVisit()
{
    connect(m_identification.get(), &Identification::found, this, &ExchangeSession::handle);
    connect(m_identification.get(), &Identification::insideFobShown, m_tamper.get(), &TamperWatch::unexpectedFob);
    connect(m_tamper.get(), &TamperWatch::alarm, this, &ExchangeSession::raiseAttention);
    connect(m_tamper.get(), &TamperWatch::placesChanged, this, &ExchangeSession::placesChanged);
    connect(m_overdue.get(), &OverdueWatch::overdue, this, &ExchangeSession::raiseAttention);
    connect(this, &ExchangeSession::placesChanged, m_overdue.get(), &OverdueWatch::look);
    connect(m_tamper.get(), &TamperWatch::openDoorsChanged, this, &ExchangeSession::stateChanged);
    connect(m_idle.get(), &IdleWatch::promptChanged, this, &ExchangeSession::promptChanged);
    connect(m_countdown.get(), &Countdown::changed, this, &ExchangeSession::secondsLeftChanged);
    connect(m_idle.get(), &IdleWatch::expired, this, [this] { handle(event::Cancelled{}); });
}

void ExchangeSession::keysChanged()
{
    if (m_parts.board.isOnline())
        m_tamper->compareAll({});
}

int ExchangeSession::promptSeconds() const { return m_idle->promptSeconds(); }

int ExchangeSession::secondsLeft() const { return m_countdown->seconds(); }

Secret ExchangeSession::appEnrolment() const { return m_identification->account().enrolment(); }

QVector<DoorNumber> ExchangeSession::forgottenDoors() const
{
    QVector<DoorNumber> doors = m_tamper->openDoors();
    if (m_lostOpen && !doors.contains(*m_lostOpen))
        doors.append(*m_lostOpen);
    const auto *open = std::get_if<state::Open>(&m_state);
    if (open && open->patience == DoorPatience::Abandoned)
        doors.append(open->order.door);
    return doors;
}

void ExchangeSession::noteNetwork(const QString &name)
{
    QJsonObject body{{u"network"_s, name}};
    if (const auto *joining = std::get_if<state::JoiningNetwork>(&m_state))
        body.insert(u"person"_s, joining->visit.holder.id.toString());
    write(journal::EntryType::Note, body);
}

bool ExchangeSession::isDoorOpen() const { return !forgottenDoors().isEmpty() || isAnyDoorOpen(m_parts); }

void ExchangeSession::tap(const Event &event)
{
    touched();
    handle(event);
}

void ExchangeSession::endLastPage()
{
    if (isLastPage(m_state))
        handle(event::FinishTapped{});
}

void ExchangeSession::setLeaving(bool leaving)
{
    if (std::exchange(m_leaving, leaving) && !leaving)
        serveEarlyCard();
}

void ExchangeSession::enter(Secret typed, const Event &event)
{
    m_entered = std::move(typed);
    tap(event);
}

void ExchangeSession::enterCode(Secret code) { enter(std::move(code), event::CodeEntered{}); }

void ExchangeSession::enterNumber(Secret number) { enter(std::move(number), event::NumberEntered{}); }

void ExchangeSession::enterPin(Secret pin) { enter(std::move(pin), event::FactorEntered{access::Factor::Pin}); }

void ExchangeSession::enterAppCode(Secret code) { enter(std::move(code), event::FactorEntered{access::Factor::Totp}); }

void ExchangeSession::enterSentCode(Secret code) { enter(std::move(code), event::FactorEntered{access::Factor::Code}); }

void ExchangeSession::enterNewPin(Secret pin) { enter(std::move(pin), event::NewPinEntered{}); }

void ExchangeSession::enterNote(const QString &digits) { tap(event::NoteEntered{digits}); }

void ExchangeSession::touched() { m_idle->touched(); }

void ExchangeSession::handle(const Event &event)
{
    // An effect may answer at once; its event waits until the present one is done with.
    m_waiting.push_back(event);
    if (m_processing)
        return;
    m_processing = true;
    while (!m_waiting.empty()) {
        const Event next = std::move(m_waiting.front());
        m_waiting.pop_front();
        process(next);
    }
    m_processing = false;
    serveEarlyCard();
}

void ExchangeSession::process(const Event &event)
{
    Transition transition = step(m_state, event);
    if (!transition.expected) {
        qCDebug(lcExchange) << nameOf(event) << "means nothing in" << nameOf(m_state);
        unexplained(event);
        // What nobody asked for is not kept.
        m_entered.wipe();
        return;
    }
    qCDebug(lcExchange) << nameOf(m_state) << "--" << nameOf(event) << "->" << nameOf(transition.next);
    enter(std::move(transition.next));
    for (const Effect &effect : transition.effects)
        std::visit([this](const auto &e) { run(e); }, effect);
    Q_EMIT stateChanged();
}

void ExchangeSession::enter(State next)
{
    const bool moved = next.index() != m_state.index();
    const bool patient = allowanceOf(next) != allowanceOf(m_state);
    if (const auto *closing = std::get_if<state::ClosingUp>(&m_state);
        closing && std::holds_alternative<state::OutOfService>(next))
        m_lostOpen = closing->door;
    m_state = std::move(next);
    if (moved || patient)
        m_idle->watch(allowanceOf(m_state));
    if (!moved)
        return;
    cancelTimers();
    m_identification->follow(m_state);
    if (!outlivesPage(Timer::Resend, m_state))
        m_countdown->start(untilNextTry(m_state, m_parts.clock.now()));
    const bool atRest = std::holds_alternative<state::Idle>(m_state);
    const bool idle = atRest || (isClosed(m_state) && !std::holds_alternative<state::ClosingUp>(m_state));
    m_parts.board.setAttention(idle ? Attention::Idle : Attention::Person);
    if (!atRest)
        return;
    m_entered.wipe();
    m_overdue->start();
    if (!m_parts.board.isOnline())
        m_waiting.push_back(event::BoardLost{faultOf(m_parts.board)});
    else
        m_tamper->compareAll({});
}

void ExchangeSession::unexplained(const Event &event)
{
    if (const auto *ordered = std::get_if<event::OrderedFromAfar>(&event))
        return Q_EMIT answeredFromAfar(refusedFromAfar(ordered->order, busyWord(m_state)));
    // A door that the running exchange did not expect to move is nobody's.
    const Order *order = orderOf(m_state);
    if (!order)
        return;
    if (std::holds_alternative<event::DoorOpened>(event))
        m_tamper->doorMoved(order->door, DoorSwitch::Open);
    else if (std::holds_alternative<event::DoorShut>(event))
        m_tamper->doorMoved(order->door, DoorSwitch::Shut);
}

void ExchangeSession::onOnline(bool online)
{
    if (!m_recovery)
        return;
    writeLineNews(online);
    if (online)
        m_lostOpen.reset();
    if (!online) {
        m_recovery->interrupt();
        handle(event::BoardLost{faultOf(m_parts.board)});
    } else if (const Order *order = orderOf(m_state)) {
        handle(event::BoardBack{m_parts.board.door(order->door), m_parts.board.fob(order->bin)});
    } else {
        m_recovery->begin();
    }
}

void ExchangeSession::writeLineNews(bool online)
{
    QJsonObject body;
    // A replaced board counts from anew: only here may the journal's pulse count fall.
    if (const auto facts = m_parts.board.facts(); online && facts)
        body.insert(u"pulses"_s, qint64(facts->pulseCount));
    write(online ? journal::EntryType::BoardOnline : journal::EntryType::BoardLost, body);
}

void ExchangeSession::onDoor(DoorNumber door, DoorSwitch now)
{
    const Order *order = orderOf(m_state);
    if (order && order->door == door) {
        if (now == DoorSwitch::Open)
            handle(event::DoorOpened{});
        else if (now == DoorSwitch::Shut)
            handle(event::DoorShut{});
        return;
    }
    m_tamper->doorMoved(door, now);
    if (m_recovery)
        m_recovery->doorMoved();
}

void ExchangeSession::onFob(BinNumber bin, const FobReading &reading)
{
    const Order *order = orderOf(m_state);
    if (order && order->bin == bin)
        handle(event::FobSeen{reading});
    else if (m_recovery && !m_recovery->isRunning())
        m_tamper->fobMoved(bin, reading);
}

void ExchangeSession::onFobRead(BinNumber bin, const FobReading &reading)
{
    const Order *order = orderOf(m_state);
    if (order && order->bin == bin) {
        const keys::Key *key = reading.uid ? m_parts.keys.findByFob(*reading.uid) : nullptr;
        handle(event::FobRead{reading, key ? std::optional(key->id) : std::nullopt,
                              key ? key->name.toString() : QString()});
    } else if (m_recovery) {
        m_recovery->fobRead(bin, reading);
    }
}

void ExchangeSession::answer(quint64 ticket, const Event &event)
{
    if (ticket == m_ticket)
        handle(event);
}

void ExchangeSession::raiseAttention()
{
    if (m_needsAttention)
        return;
    m_needsAttention = true;
    Q_EMIT attentionChanged();
}

} // namespace latchkey::exchange
