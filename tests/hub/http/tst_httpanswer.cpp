// SPDX-License-Identifier: Apache-2.0
#include <app/hub/http/accesslog.h>
#include <app/hub/http/answerhead.h>
#include <app/hub/http/problem.h>

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey::hub::http;

class TestHttpAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemHasTheMembersOfTheStandard();
    void problemEscapesWhatItIsGiven();
    void headerThatEndsALineIsBad_data();
    void headerThatEndsALineIsBad();
    void everyAnswerCarriesTheSecurityHeaders();
    void handlerMayChooseItsOwnPolicy();
    void headSaysHowLongTheBodyIs_data();
    void headSaysHowLongTheBodyIs();
    void cookieIsFoundAndTwoOfANameAreNone();
    void eventKeepsItsLinesApart();
    void accessLineIsOneLineOfJson();
};

void TestHttpAnswer::problemHasTheMembersOfTheStandard()
{
    const Response response = Problem(409, "journal-gap").detail(u"behind"_s).member(u"seq"_s, 7).retryAfter(3);
    QCOMPARE(response.status, 409);
    QVERIFY(response.headers.contains({"Content-Type", "application/problem+json"}));
    QVERIFY(response.headers.contains({"Retry-After", "3"}));
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const QJsonObject expected{{u"type"_s, u"urn:latchkey:problem:journal-gap"_s},
                               {u"title"_s, u"Conflict"_s},
                               {u"status"_s, 409},
                               {u"code"_s, u"journal-gap"_s},
                               {u"detail"_s, u"behind"_s},
                               {u"seq"_s, 7}};
    QCOMPARE(object, expected);
}

void TestHttpAnswer::problemEscapesWhatItIsGiven()
{
    const QString nasty = u"\"</script>\r\n\u2028\\"_s;
    const Response response = Problem(422, "invalid").field(u"/name"_s, "too-long", nasty).field(u"/zone"_s, "unknown");
    const QJsonArray errors = QJsonDocument::fromJson(response.body).object().value(u"errors"_s).toArray();
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.at(0).toObject().value(u"detail"_s).toString(), nasty);
    QCOMPARE(errors.at(1).toObject(), QJsonObject({{u"pointer"_s, u"/zone"_s}, {u"code"_s, u"unknown"_s}}));
    QVERIFY(!response.body.contains('\r'));
}

void TestHttpAnswer::headerThatEndsALineIsBad_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("bad");
    QTest::newRow("good") << QByteArray("X-Name") << QByteArray("a; b=\"c\"\t") << false;
    QTest::newRow("empty value") << QByteArray("X-Name") << QByteArray() << false;
    QTest::newRow("split") << QByteArray("Location") << QByteArray("/a\r\nSet-Cookie: b") << true;
    QTest::newRow("line feed") << QByteArray("Location") << QByteArray("/a\nb") << true;
    QTest::newRow("carriage return") << QByteArray("Location") << QByteArray("/a\rb") << true;
    QTest::newRow("NUL") << QByteArray("X") << QByteArray("a\0b", 3) << true;
    QTest::newRow("not ASCII") << QByteArray("X") << QByteArray("\xC3\xA9") << true;
    QTest::newRow("empty name") << QByteArray() << QByteArray("a") << true;
    QTest::newRow("colon in a name") << QByteArray("X: a") << QByteArray("b") << true;
    QTest::newRow("line end in a name") << QByteArray("X\r\nY") << QByteArray("b") << true;
    QTest::newRow("NUL in a name") << QByteArray("X\0Y", 3) << QByteArray("b") << true;
    QTest::newRow("the server's own") << QByteArray("content-LENGTH") << QByteArray("5") << true;
    QTest::newRow("coding") << QByteArray("Transfer-Encoding") << QByteArray("chunked") << true;
}

void TestHttpAnswer::headerThatEndsALineIsBad()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    Response response;
    response.with("X-First", "1").with(name, value);
    QTEST(badHeader(response).has_value(), "bad");
}

