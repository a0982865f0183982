// SPDX-License-Identifier: Apache-2.0
#include "hubbench.h"

#include <app/hub/store/manyrows.h>

#include <QRegularExpression>

#include <thread>

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

class tst_HubDatabase : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void givesBackWhatItWasGiven();
    void givesBackManyRowsAsTheyWere_data();
    void givesBackManyRowsAsTheyWere();
    void addsNoneOfManyWhereOneIsADuplicate();
    void keepsEmptyApartFromNothing();
    void refusesATextThatPostgresCouldNotHold();
    void keepsAllOfATransactionOrNothing();
    void takesBackWhatAskedForIt();
    void runsWhatFollowsACommitOnlyAfterIt();
    void refusesATransactionInsideAnother();
    void namesADuplicateAndARefusal();
    void countsWhatChanged();
    void writesManyRowsAtOnce();
    void showsASnapshotOneMoment();
    void letsWritersQueue();
    void noticesASettingThatDidNotStick();
};

void tst_HubDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>(HubBench::Tables::None);
    must(database().runOnce(database().dialect().schemaText(QString::fromLatin1(Note))));
}

void tst_HubDatabase::givesBackWhatItWasGiven()
{
    const QString words = u"Schlüssel 'Süd' \\ \"x\" ? :id $1 🗝"_s;
    QByteArray data;
    for (int i = 0; i < 256; ++i)
        data.append(char(i));
    mustTransact(database(), [&](Transaction &) {
        return database().run(u"INSERT INTO note (id, words, data) VALUES (?, ?, ?)"_s,
                              {std::numeric_limits<qint64>::max(), words, data});
    });
    const auto row = must(database().first(u"SELECT id, words, data FROM note WHERE words = ?"_s, {words}));
    QVERIFY(row);
    QCOMPARE(row->number(0), std::numeric_limits<qint64>::max());
    QCOMPARE(row->text(1), words);
    QCOMPARE(row->bytes(2), data);
}

void tst_HubDatabase::givesBackManyRowsAsTheyWere_data()
{
    QTest::addColumn<int>("times"); // PostgreSQL has a way for some and a way for many
    QTest::newRow("12 rows") << 1;
    QTest::newRow("120 rows") << 10;
}

void tst_HubDatabase::givesBackManyRowsAsTheyWere()
{
    QFETCH(int, times);
    const QStringList some{u"{a,b}"_s, u"\"quoted\""_s, u"back\\slash"_s, u"'"_s,     u"NULL"_s, u""_s,
                           u" x "_s,   u"a\nb\tc"_s,    u"🗝ß"_s,      u"\\x41"_s, u"null"_s, u"$1 ? :a"_s};
    QStringList words;
    for (int i = 0; i < times; ++i)
        words += some;
    for (const bool withData : {false, true}) {
        QVector<QVariantList> rows;
        for (int i = 0; i < words.size(); ++i)
            rows.append({i, words[i], withData && i % 2 ? QVariant(words[i].toUtf8() + '\0') : QVariant()});
        mustTransact(database(), [&](Transaction &transaction) -> Result<qint64, Fault> {
            must(database().run(u"DELETE FROM note"_s));
            return insertRows(transaction, u"note (id, words, data)"_s, rows);
        });
        const Rows read = must(database().select(u"SELECT id, words, data FROM note ORDER BY id"_s));
        QCOMPARE(read.size(), words.size());
        for (int i = 0; i < words.size(); ++i) {
            QCOMPARE(read[i].text(1), words[i]);
            QCOMPARE(read[i].isNull(2), rows[i][2].isNull());
            QCOMPARE(read[i].bytes(2), rows[i][2].toByteArray());
        }
    }
    const auto refused = database().transact([&](Transaction &transaction) {
        const QVariantList row{90, u"a"_s + QChar(u'\0')};
        QVector<QVariantList> rows{row};
        for (int i = 1; i < 4 * times; ++i)
            rows.append({900 + i, u"b"_s});
        return insertRows(transaction, u"note (id, words)"_s, rows);
    });
    QCOMPARE(refused.error(), Fault::Refused);
}

