// SPDX-License-Identifier: Apache-2.0
#include "posthub.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using tests::jsonOf;
using tests::PencilBox;
using tests::PostHub;

/// Through a real hub: alerts, webhooks, messages, letters to guests, figures.
class TestPostRoutes : public QObject {
    Q_OBJECT

    std::unique_ptr<PostHub> m_hub;

    link::HubAnswer api(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {})
    {
        return m_hub->hub.api(method, path, body);
    }
    [[nodiscard]] QJsonArray items(const QByteArray &path)
    {
        return jsonOf(api("GET", path)).value(u"items"_s).toArray();
    }
    [[nodiscard]] QString hookUrl(const QString &path)
    {
        return u"https://localhost:%1/%2"_s.arg(m_hub->web.port(u"tls"_s)).arg(path);
    }
    /// A webhook whose receiver judges its signatures.
    [[nodiscard]] QByteArray judgedHook(const QByteArray &more = {})
    {
        const QByteArray id = m_hub->hub
                                  .make("webhooks", "{\"url\":\"" + hookUrl(u"ok"_s).toLatin1() + "\"" + more + "}")
                                  .toLatin1();
        const QByteArray secret = jsonOf(api("GET", "webhooks/" + id + "/secret"))
                                      .value(u"secret"_s)
                                      .toString()
                                      .toLatin1();
        const QString path = u"hook/"_s + QString::fromLatin1(secret.toBase64(QByteArray::Base64UrlEncoding))
            + u"/ok"_s;
        return api("PATCH", "webhooks/" + id, {{u"url"_s, hookUrl(path)}}).status == 200 ? id : QByteArray();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QFETCH_GLOBAL(const bool, server);
        m_hub = std::make_unique<PostHub>(server);
        QVERIFY(m_hub->start());
    }
    void cleanup() { m_hub.reset(); }
    void anAlertIsListedSeenAndOver();
    void aWebhookIsTestedListedAndToldAgain();
    void aWebhookThatIsGoneIsSwitchedOff();
    void guestsHearOfTheirBookings();
    void whatIsRefusedIsSeen();
    void figuresAreForTheOperatorAlone();
    void whatDoesNotExistIsMissing();
};

