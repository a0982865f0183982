// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/hub/store/boxstore.h>
#include <app/hub/store/eventstore.h>
#include <app/hub/store/orgstore.h>
#include <app/hub/sync/ingestgroup.h>
#include <core/journal/chain.h>
#include <core/journal/record.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>
#include <tests/hub/store/hubbench.h>

#include <future>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::hub;

namespace {

constexpr int Boxes = 8;

Secret someKey()
{
    QByteArray bytes(32, 'k');
    return Secret::takeFrom(bytes);
}

QString box(int i) { return u"b%1"_s.arg(i); }

/// What one box has to tell, an entry at a time.
class Teller {
public:
    explicit Teller(int number) : m_box(box(number)) {}
    [[nodiscard]] store::JournalBatch next(const QString &key = u"k1"_s)
    {
        ++m_n;
        const QJsonObject body{{u"tx"_s, u"%1"_s.arg(m_n, 32, 16, '0'_L1)}, {u"bin"_s, 7}, {u"key"_s, key}};
        const journal::Record record{m_n, 1, QDateTime::fromMSecsSinceEpoch(1'780'000'000'000 + qint64(m_n), Qt::UTC),
                                     journal::wordFor(journal::EntryType::Unlocked), body};
        store::JournalBatch batch{m_box, u"log"_s, m_hash, qint64(m_n), {record.toBytes()}};
        m_hash = journal::chainHash(m_hash, m_n, batch.entries.first());
        return batch;
    }

private:
    QString m_box;
    quint64 m_n = 0;
    QByteArray m_hash = journal::genesisHash();
};

using Taken = Result<store::Ingest, store::Fault>;

} // namespace

class TestIngestGroup : public QObject {
    Q_OBJECT
    hal::SystemClock clock;
    hal::SystemRandom random;
    HubSecrets secrets{someKey(), {1, size_t(64) * 1024}};
    http::Wakeups wakeups;
    House house{clock, random, secrets, wakeups};
    std::unique_ptr<store::HubBench> bench;

    Desk desk() { return {house, bench->database()}; }