void tst_HubDatabase::addsNoneOfManyWhereOneIsADuplicate()
{
    mustTransact(database(), [](Transaction &transaction) { return addNote(transaction, 20, u"here"_s); });
    for (const QVariant &words : {QVariant(u"x"_s), QVariant()}) {
        QVector<QVariantList> rows;
        for (int i = words.isNull() ? 100 : 0; rows.size() < 40; ++i)
            rows.append({i, words});
        const auto added = database().transact(
            [&](Transaction &transaction) { return insertRows(transaction, u"note (id, words)"_s, rows); });
        QCOMPARE(added.error(), words.isNull() ? Fault::Refused : Fault::Exists);
        QCOMPARE(countNotes(database()), 1);
    }
    mustTransact(database(), [](Transaction &transaction) { return addNote(transaction, 21, u"and on"_s); });
}

void tst_HubDatabase::keepsEmptyApartFromNothing()
{
    mustTransact(database(), [&](Transaction &) {
        return database().run(u"INSERT INTO note (id, words, data) VALUES (?, ?, ?), (?, ?, ?)"_s,
                              {1, QString(), QByteArray(), 2, u""_s, QVariant()});
    });
    const Rows rows = must(database().select(u"SELECT words, data FROM note ORDER BY id"_s));
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows[0].isNull(0));
    QVERIFY(!rows[0].isNull(1));
    QCOMPARE(rows[0].bytes(1), QByteArray());
    QVERIFY(rows[1].isNull(1));
}

void tst_HubDatabase::refusesATextThatPostgresCouldNotHold()
{
    const auto added = database().transact(
        [](Transaction &transaction) { return addNote(transaction, 1, u"a"_s + QChar(u'\0') + u"b"_s); });
    QVERIFY(!added);
    QCOMPARE(added.error(), Fault::Refused);
    QCOMPARE(countNotes(database()), 0);
}

void tst_HubDatabase::keepsAllOfATransactionOrNothing()
{
    const auto failed = database().transact([](Transaction &transaction) {
        if (const auto added = addNote(transaction, 1, u"one"_s); !added)
            return added;
        return addNote(transaction, 1, u"one again"_s);
    });
    QCOMPARE(failed.error(), Fault::Exists);
    QCOMPARE(countNotes(database()), 0);
    mustTransact(database(), [](Transaction &transaction) { return addNote(transaction, 1, u"one"_s); });
    QCOMPARE(countNotes(*m_bench->connect()), 1);
}

void tst_HubDatabase::takesBackWhatAskedForIt()
{
    bool ran = false;
    mustTransact(database(), [&](Transaction &transaction) {
        transaction.afterCommit([&] { ran = true; });
        transaction.takeBack();
        return addNote(transaction, 1, u"one"_s);
    });
    QCOMPARE(countNotes(database()), 0);
    QVERIFY(!ran);
}

void tst_HubDatabase::runsWhatFollowsACommitOnlyAfterIt()
{
    const auto other = m_bench->connect();
    qint64 seen = -1;
    mustTransact(database(), [&](Transaction &transaction) {
        transaction.afterCommit([&] { seen = countNotes(*other); });
        return addNote(transaction, 1, u"one"_s);
    });
    QCOMPARE(seen, 1);
}

void tst_HubDatabase::refusesATransactionInsideAnother()
{
    QTest::ignoreMessage(QtWarningMsg, "a transaction was begun inside another");
    const auto outer = database().transact([&](Transaction &transaction) {
        const auto inner = database().transact([](Transaction &inside) { return addNote(inside, 2, u"two"_s); });
        return inner ? inner : addNote(transaction, 1, u"one"_s);
    });
    QVERIFY(bool(outer));
    QCOMPARE(countNotes(database()), 1);
}

void tst_HubDatabase::namesADuplicateAndARefusal()
{
    const auto refused = database().transact([&](Transaction &) {
        return database().run(u"INSERT INTO note (id, words) VALUES (?, ?)"_s, {1, QVariant()});
    });
    QCOMPARE(refused.error(), Fault::Refused);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nosuch"_s));
    QCOMPARE(database().select(u"SELECT * FROM nosuch"_s).error(), Fault::Failed);
    QCOMPARE(countNotes(database()), 0); // and it goes on
}

