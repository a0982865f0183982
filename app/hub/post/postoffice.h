// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/outboxworker.h>
#include <app/hub/post/hubsenders.h>

namespace latchkey::hub {

/// What leaves the hub: the threads that empty the outbox, woken after each commit that put something in.
class PostOffice final : private http::Wakeups::Listener {
public:
    PostOffice(const Desks &desks, http::Wakeups &wakeups, const SenderSettings &settings);
    ~PostOffice() override;
    Q_DISABLE_COPY_MOVE(PostOffice)

    void start();
    /// Cuts short what is being sent, which is sent again after the next start.
    void stop();
    [[nodiscard]] const SenderSettings &settings() const { return m_senders.settings(); }

private:
    void poked(const QByteArray &topic) override;

    http::Wakeups &m_wakeups;
    HubSenders m_senders;
    notify::SenderPostman m_postman;
    notify::OutboxWorker m_worker;
    bool m_running = false;
};

} // namespace latchkey::hub
