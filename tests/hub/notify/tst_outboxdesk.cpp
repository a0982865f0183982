// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "memoryoutbox.h"
#include "outcomes.h"

#include <app/hub/notify/outboxdesk.h>
#include <app/hub/notify/retryplan.h>
#include <app/hub/notify/secrettext.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/seededrandom.h>

#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Row = MemoryOutbox::Row;

namespace {

/// Does as the test says, and keeps what it was given.
class ScriptedPostman : public Postman {
public:
    Outcome send(const OutboxItem &item, const QDateTime &, const std::stop_token &) override
    {
        sent.append(item.id);
        return outcomes.contains(item.to) ? outcomes[item.to] : outcome;
    }
    Outcome outcome = Sent{};
    QHash<QString, Outcome> outcomes; ///< by receiver
    QByteArrayList sent;
};

const Outcome Silent = TryLater{{Fault::TimedOut}, {}};

} // namespace

/// What becomes of the rows of an outbox, with a clock and a postman moved by hand.
class TestOutboxDesk : public QObject {
    Q_OBJECT

    struct World {
        fakes::HandClock clock;
        fakes::SeededRandom random;
        Resting resting;
        ScriptedPostman postman;
        MemoryOutbox outbox;
        MemoryOutbox::Book book{outbox};
        SendCaps caps;

        QDateTime work(Channel channel = Channel::Mail)
        {
            OutboxDesk desk(channel, book, {postman, clock, random, resting, caps});
            return desk.work({});
        }
        OutboxItem item(const QByteArray &id, Channel channel = Channel::Mail) const
        {
            OutboxItem item;
            item.id = id;
            item.organisation = u"hotel"_s;
            item.channel = channel;
            item.to = u"anna"_s;
            item.text = secretOf("hello");
            return item;
        }
        OutboxItem code(const QByteArray &id) const
        {
            OutboxItem code = item(id, Channel::Text);
            code.identity = "anna";
            code.notAfter = clock.now().addSecs(300);
            return code;
        }
        void put(const OutboxItem &item) { outbox.put(item, clock.now()); }
        /// Moves to each moment that is named until nothing waits; how long that took.
        std::chrono::milliseconds workToTheEnd(Channel channel = Channel::Mail)
        {
            const QDateTime start = clock.now();
            for (QDateTime next = work(channel); next.isValid(); next = work(channel))
                clock.advance(std::chrono::milliseconds(clock.now().msecsTo(next)));
            return std::chrono::milliseconds(start.msecsTo(clock.now()));
        }
    };
    std::unique_ptr<World> m;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<World>();
    }
    void cleanup() { m.reset(); }
    void whatIsDueGoesOutOldestFirst();
    void aDeskMindsItsOwnChannel();
    void whatIsNotYetDueIsWaitedFor();
    void triesAreSpacedByThePlan_data();
    void triesAreSpacedByThePlan();
    void theOtherSidesWaitIsKept();
    void aFinalNoIsFinal();
    void aCodeIsNotSentAfterItsLife();
    void aCodeIsNotKeptForATryAfterItsLife();
    void aFourthCodeWithinAQuarterOfAnHourIsNotSent();
    void anEleventhCodeOfADayIsNotSent();
    void aTryAgainIsNotCountedAgain();
    void otherIdentitiesHaveTheirOwnCaps();
    void newsOverTheDaysCapWaitForTheirTurn();
    void codesOverTheDaysCapAreGivenUp();
    void aDeadReceiverDoesNotHoldUpTheOthers();
    void aReceiverThatComesBackIsServedAtOnce();
    void aBrokenOutboxIsAskedAgainLater();
    void whatWasInterruptedIsDueAtOnceAndNotCounted();
    void aRowThatNobodyReportedIsDueAgain();
    void theLogTellsNothingButTheId();
};

void TestOutboxDesk::whatIsDueGoesOutOldestFirst()
{
    m->outbox.put(m->item("late"), m->clock.now());
    m->outbox.put(m->item("early"), m->clock.now().addSecs(-5));
    QVERIFY(m->work().isNull());
    QCOMPARE(m->postman.sent, (QByteArrayList{"early", "late"}));
    QCOMPARE(m->outbox.row("late").state, Row::State::Delivered);
    QVERIFY(m->outbox.row("late").item.text.isEmpty());
}

