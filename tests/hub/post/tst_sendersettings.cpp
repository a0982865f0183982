// SPDX-License-Identifier: Apache-2.0
#include <app/hub/notify/secrettext.h>
#include <app/hub/post/sendersettings.h>

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;

/// What the hub sends with, as an operator writes it down.
class TestSenderSettings : public QObject {
    Q_OBJECT

    static Result<SenderSettings, QString> from(const QByteArray &json)
    {
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError)
            qFatal("%s", json.constData());
        return SenderSettings::from(document.object(), [](const QString &path) -> Result<Secret, QString> {
            if (path != u"/secret"_s)
                return u"cannot be read"_s;
            return notify::secretOf("t0ken");
        });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void nothingIsNoSender();
    void aMailServerIsRead();
    void aGatewayIsTwiliosOrATemplate();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void secretsOfOthersAreNotRead();
};

void TestSenderSettings::nothingIsNoSender()
{
    const auto settings = from("{}");
    QVERIFY(settings);
    QVERIFY(!settings->mail && !settings->gateway);
    QVERIFY(settings->webhookReach == notify::Reach::Public);
    QCOMPARE(settings->caps.codesLately, 3);
}

void TestSenderSettings::aMailServerIsRead()
{
    const auto settings = from(
        R"({"mail":{"host":"mail.example","security":"tls","user":"keys","passwordFile":"/secret",
        "from":"keys@harbour.example","fromName":"Harbour"},"caps":{"codesADay":5}})");
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error()));
    QCOMPARE(settings->mail->server.host, u"mail.example"_s);
    QCOMPARE(settings->mail->server.port, 465);
    QCOMPARE(notify::viewOf(settings->mail->server.password).toByteArray(), QByteArray("t0ken"));
    QCOMPARE(settings->caps.codesToday, 5);
}

void TestSenderSettings::aGatewayIsTwiliosOrATemplate()
{
    const auto twilio = from(R"({"text":{"service":"twilio","account":"AC1","tokenFile":"/secret","from":"+1555"}})");
    QVERIFY(twilio && twilio->gateway);
    QVERIFY(twilio->gateway->url.startsWith(u"https://api.twilio.com/"_s));
    QVERIFY(twilio->gateway->reach == notify::Reach::Public);
    const auto other = from(R"({"text":{"url":"https://sms.example/send","form":"json","body":"{\"to\":\"{to}\"}",
        "headers":{"X-Key":"{token}"},"tokenFile":"/secret","privateToo":true}})");
    QVERIFY2(other, other ? "" : qPrintable(other.error()));
    QVERIFY(other->gateway->kind == notify::SmsGateway::Body::Json);
    QCOMPARE(other->gateway->headers.first().name, QByteArray("X-Key"));
    QVERIFY(other->gateway->reach == notify::Reach::Anywhere);
}

void TestSenderSettings::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown") << QByteArray(R"({"mial":{}})") << u"mial"_s;
    QTest::newRow("unknown inside") << QByteArray(R"({"mail":{"host":"h","from":"a@b.example","prot":25}})")
                                    << u"mail.prot"_s;
    QTest::newRow("no host") << QByteArray(R"({"mail":{"from":"a@b.example"}})") << u"mail.host"_s;
    QTest::newRow("no address") << QByteArray(R"({"mail":{"host":"h","from":"nobody"}})") << u"mail.from"_s;
    QTest::newRow("port") << QByteArray(R"({"mail":{"host":"h","from":"a@b.example","port":0}})") << u"mail.port"_s;
    QTest::newRow("security") << QByteArray(R"({"mail":{"host":"h","from":"a@b.example","security":"maybe"}})")
                              << u"mail.security"_s;
    QTest::newRow("user without a password")
        << QByteArray(R"({"mail":{"host":"h","from":"a@b.example","user":"u"}})") << u"mail.passwordFile"_s;
    QTest::newRow("a secret that cannot be read")
        << QByteArray(R"({"mail":{"host":"h","from":"a@b.example","user":"u","passwordFile":"/other"}})")
        << u"mail.passwordFile"_s;
    QTest::newRow("a password in the open")
        << QByteArray(R"({"mail":{"host":"h","from":"a@b.example","password":"s3cret"}})") << u"mail.password"_s;
    QTest::newRow("service") << QByteArray(R"({"text":{"service":"pigeon","url":"https://x"}})") << u"text.service"_s;
    QTest::newRow("not an object") << QByteArray(R"({"text":"twilio"})") << u"text"_s;
    QTest::newRow("caps") << QByteArray(R"({"caps":{"codesADay":"many"}})") << u"caps.codesADay"_s;
}

void TestSenderSettings::whatIsWrongIsNamed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    const auto settings = from(json);
    QVERIFY(!settings);
    QVERIFY2(settings.error().contains(place + u": "_s), qPrintable(settings.error()));
    QVERIFY(!settings.error().contains(u"s3cret"_s));
}

void TestSenderSettings::secretsOfOthersAreNotRead()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes, QFile::Permissions permissions) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.setPermissions(permissions);
    };
    const auto own = QFile::ReadOwner | QFile::WriteOwner;
    const QByteArray json = R"({"mail":{"host":"h","from":"a@b.example","user":"u","passwordFile":")"
        + folder.filePath(u"password"_s).toUtf8() + R"("}})";
    QVERIFY(write(u"senders.json"_s, json, own | QFile::ReadOther));
    QVERIFY(write(u"password"_s, "p\n", own));
    const auto settings = SenderSettings::fromFile(folder.filePath(u"senders.json"_s));
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error()));
    QCOMPARE(notify::viewOf(settings->mail->server.password).toByteArray(), QByteArray("p"));
    QVERIFY(write(u"password"_s, "p\n", own | QFile::ReadOther));
    QVERIFY(!SenderSettings::fromFile(folder.filePath(u"senders.json"_s)));
    QVERIFY(write(u"senders.json"_s, "{", own));
    QVERIFY(!SenderSettings::fromFile(folder.filePath(u"senders.json"_s)));
    QVERIFY(!SenderSettings::fromFile(folder.filePath(u"nothing.json"_s)));
}

QTEST_GUILESS_MAIN(TestSenderSettings)
#include "tst_sendersettings.moc"
