// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "outcomes.h"
#include "peer.h"

#include <app/hub/notify/secrettext.h>
#include <app/hub/notify/webhooksender.h>
#include <tests/fakes/seededrandom.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTimeZone>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Webhooks to a receiver on loopback that judges the signatures by itself.
class TestWebhookSender : public QObject {
    Q_OBJECT

    std::unique_ptr<Peer> m_peer;
    fakes::SeededRandom m_random;
    std::optional<WebhookSecret> m_secret;

    [[nodiscard]] QString hook(const WebhookSecret &judge, const QString &name) const;
    [[nodiscard]] WebhookTarget target(const QString &name) const;
    [[nodiscard]] static WebhookSender::Message event(const QByteArray &body = R"({"type":"key.picked_up"})");

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { QCOMPARE(m_peer->unasked(), 0); }
    void aReceiverFindsTheSignatureRight();
    void bothSecretsSignDuringARotation();
    void anotherSecretIsSeenToBeWrong();
    void theExampleOfTheSpecificationIsSignedAlike();
    void onlySecretsOfTheSpecificationAreTaken_data();
    void onlySecretsOfTheSpecificationAreTaken();
    void anAnswerIsJudgedByItsStatus_data();
    void anAnswerIsJudgedByItsStatus();
    void aReceiverThatStallsAfterItsYesHasIt();
    void silenceEndsWithTheDeadline();
    void anEndlessAnswerIsNotRead();
    void innerAddressesAreRefusedHoweverTheyAreWritten_data();
    void innerAddressesAreRefusedHoweverTheyAreWritten();
    void onlyWhatIsAllowedIsAsked_data();
    void onlyWhatIsAllowedIsAsked();
    void aStrangersCertificateIsRefused();
    void eventsHaveABoundedSize();
};

void TestWebhookSender::initTestCase()
{
    m_peer = std::make_unique<Peer>(u"webpeer.py"_s);
    QVERIFY(m_peer->start());
    m_secret = WebhookSecret::make(m_random);
}

QString TestWebhookSender::hook(const WebhookSecret &judge, const QString &name) const
{
    const QByteArray text = viewOf(judge.text()).toByteArray().toBase64(QByteArray::Base64UrlEncoding);
    return u"https://localhost:%1/hook/%2/%3"_s.arg(m_peer->port(u"tls"_s)).arg(QString::fromLatin1(text), name);
}

WebhookTarget TestWebhookSender::target(const QString &name) const
{
    WebhookTarget target;
    target.url = hook(*m_secret, name);
    target.secrets = {*m_secret};
    target.reach = Reach::Anywhere;
    target.caFile = m_peer->caFile();
    return target;
}

WebhookSender::Message TestWebhookSender::event(const QByteArray &body)
{
    return {"msg_1", QDateTime(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc()), secretOf(body)};
}

void TestWebhookSender::aReceiverFindsTheSignatureRight()
{
    QCOMPARE(textOf(WebhookSender::send(target(u"ok"_s), event())), "sent");
    const QJsonObject request = m_peer->next();
    QCOMPARE(request[u"signature"].toInt(-2), 0);
    QCOMPARE(request[u"method"].toString(), u"POST"_s);
    QCOMPARE(request[u"body"].toString(), u"{\"type\":\"key.picked_up\"}"_s);
    QCOMPARE(headerOf(request, u"webhook-id"_s), u"msg_1"_s);
    QCOMPARE(headerOf(request, u"webhook-timestamp"_s), u"1748851200"_s);
    QCOMPARE(headerOf(request, u"content-type"_s), u"application/json"_s);
    QVERIFY(headerOf(request, u"user-agent"_s).startsWith(u"Latchkey-Hub/"));
}

