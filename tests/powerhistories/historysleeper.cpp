// SPDX-License-Identifier: Apache-2.0
#include "historysleeper.h"

#include <utility>

namespace latchkey::histories {

using namespace Qt::Literals::StringLiterals;

HistorySleeper::HistorySleeper(LockstepBoard &board, Timers &timers) : m_board(board), m_timers(timers)
{
    connect(&board, &LockstepBoard::orderEnded, this, [this](OrderKind kind) {
        if (kind == OrderKind::Hibernate && m_stage == Stage::Board)
            boardSleeps();
    });
}

HistorySleeper::~HistorySleeper() { m_timers.cancel(m_timer); }

void HistorySleeper::in(Ms delay, std::function<void()> then)
{
    m_timers.cancel(m_timer);
    m_timer = m_timers.start(delay, std::move(then));
}

void HistorySleeper::sleep(const SleepOrder &order)
{
    Q_EMIT ordered(order);
    m_order = order;
    m_stage = Stage::Board;
    if (mood == Mood::Refuses)
        return in(lasts, [this] { giveUp(u"refused"_s); });
    WakeSources wake = WakeSource::Button;
    wake.setFlag(WakeSource::Badge, order.wake.badge);
    wake.setFlag(WakeSource::Tamper, order.wake.tamper);
    in(BoardPatience, [this] { boardSleeps(); });
    m_board.hibernate(std::chrono::seconds(0), wake);
}

void HistorySleeper::boardSleeps()
{
    m_stage = Stage::Machine;
    m_rests = true;
    m_board.rest();
    in(lasts, [this] {
        if (mood == Mood::FailsHalfWay)
            giveUp(u"failed half-way"_s);
        else
            standStill();
    });
}

void HistorySleeper::standStill()
{
    m_stage = Stage::Still;
    Q_EMIT stoodStill(m_order.kind);
}

void HistorySleeper::giveUp(const QString &why)
{
    m_stage = Stage::Awake;
    if (std::exchange(m_rests, false))
        m_board.start();
    Q_EMIT refused(why);
}

/// Somebody came while it was falling asleep.
void HistorySleeper::setBlocked(bool blocked)
{
    m_blocked = blocked;
    if (blocked && (m_stage == Stage::Board || m_stage == Stage::Machine))
        in(Ms(0), [this] { giveUp(u"somebody came"_s); });
}

void HistorySleeper::sleepByOthers()
{
    if (m_blocked || m_stage != Stage::Awake)
        return;
    m_stage = Stage::Others;
    m_order = {};
    in(OthersWait, [this] { standStill(); });
    Q_EMIT aboutToSleep();
}

void HistorySleeper::ready()
{
    if (m_stage != Stage::Others)
        return;
    m_rests = true;
    m_board.rest();
    in(OthersFreeze, [this] { standStill(); });
}

void HistorySleeper::thaw(bool opensLine)
{
    m_stage = Stage::Awake;
    if (std::exchange(m_rests, false) && opensLine)
        m_board.start();
    Q_EMIT woke();
}

} // namespace latchkey::histories
