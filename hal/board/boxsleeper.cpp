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
    connect(&board, &SerialBoard::orderEnded, this, [this](OrderKind kind) {
        if (kind == OrderKind::Hibernate)
            boardLaid();
    });
    connect(&machine, &Sleeper::aboutToSleep, this, &Sleeper::aboutToSleep);
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

void BoxSleeper::sleep(const SleepOrder &order)
{
    layBoard(order.wake, [this, order] { m_machine.sleep(order); });
}

void BoxSleeper::ready()
{
    layBoard({true, true, true}, [this] { m_machine.ready(); });
}

void BoxSleeper::layBoard(const WakeSet &wake, std::function<void()> then)
{
    m_then = std::move(then); // a second order replaces the first: the machine answers whichever comes
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
    const auto then = std::exchange(m_then, {});
    if (!then)
        return;
    m_board.rest();
    then();
}

void BoxSleeper::rise()
{
    m_timers.cancel(std::exchange(m_timer, 0));
    m_then = {};
    m_board.wakeUp();
}

} // namespace latchkey
