// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"

#include <app/hub/store/backuptool.h>
#include <app/hub/store/custodystore.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/store/feedstore.h>
#include <app/hub/store/journalstore.h>
#include <app/hub/store/outboxstore.h>
#include <app/hub/store/sessionstore.h>
#include <core/journal/chain.h>
#include <tests/fakes/seededrandom.h>

#include <QFile>
#include <QRegularExpression>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;
using latchkey::fakes::SeededRandom;

namespace {

/// Something in as many tables as may be, with bytes and nothing in all places.
void fill(Database &database)
{
    SeededRandom random;
    addBoxes(database, {u"b1"_s, u"b2"_s});
    mustTransact(database, [&](Transaction &t) -> Status<Fault> {
        Entity key{acme(), u"key"_s, u"k1"_s, u"über"_s, {{u"name"_s, u"Über \" ' \\"_s}}};
        key.keys = {{u"fob"_s, u"04AA"_s}};
        key.refs = {{u"box"_s, u"b1"_s}};
        must(EntityStore(database).create(t, key, Noon));
        must(BoxStore(database).pair(t, u"b1"_s, u"SN"_s, QByteArray("\0\x01\xff'", 4), "seal", Noon));
        must(FeedStore(database, random).append(t, {{u"b1"_s, u"key"_s, u"k1"_s}}, Noon));
        must(JournalStore(database).open(t, u"b1"_s, acme(), u"l1"_s, Noon));
        QVector<QByteArray> entries;
        for (int i = 0; i < 1300; ++i)
            entries.append("entry " + QByteArray::number(i) + QByteArray(1, '\0'));
        entries.append(QByteArray());
        must(JournalStore(database).append(t, {u"b1"_s, u"l1"_s, journal::genesisHash(), 1, entries}, Noon));
        must(CustodyStore(database).put(t, {acme(), u"k1"_s, u"out"_s}));
        must(SessionStore(database).create(t, {"hash", u"login"_s, u"anna"_s, acme(), 1, Noon, Noon, Noon + Day}));
        OutboxItem item{u"m1"_s, acme(), u"mail"_s, u"a@b.example"_s};
        item.sealed = "words";
        return OutboxStore(database).enqueue(t, item);
    });
}

/// All rows of all tables as text, to compare two databases.
QStringList contentOf(Database &database, const QStringList &leftOut = {})
{
    QStringList content;
    for (const auto &table :
         {u"hub"_s, u"org"_s, u"account"_s, u"entity"_s, u"entity_key"_s, u"entity_ref"_s, u"box"_s, u"box_state"_s,
          u"box_feed"_s, u"box_tag"_s, u"journal"_s, u"journal_entry"_s, u"custody"_s, u"session"_s, u"outbox"_s}) {
        if (leftOut.contains(table))
            continue;
        QStringList rows;
        const Rows found = must(database.select(u"SELECT * FROM "_s + table));
        for (const Row &row : found) {
            QStringList values{table};
            for (const QVariant &value : row.values())
                values.append(value.isNull() ? u"NULL"_s : QString::fromLatin1(value.toByteArray().toHex()));
            rows.append(values.join(u'|'));
        }
        rows.sort();
        content += rows;
    }
    return content;
}

} // namespace

class tst_HubBackup : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }
    [[nodiscard]] QString path() const { return m_bench->filePath(u"backup.db"_s); }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void bringsEverythingBackIntoEitherDatabase();
    void raisesTheEpochAboveBoth();
    void endsWhatWasUnderWay();
    void makesOneFileForTheOwnerOnly();
    void copiesOneMoment();
    void changesNothingWhereTheFileIsNoBackup();
    void movesFromOneDatabaseToTheOther();
};

void tst_HubBackup::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>();
    settle(database());
    fill(database());
}

void tst_HubBackup::bringsEverythingBackIntoEitherDatabase()
{
    const QStringList changing{u"hub"_s, u"session"_s, u"outbox"_s};
    const QStringList before = contentOf(database(), changing);
    must(BackupTool::backUp(database(), path()));
    for (const Kind kind : {Kind::Sqlite, Kind::Postgres}) {
        HubBench other(kind);
        settle(other.database());
        addBoxes(other.database(), {u"b7"_s}); // what was there is gone afterwards
        QCOMPARE(must(BackupTool::restore(path(), other.database(), Noon + Day)), 2);
        QCOMPARE(contentOf(other.database(), changing), before);
        QCOMPARE(must(JournalStore(other.database()).verify(u"b1"_s, u"l1"_s)), 0);
        QCOMPARE(must(JournalStore(other.database()).get(u"b1"_s, u"l1"_s))->head.sequence, 1301);
    }
}

void tst_HubBackup::raisesTheEpochAboveBoth()
{
    must(BackupTool::backUp(database(), path()));
    QCOMPARE(must(BackupTool::restore(path(), database(), Noon + 1)), 2);
    // The same backup once more: another history, so another epoch.
    QCOMPARE(must(BackupTool::restore(path(), database(), Noon + 2)), 3);
    const auto hub = must(HubStore(database()).get());
    QVERIFY(hub->review);
    QCOMPARE(hub->restoredAt, Noon + 2);
    QCOMPARE(hub->instance, u"hub1"_s);
    HubBench empty(Kind::Sqlite);
    QCOMPARE(must(BackupTool::restore(path(), empty.database(), Noon)), 2);
}

