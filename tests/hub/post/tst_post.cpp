// SPDX-License-Identifier: Apache-2.0
#include "postbench.h"

#include <app/hub/post/post.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using notify::Channel;
using notify::MessageKind;

/// Letters on their way into the outbox.
class TestPost : public QObject {
    Q_OBJECT

    std::unique_ptr<PostBench> m_bench;

    [[nodiscard]] static notify::MessageFacts bookingFacts()
    {
        notify::MessageFacts facts;
        facts.box = u"Lobby"_s;
        facts.key = u"Maple 3"_s;
        facts.from = QDateTime(QDate(2025, 6, 2), QTime(10, 0), QTimeZone::utc());
        facts.until = facts.from.addDays(1);
        facts.secret = PostBench::secretOf("412345678");
        return facts;
    }
    void put(const Recipient &to, MessageKind kind = MessageKind::BookingCode, const PostOptions &options = {})
    {
        m_bench->with([&](store::Transaction &t) {
            return Post(m_bench->desk).letter(t, PostBench::org(), to, kind, bookingFacts(), options);
        });
    }

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<PostBench>();
    }
    void cleanup() { m_bench.reset(); }
    void aLetterIsThereIfItsCauseIs();
    void whatItSaysIsInTheReadersWordsAndTime();
    void nothingOfItCanBeReadInTheDatabase();
    void aRowOpensInItsOwnPlaceAlone();
    void codesOfOneAddressAreCountedTogether();
    void anEventForAWebhookKeepsItsId();
};

void TestPost::aLetterIsThereIfItsCauseIs()
{
    const Recipient ada{Channel::Mail, u"ada@harbour.example"_s};
    m_bench->with([&](store::Transaction &t) {
        t.takeBack();
        return Post(m_bench->desk).letter(t, PostBench::org(), ada, MessageKind::BookingCode, bookingFacts());
    });
    QVERIFY(m_bench->rows().isEmpty());
    QVERIFY(m_bench->pokes.isEmpty());
    put(ada);
    QCOMPARE(m_bench->rows().size(), 1);
    QCOMPARE(m_bench->rows().first().topic, u"booking"_s);
    QCOMPARE(m_bench->pokes, QVector<QByteArray>{"outbox/mail"});
}

void TestPost::whatItSaysIsInTheReadersWordsAndTime()
{
    put({Channel::Mail, u"ada@harbour.example"_s, u"de"_s, QTimeZone("Europe/Berlin")});
    const auto mail = m_bench->claimed(u"mail"_s);
    QVERIFY(mail);
    QCOMPARE(mail->to, u"ada@harbour.example"_s);
    const QString text = QString::fromUtf8(notify::viewOf(mail->letter.text));
    QVERIFY2(text.contains(u"412345678"_s) && text.contains(u"12:00"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Harbour House"_s), qPrintable(text)); // who writes
    QVERIFY(!mail->letter.subject.isEmpty() && !mail->letter.subject.contains(u"412345678"_s));
    QVERIFY(!mail->letter.html.isEmpty());
    put({Channel::Text, u"+447700900142"_s});
    const auto sms = m_bench->claimed(u"text"_s);
    QVERIFY(sms);
    QCOMPARE(sms->to, u"+447700900142"_s);
    QVERIFY(sms->letter.html.isEmpty() && sms->letter.subject.isEmpty());
}

void TestPost::nothingOfItCanBeReadInTheDatabase()
{
    put({Channel::Mail, u"ada@harbour.example"_s}, MessageKind::BookingCode, {u"person-1"_s});
    put({Channel::Text, u"+447700900142"_s}, MessageKind::BookingCode, {u"person-1"_s});
    const auto rows = store::must(m_bench->database().select(u"SELECT * FROM outbox"_s));
    QCOMPARE(rows.size(), 2);
    for (const store::Row &row : rows) {
        for (const QVariant &value : row.values()) {
            const QByteArray bytes = value.toByteArray();
            for (const char *secret : {"412345678", "ada@", "7700900", "Maple", "person-1"})
                QVERIFY2(!bytes.contains(secret), bytes.constData());
        }
    }
    QCOMPARE(maskedAddress(u"ada@harbour.example"_s), u"a...@harbour.example"_s);
    QCOMPARE(maskedAddress(u"+447700900142"_s), u"+44...142"_s);
    QCOMPARE(maskedAddress(u"12345"_s), u"..."_s);
}

void TestPost::aRowOpensInItsOwnPlaceAlone()
{
    const Envelope envelope{u"a@b.example"_s, {u"Hello"_s, PostBench::secretOf("text"), {}}};
    const QByteArray sealed = sealEnvelope(m_bench->secrets, u"message-1"_s, envelope);
    const auto opened = openEnvelope(m_bench->secrets, u"message-1"_s, sealed);
    QVERIFY(opened && opened->to == envelope.to && opened->letter.subject == u"Hello"_s);
    QVERIFY(opened->letter.text == envelope.letter.text && opened->letter.html.isEmpty());
    QVERIFY(!openEnvelope(m_bench->secrets, u"message-2"_s, sealed));
    const HubSecrets others(PostBench::secretOf(QByteArray(32, 'o')), {1, size_t(64) * 1024});
    QVERIFY(!openEnvelope(others, u"message-1"_s, sealed));
}

void TestPost::codesOfOneAddressAreCountedTogether()
{
    put({Channel::Text, u"+447700900142"_s}, MessageKind::ExchangeCode, {u"person-1"_s});
    put({Channel::Text, u"+447700900142"_s}, MessageKind::LoginCode, {u"account-7"_s});
    put({Channel::Text, u"+447700900143"_s}, MessageKind::LoginCode, {u"account-7"_s});
    put({Channel::Text, u"+447700900142"_s});
    const auto rows = m_bench->rows();
    QHash<QString, int> counts;
    for (const store::OutboxItem &row : rows)
        ++counts[row.identity];
    QCOMPARE(counts.value(Post(m_bench->desk).identityOf(u"+447700900142"_s)), 2);
    QCOMPARE(counts.value(QString()), 1); // a booking is no code of this kind
    QCOMPARE(counts.size(), 3);
}

void TestPost::anEventForAWebhookKeepsItsId()
{
    const QString id = m_bench->with([&](store::Transaction &t) {
        return Post(m_bench->desk).webhook(t, PostBench::org(), u"webhook-1"_s, {u"key.picked_up"_s, "{\"a\":1}"});
    });
    const auto rows = m_bench->rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, id);
    QCOMPARE(rows.first().target, u"webhook-1"_s);
    QCOMPARE(rows.first().topic, u"key.picked_up"_s);
    QCOMPARE(m_bench->pokes, QVector<QByteArray>{"outbox/webhook"});
    const auto event = m_bench->claimed(u"webhook"_s);
    QVERIFY(event);
    QCOMPARE(notify::viewOf(event->letter.text).toByteArray(), QByteArray("{\"a\":1}"));
}

QTEST_GUILESS_MAIN(TestPost)
#include "tst_post.moc"
