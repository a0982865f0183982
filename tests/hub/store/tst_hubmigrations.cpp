// SPDX-License-Identifier: Apache-2.0
#include "hubbench.h"

#include <app/hub/store/migrations.h>

#include <QRegularExpression>

#include <atomic>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

Migration migration(int number, const QByteArray &text)
{
    return {number, u"%1.sql"_s.arg(number, 3, 10, QChar(u'0')), text};
}

const QByteArray One = "-- the first; with a semicolon\nCREATE TABLE a (id $INT PRIMARY KEY) $TABLE;\n"
                       "INSERT INTO a (id) VALUES (1);\n";

} // namespace

class tst_HubMigrations : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void bringsAllTables();
    void goesOnWhereItWas();
    void keepsTheOldTablesWhereAMigrationFails();
    void refusesTablesOfOtherWords();
    void refusesTablesOfANewerHub();
    void refusesAnotherProgramsDatabase();
    void letsTwoHubsStartAtOnce();
    void hasTheSameColumnsInBothDatabases();
};

void tst_HubMigrations::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>(HubBench::Tables::None);
}

void tst_HubMigrations::bringsAllTables()
{
    QCOMPARE(must(schemaVersion(database())), 0);
    QVERIFY(!ownMigrations().isEmpty());
    must(migrate(database()));
    QCOMPARE(must(schemaVersion(database())), ownMigrations().size());
    must(migrate(database()));
    QCOMPARE(must(database().first(u"SELECT count(*) FROM box_feed"_s))->number(0), 0);
}

void tst_HubMigrations::goesOnWhereItWas()
{
    must(migrate(database(), {migration(1, One)}));
    must(migrate(database(), {migration(1, One), migration(2, "INSERT INTO a (id) VALUES (2);")}));
    must(migrate(database(), {migration(1, One), migration(2, "INSERT INTO a (id) VALUES (2);")}));
    QCOMPARE(must(database().select(u"SELECT id FROM a"_s)).size(), 2);
    QCOMPARE(must(schemaVersion(database())), 2);
}

void tst_HubMigrations::keepsTheOldTablesWhereAMigrationFails()
{
    must(migrate(database(), {migration(1, One)}));
    const auto broken = migration(2, "CREATE TABLE b (id $INT PRIMARY KEY) $TABLE; INSERT INTO nosuch VALUES (1);");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nosuch"_s));
    QCOMPARE(migrate(database(), {migration(1, One), broken}).error(), Fault::Failed);
    QCOMPARE(must(schemaVersion(database())), 1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SELECT id FROM b"_s));
    QVERIFY(!database().select(u"SELECT id FROM b"_s));
}

void tst_HubMigrations::refusesTablesOfOtherWords()
{
    must(migrate(database(), {migration(1, One)}));
    QTest::ignoreMessage(QtWarningMsg, "the tables were made by other migrations than this program's");
    QCOMPARE(migrate(database(), {migration(1, One + " ")}).error(), Fault::NotOurs);
}

void tst_HubMigrations::refusesTablesOfANewerHub()
{
    must(migrate(database(), {migration(1, One), migration(2, "INSERT INTO a (id) VALUES (2);")}));
    QTest::ignoreMessage(QtWarningMsg, "the tables were made by other migrations than this program's");
    QCOMPARE(migrate(database(), {migration(1, One)}).error(), Fault::NotOurs);
}

void tst_HubMigrations::refusesAnotherProgramsDatabase()
{
    must(database().runOnce(u"CREATE TABLE recipe (id INTEGER PRIMARY KEY)"_s));
    QCOMPARE(migrate(database()).error(), Fault::NotOurs);
}

void tst_HubMigrations::letsTwoHubsStartAtOnce()
{
    std::atomic<int> ready = 0;
    std::atomic<int> faults = 0;
    std::vector<std::thread> hubs;
    for (int i = 0; i < 4; ++i) {
        hubs.emplace_back([&] {
            const auto own = m_bench->connect();
            ++ready;
            while (ready < 4)
                std::this_thread::yield();
            if (!migrate(*own))
                ++faults;
        });
    }
    for (std::thread &hub : hubs)
        hub.join();
    QCOMPARE(faults, 0);
    QCOMPARE(must(schemaVersion(database())), ownMigrations().size());
}

void tst_HubMigrations::hasTheSameColumnsInBothDatabases()
{
    must(migrate(database()));
    HubBench sqlite(Kind::Sqlite);
    const Rows tables = must(sqlite.database().select(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s));
    QVERIFY(tables.size() > 30);
    for (const Row &table : tables) {
        const Rows columns = must(
            sqlite.database().select(u"SELECT name FROM pragma_table_info(?)"_s, {table.text(0)}));
        QStringList names;
        for (const Row &column : columns)
            names.append(column.text(0));
        const QString sql = u"SELECT %1 FROM %2"_s.arg(names.join(u','), table.text(0));
        QVERIFY2(bool(database().select(sql)), qPrintable(sql));
    }
}

QTEST_GUILESS_MAIN(tst_HubMigrations)
#include "tst_hubmigrations.moc"
