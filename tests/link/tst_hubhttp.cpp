// SPDX-License-Identifier: Apache-2.0
#include "pencilhub.h"

#include <app/link/hubhttp.h>

#include <QTest>

using namespace latchkey;
using namespace latchkey::link;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using tests::Identity;
using tests::PencilHub;

namespace {

QByteArray ok(const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

using Outcome = std::optional<Result<HubAnswer, LineFault>>;

} // namespace

class TestHubHttp : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    Identity m_own;
    Identity m_other;

    Outcome ask(HubHttp &http, const HubQuestion &question)
    {
        Outcome outcome;
        http.ask(question, [&](const Result<HubAnswer, LineFault> &result) { outcome = result; });
        (void)QTest::qWaitFor([&] { return outcome.has_value(); }, 10000);
        return outcome;
    }
    static HubAddress addressOf(const PencilHub &hub, const QVector<QByteArray> &pins)
    {
        return {QUrl(hub.url()), pins};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_own = Identity::make(m_folder, u"hub"_s);
        m_other = Identity::make(m_folder, u"other"_s);
        QVERIFY(!m_own.certificate.isNull() && !m_own.key.isNull());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPinnedHubIsAskedAndHeard()
    {
        PencilHub hub(m_own, [](const QByteArray &) { return ok("hello", "Retry-After: 7\r\n"); });
        HubHttp http(addressOf(hub, {m_other.pin(), m_own.pin()}));
        const Outcome outcome = ask(http, {"POST", "/box/v1/session?a=b%20c", "{}", "secret"});
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->status, 200);
        QCOMPARE((*outcome)->body, QByteArray("hello"));
        QCOMPARE((*outcome)->retryAfter(), std::optional(7s));
        const QByteArray request = hub.requests().constFirst();
        QVERIFY(request.startsWith("POST /box/v1/session?a=b%20c HTTP/1.1\r\n"));
        QVERIFY(request.contains("Authorization: Bearer secret\r\n"));
        QVERIFY(request.contains("Content-Type: application/json\r\n"));
        QVERIFY(!request.toLower().contains("gzip"));
        QVERIFY(!request.toLower().contains("cookie"));
    }

