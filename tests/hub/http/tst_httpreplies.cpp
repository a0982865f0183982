// SPDX-License-Identifier: Apache-2.0
#include <tests/hub/http/httpbench.h>

#include <QtTest>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::hub::http;
using test::get;
using test::HttpBench;
using test::post;

class TestHttpReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void headHasTheLengthAndNoBody();
    void handlerThatThrowsHarmsNobodyElse();
    void answerWithALineEndInAHeaderIsNotSent();
    void everyAnswerHasADateAnIdAndThePolicies();
    void logTellsTheRouteAndNothingOfThePath();
    void largeAnswerArrivesWhole();
};

void TestHttpReplies::headHasTheLengthAndNoBody()
{
    HttpBench bench;
    bench.application.handler = [](const Request &, const Turn &) -> Outcome { return Response::plain(200, "12345"); };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send("HEAD / HTTP/1.1\r\nHost: hub\r\n\r\n" + get("/")));
    QCOMPARE(client.read(false).headers.value("content-length"), QByteArray("5"));
    QCOMPARE(client.read().body, QByteArray("12345"));
}

void TestHttpReplies::handlerThatThrowsHarmsNobodyElse()
{
    HttpBench bench;
    bench.application.handler = [](const Request &request, const Turn &) -> Outcome {
        if (request.path == "/number")
            throw 7;
        throw std::runtime_error("a secret of the inside");
    };
    QVERIFY(bench.start());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"failed: a secret"_s));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"failed: an unknown"_s));
    auto client = bench.client();
    for (const char *path : {"/text", "/number"}) {
        QVERIFY(client.send(get(path)));
        const auto answer = client.read();
        QCOMPARE(answer.status, 500);
        QVERIFY(!answer.body.contains("secret"));
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
    }
}

void TestHttpReplies::answerWithALineEndInAHeaderIsNotSent()
{
    HttpBench bench;
    bench.application.handler = [](const Request &request, const Turn &) -> Outcome {
        return Response::seeOther('/' + request.queryValue("to").value_or("x"));
    };
    QVERIFY(bench.start());
    QCOMPARE(bench.ask(get("/?to=there")).headers.value("location"), QByteArray("/there"));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"bad header"_s));
    const auto answer = bench.ask(get("/?to=a%0d%0aSet-Cookie:%20evil=1"));
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.head.contains("evil"));
    QVERIFY(!answer.headers.contains("location"));
}

void TestHttpReplies::everyAnswerHasADateAnIdAndThePolicies()
{
    HttpBench bench;
    bench.application.rule = [](const Request &head) {
        return BodyRule{{}, head.path == "/no" ? std::optional(Response::empty(404)) : std::nullopt, 0, false};
    };
    QVERIFY(bench.start());
    QSet<QByteArray> ids;
    for (const QByteArray &request :
         {get("/"), get("/no"), get("/.."), post("/", "x"), QByteArray("rubbish\r\n\r\n")}) {
        const auto answer = bench.ask(request);
        QVERIFY(answer.status != 0);
        const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(answer.headers.value("date")),
                                                       u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        QVERIFY(date.isValid());
        QVERIFY(answer.headers.value("content-security-policy").contains("frame-ancestors 'none'"));
        QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
        QVERIFY(!answer.headers.contains("strict-transport-security"));
        QVERIFY(!answer.headers.contains("server"));
        ids.insert(answer.headers.value("x-request-id"));
    }
    QCOMPARE(ids.size(), 5);
    QVERIFY(!ids.contains(QByteArray()));
}

void TestHttpReplies::logTellsTheRouteAndNothingOfThePath()
{
    HttpBench bench;
    bench.application.rule = [](const Request &) { return BodyRule{"/c/{token}", std::nullopt, 100, false}; };
    QVERIFY(bench.start());
    const auto answer = bench.ask(post("/c/SECRET?code=SECRET", "SECRET", "Authorization: SECRET\r\n"));
    QCOMPARE(answer.status, 200);
    QTRY_COMPARE(bench.lines().size(), 1); // two threads of the server may log the other way round
    (void)bench.ask("SECRET / HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(bench.lines().size(), 2);
    (void)bench.ask(get("/SECRET/.."));
    QTRY_COMPARE(bench.lines().size(), 3);
    QByteArray text;
    for (const AccessLine &line : bench.lines())
        text += toJson(line) + '\n';
    QVERIFY2(!text.contains("SECRET") && !text.contains("127.0.0.1"), text.constData());
    const AccessLine first = bench.lines().constFirst();
    QCOMPARE(first.requestId, answer.headers.value("x-request-id"));
    QCOMPARE(first.route, QByteArray("/c/{token}"));
    QCOMPARE(first.method, QByteArray("POST"));
    QCOMPARE(first.network, QByteArray("127.0.0.0/24"));
    QCOMPARE(first.bytesIn, 6);
    QCOMPARE(first.bytesOut, answer.body.size());
    QCOMPARE(bench.statuses(), QList<int>({200, 200, 400}));
}

void TestHttpReplies::largeAnswerArrivesWhole()
{
    HttpBench bench;
    QByteArray large;
    for (int i = 0; large.size() < (8 << 20); ++i)
        large += QByteArray::number(i) + ' ';
    bench.application.handler = [&](const Request &, const Turn &) -> Outcome { return Response::plain(200, large); };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/") + get("/")));
    QVERIFY(client.read().body == large);
    QVERIFY(client.read().body == large);
}

QTEST_GUILESS_MAIN(TestHttpReplies)
#include "tst_httpreplies.moc"
