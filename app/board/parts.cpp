// SPDX-License-Identifier: Apache-2.0
#include <app/board/parts.h>

#include <QRandomGenerator>
#include <QTimerEvent>

namespace latchkey::board {

Timers::Token LoopTimers::start(std::chrono::milliseconds delay, std::function<void()> fired)
{
    m_running.insert(startTimer(delay, Qt::PreciseTimer), {++m_last, std::move(fired)});
    return m_last;
}

void LoopTimers::cancel(Token token)
{
    for (auto timer = m_running.begin(); timer != m_running.end(); ++timer) {
        if (timer->token == token) {
            killTimer(timer.key());
            m_running.erase(timer);
            return;
        }
    }
}

void LoopTimers::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    const Running running = m_running.take(event->timerId());
    if (running.fired) {
        running.fired();
    }
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = char(QRandomGenerator::system()->generate() & 0xFF);
    }
    return bytes;
}

} // namespace latchkey::board
