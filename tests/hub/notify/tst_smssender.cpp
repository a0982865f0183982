// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "outcomes.h"
#include "peer.h"

#include <app/hub/notify/secrettext.h>
#include <app/hub/notify/smssender.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>

#include <thread>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Method = SmsGateway::Method;
using Body = SmsGateway::Body;

/// Text messages to a gateway on loopback.
class TestSmsSender : public QObject {
    Q_OBJECT

    std::unique_ptr<Peer> m_peer;

    [[nodiscard]] QString at(const QString &path) const;
    [[nodiscard]] SmsGateway gateway(const QString &path) const;
    [[nodiscard]] SmsGateway twilio(const QString &from) const;
    [[nodiscard]] static SmsSender::Message messageTo(const QString &number, QByteArrayView text = "Code 123456");

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { QCOMPARE(m_peer->unasked(), 0); }
    void twiliosFormIsSpoken();
    void aMessagingServiceTakesTheSendersPlace();
    void twiliosRefusalsKeepItsCode_data();
    void twiliosRefusalsKeepItsCode();
    void everyPlaceOfATemplateIsEscaped_data();
    void everyPlaceOfATemplateIsEscaped();
    void aHeaderCarriesTheToken();
    void anAnswerIsJudgedByItsStatus_data();
    void anAnswerIsJudgedByItsStatus();
    void silenceEndsWithTheDeadline_data();
    void silenceEndsWithTheDeadline();
    void anEndlessAnswerIsNotRead();
    void codesTravelEncryptedUnlessAllowed();
    void privateNetworksAreOutOfReachUnlessAllowed();
    void whatCannotBeSentIsNot_data();
    void whatCannotBeSentIsNot();
    void settingsThatCannotBeUsedAreToldSo_data();
    void settingsThatCannotBeUsedAreToldSo();
    void noProxyOfTheEnvironmentIsAsked();
    void askedToStopItStopsSoon();
};

void TestSmsSender::initTestCase()
{
    m_peer = std::make_unique<Peer>(u"webpeer.py"_s);
    QVERIFY(m_peer->start());
}

QString TestSmsSender::at(const QString &path) const
{
    return u"https://localhost:%1%2"_s.arg(m_peer->port(u"tls"_s)).arg(path);
}

SmsGateway TestSmsSender::gateway(const QString &path) const
{
    SmsGateway gateway;
    gateway.url = at(path);
    gateway.body = "to={to}&text={text}";
    gateway.reach = Reach::Anywhere;
    gateway.caFile = m_peer->caFile();
    return gateway;
}

SmsGateway TestSmsSender::twilio(const QString &from) const
{
    SmsGateway gateway = SmsGateway::twilio(u"AC123"_s, secretOf("t0ken"), from, at({}));
    gateway.reach = Reach::Anywhere;
    gateway.caFile = m_peer->caFile();
    return gateway;
}

SmsSender::Message TestSmsSender::messageTo(const QString &number, QByteArrayView text)
{
    return {"s-1", *PhoneNumber::fromString(number), secretOf(text)};
}

void TestSmsSender::twiliosFormIsSpoken()
{
    const auto message = messageTo(u"+491701234567"_s, "T\xc3\xbcr & 100% + \xe9\x8d\xb5");
    QCOMPARE(textOf(SmsSender::send(twilio(u"+4930123456"_s), message)), "sent");
    const QJsonObject request = m_peer->next();
    QCOMPARE(request[u"method"].toString(), u"POST"_s);
    QCOMPARE(request[u"path"].toString(), u"/2010-04-01/Accounts/AC123/Messages.json"_s);
    QVERIFY(request[u"secure"].toBool());
    QCOMPARE(headerOf(request, u"content-type"_s), u"application/x-www-form-urlencoded"_s);
    const QJsonObject form = m_peer->next()[u"form"].toObject();
    QCOMPARE(form[u"To"].toArray(), QJsonArray{u"+491701234567"_s});
    QCOMPARE(form[u"From"].toArray(), QJsonArray{u"+4930123456"_s});
    QCOMPARE(form[u"Body"].toArray(), QJsonArray{u"Tür & 100% + 鍵"_s});
    QCOMPARE(form.size(), 3);
}

void TestSmsSender::aMessagingServiceTakesTheSendersPlace()
{
    QCOMPARE(textOf(SmsSender::send(twilio(u"MG99"_s), messageTo(u"+491701234567"_s))), "sent");
    (void)m_peer->next();
    const QJsonObject form = m_peer->next()[u"form"].toObject();
    QCOMPARE(form[u"MessagingServiceSid"].toArray(), QJsonArray{u"MG99"_s});
    QVERIFY(!form.contains(u"From"));
}

