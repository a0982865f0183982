// SPDX-License-Identifier: Apache-2.0
#include "metrics.h"

#include "watchround.h"

#include <app/hub/store/alertstore.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/outboxstore.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;

QByteArray classOf(int status)
{
    return status >= 100 && status < 600 ? QByteArray::number(status / 100) + "xx" : "none";
}

/// A value of a label: quotes, backslashes and line ends are escaped.
QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n") + '"';
}

QByteArray seconds(qint64 milliseconds) { return QByteArray::number(double(milliseconds) / 1000.0, 'f', 3); }

/// Lines of one text.
class Text {
public:
    void head(const QByteArray &name, const QByteArray &type, const QByteArray &help)
    {
        m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void line(const QByteArray &name, const QByteArray &labels, const QByteArray &value)
    {
        m_text += name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + value + '\n';
    }
    void one(const QByteArray &name, const QByteArray &type, const QByteArray &help, const QByteArray &value)
    {
        head(name, type, help);
        line(name, {}, value);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_text; }

private:
    QByteArray m_text;
};

void addRequests(Text &text, const RequestCounts::Sums &sums)
{
    const auto labels = [](const QPair<QByteArray, QByteArray> &name) {
        return "route=" + quoted(name.first) + ",status=" + quoted(name.second);
    };
    text.head("latchkey_http_requests_total", "counter", "Requests that were answered.");
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        text.line("latchkey_http_requests_total", labels(it.key()), QByteArray::number(it->requests));
    text.head("latchkey_http_request_seconds_total", "counter", "Time that answers took, waits included.");
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        text.line("latchkey_http_request_seconds_total", labels(it.key()), seconds(qint64(it->milliseconds)));
    text.head("latchkey_http_slow_requests_total", "counter", "Requests that took longer than 200 ms.");
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        text.line("latchkey_http_slow_requests_total", labels(it.key()), QByteArray::number(it->slow));
}

void addOutbox(Text &text, const QMap<QString, store::OutboxDepth> &depths, store::Ms now)
{
    text.head("latchkey_outbox_waiting", "gauge", "Messages that wait to be sent.");
    for (const auto &channel : {u"mail"_s, u"text"_s, u"webhook"_s})
        text.line("latchkey_outbox_waiting", "channel=" + quoted(channel.toLatin1()),
                  QByteArray::number(depths.value(channel).waiting));
    text.head("latchkey_outbox_oldest_seconds", "gauge", "Age of the oldest message that waits.");
    for (const auto &channel : {u"mail"_s, u"text"_s, u"webhook"_s}) {
        const auto oldest = depths.value(channel).oldest;
        text.line("latchkey_outbox_oldest_seconds", "channel=" + quoted(channel.toLatin1()),
                  seconds(oldest ? now - *oldest : 0));
    }
}

/// The value below which `part` of them lie.
store::Ms quantile(const QVector<store::Ms> &sorted, double part)
{
    if (sorted.isEmpty())
        return 0;
    return sorted.at(std::min(sorted.size() - 1, qsizetype(part * double(sorted.size()))));
}

void addBoxes(Text &text, const QVector<store::Box> &boxes, store::Ms now)
{
    int online = 0;
    int silent = 0;
    int unpaired = 0;
    int behind = 0;
    QVector<store::Ms> lags;
    for (const store::Box &box : boxes) {
        if (!box.isPaired()) {
            ++unpaired;
            continue;
        }
        const bool heard = box.seenAt && now - *box.seenAt <= std::chrono::milliseconds(WatchRound::HeardEvery).count();
        ++(heard ? online : silent);
        const bool late = box.ackedRev < box.rev;
        behind += late ? 1 : 0;
        lags.append(late ? now - box.ackedAt.value_or(box.pairedAt.value_or(now)) : 0);
    }
    std::sort(lags.begin(), lags.end());
    text.head("latchkey_boxes", "gauge", "Boxes by what the hub hears of them.");
    text.line("latchkey_boxes", "state=\"online\"", QByteArray::number(online));
    text.line("latchkey_boxes", "state=\"silent\"", QByteArray::number(silent));
    text.line("latchkey_boxes", "state=\"unpaired\"", QByteArray::number(unpaired));
    text.one("latchkey_boxes_behind", "gauge", "Boxes that do not know the newest yet.", QByteArray::number(behind));
    text.head("latchkey_sync_lag_seconds", "gauge",
              "Since when boxes have not known the newest; of boxes that do: 0. Quantiles over all paired boxes.");
    for (const auto &[name, part] : {std::pair("0.5", 0.5), std::pair("0.95", 0.95), std::pair("1", 1.0)})
        text.line("latchkey_sync_lag_seconds", QByteArray("quantile=\"") + name + '"', seconds(quantile(lags, part)));
}

void addProcess(Text &text, const ProcessFigures &process)
{
    text.one("latchkey_http_connections", "gauge", "Clients that are connected.",
             QByteArray::number(process.connections));
    text.one("latchkey_database_errors_total", "counter", "Statements and connections that failed.",
             QByteArray::number(process.databaseErrors));
    text.one("latchkey_watcher_looks_total", "counter", "How often the watcher looked at an organisation.",
             QByteArray::number(process.looks));
    text.one("latchkey_watcher_failed_looks_total", "counter", "Looks that the database did not answer.",
             QByteArray::number(process.failedLooks));
}

} // namespace

void RequestCounts::count(const http::AccessLine &line)
{
    const QPair<QByteArray, QByteArray> name(line.route.isEmpty() ? QByteArray("none") : line.route,
                                             classOf(line.status));
    const std::lock_guard guard(m_mutex);
    Sum &sum = m_sums[name];
    ++sum.requests;
    sum.milliseconds += quint64(std::max<qint64>(0, line.milliseconds));
    sum.slow += line.milliseconds > SlowMs ? 1 : 0;
}

RequestCounts::Sums RequestCounts::sums() const
{
    const std::lock_guard guard(m_mutex);
    return m_sums;
}

Result<QByteArray, Fault> metricsText(const Desk &desk, const ProcessFigures &process)
{
    const auto depths = store::OutboxStore(desk.database).depths();
    if (!depths)
        return depths.error();
    const auto boxes = store::BoxStore(desk.database).listAll();
    if (!boxes)
        return boxes.error();
    const auto alerts = store::AlertStore(desk.database).countAllOpen();
    if (!alerts)
        return alerts.error();
    Text text;
    text.one("latchkey_up", "gauge", "The hub answers, and so does its database.", "1");
    addRequests(text, process.requests);
    addOutbox(text, *depths, desk.now());
    addBoxes(text, *boxes, desk.now());
    text.one("latchkey_alerts_open", "gauge", "Alerts that are not over.", QByteArray::number(*alerts));
    addProcess(text, process);
    return text.bytes();
}

} // namespace latchkey::hub
