// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "outcomes.h"
#include "peer.h"

#include <app/hub/notify/mailsender.h>
#include <app/hub/notify/secrettext.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <thread>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Security = MailServer::Security;

/// E-mail to real servers on loopback.
class TestMailSender : public QObject {
    Q_OBJECT

    std::unique_ptr<Peer> m_peer;

    [[nodiscard]] MailServer server(const QString &port, Security security) const;
    [[nodiscard]] static MailMessage mailTo(const QString &address);
    /// What the server was asked for as the recipient, then what it took; nothing of the latter: an empty object.
    [[nodiscard]] QJsonObject taken();

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cleanup() { QCOMPARE(m_peer->unasked(), 0); }
    void mailGoesOutAsItWasWritten_data();
    void mailGoesOutAsItWasWritten();
    void bothFormsOfATextArrive();
    void aServersRefusalIsJudgedByItsCode_data();
    void aServersRefusalIsJudgedByItsCode();
    void whatIsNoServerIsTriedLater_data();
    void whatIsNoServerIsTriedLater();
    void tlsIsInsistedOn_data();
    void tlsIsInsistedOn();
    void aWrongPasswordIsNotTheMessagesFault();
    void noPasswordGoesToAServerWithoutTls();
    void silenceEndsWithTheDeadline_data();
    void silenceEndsWithTheDeadline();
    void aSlowServerIsWaitedFor();
    void aServerThatDoesNotSayGoodbyeHasItAllTheSame();
    void neitherDoesOneThatRefusesHoldUsBeyondTheDeadline();
    void askedToStopItStopsSoon();
    void plainTextStaysOnThisMachine();
    void whatCannotBeWrittenIsNotSent();
};

void TestMailSender::initTestCase()
{
    m_peer = std::make_unique<Peer>(u"mailpeer.py"_s);
    QVERIFY(m_peer->start());
}

MailServer TestMailSender::server(const QString &port, Security security) const
{
    MailServer server;
    server.host = u"localhost"_s;
    server.port = m_peer->port(port);
    server.security = security;
    server.caFile = m_peer->caFile();
    if (security != Security::None) {
        server.user = u"hub"_s;
        server.password = secretOf("p\xc3\xa5ss w\xc3\xb6rd");
    }
    return server;
}

MailMessage TestMailSender::mailTo(const QString &address)
{
    const QDateTime date(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc());
    return {"m-1",
            date,
            *MailAddress::fromString(u"keys@hotel.example"_s),
            u"Hôtel du Port"_s,
            *MailAddress::fromString(address),
            u"Ihr Schlüssel für 鍵 ist bereit"_s,
            secretOf("Gr\xc3\xbc\xc3\x9f"
                     "e,\n.a line with a dot\r\nyour code: 123456\n"),
            {}};
}

QJsonObject TestMailSender::taken()
{
    const QJsonObject asked = m_peer->next();
    return asked.contains(u"asked") ? m_peer->next() : QJsonObject();
}

void TestMailSender::mailGoesOutAsItWasWritten_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<Security>("security");
    QTest::newRow("STARTTLS") << u"starttls"_s << Security::StartTls;
    QTest::newRow("TLS") << u"tls"_s << Security::Tls;
    QTest::newRow("plain") << u"plain"_s << Security::None;
}

void TestMailSender::mailGoesOutAsItWasWritten()
{
    QFETCH(QString, port);
    QFETCH(Security, security);
    const bool secure = security != Security::None;
    QCOMPARE(textOf(MailSender::send(server(port, security), mailTo(u"anna@guest.example"_s))), "sent");
    const QJsonObject mail = taken();
    QCOMPARE(mail[u"tls"].toBool(), secure);
    QCOMPARE(mail[u"login"].toBool(), secure);
    QCOMPARE(mail[u"mail_from"].toString(), u"keys@hotel.example"_s);
    QCOMPARE(mail[u"to"].toArray(), QJsonArray{u"anna@guest.example"_s});
    QCOMPARE(headerOf(mail, u"Subject"_s), u"Ihr Schlüssel für 鍵 ist bereit"_s);
    QCOMPARE(headerOf(mail, u"From"_s), u"Hôtel du Port <keys@hotel.example>"_s);
    QCOMPARE(headerOf(mail, u"To"_s), u"anna@guest.example"_s);
    QCOMPARE(headerOf(mail, u"Date"_s), u"Mon, 02 Jun 2025 08:00:00 +0000"_s);
    QCOMPARE(headerOf(mail, u"Message-ID"_s), u"<m-1@hotel.example>"_s);
    QCOMPARE(mail[u"text"].toString(), u"Grüße,\r\n.a line with a dot\r\nyour code: 123456\r\n"_s);
    QCOMPARE(mail[u"type"].toString(), u"text/plain"_s);
    QVERIFY(mail[u"html"].isNull());
    QCOMPARE(mail[u"defects"].toArray(), QJsonArray());
    QVERIFY(!mail[u"bare"].toBool());
    QVERIFY(mail[u"longest"].toInt() <= 78);
}

