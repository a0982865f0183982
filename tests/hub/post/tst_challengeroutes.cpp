// SPDX-License-Identifier: Apache-2.0
#include "posthub.h"

#include <QTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using tests::jsonOf;
using tests::PencilBox;
using tests::PostHub;

/// A real hub, a box, a gateway of text messages and a mail server on loopback: codes at a pick-up.
class TestChallengeRoutes : public QObject {
    Q_OBJECT

    link::HubAnswer ask(const QByteArray &body) { return m_box->ask("POST", "/box/v1/challenges", body); }
    QString challenge(const QByteArray &body)
    {
        const auto answer = ask(body);
        return answer.status == 202 ? jsonOf(answer).value(u"challenge"_s).toString() : QString();
    }
    QString check(PencilBox &box, const QString &id, const QString &code)
    {
        const auto answer = box.ask("POST", "/box/v1/challenges/" + id.toLatin1() + "/check",
                                    R"({"code":")" + code.toLatin1() + R"("})");
        return answer.status == 200 ? jsonOf(answer).value(u"result"_s).toString() : QString::number(answer.status);
    }
    std::unique_ptr<PostHub> m_hub;
    std::unique_ptr<PencilBox> m_box;
    QString m_ada;
    QString m_ben;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void init();
    void cleanup()
    {
        m_box.reset();
        m_hub.reset();
    }
    void theCodeGoesToThePersonAndNeverToTheBox();
    void whoHasNoNumberGetsAnEmail();
    void nobodyCanTellWhoIsKnown();
    void aCodeIsTheBoxesThatAskedForIt();
    void enoughIsEnough();
    void whatIsMalformedIsRefused();
};

void TestChallengeRoutes::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QFETCH_GLOBAL(const bool, server);
    m_hub = std::make_unique<PostHub>(server);
    QVERIFY(m_hub->start());
    m_box = std::make_unique<PencilBox>(m_hub->hub);
    QVERIFY(m_hub->adopt(*m_box));
    m_ada = m_hub->hub.make("people", R"({"name":"Ada","mobile":"+447700900142","language":"de"})");
    m_ben = m_hub->hub.make("people", R"({"name":"Ben","email":"ben@harbour.example"})");
}

void TestChallengeRoutes::theCodeGoesToThePersonAndNeverToTheBox()
{
    const auto answer = ask(R"({"number":"447700900142","channel":"any"})");
    QCOMPARE(answer.status, 202);
    const auto [to, text] = m_hub->message();
    QCOMPARE(to, u"+447700900142"_s);
    QVERIFY2(text.contains(u"Lobby"_s), qPrintable(text));
    const QString code = PostHub::codeIn(text);
    QCOMPARE(code.size(), 6);
    QVERIFY(!answer.body.contains(code.toLatin1()));
    const QString id = jsonOf(answer).value(u"challenge"_s).toString();
    QString wrong = code;
    wrong[5] = code.endsWith(u'1') ? u'2' : u'1';
    QCOMPARE(check(*m_box, id, wrong), u"wrong"_s);
    QCOMPARE(check(*m_box, id, code), u"right"_s);
    QCOMPARE(check(*m_box, id, code), u"expired"_s);
    // By the person's id, too; and nothing of it in the log.
    const QString byId = challenge(R"({"person":")" + m_ada.toLatin1() + R"("})");
    const QString second = PostHub::codeIn(m_hub->message().second);
    QCOMPARE(check(*m_box, byId, second), u"right"_s);
    m_hub->hub.stop();
    for (const QString &secret : {code, second, u"7700900142"_s, id})
        QVERIFY2(!m_hub->hub.output().contains(secret.toLatin1()), qPrintable(secret));
}

void TestChallengeRoutes::whoHasNoNumberGetsAnEmail()
{
    const QString id = challenge(R"({"person":")" + m_ben.toLatin1() + R"(","channel":"any"})");
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_hub->mail.next().value(u"asked"_s).toString(), u"ben@harbour.example"_s);
    const QJsonObject mail = m_hub->mail.next();
    const QString code = PostHub::codeIn(mail.value(u"text"_s).toString());
    QVERIFY(!mail.value(u"raw_subject"_s).toString().contains(code));
    QCOMPARE(hub::notify::headerOf(mail, u"From"_s).contains(u"Harbour House"_s), true);
    QCOMPARE(check(*m_box, id, code), u"right"_s);
}

void TestChallengeRoutes::nobodyCanTellWhoIsKnown()
{
    const auto known = ask(R"({"number":"447700900142"})");
    (void)m_hub->message();
    for (const QByteArray &body :
         {QByteArray(R"({"number":"447700900999"})"), QByteArray(R"({"person":"person-nobody"})"),
          QByteArray(R"({"person":")" + m_ben.toLatin1() + R"(","channel":"sms"})")}) {
        const auto unknown = ask(body);
        QCOMPARE(unknown.status, known.status);
        QCOMPARE(unknown.body.size(), known.body.size());
        QStringList names;
        for (auto it = unknown.headers.cbegin(); it != unknown.headers.cend(); ++it)
            names.append(QString::fromLatin1(it.key()));
        for (auto it = known.headers.cbegin(); it != known.headers.cend(); ++it)
            QVERIFY(names.contains(QString::fromLatin1(it.key())));
        const QString id = jsonOf(unknown).value(u"challenge"_s).toString();
        QCOMPARE(check(*m_box, id, u"123456"_s), u"wrong"_s);
    }
    QCOMPARE(m_hub->web.unasked(), 0);
    QCOMPARE(m_hub->mail.unasked(), 0);
}

void TestChallengeRoutes::aCodeIsTheBoxesThatAskedForIt()
{
    PencilBox other(m_hub->hub, 'c');
    QVERIFY(m_hub->adopt(other));
    const QString id = challenge(R"({"number":"447700900142"})");
    const QString code = PostHub::codeIn(m_hub->message().second);
    QCOMPARE(check(other, id, code), u"expired"_s);
    QCOMPARE(check(*m_box, id, code), u"right"_s);
    PencilBox stranger(m_hub->hub, 'd');
    QCOMPARE(check(stranger, id, code), u"401"_s);
}

void TestChallengeRoutes::enoughIsEnough()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!challenge(R"({"number":"447700900142","again":true})").isEmpty());
        QVERIFY(!PostHub::codeIn(m_hub->message().second).isEmpty());
    }
    const QString fourth = challenge(R"({"number":"447700900142","again":true})");
    QVERIFY(!fourth.isEmpty());
    QCOMPARE(check(*m_box, fourth, u"123456"_s), u"wrong"_s);
    QCOMPARE(m_hub->web.unasked(), 0);
}

void TestChallengeRoutes::whatIsMalformedIsRefused()
{
    QCOMPARE(ask("{").status, 400);
    QCOMPARE(ask(R"({"number":"447700900142","person":"person-1"})").status, 400);
    QCOMPARE(ask(R"({"number":"12"})").status, 400);
    QCOMPARE(ask(R"({"number":"447700900142","channel":"pigeon"})").status, 400);
    const QString id = challenge(R"({"number":"447700900999"})");
    QCOMPARE(check(*m_box, id, u"12345a"_s), u"400"_s);
    QCOMPARE(check(*m_box, u"challenge-nothing"_s, u"123456"_s), u"expired"_s);
}

QTEST_GUILESS_MAIN(TestChallengeRoutes)
#include "tst_challengeroutes.moc"