void TestOutboxDesk::aDeskMindsItsOwnChannel()
{
    m->put(m->item("mail"));
    m->put(m->item("text", Channel::Text));
    QVERIFY(m->work(Channel::Text).isNull());
    QCOMPARE(m->postman.sent, QByteArrayList{"text"});
}

void TestOutboxDesk::whatIsNotYetDueIsWaitedFor()
{
    const QDateTime due = m->clock.now().addSecs(60);
    m->outbox.put(m->item("later"), due);
    QCOMPARE(m->work(), due);
    QVERIFY(m->postman.sent.isEmpty());
    m->clock.advance(60s);
    QVERIFY(m->work().isNull());
    QCOMPARE(m->postman.sent, QByteArrayList{"later"});
}

void TestOutboxDesk::triesAreSpacedByThePlan_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("hours");
    QTest::newRow("webhooks") << Channel::Webhook << 10 << 28;
    QTest::newRow("mail") << Channel::Mail << 9 << 16;
    QTest::newRow("text") << Channel::Text << 7 << 2;
}

void TestOutboxDesk::triesAreSpacedByThePlan()
{
    QFETCH(Channel, channel);
    QFETCH(int, tries);
    QFETCH(int, hours);
    QTest::ignoreMessage(QtWarningMsg, "w could not be delivered: It was tried often enough. (code 503)");
    m->postman.outcome = TryLater{{Fault::Refused, 503}, {}};
    m->put(m->item("w", channel));
    const double took = std::chrono::duration<double, std::ratio<3600>>(m->workToTheEnd(channel)).count();
    QCOMPARE(m->postman.sent.size(), tries);
    QVERIFY2(took > hours * 0.85 && took < hours * 1.1, qPrintable(QString::number(took)));
    QCOMPARE(m->outbox.row("w").state, Row::State::Dropped);
    QCOMPARE(*m->outbox.row("w").why, (Reason{Fault::OutOfTries, 503}));
}

void TestOutboxDesk::theOtherSidesWaitIsKept()
{
    m->postman.outcome = TryLater{{Fault::Busy, 429}, 3600s};
    m->put(m->item("m"));
    QCOMPARE(m->work(), m->clock.now().addSecs(3600));
    QCOMPARE(*m->outbox.row("m").why, (Reason{Fault::Busy, 429}));
    // A shorter one than ours changes nothing.
    m->postman.outcome = TryLater{{Fault::Busy, 429}, 1s};
    m->put(m->item("n"));
    QVERIFY(m->work() > m->clock.now().addSecs(20));
}

void TestOutboxDesk::aFinalNoIsFinal()
{
    QTest::ignoreMessage(QtWarningMsg, "m could not be delivered: The server refused the message. (code 550)");
    m->postman.outcome = GiveUp{{Fault::Refused, 550}};
    m->put(m->item("m"));
    QVERIFY(m->work().isNull());
    QCOMPARE(m->outbox.row("m").state, Row::State::Dropped);
    QVERIFY(m->outbox.row("m").item.text.isEmpty());
}

void TestOutboxDesk::aCodeIsNotSentAfterItsLife()
{
    QTest::ignoreMessage(QtWarningMsg, "c could not be delivered: Its time was over before it could be sent.");
    m->put(m->code("c"));
    m->clock.advance(300s);
    QVERIFY(m->work(Channel::Text).isNull());
    QVERIFY(m->postman.sent.isEmpty());
    QCOMPARE(*m->outbox.row("c").why, Reason{Fault::Expired});
}

void TestOutboxDesk::aCodeIsNotKeptForATryAfterItsLife()
{
    QTest::ignoreMessage(QtWarningMsg,
                         "c could not be delivered: Its time was over before it could be sent. (code 429)");
    m->postman.outcome = TryLater{{Fault::Busy, 429}, 301s};
    m->put(m->code("c"));
    QVERIFY(m->work(Channel::Text).isNull());
    QCOMPARE(m->outbox.row("c").state, Row::State::Dropped);
}