void TestWebhookSender::bothSecretsSignDuringARotation()
{
    const auto next = WebhookSecret::make(m_random);
    WebhookTarget both = target(u"ok"_s);
    both.secrets = {next, *m_secret};
    QCOMPARE(textOf(WebhookSender::send(both, event())), "sent");
    QCOMPARE(m_peer->next()[u"signature"].toInt(-2), 1);
    both.url = hook(next, u"ok"_s);
    QCOMPARE(textOf(WebhookSender::send(both, event())), "sent");
    QCOMPARE(m_peer->next()[u"signature"].toInt(-2), 0);
}

void TestWebhookSender::anotherSecretIsSeenToBeWrong()
{
    WebhookTarget other = target(u"ok"_s);
    other.secrets = {WebhookSecret::make(m_random)};
    QCOMPARE(textOf(WebhookSender::send(other, event())), "sent");
    QCOMPARE(m_peer->next()[u"signature"].toInt(-2), -1);
}

/// The worked example that the specification and its reference libraries share.
void TestWebhookSender::theExampleOfTheSpecificationIsSignedAlike()
{
    const auto secret = WebhookSecret::fromText(secretOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    QVERIFY(secret);
    QCOMPARE(secret->sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, R"({"test": 2432232314})"),
             "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    QCOMPARE(secret->text(), secretOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
}

void TestWebhookSender::onlySecretsOfTheSpecificationAreTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("24 bytes") << "whsec_" + QByteArray(24, 'k').toBase64() << true;
    QTest::newRow("64 bytes") << "whsec_" + QByteArray(64, 'k').toBase64() << true;
    QTest::newRow("23 bytes") << "whsec_" + QByteArray(23, 'k').toBase64() << false;
    QTest::newRow("65 bytes") << "whsec_" + QByteArray(65, 'k').toBase64() << false;
    QTest::newRow("no prefix") << QByteArray(24, 'k').toBase64() << false;
    QTest::newRow("no base64") << QByteArray("whsec_") + QByteArray(32, '*') << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestWebhookSender::onlySecretsOfTheSpecificationAreTaken()
{
    QFETCH(QByteArray, text);
    QTEST(WebhookSecret::fromText(secretOf(text)).has_value(), "right");
}

void TestWebhookSender::anAnswerIsJudgedByItsStatus_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("410") << u"gone"_s << QByteArray("never Gone 410");
    QTest::newRow("400") << u"wrong"_s << QByteArray("later Refused 400");
    QTest::newRow("404") << u"missing"_s << QByteArray("later Refused 404");
    QTest::newRow("429") << u"busy"_s << QByteArray("later Busy 429 after 7 s");
    QTest::newRow("500") << u"broken"_s << QByteArray("later Busy 500");
    QTest::newRow("503 with a date") << u"maintained"_s << QByteArray("later Busy 503 after 1800 s");
    QTest::newRow("302, not followed") << u"redirect"_s << QByteArray("later Redirected 302");
    QTest::newRow("no HTTP") << u"garbage"_s << QByteArray("later NoConnection");
}

void TestWebhookSender::anAnswerIsJudgedByItsStatus()
{
    QFETCH(QString, name);
    QTEST(textOf(WebhookSender::send(target(name), event())), "outcome");
    QVERIFY(m_peer->next()[u"path"].toString().endsWith(name));
}

void TestWebhookSender::aReceiverThatStallsAfterItsYesHasIt()
{
    WebhookTarget stalling = target(u"stall"_s);
    stalling.deadline = 4s;
    QCOMPARE(textOf(WebhookSender::send(stalling, event())), "sent");
    QVERIFY(!m_peer->next().isEmpty());
}

