// SPDX-License-Identifier: Apache-2.0
#include "hubbench.h"
#include "scratchpostgres.h"

#include <app/hub/store/manyrows.h>

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

#include <atomic>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Note = "CREATE TABLE note (id $INT PRIMARY KEY, words $TEXT NOT NULL, data $BLOB) $TABLE";

Result<Done, Fault> addNote(Transaction &transaction, int id, const QString &words)
{
    const auto added = transaction.database().run(u"INSERT INTO note (id, words) VALUES (?, ?)"_s, {id, words});
    return added ? Result<Done, Fault>(Done{}) : Result<Done, Fault>(added.error());
}

qint64 countNotes(Database &database) { return must(database.first(u"SELECT count(*) FROM note"_s))->number(0); }

} // namespace

/// What only a server does: it goes away and comes back, and lets two write at once.
class tst_HubServer : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void triesAgainAfterADeadlock();
    void connectsAnewWhenTheServerIsBack();
    void losesATransactionWithTheServer();
    void losesManyRowsWithTheServer();
    void losesTheLineWhileItWritesManyRows();
    void losesNothingAcknowledgedWhenTheServerDiesUnderLoad();
};

void tst_HubServer::init()
{
    // Of a server that dies while Qt connects to it, Qt itself warns now and then.
    if (!QByteArrayView(QTest::currentTestFunction()).endsWith("UnderLoad"))
        QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>(Kind::Postgres, HubBench::Tables::None);
    must(database().runOnce(database().dialect().schemaText(QString::fromLatin1(Note))));
}

void tst_HubServer::triesAgainAfterADeadlock()
{
    mustTransact(database(), [](Transaction &transaction) {
        return insertRows(transaction, u"note (id, words)"_s, {{1, u""_s}, {2, u""_s}});
    });
    // Two that lock the same rows in opposite orders, and wait for each other to have the first of them.
    std::atomic<int> holding = 0;
    std::atomic<int> runs = 0;
    const auto lockBoth = [&](int first, int second) {
        const auto own = m_bench->connect();
        const QString sql = u"UPDATE note SET words = words || 'x' WHERE id = ?"_s;
        mustTransact(*own, [&](Transaction &) -> Result<qint64, Fault> {
            const int run = ++runs;
            if (const auto locked = own->run(sql, {first}); !locked)
                return locked;
            ++holding;
            while (run <= 2 && holding < 2)
                std::this_thread::yield();
            return own->run(sql, {second});
        });
    };
    std::thread one(lockBoth, 1, 2);
    std::thread two(lockBoth, 2, 1);
    one.join();
    two.join();
    QVERIFY2(runs >= 3, "there was no deadlock");
    QCOMPARE(must(database().select(u"SELECT words FROM note WHERE words = 'xx'"_s)).size(), 2);
}

void tst_HubServer::connectsAnewWhenTheServerIsBack()
{
    const auto other = m_bench->connect();
    QCOMPARE(countNotes(*other), 0);
    ScratchPostgres::shared().stop();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^SELECT count"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^opening the database"_s));
    QCOMPARE(database().select(u"SELECT count(*) FROM note"_s).error(), Fault::Unavailable);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^opening the database"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^opening the database"_s));
    QCOMPARE(database().transact([](Transaction &t) { return addNote(t, 1, u"one"_s); }).error(), Fault::Unavailable);
    ScratchPostgres::shared().start();
    mustTransact(database(), [](Transaction &transaction) { return addNote(transaction, 1, u"one"_s); });
    // The other one has not noticed anything until now.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^BEGIN"_s));
    mustTransact(*other, [](Transaction &transaction) { return addNote(transaction, 2, u"two"_s); });
    QCOMPARE(countNotes(database()), 2);
}

void tst_HubServer::losesATransactionWithTheServer()
{
    bool ran = false;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^INSERT INTO note"_s));
    const auto lost = database().transact([&](Transaction &transaction) -> Result<Done, Fault> {
        transaction.afterCommit([&] { ran = true; });
        if (const auto added = addNote(transaction, 1, u"one"_s); !added)
            return added;
        ScratchPostgres::shared().kill();
        ScratchPostgres::shared().start();
        const auto second = addNote(transaction, 2, u"two"_s);
        // Nothing of this transaction can get into a new connection unseen.
        return second ? second : addNote(transaction, 3, u"three"_s);
    });
    QVERIFY(!lost);
    QCOMPARE(lost.error(), Fault::Unavailable);
    QVERIFY(!ran);
    QCOMPARE(countNotes(database()), 0);
}

