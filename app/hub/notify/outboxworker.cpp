// SPDX-License-Identifier: Apache-2.0
#include "outboxworker.h"

#include <algorithm>

namespace latchkey::hub::notify {

OutboxWorker::OutboxWorker(OpenBook openBook, Postman &postman, const Clock &clock, RandomSource &random,
                           const SendCaps &caps)
    : m_openBook(std::move(openBook)), m_parts{postman, clock, random, m_resting, caps}
{}

OutboxWorker::~OutboxWorker() { stop(); }

void OutboxWorker::start(const Threads &threads)
{
    const auto add = [this](Channel channel, int count) {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this, channel](const std::stop_token &stop) { run(channel, stop); });
    };
    add(Channel::Mail, threads.mail);
    add(Channel::Text, threads.texts);
    add(Channel::Webhook, threads.webhooks);
}

void OutboxWorker::poke(Channel channel)
{
    const std::lock_guard guard(m_mutex);
    ++m_pokes[size_t(channel)];
    m_wake.notify_all();
}

void OutboxWorker::stop()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear(); // joins
}

void OutboxWorker::run(Channel channel, const std::stop_token &stop)
{
    const std::unique_ptr<OutboxBook> book = m_openBook();
    OutboxDesk desk(channel, *book, m_parts);
    while (!stop.stop_requested()) {
        const quint64 seen = pokes(channel); // before the look: what comes during it is looked for again
        sleep(channel, seen, desk.work(stop), stop);
    }
}

void OutboxWorker::sleep(Channel channel, quint64 seen, const QDateTime &until, const std::stop_token &stop)
{
    std::chrono::milliseconds wait = LongestSleep;
    if (until.isValid())
        wait = std::clamp(std::chrono::milliseconds(m_parts.clock.now().msecsTo(until)), std::chrono::milliseconds(0),
                          wait);
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, wait, [&] { return m_pokes[size_t(channel)] != seen; });
}

quint64 OutboxWorker::pokes(Channel channel)
{
    const std::lock_guard guard(m_mutex);
    return m_pokes[size_t(channel)];
}

} // namespace latchkey::hub::notify