void TestMailSender::bothFormsOfATextArrive()
{
    MailMessage mail = mailTo(u"anna@guest.example"_s);
    mail.html = secretOf("<p dir=\"rtl\">\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7</p>");
    QCOMPARE(textOf(MailSender::send(server(u"plain"_s, Security::None), mail)), "sent");
    const QJsonObject told = taken();
    QCOMPARE(told[u"type"].toString(), u"multipart/alternative"_s);
    QCOMPARE(told[u"html"].toString(), u"<p dir=\"rtl\">مرحبا</p>"_s);
    QVERIFY(told[u"text"].toString().startsWith(u"Grüße,"));
    QCOMPARE(told[u"defects"].toArray(), QJsonArray());
}

void TestMailSender::aServersRefusalIsJudgedByItsCode_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("no such user") << u"nouser"_s << QByteArray("never Refused 550");
    QTest::newRow("greylisted") << u"greylisted"_s << QByteArray("later Busy 451");
    QTest::newRow("full") << u"full"_s << QByteArray("later Busy 452");
    QTest::newRow("login wanted") << u"sender"_s << QByteArray("later LoginRefused 530");
    QTest::newRow("no after the text") << u"spam"_s << QByteArray("never Refused 554");
    QTest::newRow("later after the text") << u"unsure"_s << QByteArray("later Busy 451");
}

void TestMailSender::aServersRefusalIsJudgedByItsCode()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, outcome);
    const Outcome got = MailSender::send(server(u"plain"_s, Security::None), mailTo(name + u"@guest.example"_s));
    QCOMPARE(textOf(got), outcome);
    QVERIFY(m_peer->next().contains(u"asked"));
    const Reason why = std::visit(
        [](const auto &end) {
            if constexpr (requires { end.why; })
                return end.why;
            return Reason();
        },
        got);
    QVERIFY(!sentence(why).contains(u"s3cret"));
    QVERIFY(!sentence(why).contains(name));
}

void TestMailSender::whatIsNoServerIsTriedLater_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("nobody there") << u"localhost"_s << u"nobody"_s << QByteArray("later NoConnection");
    QTest::newRow("no such name") << u"mail.invalid"_s << u"plain"_s << QByteArray("later NoName");
    QTest::newRow("busy") << u"localhost"_s << u"busy"_s << QByteArray("later Busy 421");
    QTest::newRow("no host") << u""_s << u"plain"_s << QByteArray("later BadSettings");
    QTest::newRow("a host with a line break") << u"local\r\nhost"_s << u"plain"_s << QByteArray("later BadSettings");
    QTest::newRow("a host with a login") << u"me:pw@localhost"_s << u"plain"_s << QByteArray("later BadSettings");
    QTest::newRow("no port") << u"localhost"_s << u"none"_s << QByteArray("later BadSettings");
}

void TestMailSender::whatIsNoServerIsTriedLater()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    MailServer target = server(port, Security::None);
    target.host = host;
    target.plainAnywhere = true;
    QTEST(textOf(MailSender::send(target, mailTo(u"anna@guest.example"_s))), "outcome");
}

void TestMailSender::tlsIsInsistedOn_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("STARTTLS not offered") << u"plain"_s << Security::StartTls << true;
    QTest::newRow("STARTTLS of a stranger") << u"starttls"_s << Security::StartTls << false;
    QTest::newRow("TLS of a stranger") << u"tls"_s << Security::Tls << false;
    QTest::newRow("no TLS at all") << u"plain"_s << Security::Tls << true;
}

void TestMailSender::tlsIsInsistedOn()
{
    QFETCH(QString, port);
    QFETCH(Security, security);
    QFETCH(bool, trusted);
    MailServer target = server(port, security);
    if (!trusted)
        target.caFile.clear();
    QCOMPARE(textOf(MailSender::send(target, mailTo(u"anna@guest.example"_s))), "later NotSecure");
}

void TestMailSender::aWrongPasswordIsNotTheMessagesFault()
{
    for (const auto &[port, security] : {std::pair(u"starttls"_s, Security::StartTls), {u"tls"_s, Security::Tls}}) {
        MailServer target = server(port, security);
        target.password = secretOf("wr0ng");
        QCOMPARE(textOf(MailSender::send(target, mailTo(u"anna@guest.example"_s))), "later LoginRefused 535");
    }
}