void tst_HubServer::losesManyRowsWithTheServer()
{
    QVector<QVariantList> rows;
    for (int i = 10; i < 60; ++i)
        rows.append({i, u"word"_s});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^COPY note"_s));
    const auto lost = database().transact([&](Transaction &transaction) {
        const auto first = insertRows(transaction, u"note (id, words)"_s, rows.mid(0, 25));
        ScratchPostgres::shared().kill();
        ScratchPostgres::shared().start();
        const auto second = insertRows(transaction, u"note (id, words)"_s, rows.mid(25));
        return first && second ? insertRows(transaction, u"note (id, words)"_s, rows) : second;
    });
    QCOMPARE(lost.error(), Fault::Unavailable);
    QCOMPARE(countNotes(database()), 0);
    const qint64 added = mustTransact(
        database(), [&](Transaction &transaction) { return insertRows(transaction, u"note (id, words)"_s, rows); });
    QCOMPARE(added, rows.size());
}

void tst_HubServer::losesTheLineWhileItWritesManyRows()
{
    QVector<QVariantList> rows;
    for (int i = 0; i < 50; ++i)
        rows.append({i, u"word"_s});
    const auto write = [&](Database &through) {
        return through.transact(
            [&](Transaction &transaction) { return insertRows(transaction, u"note (id, words)"_s, rows); });
    };
    const auto other = m_bench->connect();
    const auto third = m_bench->connect();
    Fault fault = Fault::Failed;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^COPY note"_s));
    bool wasWaiting = false;
    const auto held = other->transact([&](Transaction &transaction) -> Status<Fault> {
        must(addNote(transaction, 7, u"not kept yet"_s)); // whoever wants number 7 too waits for this
        std::thread writing([&] { fault = write(*m_bench->connect()).error(); });
        const auto ended = [&] {
            return !must(third->select(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                       " WHERE wait_event_type = 'Lock' AND query LIKE 'COPY%'"_s))
                        .isEmpty();
        };
        wasWaiting = QTest::qWaitFor(ended, 20000);
        writing.join();
        return Fault::Failed;
    });
    QVERIFY(!held);
    QVERIFY(wasWaiting);
    QCOMPARE(fault, Fault::Unavailable);
    QCOMPARE(countNotes(database()), 0);
    QCOMPARE(must(write(database())), rows.size());
}

void tst_HubServer::losesNothingAcknowledgedWhenTheServerDiesUnderLoad()
{
    QLoggingCategory::setFilterRules(u"latchkey.hub.store.warning=false"_s);
    std::atomic<bool> over = false;
    std::atomic<int> acknowledged = 0;
    std::atomic<int> failures = 0;
    std::atomic<int> connected = 0;
    std::vector<QVector<int>> kept(4);
    std::vector<std::jthread> writers;
    const auto stop = qScopeGuard([&] { over = true; });
    for (int i = 0; i < 4; ++i) {
        writers.emplace_back([&, i] {
            const auto own = m_bench->connect();
            ++connected;
            for (int n = 0; !over; ++n) {
                const int id = i * 1'000'000 + n;
                const auto added = own->transact([&](Transaction &t) { return addNote(t, id, u"word"_s); });
                if (!added) {
                    ++failures;
                    continue;
                }
                kept[size_t(i)].append(id);
                ++acknowledged;
            }
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(int(connected), 4, 60'000); // a first connection to a dead server ends the program
    for (int round = 0; round < 3; ++round) {
        const int before = acknowledged;
        QTRY_VERIFY_WITH_TIMEOUT(acknowledged > before + 50, 60'000);
        round % 2 ? ScratchPostgres::shared().stop() : ScratchPostgres::shared().kill();
        const int failed = failures;
        QTRY_VERIFY_WITH_TIMEOUT(failures > failed, 60'000);
        ScratchPostgres::shared().start();
    }
    const int before = acknowledged;
    QTRY_VERIFY_WITH_TIMEOUT(acknowledged > before + 50, 60'000);
    over = true;
    writers.clear();
    QLoggingCategory::setFilterRules({});
    const auto fresh = m_bench->connect();
    QSet<qint64> there;
    const Rows rows = must(fresh->select(u"SELECT id FROM note"_s));
    for (const Row &row : rows)
        there.insert(row.number(0));
    for (const QVector<int> &ids : kept) {
        for (const int id : ids)
            QVERIFY(there.contains(id));
    }
    QCOMPARE(acknowledged, int(kept[0].size() + kept[1].size() + kept[2].size() + kept[3].size()));
}

QTEST_GUILESS_MAIN(tst_HubServer)
#include "tst_hubserver.moc"
