// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "throttlesamples.h"

#include <core/store/reading.h>
#include <core/store/throttlestore.h>
#include <tests/fakes/ed25519signer.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::identity;
using samples::moment;

class tst_ThrottleStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::Ed25519Signer m_signer;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<ThrottleStore> m_throttle;
    milliseconds m_now{0}; ///< by the steady clock

    void start(milliseconds steady = 0ms);
    void losePower() { start(m_now = 0ms); }
    ThrottleStore::Counted tryIt(int person, Method method = Method::Pin);
    void wrongTries(int person, int count, Method method = Method::Pin);
    [[nodiscard]] Admission admission(int person, Method method = Method::Pin);
    [[nodiscard]] quint64 entries() const { return m_journal->tail().head().sequence; }
    [[nodiscard]] QVariant ask(const QString &sql) { return *m_journal->database().scalar(sql); }

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsSurviveARestart();
    void aTryAndItsEntryAreOneCommit();
    void aRefusedTryWritesNothing();
    void aTryThatCannotBeWrittenIsNotCounted();
    void aSuccessThatIsNotStoredLeavesTheTryCounted();
    void aReceiptIsGoodOnceAndOnlyForTheNewestTry();
    void aSuccessBringsItsEntry();
    void timeServedIsStoredAndTimeOffIsNot();
    void timeServedButNotStoredCountsWhileTheProgramRuns();
    void servingWritesNothingWhileNoTimeRuns();
    void aClockThatIsSetChangesNothing();
    void tracksOfOneIdentityAreApart();
    void unknownIdentitiesAreCountedLikeKnownOnes();
    void refusesWhatIsNoKeyedHash();
    void forgetsTheLeastRecentlyTriedBeyondTheLimit();
    void neverForgetsAWaitOrALock();
    void theOwnerResetsAnIdentity();
    void theOwnerAcknowledgesTheBox();
    void theAlarmSurvivesARestart();
    void emergencyBucketsSurviveARestart();
    void aCleanTableIsAnEmptyOne();
    void readersWorkBesideIt();
};

void tst_ThrottleStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    start(m_now = 0ms);
    QVERIFY(m_journal->boot({}, moment(0ms)));
}

void tst_ThrottleStore::cleanup()
{
    m_throttle.reset();
    m_journal.reset();
}

/// Nothing is told to the store that ends: what it had not stored is gone.
void tst_ThrottleStore::start(milliseconds steady)
{
    cleanup();
    auto journal = JournalStore::open(m_folder->path(), m_signer);
    QVERIFY(journal);
    m_journal = std::move(journal).value();
    auto throttle = ThrottleStore::open(*m_journal, steady);
    QVERIFY(throttle);
    m_throttle = std::move(throttle).value();
}

ThrottleStore::Counted tst_ThrottleStore::tryIt(int person, Method method)
{
    const auto counted = m_throttle->count(identity(person), method, samples::tried(), moment(m_now));
    return counted ? *counted : ThrottleStore::Counted{{Verdict::Locked, -1ms}, 0, {}};
}

/// Each as soon as it may be made.
void tst_ThrottleStore::wrongTries(int person, int count, Method method)
{
    for (int i = 0; i < count; ++i) {
        m_now += admission(person, method).wait;
        QVERIFY(tryIt(person, method).receipt > 0);
    }
}

Admission tst_ThrottleStore::admission(int person, Method method)
{
    const auto told = m_throttle->admission(identity(person), method, m_now);
    return told ? *told : Admission{Verdict::Locked, -1ms};
}

void tst_ThrottleStore::rowsSurviveARestart()
{
    wrongTries(1, 6);
    QCOMPARE(admission(1), (Admission{Verdict::Wait, 5min}));
    losePower();
    QCOMPARE(admission(1), (Admission{Verdict::Wait, 5min}));
    wrongTries(1, 4);
    losePower();
    QCOMPARE(admission(1), (Admission{Verdict::Locked, 0ms}));
    QCOMPARE(admission(2), Admission());
    QCOMPARE(m_throttle->box(m_now)->wrong, 10);
}