void TestMailSender::noPasswordGoesToAServerWithoutTls()
{
    MailServer target = server(u"plainlogin"_s, Security::None);
    target.user = u"hub"_s;
    target.password = secretOf("p\xc3\xa5ss w\xc3\xb6rd");
    // To this machine it may go.
    QCOMPARE(textOf(MailSender::send(target, mailTo(u"anna@guest.example"_s))), "sent");
    QVERIFY(taken()[u"login"].toBool());
    target.security = Security::StartTls;
    QCOMPARE(textOf(MailSender::send(target, mailTo(u"anna@guest.example"_s))), "later NotSecure");
}

void TestMailSender::silenceEndsWithTheDeadline_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("deadline"); // what must get as far as the recipient has time for that on a busy machine
    QTest::newRow("no greeting") << u"mute"_s << Security::None << u"anna"_s << 400;
    QTest::newRow("no TLS") << u"mute"_s << Security::Tls << u"anna"_s << 400;
    QTest::newRow("no word about the recipient") << u"plain"_s << Security::None << u"silent"_s << 3000;
}

void TestMailSender::silenceEndsWithTheDeadline()
{
    QFETCH(QString, port);
    QFETCH(Security, security);
    QFETCH(QString, name);
    MailServer target = server(port, security);
    QFETCH(int, deadline);
    target.deadline = std::chrono::milliseconds(deadline);
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(textOf(MailSender::send(target, mailTo(name + u"@guest.example"_s))), "later TimedOut");
    QVERIFY2(watch.elapsed() >= deadline - 10 && watch.elapsed() < 15'000,
             qPrintable(QString::number(watch.elapsed())));
    if (name == u"silent")
        QVERIFY(m_peer->next().contains(u"asked"));
}

void TestMailSender::aSlowServerIsWaitedFor()
{
    QCOMPARE(textOf(MailSender::send(server(u"plain"_s, Security::None), mailTo(u"slow@guest.example"_s))), "sent");
    QCOMPARE(taken()[u"to"].toArray(), QJsonArray{u"slow@guest.example"_s});
}

void TestMailSender::aServerThatDoesNotSayGoodbyeHasItAllTheSame()
{
    MailServer target = server(u"nogoodbye"_s, Security::None);
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(textOf(MailSender::send(target, mailTo(u"anna@guest.example"_s))), "sent");
    QVERIFY2(watch.elapsed() < 15'000, qPrintable(QString::number(watch.elapsed())));
    QVERIFY(!taken().isEmpty());
    QVERIFY(m_peer->next()[u"quit"].toBool());
}

void TestMailSender::neitherDoesOneThatRefusesHoldUsBeyondTheDeadline()
{
    MailServer target = server(u"nogoodbye"_s, Security::None);
    target.deadline = 3s;
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(textOf(MailSender::send(target, mailTo(u"nouser@guest.example"_s))), "never Refused 550");
    QVERIFY2(watch.elapsed() < 15'000, qPrintable(QString::number(watch.elapsed())));
    QVERIFY(m_peer->next().contains(u"asked"));
    QVERIFY(m_peer->next()[u"quit"].toBool());
}

void TestMailSender::askedToStopItStopsSoon()
{
    std::stop_source stop;
    QByteArray outcome;
    QElapsedTimer watch;
    std::thread sending([&] {
        outcome = textOf(
            MailSender::send(server(u"plain"_s, Security::None), mailTo(u"silent@guest.example"_s), stop.get_token()));
    });
    const bool asked = m_peer->next().contains(u"asked"); // it hangs at the recipient now
    watch.start();
    stop.request_stop();
    sending.join();
    QVERIFY(asked);
    QCOMPARE(outcome, "later Interrupted");
    QVERIFY2(watch.elapsed() < 15'000, qPrintable(QString::number(watch.elapsed())));
}

void TestMailSender::plainTextStaysOnThisMachine()
{
    MailServer target = server(u"plain"_s, Security::None);
    target.host = u"192.0.2.1"_s; // nobody's
    target.deadline = 300ms;
    QCOMPARE(textOf(MailSender::send(target, mailTo(u"anna@guest.example"_s))), "later ForbiddenAddress");
    target.plainAnywhere = true;
    const QByteArray outcome = textOf(MailSender::send(target, mailTo(u"anna@guest.example"_s)));
    QVERIFY2(outcome == "later TimedOut" || outcome == "later NoConnection", outcome);
}

void TestMailSender::whatCannotBeWrittenIsNotSent()
{
    MailMessage mail = mailTo(u"anna@guest.example"_s);
    mail.subject = u"Hello\r\nBcc: everybody@guest.example"_s;
    QCOMPARE(textOf(MailSender::send(server(u"plain"_s, Security::None), mail)), "never BadContent");
}

QTEST_GUILESS_MAIN(TestMailSender)
#include "tst_mailsender.moc"