    void anotherKeyGetsNothingOfTheRequest()
    {
        PencilHub hub(m_other, [](const QByteArray &) { return ok("hello"); });
        HubHttp http(addressOf(hub, {m_own.pin()}));
        const Outcome outcome = ask(http, {"POST", "/x", "what nobody else may read"});
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error(), LineFault::NotTrusted);
        QVERIFY(hub.requests().isEmpty());
    }

    void aCertificateThatNobodyVouchesForIsNotTakenWithoutAPin()
    {
        PencilHub hub(m_own, [](const QByteArray &) { return ok("hello"); });
        HubHttp http(addressOf(hub, {}));
        const Outcome outcome = ask(http, {"GET", "/x"});
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error(), LineFault::NotTrusted);
        QVERIFY(hub.requests().isEmpty());
    }

    void olderTlsIsNotSpoken()
    {
        PencilHub hub(
            m_own, [](const QByteArray &) { return ok("hello"); }, QSsl::TlsV1_2);
        HubHttp http(addressOf(hub, {m_own.pin()}));
        const Outcome outcome = ask(http, {"GET", "/x"});
        QVERIFY(outcome && !*outcome);
        QVERIFY(hub.requests().isEmpty());
    }

    void errorsOfTheHubAreAnswers()
    {
        PencilHub hub(m_own, [](const QByteArray &) {
            return QByteArray(
                "HTTP/1.1 409 Conflict\r\nContent-Type: application/problem+json\r\nContent-Length: 2\r\n\r\n{}");
        });
        HubHttp http(addressOf(hub, {m_own.pin()}));
        const Outcome outcome = ask(http, {"GET", "/x"});
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->status, 409);
        QCOMPARE((*outcome)->body, QByteArray("{}"));
        QCOMPARE((*outcome)->headers.value("content-type"), QByteArray("application/problem+json"));
    }

    void aRedirectIsNotFollowed()
    {
        PencilHub hub(m_own, [](const QByteArray &) {
            return QByteArray("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
        });
        HubHttp http(addressOf(hub, {m_own.pin()}));
        const Outcome outcome = ask(http, {"GET", "/x"});
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->status, 302);
    }

    void anEndlessAnswerIsNotReadOn()
    {
        PencilHub hub(m_own, [](const QByteArray &) { return ok(QByteArray(100000, 'x')); });
        HubHttp http(addressOf(hub, {m_own.pin()}));
        HubQuestion question{"GET", "/x"};
        question.most = 1000;
        const Outcome outcome = ask(http, question);
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error(), LineFault::TooLong);
        question.most = 100000;
        const Outcome whole = ask(http, question);
        QVERIFY(whole && *whole);
        QCOMPARE((*whole)->body.size(), 100000);
    }

    void silenceEndsAfterTheTimeThatWasGiven()
    {
        PencilHub hub(m_own, [](const QByteArray &) { return QByteArray(); });
        HubHttp http(addressOf(hub, {m_own.pin()}));
        HubQuestion question{"GET", "/x"};
        question.patience = 200ms;
        const Outcome outcome = ask(http, question);
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error(), LineFault::TimedOut);
    }

    void aLineThatIsCutInTheMiddleOfAnAnswerGivesNone()
    {
        PencilHub hub(
            m_own, [](const QByteArray &) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"); });
        HubHttp http(addressOf(hub, {m_own.pin()}));
        Outcome outcome;
        http.ask({"GET", "/x"}, [&](const Result<HubAnswer, LineFault> &result) { outcome = result; });
        QTRY_VERIFY(!hub.requests().isEmpty());
        hub.slam();
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error(), LineFault::Unreachable);
    }

    void nobodyThereIsUnreachable()
    {
        HubHttp http({QUrl(u"https://127.0.0.1:1"_s), {m_own.pin()}});
        const Outcome outcome = ask(http, {"GET", "/x"});
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error(), LineFault::Unreachable);
    }

    void hangingUpEndsWhatWaits()
    {
        PencilHub hub(m_own, [](const QByteArray &) { return QByteArray(); });
        HubHttp http(addressOf(hub, {m_own.pin()}));
        int ended = 0;
        for (int i = 0; i < 3; ++i)
            http.ask({"GET", "/x"}, [&](const Result<HubAnswer, LineFault> &result) { ended += result ? 0 : 1; });
        QTRY_COMPARE(hub.requests().size(), 3);
        http.hangUp();
        QCOMPARE(ended, 3);
    }

    void whoeverIsGoneHearsNothing()
    {
        PencilHub hub(m_own, [](const QByteArray &) { return QByteArray(); });
        auto http = std::make_unique<HubHttp>(addressOf(hub, {m_own.pin()}));
        bool answered = false;
        http->ask({"GET", "/x"}, [&](const Result<HubAnswer, LineFault> &) { answered = true; });
        QTRY_VERIFY(!hub.requests().isEmpty());
        http.reset();
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void addressesAreHttpsAndNothingElse_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("valid");
        const QString pin = QString(64, u'a');
        QTest::newRow("plain") << u"https://hub.example"_s << pin << true;
        QTest::newRow("with a port and a slash") << u"https://hub.example:8443/"_s << pin << true;
        QTest::newRow("an address") << u"https://[::1]:8443"_s << pin << true;
        QTest::newRow("in clear") << u"http://hub.example"_s << pin << false;
        QTest::newRow("with a path") << u"https://hub.example/box"_s << pin << false;
        QTest::newRow("with a password") << u"https://a:b@hub.example"_s << pin << false;
        QTest::newRow("with a query") << u"https://hub.example/?a"_s << pin << false;
        QTest::newRow("nothing") << QString() << pin << false;
        QTest::newRow("base64") << u"https://hub.example"_s << u"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo="_s
                                << true;
        QTest::newRow("a short pin") << u"https://hub.example"_s << u"abcd"_s << false;
        QTest::newRow("no pin") << u"https://hub.example"_s << u"sha256"_s << false;
    }
    void addressesAreHttpsAndNothingElse()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, pin);
        QFETCH(const bool, valid);
        const auto address = HubAddress::from(url, {pin});
        QCOMPARE(address.has_value(), valid);
        if (valid)
            QCOMPARE(address->pins.constFirst(), QByteArray(32, '\xaa'));
    }
};

QTEST_GUILESS_MAIN(TestHubHttp)
#include "tst_hubhttp.moc"
