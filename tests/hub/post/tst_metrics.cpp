// SPDX-License-Identifier: Apache-2.0
#include "alertbench.h"

#include <app/hub/http/problem.h>
#include <app/hub/http/router.h>
#include <app/hub/post/metrics.h>
#include <app/hub/post/metricsroute.h>
#include <app/hub/post/operatorgate.h>
#include <app/hub/post/post.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Lets nobody pass.
class Closed final : public http::Gatekeeper {
public:
    http::Verdict admit(const http::Route &, const http::Request &, const http::Parameters &) override
    {
        return http::Response{403, {}, "closed"};
    }
};

} // namespace

/// The figures for whoever watches the machine.
class TestMetrics : public QObject {
    Q_OBJECT

    std::unique_ptr<AlertBench> m_bench;

    [[nodiscard]] QHash<QByteArray, double> figures(const ProcessFigures &process = {}) const
    {
        QHash<QByteArray, double> values;
        const auto text = metricsText(m_bench->desk, process);
        const auto lines = text ? text->split('\n') : QList<QByteArray>();
        for (const QByteArray &line : lines) {
            const qsizetype space = line.lastIndexOf(' ');
            if (space > 0 && !line.startsWith('#'))
                values.insert(line.left(space), line.mid(space + 1).toDouble());
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<AlertBench>();
    }
    void cleanup() { m_bench.reset(); }
    void requestsAreCountedByRouteAndStatus();
    void whatWaitsIsSeenWithItsAge();
    void boxesAreSeenByWhatIsHeardOfThem();
    void theTextIsWhatPrometheusReads();
    void nobodyIsNamed();
    void theSecretLetsInAndNothingElse();
};

void TestMetrics::requestsAreCountedByRouteAndStatus()
{
    RequestCounts counts;
    counts.count({"id1", "GET", "/api/v1/people/{id}", "192.0.2.0", 200, 15, 0, 10});
    counts.count({"id2", "GET", "/api/v1/people/{id}", "192.0.2.0", 200, 250, 0, 10});
    counts.count({"id3", "GET", "", "192.0.2.0", 404, 1, 0, 10});
    ProcessFigures process;
    process.requests = counts.sums();
    process.databaseErrors = 3;
    const auto values = figures(process);
    const QByteArray labels = R"({route="/api/v1/people/{id}",status="2xx"})";
    QCOMPARE(values.value("latchkey_http_requests_total" + labels), 2.0);
    QCOMPARE(values.value("latchkey_http_slow_requests_total" + labels), 1.0);
    QCOMPARE(values.value("latchkey_http_request_seconds_total" + labels), 0.265);
    QCOMPARE(values.value(R"(latchkey_http_requests_total{route="none",status="4xx"})"), 1.0);
    QCOMPARE(values.value("latchkey_database_errors_total"), 3.0);
    QCOMPARE(values.value("latchkey_up"), 1.0);
}

void TestMetrics::whatWaitsIsSeenWithItsAge()
{
    m_bench->with([&](store::Transaction &t) {
        return Post(m_bench->desk)
            .letter(t, PostBench::org(), {notify::Channel::Text, u"+447700900142"_s}, notify::MessageKind::BookingCode,
                    {});
    });
    m_bench->clock.advance(90s);
    const auto values = figures();
    QCOMPARE(values.value(R"(latchkey_outbox_waiting{channel="text"})"), 1.0);
    QCOMPARE(values.value(R"(latchkey_outbox_oldest_seconds{channel="text"})"), 90.0);
    QCOMPARE(values.value(R"(latchkey_outbox_waiting{channel="mail"})", -1), 0.0);
}

void TestMetrics::boxesAreSeenByWhatIsHeardOfThem()
{
    QCOMPARE(figures().value(R"(latchkey_boxes{state="online"})"), 1.0);
    m_bench->rule("internet-lost", 1);
    m_bench->pass(10min, false);
    const auto values = figures();
    QCOMPARE(values.value(R"(latchkey_boxes{state="online"})", -1), 0.0);
    QCOMPARE(values.value(R"(latchkey_boxes{state="silent"})"), 1.0);
    QCOMPARE(values.value("latchkey_alerts_open"), 1.0);
}

void TestMetrics::theTextIsWhatPrometheusReads()
{
    const auto text = metricsText(m_bench->desk, {});
    QVERIFY(text);
    static const QRegularExpression sample(
        uR"(\A[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? -?[0-9]+(\.[0-9]+)?\z)"_s);
    static const QRegularExpression comment(uR"(\A# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge))\z)"_s);
    QVERIFY(text->endsWith('\n'));
    const auto lines = text->chopped(1).split('\n');
    QSet<QByteArray> typed;
    for (const QByteArray &line : lines) {
        const QString words = QString::fromUtf8(line);
        QVERIFY2(comment.match(words).hasMatch() || sample.match(words).hasMatch(), line.constData());
        if (line.startsWith("# TYPE ")) {
            const QByteArray name = line.split(' ').at(2);
            QVERIFY2(!typed.contains(name), name.constData());
            QCOMPARE(name.endsWith("_total"), line.endsWith(" counter"));
            typed.insert(name);
        } else if (!line.startsWith('#')) {
            QVERIFY2(typed.contains(line.left(std::min(
                         line.indexOf(' '), qsizetype(line.contains('{') ? line.indexOf('{') : line.indexOf(' '))))),
                     line.constData());
        }
    }
}

void TestMetrics::nobodyIsNamed()
{
    const auto text = metricsText(m_bench->desk, {});
    for (const char *name : {"Ben", "harbour", "Harbour", "b1", "p1", "o1", "Lobby"})
        QVERIFY2(!text->contains(name), name);
}

void TestMetrics::theSecretLetsInAndNothingElse()
{
    Closed closed;
    const http::Route metrics = metricsRoute(m_bench->desks, [] { return ProcessFigures(); });
    const auto status = [&](const char *secret, const QByteArray &header, const http::Route &route) {
        OperatorGate gate(closed, PostBench::secretOf(secret));
        http::Request request;
        if (!header.isEmpty())
            request.headers.append({"authorization", header});
        const auto verdict = gate.admit(route, request, {});
        const auto *refusal = std::get_if<http::Response>(&verdict);
        return refusal ? refusal->status : 200;
    };
    QCOMPARE(status("sixteen-letters!", "Bearer sixteen-letters!", metrics), 200);
    QCOMPARE(status("sixteen-letters!", "Bearer sixteen-letters?", metrics), 401);
    QCOMPARE(status("sixteen-letters!", {}, metrics), 401);
    QCOMPARE(status("sixteen-letters!", "Basic sixteen-letters!", metrics), 401);
    QCOMPARE(status("", "Bearer ", metrics), 401);
    QCOMPARE(status("short", "Bearer short", metrics), 401);
    // What is not the operator's is the next one's business.
    http::Route other = metrics;
    other.access = http::Access::anyone("for this test");
    QCOMPARE(status("sixteen-letters!", "Bearer sixteen-letters!", other), 403);
    const http::Turn turn;
    const auto outcome = metrics.handler({{}, {}, nullptr, turn});
    QVERIFY(std::get<http::Response>(outcome).body.startsWith("# HELP latchkey_up"));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
