// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/store/database.h>
#include <core/store/files.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;

namespace {

const Schema Simple{0x54455354, {{u"CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE) STRICT"_s}}};

Schema grown(const QString &statement)
{
    Schema schema = Simple;
    schema.migrations.append(QStringList{statement});
    return schema;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

/// While it lives the process may touch only what anybody may, even where tests run as root.
class Nobody {
public:
    Nobody() : m_wasRoot(::geteuid() == 0 && ::setresuid(65534, 65534, 0) == 0) {}
    ~Nobody()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    bool m_wasRoot;
};

} // namespace

class tst_Database : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(u"%1.db"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    }
    void fill(int rows) const;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void opensOnlyWithSettingsThatKeepWhatIsAcknowledged();
    void noticesASettingThatDidNotStick();
    void makesItsFileForTheOwnerOnly();
    void leavesAFileThatRootMakesToTheFoldersOwner();
    void keepsWhatWasCommittedAndNothingElse();
    void reportsADuplicateAsRefused();
    void refusesAFileOfAnotherProgram();
    void refusesAFileOfANewerVersion();
    void bringsAnOlderFileUpToDate();
    void leavesTheOldVersionWhereAMigrationFails();
    void leavesADamagedFileAsItIs_data();
    void leavesADamagedFileAsItIs();
    void startsAgainAfterAFirstStartThatWasCutShort();
    void saysThatAFolderIsReadOnly();
    void readsBesideAWriter();
    void readsWhereNothingMayBeWritten();
    void onlyOneProgramHoldsTheLock();
    void leavesNothingOfWhatWasDeletedWhenItIsWrittenAnew();
    void saysWhenSomebodyReadsWhatIsToBeWrittenAnew();
};

void tst_Database::fill(int rows) const
{
    const auto database = Database::open(path(), Simple);
    QVERIFY(database);
    auto insert = database.value()->prepare(u"INSERT INTO note (words) VALUES (?)"_s);
    QVERIFY(insert);
    auto transaction = Transaction::begin(**database);
    QVERIFY(transaction);
    for (int i = 0; i < rows; ++i)
        QVERIFY(insert.value().run({u"%1 %2"_s.arg(i).arg(QString(80, u'x'))}));
    QVERIFY(transaction.value().commit());
}

