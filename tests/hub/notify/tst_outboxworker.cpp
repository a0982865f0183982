// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "memoryoutbox.h"

#include <app/hub/notify/outboxworker.h>
#include <app/hub/notify/secrettext.h>
#include <tests/fakes/handclock.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

#include <atomic>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Row = MemoryOutbox::Row;

namespace {

constexpr int Patience = 60'000; // milliseconds; a busy machine wakes threads slowly

/// The same chance for everybody, from any thread.
class EvenRandom : public RandomSource {
public:
    QByteArray bytes(qsizetype count) override { return QByteArray(count, '\x40'); }
};

/// Delivers at once, or hangs until it is told to stop, as libcurl does.
class WaitingPostman : public Postman {
public:
    Outcome send(const OutboxItem &item, const QDateTime &, const std::stop_token &stop) override
    {
        std::unique_lock lock(m_mutex);
        m_ids.insert(item.id);
        ++tries;
        if (!hangs)
            return Sent{};
        std::condition_variable_any never;
        never.wait(lock, stop, [] { return false; });
        return TryLater{{Fault::Interrupted}, {}};
    }
    [[nodiscard]] int different()
    {
        const std::lock_guard guard(m_mutex);
        return int(m_ids.size());
    }
    std::atomic<bool> hangs = false;
    std::atomic<int> tries = 0;

private:
    std::mutex m_mutex;
    QSet<QByteArray> m_ids;
};

} // namespace

/// The threads of the outbox: when they wake, and that they end.
class TestOutboxWorker : public QObject {
    Q_OBJECT

    fakes::HandClock m_clock;
    EvenRandom m_random;
    std::unique_ptr<WaitingPostman> m_postman;
    std::unique_ptr<MemoryOutbox> m_outbox;
    std::unique_ptr<OutboxWorker> m_worker;

    void put(const QByteArray &id, Channel channel, const QDateTime &due);
    [[nodiscard]] bool isDelivered(const QByteArray &id) const
    {
        return m_outbox->row(id).state == Row::State::Delivered;
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWaitsAtTheStartIsSent();
    void aPokeWakesTheRightThread();
    void withoutAPokeNobodyLooks();
    void theNextDueTimeWakesToo();
    void severalThreadsShareTheWork();
    void itStopsInTheMiddleOfASend();
    void whatWasCutShortIsSentByTheNextStart();
    void itStopsWhileItSleeps();
};

void TestOutboxWorker::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_postman = std::make_unique<WaitingPostman>();
    m_outbox = std::make_unique<MemoryOutbox>();
    const auto open = [this] { return std::make_unique<MemoryOutbox::Book>(*m_outbox); };
    m_worker = std::make_unique<OutboxWorker>(open, *m_postman, m_clock, m_random);
}

void TestOutboxWorker::cleanup()
{
    m_worker.reset();
    m_outbox.reset();
    m_postman.reset();
}

void TestOutboxWorker::put(const QByteArray &id, Channel channel, const QDateTime &due)
{
    OutboxItem item;
    item.id = id;
    item.channel = channel;
    item.to = QString::fromLatin1(id);
    item.text = secretOf("hello");
    m_outbox->put(item, due);
}

void TestOutboxWorker::whatWaitsAtTheStartIsSent()
{
    put("m", Channel::Mail, m_clock.now());
    put("t", Channel::Text, m_clock.now());
    put("w", Channel::Webhook, m_clock.now());
    m_worker->start({});
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered("m") && isDelivered("t") && isDelivered("w"), Patience);
}

void TestOutboxWorker::aPokeWakesTheRightThread()
{
    m_worker->start({1, 0, 0});
    QTRY_COMPARE_WITH_TIMEOUT(m_outbox->claims(), 1, Patience);
    put("m", Channel::Mail, m_clock.now());
    m_worker->poke(Channel::Mail);
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered("m"), Patience);
}

void TestOutboxWorker::withoutAPokeNobodyLooks()
{
    m_worker->start({1, 1, 0});
    QTRY_COMPARE_WITH_TIMEOUT(m_outbox->claims(), 2, Patience); // one look each
    put("far", Channel::Mail, m_clock.now().addSecs(3600));
    for (int i = 0; i < 5; ++i) {
        m_worker->poke(Channel::Text); // all that the other thread does is its own
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->claims(), 3 + i, Patience);
    }
    m_worker->stop();
    QCOMPARE(m_outbox->claims(), 7);
}

void TestOutboxWorker::theNextDueTimeWakesToo()
{
    put("soon", Channel::Mail, m_clock.now().addMSecs(20));
    m_worker->start({1, 0, 0});
    // The hand clock stands still, so it looks again every 20 ms, and finds nothing due.
    QTRY_VERIFY_WITH_TIMEOUT(m_outbox->claims() >= 3, Patience);
    QVERIFY(!isDelivered("soon"));
}

void TestOutboxWorker::severalThreadsShareTheWork()
{
    constexpr int Count = 500;
    for (int i = 0; i < Count; ++i)
        put("w" + QByteArray::number(i), Channel::Webhook, m_clock.now());
    m_worker->start({0, 0, 4});
    QTRY_COMPARE_WITH_TIMEOUT(m_postman->different(), Count, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered("w499"), Patience);
    m_worker->stop();
    QCOMPARE(m_postman->tries, Count); // nobody got one twice
}

void TestOutboxWorker::itStopsInTheMiddleOfASend()
{
    m_postman->hangs = true;
    put("m", Channel::Mail, m_clock.now());
    m_worker->start({1, 1, 1});
    QTRY_COMPARE_WITH_TIMEOUT(m_postman->tries, 1, Patience);
    QElapsedTimer watch;
    watch.start();
    m_worker->stop();
    QVERIFY2(watch.elapsed() < 15'000, qPrintable(QString::number(watch.elapsed())));
    QCOMPARE(m_outbox->row("m").state, Row::State::Waiting);
    QCOMPARE(m_outbox->row("m").due, m_clock.now());
}

void TestOutboxWorker::whatWasCutShortIsSentByTheNextStart()
{
    m_postman->hangs = true;
    put("m", Channel::Mail, m_clock.now());
    m_worker->start({1, 0, 0});
    QTRY_COMPARE_WITH_TIMEOUT(m_postman->tries, 1, Patience);
    m_worker->stop();
    m_postman->hangs = false;
    m_worker->start({1, 0, 0});
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered("m"), Patience);
    QCOMPARE(m_outbox->row("m").item.tries, 1);
}

void TestOutboxWorker::itStopsWhileItSleeps()
{
    m_worker->start({});
    QTRY_COMPARE_WITH_TIMEOUT(m_outbox->claims(), 4, Patience);
    QElapsedTimer watch;
    watch.start();
    m_worker->stop();
    QVERIFY2(watch.elapsed() < 15'000, qPrintable(QString::number(watch.elapsed())));
}

QTEST_GUILESS_MAIN(TestOutboxWorker)
#include "tst_outboxworker.moc"
