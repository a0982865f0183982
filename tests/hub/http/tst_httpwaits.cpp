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

QTEST_GUILESS_MAIN(TestHttpWaits)
#include "tst_httpwaits.moc"