void tst_ThrottleStore::aTryAndItsEntryAreOneCommit()
{
    const quint64 before = entries();
    const auto counted = tryIt(1);
    QCOMPARE(counted.head.sequence, before + 1);
    QCOMPARE(counted.head, m_journal->tail().head());
    QCOMPARE(ask(u"SELECT updated_seq FROM throttle WHERE length(scope) > 1"_s).toULongLong(), before + 1);
    // An entry that the journal refuses takes the count with it.
    const journal::Entry tooLong{journal::EntryType::Refused, {{u"by"_s, QString(20'000, u'x')}}};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"an entry of .* bytes is refused"_s));
    const auto refused = m_throttle->count(identity(1), Method::Pin, tooLong, moment(m_now));
    QVERIFY(!refused && refused.error() == StoreError::Refused);
    losePower();
    QCOMPARE(entries(), before + 1);
    QCOMPARE(m_throttle->box(m_now)->wrong, 1);
}

void tst_ThrottleStore::aRefusedTryWritesNothing()
{
    wrongTries(1, 5);
    const quint64 before = entries();
    const auto refused = tryIt(1);
    QCOMPARE(refused.admission, (Admission{Verdict::Wait, 1min}));
    QCOMPARE(refused.receipt, 0U);
    QCOMPARE(entries(), before);
    QCOMPARE(m_throttle->box(m_now)->wrong, 5);
}

void tst_ThrottleStore::aTryThatCannotBeWrittenIsNotCounted()
{
    QVERIFY(m_journal->database().run(u"CREATE TRIGGER full BEFORE INSERT ON throttle"
                                      " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    const quint64 before = entries();
    const auto failed = m_throttle->count(identity(1), Method::Pin, samples::tried(), moment(m_now));
    QVERIFY(!failed);
    QVERIFY(m_journal->database().run(u"DROP TRIGGER full"_s));
    QCOMPARE(m_throttle->box(m_now)->wrong, 0);
    QCOMPARE(tryIt(1).head.sequence, before + 1); // no entry without its count either
}

void tst_ThrottleStore::aSuccessThatIsNotStoredLeavesTheTryCounted()
{
    wrongTries(1, 4);
    QVERIFY(tryIt(1).receipt > 0);
    losePower(); // before anybody could say that it was right
    QCOMPARE(admission(1), (Admission{Verdict::Wait, 1min}));
    QCOMPARE(m_throttle->box(m_now)->wrong, 5);
}

void tst_ThrottleStore::aReceiptIsGoodOnceAndOnlyForTheNewestTry()
{
    wrongTries(1, 3);
    const auto older = tryIt(2);
    const auto newer = tryIt(3);
    QCOMPARE(m_throttle->succeeded(older.receipt, {}, moment(m_now)).error(), StoreError::Refused);
    QVERIFY(m_throttle->succeeded(newer.receipt, {}, moment(m_now)));
    QCOMPARE(m_throttle->succeeded(newer.receipt, {}, moment(m_now)).error(), StoreError::Refused);
    QCOMPARE(m_throttle->succeeded(0, {}, moment(m_now)).error(), StoreError::Refused);
    losePower();
    QCOMPARE(m_throttle->succeeded(1, {}, moment(m_now)).error(), StoreError::Refused);
    QCOMPARE(m_throttle->box(m_now)->wrong, 4);
    QCOMPARE(ask(u"SELECT count(*) FROM throttle WHERE length(scope) > 1"_s).toInt(), 2);
}

void tst_ThrottleStore::aSuccessBringsItsEntry()
{
    const journal::Entry identified{journal::EntryType::Identified, {}};
    const auto counted = tryIt(1);
    QVERIFY(m_throttle->succeeded(counted.receipt, identified, moment(m_now)));
    QCOMPARE(entries(), counted.head.sequence + 1);
}

void tst_ThrottleStore::timeServedIsStoredAndTimeOffIsNot()
{
    wrongTries(1, 7);
    for (int i = 0; i < 6; ++i)
        QVERIFY(m_throttle->serve(m_now += StoreServedEvery));
    m_now += StoreServedEvery - 1ms; // served, but never stored
    losePower();
    QCOMPARE(admission(1), (Admission{Verdict::Wait, 14min}));
    QVERIFY(m_throttle->serve(m_now += 14min));
    losePower();
    QCOMPARE(admission(1), Admission());
}

void tst_ThrottleStore::timeServedButNotStoredCountsWhileTheProgramRuns()
{
    wrongTries(1, 5);
    m_now += 1min - 1ms;
    QCOMPARE(admission(1), (Admission{Verdict::Wait, 1ms}));
    m_now += 1ms;
    QCOMPARE(tryIt(1).admission, Admission());
    // The commit of that try stored the minute for everybody, once.
    QVERIFY(m_throttle->serve(m_now));
    QCOMPARE(admission(1), (Admission{Verdict::Wait, 5min}));
    QCOMPARE(m_throttle->box(m_now)->bucket, 6h - 1min);
}

void tst_ThrottleStore::servingWritesNothingWhileNoTimeRuns()
{
    const auto changes = [this] { return ask(u"SELECT total_changes()"_s).toLongLong(); };
    const qlonglong before = changes();
    for (int i = 0; i < 100; ++i)
        QVERIFY(m_throttle->serve(m_now += StoreServedEvery));
    QCOMPARE(changes(), before);
    // That time is over: it is not taken off what comes after it.
    wrongTries(1, 5);
    QCOMPARE(admission(1), (Admission{Verdict::Wait, 1min}));
    QVERIFY(m_throttle->serve(m_now += 20h));
    QVERIFY(m_throttle->serve(m_now += StoreServedEvery));
    const qlonglong after = changes();
    QVERIFY(m_throttle->serve(m_now += StoreServedEvery));
    QCOMPARE(changes(), after);
}

void tst_ThrottleStore::aClockThatIsSetChangesNothing()
{
    wrongTries(1, 9);
    for (int years = -10; years <= 10; ++years) {
        const journal::Moment set{samples::at(0).now.addYears(years), m_now};
        const auto refused = m_throttle->count(identity(1), Method::Pin, samples::tried(), set);
        QCOMPARE(refused->admission, (Admission{Verdict::Wait, 60min}));
        QVERIFY(m_throttle->acknowledge(samples::tried(), set));
    }
    // Nor would a steady clock that were not steady.
    QVERIFY(m_throttle->serve(m_now - 24h));
    QCOMPARE(admission(1), (Admission{Verdict::Wait, 60min}));
}

void tst_ThrottleStore::tracksOfOneIdentityAreApart()
{
    wrongTries(1, 10, Method::Pin);
    QCOMPARE(admission(1, Method::Pin).verdict, Verdict::Locked);
    QCOMPARE(admission(1, Method::BadgePin), Admission());
    QCOMPARE(admission(1, Method::Totp), Admission());
    const auto counted = tryIt(1, Method::BadgePin);
    QVERIFY(m_throttle->succeeded(counted.receipt, {}, moment(m_now)));
    QCOMPARE(admission(1, Method::Pin).verdict, Verdict::Locked);
}

void tst_ThrottleStore::unknownIdentitiesAreCountedLikeKnownOnes()
{
    // The store cannot know who exists: any hash gets a row, and the same answers.
    for (const int person : {1, 987'654'321}) {
        wrongTries(person, 5);
        QCOMPARE(admission(person), (Admission{Verdict::Wait, 1min}));
    }
}

void tst_ThrottleStore::refusesWhatIsNoKeyedHash()
{
    for (const qsizetype size : {0, 1, 15, 65, 100'000}) {
        const QByteArray odd(size, 'B');
        QCOMPARE(m_throttle->admission(odd, Method::Pin, 0ms).error(), StoreError::Refused);
        QCOMPARE(m_throttle->count(odd, Method::Totp, samples::tried(), moment(0ms)).error(), StoreError::Refused);
        QCOMPARE(m_throttle->reset(odd, samples::tried(), moment(0ms)).error(), StoreError::Refused);
        QVERIFY(m_throttle->admission(odd, Method::Code, 0ms)); // which has no identity
    }
    QCOMPARE(entries(), 2U); // of the start
}

void tst_ThrottleStore::forgetsTheLeastRecentlyTriedBeyondTheLimit()
{
    QVERIFY(m_journal->database().run(
        u"WITH RECURSIVE i(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM i WHERE x < %1) INSERT INTO throttle"
        " SELECT CAST(printf('p%032d', x) AS BLOB), 4, 0, 0, -x FROM i"_s.arg(MostIdentities)));
    const auto there = [this](int number) {
        return ask(u"SELECT count(*) FROM throttle WHERE scope = CAST(printf('p%032d', %1) AS BLOB)"_s.arg(number))
            == 1;
    };
    QVERIFY(there(MostIdentities) && there(MostIdentities - 1));
    wrongTries(1, 2, Method::Totp);
    QVERIFY(!there(MostIdentities) && there(MostIdentities - 1));
    wrongTries(2, 1, Method::Totp);
    QVERIFY(!there(MostIdentities - 1) && there(MostIdentities - 2));
    QCOMPARE(ask(u"SELECT count(*) FROM throttle WHERE length(scope) > 1"_s).toInt(), MostIdentities);
}

void tst_ThrottleStore::neverForgetsAWaitOrALock()
{
    wrongTries(1, 10);
    wrongTries(2, 5, Method::Totp);
    const Admission waits = admission(2, Method::Totp);
    QCOMPARE(waits.verdict, Verdict::Wait);
    // A table full of locks and waits, and many newcomers: none of either is forgotten.
    QVERIFY(m_journal->database().run(
        u"WITH RECURSIVE i(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM i WHERE x < %1) INSERT INTO throttle"
        " SELECT CAST(printf('p%032d', x) AS BLOB), 5 + x % 6, 0, 0, x FROM i"_s.arg(2 * MostIdentities)));
    for (int person = 10; person < 50; ++person)
        QVERIFY(tryIt(person, Method::Totp).receipt > 0);
    QCOMPARE(admission(1).verdict, Verdict::Locked);
    QCOMPARE(admission(2, Method::Totp), waits);
    QCOMPARE(ask(u"SELECT count(*) FROM throttle WHERE length(scope) > 1"_s).toInt(), 2 * MostIdentities + 42);
}

void tst_ThrottleStore::theOwnerResetsAnIdentity()
{
    wrongTries(1, 10);
    wrongTries(1, 5, Method::Totp);
    const quint64 before = entries();
    const milliseconds bucket = m_throttle->box(m_now)->bucket;
    QVERIFY(m_throttle->reset(identity(1), {journal::EntryType::Note, {}}, moment(m_now)));
    QCOMPARE(entries(), before + 1);
    losePower();
    QCOMPARE(admission(1), Admission());
    QCOMPARE(admission(1, Method::Totp), Admission());
    QCOMPARE(m_throttle->box(m_now)->bucket, bucket);
}

void tst_ThrottleStore::theOwnerAcknowledgesTheBox()
{
    for (int i = 0; i < WrongUntilPinSuspended; ++i, m_now += 1h)
        QVERIFY(tryIt(1, Method::Code).receipt > 0);
    m_now += 24h;
    QCOMPARE(admission(1, Method::Pin).verdict, Verdict::PinSuspended);
    QVERIFY(m_throttle->acknowledge({journal::EntryType::Note, {}}, moment(m_now)));
    losePower();
    QCOMPARE(admission(1, Method::Pin), Admission());
    QCOMPARE(m_throttle->box(m_now)->wrong, 0);
}

void tst_ThrottleStore::theAlarmSurvivesARestart()
{
    for (int person = 1; person <= WrongForAlarm; ++person)
        QVERIFY(tryIt(person).receipt > 0);
    losePower();
    QVERIFY(isAlarming(*m_throttle->box(m_now)));
    QVERIFY(m_throttle->serve(m_now += 15min));
    QVERIFY(!isAlarming(*m_throttle->box(m_now)));
    losePower();
    QVERIFY(!isAlarming(*m_throttle->box(m_now)));
}

void tst_ThrottleStore::emergencyBucketsSurviveARestart()
{
    wrongTries(0, 10, Method::EmergencyBin);
    wrongTries(0, 5, Method::EmergencyAll);
    losePower();
    QCOMPARE(admission(0, Method::EmergencyBin), (Admission{Verdict::Wait, 1h}));
    QCOMPARE(admission(0, Method::EmergencyAll), (Admission{Verdict::Wait, 6h}));
    QCOMPARE(*m_throttle->box(m_now), Box());
}

void tst_ThrottleStore::aCleanTableIsAnEmptyOne()
{
    for (const Method method : {Method::Code, Method::Pin, Method::BadgePin, Method::Totp, Method::SentCode,
                                Method::EmergencyBin, Method::EmergencyAll}) {
        const auto counted = tryIt(1, method);
        QVERIFY(ask(u"SELECT count(*) FROM throttle"_s).toInt() > 0);
        QVERIFY(m_throttle->succeeded(counted.receipt, {}, moment(m_now)));
        QCOMPARE(ask(u"SELECT (SELECT count(*) FROM throttle) + (SELECT count(*) FROM throttle_recent)"_s).toInt(), 0);
    }
}

void tst_ThrottleStore::readersWorkBesideIt()
{
    wrongTries(1, 5);
    quint64 read = 0;
    QVERIFY(readJournal(m_folder->path(), [&](const journal::StoredEntry &entry) { return (read = entry.n) > 0; }));
    QCOMPARE(read, entries());
    const auto report = verifyJournal(
        m_folder->path(),
        [this](const QByteArray &message, const QByteArray &signature, const QByteArray &key) {
            return m_signer.verify(message, signature, key);
        },
        std::nullopt);
    QVERIFY2(report && report->ok, "the journal does not verify");
}

QTEST_GUILESS_MAIN(tst_ThrottleStore)
#include "tst_throttlestore.moc"