void TestSmsSender::twiliosRefusalsKeepItsCode_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("no mobile") << u"+15005550001"_s << QByteArray("t0ken") << QByteArray("never Refused 21211");
    QTest::newRow("too fast") << u"+15005550002"_s << QByteArray("t0ken") << QByteArray("later Busy 20429 after 3 s");
    QTest::newRow("wrong token") << u"+491701234567"_s << QByteArray("no") << QByteArray("later LoginRefused 20003");
}

void TestSmsSender::twiliosRefusalsKeepItsCode()
{
    QFETCH(QString, to);
    QFETCH(QByteArray, token);
    SmsGateway gateway = twilio(u"+4930123456"_s);
    gateway.password = secretOf(token);
    QTEST(textOf(SmsSender::send(gateway, messageTo(to))), "outcome");
    (void)m_peer->next();
    if (token == "t0ken")
        (void)m_peer->next();
}

void TestSmsSender::everyPlaceOfATemplateIsEscaped_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<Body>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("wantedPath");
    QTest::addColumn<QString>("wantedBody");
    QTest::addColumn<QString>("type");
    QTest::newRow("GET") << Method::Get << Body::Form << u"/ok?n={digits}&t={text}&k={token}&x={y}"_s << QByteArray()
                         << u"/ok?n=491701234567&t=a%26b%22%5C%0A%C3%BC&k=s%2Fcret&x={y}"_s << QString() << QString();
    QTest::newRow("form") << Method::Post << Body::Form << u"/ok"_s
                          << QByteArray("to={to}&text={text}&id={id}&f={from}") << u"/ok"_s
                          << u"to=%2B491701234567&text=a%26b%22%5C%0A%C3%BC&id=s-1&f=Latch%20key"_s
                          << u"application/x-www-form-urlencoded"_s;
    QTest::newRow("JSON") << Method::Put << Body::Json << u"/ok"_s << QByteArray(R"({"to":["{to}"],"text":"{text}"})")
                          << u"/ok"_s << u"{\"to\":[\"+491701234567\"],\"text\":\"a&b\\\"\\\\\\u000Aü\"}"_s
                          << u"application/json"_s;
}

void TestSmsSender::everyPlaceOfATemplateIsEscaped()
{
    QFETCH(Method, method);
    QFETCH(QString, path);
    SmsGateway gateway = this->gateway(path);
    gateway.method = method;
    gateway.kind = *static_cast<Body *>(QTest::qData("kind", qMetaTypeId<Body>()));
    gateway.body = *static_cast<QByteArray *>(QTest::qData("body", QMetaType::QByteArray));
    gateway.token = secretOf("s/cret");
    gateway.from = u"Latch key"_s;
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s, "a&b\"\\\n\xc3\xbc"))), "sent");
    const QJsonObject request = m_peer->next();
    QTEST(request[u"path"].toString(), "wantedPath");
    QTEST(request[u"body"].toString(), "wantedBody");
    QTEST(headerOf(request, u"content-type"_s), "type");
    static const QMap<Method, QString> Names{
        {Method::Get, u"GET"_s}, {Method::Put, u"PUT"_s}, {Method::Post, u"POST"_s}};
    QCOMPARE(request[u"method"].toString(), Names[method]);
}

void TestSmsSender::aHeaderCarriesTheToken()
{
    SmsGateway gateway = this->gateway(u"/ok"_s);
    gateway.headers = {{"Authorization", "Bearer {token}"}, {"X-From", "{from}"}};
    gateway.token = secretOf("s/cret");
    gateway.from = u"Latchkey"_s;
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s))), "sent");
    const QJsonObject request = m_peer->next();
    QCOMPARE(headerOf(request, u"authorization"_s), u"Bearer s/cret"_s);
    QCOMPARE(headerOf(request, u"x-from"_s), u"Latchkey"_s);
}

void TestSmsSender::anAnswerIsJudgedByItsStatus_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("400") << u"/wrong"_s << QByteArray("never Refused 21211");
    QTest::newRow("403") << u"/forbidden"_s << QByteArray("later LoginRefused 403");
    QTest::newRow("404") << u"/missing"_s << QByteArray("later BadSettings 404");
    QTest::newRow("429") << u"/busy"_s << QByteArray("later Busy 429 after 7 s");
    QTest::newRow("500") << u"/broken"_s << QByteArray("later Busy 500");
    QTest::newRow("503 with a date") << u"/maintained"_s << QByteArray("later Busy 503 after 1800 s");
    QTest::newRow("302, not followed") << u"/redirect"_s << QByteArray("later Redirected 302");
    QTest::newRow("410") << u"/gone"_s << QByteArray("never Refused 410");
    QTest::newRow("no HTTP") << u"/garbage"_s << QByteArray("later NoConnection");
}

void TestSmsSender::anAnswerIsJudgedByItsStatus()
{
    QFETCH(QString, path);
    QTEST(textOf(SmsSender::send(gateway(path), messageTo(u"+491701234567"_s))), "outcome");
    QCOMPARE(m_peer->next()[u"path"].toString(), path);
}