void TestHttpAnswer::everyAnswerCarriesTheSecurityHeaders()
{
    Response plain;
    addSecurityHeaders(plain, false);
    for (const char *name : {"X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cache-Control",
                             "Cross-Origin-Opener-Policy", "Content-Security-Policy"})
        QVERIFY2(plain.hasHeader(name), name);
    QVERIFY(!plain.hasHeader("strict-transport-security"));
    const auto csp = std::find_if(plain.headers.cbegin(), plain.headers.cend(),
                                  [](const auto &header) { return header.first == "Content-Security-Policy"; });
    QVERIFY(csp->second.contains("default-src 'self'"));
    QVERIFY(csp->second.contains("frame-ancestors 'none'"));
    QVERIFY(!badHeader(plain));
    Response secure;
    addSecurityHeaders(secure, true);
    QVERIFY(secure.hasHeader("Strict-Transport-Security"));
}

void TestHttpAnswer::handlerMayChooseItsOwnPolicy()
{
    Response response;
    response.with("content-security-policy", "default-src 'none'").with("Cache-Control", "private, max-age=60");
    addSecurityHeaders(response, true);
    const auto count = [&](const char *name) {
        return std::count_if(response.headers.cbegin(), response.headers.cend(),
                             [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QCOMPARE(count("Content-Security-Policy"), 1);
    QCOMPARE(count("Cache-Control"), 1);
}

void TestHttpAnswer::headSaysHowLongTheBodyIs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("old");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QByteArray>("has");
    QTest::addColumn<QByteArray>("lacks");
    QTest::newRow("plain") << 200 << false << false << QByteArray("Content-Length: 3")
                           << QByteArray("Transfer-Encoding");
    QTest::newRow("none") << 204 << false << false << QByteArray("204 No Content") << QByteArray("Content-Length");
    QTest::newRow("not modified") << 304 << false << false << QByteArray("304") << QByteArray("Content-Length");
    QTest::newRow("stream") << 200 << false << true << QByteArray("Transfer-Encoding: chunked")
                            << QByteArray("Content-L");
    QTest::newRow("old stream") << 200 << true << true << QByteArray("HTTP/1.1 200 OK")
                                << QByteArray("Transfer-Encoding");
}

void TestHttpAnswer::headSaysHowLongTheBodyIs()
{
    QFETCH(int, status);
    QFETCH(bool, old);
    QFETCH(bool, stream);
    QFETCH(QByteArray, has);
    QFETCH(QByteArray, lacks);
    const QByteArray head = answerHead({status, {}, "abc"}, {"id-1", "now", true, old, stream});
    QVERIFY(head.contains(has));
    QVERIFY(!head.contains(lacks));
    QVERIFY(head.contains("X-Request-Id: id-1\r\n"));
    QVERIFY(head.endsWith("\r\n\r\n"));
}

void TestHttpAnswer::cookieIsFoundAndTwoOfANameAreNone()
{
    Request request;
    request.headers = {{"cookie", "a=1; session=x=y ;b=2"}, {"cookie", "c=3; c=4"}};
    QCOMPARE(request.cookie("session"), std::optional<QByteArray>("x=y"));
    QCOMPARE(request.cookie("b"), std::optional<QByteArray>("2"));
    QCOMPARE(request.cookie("c"), std::nullopt);
    QCOMPARE(request.cookie("d"), std::nullopt);
    request.headers.append(qMakePair(QByteArray("cookie"), QByteArray("session=z")));
    QCOMPARE(request.cookie("session"), std::nullopt);
}

void TestHttpAnswer::eventKeepsItsLinesApart()
{
    QCOMPARE(serverEvent("keys", "a\nb", "7"), QByteArray("id: 7\nevent: keys\ndata: a\ndata: b\n\n"));
    QCOMPARE(serverEvent({}, "a\r\nevent: forged\rb"), QByteArray("data: a\ndata: event: forged\ndata: b\n\n"));
    QCOMPARE(serverEvent("a\ndata: x", "b"), QByteArray("event: a data: x\ndata: b\n\n"));
}

void TestHttpAnswer::accessLineIsOneLineOfJson()
{
    const QByteArray text = toJson({"id-1", "GET", "/c/{token}", "192.0.2.0/24", 404, 12, 3, 45});
    QVERIFY(!text.contains('\n'));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    QCOMPARE(object.value(u"route"_s).toString(), u"/c/{token}"_s);
    QCOMPARE(object.value(u"status"_s).toInt(), 404);
    QCOMPARE(object.value(u"ms"_s).toInt(), 12);
}

QTEST_APPLESS_MAIN(TestHttpAnswer)
#include "tst_httpanswer.moc"
