// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "largesite.h"

#include <core/access/accesspolicy.h>
#include <core/store/peoplequeries.h>
#include <core/store/peopleschema.h>
#include <core/store/peoplestore.h>
#include <tests/fakes/xorcipher.h>

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <sqlite3.h>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Sizes[] = {1'000, 10'000, 100'000};

Status<StoreError> agree() { return Done{}; }

/// A second opinion on the same file, through SQLite's own interface.
class Counter {
public:
    explicit Counter(const QString &folder)
    {
        if (sqlite3_open(QFile::encodeName(peoplePath(folder)).constData(), &m_database) != SQLITE_OK)
            qFatal("cannot open the file a second time");
    }
    ~Counter() { sqlite3_close(m_database); }
    Counter(const Counter &) = delete;
    Counter &operator=(const Counter &) = delete;

    /// Instructions of SQLite's machine for one run; a time that no busy machine lengthens.
    [[nodiscard]] int steps(const QString &sql, const QStringList &values, int times)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("cannot prepare: %s", sqlite3_errmsg(m_database));
        for (int i = 0; i < times * values.size(); ++i) {
            const QByteArray value = values[i % values.size()].toUtf8();
            sqlite3_bind_text(statement, i + 1, value.constData(), int(value.size()), SQLITE_TRANSIENT);
        }
        while (sqlite3_step(statement) == SQLITE_ROW) {}
        const int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0);
        sqlite3_finalize(statement);
        return steps;
    }

private:
    sqlite3 *m_database = nullptr;
};

/// The list of keys as a person at the box gets it, each with whether it may be taken now. Returns how many may.
int keyList(PeopleStore &store, int person)
{
    const auto grants = store.grantsOf(samples::personId(person));
    access::Circumstances now{QDateTime(QDate(2025, 6, 2), QTime(8, 0), Qt::UTC), QTimeZone("Europe/Berlin"), {}};
    now.place = {keys::Place::Kind::InBin, BinNumber::fromInt(1), {}, {}, {}};
    int allowed = 0;
    for (const people::Grant &grant : *grants)
        allowed += access::decide(grant.permissions, now).allowed() ? 1 : 0;
    return allowed;
}

qint64 medianKeyList(PeopleStore &store)
{
    QVector<qint64> took;
    for (int i = 0; i < 31; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)keyList(store, 1);
        took.append(timer.nsecsElapsed());
    }
    std::sort(took.begin(), took.end());
    return took[took.size() / 2];
}

} // namespace

/// What others may do costs a person nothing.
class tst_ManyPermissions : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folders[std::size(Sizes)];
    fakes::XorCipher m_cipher;
    std::unique_ptr<PeopleStore> m_stores[std::size(Sizes)];

private Q_SLOTS:
    void initTestCase();
    void findsTheSameKeysAmongAnyNumberOfPermissions();
    void takesNoMoreStepsAmongAnyNumberOfPermissions_data();
    void takesNoMoreStepsAmongAnyNumberOfPermissions();
    void takesAsManyStepsForThoseItDoesNotKnow_data();
    void takesAsManyStepsForThoseItDoesNotKnow();
    void listsFiftyKeysSoonEnough();
};

void tst_ManyPermissions::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    for (size_t i = 0; i < std::size(Sizes); ++i) {
        m_stores[i] = PeopleStore::open(m_folders[i].path(), m_cipher).value();
        QVERIFY(m_stores[i]->replaceAll(samples::largeSite(Sizes[i]), agree));
        QCOMPARE(m_stores[i]->database().scalar(u"SELECT count(*) FROM permission"_s)->toInt(), Sizes[i]);
    }
}

void tst_ManyPermissions::findsTheSameKeysAmongAnyNumberOfPermissions()
{
    for (const auto &store : m_stores) {
        QCOMPARE(store->grantsOf(samples::personId(1))->size(), samples::KeysOfPerson1);
        QCOMPARE(store->grantsOf(samples::personId(2))->size(), samples::KeysOfPerson2);
        QCOMPARE(keyList(*store, 1), samples::KeysOfPerson1);
    }
}

void tst_ManyPermissions::takesNoMoreStepsAmongAnyNumberOfPermissions_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("50 keys") << query::grants(true) << QStringList{u"p-1"_s};
    QTest::newRow("300 keys") << query::grants(true) << QStringList{u"p-2"_s};
    QTest::newRow("one key") << query::grantsForKey(true) << QStringList{u"p-1"_s, u"k-7"_s};
    QTest::newRow("one key of many") << query::grantsForKey(true) << QStringList{u"p-2"_s, u"k-1007"_s};
}

void tst_ManyPermissions::takesNoMoreStepsAmongAnyNumberOfPermissions()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, values);
    const int few = Counter(m_folders[0].path()).steps(sql, values, query::Ways);
    QVERIFY(few > 50);
    for (const QTemporaryDir &folder : m_folders)
        QCOMPARE(Counter(folder.path()).steps(sql, values, query::Ways), few);
    qInfo("%d steps", few);
}

void tst_ManyPermissions::takesAsManyStepsForThoseItDoesNotKnow_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QByteArray>("known");
    QTest::newRow("code") << query::personByCode() << u"code.lookup"_s << samples::code(77);
    QTest::newRow("number") << query::personByNumber() << u"found.number"_s << samples::numberLookup(77);
}

void tst_ManyPermissions::takesAsManyStepsForThoseItDoesNotKnow()
{
    QFETCH(QString, sql);
    QFETCH(QString, column);
    QFETCH(QByteArray, known);
    const auto stepsFor = [&](const QByteArray &lookup) {
        QString one = sql;
        one.replace(column + u" = ?"_s, column + u" = x'%1'"_s.arg(QString::fromLatin1(lookup.toHex())));
        return Counter(m_folders[1].path()).steps(one, {}, 0);
    };
    QByteArray unknown = known;
    unknown[0] = 'x';
    QVERIFY(m_stores[1]->findByCode(known)->has_value() || m_stores[1]->findByNumber(known)->has_value());
    const int found = stepsFor(known);
    const int notFound = stepsFor(unknown);
    qInfo("%d steps, and %d for nobody", found, notFound);
    QVERIFY(found > 20 && qAbs(found - notFound) <= 5);
}

void tst_ManyPermissions::listsFiftyKeysSoonEnough()
{
    const qint64 few = medianKeyList(*m_stores[0]);
    const qint64 many = medianKeyList(*m_stores[2]);
    // Both in one run, so that a busy machine slows both. ./latchkey bench has the strict figures.
    QVERIFY2(many < 3 * few, qPrintable(u"%1 us, %2 us"_s.arg(few / 1000).arg(many / 1000)));
    QVERIFY2(many < 50'000'000, qPrintable(u"%1 us"_s.arg(many / 1000)));
    qInfo("%lld us among 1 000, %lld us among 100 000", few / 1000, many / 1000);
}

QTEST_GUILESS_MAIN(tst_ManyPermissions)
#include "tst_manypermissions.moc"