void TestSmsSender::silenceEndsWithTheDeadline_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("reached");
    QTest::addColumn<int>("deadline"); // what must get as far as the request has time for that on a busy machine
    QTest::newRow("no answer") << at(u"/hang"_s) << true << 3000;
    QTest::newRow("no TLS") << u"https://localhost:%1/ok"_s.arg(m_peer->port(u"mute"_s)) << false << 400;
}

void TestSmsSender::silenceEndsWithTheDeadline()
{
    QFETCH(QString, url);
    QFETCH(bool, reached);
    SmsGateway gateway = this->gateway({});
    gateway.url = url;
    QFETCH(int, deadline);
    gateway.deadline = std::chrono::milliseconds(deadline);
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s))), "later TimedOut");
    QVERIFY2(watch.elapsed() >= deadline - 10 && watch.elapsed() < 15'000,
             qPrintable(QString::number(watch.elapsed())));
    if (reached)
        QCOMPARE(m_peer->next()[u"path"].toString(), u"/hang"_s);
}

void TestSmsSender::anEndlessAnswerIsNotRead()
{
    QCOMPARE(textOf(SmsSender::send(gateway(u"/huge"_s), messageTo(u"+491701234567"_s))), "sent");
    QCOMPARE(m_peer->next()[u"path"].toString(), u"/huge"_s);
    QVERIFY(m_peer->next()[u"ended"].toBool());
}

void TestSmsSender::codesTravelEncryptedUnlessAllowed()
{
    SmsGateway gateway = this->gateway({});
    gateway.url = u"http://localhost:%1/ok"_s.arg(m_peer->port(u"plain"_s));
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s))), "later BadSettings");
    gateway.plainHttp = true;
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s))), "sent");
    QVERIFY(!m_peer->next()[u"secure"].toBool());
    gateway = this->gateway(u"/ok"_s);
    gateway.caFile.clear();
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s))), "later NotSecure");
}

void TestSmsSender::privateNetworksAreOutOfReachUnlessAllowed()
{
    SmsGateway gateway = this->gateway(u"/ok"_s);
    gateway.reach = Reach::Public;
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s))), "later ForbiddenAddress");
}

void TestSmsSender::whatCannotBeSentIsNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no UTF-8") << QByteArray("caf\xe9");
    QTest::newRow("more parts than paid for") << QByteArray(4 * 153 + 1, 'x');
}

void TestSmsSender::whatCannotBeSentIsNot()
{
    QFETCH(QByteArray, text);
    QCOMPARE(textOf(SmsSender::send(gateway(u"/ok"_s), messageTo(u"+491701234567"_s, text))), "never BadContent");
}

void TestSmsSender::settingsThatCannotBeUsedAreToldSo_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("no URL") << u"gateway"_s;
    QTest::newRow("another protocol") << u"file:///etc/passwd"_s;
    QTest::newRow("a login in it") << u"https://me:pw@localhost/"_s;
    QTest::newRow("a host of the message's choice") << u"https://{digits}/"_s;
    QTest::newRow("a port of the message's choice") << u"https://localhost:{text}/"_s;
    QTest::newRow("a line break") << u"https://localhost/\r\nX: y"_s;
}

void TestSmsSender::settingsThatCannotBeUsedAreToldSo()
{
    QFETCH(QString, url);
    SmsGateway gateway = this->gateway({});
    gateway.url = url;
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s))), "later BadSettings");
    gateway = this->gateway(u"/ok"_s);
    gateway.headers = {{"X-From", "{from}"}};
    gateway.from = u"me\r\nX-Evil: y"_s;
    QCOMPARE(textOf(SmsSender::send(gateway, messageTo(u"+491701234567"_s))), "later BadSettings");
}

void TestSmsSender::noProxyOfTheEnvironmentIsAsked()
{
    qputenv("https_proxy", "http://localhost:" + QByteArray::number(m_peer->port(u"plain"_s)));
    const QByteArray outcome = textOf(SmsSender::send(gateway(u"/ok"_s), messageTo(u"+491701234567"_s)));
    qunsetenv("https_proxy");
    QCOMPARE(outcome, "sent");
    QVERIFY(m_peer->next()[u"secure"].toBool());
}

void TestSmsSender::askedToStopItStopsSoon()
{
    std::stop_source stop;
    QByteArray outcome;
    QElapsedTimer watch;
    std::thread sending([&] {
        outcome = textOf(SmsSender::send(gateway(u"/hang"_s), messageTo(u"+491701234567"_s), stop.get_token()));
    });
    const QString asked = m_peer->next()[u"path"].toString();
    watch.start();
    stop.request_stop();
    sending.join();
    QCOMPARE(asked, u"/hang"_s);
    QCOMPARE(outcome, "later Interrupted");
    QVERIFY2(watch.elapsed() < 15'000, qPrintable(QString::number(watch.elapsed())));
}

QTEST_GUILESS_MAIN(TestSmsSender)
#include "tst_smssender.moc"
