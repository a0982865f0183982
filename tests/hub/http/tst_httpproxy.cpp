// SPDX-License-Identifier: Apache-2.0
#include <tests/hub/http/httpbench.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::hub::http;
using test::get;
using test::HttpBench;

namespace {

/// Says who the peer is, and whether it came over TLS.
class PeerBench : public HttpBench {
public:
    PeerBench()
    {
        application.handler = [](const Request &request, const Turn &) -> Outcome {
            return Response::plain(200, request.peer.toLatin1() + (request.secure ? " secure" : " plain"));
        };
    }
    void trust(const QByteArray &range) { listen.proxies.append(*AddressRange::fromText(range)); }
};

} // namespace

class TestHttpProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void withoutAProxyItsHeadersMeanNothing();
    void trustedProxyIsBelieved_data();
    void trustedProxyIsBelieved();
    void whoeverIsNoTrustedProxyIsNotLetIn();
    void allMayComeFromOneProxy();
};

void TestHttpProxy::withoutAProxyItsHeadersMeanNothing()
{
    PeerBench bench;
    QVERIFY(bench.start());
    const auto answer = bench.ask(get("/", "X-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: https\r\n"));
    QCOMPARE(answer.body, QByteArray("127.0.0.1 plain"));
    QVERIFY(!answer.headers.contains("strict-transport-security"));
}

void TestHttpProxy::trustedProxyIsBelieved_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("peer");
    QTest::newRow("peer") << QByteArray("X-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: https\r\n")
                          << QByteArray("203.0.113.5 secure");
    QTest::newRow("plain") << QByteArray("X-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: http\r\n")
                           << QByteArray("203.0.113.5 plain");
    QTest::newRow("invented by the client")
        << QByteArray("X-Forwarded-For: 198.51.100.1, 203.0.113.5\r\nX-Forwarded-Proto: https, http\r\n")
        << QByteArray("203.0.113.5 plain");
    QTest::newRow("invented in a line of its own")
        << QByteArray("X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-For: 203.0.113.5\r\n")
        << QByteArray("203.0.113.5 plain");
    QTest::newRow("scheme invented in a line of its own")
        << QByteArray("X-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Proto: http\r\n")
        << QByteArray("203.0.113.5 plain");
    QTest::newRow("no header") << QByteArray() << QByteArray("127.0.0.1 plain");
}

void TestHttpProxy::trustedProxyIsBelieved()
{
    QFETCH(QByteArray, headers);
    PeerBench bench;
    bench.trust("127.0.0.0/8");
    QVERIFY(bench.start());
    const auto answer = bench.ask(get("/", headers));
    QTEST(answer.body, "peer");
    QCOMPARE(answer.headers.contains("strict-transport-security"), answer.body.endsWith("secure"));
    QTRY_VERIFY(!bench.lines().isEmpty());
    QVERIFY(answer.body.startsWith(bench.lines().constFirst().network.split('.').constFirst()));
}

void TestHttpProxy::whoeverIsNoTrustedProxyIsNotLetIn()
{
    PeerBench bench;
    bench.trust("10.0.0.0/8");
    QVERIFY(bench.start());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"only the trusted proxies"_s)); // once, not for each
    for (int i = 0; i < 3; ++i) {
        auto client = bench.client();
        (void)client.send(get("/", "X-Forwarded-For: 10.0.0.1\r\n"));
        QVERIFY(client.isClosed());
        QVERIFY(client.rest().isEmpty());
    }
    QCOMPARE(bench.application.handled.load(), 0);
}

void TestHttpProxy::allMayComeFromOneProxy()
{
    PeerBench bench;
    bench.trust("127.0.0.1");
    bench.limits.connectionsPerAddress = 2;
    bench.limits.connections = 5;
    QVERIFY(bench.start());
    std::vector<test::RawClient> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(bench.client());
        QVERIFY(clients.back().send(get("/")));
        QCOMPARE(clients.back().read().status, 200);
    }
    QVERIFY(bench.client().isClosed());
}

QTEST_GUILESS_MAIN(TestHttpProxy)
#include "tst_httpproxy.moc"
