// SPDX-License-Identifier: Apache-2.0
#include "boxsleeper.h"

#include "serialboard.h"

#include <utility>

namespace latchkey {

namespace {

/// The line always wakes the board: a machine that woke by itself, or never slept, must find it.
WakeSources sourcesOf(const WakeSet &wake)
{
    WakeSources sources = WakeSource::Line;
    sources.setFlag(WakeSource::Button, wake.button);
    sources.setFlag(WakeSource::Badge, wake.badge);
    sources.setFlag(WakeSource::Tamper, wake.tamper);
    sources.setFlag(WakeSource::Mains, wake.mains);
    return sources;
}

} // namespace

BoxSleeper::BoxSleeper(Sleeper &machine, SerialBoard &board, Timers &timers, QObject *parent)
    : Sleeper(parent), m_machine(machine), m_board(board), m_timers(timers)
{
    watch();
    connect(&machine, &Sleeper::abilitiesChanged, this, &Sleeper::abilitiesChanged);
    connect(&machine, &Sleeper::aboutToSleep, this, [this] {
        m_othersSleep = true;
        Q_EMIT aboutToSleep();
    });
    connect(&machine, &Sleeper::woke, this, [this] {
        rise();
        Q_EMIT woke();
    });
    connect(&machine, &Sleeper::refused, this, [this](const QString &why) {
        rise();
        Q_EMIT refused(why);
    });
}

BoxSleeper::~BoxSleeper() { m_timers.cancel(m_timer); }

/// Whoever comes while the board is laid to rest is served, and the box stays awake.
void BoxSleeper::watch()
{
    connect(&m_board, &SerialBoard::orderEnded, this, [this](OrderKind kind) {
        if (kind == OrderKind::Hibernate)
            boardLaid();
    });
    const auto disturb = [this] { m_disturbed = true; };
    connect(&m_board, &SerialBoard::cardPresented, this, disturb);
    connect(&m_board, &SerialBoard::qrPresented, this, disturb);
    connect(&m_board, &SerialBoard::keysPressed, this, disturb);
    connect(&m_board, &BinBoard::buttonPressed, this, disturb);
    connect(&m_board, &BinBoard::doorChanged, this, disturb);
}

void BoxSleeper::sleep(const SleepOrder &order)
{
    m_order = order;
    layBoard(order.wake, For::Order);
}

void BoxSleeper::ready()
{
    if (m_othersSleep) // else it is over already
        layBoard({true, true, true}, For::Others);
}

void BoxSleeper::layBoard(const WakeSet &wake, For whom)
{
    m_layingFor = whom; // a second one replaces the first: the machine answers whichever comes
    m_disturbed = false;
    m_timers.cancel(m_timer);
    m_timer = m_timers.start(BoardPatience, [this] {
        m_timer = 0;
        boardLaid();
    });
    m_board.hibernate(BoardDelay, sourcesOf(wake));
}

void BoxSleeper::boardLaid()
{
    m_timers.cancel(std::exchange(m_timer, 0));
    const For whom = std::exchange(m_layingFor, For::Nobody);
    if (whom == For::Nobody)
        return;
    if (whom == For::Order && m_disturbed) {
        m_board.stayAwake();
        Q_EMIT refused(QStringLiteral("somebody came"));
        return;
    }
    m_board.rest();
    if (whom == For::Order)
        m_machine.sleep(m_order);
    else
        m_machine.ready();
}

void BoxSleeper::rise()
{
    m_timers.cancel(std::exchange(m_timer, 0));
    m_othersSleep = false;
    if (std::exchange(m_layingFor, For::Nobody) != For::Nobody)
        m_board.stayAwake(); // the order is on its way
    m_board.wakeUp();
}

} // namespace latchkey
