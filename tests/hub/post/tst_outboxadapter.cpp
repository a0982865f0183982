// SPDX-License-Identifier: Apache-2.0
#include "postbench.h"

#include <app/hub/notify/outboxdesk.h>
#include <app/hub/post/onetimecodes.h>
#include <app/hub/post/post.h>
#include <app/hub/post/storeoutbox.h>
#include <app/hub/post/webhooksecrets.h>
#include <app/hub/store/deliverystore.h>
#include <app/hub/store/entitystore.h>
#include <tests/hub/store/scratchpostgres.h>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using notify::Channel;
using notify::MessageKind;

namespace {

/// Says what it is told to say, and keeps what it was given.
class ScriptedPostman : public notify::Postman {
public:
    notify::Outcome send(const notify::OutboxItem &item, const QDateTime &, const std::stop_token &) override
    {
        items.append(item);
        return outcome;
    }
    notify::Outcome outcome = notify::Sent{};
    QVector<notify::OutboxItem> items;
};

} // namespace

/// The senders' outbox on the hub's own database.
class TestOutboxAdapter : public QObject {
    Q_OBJECT

    struct World : PostBench {
        World() : desks(house, bench.url()), book(std::make_unique<StoreOutbox>(desks)) {}

        void letter(const QString &to, Channel channel = Channel::Text, MessageKind kind = MessageKind::BookingCode,
                    const PostOptions &options = {})
        {
            with([&](store::Transaction &t) { return Post(desk).letter(t, org(), {channel, to}, kind, {}, options); });
        }
        void code(const QString &to) { letter(to, Channel::Text, MessageKind::LoginCode, {u"someone"_s}); }
        /// Sends all that is due.
        QDateTime work(Channel channel = Channel::Text)
        {
            notify::OutboxDesk outbox(channel, *book, {postman, clock, random, resting, caps});
            return outbox.work({});
        }
        void addWebhook()
        {
            with([&](store::Transaction &t) -> Status<store::Fault> {
                store::Entity hook{org(), u"webhook"_s, u"w1"_s, u"url"_s, {{u"url"_s, u"https://x.example"_s}}};
                const auto made = store::EntityStore(database()).create(t, hook, desk.now());
                if (!made)
                    return made.error();
                return WebhookSecrets(desk).ensure(t, org(), u"w1"_s);
            });
        }
        void event()
        {
            with([&](store::Transaction &t) {
                return Post(desk).webhook(t, org(), u"w1"_s, {u"key.picked_up"_s, "{}"});
            });
        }
        [[nodiscard]] QVector<store::WebhookDelivery> deliveries() const
        {
            return store::must(store::DeliveryStore(database()).list(org(), u"w1"_s, 10));
        }

        Desks desks;
        ScriptedPostman postman;
        notify::Resting resting;
        notify::SendCaps caps;
        std::unique_ptr<StoreOutbox> book;
    };
    std::unique_ptr<World> m_world;

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        // A server that goes away is warned of.
        if (QByteArrayView(QTest::currentTestFunction()) != "aDatabaseThatGoesAwayLosesNothing")
            QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_world = std::make_unique<World>();
    }
    void cleanup() { m_world.reset(); }
    void whatWasPutThereIsSentOnceAndWiped();
    void whatFailsIsTriedAgainAndSaysWhy();
    void aCodeEndsWithItsLife();
    void capsHoldForOneNumberAndOneOrganisation();
    void proofsOfANumberTakeNothingFromItsOtherCodes();
    void whatTheProgramCutShortWasNoTry();
    void aReportUnderAnOldClaimChangesNothing();
    void anotherHubsLetterIsGivenUp();
    void eachTryAtAWebhookIsLogged();
    void aWebhookThatIsGoneIsSwitchedOff();
    void keysOfAWebhookChangeOver();
    void aDatabaseThatGoesAwayLosesNothing();
};

void TestOutboxAdapter::whatWasPutThereIsSentOnceAndWiped()
{
    m_world->letter(u"+447700900142"_s);
    QVERIFY(m_world->work(Channel::Mail).isNull());
    QVERIFY(m_world->postman.items.isEmpty());
    QVERIFY(m_world->work().isNull());
    QVERIFY(m_world->work().isNull());
    QCOMPARE(m_world->postman.items.size(), 1);
    QCOMPARE(m_world->postman.items.first().to, u"+447700900142"_s);
    QCOMPARE(m_world->postman.items.first().organisation, PostBench::org());
    QCOMPARE(m_world->rows().first().state, store::OutboxState::Sent);
    const store::Rows kept = store::must(m_world->database().select(u"SELECT sealed FROM outbox"_s));
    QVERIFY(kept.constFirst().bytes(0).isEmpty());
}