void tst_Database::opensOnlyWithSettingsThatKeepWhatIsAcknowledged()
{
    for (int start = 0; start < 2; ++start) { // a new file, and one that is there
        const auto database = Database::open(path(), Simple);
        QVERIFY(database);
        QCOMPARE(database.value()->scalar(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(database.value()->scalar(u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE(database.value()->scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(database.value()->scalar(u"PRAGMA page_size"_s)->toInt(), 1024);
        QCOMPARE(database.value()->scalar(u"PRAGMA mmap_size"_s)->toInt(), 0);
        QVERIFY(database.value()->checkDurable());
    }
}

void tst_Database::noticesASettingThatDidNotStick()
{
    const auto normal = Database::open(path(), Simple, Synchronous::Normal);
    QVERIFY(normal);
    QTest::ignoreMessage(QtWarningMsg, "synchronous stays 1");
    QCOMPARE(normal.value()->checkDurable().error(), StoreError::NotDurable);
    const auto full = Database::open(path(), Simple);
    QVERIFY(full);
    QVERIFY(full.value()->run(u"PRAGMA foreign_keys = OFF"_s));
    QTest::ignoreMessage(QtWarningMsg, "foreign_keys stays 0");
    QCOMPARE(full.value()->checkDurable().error(), StoreError::NotDurable);
}

void tst_Database::makesItsFileForTheOwnerOnly()
{
    const QString folder = m_folder.filePath(u"data"_s);
    QVERIFY(makePrivateFolder(folder));
    const auto database = Database::open(folder + u"/box.db"_s, Simple);
    QVERIFY(database);
    QVERIFY(database.value()->run(u"INSERT INTO note (words) VALUES ('one')"_s));
    QCOMPARE(modeOf(folder), mode_t(0700));
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(modeOf(folder + u"/box.db"_s + suffix), mode_t(0600));
}

void tst_Database::leavesAFileThatRootMakesToTheFoldersOwner()
{
    const QString folder = m_folder.filePath(u"kiosk"_s);
    QVERIFY(QDir().mkpath(folder));
    uid_t owner = ::geteuid();
    if (owner == 0) { // elsewhere only one's own files can be tried
        owner = 65534;
        QCOMPARE(::chown(QFile::encodeName(folder).constData(), owner, owner), 0);
    }
    const auto lock = FolderLock::take(folder);
    const auto database = Database::open(folder + u"/box.db"_s, Simple);
    QVERIFY(lock && database);
    for (const auto &name : {u"/lock"_s, u"/box.db"_s, u"/box.db-wal"_s})
        QVERIFY2(QFileInfo(folder + name).ownerId() == owner, qPrintable(name));
}

void tst_Database::keepsWhatWasCommittedAndNothingElse()
{
    const auto database = Database::open(path(), Simple);
    QVERIFY(database);
    {
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY(database.value()->run(u"INSERT INTO note (words) VALUES ('kept')"_s));
        QVERIFY(transaction.value().commit());
    }
    {
        const auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY(database.value()->run(u"INSERT INTO note (words) VALUES ('dropped')"_s));
    }
    QCOMPARE(database.value()->scalar(u"SELECT group_concat(words) FROM note"_s)->toString(), u"kept"_s);
}

void tst_Database::reportsADuplicateAsRefused()
{
    fill(1);
    const auto database = Database::open(path(), Simple);
    QVERIFY(database);
    QCOMPARE(database.value()->run(u"INSERT INTO note (words) SELECT words FROM note"_s).error(), StoreError::Refused);
    QCOMPARE(database.value()->run(u"INSERT INTO note (words) VALUES (NULL)"_s).error(), StoreError::Refused);
    QCOMPARE(database.value()->scalar(u"SELECT count(*) FROM note"_s)->toInt(), 1);
}

void tst_Database::refusesAFileOfAnotherProgram()
{
    fill(1);
    const QByteArray before = contentOf(path());
    Schema other = Simple;
    other.applicationId = 1;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the database is of application"_s));
    QCOMPARE(Database::open(path(), other).error(), StoreError::NotOurs);
    QCOMPARE(contentOf(path()), before);
}

void tst_Database::refusesAFileOfANewerVersion()
{
    QVERIFY(Database::open(path(), grown(u"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"_s)));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"version 2"_s));
    QCOMPARE(Database::open(path(), Simple).error(), StoreError::NotOurs);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"version 2"_s));
    QCOMPARE(Database::openForReading(path(), Simple).error(), StoreError::NotOurs);
}

void tst_Database::bringsAnOlderFileUpToDate()
{
    fill(3);
    const Schema newer = grown(u"ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"_s);
    const auto database = Database::open(path(), newer);
    QVERIFY(database);
    QCOMPARE(database.value()->scalar(u"PRAGMA user_version"_s)->toInt(), 2);
    QCOMPARE(database.value()->scalar(u"SELECT count(*) FROM note WHERE colour = 'blue'"_s)->toInt(), 3);
}

void tst_Database::leavesTheOldVersionWhereAMigrationFails()
{
    fill(3);
    Schema broken = grown(u"ALTER TABLE note RENAME TO remark"_s);
    broken.migrations.append(QStringList{u"CREATE TABLE remark (id INTEGER PRIMARY KEY) STRICT"_s});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"already (exists|another)"_s));
    QCOMPARE(Database::open(path(), broken).error(), StoreError::Failed);
    const auto database = Database::open(path(), Simple);
    QVERIFY(database);
    QCOMPARE(database.value()->scalar(u"SELECT count(*) FROM note"_s)->toInt(), 3);
}

void tst_Database::leavesADamagedFileAsItIs_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not SQLite at all") << qint64(0) << QByteArray(200, '#');
    QTest::newRow("a page of zeros") << qint64(3 * 1024) << QByteArray(1024, '\0');
    QTest::newRow("a page of noise") << qint64(4 * 1024) << QByteArray(1024, '\x5a');
    QTest::newRow("a header that lies about a cell") << qint64(2 * 1024) << QByteArray("\x0d\xff\xff\xff\xff\xff", 6);
}

void tst_Database::leavesADamagedFileAsItIs()
{
    QFETCH(qint64, offset);
    QFETCH(QByteArray, bytes);
    const QString copy = m_folder.filePath(u"damaged-%1.db"_s.arg(offset));
    fill(offset == 0 ? 1 : 60);
    QVERIFY(QFile::copy(path(), copy));
    QVERIFY(overwrite(copy, offset, bytes));
    QFile::remove(path());
    const QByteArray before = contentOf(copy);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"(fails its check|not a database|malformed)"_s));
    QCOMPARE(Database::open(copy, Simple).error(), StoreError::Corrupt);
    QCOMPARE(contentOf(copy), before);
}

