// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "outcomes.h"
#include "peer.h"

#include <app/hub/notify/postman.h>
#include <app/hub/notify/secrettext.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/seededrandom.h>

#include <QJsonArray>
#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;

namespace {

class FixedSenders : public SenderBook {
public:
    std::optional<Mail> mailOf(const QString &organisation) override
    {
        return organisation == u"hotel" ? mail : std::nullopt;
    }
    std::optional<SmsGateway> gatewayOf(const QString &organisation) override
    {
        return organisation == u"hotel" ? gateway : std::nullopt;
    }
    std::optional<WebhookTarget> webhookOf(const QString &organisation, const QString &id) override
    {
        return organisation == u"hotel" && id == u"hook" ? webhook : std::nullopt;
    }
    std::optional<Mail> mail;
    std::optional<SmsGateway> gateway;
    std::optional<WebhookTarget> webhook;
};

} // namespace

/// Each item goes out through its organisation's own sender.
class TestPostman : public QObject {
    Q_OBJECT

    std::unique_ptr<Peer> m_mail;
    std::unique_ptr<Peer> m_web;
    FixedSenders m_senders;
    fakes::HandClock m_clock;

    [[nodiscard]] QByteArray send(const OutboxItem &item);
    [[nodiscard]] static OutboxItem item(Channel channel, const QString &to);

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void eachChannelReachesItsServer();
    void anUnusableRecipientIsGivenUp();
    void whatIsNotSetUpMayBeSetUpLater();
    void aWebhookThatIsGoneIsGivenUp();
    void anUnusableSenderMayBeMended();
};

void TestPostman::initTestCase()
{
    m_mail = std::make_unique<Peer>(u"mailpeer.py"_s);
    m_web = std::make_unique<Peer>(u"webpeer.py"_s);
    QVERIFY(m_mail->start());
    QVERIFY(m_web->start());
    MailServer server;
    server.host = u"localhost"_s;
    server.port = m_mail->port(u"plain"_s);
    server.security = MailServer::Security::None;
    m_senders.mail = SenderBook::Mail{server, u"keys@hotel.example"_s, u"Hotel"_s};
    SmsGateway gateway;
    gateway.url = u"https://localhost:%1/ok"_s.arg(m_web->port(u"tls"_s));
    gateway.body = "to={to}&text={text}&id={id}";
    gateway.reach = Reach::Anywhere;
    gateway.caFile = m_web->caFile();
    m_senders.gateway = gateway;
    fakes::SeededRandom random;
    WebhookTarget webhook;
    webhook.url = gateway.url;
    webhook.secrets = {WebhookSecret::make(random)};
    webhook.reach = Reach::Anywhere;
    webhook.caFile = m_web->caFile();
    m_senders.webhook = webhook;
}

QByteArray TestPostman::send(const OutboxItem &item)
{
    SenderPostman postman(m_senders);
    return textOf(postman.send(item, m_clock.now(), {}));
}

OutboxItem TestPostman::item(Channel channel, const QString &to)
{
    OutboxItem item;
    item.id = "i-1";
    item.organisation = u"hotel"_s;
    item.channel = channel;
    item.to = to;
    item.subject = u"Hello"_s;
    item.text = secretOf("{}");
    return item;
}

void TestPostman::eachChannelReachesItsServer()
{
    QCOMPARE(send(item(Channel::Mail, u"anna@guest.example"_s)), "sent");
    (void)m_mail->next();
    const QJsonObject mail = m_mail->next();
    QCOMPARE(mail[u"to"].toArray(), QJsonArray{u"anna@guest.example"_s});
    QCOMPARE(headerOf(mail, u"Message-ID"_s), u"<i-1@hotel.example>"_s);
    QCOMPARE(headerOf(mail, u"Date"_s), u"Mon, 02 Jun 2025 08:00:00 +0000"_s);
    QCOMPARE(send(item(Channel::Text, u"+491701234567"_s)), "sent");
    QCOMPARE(m_web->next()[u"body"].toString(), u"to=%2B491701234567&text=%7B%7D&id=i-1"_s);
    QCOMPARE(send(item(Channel::Webhook, u"hook"_s)), "sent");
    QCOMPARE(headerOf(m_web->next(), u"webhook-id"_s), u"i-1"_s);
}

void TestPostman::anUnusableRecipientIsGivenUp()
{
    QCOMPARE(send(item(Channel::Mail, u"anna\r\n@guest.example"_s)), "never BadRecipient");
    QCOMPARE(send(item(Channel::Text, u"01701234567"_s)), "never BadRecipient");
}

void TestPostman::whatIsNotSetUpMayBeSetUpLater()
{
    for (const auto &[channel, to] :
         {std::pair(Channel::Mail, u"anna@guest.example"_s), {Channel::Text, u"+491701234567"_s}}) {
        OutboxItem other = item(channel, to);
        other.organisation = u"garage"_s;
        QCOMPARE(send(other), "later NotSetUp");
    }
}

void TestPostman::aWebhookThatIsGoneIsGivenUp()
{
    QCOMPARE(send(item(Channel::Webhook, u"deleted"_s)), "never NotSetUp");
}

void TestPostman::anUnusableSenderMayBeMended()
{
    const QString from = std::exchange(m_senders.mail->from, u"Hotel <keys@hotel.example>"_s);
    const QByteArray outcome = send(item(Channel::Mail, u"anna@guest.example"_s));
    m_senders.mail->from = from;
    QCOMPARE(outcome, "later BadSettings");
}

QTEST_GUILESS_MAIN(TestPostman)
#include "tst_postman.moc"