void tst_HubDatabase::countsWhatChanged()
{
    mustTransact(database(), [](Transaction &transaction) {
        return insertRows(transaction, u"note (id, words)"_s, {{1, u"a"_s}, {2, u"a"_s}, {3, u"b"_s}});
    });
    const auto change = [&](const QString &sql, const QVariantList &values) {
        return mustTransact(database(), [&](Transaction &) { return database().run(sql, values); });
    };
    QCOMPARE(change(u"UPDATE note SET words = ? WHERE words = ?"_s, {u"c"_s, u"a"_s}), 2);
    QCOMPARE(change(u"UPDATE note SET words = ? WHERE words = ?"_s, {u"c"_s, u"a"_s}), 0);
    QCOMPARE(change(u"INSERT INTO note (id, words) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {1, u"x"_s}), 0);
    QCOMPARE(change(u"DELETE FROM note"_s, {}), 3);
}

void tst_HubDatabase::writesManyRowsAtOnce()
{
    QVector<QVariantList> rows;
    QStringList words;
    for (int i = 0; i < 333; ++i) {
        rows.append({i, u"word %1"_s.arg(i)});
        words.append(u"word %1"_s.arg(i));
    }
    const qint64 added = mustTransact(
        database(), [&](Transaction &transaction) { return insertRows(transaction, u"note (id, words)"_s, rows); });
    QCOMPARE(added, 333);
    const Rows found = must(selectForEach(database(), u"SELECT id FROM note WHERE id >= ? AND words IN %1 AND id < ?"_s,
                                          {5}, words, {300}));
    QCOMPARE(found.size(), 295);
    const qint64 removed = mustTransact(database(), [&](Transaction &transaction) {
        return runForEach(transaction, u"DELETE FROM note WHERE words IN %1"_s, {}, words);
    });
    QCOMPARE(removed, 333);
}

void tst_HubDatabase::showsASnapshotOneMoment()
{
    const auto other = m_bench->connect();
    const auto seen = must(database().snapshot([&](Snapshot &) -> Result<QVector<qint64>, Fault> {
        const qint64 before = countNotes(database());
        mustTransact(*other, [](Transaction &transaction) { return addNote(transaction, 1, u"one"_s); });
        return QVector<qint64>{before, countNotes(database())};
    }));
    QCOMPARE(seen, (QVector<qint64>{0, 0}));
    QCOMPARE(countNotes(database()), 1);
}

void tst_HubDatabase::letsWritersQueue()
{
    mustTransact(database(), [](Transaction &transaction) { return addNote(transaction, 1, u"0"_s); });
    std::vector<std::thread> writers;
    for (int i = 0; i < 8; ++i) {
        writers.emplace_back([this] {
            const auto own = m_bench->connect();
            for (int n = 0; n < 50; ++n) {
                mustTransact(*own, [&](Transaction &) -> Result<qint64, Fault> {
                    const auto row = own->first(u"SELECT words FROM note WHERE id = 1"_s + own->dialect().forUpdate());
                    const int next = must(row)->text(0).toInt() + 1;
                    return own->run(u"UPDATE note SET words = ? WHERE id = 1"_s, {QString::number(next)});
                });
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(must(database().first(u"SELECT words FROM note"_s))->text(0), u"400"_s);
}

void tst_HubDatabase::noticesASettingThatDidNotStick()
{
    QVERIFY(bool(database().checkDurable()));
    must(
        database().runOnce(m_bench->isSqlite() ? u"PRAGMA synchronous = NORMAL"_s : u"SET synchronous_commit = off"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^(PRAGMA|SHOW) synchronous"_s));
    QCOMPARE(database().checkDurable().error(), Fault::NotDurable);
}

QTEST_GUILESS_MAIN(tst_HubDatabase)
#include "tst_hubdatabase.moc"