void TestOutboxAdapter::whatFailsIsTriedAgainAndSaysWhy()
{
    m_world->letter(u"ada@harbour.example"_s, Channel::Mail);
    m_world->postman.outcome = notify::TryLater{{notify::Fault::LoginRefused, 535}, {}};
    const QDateTime due = m_world->work(Channel::Mail);
    QVERIFY(due > m_world->clock.now());
    const auto row = m_world->rows().first();
    QCOMPARE(row.state, store::OutboxState::Waiting);
    QCOMPARE(row.tries, 1);
    QVERIFY2(row.lastError.contains(u"535"_s), qPrintable(row.lastError));
    m_world->clock.setTimeOfDay(due);
    m_world->postman.outcome = notify::Sent{};
    (void)m_world->work(Channel::Mail);
    QCOMPARE(m_world->rows().first().state, store::OutboxState::Sent);
    QCOMPARE(m_world->postman.items.last().tries, 2);
    QCOMPARE(m_world->postman.items.first().id, m_world->postman.items.last().id);
}

void TestOutboxAdapter::aCodeEndsWithItsLife()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be delivered"_s));
    m_world->letter(u"+447700900142"_s, Channel::Text, MessageKind::LoginCode,
                    {u"someone"_s, {}, m_world->desk.now() + 60000});
    m_world->clock.advance(61s);
    (void)m_world->work();
    QVERIFY(m_world->postman.items.isEmpty());
    QCOMPARE(m_world->rows().first().state, store::OutboxState::Dropped);
}

void TestOutboxAdapter::capsHoldForOneNumberAndOneOrganisation()
{
    for (int i = 0; i < 4; ++i)
        m_world->code(u"+447700900142"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be delivered"_s));
    (void)m_world->work();
    QCOMPARE(m_world->postman.items.size(), 3);
    m_world->code(u"+447700900143"_s);
    (void)m_world->work();
    QCOMPARE(m_world->postman.items.size(), 4);
    // What is news waits for its turn, and comes.
    m_world->caps.organisationToday = 5;
    m_world->letter(u"+447700900144"_s);
    m_world->letter(u"+447700900145"_s);
    QDateTime due = m_world->work();
    QCOMPARE(m_world->postman.items.size(), 5);
    for (int i = 0; i < 30 && m_world->postman.items.size() < 6; ++i) {
        m_world->clock.setTimeOfDay(due);
        due = m_world->work();
    }
    QCOMPARE(m_world->postman.items.size(), 6);
    QCOMPARE(m_world->postman.items.last().tries, 1);
}

void TestOutboxAdapter::proofsOfANumberTakeNothingFromItsOtherCodes()
{
    const auto ask = [&](const QString &account, MessageKind kind) {
        const CodeWish wish{u"any"_s, account, PostBench::org(), {Channel::Text, u"+447700900142"_s}, kind};
        return m_world->with([&](store::Transaction &t) { return OneTimeCodes(m_world->desk).send(t, wish); });
    };
    for (int i = 0; i < 3; ++i)
        QVERIFY(!ask(u"stranger-%1"_s.arg(i), MessageKind::NumberCode).capped);
    QVERIFY(ask(u"stranger-3"_s, MessageKind::NumberCode).capped);
    QVERIFY(!ask(u"owner"_s, MessageKind::LoginCode).capped);
    (void)m_world->work();
    QCOMPARE(m_world->postman.items.size(), 4);
    // All day.
    m_world->clock.advance(23h);
    QVERIFY(ask(u"stranger-3"_s, MessageKind::NumberCode).capped);
    QVERIFY(!ask(u"owner"_s, MessageKind::LoginCode).capped);
    // Of those that are asked for at once, the senders let no more through.
    m_world->letter(u"+447700900142"_s, Channel::Text, MessageKind::NumberCode, {u"stranger-4"_s});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be delivered"_s));
    (void)m_world->work();
    QCOMPARE(m_world->postman.items.size(), 5);
    m_world->clock.advance(24h);
    QVERIFY(!ask(u"stranger-3"_s, MessageKind::NumberCode).capped);
}

void TestOutboxAdapter::whatTheProgramCutShortWasNoTry()
{
    m_world->letter(u"+447700900142"_s);
    m_world->postman.outcome = notify::TryLater{{notify::Fault::Interrupted}, {}};
    const auto now = m_world->clock.now();
    const auto item = m_world->book->claim(Channel::Text, now, now.addSecs(300), {});
    QVERIFY(item && *item);
    QVERIFY(m_world->book->postponed(**item, now, {notify::Fault::Interrupted}));
    QCOMPARE(m_world->rows().first().tries, 0);
    QVERIFY(m_world->rows().first().dueAt <= m_world->desk.now());
}

void TestOutboxAdapter::aReportUnderAnOldClaimChangesNothing()
{
    m_world->letter(u"+447700900142"_s);
    const auto now = m_world->clock.now();
    const auto first = m_world->book->claim(Channel::Text, now, now.addSecs(300), {});
    m_world->clock.advance(301s);
    const auto later = m_world->clock.now();
    const auto second = m_world->book->claim(Channel::Text, later, later.addSecs(300), {});
    QVERIFY(first && *first && second && *second);
    QVERIFY(m_world->book->delivered(**first, later));
    QCOMPARE(m_world->rows().first().state, store::OutboxState::Waiting);
    QVERIFY(m_world->book->delivered(**second, later));
    QCOMPARE(m_world->rows().first().state, store::OutboxState::Sent);
}

void TestOutboxAdapter::anotherHubsLetterIsGivenUp()
{
    m_world->letter(u"+447700900142"_s);
    QVERIFY(m_world->database().run(u"UPDATE outbox SET sealed = ?"_s, {QByteArray("not of this vault, not at all")}));
    m_world->letter(u"+447700900143"_s);
    (void)m_world->work();
    QCOMPARE(m_world->postman.items.size(), 1);
    QCOMPARE(m_world->postman.items.first().to, u"+447700900143"_s);
    QVERIFY(m_world->work().isNull());
}

void TestOutboxAdapter::eachTryAtAWebhookIsLogged()
{
    m_world->addWebhook();
    m_world->event();
    m_world->postman.outcome = notify::TryLater{{notify::Fault::Busy, 503}, {}};
    const QDateTime due = m_world->work(Channel::Webhook);
    m_world->clock.setTimeOfDay(due);
    m_world->postman.outcome = notify::Sent{};
    (void)m_world->work(Channel::Webhook);
    const auto tries = m_world->deliveries();
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries.first().status, 200);
    QCOMPARE(tries.last().status, 503);
    QCOMPARE(tries.last().type, u"key.picked_up"_s);
    QCOMPARE(tries.first().id, tries.last().id);
}