void TestWebhookSender::silenceEndsWithTheDeadline()
{
    WebhookTarget silent = target(u"hang"_s);
    silent.deadline = 3s; // time to get as far as the request on a busy machine
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(textOf(WebhookSender::send(silent, event())), "later TimedOut");
    QVERIFY2(watch.elapsed() >= 2990 && watch.elapsed() < 15'000, qPrintable(QString::number(watch.elapsed())));
    QVERIFY(!m_peer->next().isEmpty());
}

void TestWebhookSender::anEndlessAnswerIsNotRead()
{
    QCOMPARE(textOf(WebhookSender::send(target(u"huge"_s), event())), "sent");
    QVERIFY(!m_peer->next().isEmpty());
    QVERIFY(m_peer->next()[u"ended"].toBool());
}

void TestWebhookSender::innerAddressesAreRefusedHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("host");
    for (const auto *host : {"localhost", "LOCALHOST", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1",
                             "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "[::]", "10.1.2.3", "192.168.0.1", "172.31.0.1",
                             "169.254.169.254", "[fe80::1]", "[fd00::1]", "100.64.0.1", "[64:ff9b::7f00:1]"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestWebhookSender::innerAddressesAreRefusedHoweverTheyAreWritten()
{
    QFETCH(QString, host);
    // The receiver listens there: what keeps the request from it is the guard alone.
    WebhookTarget inner;
    inner.url = u"http://%1:%2/ok"_s.arg(host).arg(m_peer->port(u"plain"_s));
    inner.secrets = {*m_secret};
    inner.plainHttp = true;
    const QByteArray outcome = textOf(WebhookSender::send(inner, event()));
    // QUrl refuses some spellings before libcurl sees them.
    QVERIFY2(outcome == "never ForbiddenAddress" || outcome == "later BadSettings", outcome);
}

void TestWebhookSender::onlyWhatIsAllowedIsAsked_data()
{
    QTest::addColumn<QString>("url");
    const QString plain = QString::number(m_peer->port(u"plain"_s));
    QTest::newRow("not encrypted") << u"http://localhost:%1/ok"_s.arg(plain);
    QTest::newRow("another protocol") << u"gopher://localhost:%1/ok"_s.arg(plain);
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a login") << u"https://me:pw@localhost:%1/ok"_s.arg(plain);
    QTest::newRow("an empty login") << u"https://@localhost:%1/ok"_s.arg(plain);
    QTest::newRow("no host") << u"https:///ok"_s;
    QTest::newRow("a fragment") << u"https://localhost/ok#x"_s;
    QTest::newRow("a line break") << u"https://localhost/ok\r\nX: y"_s;
    QTest::newRow("too long") << u"https://localhost/"_s + QString(2048, u'x');
    QTest::newRow("nothing") << QString();
}

void TestWebhookSender::onlyWhatIsAllowedIsAsked()
{
    QFETCH(QString, url);
    WebhookTarget odd = target(u"ok"_s);
    odd.url = url;
    QCOMPARE(textOf(WebhookSender::send(odd, event())), "later BadSettings");
    WebhookTarget unsigned_ = target(u"ok"_s);
    unsigned_.secrets.clear();
    QCOMPARE(textOf(WebhookSender::send(unsigned_, event())), "later BadSettings");
}

void TestWebhookSender::aStrangersCertificateIsRefused()
{
    WebhookTarget stranger = target(u"ok"_s);
    stranger.caFile.clear();
    QCOMPARE(textOf(WebhookSender::send(stranger, event())), "later NotSecure");
}

void TestWebhookSender::eventsHaveABoundedSize()
{
    QCOMPARE(textOf(WebhookSender::send(target(u"ok"_s), event(QByteArray(WebhookSender::MostBody + 1, 'x')))),
             "never BadContent");
    QCOMPARE(textOf(WebhookSender::send(target(u"ok"_s), event({}))), "never BadContent");
    auto injected = event();
    injected.id = "a\r\nX: y";
    QCOMPARE(textOf(WebhookSender::send(target(u"ok"_s), injected)), "never BadContent");
    QCOMPARE(textOf(WebhookSender::send(target(u"ok"_s), event(QByteArray(WebhookSender::MostBody, 'x')))), "sent");
    QCOMPARE(m_peer->next()[u"signature"].toInt(-2), 0);
}

QTEST_GUILESS_MAIN(TestWebhookSender)
#include "tst_webhooksender.moc"
