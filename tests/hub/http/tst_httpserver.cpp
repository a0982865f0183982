// SPDX-License-Identifier: Apache-2.0
#include <tests/hub/http/httpbench.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::hub::http;
using test::get;
using test::HttpBench;
using test::post;

class TestHttpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void requestReachesTheApplicationTakenApart();
    void connectionServesOneRequestAfterAnother();
    void pipelinedRequestsAreAnsweredInTheirOrder();
    void connectionEndsAfterItsShareOfRequests();
    void idleConnectionIsClosed();
    void oldClientGetsItsAnswerAndTheEnd();
    void clientThatAsksToGoOnIsToldSo();
    void clientThatMayNotSendItsBodyIsNotToldToGoOn();
    void bodyThatIsRefusedIsNotRead();
    void largeBodyIsReadOnlyOfWhoeverMay();
    void fullQueueIsSaidAndNotWaitedFor();
    void portThatIsTakenIsAnError();
    void addressThatIsNoneIsAnError();
    void stopLetsFinishWhatRuns();
    void stopCutsWhatDoesNotEnd();
};

void TestHttpServer::requestReachesTheApplicationTakenApart()
{
    HttpBench bench;
    Request seen;
    bench.application.handler = [&](const Request &request, const Turn &turn) -> Outcome {
        seen = request;
        return turn.attempt == 0 && !turn.last ? Response::json(201, "{}") : Response::empty(500);
    };
    QVERIFY(bench.start());
    const auto answer = bench.ask(post("/a%20b/c?x=1%2B1", "body", "X-One: two\r\nCookie: s=1\r\n"));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body, QByteArray("{}"));
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.path, QByteArray("/a%20b/c"));
    QCOMPARE(seen.segments, QVector<QByteArray>({"a b", "c"}));
    QCOMPARE(seen.queryValue("x"), std::optional<QByteArray>("1+1"));
    QCOMPARE(seen.header("x-one"), QByteArray("two"));
    QCOMPARE(seen.cookie("s"), std::optional<QByteArray>("1"));
    QCOMPARE(seen.body, QByteArray("body"));
    QCOMPARE(seen.host, QByteArray("hub.test"));
    QCOMPARE(seen.peer, u"127.0.0.1"_s);
    QVERIFY(!seen.secure);
    QCOMPARE(answer.headers.value("x-request-id"), seen.id);
}

void TestHttpServer::connectionServesOneRequestAfterAnother()
{
    HttpBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(client.send(post("/n", QByteArray::number(i))));
        QCOMPARE(client.read().body, "POST /n " + QByteArray::number(i));
    }
    QVERIFY(client.send(get("/n", "Connection: close\r\n")));
    QCOMPARE(client.read().headers.value("connection"), QByteArray("close"));
    QVERIFY(client.isClosed());
    QTRY_COMPARE(bench.server->connections(), 0);
}

void TestHttpServer::pipelinedRequestsAreAnsweredInTheirOrder()
{
    HttpBench bench;
    bench.application.handler = [](const Request &request, const Turn &) -> Outcome {
        if (request.path == "/0")
            std::this_thread::yield();
        return Response::plain(200, request.path + request.body);
    };
    bench.application.rule = [](const Request &head) {
        BodyRule rule{"/", std::nullopt, 1024, false};
        if (head.path == "/7")
            rule.answer = Response::plain(404, head.path);
        return rule;
    };
    QVERIFY(bench.start());
    QByteArray all;
    for (int i = 0; i < 300; ++i)
        all += i % 3 ? get('/' + QByteArray::number(i)) : post('/' + QByteArray::number(i), "body");
    auto client = bench.client();
    QVERIFY(client.send(all));
    for (int i = 0; i < 300; ++i)
        QCOMPARE(client.read().body, '/' + QByteArray::number(i) + (i % 3 ? "" : "body"));
}

void TestHttpServer::connectionEndsAfterItsShareOfRequests()
{
    HttpBench bench;
    bench.limits.requestsPerConnection = 3;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/1") + get("/2") + get("/3") + get("/4")));
    QCOMPARE(client.read().status, 200);
    QVERIFY(!client.read().headers.contains("connection"));
    QCOMPARE(client.read().headers.value("connection"), QByteArray("close"));
    QVERIFY(client.isClosed());
    QCOMPARE(bench.application.handled.load(), 3);
}

void TestHttpServer::idleConnectionIsClosed()
{
    HttpBench bench;
    bench.limits.idleTime = 100ms;
    QVERIFY(bench.start());
    auto fresh = bench.client();
    auto used = bench.client();
    QVERIFY(used.send(get("/")));
    QCOMPARE(used.read().status, 200);
    QVERIFY(fresh.isClosed());
    QVERIFY(used.isClosed());
    QVERIFY(fresh.rest().isEmpty());
    QVERIFY(used.rest().isEmpty());
}

void TestHttpServer::oldClientGetsItsAnswerAndTheEnd()
{
    HttpBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send("GET / HTTP/1.0\r\nHost: hub\r\n\r\n"));
    QCOMPARE(client.read().status, 200);
    QVERIFY(client.isClosed());
    auto staying = bench.client();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(staying.send("GET / HTTP/1.0\r\nHost: hub\r\nConnection: keep-alive\r\n\r\n"));
        QCOMPARE(staying.read().headers.value("connection"), QByteArray("keep-alive"));
    }
}

void TestHttpServer::clientThatAsksToGoOnIsToldSo()
{
    HttpBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send("POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 4\r\nExpect: 100-Continue\r\n\r\n"));
    QCOMPARE(client.read(false).status, 100);
    QCOMPARE(bench.application.handled.load(), 0);
    QVERIFY(client.send("body"));
    QCOMPARE(client.read().body, QByteArray("POST / body"));
}

