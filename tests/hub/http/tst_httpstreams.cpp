// SPDX-License-Identifier: Apache-2.0
#include <tests/hub/http/httpbench.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::hub::http;
using test::get;
using test::HttpBench;

class TestHttpStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void streamSendsNewsAsItComes();
    void streamBeatsWhileThereIsNoNews();
    void streamEndsWhenTheHandlerSaysSo();
    void streamOfAnOldClientEndsWithTheConnection();
    void pokesWhileAStreamIsBusyAreNotLost();
    void clientThatLeavesAStreamEndsIt();
    void streamNeverRunsAheadOfASlowReader();
    void handlerThatThrowsEndsItsStream();
    void stopEndsStreams();
};

void TestHttpStreams::streamSendsNewsAsItComes()
{
    std::atomic<int> number = 1;
    HttpBench bench;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 60s, [&number, sent = 0]() mutable -> std::optional<QByteArray> {
                          const int now = number;
                          return std::exchange(sent, now) == now ? QByteArray()
                                                                 : serverEvent("keys", QByteArray::number(now));
                      }};
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    const auto answer = client.read(false);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("text/event-stream"));
    QCOMPARE(answer.headers.value("transfer-encoding"), QByteArray("chunked"));
    QVERIFY(answer.headers.contains("content-security-policy"));
    QCOMPARE(client.readUntil("\n\n"), QByteArray("15\r\nevent: keys\ndata: 1\n\n"));
    bench.wakeups.poke("map"); // nothing new
    number = 2;
    bench.wakeups.poke("map");
    QCOMPARE(client.readUntil("\n\n"), QByteArray("\r\n15\r\nevent: keys\ndata: 2\n\n"));
}

void TestHttpStreams::streamBeatsWhileThereIsNoNews()
{
    HttpBench bench;
    bench.application.handler = [](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 20ms, [] { return QByteArray(); }};
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QCOMPARE(client.read(false).status, 200);
    for (int i = 0; i < 3; ++i)
        QVERIFY(client.readUntil(":\n\n").endsWith("3\r\n:\n\n"));
}

void TestHttpStreams::streamEndsWhenTheHandlerSaysSo()
{
    HttpBench bench;
    bench.application.handler = [](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 10ms, [left = 3]() mutable -> std::optional<QByteArray> {
                          return left-- > 0 ? std::optional(serverEvent({}, "x")) : std::nullopt;
                      }};
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QCOMPARE(client.read().body, QByteArray("data: x\n\n").repeated(3));
    QVERIFY(client.isClosed());
    QTRY_COMPARE(bench.statuses(), QList<int>({200}));
    QCOMPARE(bench.lines().constFirst().bytesOut, 27);
}

void TestHttpStreams::streamOfAnOldClientEndsWithTheConnection()
{
    HttpBench bench;
    bench.application.handler = [](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 10ms, [left = 1]() mutable -> std::optional<QByteArray> {
                          return left-- > 0 ? std::optional(serverEvent({}, "x")) : std::nullopt;
                      }};
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send("GET / HTTP/1.0\r\nHost: h\r\n\r\n"));
    QVERIFY(!client.read(false).headers.contains("transfer-encoding"));
    QVERIFY(client.isClosed());
    QCOMPARE(client.rest(), QByteArray("data: x\n\n"));
}

void TestHttpStreams::pokesWhileAStreamIsBusyAreNotLost()
{
    HttpBench bench;
    test::Gate gate;
    std::atomic<int> ran = 0;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 60s, [&] {
                          if (++ran == 1)
                              gate.pass();
                          return QByteArray();
                      }};
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(ran.load(), 1);
    bench.wakeups.poke("map");
    QVERIFY(client.read(false).status == 200);
    gate.open();
    QTRY_COMPARE(ran.load(), 2);
}

void TestHttpStreams::clientThatLeavesAStreamEndsIt()
{
    HttpBench bench;
    std::atomic<int> ran = 0;
    const auto alive = std::make_shared<int>(0);
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 60s, [&ran, alive] {
                          ++ran;
                          return QByteArray();
                      }};
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(ran.load(), 1);
    client.close();
    QTRY_COMPARE(bench.server->connections(), 0);
    QCOMPARE(bench.statuses(), QList<int>({499}));
    QTRY_COMPARE(alive.use_count(), 1L); // only ours is left
    bench.wakeups.poke("map");
    QCOMPARE(ran.load(), 1);
}

void TestHttpStreams::streamNeverRunsAheadOfASlowReader()
{
    HttpBench bench;
    bench.limits.bodyTime = 500ms;
    bench.limits.bytesPerSecond = 1 << 30;
    std::atomic<int> ran = 0;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 1ms, [&] {
                          ++ran;
                          return QByteArray(4 << 20, 'x');
                      }};
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(bench.statuses(), QList<int>({499}));
    QVERIFY2(ran < 8, qPrintable(QString::number(ran))); // what fits between us, and one more
    QTRY_COMPARE(bench.server->connections(), 0);
}

void TestHttpStreams::handlerThatThrowsEndsItsStream()
{
    HttpBench bench;
    bench.application.handler = [](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 60s, []() -> std::optional<QByteArray> { throw 1; }};
    };
    QVERIFY(bench.start());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"failed: an unknown"_s));
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QVERIFY(client.read().body.isEmpty());
    QVERIFY(client.isClosed());
}

void TestHttpStreams::stopEndsStreams()
{
    HttpBench bench;
    std::atomic<int> ran = 0;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        return Stream{"map", 60s, [&] {
                          ++ran;
                          return serverEvent({}, "x");
                      }};
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(ran.load(), 1);
    std::thread stopping([&] { bench.server->stop(10s); });
    QCOMPARE(client.read().body, QByteArray("data: x\n\n")); // with the last chunk behind it
    QVERIFY(client.isClosed());
    client.close();
    stopping.join();
    QCOMPARE(bench.server->connections(), 0);
}

QTEST_GUILESS_MAIN(TestHttpStreams)
#include "tst_httpstreams.moc"