void TestOutboxAdapter::aWebhookThatIsGoneIsSwitchedOff()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be delivered"_s));
    m_world->addWebhook();
    m_world->event();
    m_world->postman.outcome = notify::GiveUp{{notify::Fault::Gone, 410}};
    (void)m_world->work(Channel::Webhook);
    const auto hook = store::must(store::EntityStore(m_world->database()).get(PostBench::org(), u"webhook"_s, u"w1"_s));
    QVERIFY(hook && !hook->doc.value(u"enabled"_s).toBool(true));
    QCOMPARE(hook->doc.value(u"url"_s).toString(), u"https://x.example"_s);
    QCOMPARE(m_world->rows().first().state, store::OutboxState::Dropped);
    QCOMPARE(m_world->deliveries().first().status, 410);
}

void TestOutboxAdapter::keysOfAWebhookChangeOver()
{
    m_world->addWebhook();
    WebhookSecrets secrets(m_world->desk);
    const auto old = store::must(secrets.text(PostBench::org(), u"w1"_s));
    QVERIFY(old && notify::viewOf(*old).startsWith("whsec_"));
    const auto fresh = m_world->with(
        [&](store::Transaction &t) { return secrets.renew(t, PostBench::org(), u"w1"_s); });
    QVERIFY(!(fresh == *old));
    const auto sign = [&](const Secret &text) { return notify::WebhookSecret::fromText(text)->sign("id", 1, "body"); };
    const auto signers = [&] { return store::must(secrets.signers(PostBench::org(), u"w1"_s)); };
    const auto both = signers();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.constFirst().sign("id", 1, "body"), sign(fresh));
    QCOMPARE(both.constLast().sign("id", 1, "body"), sign(*old));
    m_world->clock.advance(WebhookSecrets::Overlap);
    QCOMPARE(signers().size(), 1);
    QVERIFY(store::must(secrets.signers(PostBench::org(), u"w2"_s)).isEmpty());
    QVERIFY(store::must(secrets.signers(u"o2"_s, u"w1"_s)).isEmpty());
}

void TestOutboxAdapter::aDatabaseThatGoesAwayLosesNothing()
{
    if (m_world->bench.isSqlite())
        return; // a file does not go away
    m_world->letter(u"+447700900142"_s);
    ScratchPostgres::shared().kill();
    const QDateTime again = m_world->work();
    QVERIFY(again.isValid());
    QVERIFY(m_world->postman.items.isEmpty());
    ScratchPostgres::shared().start();
    m_world->clock.setTimeOfDay(again);
    (void)m_world->work();
    QCOMPARE(m_world->postman.items.size(), 1);
    QCOMPARE(m_world->rows().first().state, store::OutboxState::Sent);
}

QTEST_GUILESS_MAIN(TestOutboxAdapter)
#include "tst_outboxadapter.moc"