    /// Has `batches` told at once, each from a thread and connection of its own, while something else keeps the database.
    QVector<Taken> tellWhileBusy(IngestGroup &group, const QVector<store::JournalBatch> &batches)
    {
        std::vector<std::future<Taken>> telling;
        store::mustTransact(bench->database(), [&](store::Transaction &t) -> Status<store::Fault> {
            for (const auto &batch : batches) {
                telling.push_back(std::async(std::launch::async, [&] {
                    const auto own = bench->connect();
                    return group.take(Desk{house, *own}, u"o1"_s, batch);
                }));
            }
            // One of them waits for the database, the others for it.
            while (group.waiting() < batches.size() - 1)
                std::this_thread::yield();
            return store::BoxStore(bench->database()).setStatus(t, box(0), {{u"touched"_s, true}}, 1);
        });
        QVector<Taken> answers;
        for (auto &one : telling)
            answers.append(one.get());
        return answers;
    }
    qint64 kept(int i)
    {
        const auto log = store::must(store::JournalStore(bench->database()).get(box(i), u"log"_s));
        return log ? qint64(log->head.sequence) : 0;
    }
    qint64 events(int i)
    {
        store::EventFilter filter;
        filter.org = u"o1"_s;
        filter.box = box(i);
        filter.limit = 500;
        return store::must(store::EventStore(bench->database()).list(filter)).events.size();
    }

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        bench = std::make_unique<store::HubBench>();
        store::mustTransact(bench->database(), [&](store::Transaction &t) -> Status<store::Fault> {
            if (const auto made = store::OrgStore(bench->database())
                                      .create(t, {u"o1"_s, u"Harbour House"_s, u"Europe/London"_s}, desk().now());
                !made)
                return made.error();
            for (int i = 0; i < Boxes; ++i) {
                if (const auto made = store::BoxStore(bench->database()).create(t, box(i), u"o1"_s, desk().now());
                    !made)
                    return made.error();
            }
            return Done{};
        });
    }
    void cleanup() { bench.reset(); }

    void everyEntryOfManyBoxesIsKeptOnce()
    {
        IngestGroup group;
        std::vector<std::future<int>> telling;
        for (int i = 0; i < Boxes; ++i) {
            telling.push_back(std::async(std::launch::async, [&, i] {
                const auto own = bench->connect();
                const Desk here{house, *own};
                Teller teller(i);
                int taken = 0;
                for (int n = 0; n < 40; ++n) {
                    const auto batch = teller.next();
                    const auto answer = group.take(here, u"o1"_s, batch);
                    const auto again = group.take(here, u"o1"_s, batch);
                    taken += answer && again && answer->outcome == store::Ingest::Outcome::Ok
                        && again->head == answer->head;
                }
                return taken;
            }));
        }
        for (auto &one : telling)
            QCOMPARE(one.get(), 40);
        for (int i = 0; i < Boxes; ++i) {
            QCOMPARE(kept(i), 40);
            QCOMPARE(events(i), 40);
            QCOMPARE(store::must(store::JournalStore(bench->database()).verify(box(i), u"log"_s)), 0);
        }
    }
    void boxesThatTellWhileAnotherWritesShareOneTransaction()
    {
        if (!bench->isSqlite())
            return; // a server groups commits by itself
        IngestGroup group;
        QVector<store::JournalBatch> batches;
        for (int i = 0; i < Boxes; ++i)
            batches.append(Teller(i).next());
        for (const Taken &taken : tellWhileBusy(group, batches))
            QVERIFY(taken);
        QCOMPARE(group.shared(), 1);
        for (int i = 0; i < Boxes; ++i)
            QCOMPARE(kept(i), 1);
    }
    void aBatchThatCannotBeKeptDoesNotTouchTheOthers()
    {
        if (!bench->isSqlite())
            return; // a server groups commits by itself
        IngestGroup group;
        QVector<store::JournalBatch> batches;
        for (int i = 0; i < Boxes; ++i)
            batches.append(Teller(i).next(i == 5 ? QString(QChar(u'\0')) : u"k1"_s));
        const auto answers = tellWhileBusy(group, batches);
        for (int i = 0; i < Boxes; ++i) {
            QCOMPARE(bool(answers[i]), i != 5);
            QCOMPARE(kept(i), i == 5 ? 0 : 1);
            QCOMPARE(events(i), i == 5 ? 0 : 1);
        }
    }
    void aTransactionThatIsThrownOutOfLeavesNobodyWaiting()
    {
        if (!bench->isSqlite())
            return; // a server groups commits by itself
        class Stopped : public hal::SystemClock {
        public:
            [[nodiscard]] QDateTime now() const override { throw std::bad_alloc(); }
        } stopped;
        IngestGroup group;
        House broken{stopped, random, secrets, wakeups};
        Teller teller(0);
        const auto batch = teller.next();
        const Taken thrown = group.take(Desk{broken, bench->database()}, u"o1"_s, batch);
        QVERIFY(!thrown);
        QCOMPARE(kept(0), 0);
        QVERIFY(group.take(desk(), u"o1"_s, batch));
        QCOMPARE(kept(0), 1);
    }
    void aGapOfOneBoxIsItsOwn()
    {
        if (!bench->isSqlite())
            return; // a server groups commits by itself
        IngestGroup group;
        QVector<store::JournalBatch> batches;
        for (int i = 0; i < Boxes; ++i) {
            Teller teller(i);
            if (i == 3)
                (void)teller.next();
            batches.append(teller.next());
        }
        const auto answers = tellWhileBusy(group, batches);
        for (int i = 0; i < Boxes; ++i) {
            QVERIFY(answers[i]);
            QCOMPARE(answers[i]->outcome, i == 3 ? store::Ingest::Outcome::Gap : store::Ingest::Outcome::Ok);
            QCOMPARE(kept(i), i == 3 ? 0 : 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestIngestGroup)
#include "tst_ingestgroup.moc"