void TestOutboxDesk::aFourthCodeWithinAQuarterOfAnHourIsNotSent()
{
    for (const QByteArray id : {"1", "2", "3"}) {
        m->put(m->code(id));
        QVERIFY(m->work(Channel::Text).isNull());
        m->clock.advance(5min);
    }
    QCOMPARE(m->postman.sent.size(), 3);
    m->put(m->code("4"));
    QVERIFY(m->work(Channel::Text).isNull()); // the first is 15 minutes old by now
    QCOMPARE(m->postman.sent.size(), 4);
    QTest::ignoreMessage(QtWarningMsg, "5 could not be delivered: Enough messages were sent for now.");
    m->put(m->code("5"));
    QVERIFY(m->work(Channel::Text).isNull());
    QCOMPARE(m->postman.sent.size(), 4);
    QCOMPARE(*m->outbox.row("5").why, Reason{Fault::TooMany});
}

void TestOutboxDesk::anEleventhCodeOfADayIsNotSent()
{
    for (int i = 0; i < 10; ++i) {
        m->put(m->code("c" + QByteArray::number(i)));
        QVERIFY(m->work(Channel::Text).isNull());
        m->clock.advance(1h);
    }
    QTest::ignoreMessage(QtWarningMsg, "eleventh could not be delivered: Enough messages were sent for now.");
    m->put(m->code("eleventh"));
    QVERIFY(m->work(Channel::Text).isNull());
    QCOMPARE(m->postman.sent.size(), 10);
    m->clock.advance(14h); // the first is a day old
    m->put(m->code("tomorrow"));
    QVERIFY(m->work(Channel::Text).isNull());
    QCOMPARE(m->postman.sent.size(), 11);
}

void TestOutboxDesk::aTryAgainIsNotCountedAgain()
{
    m->postman.outcome = Silent;
    m->put(m->code("c"));
    for (int i = 0; i < 4; ++i)
        m->clock.advance(std::chrono::milliseconds(m->clock.now().msecsTo(m->work(Channel::Text))));
    QCOMPARE(m->postman.sent.size(), 4);
    m->postman.outcome = Sent{};
    m->put(m->code("d"));
    QVERIFY(m->work(Channel::Text).isNull());
    QCOMPARE(m->outbox.row("c").state, Row::State::Delivered);
    QCOMPARE(m->outbox.row("d").state, Row::State::Delivered);
}

void TestOutboxDesk::otherIdentitiesHaveTheirOwnCaps()
{
    for (const QByteArray id : {"1", "2", "3", "4"}) {
        OutboxItem code = m->code(id);
        code.identity = id;
        m->put(code);
    }
    QVERIFY(m->work(Channel::Text).isNull());
    QCOMPARE(m->postman.sent.size(), 4);
}

void TestOutboxDesk::newsOverTheDaysCapWaitForTheirTurn()
{
    m->caps.organisationToday = 2;
    for (const QByteArray id : {"1", "2", "3"})
        m->put(m->item(id));
    OutboxItem other = m->item("other");
    other.organisation = u"garage"_s;
    m->put(other);
    QVERIFY(m->work() > m->clock.now().addSecs(3000));
    QCOMPARE(m->postman.sent, (QByteArrayList{"1", "2", "other"}));
    // However often it is held back, its tries are its own.
    const auto took = m->workToTheEnd();
    QCOMPARE(m->postman.sent, (QByteArrayList{"1", "2", "other", "3"}));
    QVERIFY(took >= 24h && took < 26h);
    QCOMPARE(m->outbox.row("3").item.tries, 1);
}

void TestOutboxDesk::codesOverTheDaysCapAreGivenUp()
{
    QTest::ignoreMessage(QtWarningMsg, "c could not be delivered: Enough messages were sent for now.");
    m->caps.organisationToday = 0;
    m->put(m->code("c"));
    QVERIFY(m->work(Channel::Text).isNull());
    QVERIFY(m->postman.sent.isEmpty());
}

