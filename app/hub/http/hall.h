// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/accesslog.h>
#include <app/hub/http/address.h>
#include <app/hub/http/application.h>
#include <app/hub/http/limits.h>
#include <app/hub/http/wakeups.h>
#include <app/hub/http/workers.h>

#include <QHash>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace latchkey::hub::http {

/// Who is connected, counted from welcome to close.
class Census {
public:
    /// False where there are `most` already, or `mostOfGroup` of this group.
    [[nodiscard]] bool enter(const QByteArray &group, int most, int mostOfGroup);
    void leave(const QByteArray &group);
    /// Whether everybody left in time.
    [[nodiscard]] bool awaitNobody(std::chrono::milliseconds patience);
    [[nodiscard]] int count() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_nobody;
    QHash<QByteArray, int> m_groups;
    int m_count = 0;
};

/// Jobs on workers that still know the application.
class JobCount {
public:
    /// The job runs until the last copy of this is gone.
    [[nodiscard]] std::shared_ptr<void> begin();
    void awaitNone();

private:
    std::mutex m_mutex;
    std::condition_variable m_none;
    int m_running = 0;
};

/// Whom the server believes about its clients.
struct Surroundings {
    bool tls = false;
    bool behindProxy = false;
    QVector<AddressRange> proxies;
};

/// What all connections of a server share.
struct Hall {
    Application &application;
    Workers &workers;
    Wakeups &wakeups;
    AccessSink log;
    Limits limits;
    Surroundings surroundings;
    QByteArray idPrefix; ///< so that ids of two runs differ
    std::atomic<quint64> requests = 0;
    Census census;
    JobCount jobs;

    [[nodiscard]] QByteArray nextId() { return idPrefix + '-' + QByteArray::number(++requests, 36); }
};

} // namespace latchkey::hub::http