void tst_HubBackup::endsWhatWasUnderWay()
{
    must(BackupTool::backUp(database(), path()));
    must(BackupTool::restore(path(), database(), Noon + 1));
    QVERIFY(!must(SessionStore(database()).get("hash", u"login"_s, Noon)));
    QVERIFY(!mustTransact(database(), [&](Transaction &t) {
        return OutboxStore(database()).claim(t, u"mail"_s, {}, Noon + 2, Noon + 3);
    }));
    QCOMPARE(must(OutboxStore(database()).list(acme(), 5)).constFirst().lastError, u"restored"_s);
}

void tst_HubBackup::makesOneFileForTheOwnerOnly()
{
    must(BackupTool::backUp(database(), path()));
    struct stat status = {};
    QCOMPARE(::stat(path().toUtf8().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600);
    for (const auto &suffix : {u".part"_s, u"-wal"_s, u"-shm"_s, u".part-wal"_s, u"-journal"_s})
        QVERIFY2(!QFile::exists(path() + suffix), qPrintable(suffix));
    QCOMPARE(BackupTool::backUp(database(), path()).error(), Fault::Exists);
    must(BackupTool::restore(path(), database(), Noon));
    QVERIFY(!QFile::exists(path() + u"-wal"_s)); // reading it leaves it as it is
}

void tst_HubBackup::copiesOneMoment()
{
    // While somebody moves one key to and fro between two organisations, every copy has it exactly once.
    std::atomic<bool> over = false;
    std::atomic<int> moves = 0;
    std::thread mover([&] {
        const auto own = m_bench->connect();
        for (int i = 0; !over; ++i) {
            mustTransact(*own, [&](Transaction &) -> Status<Fault> {
                must(own->run(u"DELETE FROM custody"_s));
                must(own->run(u"DELETE FROM entity_ref"_s));
                const QString &table = i % 2
                    ? u"custody (org, key_id, state, box, person, as_of, error_ms, certain, "
                      "evidence) VALUES ('acme', 'k1', 'in', '', '', 0, 0, 1, '{}')"_s
                    : u"entity_ref (org, kind, field, target, id) VALUES ('acme', 'key', 'box',"
                      " 'b1', 'k1')"_s;
                must(own->run(u"INSERT INTO "_s + table));
                return Done{};
            });
            ++moves;
        }
    });
    for (int round = 0; round < 5; ++round) {
        const int before = moves;
        while (moves < before + 3)
            std::this_thread::yield();
        const QString file = m_bench->filePath(u"moment%1.db"_s.arg(round));
        must(BackupTool::backUp(database(), file));
        const auto copy = must(Database::open(*DatabaseUrl::fromText(u"sqlite:"_s + file)));
        const qint64 count = must(copy->first(
                                      u"SELECT (SELECT count(*) FROM custody) + (SELECT count(*) FROM entity_ref)"_s))
                                 ->number(0);
        if (count != 1)
            over = true;
        QCOMPARE(count, 1);
    }
    over = true;
    mover.join();
}

void tst_HubBackup::changesNothingWhereTheFileIsNoBackup()
{
    const QStringList before = contentOf(database());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"file is not a database"_s));
    QTest::ignoreMessage(QtWarningMsg, "the database fails its check");
    QCOMPARE(BackupTool::restore(m_bench->filePath(u"nosuch"_s), database(), Noon).error(), Fault::CannotOpen);
    QFile words(m_bench->filePath(u"words"_s));
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write(QByteArray(9000, 'w')) == 9000);
    words.close();
    QCOMPARE(BackupTool::restore(words.fileName(), database(), Noon).error(), Fault::Corrupt);
    {
        const auto foreign = must(
            Database::open(*DatabaseUrl::fromText(u"sqlite:"_s + m_bench->filePath(u"foreign"_s))));
        must(foreign->runOnce(u"CREATE TABLE recipe (id INTEGER PRIMARY KEY)"_s));
        must(foreign->runOnce(u"PRAGMA journal_mode = DELETE"_s));
    }
    QCOMPARE(BackupTool::restore(m_bench->filePath(u"foreign"_s), database(), Noon).error(), Fault::NotOurs);
    HubBench empty(Kind::Sqlite); // tables, but no hub in them
    must(BackupTool::backUp(empty.database(), m_bench->filePath(u"empty"_s)));
    QCOMPARE(BackupTool::restore(m_bench->filePath(u"empty"_s), database(), Noon).error(), Fault::NotOurs);
    must(BackupTool::backUp(database(), path()));
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2));
    QVERIFY(damaged.write(QByteArray(20'000, 'x')) == 20'000);
    damaged.close();
    QCOMPARE(BackupTool::restore(path(), database(), Noon).error(), Fault::Corrupt);
    QCOMPARE(contentOf(database()), before);
}

void tst_HubBackup::movesFromOneDatabaseToTheOther()
{
    for (const Kind kind : {Kind::Sqlite, Kind::Postgres}) {
        HubBench other(kind);
        must(BackupTool::copy(database(), other.database()));
        QCOMPARE(contentOf(other.database()), contentOf(database()));
        QCOMPARE(must(HubStore(other.database()).epoch()), 1); // it is the same hub
        QCOMPARE(BackupTool::copy(database(), other.database()).error(), Fault::Exists);
    }
}

QTEST_GUILESS_MAIN(tst_HubBackup)
#include "tst_hubbackup.moc"
