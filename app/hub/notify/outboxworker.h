// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/outboxdesk.h>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace latchkey::hub::notify {

/// The threads that empty the outbox. Each sleeps until something of its channel is due or until it is poked.
class OutboxWorker {
public:
    /// Makes a thread's own way to the outbox; called on that thread, where the book also ends.
    using OpenBook = std::function<std::unique_ptr<OutboxBook>()>;
    struct Threads {
        int mail = 1;
        int texts = 1;
        int webhooks = 2; ///< receivers are strangers, some of them slow
    };
    /// Another process may put something there without poking this one.
    static constexpr std::chrono::minutes LongestSleep{5};

    OutboxWorker(OpenBook openBook, Postman &postman, const Clock &clock, RandomSource &random,
                 const SendCaps &caps = {});
    ~OutboxWorker();
    Q_DISABLE_COPY_MOVE(OutboxWorker)

    void start(const Threads &threads);
    /// Something was put into the outbox. From any thread, after the commit.
    void poke(Channel channel);
    /// Cuts short what is being sent, which will be tried again, and waits for the threads: a second or two.
    void stop();

private:
    void run(Channel channel, const std::stop_token &stop);
    void sleep(Channel channel, quint64 seen, const QDateTime &until, const std::stop_token &stop);
    [[nodiscard]] quint64 pokes(Channel channel);

    OpenBook m_openBook;
    Resting m_resting;
    OutboxParts m_parts;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::array<quint64, 3> m_pokes{}; ///< by channel: how often it was poked
    std::vector<std::jthread> m_threads; // last: they use all of the above
};

} // namespace latchkey::hub::notify