void TestPostRoutes::anAlertIsListedSeenAndOver()
{
    PencilBox box(m_hub->hub);
    QVERIFY(m_hub->adopt(box));
    (void)m_hub->hub.make("alert-rules",
                          R"({"name":"Tamper","cause":"tamper","recipients":[{"email":"ada@harbour.example"}]})");
    (void)box.write(u"tamper"_s, {{u"on"_s, true}});
    QCOMPARE(box.push(1).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(items("alerts?open=true").size(), 1, 10000);
    const QJsonObject alert = items("alerts").first().toObject();
    QCOMPARE(alert.value(u"cause"_s).toString(), u"tamper"_s);
    QCOMPARE(alert.value(u"box"_s).toString(), box.id);
    QVERIFY(alert.value(u"open"_s).toBool() && alert.value(u"seenAt"_s).isNull());
    QCOMPARE(m_hub->mail.next().value(u"asked"_s).toString(), u"ada@harbour.example"_s);
    const QJsonObject mail = m_hub->mail.next();
    QVERIFY(mail.value(u"text"_s).toString().contains(u"Lobby"_s));
    const QByteArray path = "alerts/" + alert.value(u"id"_s).toString().toLatin1();
    const QJsonObject seen = jsonOf(api("POST", path + "/seen"));
    QVERIFY(seen.value(u"seenAt"_s).isString());
    QCOMPARE(jsonOf(api("POST", path + "/seen")).value(u"seenAt"_s), seen.value(u"seenAt"_s));
    QVERIFY(jsonOf(api("GET", path)).value(u"open"_s).toBool()); // it still is so
    (void)box.write(u"tamper"_s, {{u"on"_s, false}});
    QCOMPARE(box.push(2).status, 200);
    // The calm of half a minute is the rules' own business; what matters here is that the fact arrived.
    QCOMPARE(api("GET", "alerts?open=maybe").status, 400);
    QCOMPARE(api("GET", "alerts?limit=0").status, 400);
    QCOMPARE(api("GET", "alerts?pageToken=x").status, 400);
    QCOMPARE(api("GET", "alerts?colour=red").status, 400);
}

void TestPostRoutes::aWebhookIsTestedListedAndToldAgain()
{
    const QByteArray id = judgedHook();
    QVERIFY(!id.isEmpty());
    const auto sent = api("POST", "webhooks/" + id + "/test");
    QCOMPARE(sent.status, 202);
    const QString message = jsonOf(sent).value(u"message"_s).toString();
    const QJsonObject got = m_hub->web.next();
    QCOMPARE(got.value(u"signature"_s).toInt(-1), 0);
    QCOMPARE(hub::notify::headerOf(got, u"webhook-id"_s), message);
    QVERIFY(got.value(u"body"_s).toString().contains(u"webhook.test"_s));
    const QByteArray list = "webhooks/" + id + "/messages";
    QTRY_COMPARE(items(list).first().toObject().value(u"state"_s).toString(), u"sent"_s);
    const QJsonObject row = items(list).first().toObject();
    QCOMPARE(row.value(u"id"_s).toString(), message);
    QCOMPARE(row.value(u"deliveries"_s).toArray().size(), 1);
    // The same once more, under its id.
    QCOMPARE(api("POST", list + '/' + message.toLatin1() + "/resend").status, 202);
    const QJsonObject again = m_hub->web.next();
    QCOMPARE(hub::notify::headerOf(again, u"webhook-id"_s), message);
    QCOMPARE(again.value(u"body"_s), got.value(u"body"_s));
    QCOMPARE(api("POST", list + "/event-nothing/resend").status, 404);
    // A new key: for a while the old one signs, too, as the second.
    QCOMPARE(api("POST", "webhooks/" + id + "/secret").status, 200);
    QCOMPARE(api("POST", "webhooks/" + id + "/test").status, 202);
    QCOMPARE(m_hub->web.next().value(u"signature"_s).toInt(-1), 1);
}

void TestPostRoutes::aWebhookThatIsGoneIsSwitchedOff()
{
    const QByteArray id = m_hub->hub.make("webhooks", "{\"url\":\"" + hookUrl(u"gone"_s).toLatin1() + "\"}").toLatin1();
    QCOMPARE(api("POST", "webhooks/" + id + "/test").status, 202);
    QTRY_COMPARE(jsonOf(api("GET", "webhooks/" + id)).value(u"enabled"_s), QJsonValue(false));
    QCOMPARE(api("POST", "webhooks/" + id + "/test").status, 409);
    QCOMPARE(items("webhooks/" + id + "/messages").first().toObject().value(u"state"_s).toString(), u"given-up"_s);
    (void)m_hub->web.next();
}

void TestPostRoutes::guestsHearOfTheirBookings()
{
    PencilBox box(m_hub->hub);
    QVERIFY(m_hub->adopt(box));
    const QString key = m_hub->hub.make("keys",
                                        R"({"name":"Maple 3","homeBox":")" + box.id.toLatin1() + R"(","homeBin":2})");
    QVERIFY(!judgedHook(R"(,"events":["booking.created","booking.cancelled"])").isEmpty());
    const auto made = api("POST", "bookings",
                          {{u"name"_s, u"Guest"_s},
                           {u"keys"_s, QJsonArray{key}},
                           {u"from"_s, u"2037-06-02T10:00"_s},
                           {u"until"_s, u"2037-06-03T10:00"_s},
                           {u"email"_s, u"guest@harbour.example"_s}});
    QCOMPARE(made.status, 201);
    const QString code = jsonOf(made).value(u"code"_s).toString();
    QCOMPARE(code.size(), 9);
    QCOMPARE(m_hub->mail.next().value(u"asked"_s).toString(), u"guest@harbour.example"_s);
    const QString text = m_hub->mail.next().value(u"text"_s).toString();
    const QString spaced = code.left(3) + u' ' + code.mid(3, 3) + u' ' + code.mid(6);
    QVERIFY2(text.contains(spaced) && text.contains(u"Maple 3"_s) && text.contains(u"Lobby"_s)
                 && text.contains(u"10:00"_s),
             qPrintable(text));
    const QJsonObject event = m_hub->web.next();
    QVERIFY(event.value(u"body"_s).toString().contains(u"booking.created"_s));
    QVERIFY(!event.value(u"body"_s).toString().contains(code));
    QVERIFY(!event.value(u"body"_s).toString().contains(spaced));
    QVERIFY(!event.value(u"body"_s).toString().contains(u"Guest"_s));
    const QByteArray path = "bookings/" + jsonOf(made).value(u"id"_s).toString().toLatin1();
    // A new name is nobody's business; new times are.
    QCOMPARE(api("PATCH", path, {{u"name"_s, u"Other"_s}}).status, 200);
    QCOMPARE(api("PATCH", path, {{u"until"_s, u"2037-06-03T12:00"_s}}).status, 200);
    (void)m_hub->mail.next();
    const QString moved = m_hub->mail.next().value(u"text"_s).toString();
    QVERIFY2(moved.contains(u"12:00"_s) && !moved.contains(spaced), qPrintable(moved));
    QCOMPARE(api("DELETE", path).status, 204);
    (void)m_hub->mail.next();
    QVERIFY(!m_hub->mail.next().value(u"text"_s).toString().isEmpty());
    QVERIFY(m_hub->web.next().value(u"body"_s).toString().contains(u"booking.cancelled"_s));
    QTRY_COMPARE(items("messages?limit=100").size(), 5);
}

void TestPostRoutes::whatIsRefusedIsSeen()
{
    PencilBox box(m_hub->hub);
    QVERIFY(m_hub->adopt(box));
    // The peers refuse this number and these addresses.
    const auto ask = [&](const QByteArray &person) {
        const QString id = m_hub->hub.make("people", person.constData());
        return box.ask("POST", "/box/v1/challenges", "{\"person\":\"" + id.toLatin1() + "\"}").status;
    };
    const QByteArrayList people{R"({"name":"Eve","mobile":"+15005550001"})",
                                R"({"name":"Dan","email":"nouser@harbour.example"})",
                                R"({"name":"Fay","email":"greylisted@harbour.example"})"};
    for (const QByteArray &person : people)
        QCOMPARE(ask(person), 202);
    const auto states = [&] {
        QStringList words;
        const QJsonArray all = items("messages");
        for (const auto &value : all) {
            const QJsonObject row = value.toObject();
            words.append(row.value(u"to"_s).toString() + u' ' + row.value(u"state"_s).toString() + u' '
                         + QString::number(row.value(u"tries"_s).toInt()));
        }
        words.sort();
        return words.join(u", "_s);
    };
    for (const auto &wanted : {u"+15...001 given-up 1"_s, u"n...@harbour.example given-up 1"_s})
        QTRY_VERIFY2_WITH_TIMEOUT(states().contains(wanted), qPrintable(states()), 10000);
    QTRY_VERIFY2_WITH_TIMEOUT(api("GET", "messages").body.contains("451"), qPrintable(states()), 10000);
    QVERIFY(states().contains(u"g...@harbour.example waiting"_s));
    const QByteArray body = api("GET", "messages").body;
    QVERIFY(body.contains("550") && body.contains("451"));
    QVERIFY(!body.contains("s3cret") && !body.contains("nouser@"));
    (void)m_hub->web.unasked();
    (void)m_hub->mail.unasked();
}

void TestPostRoutes::figuresAreForTheOperatorAlone()
{
    const auto metrics = [&](const QByteArray &bearer) { return m_hub->hub.ask({"GET", "/metrics", {}, bearer}); };
    QCOMPARE(metrics({}).status, 401);
    QCOMPARE(metrics("a secret of somebody else").status, 401);
    (void)m_hub->hub.make("people", R"({"name":"Winterbourne","mobile":"+447700900142"})");
    const auto told = metrics(PostHub::metricsSecret());
    QCOMPARE(told.status, 200);
    const QByteArray asked = R"(latchkey_http_requests_total{route="/api/v1/people",status="2xx"} 1)";
    QVERIFY(told.body.contains(asked));
    QVERIFY(told.body.contains("latchkey_up 1"));
    QVERIFY(!told.body.contains("Winterbourne"));
    QCOMPARE(m_hub->hub.ask({"GET", "/api/v1/people", {}, PostHub::metricsSecret()}).status, 401);
}

void TestPostRoutes::whatDoesNotExistIsMissing()
{
    QCOMPARE(api("GET", "alerts/alert-nothing").status, 404);
    QCOMPARE(api("POST", "alerts/alert-nothing/seen").status, 404);
    QCOMPARE(api("POST", "webhooks/webhook-nothing/test").status, 404);
    QCOMPARE(api("GET", "webhooks/webhook-nothing/secret").status, 404);
    QCOMPARE(api("GET", "webhooks/webhook-nothing/messages").status, 404);
    QCOMPARE(m_hub->hub.ask({"GET", "/api/v1/alerts", {}, {}}).status, 401);
}

QTEST_GUILESS_MAIN(TestPostRoutes)
#include "tst_postroutes.moc"
