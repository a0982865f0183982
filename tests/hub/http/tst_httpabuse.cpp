// SPDX-License-Identifier: Apache-2.0
#include <tests/hub/http/httpbench.h>

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::hub::http;
using test::get;
using test::HttpBench;
using test::post;

class TestHttpAbuse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void badFormIsRefusedAndTheConnectionEnds_data();
    void badFormIsRefusedAndTheConnectionEnds();
    void smuggledRequestIsNeverAnswered_data();
    void smuggledRequestIsNeverAnswered();
    void endlessLineIsCutAtTheLimit();
    void bodyOf64MegabytesIsCutAtTheLimit_data();
    void bodyOf64MegabytesIsCutAtTheLimit();
    void slowHeadIsGivenUp();
    void slowBodyIsGivenUp();
    void slowReaderIsGivenUp();
    void silenceCostsAConnectionOnlyForAWhile();
    void whoeverClosedHalfGetsTheAnswer();
    void clientThatLeavesEarlyHarmsNobody();
    void requestsAheadOfTheirTurnWaitInTheKernel();
    void oneAddressGetsItsShareOfConnections();
    void allTogetherGetNoMoreThanThereAre();
};

void TestHttpAbuse::badFormIsRefusedAndTheConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    row("two lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    row("negative length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n");
    row("bad chunk", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    row("line feeds only", "GET / HTTP/1.1\nHost: h\n\n");
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: h\r\n\r\n", 505);
    row("no Host", "GET / HTTP/1.1\r\n\r\n");
    row("space before the colon", "GET / HTTP/1.1\r\nHost : h\r\n\r\n");
    row("dots", get("/a/../b"));
    row("coded slash", get("/..%2f..%2fetc%2fpasswd"));
    row("NUL", get("/a%00b"));
    row("target with a host", get("http://evil/"));
    row("CONNECT", "CONNECT evil:443 HTTP/1.1\r\nHost: h\r\n\r\n");
    row("huge head", get("/", "X: " + QByteArray(9000, 'x') + "\r\n"), 431);
    row("many headers", get("/", QByteArray("X: y\r\n").repeated(2000)), 431);
    row("rubbish", QByteArray("\x16\x03\x01\0\xff\n", 6));
}

void TestHttpAbuse::badFormIsRefusedAndTheConnectionEnds()
{
    QFETCH(QByteArray, bytes);
    HttpBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    (void)client.send(bytes);
    const auto answer = client.read();
    QTEST(answer.status, "status");
    QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
    QVERIFY(client.isClosed());
    QVERIFY(client.rest().isEmpty());
    QCOMPARE(bench.application.handled.load(), 0);
    QTRY_COMPARE(bench.server->connections(), 0);
}

void TestHttpAbuse::smuggledRequestIsNeverAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray inner = get("/smuggled");
    QTest::newRow("length and coding")
        << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
           "0\r\n\r\n"
            + inner;
    QTest::newRow("coding and length")
        << "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n"
           "0\r\n\r\n"
            + inner;
    QTest::newRow("coding in disguise") << "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: x,chunked\r\n\r\n0\r\n\r\n"
            + inner;
    QTest::newRow("hidden by a continued line")
        << "GET / HTTP/1.1\r\nHost: h\r\nX: y\r\n Content-Length: 4\r\n\r\n" + inner;
    QTest::newRow("body of a refused request") << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5000\r\n\r\n" + inner;
}

void TestHttpAbuse::smuggledRequestIsNeverAnswered()
{
    QFETCH(QByteArray, bytes);
    HttpBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(bytes));
    QVERIFY(client.read().status >= 400);
    QVERIFY(client.isClosed());
    QVERIFY(client.rest().isEmpty());
    QCOMPARE(bench.application.handled.load(), 0);
}

void TestHttpAbuse::endlessLineIsCutAtTheLimit()
{
    HttpBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send("GET /"));
    const qint64 taken = client.sendAsMuchAs(64 << 20);
    QVERIFY2(taken < (16 << 20), qPrintable(QString::number(taken)));
    QTRY_COMPARE(bench.statuses(), QList<int>({431}));
    QTRY_COMPARE(bench.server->connections(), 0);
}

void TestHttpAbuse::bodyOf64MegabytesIsCutAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 67108864\r\n\r\n");
    QTest::newRow("one chunk") << QByteArray(
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n4000000\r\n");
    QTest::newRow("chunks that fit at first")
        << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3ff\r\n") + QByteArray(1023, 'x')
            + "\r\n4000000\r\n";
}

void TestHttpAbuse::bodyOf64MegabytesIsCutAtTheLimit()
{
    QFETCH(QByteArray, head);
    HttpBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(head));
    const qint64 taken = client.sendAsMuchAs(64 << 20);
    QVERIFY2(taken < (16 << 20), qPrintable(QString::number(taken)));
    QTRY_COMPARE(bench.statuses(), QList<int>({413}));
    QTRY_COMPARE(bench.server->connections(), 0);
    QCOMPARE(bench.application.handled.load(), 0);
}

