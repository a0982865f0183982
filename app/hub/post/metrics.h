// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/desk/desk.h>
#include <app/hub/http/accesslog.h>

#include <QMap>

#include <mutex>

namespace latchkey::hub {

/// What requests were answered, counted since the start. Templates of routes stand for paths, so nobody is named. Any
/// thread may count and read.
class RequestCounts {
public:
    void count(const http::AccessLine &line);

    struct Sum {
        quint64 requests = 0;
        quint64 milliseconds = 0;
        quint64 slow = 0; ///< took longer than SlowMs
    };
    static constexpr qint64 SlowMs = 200;
    /// By route and class of the status: "2xx".
    using Sums = QMap<QPair<QByteArray, QByteArray>, Sum>;
    [[nodiscard]] Sums sums() const;

private:
    mutable std::mutex m_mutex;
    Sums m_sums;
};

/// What /metrics tells beside the store.
struct ProcessFigures {
    RequestCounts::Sums requests;
    int connections = 0;
    quint64 databaseErrors = 0;
    quint64 looks = 0; ///< of the watcher
    quint64 failedLooks = 0;
};

/// The figures in the text format of Prometheus 0.0.4. None of them names a person, a box or an organisation.
[[nodiscard]] Result<QByteArray, store::Fault> metricsText(const Desk &desk, const ProcessFigures &process);

} // namespace latchkey::hub