void TestOutboxDesk::aDeadReceiverDoesNotHoldUpTheOthers()
{
    m->postman.outcomes[u"dead"_s] = Silent;
    for (int i = 0; i < 50; ++i) {
        OutboxItem item = m->item("dead" + QByteArray::number(i), Channel::Webhook);
        item.to = u"dead"_s;
        m->put(item);
    }
    m->put(m->item("alive", Channel::Webhook));
    const QDateTime next = m->work(Channel::Webhook);
    QCOMPARE(m->postman.sent, (QByteArrayList{"dead0", "alive"}));
    QCOMPARE(next, m->clock.now().addSecs(10));
    // An hour of it costs few tries, though 50 events wait.
    const QDateTime end = m->clock.now().addSecs(3600);
    for (QDateTime look = next; look < end; look = m->work(Channel::Webhook))
        m->clock.advance(std::chrono::milliseconds(m->clock.now().msecsTo(look)));
    QVERIFY2(m->postman.sent.size() < 16, qPrintable(QString::number(m->postman.sent.size())));
}

void TestOutboxDesk::aReceiverThatComesBackIsServedAtOnce()
{
    m->postman.outcome = Silent;
    m->put(m->item("1", Channel::Webhook));
    m->put(m->item("2", Channel::Webhook));
    m->clock.advance(std::chrono::milliseconds(m->clock.now().msecsTo(m->work(Channel::Webhook))));
    m->postman.outcome = Sent{};
    QVERIFY(m->work(Channel::Webhook).isNull());
    QCOMPARE(m->outbox.row("1").state, Row::State::Delivered);
    QCOMPARE(m->outbox.row("2").state, Row::State::Delivered);
}

void TestOutboxDesk::aBrokenOutboxIsAskedAgainLater()
{
    m->outbox.breakWith(StoreError::Full);
    m->put(m->item("m"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the outbox: "_s));
    QCOMPARE(m->work(), m->clock.now().addSecs(60));
    QVERIFY(m->postman.sent.isEmpty());
    m->outbox.breakWith({});
    QVERIFY(m->work().isNull());
    QCOMPARE(m->postman.sent, QByteArrayList{"m"});
}

void TestOutboxDesk::whatWasInterruptedIsDueAtOnceAndNotCounted()
{
    m->put(m->item("m"));
    std::stop_source stop;
    class Stopped : public Postman {
    public:
        explicit Stopped(std::stop_source &source) : m_source(source) {}
        Outcome send(const OutboxItem &, const QDateTime &, const std::stop_token &) override
        {
            m_source.request_stop();
            return TryLater{{Fault::Interrupted}, {}};
        }
        std::stop_source &m_source;
    } postman{stop};
    OutboxDesk desk(Channel::Mail, m->book, {postman, m->clock, m->random, m->resting, m->caps});
    QVERIFY(desk.work(stop.get_token()).isNull());
    QCOMPARE(m->outbox.row("m").due, m->clock.now());
    QCOMPARE(m->outbox.row("m").item.tries, 0);
}

void TestOutboxDesk::aRowThatNobodyReportedIsDueAgain()
{
    m->put(m->item("m"));
    const QDateTime now = m->clock.now();
    const auto lost = m->book.claim(Channel::Mail, now, now.addDuration(OutboxDesk::ClaimFor), {});
    QVERIFY(lost && *lost);
    QCOMPARE(m->work(), now.addDuration(OutboxDesk::ClaimFor));
    m->clock.advance(OutboxDesk::ClaimFor);
    QVERIFY(m->work().isNull());
    QCOMPARE(m->postman.sent, QByteArrayList{"m"});
    // What the first one says late is not heard.
    QVERIFY(bool(m->book.postponed(**lost, now, {Fault::TimedOut})));
    QCOMPARE(m->outbox.row("m").state, Row::State::Delivered);
}

void TestOutboxDesk::theLogTellsNothingButTheId()
{
    static QStringList lines;
    lines.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { lines.append(line); });
    m->postman.outcome = GiveUp{{Fault::Refused, 550}};
    OutboxItem secret = m->code("c");
    secret.to = u"+491701234567"_s;
    secret.text = secretOf("123456");
    m->put(secret);
    const QDateTime next = m->work(Channel::Text);
    qInstallMessageHandler(before);
    QVERIFY(next.isNull());
    QCOMPARE(lines, QStringList{u"c could not be delivered: The server refused the message. (code 550)"_s});
}

QTEST_GUILESS_MAIN(TestOutboxDesk)
#include "tst_outboxdesk.moc"
