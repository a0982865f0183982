// SPDX-License-Identifier: Apache-2.0
#include <tests/hub/http/httpbench.h>

#include <QtTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::hub::http;
using test::get;
using test::HttpBench;

namespace {

/// A feed with one number: the handler waits until it is larger than the one the client knows.
struct Feed {
    std::atomic<int> number = 0;
    std::atomic<int> looked = 0;
    std::chrono::milliseconds wait{60000};

    Outcome operator()(const Request &request, const Turn &turn)
    {
        const int known = request.queryValue("known").value_or("0").toInt();
        const int now = number;
        ++looked;
        if (now > known)
            return Response::plain(200, QByteArray::number(now) + " at " + QByteArray::number(turn.attempt));
        return turn.last ? Outcome(Response::empty()) : Outcome(Hold{"feed", wait});
    }
};

/// Idle clients are many: each needs a descriptor on both sides.
void allowDescriptors(rlim_t count)
{
    rlimit limit{};
    (void)::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min(std::max(limit.rlim_cur, count), limit.rlim_max);
    (void)::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

class TestHttpWaits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void pokeWakesWhoWaits();
    void pokeOfAnotherTopicWakesNobody();
    void pokeWithoutNewsLetsWaitOn();
    void waitEndsWithALastLook();
    void holdAfterTheLastLookIsNoContent();
    void waitIsNoLongerThanTheServerAllows();
    void pokeBetweenLookAndWaitIsNotLost();
    void connectionGoesOnAfterAWait();
    void clientThatLeavesWhileItWaitsIsForgotten_data();
    void clientThatLeavesWhileItWaitsIsForgotten();
    void clientThatLeavesWhileItsHandlerLooksIsForgotten();
    void hundredsOfWaitersAreWoken();
    void newcomersAreServedWhileHundredsAreWoken();
    void stopAnswersWhoWaits();
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

void TestHttpWaits::pokeWakesWhoWaits()
{
    Feed feed;
    HttpBench bench;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(feed.looked.load(), 1);
    QVERIFY(client.isSilent());
    feed.number = 5;
    bench.wakeups.poke("feed");
    QCOMPARE(client.read().body, QByteArray("5 at 1"));
}

void TestHttpWaits::pokeOfAnotherTopicWakesNobody()
{
    Feed feed;
    HttpBench bench;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(feed.looked.load(), 1);
    feed.number = 5;
    bench.wakeups.poke("other");
    bench.wakeups.poke({});
    QVERIFY(client.isSilent());
    QCOMPARE(feed.looked.load(), 1);
}

void TestHttpWaits::pokeWithoutNewsLetsWaitOn()
{
    Feed feed;
    HttpBench bench;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    for (int look = 1; look <= 3; ++look) {
        QTRY_COMPARE(feed.looked.load(), look);
        QVERIFY(client.isSilent());
        bench.wakeups.poke("feed");
    }
    QTRY_COMPARE(feed.looked.load(), 4);
    feed.number = 1;
    bench.wakeups.poke("feed");
    QCOMPARE(client.read().body, QByteArray("1 at 4"));
}

void TestHttpWaits::waitEndsWithALastLook()
{
    Feed feed;
    feed.wait = 100ms;
    HttpBench bench;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    const auto answer = client.read();
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(feed.looked.load(), 2);
    QTRY_VERIFY(bench.lines().size() == 1 && bench.lines().constFirst().milliseconds >= 100);
}

void TestHttpWaits::holdAfterTheLastLookIsNoContent()
{
    HttpBench bench;
    bench.application.handler = [](const Request &, const Turn &) -> Outcome { return Hold{"x", 20ms}; };
    QVERIFY(bench.start());
    QCOMPARE(bench.ask(get("/")).status, 204);
    QCOMPARE(bench.application.handled.load(), 2);
}

void TestHttpWaits::waitIsNoLongerThanTheServerAllows()
{
    Feed feed;
    feed.wait = 24h;
    HttpBench bench;
    bench.limits.longestWait = 50ms;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    QCOMPARE(bench.ask(get("/")).status, 204);
}

void TestHttpWaits::pokeBetweenLookAndWaitIsNotLost()
{
    Feed feed;
    HttpBench bench;
    // The news comes after the handler has looked, and before its Hold is known to the server.
    bench.application.handler = [&](const Request &request, const Turn &turn) -> Outcome {
        Outcome outcome = feed(request, turn);
        if (turn.attempt == 0) {
            feed.number = 9;
            bench.wakeups.poke("feed");
        }
        return outcome;
    };
    QVERIFY(bench.start());
    QCOMPARE(bench.ask(get("/")).body, QByteArray("9 at 1"));
}

void TestHttpWaits::connectionGoesOnAfterAWait()
{
    Feed feed;
    HttpBench bench;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/") + get("/?known=1") + get("/?known=0"))); // the third is already there
    for (int i = 1; i <= 2; ++i) {
        QTRY_COMPARE(feed.looked.load(), i * 2 - 1);
        feed.number = i;
        bench.wakeups.poke("feed");
        QCOMPARE(client.read().body, QByteArray::number(i) + " at 1");
    }
    QCOMPARE(client.read().body, QByteArray("2 at 0"));
}

void TestHttpWaits::clientThatLeavesWhileItWaitsIsForgotten_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("closes") << 0;
    QTest::newRow("resets") << 1;
    QTest::newRow("closes half") << 2;
}

void TestHttpWaits::clientThatLeavesWhileItWaitsIsForgotten()
{
    QFETCH(int, how);
    Feed feed;
    HttpBench bench;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(feed.looked.load(), 1);
    if (how == 0)
        client.close();
    else if (how == 1)
        client.reset();
    else
        client.closeHalf();
    QTRY_COMPARE(bench.server->connections(), 0);
    QCOMPARE(bench.statuses(), QList<int>({499}));
    feed.number = 1;
    bench.wakeups.poke("feed");
    QCOMPARE(bench.ask(get("/")).status, 200);
    QCOMPARE(feed.looked.load(), 2); // nobody looked for the one that left
}

void TestHttpWaits::clientThatLeavesWhileItsHandlerLooksIsForgotten()
{
    HttpBench bench;
    test::Gate gate;
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome {
        gate.pass();
        return Hold{"x", 60s};
    };
    QVERIFY(bench.start());
    auto half = bench.client();
    auto gone = bench.client();
    QVERIFY(half.send(get("/")));
    QVERIFY(gone.send(get("/")));
    QTRY_COMPARE(bench.application.handled.load(), 2);
    half.closeHalf();
    gone.reset();
    gate.open();
    QTRY_COMPARE(bench.server->connections(), 0);
}

void TestHttpWaits::hundredsOfWaitersAreWoken()
{
    allowDescriptors(4096);
    Feed feed;
    HttpBench bench;
    bench.mostWaiting = 600; // to let them in; waking them needs far less
    bench.limits.connectionsPerAddress = 1000;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    std::vector<test::RawClient> clients;
    for (int i = 0; i < 500; ++i) {
        clients.push_back(bench.client());
        QVERIFY(clients.back().send(get("/")));
    }
    QTRY_COMPARE(feed.looked.load(), 500);
    feed.number = 1;
    for (int i = 0; i < 100; ++i)
        bench.wakeups.poke("feed"); // many pokes are one
    int woken = 0;
    for (test::RawClient &client : clients)
        woken += client.read().status == 200 ? 1 : 0;
    QCOMPARE(woken, 500);
    QVERIFY2(feed.looked < 1500, qPrintable(QString::number(feed.looked)));
}

void TestHttpWaits::newcomersAreServedWhileHundredsAreWoken()
{
    allowDescriptors(4096);
    HttpBench bench;
    test::Gate gate;
    std::atomic<int> looked = 0;
    bench.threads = 2;
    bench.mostWaiting = 40; // smaller than the crowd
    bench.limits.connectionsPerAddress = 1000;
    bench.application.handler = [&](const Request &request, const Turn &turn) -> Outcome {
        if (request.path != "/wait")
            return Response::plain(200, "new");
        if (turn.attempt == 0)
            return ++looked, Hold{"feed", 60s};
        gate.pass();
        return Response::plain(200, "woken");
    };
    QVERIFY(bench.start());
    std::vector<test::RawClient> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(bench.client());
        QVERIFY(clients.back().send(get("/wait")));
        if (i % 20 == 19)
            QTRY_COMPARE(looked.load(), i + 1);
    }
    bench.wakeups.poke("feed");
    QTRY_COMPARE(bench.workers->waiting(), size_t(30)); // 16 of each loop, and two of them run
    auto newcomer = bench.client();
    QVERIFY(newcomer.send(get("/")));
    QTRY_COMPARE(bench.workers->waiting(), size_t(31)); // its place is in the queue, it is not refused
    gate.open();
    QCOMPARE(newcomer.read().body, QByteArray("new"));
    for (test::RawClient &client : clients)
        QCOMPARE(client.read().body, QByteArray("woken"));
}

void TestHttpWaits::stopAnswersWhoWaits()
{
    Feed feed;
    HttpBench bench;
    bench.application.handler = std::ref(feed);
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QTRY_COMPARE(feed.looked.load(), 1);
    std::thread stopping([&] { bench.server->stop(10s); });
    QCOMPARE(client.read().status, 204);
    QVERIFY(client.isClosed());
    client.close();
    stopping.join();
}

void TestHttpWaits::streamSendsNewsAsItComes()
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

void TestHttpWaits::streamBeatsWhileThereIsNoNews()
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

void TestHttpWaits::streamEndsWhenTheHandlerSaysSo()
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

void TestHttpWaits::streamOfAnOldClientEndsWithTheConnection()
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

void TestHttpWaits::pokesWhileAStreamIsBusyAreNotLost()
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

void TestHttpWaits::clientThatLeavesAStreamEndsIt()
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

void TestHttpWaits::streamNeverRunsAheadOfASlowReader()
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

void TestHttpWaits::handlerThatThrowsEndsItsStream()
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

void TestHttpWaits::stopEndsStreams()
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

QTEST_GUILESS_MAIN(TestHttpWaits)
#include "tst_httpwaits.moc"