void TestHttpServer::clientThatMayNotSendItsBodyIsNotToldToGoOn()
{
    HttpBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send("POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 4000\r\nExpect: 100-continue\r\n\r\n"));
    QCOMPARE(client.read().status, 413);
    QVERIFY(client.isClosed());
    QCOMPARE(bench.application.handled.load(), 0);
}

void TestHttpServer::bodyThatIsRefusedIsNotRead()
{
    HttpBench bench;
    bench.application.rule = [](const Request &) { return BodyRule{"/", Response::empty(401), 0, false}; };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send("POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 67108864\r\n\r\n"));
    const auto answer = client.read();
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    QTRY_COMPARE(bench.statuses(), QList<int>({401}));
    QCOMPARE(bench.lines().constFirst().bytesIn, 0);
    QCOMPARE(bench.application.handled.load(), 0);
}

void TestHttpServer::largeBodyIsReadOnlyOfWhoeverMay()
{
    HttpBench bench;
    test::Gate gate;
    std::atomic<int> asked = 0;
    bench.application.rule = [](const Request &) { return BodyRule{"/", std::nullopt, 64 << 20, true}; };
    bench.application.refuse = [&](const Request &head) -> std::optional<Response> {
        ++asked;
        gate.pass();
        return head.header("who") == "me" ? std::nullopt : std::optional(Response::empty(401));
    };
    bench.application.handler = [](const Request &request, const Turn &) -> Outcome {
        return Response::plain(200, QByteArray::number(request.body.size()));
    };
    QVERIFY(bench.start());
    const QByteArray head = "POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 67108864\r\n";
    auto stranger = bench.client();
    QVERIFY(stranger.send(head + "\r\n"));
    QTRY_COMPARE(asked.load(), 1);
    const qint64 taken = stranger.sendAsMuchAs(64 << 20); // into the kernel's buffers, and no further
    QVERIFY2(taken < (32 << 20), qPrintable(QString::number(taken)));
    gate.open();
    QCOMPARE(stranger.read().status, 401);
    QVERIFY(stranger.isClosed());
    auto friendly = bench.client();
    QVERIFY(friendly.send(head + "Who: me\r\n\r\n"));
    QVERIFY(friendly.send(QByteArray(64 << 20, 'x')));
    QCOMPARE(friendly.read().body, QByteArray("67108864"));
}

void TestHttpServer::fullQueueIsSaidAndNotWaitedFor()
{
    HttpBench bench;
    test::Gate gate;
    bench.threads = 1;
    bench.mostWaiting = 1;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        gate.pass();
        return Response::plain(200, "done");
    };
    QVERIFY(bench.start());
    auto running = bench.client();
    QVERIFY(running.send(get("/")));
    QTRY_COMPARE(bench.application.handled.load(), 1);
    auto waiting = bench.client();
    QVERIFY(waiting.send(get("/")));
    QTRY_COMPARE(bench.workers->waiting(), size_t(1));
    auto refused = bench.client();
    QVERIFY(refused.send(get("/")));
    const auto answer = refused.read();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.headers.value("retry-after"), QByteArray("1"));
    gate.open();
    QCOMPARE(running.read().body, QByteArray("done"));
    QCOMPARE(waiting.read().body, QByteArray("done"));
    QVERIFY(refused.send(get("/"))); // the connection is still good
    QCOMPARE(refused.read().body, QByteArray("done"));
}

void TestHttpServer::portThatIsTakenIsAnError()
{
    HttpBench bench;
    QVERIFY(bench.start());
    HttpBench other;
    Server second({other.application, *bench.workers, other.wakeups, [](const AccessLine &) {}});
    Listen listen;
    listen.host = u"127.0.0.1"_s;
    listen.port = bench.server->port();
    const auto started = second.start(listen);
    QVERIFY(!started);
    QVERIFY2(started.error().contains(u"cannot listen"), qPrintable(started.error()));
}

void TestHttpServer::addressThatIsNoneIsAnError()
{
    HttpBench bench;
    bench.listen.host = u"no such place"_s;
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no address to listen on"_s));
    QVERIFY(!bench.start());
}

void TestHttpServer::stopLetsFinishWhatRuns()
{
    HttpBench bench;
    test::Gate gate;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        gate.pass();
        return Response::plain(200, "finished");
    };
    QVERIFY(bench.start());
    auto idle = bench.client();
    auto running = bench.client();
    QVERIFY(running.send(get("/")));
    QTRY_COMPARE(bench.application.handled.load(), 1);
    std::thread stopping([&] { bench.server->stop(10s); });
    QVERIFY(idle.isClosed());
    gate.open();
    const auto answer = running.read();
    QCOMPARE(answer.body, QByteArray("finished"));
    QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    QVERIFY(running.isClosed());
    running.close();
    stopping.join();
    QCOMPARE(bench.server->connections(), 0);
    QVERIFY(!bench.client().isConnected());
}

void TestHttpServer::stopCutsWhatDoesNotEnd()
{
    HttpBench bench;
    test::Gate gate;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        gate.pass();
        return Response::empty();
    };
    QVERIFY(bench.start());
    auto running = bench.client();
    QVERIFY(running.send(get("/")));
    QTRY_COMPARE(bench.application.handled.load(), 1);
    auto half = bench.client();
    QVERIFY(half.send("GET / HT"));
    QTRY_COMPARE(bench.server->connections(), 2);
    bench.server->stop(50ms);
    QVERIFY(running.isClosed());
    QVERIFY(half.isClosed());
    gate.open(); // the handler ends after the server did, and before its application goes
    bench.server.reset();
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