void TestHttpAbuse::slowHeadIsGivenUp()
{
    HttpBench bench;
    bench.limits.headTime = 200ms;
    QVERIFY(bench.start());
    auto client = bench.client();
    QElapsedTimer watch;
    watch.start();
    // A byte at a time does not buy more time.
    const QByteArray head = get("/", "X: " + QByteArray(2000, 'x'));
    for (char c : head) {
        if (!client.isSilent() || !client.send(QByteArray(1, c)))
            break;
    }
    QVERIFY(watch.elapsed() < 5000);
    QCOMPARE(client.read().status, 408);
    QVERIFY(client.isClosed());
    QCOMPARE(bench.statuses(), QList<int>({408}));
}

void TestHttpAbuse::slowBodyIsGivenUp()
{
    HttpBench bench;
    bench.limits.bodyTime = 200ms;
    bench.limits.bytesPerSecond = 1 << 20;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\nabc"));
    QCOMPARE(client.read().status, 408);
    QVERIFY(client.isClosed());
    QCOMPARE(bench.application.handled.load(), 0);
}

void TestHttpAbuse::slowReaderIsGivenUp()
{
    HttpBench bench;
    bench.limits.bodyTime = 200ms;
    bench.limits.bytesPerSecond = 1 << 30;
    bench.application.handler = [](const Request &, const Turn &) -> Outcome {
        return Response::plain(200, QByteArray(64 << 20, 'x')); // more than all buffers between us hold
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(bench.statuses(), QList<int>({499}));
    QTRY_COMPARE(bench.server->connections(), 0);
}

void TestHttpAbuse::silenceCostsAConnectionOnlyForAWhile()
{
    HttpBench bench;
    bench.limits.idleTime = 100ms;
    bench.limits.headTime = 100ms;
    bench.limits.drainTime = 100ms;
    QVERIFY(bench.start());
    std::vector<test::RawClient> silent;
    for (int i = 0; i < 50; ++i) {
        silent.push_back(bench.client());
        if (i % 2)
            (void)silent.back().send("GET / HTTP/1.1\r\nHost:");
    }
    QTRY_VERIFY(bench.server->connections() > 25);
    QTRY_COMPARE(bench.server->connections(), 0); // although these clients never close
}

void TestHttpAbuse::whoeverClosedHalfGetsTheAnswer()
{
    HttpBench bench;
    test::Gate gate;
    bench.application.handler = [&](const Request &request, const Turn &) -> Outcome {
        gate.pass();
        return Response::plain(200, request.path);
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/1") + get("/2")));
    client.closeHalf();
    QTRY_COMPARE(bench.application.handled.load(), 1);
    gate.open();
    QCOMPARE(client.read().body, QByteArray("/1"));
    QCOMPARE(client.read().body, QByteArray("/2"));
    QVERIFY(client.isClosed());
    auto unfinished = bench.client();
    QVERIFY(unfinished.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc"));
    unfinished.closeHalf();
    QVERIFY(unfinished.isClosed());
    QCOMPARE(bench.application.handled.load(), 2);
}

void TestHttpAbuse::clientThatLeavesEarlyHarmsNobody()
{
    HttpBench bench;
    test::Gate gate;
    bench.threads = 2;
    bench.application.handler = [&](const Request &request, const Turn &) -> Outcome {
        if (request.path == "/slow")
            gate.pass();
        return Response::plain(200, QByteArray(100000, 'x'));
    };
    QVERIFY(bench.start());
    for (int i = 0; i < 40; ++i) {
        auto client = bench.client();
        (void)client.send(i % 2 ? get("/slow") : post("/slow", "x").chopped(1));
        if (i % 4 < 2)
            client.reset();
    }
    gate.open();
    QTRY_COMPARE(bench.server->connections(), 0);
    QCOMPARE(bench.ask(get("/")).body.size(), 100000);
}

void TestHttpAbuse::requestsAheadOfTheirTurnWaitInTheKernel()
{
    HttpBench bench;
    test::Gate gate;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        gate.pass();
        return Response::empty();
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(bench.application.handled.load(), 1);
    const qint64 taken = client.sendAsMuchAs(256 << 20);
    QVERIFY2(taken < (32 << 20), qPrintable(QString::number(taken)));
    gate.open();
}

void TestHttpAbuse::oneAddressGetsItsShareOfConnections()
{
    HttpBench bench;
    bench.limits.connectionsPerAddress = 3;
    QVERIFY(bench.start());
    std::vector<test::RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(bench.client());
        QVERIFY(clients.back().send(get("/")));
        QCOMPARE(clients.back().read().status, 200);
    }
    QVERIFY(bench.client().isClosed());
    clients.pop_back();
    QTRY_COMPARE(bench.server->connections(), 2);
    QCOMPARE(bench.ask(get("/")).status, 200);
}

void TestHttpAbuse::allTogetherGetNoMoreThanThereAre()
{
    HttpBench bench;
    bench.limits.connections = 2;
    QVERIFY(bench.start());
    auto one = bench.client();
    auto two = bench.client();
    QTRY_COMPARE(bench.server->connections(), 2);
    auto three = bench.client();
    QVERIFY(three.isClosed());
    QVERIFY(one.send(get("/")));
    QCOMPARE(one.read().status, 200);
}

QTEST_GUILESS_MAIN(TestHttpAbuse)
#include "tst_httpabuse.moc"