void tst_Database::startsAgainAfterAFirstStartThatWasCutShort()
{
    QFile half(path() + u".new"_s);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half a database");
    half.close();
    QVERIFY(Database::open(path(), Simple));
    QVERIFY(!QFile::exists(path() + u".new"_s));
    // But a file that has its name was whole once: an empty one has lost everything.
    QVERIFY(QFile::resize(path(), 0));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"application 0"_s));
    QCOMPARE(Database::open(path(), Simple).error(), StoreError::NotOurs);
    QCOMPARE(QFileInfo(path()).size(), 0);
}

void tst_Database::saysThatAFolderIsReadOnly()
{
    const QString folder = m_folder.filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    const Nobody nobody;
    QTest::ignoreMessage(QtWarningMsg, "making a file: Permission denied");
    QCOMPARE(Database::open(folder + u"/box.db"_s, Simple).error(), StoreError::CannotOpen);
    QTest::ignoreMessage(QtWarningMsg, "opening the lock of the data folder: Permission denied");
    QCOMPARE(FolderLock::take(folder).error(), StoreError::CannotOpen);
}

void tst_Database::readsBesideAWriter()
{
    fill(2);
    const auto writer = Database::open(path(), Simple);
    QVERIFY(writer);
    const auto reader = Database::openForReading(path(), Simple);
    QVERIFY(reader);
    auto transaction = Transaction::begin(**writer);
    QVERIFY(transaction);
    QVERIFY(writer.value()->run(u"INSERT INTO note (words) VALUES ('being written')"_s));
    QCOMPARE(reader.value()->scalar(u"SELECT count(*) FROM note"_s)->toInt(), 2);
    QVERIFY(transaction.value().commit());
    QCOMPARE(reader.value()->scalar(u"SELECT count(*) FROM note"_s)->toInt(), 3);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"readonly"_s));
    QCOMPARE(reader.value()->run(u"DELETE FROM note"_s).error(), StoreError::ReadOnly);
}

void tst_Database::readsWhereNothingMayBeWritten()
{
    const QString folder = m_folder.filePath(u"copy"_s);
    QVERIFY(QDir().mkpath(folder));
    fill(2);
    const QString copy = folder + u"/box.db"_s;
    QVERIFY(QFile::copy(path(), copy));
    QCOMPARE(::chmod(QFile::encodeName(copy).constData(), 0444), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    const Nobody nobody;
    const auto reader = Database::openForReading(copy, Simple);
    QVERIFY(reader);
    QCOMPARE(reader.value()->scalar(u"SELECT count(*) FROM note"_s)->toInt(), 2);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"readonly"_s));
    QCOMPARE(Database::open(copy, Simple).error(), StoreError::ReadOnly);
}

void tst_Database::onlyOneProgramHoldsTheLock()
{
    {
        const auto held = FolderLock::take(m_folder.path());
        QVERIFY(held);
        QCOMPARE(FolderLock::take(m_folder.path()).error(), StoreError::InUse);
    }
    QVERIFY(FolderLock::take(m_folder.path()));
}

void tst_Database::leavesNothingOfWhatWasDeletedWhenItIsWrittenAnew()
{
    const QByteArray word = "a word that is found nowhere else";
    fill(200);
    const auto database = Database::open(path(), Simple);
    QVERIFY(database.value()->run(u"INSERT INTO note (words) VALUES ('%1')"_s.arg(QString::fromLatin1(word))));
    QVERIFY(database.value()->run(u"DELETE FROM note WHERE id > 10"_s));
    QVERIFY(contentOf(path() + u"-wal"_s).contains(word)); // the search finds what is there
    const qint64 before = QFileInfo(path()).size();
    QVERIFY(database.value()->writeAnew());
    QVERIFY(!contentOf(path()).contains(word));
    QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
    QVERIFY(QFileInfo(path()).size() < before);
    QCOMPARE(database.value()->scalar(u"SELECT count(*) FROM note"_s)->toInt(), 10);
}

void tst_Database::saysWhenSomebodyReadsWhatIsToBeWrittenAnew()
{
    fill(200);
    const auto database = Database::open(path(), Simple);
    QVERIFY(database.value()->run(u"PRAGMA busy_timeout = 20"_s));
    {
        const auto reader = Database::openForReading(path(), Simple);
        auto statement = reader.value()->prepare(u"SELECT words FROM note"_s);
        auto rows = statement.value().select();
        QVERIFY(rows.value().next());
        QCOMPARE(database.value()->writeAnew().error(), StoreError::InUse);
    }
    QVERIFY(database.value()->writeAnew());
    QCOMPARE(database.value()->scalar(u"SELECT count(*) FROM note"_s)->toInt(), 200);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
