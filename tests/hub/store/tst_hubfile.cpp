// SPDX-License-Identifier: Apache-2.0
#include "hubbench.h"

#include <app/hub/store/migrations.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<qint64, Fault> addSecret(Transaction &transaction, const QString &id, qsizetype size)
{
    return transaction.database().run(u"INSERT INTO secret (org, kind, id, name, sealed, updated_at) VALUES "
                                      "('o', 'k', ?, 'n', ?, 1)"_s,
                                      {id, QByteArray(size, 'x')});
}

} // namespace

/// What only SQLite's file does.
class tst_HubFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void makesItsFileForTheOwnerOnly();
    void losesNothingWhenTheDiskIsFull();
    void leavesAFileOfAnotherProgramAlone();
    void noticesDamage();
    void saysWhenItsFolderIsNotThere();
    void keepsItsLocksWhileOthersOpenTheFile();
    void waitsForAnotherProcessThatWrites();
};

void tst_HubFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>(Kind::Sqlite);
}

void tst_HubFile::makesItsFileForTheOwnerOnly()
{
    for (const auto *suffix : {"", "-wal", "-shm"}) {
        struct stat status = {};
        const QByteArray path = m_bench->url().path.toUtf8() + suffix;
        QCOMPARE(::stat(path.constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600);
    }
}

void tst_HubFile::losesNothingWhenTheDiskIsFull()
{
    mustTransact(database(), [](Transaction &transaction) { return addSecret(transaction, u"first"_s, 100); });
    const qint64 pages = must(database().runOnce(u"PRAGMA page_count"_s)).constFirst().number(0);
    must(database().runOnce(u"PRAGMA max_page_count = %1"_s.arg(pages + 20)));
    Fault fault = Fault::Failed;
    int kept = 0;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"full"_s));
    for (int i = 0; i < 100; ++i) {
        const auto added = database().transact(
            [&](Transaction &transaction) { return addSecret(transaction, QString::number(i), 8000); });
        if (!added) {
            fault = added.error();
            break;
        }
        ++kept;
    }
    QCOMPARE(fault, Fault::Full);
    QVERIFY(kept > 0);
    QCOMPARE(must(database().first(u"SELECT count(*) FROM secret"_s))->number(0), kept + 1);
    must(database().checkWhole());
    // With room again it goes on.
    must(database().runOnce(u"PRAGMA max_page_count = %1"_s.arg(pages + 200)));
    mustTransact(database(), [](Transaction &transaction) { return addSecret(transaction, u"last"_s, 8000); });
}

void tst_HubFile::leavesAFileOfAnotherProgramAlone()
{
    const auto foreign = *DatabaseUrl::fromText(u"sqlite:"_s + m_bench->filePath(u"foreign.db"_s));
    const auto other = must(Database::open(foreign));
    must(other->runOnce(u"CREATE TABLE recipe (id INTEGER PRIMARY KEY)"_s));
    QCOMPARE(migrate(*other).error(), Fault::NotOurs);
    QCOMPARE(must(other->runOnce(u"SELECT name FROM sqlite_master"_s)).size(), 1);
}

void tst_HubFile::noticesDamage()
{
    const QString path = m_bench->filePath(u"words.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'w')) == 8192);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not a database"_s));
    QCOMPARE(Database::open(*DatabaseUrl::fromText(u"sqlite:"_s + path)).error(), Fault::Corrupt);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'w'));
}

void tst_HubFile::saysWhenItsFolderIsNotThere()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No such file"_s));
    const auto opened = Database::open(*DatabaseUrl::fromText(u"sqlite:/nowhere/at/all/hub.db"_s));
    QCOMPARE(opened.error(), Fault::CannotOpen);
}

void tst_HubFile::keepsItsLocksWhileOthersOpenTheFile()
{
    // A file that is opened and closed beside SQLite would take SQLite's locks of the whole process with it.
    mustTransact(database(), [&](Transaction &transaction) {
        const auto others = m_bench->connect();
        QProcess shell;
        shell.start(u"sqlite3"_s, {m_bench->url().path, u"BEGIN IMMEDIATE"_s});
        [&] { QVERIFY(shell.waitForFinished()); }();
        [&] { QVERIFY2(shell.readAllStandardError().contains("locked"), "the lock was lost"); }();
        return addSecret(transaction, u"mine"_s, 10);
    });
}

void tst_HubFile::waitsForAnotherProcessThatWrites()
{
    QProcess shell;
    shell.start(u"stdbuf"_s, {u"-oL"_s, u"sqlite3"_s, m_bench->url().path}); // its answer must not wait for more
    shell.write("BEGIN IMMEDIATE; SELECT 'has it';\n");
    QTRY_VERIFY(shell.bytesAvailable() > 0);
    QCOMPARE(must(database().first(u"SELECT count(*) FROM secret"_s))->number(0), 0); // reading waits for nobody
    std::atomic<bool> written = false;
    std::jthread writer([&] {
        const auto own = m_bench->connect();
        mustTransact(*own, [](Transaction &transaction) { return addSecret(transaction, u"mine"_s, 10); });
        written = true;
    });
    QVERIFY(!written);
    shell.write("INSERT INTO secret VALUES ('o', 'k', 'theirs', 'n', x'00', 1); COMMIT;\n");
    QTRY_VERIFY(written);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(must(database().first(u"SELECT count(*) FROM secret"_s))->number(0), 2);
}

QTEST_GUILESS_MAIN(tst_HubFile)
#include "tst_hubfile.moc"
