// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "throttlebench.h"

#include <core/store/throttlestore.h>

#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::identity;
using samples::moment;

/// What somebody who never stops costs the disk.
class tst_ThrottleGrowth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aFullBucketEndsTheLinesOfTries();
    void triesWithoutALineHaveTheirOrder();
};

void tst_ThrottleGrowth::aFullBucketEndsTheLinesOfTries()
{
    ThrottleBench bench;
    bench.wrongTries(3 * BoxBucket.tries); // of whom nobody exists, as far as anybody can tell
    QCOMPARE(bench.lines(journal::EntryType::Attempt), BoxBucket.tries);
    bench.losePower();
    // And yet all are counted: four more, and the last of them has to wait.
    for (int more = 0; more < 4; ++more)
        QVERIFY(bench.count(bench.persons, Method::Totp)->receipt > 0);
    QCOMPARE(bench.count(bench.persons, Method::Totp)->receipt, 0U);
    QCOMPARE(bench.lines(journal::EntryType::Attempt), BoxBucket.tries);
    bench.pass(1h);
    bench.wrongTries(5);
    QCOMPARE(bench.lines(journal::EntryType::Attempt), BoxBucket.tries + 1);
    // A right one is named by its success all the same.
    bench.succeed(bench.count(1, Method::BadgePin)->receipt);
    QCOMPARE(bench.lines(journal::EntryType::Identified), 1);
}

/// Else whoever is tried at a full bucket could be forgotten at once, and his tries with him.
void tst_ThrottleGrowth::triesWithoutALineHaveTheirOrder()
{
    const QTemporaryDir folder;
    const fakes::Ed25519Signer signer;
    const auto journal = JournalStore::open(folder.path(), signer).value();
    QVERIFY(journal->boot({}, moment(0ms)));
    auto throttle = ThrottleStore::open(*journal, 0ms).value();
    Database &database = journal->database();
    const auto tryIt = [&](int person) {
        const auto entry = attemptEntry(Method::Totp);
        return throttle->count(identity(person), Method::Totp, entry, moment(0ms))->receipt > 0;
    };
    const auto orderOf = [&](int person) {
        const QByteArray scope = throttleScope(identity(person), Method::Totp)->toHex();
        const QString sql = u"SELECT updated_seq FROM throttle WHERE scope = x'%1'"_s;
        return database.scalar(sql.arg(QString::fromLatin1(scope)))->toULongLong();
    };
    for (int person = 100; person < 100 + BoxBucket.tries; ++person)
        QVERIFY(tryIt(person));
    const quint64 entries = journal->tail().head().sequence;
    QVERIFY(tryIt(1) && tryIt(2) && tryIt(3));
    throttle = ThrottleStore::open(*journal, 0ms).value(); // the order outlives a start
    QVERIFY(tryIt(1));
    QCOMPARE(journal->tail().head().sequence, entries);
    QVERIFY(orderOf(2) > entries && orderOf(3) > orderOf(2) && orderOf(1) > orderOf(3));

    QVERIFY(database.run(u"DELETE FROM throttle WHERE length(scope) > 1 AND updated_seq <= %1"_s.arg(entries)));
    const QString others = u"WITH RECURSIVE i(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM i WHERE x < %1)"
                           " INSERT INTO throttle SELECT CAST(printf('p%032d', x) AS BLOB), 4, 0, 0, %2 FROM i"_s;
    QVERIFY(database.run(others.arg(MostIdentities - 1).arg(orderOf(3))));
    QVERIFY(tryIt(4));
    QVERIFY(orderOf(4) > orderOf(1) && orderOf(1) > 0);
    QCOMPARE(orderOf(2), 0U); // the one that was tried longest ago
}

QTEST_GUILESS_MAIN(tst_ThrottleGrowth)
#include "tst_throttlegrowth.moc"
